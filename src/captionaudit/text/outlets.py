"""Newspapers and broadcasters by language: whose photographs these are, and never a person.

Facts of general knowledge; a name that is also an ordinary word or a name of persons is left out
unless its capitals or its article tell it apart. Names that the word lists of `organisations`
know (`Harbour Times`) need no entry.
"""

from __future__ import annotations

from captionaudit.text.fold import fold, without_accents
from captionaudit.text.wordlist import phrases, words

_ENGLISH = """
    the observer; the guardian; the straits times; st; bbc news; bbc sport; pbs; itn; stv; rte;
    rté; abc; cbc; ctv; npr; pbs newshour; rnz; stuff; nzme; one news; newshub; the spinoff; sbs;
    fairfax; fairfax media; the age; the west australian; the australian; the courier-mail; herald
    sun; the sydney morning herald; national post; toronto star; globe and mail; the globe and
    mail; washington post; new york times; nyt; wapo; usa today; sky news; itv news; newsday;
    mlive; axios; politico; propublica; voa; voice of america; rfe/rl; rfa; rferl; radio free
    asia; south china morning post; scmp; hkfp; the standard; mothership; today online; cna;
    mediacorp; berita harian; berita minggu; lianhe zaobao; shin min; shin min daily news; tamil
    murasu; the business times; the new paper; zaobao; sph; malaysiakini; astro awani; sinar
    harian; harian metro; kosmo; utusan; rappler; abs-cbn; gma; inquirer; philstar; mindanews;
    hindustan times; ht; the hindu; mint; scroll; the wire; the quint; ndtv; india today; dawn;
    geo news; ary news; samaa; dunya news; express tribune; prothom alo; the daily star; arab
    news; an; gulf news; khaleej times; the national; al jazeera; al arabiya; haaretz; ynet;
    maariv; walla; mako; channel 12; channel 13; channel 14; kan; kan news; kan 11; i24news;
    jordan times; daily maverick; news24; netwerk24; media24; eyewitness news; mail & guardian;
    daily nation; nation media group; nmg; the east african; citizen tv; ktn; punch; vanguard;
    premium times; joynews; manchester evening news; men; evening standard; daily mirror; daily
    mail; the sun; belfast telegraph; irish independent; irish examiner; irish times; the journal;
    bristol live; liverpool echo; ldrs; local democracy reporting service; yorkshire live;
    plymouth live
"""
_GERMAN = """
    der spiegel; spiegel online; die zeit; zeit online; süddeutsche zeitung; sz; faz; f.a.z.; taz;
    nzz; neue zürcher zeitung; tages-anzeiger; tamedia; tx group; ch media; blick; watson; srf;
    schweizer fernsehen; aargauer zeitung; der bund; berner zeitung; luzerner zeitung; ringier;
    südostschweiz; nau.ch; 20 minuten; 20min; der standard; die presse; kronen zeitung; krone;
    krone.at; kurier; kleine zeitung; salzburger nachrichten; oön; oönachrichten; nön; tips;
    meinbezirk; meinbezirk.at; bezirksblätter; tiroler tageszeitung; tt.com; vorarlberg online;
    vol.at; orf; orf.at; puls 4; servus tv; bild; bams; welt; die welt; br; bayerischer rundfunk;
    br24; ndr; wdr; mdr; swr; rbb; hr; sr; ard; zdf; rtl; n-tv; ntv; nonstop news;
    deutschlandfunk; radio bremen; rheinpfalz; die rheinpfalz; hna; waz; nrz; ksta; kölner
    stadt-anzeiger; express; mopo; ruhr nachrichten; rn; noz; haz; mt; nwz; weser-kurier;
    sächsische zeitung; lvz; mz; maz; merkur; tz; münchner merkur; abendzeitung; pnp; nn;
    stuttgarter zeitung; badische zeitung; schwäbische; südkurier; land oö; land nö; land tirol;
    land salzburg; land steiermark; stol.it; südtirol news; dolomiten; luxemburger wort; tageblatt
"""
_ROMANCE = """
    le monde; le figaro; libération; le parisien; aujourd'hui en france; la croix; les echos;
    l'équipe; l'humanité; mediapart; ouest-france; ouest france; sud ouest; sud-ouest; l'est
    républicain; le progrès; le dauphiné; le dauphiné libéré; la voix du nord; nice-matin; nice
    matin; var-matin; la provence; midi libre; l'indépendant; la dépêche; la dépêche du midi; la
    montagne; le télégramme; le républicain lorrain; vosges matin; dna; dernières nouvelles
    d'alsace; l'alsace; l'union; l'ardennais; paris-normandie; presse-océan; courrier picard; le
    courrier picard; nord éclair; le bien public; le journal de saône-et-loire; la nouvelle
    république; le berry républicain; centre presse; corse-matin; la marseillaise; france bleu;
    ici; france télévisions; france 3; france 2; france info; franceinfo; radio france; tf1;
    bfmtv; bfm tv; cnews; m6; rfi; france 24; tv5 monde; arte; le soir; la libre; la libre
    belgique; dh; la dernière heure; sudinfo; l'avenir; rtbf; rtl info; le temps; 24 heures;
    tribune de genève; la liberté; rts; le nouvelliste; arcinfo; la presse; le devoir; le soleil;
    le droit; radio-canada; journal de montréal; le journal de montréal; tva nouvelles; tva;
    l'orient-le jour; l'économiste; hespress; le matin; el watan; jeune afrique; el país; el pais;
    el mundo; abc; la vanguardia; el periódico; la razón; el confidencial; eldiario.es; el
    español; público; marca; as; diario as; mundo deportivo; sport; la voz de galicia; faro de
    vigo; el correo; diario vasco; el diario vasco; deia; noticias de navarra; ideal; las
    provincias; levante-emv; levante; diario sur; heraldo de aragón; el norte de castilla; la
    nueva españa; el comercio; hoy; canarias7; ultima hora; última hora; diario de mallorca; ara;
    regió7; el punt avui; rtve; telecinco; antena 3; lasexta; clarín; clarin; la nación; la
    nacion; página/12; página 12; infobae; perfil; la capital; los andes; la gaceta; río negro; la
    voz; la voz del interior; el litoral; el tiempo; el espectador; semana; el colombiano; el
    heraldo; caracol; noticias caracol; rcn; blu radio; el universal; reforma; excélsior; milenio;
    la jornada; el financiero; televisa; tv azteca; el mercurio; la tercera; emol; biobío;
    biobiochile; t13; chilevisión; el comercio perú; la república; gestión; rpp; el peruano; el
    universo; expreso; primicias; ecuavisa; el deber; los tiempos; página siete; abc color; última
    hora paraguay; el país uruguay; la diaria; prensa libre; la prensa; la prensa gráfica; el
    faro; listín diario; granma; cubadebate; telesur; el nacional; efecto cocuyo; dw; corriere
    della sera; la repubblica; la stampa; il sole 24 ore; il messaggero; il mattino; il giornale;
    il fatto quotidiano; il secolo xix; il gazzettino; il resto del carlino; la nazione; il
    giorno; avvenire; domani; il foglio; la verità; libero; gazzetta dello sport; tuttosport;
    corriere dello sport; la sicilia; il tirreno; l'eco di bergamo; il piccolo; rai; rainews;
    tgcom24; mediaset; la7; fanpage; fanpage.it; open; il post; corriere del ticino; rsi; tio.ch;
    alto adige; folha; folha de s.paulo; folha de s. paulo; o globo; estadão; o estado de s.
    paulo; g1; uol; r7; tv globo; globonews; band; record tv; sbt; terra; metrópoles; correio
    braziliense; zero hora; gzh; gaúchazh; o povo; diário do nordeste; o tempo; estado de minas; a
    gazeta; a tarde; correio; gazeta do povo; ndtv; nsc; nsc total; o liberal; expresso; público;
    observador; jornal de notícias; jn; diário de notícias; dn; correio da manhã; cm; rtp; tvi; a
    bola; record; o jogo; sapo; renascença; digi24; hotnews; hotnews.ro; g4media; libertatea;
    adevărul; pro tv; protv; știrile pro tv; observator; antena 1; gândul; ziarul de gardă
"""
_NORTHERN = """
    de volkskrant; volkskrant; nrc; trouw; het parool; parool; ad; algemeen dagblad; de telegraaf;
    telegraaf; fd; het financieele dagblad; de gelderlander; bn destem; brabants dagblad;
    eindhovens dagblad; de stentor; tubantia; pzc; leeuwarder courant; dagblad van het noorden;
    friesch dagblad; de limburger; noordhollands dagblad; leidsch dagblad; nos; rtl nieuws; omroep
    west; omroep brabant; omroep gelderland; omroep zeeland; rtv noord; rtv oost; rtv drenthe; rtv
    utrecht; rijnmond; rtv rijnmond; nh nieuws; at5; l1; 1limburg; de standaard; het nieuwsblad;
    gazet van antwerpen; het belang van limburg; de morgen; hln; het laatste nieuws; de tijd; vrt;
    vrt nws; vtm; knack; krant van west-vlaanderen; focus wtv; dr nyheder; dr.dk; tv 2; tv2;
    politiken; berlingske; jyllands-posten; ekstra bladet; information; kristeligt dagblad; fyens
    stiftstidende; nordjyske; jydskevestkysten; jfm; jv; aarhus stiftstidende; nrk; vg;
    aftenposten; dagbladet; dagsavisen; bergens tidende; stavanger aftenblad; adresseavisen;
    fædrelandsvennen; nordlys; nettavisen; e24; klassekampen; itromsø; ifinnmark; svt; svt
    nyheter; sr; sveriges radio; tv4; expressen; aftonbladet; dagens nyheter; svenska dagbladet;
    svd; göteborgs-posten; gp; sydsvenskan; hd; helsingborgs dagblad; nt; corren; nwt; unt;
    barometern; nerikes allehanda; na; vlt; ltz; st; dagens industri; di; yle; helsingin sanomat;
    hs; ilta-sanomat; is; iltalehti; il; aamulehti; turun sanomat; kaleva; mtv; mtv uutiset;
    hufvudstadsbladet; hbl; savon sanomat; keskisuomalainen; ksml; karjalainen; lapin kansa;
    mbl.is; morgunblaðið; ruv; rúv; vísir; visir; vísir.is; heimildin; stundin; fréttablaðið;
    mannlíf; postimees; delfi; eesti päevaleht; õhtuleht; diena; lsm; lsm.lv; tvnet; latvijas
    avīze; lrytas; lrytas.lt; 15min; 15min.lt; lrt; lrt.lt; delfi.lt; kauno diena
"""
_EASTERN = """
    gazeta wyborcza; rzeczpospolita; fakt; super express; polsat news; polsat; tvn24; tvp info;
    onet; interia; wirtualna polska; wp; dziennik zachodni; gazeta krakowska; głos wielkopolski;
    kurier poranny; echo dnia; dziennik bałtycki; polskie radio; rmf fm; rmf24; newsweek polska;
    mladá fronta dnes; mf dnes; lidové noviny; právo; novinky; novinky.cz; deník; idnes; idnes.cz;
    irozhlas; česká televize; čt; čro; český rozhlas; blesk; aktuálně.cz; hospodářské noviny; hn;
    seznam zprávy; reflex; respekt; tv nova; prima; cnn prima news; sme; denník n; pravda;
    aktuality; aktuality.sk; új szó; markíza; joj; rtvs; stvr; nový čas; index; index.hu; telex;
    telex.hu; 24.hu; 444; 444.hu; hvg; népszava; magyar nemzet; origo; blikk; rtl magyarország;
    m1; átv; delo; dnevnik; večer; siol; siol.net; rtv slo; rtv slovenija; 24ur; pop tv; jutarnji
    list; večernji list; 24sata; slobodna dalmacija; novi list; hrt; rtl hrvatska; index.hr;
    politika; blic; kurir; danas; nova.rs; n1; rts; informer; oslobođenje; dnevni avaz; klix;
    klix.ba; vijesti; pobjeda; rtcg; 24 chasa; dnevnik.bg; capital; mediapool; btv; nova; бнт;
    бтв; дневник; капитал; kathimerini; ta nea; to vima; proto thema; protothema; ert; εφσυν; η
    καθημερινή; τα νέα; το βήμα; πρώτο θέμα; ερτ; αυγή; hürriyet; milliyet; sabah; cumhuriyet;
    sözcü; habertürk; ntv; trt haber; bianet; evrensel; birgün; t24; коммерсант; ведомости;
    известия; российская газета; рг; аиф; аргументы и факты; комсомольская правда; кп; московский
    комсомолец; мк; рбк; газета.ru; лента.ру; фонтанка; фонтанка.ру; новая газета; медуза; дождь;
    эхо москвы; первый канал; россия 1; россия 24; нтв; рен тв; звезда; вести; фокус; суспільне;
    суспільне новини; українська правда; уп; громадське; hromadske; suspilne; suspilne ukraine;
    ukrainska pravda; новое время; нв; тсн; радіо свобода; радио свобода; радыё свабода; наша
    ніва; наша нива; настоящее время; radio azattyk; azattyk; азаттык; радио азаттык; тенгриньюс;
    tengrinews; tengrinews.kz; zakon.kz; kun.uz; газета.uz; gazeta.uz; meduza; belsat; зеркало;
    рыбарь; hetq; civilnet; oc media; netgazeti; civil.ge
"""
_OTHERS = """
    الجزيرة; الجزيرة نت; العربية; سكاي نيوز; سكاي نيوز عربية; بي بي سي; الشرق الأوسط; العربي
    الجديد; الأهرام; المصري اليوم; اليوم السابع; الشروق; الوطن; الحياة; النهار; الأخبار; المستقبل;
    الرأي; القبس; البيان; الخليج; الإمارات اليوم; عكاظ; الرياض; سبق; الراية; الشرق; العرب; هسبريس;
    الخبر; الميادين; المنار; تلفزيون سوريا; عنب بلدي; القدس; القدس العربي; روداو; شفق نيوز;
    السومرية; הארץ; ידיעות אחרונות; ישראל היום; מעריב; כאן; כאן 11; חדשות 12; חדשות 13; ערוץ 14;
    וואלה; גלובס; همشهری; کیهان; اعتماد; شرق; جماران; ایران; جام جم; خبرآنلاین; جنگ; دنیا نیوز;
    朝日新聞; 読売新聞; 毎日新聞; 産経新聞; 日本経済新聞; 東京新聞; 中日新聞; 北海道新聞;
    西日本新聞; 日刊スポーツ; 日経; nhk; テレビ朝日; フジテレビ; tbs;
    人民日报; 人民网; 光明日报; 中国青年报; 中国青年网; 北京青年报; 新京报; 澎湃新闻; 澎湃;
    南方都市报; 南方周末; 南方日报; 广州日报; 羊城晚报; 解放日报; 文汇报;
    文匯報; 大公報; 明報; 星島日報; 東方日報; 香港01; 經濟日報; 蘋果日報; 聯合報; 聯合早報;
    联合早报; 早报; 自由時報; 中國時報; 央视; 央视新闻; 央视网;
    cctv; cgtn; 財新; 财新; 界面新闻; 조선일보; 중앙일보; 동아일보; 한겨레; 경향신문; 한국일보;
    서울신문; 국민일보; 세계일보; 매일경제; 한국경제;
    오마이뉴스; 스포츠조선; kbs; mbc; sbs; jtbc; ytn; 채널a; tv조선; mbn; kompas; kompas.com;
    tempo; tempo.co;
    detik; detikcom; detik.com; republika; jawa pos; media indonesia; tribunnews; tribunnews.com;
    liputan6; liputan6.com; okezone; suara.com; cnn indonesia; vtv; vtc; tuổi trẻ; thanh niên;
    vnexpress; người lao động; tiền phong; dân trí; vietnamnet; zing; znews; bangkok post; thai
    pbs; khaosod; matichon; thairath; the nation thailand; ไทยรัฐ; มติชน; ข่าวสด; ไทยพีบีเอส;
    दैनिक भास्कर; दैनिक जागरण; अमर उजाला; आज तक; प्रथम आलो
"""

