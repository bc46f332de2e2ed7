"""Which date of a caption is the day of its picture, and where two captions give other days."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from captionaudit.engine.checks.event_dates import (
    is_events,
    sentence_before,
    tells_of_past_or_event,
)
from captionaudit.text.date_words import month_name
from captionaudit.text.dates import WrittenDate, written_dates

#: A year that has every day, and days between which a year may have ended.
_LEAP, _YEAR = 2000, 364
#: What stands before a month and its year where these date a picture.
_IN = re.compile(r"(?<!\w)(?:in|im|en|em|nel|a|ad|в)\s+\Z", re.IGNORECASE)


def is_pictures(written: WrittenDate, caption: str) -> bool:
    """Whether a date in a caption is its picture's: no span of days, and no event's."""
    before = sentence_before(caption, written.start)
    if written.day is None and (not _IN.search(before) or tells_of_past_or_event(before)):
        return False
    return not written.ranged and not is_events(caption, written.start, written.end)


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


def conflicting(one: str, other: str) -> tuple[WrittenDate, WrittenDate] | None:
    """Return the days of two captions where each names a single one and the two differ.

    A part that one of them leaves out, such as the year, contradicts nothing; nor does a day more
    or less, which may be a matter of time zones. A month and a year count beside a whole date.
    """
    mine, theirs = _day(one, written_dates(one)), _day(other, written_dates(other))
    if mine is None or theirs is None or (mine.day is None and theirs.day is None):
        return None
    return None if _may_be_one(mine, theirs) else (mine, theirs)


def are_neighbours(one: WrittenDate, other: WrittenDate) -> bool:
    """Whether two dates name days that follow each other, each with its own weekday if any."""
    if one.day is None or other.day is None or not (one.is_possible and other.is_possible):
        return False
    year = one.year or other.year or _LEAP
    apart = (_span(other, year)[0] - _span(one, year)[0]).days
    if apart != 0 and not _may_be_one(one, other):
        return False
    if abs(apart) >= _YEAR:  # 31 December and 1 January, of which no year is said
        apart = -1 if apart > 0 else 1
    if one.weekday is None or other.weekday is None:
        return abs(apart) == 1
    return abs(apart) == 1 and (other.weekday - one.weekday - apart) % 7 == 0


def _may_be_one(one: WrittenDate, other: WrittenDate) -> bool:
    """Whether two dates may mean one day: they meet, give or take one, with the years they say."""
    if (one.day is None and other.year is None) or (other.day is None and one.year is None):
        return True
    year = one.year or other.year or _LEAP
    mine, theirs = _span(one, year), _span(other, year)
    apart = max(mine[0] - theirs[1], theirs[0] - mine[1]).days
    return apart <= 1 or (not (one.year and other.year) and apart >= _YEAR)


def _span(written: WrittenDate, year: int) -> tuple[date, date]:
    """Return the first and the last day that a date may mean; `year` is that of one without."""
    year = written.year or year
    if written.day is None:
        return date(year, written.month, 1), date(
            year, written.month, monthrange(year, written.month)[1]
        )
    with suppress(ValueError):  # 29 February
        return (day := date(year, written.month, written.day)), day
    return date(year, 3, 1), date(year, 3, 1)


def covering(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the date in a text that a part of it belongs to, else the part's own."""
    written = date_at(text, start, end)
    return (written.start, written.end) if written else (start, end)


def date_at(text: str, start: int, end: int) -> WrittenDate | None:
    """Return the date in a text that a part of it belongs to."""
    dates = (w for w in written_dates(text) if w.start <= start and end <= w.end and w.is_possible)
    return next(dates, None)


def _day(text: str, dates: Sequence[WrittenDate]) -> WrittenDate | None:
    """Return the only date of a caption if it is the picture's."""
    if len(dates) != 1 or not is_pictures(dates[0], text):
        return None
    return dates[0] if dates[0].is_possible else None
