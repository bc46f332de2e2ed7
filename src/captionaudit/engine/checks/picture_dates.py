"""Which date of a caption is the day of its picture, and where two captions give other days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from captionaudit.text.date_words import month_name
from captionaudit.text.dates import WrittenDate, written_dates

#: Words that make a date an event's and not the picture's.
_EVENT = re.compile(
    r"(?<!\w)(?:since|after|before|from|until|till|ahead|between|during|anniversar\w+|born|elected|"
    r"founded|opened|launched|signed|adopted|commemorat\w+|remember\w*|marking|following|killed|"
    r"died|death|attacks?|war|disaster|will|scheduled|due|expected|deadline|dated|published|"
    r"seit|nach|vor|bis|geboren|jahrestag|gestorben|depuis|après|avant|jusqu\w+|né|née|"
    r"anniversaire|desde|después|antes|hasta|nacid[oa]|aniversario|dopo|prima|fino|nat[oa]|"
    r"anniversario|após|até|после|до|منذ|بعد|قبل|حتى)(?!\w)",
    re.IGNORECASE,
)
#: What stands before the date of a picture: a comma, a preposition, a bracket, or nothing.
_BEFORE = re.compile(
    r"(?:[,(/\-–—:]|(?<!\w)(?:on|am|le|el|il|em|no|the|taken|dated|фото|в|في|يوم))?\s*\Z",
    re.IGNORECASE,
)


def is_pictures(written: WrittenDate, caption: str) -> bool:
    """Whether a date in a caption is its picture's: no span of days, and no event's."""
    before = caption[: written.start]
    sentence = before[before.rfind(". ") + 1 :]
    return not written.ranged and bool(_BEFORE.search(before)) and not tells_of_event(sentence)


def nearest(written: WrittenDate, anchor: date) -> date | None:
    """Return a day and month in the year that brings them nearest to another day."""
    days = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        with suppress(ValueError):  # 29 February
            days.append(date(year, written.month, written.day or 0))
    return min(days, key=lambda day: abs(day - anchor), default=None)


def in_full(day: date) -> str:
    """Return a day as a picture editor reads it: `2 March 2024`."""
    return f"{day.day} {month_name(day.month, 'en').capitalize()} {day.year}"


def tells_of_event(sentence: str) -> bool:
    """Whether words of a sentence make its date an event's: since, anniversary, died …"""
    return bool(_EVENT.search(sentence))


def conflicting(one: str, other: str) -> tuple[WrittenDate, WrittenDate] | None:
    """Return the days of two captions where each names a single one and the two differ.

    A part that one of them leaves out, such as the year, contradicts nothing.
    """
    mine, theirs = _day(one, written_dates(one)), _day(other, written_dates(other))
    if mine is None or theirs is None:
        return None
    same_day = (mine.month, mine.day) == (theirs.month, theirs.day)
    years = {mine.year, theirs.year} - {None}
    return None if same_day and len(years) < 2 else (mine, theirs)


def covering(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the date in a text that a part of it belongs to, else the part's own."""
    for written in written_dates(text):
        if written.start <= start and end <= written.end and written.is_possible:
            return written.start, written.end
    return start, end


def _day(text: str, dates: Sequence[WrittenDate]) -> WrittenDate | None:
    """Return the only date of a caption if it has a day and is the picture's."""
    if len(dates) != 1 or dates[0].day is None or not is_pictures(dates[0], text):
        return None
    return dates[0] if dates[0].is_possible else None
