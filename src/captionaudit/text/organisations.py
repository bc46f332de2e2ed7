"""Words and names that make an author an organisation rather than a person.

Kept as folded keys (see `fold`): letters and digits only, caseless.
"""

from __future__ import annotations

from captionaudit.text.outlets import OUTLETS
from captionaudit.text.wordlist import words

#: Articles that begin the name of a newspaper or a firm, letter by letter.
ARTICLES = words("The THE La LA Le LE El EL Il IL LES Los LOS Las Der DER Die DIE Das")

#: A word that persons' names do not have.
ORGANISATION_WORDS = words(
    """
    esports vector vectors secretariat videographer caltech telegram academy administration
    agencia agency agence agentur agenzia airlines airport airways alliance archive archives
    archiv archivo army artist artists arts associates association athletics authority
    bibliothek bild bildarchiv board bomberos books brigade broadcasting bundesministerium
    bundesrat bundestag bundeswehr cabinet cancer cathedral center centre centro chamber
    channel charity chronicle cinema city club coast collection college command commission
    committee communications community company composite congress conservation consortium
    consulate corporation corp council county creations creative creatives crime daily
    dailynews data defence defense department depot dept design designs development digital
    diocese directorate disney district divulgação division documentary drone editions
    editorial elections electric electronics embassy emergencias energy enquirer enterprise
    enterprises entertainment environment estate estudio estudios europe european exchange
    express facebook factory family federal federation festival feuerwehr film films fire
    florida football force forces foto fotografie fotografía foundation founder fund futebol
    future galerie gallery games gazette gesellschaft globe gmbh golf government governo
    graphic graphics group grupo guard guardia guardian health herald heritage history
    holdings home hospital hotel images imagery imago inc industries infografik information
    initiative institut institute insurance international investigations jail journal
    kantonspolizei kommune lab laboratory labs landratsamt league liberty library life
    limited live llc logistics ltd magazine management mapping maps maritime media memories
    metro military ministère ministerio ministerium ministério ministry ministero mirror
    mission monument motion motors movies mundo municipality municipal musée museo museum
    museums music nacional national nations natural nature navy net network networks
    newspaper newspapers news nuotr objects observatory office official oficina olympics
    online opera orchestra orchester organisation organization palace parc parliament
    partners patrimoine photo photocall photography photographers photographic photographie
    photographs photos picture pictures pix plc police policía polizei post prefecture
    prefeitura presidency presidencia president press presse prensa prison production
    productions programme project protection province public publications publishing radio
    railway records recording region registry reporter republic research resort resorts
    restaurant review roscosmos royal sapeurs school schools science sciences senate
    services service sheriff sheriffs show society software solar solutions space sport
    sports spokesperson staatskanzlei stadt staff state station stills stock store stories
    studio studios support syndicate syndication systems team tech technologies technology
    telegraph television theater theatre times today tours tourism tourist townhall township
    transit transport transportation travel treasury tribune trust turismo tv uk union
    united universal università universidad universidade university universität université
    unit usa valley verlag vacations vehicle venues verkehrsbetriebe vision visit
    visualization voice weather website wikipedia wildlife wine wire wissenschaft works
    workshop world youtube zeitung zoo zentrum handout pool stringer courtesy министерство
    мвд мчс полиция служба музей университет газета агентство правительство وزارة شرطة
    الشرطة ديوان مكتب وكالة الجيش القيادة صحيفة قناة بلدية متحف جامعة survey geological
    collaboration yearbook ag flugzeugwerke holding machine wein energiewende sentinel
    examiner inquirer dispatch courier advertiser bulletin standard argus ledger register
    star independent economist spectator monitor beacon tageblatt nachrichten anzeiger
    rundschau allgemeine kurier abendblatt morgenpost dagblad dagbladet aftonbladet
    expressen nyheter tidningen corriere gazzetta repubblica diario periódico noticias
    jornal folha gazeta novosti новости известия shimbun ilbo video videos google instagram
    twitter tiktok nasa netflix bbc cnn nbc esa microsoft spacex unicef unesco wwf
    greenpeace mashable noaa usgs avenue street road boulevard rue calle straße strasse
    platz competition consulting gov airline aerospace automotive biotech pharma airbus
    boeing nato parlament landtag kanzleramt stadtverwaltung rathaus mairie ville préfecture
    gendarmerie ayuntamiento gobierno prefectura alcaldía comune regione questura
    carabinieri gemeente politie politi politiet polisen kommun regeringen forsvaret
    försvarsmakten policja straż urząd policie hasiči rendőrség δήμος αστυνομία министерства
    фсб кремль правительства администрация администрации пресс-служба полиции полиція дснс
    משטרת דוברות עיריית צה"ל newswire corps
    statistics rotes deutsches deutsche freiwillige affairs imagens imágenes ard mdr ndr wdr
    rbb orf rts rsi tf1 bfm rtl vrt rtbf npo nrk svt yle tvp tvn rtvs hrt ert trt sabc
    degeto arte canal eth copyright palazzo palais quirinale chigi élysée elysee knesset
    kremlin kreml matignon moncloa planalto bundeskanzleramt hofburg vatican protección
    civil secretaría fiscalía gobernación diputación generalitat ejército armada congreso
    consejo tribunal delegación dirección intendencia carabineros fuerzas federación
    fundación asociación confederación instituto ministra ayto gobiernu polícia policial
    secretaria assembleia senado bombeiros corpo exército marinha forças associação fundação
    clube defesa justiça agência tribunais detran vigili polizia protezione soccorso
    esercito aeronautica capitaneria provincia procura finanza prefetto sapeur pompiers
    conseil assemblée sénat hôpital fondation société compagnie théâtre syndicat douane
    gendarmes collectif métropole agglomération omroep brandweer rijkswaterstaat
    veiligheidsregio ministeries stichting provincie waterschap marechaussee rijksoverheid
    räddningstjänsten brannvesen brannvesenet forsvar kommunen regionen universitetet
    poliisi kaupunki puolustusvoimat pelastuslaitos ministeriö polizeidirektion
    rettungsdienst bistum erzbistum landkreis stadtwerke gemeinde kanton komenda
    ministerstwo muzeum uniwersytet kancelaria wojsko gmina starostwo straz policajný
    policejní hasičský magistrát armáda úřad humas polda polres polri polsek polrestabes
    bnpb bpbd basarnas kementerian dinas pemprov pemkot pemkab setpres sekretariat bpmi
    kodam kodim bakanlığı belediyesi valiliği emniyet müdürlüğü cumhurbaşkanlığı jandarma
    itfaiyesi üniversitesi управление комитет прокуратура губернатора минобороны росгвардия
    мэрия театр фонд гувд мво телеканал министр управління міністерство міністерства офіс
    адміністрація генштаб збройні мвс сбу дбр омва υπουργείο πυροσβεστική λιμενικό δελτίο
    πρωθυπουργού εστίαση الدفاع المدني رئاسة الرئاسة مجلس هيئة الهلال الأمن وزير إعلام
    الحكومة بلديه سفارة ministerul poliția primăria jandarmeria inspectoratul mapn
    administrația rendorseg katasztrófavédelem önkormányzat minisztérium vláda ministerstvo
    mup ministarstvo ambulance rescue coastguard lifeboat constabulary ambulans border
    customs institution campaign commissioner governor courthouse courts correctional
    corrections detention recreation aquarium sanctuary zoos mosque synagogue charities
    rotary kiwanis imaging visuals aerials multimedia mediaworks fotopress pressefoto
    fotoagentur bildagentur fotografen fotostudio bildbyrå bildbyrån fotoservice
    fotoservices fotodienst sportfoto sportphoto sportpress pressphoto newspics newsfoto
    newscom handelsblatt railways brewery breweries distillery winery foods beverages bank
    banking capital ventures consultants engineering construction architects architecture
    atelier ateliers interiors furniture fashion cosmetics pharmaceuticals therapeutics
    diagnostics robotics semiconductor telecom mobile wireless mining minerals petroleum oil
    gas fc ec fk tsv ifk afc
    persbureau fotopersbureau linien riksdag riksdagen folketing folketinget storting stortinget
    sejm bundesheer landespolizeidirektion kantonsspital verkehrsverbund
    krankenhaus staatsoper philharmoniker vårdcentral trafikverket sjukhus sykehus fylkeskommune
    ayuntamientos mancomunidad cofradía hermandad sindicato concello deputación
    municipalidad alcaldia concejo comuna ertzaintza mossos esquadra záchranný jednostka
    """
)

