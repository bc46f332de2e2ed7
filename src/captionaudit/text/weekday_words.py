"""The constructions by which captions say on which weekday a picture was taken, by language.

`Farmers sell onions Friday in Marlow` (AP), `hoy viernes` (EFE), `vendredi à Évron` (AFP): each
language has words that lead to the day, and some set the bare day before a place or an end. All
patterns are matched right before or right behind the name of the day.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

#: A pattern that matches nothing.
_NEVER = r"(?!)"

#: Words that lead to the day on which a picture was taken.
_LEADS = {
    "en": r"on(?: this| early| late)?|this(?: past)?|late|early|last",
    "de": (
        r"(?:am|an diesem)(?: (?:frühen|späten|gestrigen|heutigen|vergangenen|letzten))?|diesen"
        r"|heute|gestern|vergangenen|letzten"
    ),
    "fr": r"ce|aujourd[’']hui|hier|(?:la|en|dans la) (?:matinée|soirée|journée) de(?: ce)?",
    "es": (
        r"el(?: pasado| último)?|este(?: pasado)?|hoy|ayer|anoche"
        r"|(?:mañana|tarde|noche|madrugada|jornada) del?(?: este| pasado)?"
    ),
    "it": (
        r"quest[oa]|oggi|ieri|l[oa] scors[oa]"
        r"|nella (?:mattinata|serata|notte|giornata) di(?: quest[oa])?"
    ),
    "pt": (
        r"(?:n[oa]|n?est[ae])(?: passad[oa]| últim[oa])?|hoje|ontem"
        r"|(?:manhã|tarde|noite|madrugada) d(?:e|est[ae]|[oa])"
    ),
    "ar": "يوم|اليوم|أمس|امس|هذا|نهار|صباح|ظهر|عصر|مساء|فجر|ليلة|ليل",
    "ru": r"во?(?: эту| этот| это| минувш\w+| прошл\w+| прошедш\w+)?",
}
#: Words before those that make the day another's: `by late Friday`, `das am Freitag eröffnete`.
_NOT_BEFORE = {
    "en": r"by|until|till|for|since|of|between|to|through|before|after|than|and|or",
    "de": r"für|bis|vom|von|seit|ab|zum|der|die|das|dem|den|des|eine?[mnrs]?|jede[nmrs]?",
    "fr": r"de|pour|dès|depuis|jusqu[’']à|d[’']ici",
    "es": r"de|para|por|hasta|desde|a|entre|contra|sobre|según",
    "it": r"di|per|entro|da|del|fino a|contro",
    "pt": r"de|para|por|até|desde|a|entre|contra|do|da",
    "ar": "كل|حتى",
    "ru": r"(?:[^\W\d_]+(?:вш|нн)[^\W\d_]{2,3}(?:ся)?)",
}
#: Words after which a bare day is no day of a picture: articles, prepositions, `every`.
_NOT_BARE = {
    "en": (
        r"the|every|each|all|any|another|next|last|of|for|by|until|till|since|from|to|and|or|than"
        r"|following|coming|typical|usual|quiet|cold|warm|hot|wet|dry|grey|gray|bright|cool|calm"
        r"|slow|first|second|third|final|same|other|opening|previous|per|with|between|into|called"
        r"|named|(?:an?|one|this|that) [a-z]+(?:y|ly)|an?|one"
        r"|that|as|plays?|playing|reads?|reading|sings?|singing"
    ),
    "fr": (
        r"le|la|les|un|une|des|du|de|chaque|tous|par|pour|jusqu[’']à|dès|depuis|et|ou|entre|au"
        r"|aux|à|en|avec|sur|contre|prochain|[^\W\d_]+[’']"
    ),
    "it": (
        r"il|la|lo|i|le|di|da|del|della|dei|al|alla|per|ogni|ogn[iu]n\w*|tutti i|un|una|e|o|in|nel"
        r"|sul|con|prossim[oa]|entro|fra|tra"
    ),
}
#: What may follow a bare day, or one behind `this`, `last`.
_PARTS = {
    "en": r"(?: (?:morning|afternoon|evening|night|noon|at dawn|at dusk))?",
    "de": r"(?: (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?",
    "fr": r"(?: (?:matin|midi|après-midi|soir|dernier))?",
    "es": r"(?: pasado)?(?: (?:por|en) la (?:mañana|tarde|noche|madrugada))?",
    "it": r"(?: (?:mattina|pomeriggio|sera|notte|scors[oa]))?",
    "pt": r"(?: (?:passad[oa]|à noite|à tarde|de manhã))?",
    "ar": "",
    "ru": r"(?: (?:утром|дн[её]м|вечером|ночью))?",
}
_PLACES = {
    "en": (
        r"in|at|on|off|near|outside|inside|along|as|during|beside|behind|under|over|across|around"
        r"|above|against|aboard|where|while|amid|between|through|by"
    ),
    "fr": (
        r"à|au|aux|en|dans|sur|sous|devant|derrière|près|lors|pendant|face|chez|autour|le long"
        r"|non loin|place|rue"
    ),
    "it": (
        r"ad?|al|allo|alla|ai|alle|in|nel|nello|nella|nei|nelle|su|sul|sulla|sulle|davanti|presso"
        r"|durante|vicino|fuori|lungo|sotto|tra|fra"
    ),
    "ar": r"في|على|أمام|قرب|قبالة|بالقرب|خارج|داخل|ب\w+",
}
#: What makes a day a named one, a superstition, a service or a name: `viernes santo`.
_NAMED = re.compile(
    r"\s+(?:sant[oa]|saint|negr[oa]|ner[oa]|noir|de cinzas?|de cenizas?|des cendres|delle ceneri"
    r"|\d+|prayers?|sermons?|mass|edition|lunch|brunch"
    r"|العظيمة|الحزينة|السوداء|البيضاء|الدامي)(?!\w)",
    re.IGNORECASE,
)
#: `Vendredi, des …`, but not a name with what follows it: `Vendredi, le chien de Robinson, …`.
_OPENING = {
    "fr": r",\s(?!(?:le|la|l[’']|une?) ?[^,.]*,)(?:le |la |l[’']|les |des |une? |deux |plusieurs )",
    "it": r",\s(?!(?:il|la|lo|l[’']|una?) ?[^,.]*,)(?:il |la |l[’']|i |le |gli |una? |due )",
    "ar": r"،\s",
}
#: Day and hour in one German word: `Freitagmorgen`.
GERMAN_PARTS = ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
_REACH = 60
_ENCLOSED = re.compile(r"[,،(–—]\s*\Z")
#: A noun with its article, in Arabic: it has no genitive (`صلاة الجمعة` is a prayer), and is no
#: participle behind another (`المنزل المحترق الأربعاء`). Or a town.
_DEFINITE = re.compile(
    r"(?:\A|،\s|(?<!\w)(?![وفبلك]?ال)\w+\s)[وفبلك]?ال\w+\s\Z"
    r"|(?<!\w)في (?!صلاة|خطبة|سوق|مسجد|جامع|ساحة|شارع|ميدان|حي|مدرسة)\w+\s\Z"
)
_CAPITALISED = re.compile(r"[A-Z]\S*\s\Z")
#: A noun behind an English day, which is a name's: `Friday Harbor`.
_NAME = re.compile(r"\s[A-Z]")


class _Grammar(NamedTuple):
    """The patterns of a language: before a day, where they end at it, and behind it.

    `closed` is an end or a mark behind the day, `placed` a place.
    """

    lead: re.Pattern[str]
    not_before: re.Pattern[str]
    not_bare: re.Pattern[str]
    closed: re.Pattern[str]
    placed: re.Pattern[str]
    opening: re.Pattern[str]


def places_picture(text: str, start: int, end: int, language: str) -> bool:
    """Whether the day from `start` to `end` of a sentence stands as that of a picture does.

    It does behind a word such as `on` or `ce`, between commas or at the end behind one, and in
    English, French, Italian and Arabic bare before a place or an end.
    """
    before, behind = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    grammar = _grammar(language)
    if _NAMED.match(behind) or (language == "en" and before and _NAME.match(behind)):
        return False
    if _ENCLOSED.search(before) and grammar.closed.match(behind):
        return True
    ends = bool(grammar.closed.match(behind) or grammar.placed.match(behind))
    if lead := grammar.lead.search(before):
        free = language != "en" or lead["lead"].lower() == "on"  # `on Friday sell onions`
        return (free or ends) and not grammar.not_before.search(before, 0, lead.start())
    if not before:
        return bool(grammar.opening.match(behind))
    return ends and _is_bare(grammar, before, language)


def _is_bare(grammar: _Grammar, before: str, language: str) -> bool:
    """Whether the words before a day that nothing leads to let it be the picture's."""
    if language == "ar":
        return bool(_DEFINITE.search(before))
    if language not in _NOT_BARE or not before.endswith(" "):
        return False
    named = language == "en" and _CAPITALISED.search(before)  # Good Friday, Gavin Friday
    return not named and not grammar.not_bare.search(before)


@cache
def _grammar(language: str) -> _Grammar:
    part = _PARTS[language]
    placed = _PLACES.get(language, _NEVER)
    return _Grammar(
        _words(rf"(?<!\w)(?P<lead>{_LEADS[language]}),?\s\Z"),
        _words(rf"(?<!\w)(?:{_NOT_BEFORE[language]})\s\Z"),
        _words(rf"(?<!\w)(?:{_NOT_BARE.get(language, _NEVER)})\s?\Z"),
        _words(rf"{part}\s*(?:[,،;:.!?)\]–—]|\Z)"),
        _words(rf"{part}\s(?:{placed})(?!\w)"),
        _words(rf"{_OPENING.get(language, _NEVER)}|\s(?:{placed})(?!\w)"),
    )


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
