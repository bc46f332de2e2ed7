"""Dates as captions write them: `Tuesday, Jan. 27, 2015`, `le 5 mars 2024`, `27.01.2015`.

A small grammar over the words and numbers of a text. A date that could be read in two ways is
none: in `03/04/2025` nobody can tell the month, and a year of two digits may be anything.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from captionaudit.text.date_grammar import YEARS, WrittenDate, in_words
from captionaudit.text.date_words import CAPITALISED, WEEKDAYS

__all__ = ["WrittenDate", "iso_date", "iso_span", "written_dates"]

_COARSE = re.compile(r"(\d{4})(?:-(\d\d))?")
_DIGIT = re.compile(r"\d")
#: Whole dates in figures. Dots mean day first; with slashes only a number above 12 tells.
_FIGURES = re.compile(
    r"(?<![\w.,/:-])(?:(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)"
    r"|(?P<a>\d{1,2})(?P<mark>[./])(?P<b>\d{1,2})(?P=mark)(?P<y2>\d{4}))(?![\w/-]|[.,:]\d)"
)
#: A weekday before such a date, and the characters among which it stands.
_WEEKDAY = re.compile(
    r"(?<!\w)([^\W\d_]{2,}(?:-feira)?)\.?,?(?: (?:den|dem|der|le|el|il|dnia))?,?[ (]{1,2}\Z"
)
_NEAR = 24
#: Letters of a weekday's name, or it may be a person's (Sam); German has names of two letters.
_LEAST = 5
_SHORT = frozenset({"mo", "di", "mi", "do", "fr", "sa", "so"})
#: Portuguese weekdays that are numbers.
_ORDINALS = frozenset({"segunda", "terça", "quarta", "quinta", "sexta"})


def written_dates(text: str) -> tuple[WrittenDate, ...]:
    """Return the dates that a text names, in order. Takes time linear in its length."""
    if not _DIGIT.search(text):
        return ()
    found = [*in_words(text), *_in_figures(text)]
    return tuple(sorted(found, key=lambda written: written.start))


def iso_date(value: str) -> date | None:
    """Return the day of an ISO 8601 value that begins with one, None for anything else."""
    try:
        return date.fromisoformat(value.strip()[:10])
    except ValueError:
        return None


def iso_span(value: str) -> tuple[date, date] | None:
    """Return the first and the last day that an ISO 8601 value may mean: a year, a month, a day.

    None is returned for anything else, and for a day that no calendar has.
    """
    day = iso_date(value)
    if day:
        return day, day
    found = _COARSE.fullmatch(value.strip())
    if found is None or int(found[1]) not in YEARS:
        return None
    year, month = int(found[1]), int(found[2] or 0)
    if month > 12:
        return None
    last = month or 12
    return date(year, month or 1, 1), date(year, last, monthrange(year, last)[1])


def _in_figures(text: str) -> Iterator[WrittenDate]:
    for found in _FIGURES.finditer(text):
        year = int(found["y"] or found["y2"])
        if year not in YEARS:
            continue
        if found["y"]:
            iso = WrittenDate(*found.span(), int(found["m"]), int(found["d"]), year)
            yield _with_weekday(iso, text)
            continue
        day, month = int(found["a"]), int(found["b"])
        if found["mark"] == "/" and month > 12:
            day, month = month, day
        if found["mark"] == "." or day > 12 or day == month:
            yield _with_weekday(WrittenDate(*found.span(), month, day, year), text)


def _with_weekday(written: WrittenDate, text: str) -> WrittenDate:
    """Return a date in figures with the weekday before it: `Montag, dem 05.03.2024`."""
    found = _WEEKDAY.search(text, max(0, written.start - _NEAR), written.start)
    named = found[1].casefold() if found else ""
    known = WEEKDAYS.get(named, {}) if len(named) >= _LEAST or named in _SHORT else {}
    languages = [
        name for name in known if found and (found[1][0].isupper() or name not in CAPITALISED)
    ]
    if found is None or not languages or named in _ORDINALS:
        return written
    span = found.span(1)
    return replace(
        written,
        start=span[0],
        weekday=known[languages[0]],
        weekday_span=span,
        language=languages[0],
    )
