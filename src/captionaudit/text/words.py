"""Word lists of credits and captions (standards 1.4), compiled once.

Words are lower case here and compared caseless unless a comment says otherwise.
"""

from __future__ import annotations

import re

from captionaudit.text.wordlist import any_of, phrases, words

#: Words that say "here comes the credit".
LABELS = phrases(
    """
    photo; photos; photos courtesy; photo credit; photo credits; photo source; photo
    copyright; photograph; photographs; photographer; photography; all photos; all
    photographs; all pictures; picture; pictures; picture credit; pic; image; images;
    image credit; image credits; image source; image copyright; credit; credits; credit
    line; mandatory credit; photo credit should read; must credit; copyright; source;
    graphic; video; foto; fotos; foto de; fotocredit; bild; bilder; bildquelle;
    bildrechte; bildnachweis; quelle; urheberrecht; crédit; crédits; crédit photo;
    crédits photo; crédits photos; crédit photos; crédito; créditos; credito; crediti;
    photographie; fotografía; fotografia; fotografie; imagen; imagem; immagine; fuente;
    fonte; fot.; fot; zdj.; zdjęcie; kuva; kuvat; valokuva; mynd; ljósmynd; fotoğraf;
    kaynak; фото; фотография; снимка; источник; джерело; φωτογραφία; φωτο; πηγή; צילום;
    תמונה; קרדיט; صورة; تصوير; عدسة; المصدر; مصدر الصورة; عکس; عکاس; منبع عکس; 写真; 写真提供;
    撮影; 提供; 出典; 사진; 사진 출처; 사진 제공; 사진제공; 출처; 图; 圖; 图片来源; 圖片來源;
    图源; 来源; 摄影; 攝影; 摄;
    provided; left; right; from left; top; bottom; above; below; top left; top right;
    clockwise from top; clockwise from top left; from top; links; rechts; oben; unten;
    fotó; ảnh; beeld; source images; source image; फोटो; फ़ोटो; तस्वीर; स्रोत; साभार; ছবি; ภาพ;
    ภาพถ่าย; ที่มา; เครดิต
    """
)
#: Labels that are also ordinary first words of a name: they need a colon or "by" behind them.
MARKED_LABELS = words(
    "left right top bottom above below links rechts oben unten provided image images picture "
    "pictures source video graphic pic photography photographer "
    "fonte quelle fuente kuva fot 图 圖 摄 提供 来源 출처"
)
#: Labels behind which a name of Han characters is a person's, unless it ends as a body's does.
HAN_LABELS = words("撮影 写真 摄影 攝影 摄 攝")
HAN_BODIES = "社聞信局部庁省院館館所網网报報会會団校市県府"
_SIGN = r"©|\([cC]\)|（[ＣcC]）|℗"
LABEL = re.compile(
    rf"(?P<sign>(?:{_SIGN})\s*)|(?:by|von|par)\s+|"
    rf"(?P<word>{any_of(LABELS)})(?P<sign2>\s*(?:{_SIGN}))?"
    r"(?P<mark>\s*(?:[:：=＝・]|\.{3}|…|©|\b(?:by|von|par|(?-i:de|di|door|av|af))\b:?)\s*)?",
    re.IGNORECASE,
)
#: `CreditKevin Frayer`: the label of a hidden element, run into the name.
GLUED_LABEL = re.compile(r"(?:Credit)+(?:\.{3}|…)?(?=[^\W\d_a-z])")

