"""What shows that a sentence tells of what was, not of what its picture shows, by language.

Captions tell what a picture shows in the present. Where a verb or a participle of the past stands
beside a day (`the ferry sank on Friday`, `el granero incendiado este viernes`) the day is that of
what happened, and the picture may be a later one.
"""

from __future__ import annotations

import re
from functools import cache

#: Participles that say how somebody or something is, and date nothing.
_STATES = (
    r"named|called|dressed|seated|armed|based|wrapped|covered|masked|equipped|loaded|filled|clad"
    r"|decorated|retired|married|need|feed|speed|indeed|known|united|abandoned|crowded|packed|tired"
)
_LEAVES = r"left(?!\s*[,)])(?<![,(] left)(?<!\bat left)(?<!\bfrom left)"
_BEHIND_PARTICIPLE = (
    r"the|an?|his|her|its|their|by|in|on|at|off|near|to|from|with|dead|down|late|early|last|this"
    r"|outside|inside|[A-Z]\w+"
)
_ARTICLES = (
    r"el|la|los|las|un|una|del|al|su|sus|de|en|con|por|y|o|a|e|na|no|nas|nos|da|do|das|dos|ao|à|um"
    r"|uma|os|as|le|les|une|des|au|aux|dans|leur|leurs|ses|ces|cet|cette|ce|il|lo|nel|nella|alla|allo|della|dello|dal|sul|sulla|di|i|le|gli|un[ao]?"
)
_WORDS = {
    "en": (
        rf"(?!(?:{_STATES})\s)[a-z]{{3,}}ed(?: (?:{_BEHIND_PARTICIPLE}))|(?!(?:{_STATES})\b)"
        r"[a-z]{3,}ed\s*\Z"
        rf"|was|were|had|(?:has|have) been|sank|sunk|hit|struck|shot|dead|died|fell|broke|burnt|won"
        rf"|lost|took|held|said|came|went|became|began|caught|stole|stolen|killed|{_LEAVES}"
    ),
    "de": (
        r"wurden?|war(?:en)?|hatten?|sank(?:en)?|brannten?|starb(?:en)?|stürzten?|kam(?:en)?|"
        r"ging(?:en)?|fand(?:en)?|gab(?:en)?|ereignete|schlug|geriet(?:en)?|verunglückten?|"
        r"explodierten?|töteten?|begann|endete|fiel|eröffneten?|traf(?:en)?|gewann|verlor|besuchten?"
        r"|zerstörten?|rammten?|(?:ist|sind|hat|haben)\s[^.]*\b\w*ge\w+(?:t|en)"
    ),
    "fr": (
        r"(?:a|ont|est|sont|s[’']est|avait|avaient|était|étaient|fut|furent)\s(?:été\s)?"
        r"\w{2,}(?:é|ée|és|ées|u|ue|us|it|ite|ert|mort|morte|sorti|parti)"
        r"|(?:tu|mort|interpell|arrêt|incendi|coul|bless|inaugur|frapp|heurt|renvers|échou)ée?s?"
        r"|morte?s?|détruite?s?|disparue?s?|surven\w+"
    ),
    "es": (r"fue(?:ron)?|había\w*|ha|han|era|eran|murió|[a-zñáéí]{3,}(?:ó|aron|ieron|yeron)"),
    "it": (
        r"(?:è|sono|ha|hanno|era|erano|aveva|fu|furono)\s(?:stat[oaie]\s)?"
        r"\w+(?:at|it|ut|rt|st|tt)[oaie]"
    ),
    "pt": (
        r"foi|foram|era|eram|havia"
        r"|(?!museu|europeu|pneu|(?:esp|op|lid|consid|g|sup|prep|sep|comp|p)[ae]ram)"
        r"[a-zçãâêéí]{2,}(?:ou|eu|iu|aram|eram|iram)"
    ),
    "ar": (
        r"(?:قتل|غرق|احترق|انهار|وقع|اندلع|أصيب|توفي|دمر|افتتح|اعتقل|سقط|ضرب|جرى|كان|أعلن|شب|"
        r"انفجر|اصطدم|تحطم|لقي|خسر|فاز)ت?|جرت|كانت|شبت"
    ),
    "ru": (
        r"(?!около|мало|школа|школы)(?-i:[а-яё]{2,}[аеиоуыяё])(?:л|ла|ло|ли)(?:ся|сь)?|погиб\w*|умер\w*"
        r"|произош\w+|сгорел\w*"
    ),
}
#: A word before a participle: behind an article stands a noun.
_BEFORE = rf"(?<!\w)(?!(?:{_ARTICLES})\s)[^\W\d_]+,?\s"
#: Participles right before a day, but for nouns behind an article (`en el mercado este viernes`).
_PARTICIPLES = {
    "fr": rf"{_BEFORE}[^\W\d_]{{2,}}(?:ée?s?|(?<![ae])ue?s?|ie?s?|it|erte?s?)",
    "es": rf"{_BEFORE}[a-zñ]{{2,}}(?:ad|[ií]d|ert|uest)[oa]s?",
    "pt": rf"{_BEFORE}[a-zç]{{2,}}(?:ad|[ií]d|ert)[oa]s?",
    "it": rf"{_BEFORE}(?!quest)[a-z]{{2,}}(?:at|it|ut|rt|rs|ss|us|st|tt)[oaie]",
    "ru": r"(?<!\w)(?!минувш|прош)[^\W\d_]{2,}(?:вш|нн)[^\W\d_]{2,3}(?:ся)?",
}


#: A German participle between a day and its noun: `das am Dienstag beschädigte Dach`.
_ATTRIBUTE = re.compile(
    r"\s(?:\w+ )?(?:\w*ge|be|ver|zer|ent|er|über)[a-zäöüß]+(?:te[srm]?|ene[srmn]?)\s[A-ZÄÖÜ]"
)


def tells_of_past(sentence: str, day: int, language: str) -> bool:
    """Whether a sentence with a day at the place `day` tells of what was: the day is not its own.

    `language` is one of those of the weekdays (`captionaudit.text.date_words`).
    """
    if _verbs(language).search(sentence):
        return True
    if language == "de" and _ATTRIBUTE.match(sentence, sentence.find(" ", day)):
        return True
    near = _participle(language)
    return near is not None and near.search(sentence, 0, day) is not None


@cache
def _verbs(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_WORDS[language]})(?!\w)", 0 if language == "en" else re.I)


@cache
def _participle(language: str) -> re.Pattern[str] | None:
    words = _PARTICIPLES.get(language)
    lead = r"(?:ce|el|este|esta|na|no|nesta|neste|quest[oa]|lo|в|во|ayer|hoy|ontem|hoje|ieri|oggi)"
    return re.compile(rf"{words}\s(?:{lead}\s(?:pasado\s|scorso\s)?)?\Z", re.I) if words else None