#: Outlets whose names are everyday words or initials of much else; labels tell some of them.
_TOO_COMMON = words(
    """
    st as is il men an na di sr hr mt nn rn ad cm dn jn jv bt hd nt gp hs hn wp open terra ideal
    sport hoy ici ara band express tips mint index record libero prima nova capital danas domani
    semana gestión primicias expreso levante correio information reflex terra stuff
    punch vanguard merkur mz tz is levant prima fakt perfil inquirer milenio reforma sapo delo
    diena blick krone kurier tempo zing men kan ht sph cna abc politico respekt pravda sabah kosmo
    utusan granma caracol marca fokus nord éclair diário watson wire today wapo trouw ruv visir
    vísir
    rai cna 444 mako walla deia newsday
    الوطن الحياة النهار الأخبار المستقبل الرأي البيان الخليج الرياض الشرق العرب الخبر القدس شرق
    ایران
    اعتماد 早报 日経 כאן зеркало звезда вести фокус дождь правда
    """
)
#: Letters; of a shorter name, or one of one word, only the accents tell it from other words.
_SHORTEST_PLAIN = 10
_NAMES = frozenset(
    name
    for block in (_ENGLISH, _GERMAN, _ROMANCE, _NORTHERN, _EASTERN, _OTHERS)
    for name in phrases(block) - _TOO_COMMON
)
#: Capitals are often printed without their accents: `L'INDEPENDANT`.
OUTLETS = frozenset(fold(name) for name in _NAMES) | frozenset(
    fold(without_accents(name))
    for name in _NAMES
    if name.startswith("l'") or (" " in name and len(name) >= _SHORTEST_PLAIN)
)
