"""Words that make the date beside them another day's than the picture's, language by language.

Words are parted by spaces. A star stands for any ending, an underline for the space of a phrase.
Arabic words are also known with their article and their one-letter prepositions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

#: Words of what was, of its victims and its memory: the date is that of what they tell of.
EVENTS = {
    "en": (
        "since after before from until till ahead between during anniversar* born elected founded "
        "opened launched signed adopted commemorat* remember* marking following killed died death "
        "attack attacks war disaster will scheduled due expected deadline dated published "
        "victim victims survivor survivors trial charged accused convicted sentenced indicted "
        "suspect suspects suspected destroyed damaged devastated rebuilt memorial monument "
        "mourn* front_page painting portrait illustration engraving replica"
    ),
    "de": (
        "seit nach vor bis geboren geb jahrestag gestorben gest opfer* überlebende* gedenk* "
        "angeklagt* prozess zerstört* verurteilt* denkmal gemälde titelseite"
    ),
    "fr": (
        "depuis après avant jusqu* né née anniversaire victimes procès survivant* commémor* "
        "hommage accusé* détruit* condamné* tableau"
    ),
    "es": (
        "desde después antes hasta nacido nacida aniversario víctimas juicio sobrevivient* "
        "conmemora* homenaje acusad* destruid* condenad* portada cuadro"
    ),
    "it": (
        "dopo prima fino nato nata anniversario vittim* processo sopravvissut* commemora* "
        "accusat* distrutt* condannat* dipinto"
    ),
    "pt": "desde após até antes nascido nascida vítimas julgamento sobrevivent* acusad* destruíd*",
    "ar": "منذ بعد قبل حتى ضحايا ذكرى محاكمة الناجون الناجين",
    "ru": (
        "после до жертв* памяти годовщин* суд выживш* обвиняем* разрушен* уничтожен* род родился "
        "родилась"
    ),
}

#: Nouns of what has a date of its own, where they stand right before or behind it.
HAPPENINGS = {
    "en": (
        "attack* shooting* riot* storm bombing* raid massacre earthquake quake crash fire flood* "
        "explosion blast coup uprising insurrection siege vote election* elections referendum "
        "ballot match game final race derby concert ceremony wedding funeral summit meeting "
        "murder* killing* assassination liberation invasion strike* landslide tsunami hurricane "
        "typhoon tornado eruption launch opening deadline premiere"
    ),
    "de": "anschlag* attentat* erdbeben* unglück* wahl brand* sturm* überfall* mord*",
    "fr": "attentat* attaque* séisme* tremblement_de_terre scrutin incendie* tempête* élection*",
    "es": "atentado* ataque* terremoto* sismo* incendio* elecciones matanza* golpe*",
    "it": "attentat* attacc* terremot* incendi* strage elezion* alluvion*",
    "pt": "atentado* ataque* terremoto* incêndio* eleições massacre* golpe*",
    "ar": "هجوم هجمات تفجير تفجيرات زلزال انفجار مجزرة انتخابات حريق غارة اغتيال انقلاب",
    "ru": (
        "теракт* атак* взрыв* землетрясени* нападени* убийств* выбор* пожар* удар* катастроф* "
        "авари* обстрел* штурм* крушени*"
    ),
}

#: Words of what is still to come.
AHEAD = {
    "en": (
        "will shall would won't ahead upcoming scheduled schedule due plan plans planned "
        "planning until till forecast* expire* expect expected expects is_to are_to set_to "
        "set_for set_on poised slated counts_down counting_down count_down countdown hopes aims "
        "bids deadline target goal "
        "vision expo olympics future forthcoming prospective proposed announce* to_be to_open "
        "to_host to_begin to_start to_take ready_for prepare* preparing preparations in_time_for "
        "due_date launch_date release_date opening_date bound_for going_to"
    ),
    "de": (
        "wird werden soll sollen bis geplant* stattfindet stattfinden bevorsteh* vorgesehen* "
        "anstehend* kommend* künftig* nächst* ansteht vorbereit* erwartet* countdown"
    ),
    "fr": (
        "sera seront aura auront prévu* d'ici d’ici prochain* à_venir doit doivent devrai* va vont "
        "compte_à_rebours en_vue programmé* attendu* prépare* préparatifs"
    ),
    "es": (
        "será serán hasta previst* programad* próxim* de_cara rumbo_a cuenta_atrás va_a van_a "
        "cuenta_regresiva se_espera prepara* planead*"
    ),
    "it": (
        "sarà saranno fino entro previst* prossim* conto_alla_rovescia in_programma in_vista "
        "fissat* prepara* atteso attesa"
    ),
    "pt": (
        "será serão até previst* próxim* marcad* agendad* contagem_regressiva vai vão prepara* "
        "programad*"
    ),
    "ar": (
        "سوف المقرر مقرر المزمع المرتقب المرتقبة المقبل المقبلة القادم القادمة المتوقع استعدادا "
        "استعدادات تستعد يستعد حتى قبل"
    ),
    "ru": (
        "будет будут состоится состоятся пройдет пройдёт пройдут откроется откроются начнется "
        "начнётся начнутся стартует стартуют примет примут завершится завершатся откроет откроют "
        "отправится отправятся выйдет выйдут намечен* запланирован* предстоящ* "
        "планиру* ожида* готовит* подготовк* предстоит до к"
    ),
}

#: Words of what tells of a day to come without a word of the future: posters, films, openings.
PLANS = {
    "en": (
        "opening opens launch launches launching hosts hosting begins starts kicks_off takes_place "
        "advertis* promot* reading reads poster* billboard* banner* placard* sign signs signage "
        "board screen calendar* ticket* invitation film films movie trailer novel game games final "
        "candidate* campaign* vote votes election* referendum marathon festival premiere release* "
        "debut* for_the for_a for_an by_the closes ends before toward towards rendering model mock"
    ),
    "de": "plakat* film* eröffnung* wahl* für_die für_den für_das zur zum beginnt startet termin*",
    "fr": "affiche* film* ouverture pour_la pour_le pour_les élection* débute commence avant",
    "es": "cartel* película* apertura inauguración para_la para_el elecciones comienza empieza",
    "it": "manifest* film apertura per_la per_il per_le elezion* inizia comincia inaugurazione",
    "pt": "cartaz* filme* abertura para_a para_o eleições começa inauguração",
    "ar": "ملصق لافتة افتتاح افتتاحه افتتاحها انطلاق انتخابات موعد فيلم",
    "ru": "плакат* афиш* фильм* открыти* выбор* билет* дата",
}

#: Words that beside a bare weekday tell of a day to come, or bear one: `opens Friday`, posters.
OPENINGS = {
    "en": (
        "opens opening launch* begins starts kicks_off takes_place poster* billboard* ticket* "
        "polls vote* election* line-up schedule* premiere* debuts sign signs stage_is_set film "
        "films movie scene photo_of picture_of"
    ),
    "de": "plakat* öffnet öffnen eröffn* beginnt beginnen startet starten ticket* wahl* film*",
    "fr": "affiche* ouvre ouvrent ouverture débute* commence* billet* élection* film*",
    "es": "cartel* abre abren apertura empieza* comienza* inaugura* película* elecciones",
    "it": "manifesto manifesti apre aprono apertura inizia* comincia* inaugura* film elezion*",
    "pt": "cartaz* abre abrem abertura começa* inaugura* filme* eleições",
    "ar": "ملصق ملصقات لافتة لافتات افتتاح يفتتح تفتتح تنطلق ينطلق انطلاق انتخابات فيلم",
    "ru": "афиш* плакат* билет* открыва* начина* выбор* фильм* старту*",
}

#: Endings of verbs in the future, on words in lower case (Irán, Teherán), and Arabic's prefix;
#: its words that only look so begin with a long vowel (car, policy) or are named here.
_FUTURE = re.compile(
    r"(?<!\w)(?:[^\W\d_A-Z]{2,}(?:[aeio]ront|dront|rront|[aei]rán?|drán?|[aei]rão|rà|ranno)"
    r"|(?!\w*[ei]ira(?!\w)|\w*iera(?!\w)|(?:carret|band|prim|prad|escal|rib|front|fu|esp|man|mad"
    r"|primav|enferm|cam|s|pant|cald|call|cart|casc|esf|obr|nev|hogu)era(?!\w)|(?:m|g|t|l)ira(?!\w))"
    r"[a-zà-ÿ]{2,}(?:ndra|vrira|era|ira|aura)"
    r"|س[يت](?!ا|د|نم|ناء)\w{3,})(?!\w)"
)
_ARTICLE = r"(?:[وفبلك]?(?:ال)?)"

Words = Mapping[str, str]


def is_ahead(text: str) -> bool:
    """Whether a text has a word of what is still to come, or a verb in the future."""
    return _of_ahead().search(text) is not None or _FUTURE.search(text) is not None


def is_plan(text: str) -> bool:
    """Whether a text tells of what may lie ahead: an opening, a poster, a vote, a film."""
    return _of_plans().search(text) is not None


def is_opening(text: str) -> bool:
    """Whether a text tells of what opens or begins, or shows what bears a day: a poster."""
    return _of_openings().search(text) is not None


def tells_of_event(text: str) -> bool:
    """Whether words of a text make its date an event's: since, anniversary, victims …"""
    return _of_events().search(text) is not None


