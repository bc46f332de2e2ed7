"""Which bare year of a caption is that of its picture: `Divers clear nets in 2019.`

A year may be an archive's, a founder's, a film's, a season's: only one that nothing makes any of
these is the picture's.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from captionaudit.engine.checks.event_dates import tells_of_past_or_event
from captionaudit.engine.checks.picture_dates import is_pictures
from captionaudit.text.dates import written_dates

#: Any year, also one of a season or of a decade: `2019/20`, `1990s`.
_ANY = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
#: A year behind `in` that ends its clause, or before a place.
_IN = re.compile(
    r"(?<!\w)(?:in|im jahre?|en|nel|em|в) (?P<year>(?:19|20)\d\d)"
    r"(?=\s*(?:[.,;)]?\Z|[.;,)]\s)| (?:in|at|near|off|bei|vor|à|en|a|em|в) )",
    re.IGNORECASE,
)
#: Words of what bears a year of its own, and of what is shown long after it was.
_OTHERS = re.compile(
    r"(?<!\w)(?:seasons?|saison|temporadas?|stagion\w+|films?|movies?|still|album|series|editions?|"
    r"founded|built|opened|class|vintage|model|painting|sculpture|poster|posters|novel|book|play|"
    r"cup|world|championships?|olympi\w+|games|expo|elections?|wahl\w*|war|krieg|guerre|festival|"
    r"tour|then|former|ex|young|old|first|last|historic\w*|ago|anniversary|retro\w*|archiv\w*|"
    r"born|né|née|geboren|early|late|copy|replica|ruins?|remains|memorial|grave|"
    r"eröffnet\w*|gegründet\w*|gebaut\w*|damals|früher\w*|ehemalig\w*|coupe|élections?|"
    r"copa|elecciones|elezioni|mondial\w*|weltmeister\w*|pokal|ancien\w*|antigu\w*)(?!\w)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=\w{3})[.!?](?=\s|\Z)")


class Year(NamedTuple):
    """A year that a caption gives to its picture; the span is that of what says it."""

    year: int
    start: int
    end: int


def lone_year(text: str) -> Year | None:
    """Return the bare year of a caption's picture, None where it has another year or any date."""
    found = _IN.search(text)
    if found is None or len(_ANY.findall(text)) != 1 or written_dates(text):
        return None
    end = _SENTENCE_END.search(text)
    if (end and end.start() < found.end("year")) or _OTHERS.search(text):
        return None
    if tells_of_past_or_event(text[: found.start()]) or tells_of_past_or_event(text[found.end() :]):
        return None
    return Year(int(found["year"]), *found.span("year"))


def picture_year(text: str) -> Year | None:
    """Return the year of a caption's picture: a bare one, or that of its only date."""
    if bare := lone_year(text):
        return bare
    dates = written_dates(text)
    if len(dates) != 1 or len(_ANY.findall(text)) != 1 or not is_pictures(dates[0], text):
        return None
    return Year(dates[0].year, dates[0].start, dates[0].end) if dates[0].year else None


def conflicting_years(one: str, other: str) -> tuple[Year, Year] | None:
    """Return the years of two captions of one picture where they differ, and one is a bare year."""
    mine, theirs = picture_year(one), picture_year(other)
    if mine is None or theirs is None or mine.year == theirs.year:
        return None
    return (mine, theirs) if lone_year(one) or lone_year(other) else None