#: Roles and kinds of pictures. Never persons.
ROLES = phrases(
    """
    handout; handouts; ho; pool; stringer; stringers; str; staff; supplied; courtesy;
    contributor; contributors; ugc; screengrab; screen grab; screenshot; screen capture;
    hogp; hons; file; files; file photo; file photos; file picture; file image; file
    pic; photo file; archive; archives; archive photo; photo illustration;
    photo-illustration; illustration; illustrations; illustrative photo; photomontage;
    photo montage; photo collage; montage; collage; composite; animation; infographic;
    pool photo; pool photos; pool image; pool picture; host photo agency; pr; pr image;
    pr handout; pr photo; promo; publicity; publicity image; publicity photo;
    uncredited; no credit; not credited; unknown; anonymous; freelance; social media;
    courtesy photo; courtesy photos; courtesy image; courtesy picture; handout photo;
    handout image; handout picture; handout pic; supplied image; supplied photo;
    supplied picture; supplied pic; reader photo; reader submitted; submitted; submitted
    photo; contributed; contributed photo; archiv; archivbild; archivfoto; symbolbild;
    symbolfoto; themenbild; fotomontage; infografik; privat; zvg; zvg.; z.v.g.; archivo;
    foto de archivo; imagen de archivo; imagen ilustrativa; cedida; cedidas; cortesía;
    cortesia; montaje; fotomontaje; captura; captura de pantalla; infografía; externa;
    externos; propia; archivio; fotomontaggio; reprodução; reproducción; divulgação;
    divulgación; arquivo; dr; d.r.; droits réservés; photo d'archives; photo d’archives;
    image d'archives; photo prétexte; capture d'écran; capture d’écran; arkiv;
    arkivfoto; skjermdump; skärmdump; skærmbillede; skjáskot; aðsend; aðsent;
    kuvakaappaus; архив; архивное фото; из архива; скриншот; أرشيفية; ارشيفية; أرشيف;
    صورة أرشيفية; من الأرشيف; وسائل التواصل; وسائل التواصل الاجتماعي; آرشیو; ארכיון;
    资料图; 資料圖; 资料图片; 資料写真; 資料; 代表撮影; 자료사진; 자료; 공동취재사진;
    공동취재단; fuente externa;
    representative image; representational image; representative photo; representational
    photo; satellite image; satellite photo; staff photographer; staff photo; zdj.
    ilustracyjne; zdjęcie ilustracyjne; foto ilustrasi; ảnh minh họa; ảnh tư liệu;
    illustrative image; stock photo; stock image; photo manipulation; video still; video
    grab; frame grab
    """
)
#: A role in front of a name: `File photo by Name`, `Screenshot by`, `Illustration: Name`.
LEADING_ROLE = re.compile(
    rf"(?P<role>{any_of(ROLES - words('staff dr ho pr str dr. d.r. zvg zvg. z.v.g. 자료 資料'))})"
    r"(?P<mark>\s*(?:[:：=＝]|\b(?:by|von|par|of|de|di|from|aus)\b:?(?:\s+the\b)?)\s*|\s+(?-i:(?=[A-Z@©])))",
    re.IGNORECASE,
)
#: `courtesy (of)` inside a clause.
COURTESY = re.compile(
    r"\b(?P<role>courtesy|cortesía|cortesia)(?:\s+(?:of|de|di)(?:\s+the)?)?[:\s]+", re.IGNORECASE
)
VIA = frozenset({"via", "vía", "über", "tramite", "por medio de", "عبر", "через"})
#: Days of the week, which pages print behind a credit.
WEEKDAYS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
    freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes
    miércoles jueves viernes sábado domingo
    """
)
#: Words that tie a name to its library: `Name on Unsplash`, `Offset by Shutterstock`.
TIES = words("on from auf by bei på sur su via - – |")
#: Words that may dangle before an agency and are no part of a name.
CONNECTORS = TIES | words("at in of and und en from: by: /")
FOR = re.compile(r"\s(?:for|FOR|For|para|für|pour)\s+(?=[\w@'‘“\"])")
YEAR = re.compile(r"(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?\b")
ID = re.compile(
    r"epa\d{8}\b|GettyImages[-\s]?\d{6,}|AFP_[0-9A-Z]{5,}|RTX?[0-9A-Z]{5,6}\b|RTR[0-9A-Z]{4,5}\b|"
    r"RC2[0-9A-Z]{8,}|UN[I0]?\d{5,}\b|XAZ\d{3,}|\d{7,9}[a-z]{1,2}\b|\d{6,}\b"
)
LICENCE = re.compile(
    r"(?:CC|Creative Commons)\b|CC0\b|All rights reserved|No use without permission|Public domain|"
    r"Published under|Licensed under|under\b|GFDL\b|Unsplash License",
    re.IGNORECASE,
)
LICENCE_WORDS = words("cc creative cc0 all no public published licensed under gfdl unsplash")
#: What pages print behind a credit: buttons, croppings. Caseless.
JUNK = (
    "vis mer",
    "visa mer",
    "show more",
    "more >",
    "+clicca per ingrandire",
    "clicca per ingrandire",
    "ausschnitt",
    "read more",
    "mehr anzeigen",
    "ver más",
    "lire la suite",
    "hide caption",
    "toggle caption",
    "enlarge this image",
    "view image in fullscreen",
    " close",
)
#: First words of labels and roles, to tell at once that a segment begins with neither.
LEADING_WORDS = frozenset(
    entry.split()[0].rstrip(".")
    for entry in LABELS | ROLES | {"by", "von", "par", "photo-illustration"}
)
#: Words that no name and no organisation has, in lower case letter by letter.
PROSE = words(
    """
    a an has have had is are was were be been will would to into with that which who as his
    her their its it this these those after before during while says said told hold holds
    walks when what where how not no only also about but or than then they he she we you
    your our can may more zum zur wird werden ist sind wurde hat haben mit ein eine einen
    dem das nicht auch sich als aus une un est sont été avec dans pour qui que por con una
    como según está son fue är som med för till att det ett på til il è sono della nel bei в
    на с по из для не что во от при في من على إلى الى عن مع خلال بعد قبل أمام هذا هذه التي
    الذي از در به با که را است taken using talks interviews display displays shows seen
    walking
    """
)
#: Lower-case words inside a person's name.
PARTICLES = words(
    """
    al bin bint ben ibn da das de del della delle dei den der di do dos du e el en i la las
    le les lo los of op san st st. ter ten 't t 's van von vom vande vander vanden y zu zum
    zur und och og af av bar dal dalla d' dela ad ap ab ferch abu ould mac nic ní ó ua
    """
)
#: Titles and ranks before a name, with their stop off.
TITLES = words(
    """
    mr mrs ms dr prof sir sgt cpl capt maj col lt gen cmdr pfc pvt spc ssgt tsgt msgt sra
    a1c amn petty officer seaman airman specialist sergeant corporal captain major lance
    staff senior technical master mc1 mc2 mc3 po1 po2 po3 jr sr ii iii iv
    """
)
#: Ranks of service photographers, which stand before the name.
RANK = re.compile(
    r"(?:(?:Staff|Tech|Technical|Master|Senior|Gunnery|First|Chief|Lance|Petty|Warrant|Mass|"
    r"Communication|Specialist|Officer|Airman|Seaman|Sergeant|Corporal|Private|Leading|Spc\.|Sgt\.|"
    r"Cpl\.|Pfc\.|[1-3](?:st|nd|rd)|Class|Photographer|Photographer's|Mate|Cadet|Lieutenant|Lt\.|"
    r"Capt\.|Captain|Maj\.|Major)\s+){2,}"
)
#: Roles that are no part of a name ("Ho" and "Str" are).
NEVER_NAMES = words(
    "handout handouts pool stringer stringers file files courtesy supplied staff archive archives "
    "archiv archivbild archivo screenshot screengrab contributor contributors uncredited "
    "styling estilismo maquillaje haare stylisme"
)
#: A stop after one of these ends no sentence.
ABBREVIATIONS = TITLES | words(
    """
    tech gunnery st dept corp inc ltd co bros no vs jan feb mar apr jun jul aug sept sep oct
    nov dec ave univ fig gov hon rev rep sen pres min ph phot fot zdj gmbh ag frdl gen von
    """
)
#: A word after which an agency's name is part of the sentence: "told AFP", "the EPA".
NOT_BEFORE = words(
    """
    told tells tell telling informed interviewed quoted by to from for of the with and or &
    a an as at in on against joins joined says said versus vs into than its their his her
    our that this sue sues sued us u.s. via über von der die das dem laut zur la el los al
    del que le du les des per agency agencies named called irish scottish american
    australian federal californian chinese trump party news company magazine newspaper
    network regulator watchdog service group union channel broadcaster outlet website
    officials police nsw victoria victorian state danish swedish left leaves leaving quit
    quits runs ran heads headed leads led founded founds owns owned buys bought buying
    acquires acquired acquiring sells sold uses used using like is was were are been be
    including include includes except joining hires hired suing beat beats what who when
    where how not no ruling governing opposition incumbent outlawed banned far-right far-left
    right-wing left-wing pro-government anti-government nationalist conservative socialist
    """
)
#: What stands between credits, wire words and the end of a caption.
DRESSING = " \t\r\n\u00a0\u2003\u2009\u3000-–—+*/|•"