def ends_in_happening(text: str) -> bool:
    """Whether a text ends in the noun of an event: `жертвы теракта`."""
    return _behind().search(text) is not None


def begins_with_happening(text: str) -> bool:
    """Whether a text begins with the noun of an event: `, shooting`."""
    return _before().match(text) is not None


@cache
def _of_ahead() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(AHEAD)}|next(?! to\b))(?!\w)", re.IGNORECASE)


@cache
def _of_plans() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(PLANS)})(?!\w)", re.IGNORECASE)


@cache
def _of_openings() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(OPENINGS)})(?!\w)", re.IGNORECASE)


@cache
def _of_events() -> re.Pattern[str]:
    hour = r"(?!-midi|\s(?:ال)?ظهر)"  # `samedi après-midi`: no other day
    return re.compile(rf"(?<!\w)(?:{_any(EVENTS)})(?!\w){hour}", re.IGNORECASE)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(HAPPENINGS)})[\s(,]*\Z", re.IGNORECASE)


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf",?\s+(?:[a-z-]+\s)?(?:{_any(HAPPENINGS)})(?!\w)", re.IGNORECASE)


def _any(table: Words) -> str:
    """Return a pattern of all words of all languages."""
    found = []
    for language, words in table.items():
        front = _ARTICLE if language == "ar" else ""
        for word in words.split():
            plain = re.escape(word.rstrip("*")).replace("_", r"\s+")
            found.append(front + plain + (r"\w*" if word.endswith("*") else ""))
    return "|".join(found)