#: Names of publishers, broadcasters, platforms and firms often met in credits, folded.
ORGANISATIONS = OUTLETS | words(
    """
    aljazeera alarabiya almayadeen alahram abcnews activision alibaba alphabet amazon apple
    baidu bbc bethesda bild blueorigin bmw boeing bundesfinanzministerium buzzfeed canon
    capcom cbc cbs christies cnbc cnet cnn cern correctiv creativecommons csa desy eso isro
    jaxa noirlab deutschebahn ebay ecoflow elespectador elpaís elpais epicgames esa eumetsat
    facebook ferrari fifa fortnite foxnews google googlemaps googlestreetview gopro
    goprogmbh greenpeace guardian guardiandesign haaretz hbo heise heiseonline honda huawei
    hulu icrc ifixit ikea instagram intel itv jaguar juststopoil kia larepública larepublica
    lefigaro lego lemonde linkedin lockheedmartin lvmh marvel mashable mastodon mcdonalds
    mercedesbenz meta michelin microsoft motorola mtv mubi nasa nasajplcaltech nato nbc nbcu
    nbcuniversal nestle netflix newsquest newyorktimes nhk nike nintendo noaa npr nvidia
    openai openstreetmap osm oxfam paramount pentagon pfizer pinterest porsche privat psg
    qualcomm quora radiocanada rai reddit renault riotgames roscosmos rtl rtve samsung sap
    sega seznam seznamzprávy siemens sky skynews slate smithsonian snap snapchat
    solarimpulse sony soundcloud spacex spiegel spotify srf stern strava stsci substack
    supergiantgames swr telegram tencent tesla tiktok tomshardware toyota truthsocial twitch
    twitter ubisoft uefa uber unesco unhcr unicef uniqlo usgs vaticannews vaticanmedia
    verizon virgingalactic volkswagen volvo vox marksspencer proctergamble johnsonjohnson
    dolcegabbana barnesnoble rollsroyce harleydavidson warner warnerbros wakakotahi watson
    wdr wetransfer wework welt whatsapp who wikicommons wikipedia williamssonoma wsj wwf xbox yahoo
    youtube yelp zdf zdnet zeit zillow blendimages tetraimages
    """
)

