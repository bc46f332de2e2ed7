"""Dates as captions write them: `Tuesday, Jan. 27, 2015`, `le 5 mars 2024`, `27.01.2015`.

A small grammar over the words and numbers of a text. A date that could be read in two ways is
none: in `03/04/2025` nobody can tell the month, and a year of two digits may be anything.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from captionaudit.text.date_grammar import YEARS, WrittenDate, in_words

__all__ = ["WrittenDate", "iso_date", "iso_span", "written_dates"]

_COARSE = re.compile(r"(\d{4})(?:-(\d\d))?")
_DIGIT = re.compile(r"\d")
#: Whole dates in figures. Dots mean day first; with slashes only a number above 12 tells.
_FIGURES = re.compile(
    r"(?<![\w.,/:-])(?:(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)"
    r"|(?P<a>\d{1,2})(?P<mark>[./])(?P<b>\d{1,2})(?P=mark)(?P<y2>\d{4}))(?![\w/-]|[.,:]\d)"
)


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
            yield WrittenDate(*found.span(), int(found["m"]), int(found["d"]), year)
            continue
        day, month = int(found["a"]), int(found["b"])
        if found["mark"] == "/" and month > 12:
            day, month = month, day
        if found["mark"] == "." or day > 12 or day == month:
            yield WrittenDate(*found.span(), month, day, year)
