"""Nouns by which the name of a body begins or ends, by language, and the ends of compounds.

They count only in a name of two words and more, at its begin or its end: alone, or in a
sentence, they are words like any other. Nouns that are also surnames (`Parks`, `Ireland`) are
kept apart: they make a body of a region or of another noun only.
"""

from __future__ import annotations

from captionaudit.text.wordlist import words

#: First or last words of bodies, firms and groups, in lower case.
BODY_NOUNS = words(
    """
    theatres theaters cinemas playhouse philharmonic symphony choir auditorium arena stadium
    racecourse speedway farms dairy bakery vineyard vineyards ferries shipping shipyard shipyards
    lighthouse lifeboats patrol patrols paramedics firefighters lifeguard lifeguards clinic clinics
    hospitals hospice hospices ambulances coastwatch wetlands woodlands waterways forestry fisheries
    agriculture gardens arboretum botanical zoological planetarium observatories antarctic
    oceanographic geographic meteorological seismological hydrographic auctions auctioneers antiques
    realty estates properties developments housing automobiles genomics biosciences medical dental
    veterinary broadband satellites helicopters drones machines robotics rockets semiconductors
    aviation cruises holidays adventures
    expeditions safaris casino catering clothing apparel footwear jewellery jewelry textiles
    ceramics printing booksellers bookshop bookstore comics recordings podcast podcasts circus
    carnival appeal shelter volunteers movement party democrats republicans socialists coalition
    parliamentary prosecutors prosecutor attorney solicitors penitentiary probation troopers
    homeland taskforce squadron regiment battalion infantry garrison flotilla airforce cadets scouts
    alumni students residents borough parish councils counties councillors athletics rugby hockey
    cricket cycling rowing motorsport motorsports supporters federations unions workers charity
    arrangement campaigners activists cooperative co-operative rspca rspb rnli raf nhs hmrc mod dvla
    sûreté surete gendarmes mairies écomusée cinémathèque médiathèque bibliothèque bibliothèques
    archives université lycée collège école parti fédération fondations théâtres musées château
    domaine chambre comité direction ministères préfectures samu sdis smur crs média médias presse
    éditions édition galeries
    teatro cine cines museos museu museus museos ayuntamientos hospitales universidades bombero
    protección ministerios consejería conselleria departamento ajuntament parlament diputació mossos
    parque parques ejercito cruz cámara colegio escuela escola federació fundació institut
    asociacion partido grupos prensa prefeituras governo câmara tribunal faculdade escolas
    universidades hospitais teatros parques secretarias instituto coletivo movimento sindicatos
    museo musei teatri università comuni regioni ospedale ospedali azienda associazione fondazione
    istituto istituti ministeri procure questure partito assessorato polizia croce parco parchi
    kunsthalle kunsthal kunsthaus kunstverein naturpark tierpark wildpark schauspiel
    staatstheater landestheater opernhaus konzerthaus rathaus landratsamt bauamt finanzamt
    bergwacht wasserwacht rettung bergrettung wasserrettung samariterbund johanniter malteser
    caritas diakonie technisches bayerisches sächsisches staatliche staatliches bayerische
    deutscher österreichische österreichischer schweizerische schweizerischer landkreise
    theater gemeinden vereinigung verbund genossenschaft medien werke stadtwerk
    gemeentearchief stadsarchief museumpark schouwburg dierentuin ziekenhuis vereniging
    natuurmonumenten staatsbosbeheer reddingsbrigade recherche
    kommuner teater teatret teatern museet museer sykehus sykehuset sjukhuset skole skolen
    universitet universitetet biblioteket bibliotek fylke fylkeskommune region politidistrikt
    redningsselskapet sjöräddningen röda røde kustbevakningen kystvakten forening förening
    komisariat prokuratura szpital uniwersytetu urzędu nadleśnictwo komendy teatr
    muzeum muzea politechnika fundacja stowarzyszenie straży ochotnicza pogotowie
    divadlo nemocnice nemocnica univerzita muzea múzeum galéria galerie městská
    polícia krajská krajské krajský správa ústav záchranná
    rendőrkapitányság színház múzeumok egyetem kórház hivatal egyesület alapítvány
    média rendőrsége önkormányzata tűzoltóság
    spitalul teatrul muzeul universitatea inspectoratul ministerului jandarmi pompieri isu ipj igsu
    bolnica kazalište pozorište muzej muzeji sveučilište univerzitet policijska policijski
    vatrogasci gasilci opština općina občina grad
    müzesi tiyatrosu hastanesi vakfı derneği başkanlığı
    rumah dewan jabatan polis bomba universiti hospital universitas museum yayasan
    театры музеи институт больница завод прокуратуры парк заповедник фестиваль
    галерея библиотека архив театру лікарня бібліотека музею поліції
    μουσείο θέατρο πανεπιστήμιο νοσοκομείο υπουργείου ίδρυμα σύλλογος πυροσβεστικό
    """
)
#: Ends of compounds of nine letters and more, in the languages that write them as one word.
BODY_ENDS = tuple(
    words(
        """
        watch parks park kunsthal werke kraftwerk stadtwerk bauwerk netzwerk amt wacht rettung
        rathaus krankenhaus spielhaus kunsthaus opernhaus konzerthaus kaufhaus autohaus
        auktionshaus schule genossenschaft kasse landesbank volksbank nationalbank orchester
        ensemble philharmonie rundfunk verlag medien landkreis kanzlei anwaltschaft wehr hilfe
        gemeinde kommission handelskammer kirche brauerei molkerei gärtnerei druckerei bäckerei
        festspiele freunde werkstatt forschung wirtschaft gewerkschaft bund
        kommune kommunen skolen skolan sykehus sykehuset sjukhuset sygehus kirken kyrkan foreningen
        föreningen bolaget rådet nämnden tinget teatret teatern avisen tidning tidningen tjenesten
        tjeneste etaten forbundet förbundet stiftelsen selskapet fondet samfunn
        vereniging gemeente brandweer omroep stichting ziekenhuis schouwburg waterschap bedrijf
        hogeschool voetbalbond brigade archief
        yhdistys liitto kaupunki yliopisto seura teatteri lehti sanomat keskus säätiö poliisi
        kórház minisztérium hivatal egyesület szövetség rendőrség tűzoltóság színház múzeum egyetem
        kapitányság alapítvány amet muuseum
        """
    )
)
#: Regions that are no given names, and the plural nouns that make a body of them.
REGIONS = words(
    """
    tasmania queensland nsw ontario quebec québec manitoba saskatchewan newfoundland yukon nunavut
    alberta wyoming oregon michigan minnesota wisconsin illinois ohio pennsylvania maryland texas
    oklahoma louisiana mississippi alabama tennessee kentucky kansas nebraska colorado utah idaho
    california alaska hawaii florida massachusetts connecticut vermont maine delaware yorkshire
    cornwall devon norfolk suffolk essex kent sussex surrey hampshire dorset somerset cumbria
    lancashire cheshire staffordshire shropshire bayern sachsen hessen tirol kärnten steiermark
    catalunya andalucía galicia toscana sicilia lombardia bretagne normandie provence
    northern southern eastern western central metropolitan national
    """
)
REGION_NOUNS = words("parks waters rivers forests banks rails woods fields trails roads lakes")