#: Places that stand behind a name or a gallery and have the shape of a person's name, folded.
PLACES = words(
    """
    newyork losangeles sanfrancisco hongkong newdelhi telaviv mexicocity buenosaires
    saopaulo sãopaulo riodejaneiro unitedstates unitedkingdom saudiarabia southkorea
    northkorea southafrica newzealand srilanka costarica elsalvador puertorico abudhabi
    capetown washingtondc stlouis sanjose sandiego lasvegas neworleans newjersey
    northcarolina southcarolina westvirginia kualalumpur sansalvador guatemalacity
    panamacity santodomingo portauprince laspalmas montecarlo novisad addisababa daressalaam
    portlouis portmoresby phnompenh hochiminhcity stpetersburg saintpetersburg
    nizhnynovgorod rostovondon banjaluka bandarseribegawan andorralavella santacruz santafe
    santamonica santabarbara mardelplata belohorizonte portoalegre portovelho caxiasdosul
    joaopessoa ciudadjuarez ciudaddeméxico lapaz quezoncity tierradelfuego gazacity
    gazastrip khanyounis khanyunis westbank deirelbalah eastjerusalem golanheights redsea
    blacksea mediterraneansea kryvyirih ivanofrankivsk palmbeach longbeach miamibeach
    westpalmbeach grandrapids coloradosprings saltlakecity kansascity oklahomacity
    jerseycity newyorkcity quebeccity novascotia britishcolumbia newbrunswick
    princeedwardisland northdakota southdakota rhodeisland
    """
)
#: Accounts on which pictures are found, folded.
PLATFORMS = words("instagram facebook twitter youtube tiktok flickr telegram reddit vk weibo")
