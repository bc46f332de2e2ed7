"""Word lists of credits and captions (standards 1.4), compiled once.

Words are lower case here and compared caseless unless a comment says otherwise.
"""

from __future__ import annotations

import re

from captionaudit.text.wordlist import words

VIA = frozenset({"via", "vía", "über", "tramite", "por medio de", "عبر", "через"})
#: Days of the week, which pages print behind a credit.
WEEKDAYS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
    freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes
    miércoles jueves viernes sábado domingo
    """
)
#: What wire desks mark their best pictures with; no names, though written as some are.
WIRE_MARKS = words("topshot topshots bestpix epaselect dpatopbilder")
#: Words that tie a name to its library: `Name on Unsplash`, `Offset by Shutterstock`.
TIES = words("on from auf by bei på sur su via - – |")
#: Words that may dangle before an agency and are no part of a name.
CONNECTORS = TIES | words("at in of and und en from: by: /")
FOR = re.compile(
    r"\s(?:for|FOR|For|para|PARA|für|FÜR|pour|POUR|voor|VOOR|dla|DLA|для|ДЛЯ)\s+(?=[\w@'‘“\"])|"
    r"\s(?:per|til|till|pro)\s+(?=(?:il|lo|la|el|the|The|La|Il)\s+[^\W\d_a-z])"
)
YEAR = re.compile(r"(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?\b")
ID = re.compile(
    r"epa\d{8}\b|GettyImages[-\s]?\d{6,}|AFP_[0-9A-Z]{5,}|RTX?[0-9A-Z]{5,6}\b|RTR[0-9A-Z]{4,5}\b|"
    r"RC2[0-9A-Z]{8,}|PTI\d\d_\d\d_\d{4}_?\w{3,9}\b|UN[I0]?\d{5,}\b|XAZ\d{3,}|\d{7,9}[a-z]{1,2}\b|\d{6,}\b"
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
    " or licensors",
    " or its licensors",
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
    walking week month
    """
)
#: Lower-case words inside a person's name.
PARTICLES = words(
    """
    al bin bint ben ibn da das de del della delle dei den der di do dos du e el en i la las
    le les lo los of op san st st. ter ten 't t 's van von vom vande vander vanden y zu zum
    zur und och og af av bar dal dalla d' dela ad ap ab ferch abu ould mac nic ní ó ua
    dello delli degli dell' dall' dagli
    """
)
#: Titles and ranks before a name, with their stop off.
TITLES = words(
    """
    mr mrs ms dr prof sir sgt cpl capt maj col lt gen cmdr pfc pvt spc ssgt tsgt msgt sra
    ml jun sen jnr snr a1c amn petty officer seaman airman specialist sergeant corporal
    captain major lance staff senior technical master mc1 mc2 mc3 po1 po2 po3 jr sr ii iii iv
    """
)
#: Ranks without a stop, letter by letter; `Maj` is a given name, too.
RANKS = words(
    "Cpl LCpl MCpl Sgt SSgt CSgt Pte Capt Lt Col Cdr Cmdr Flt Sqn Ldr Wg LPhot POPhot SAC WO1 WO2 "
    "Hptm Ofw Hfw"
)
#: Ranks of service photographers, which stand before the name.
RANK = re.compile(
    r"(?:(?:Staff|Tech|Technical|Master|Senior|Gunnery|First|Chief|Lance|Petty|Warrant|Mass|"
    r"Communication|Specialist|Officer|Airman|Seaman|Sergeant|Corporal|Private|Leading|Spc\.|Sgt\.|"
    r"Cpl\.|Pfc\.|[1-3](?:st|nd|rd)|Class|Photographer|Photographer's|Mate|Cadet|Lieutenant|Lt\.|"
    r"Capt\.|Captain|Maj\.|Major|Pvt\.|Cmdr\.|Sergeant|Lance|"
    rf"(?:{'|'.join(sorted(RANKS))}|L/Cpl|[LP]O?\(Phot\)|OR-\d)(?=\s))\.?\s+)+"
)
#: The same in a credit that is in capitals throughout: `SGT ANN LEE`.
LOUD_RANK = re.compile(
    r"(?:(?:[LMS]?CPL|[SCMT]?SGT|SSGT|STAFF|LANCE|PTE|PVT|PFC|SPC|CAPT|CAPTAIN|LT|LIEUTENANT|COL|"
    r"MAJ|CDR|CMDR|SERGEANT|CORPORAL|PETTY|OFFICER|[LP]O\(PHOT\)|WO[12]|SAC|FLT|SQN|LDR)\.?\s+)+"
)
#: The corps of a service photographer, behind his name: `Cpl Ann Lee RLC`.
CORPS = re.compile(r"\s\(?(?:[A-Z]{2,5}|U[.]?S[.]?[A-Z]{1,2})\)?$")
#: What somebody is who is shown, behind his name: `Ann Lee, CEO of Harbour Bank`.
OFFICES = words(
    "ceo cfo coo cto mp mep chairman chairwoman chair director president minister mayor secretary "
    "manager founder owner head professor spokesman spokeswoman captain coach leader chief senior"
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
    buy acquire sue join leave quit inform pre za na od агентство told tells tell telling
    informed interviewed quoted by to from for of the with and or & a an as at in on against
    joins joined says said versus vs into than its their his her our that this sues sued us
    u.s. via über von der die das dem laut zur la el los al del que le du les des per agency
    agencies named called irish scottish american australian federal californian chinese
    trump party news company magazine newspaper network regulator watchdog service group
    union channel broadcaster outlet website officials police nsw victoria victorian state
    danish swedish left leaves leaving quits runs ran heads headed leads led founded founds
    owns owned buys bought buying acquires acquired acquiring sells sold uses used using
    like is was were are been be including include includes except joining hires hired suing
    beat beats what who when where how not no ruling governing opposition incumbent outlawed
    banned far-right far-left řekl řekla uvedl uvedla sdělil sdělila potvrdil potvrdila
    informoval informovala dodal dodala pro povedal povedala uviedol uviedla powiedział
    powiedziała poinformował poinformowała przekazał przekazała podał podała podaje dla
    sagte sagten teilte berichtet berichten meldet gegenüber agentur agence agencia agenzia
    agência agenzii agentury agentuře agentúre agencji agentschap selon déclaré dit à según
    dijo informó declaró ha detto all' all’ riferisce secondo disse ao aan tegen volgens
    meldt het enligt säger sade till ifølge sier skriver siger kertoi mukaan сообщает
    сообщил сообщила сообщили сказал сказала заявил заявила агентству агентства передает
    передаёт пишет повідомляє повідомив сказав az közölte mti-nek pentru declarat potrivit
    transmite rekao rekla izjavio javlja στο στον στην είπε kepada kata dikutip melansir
    theo لوكالة وكالة قال قالت خبرگزاری גורם ajansına ajansı right-wing left-wing
    pro-government anti-government nationalist conservative socialist
    """
)
#: What stands between credits, wire words and the end of a caption.
DRESSING = " \t\r\n\u00a0\u2003\u2009\u3000-–—+*/|•、，"
