"""Days of the Julian calendar (Old Style), by which archives date pictures of eastern Europe.

Russia kept it until February 1918, Bulgaria until 1916, Serbia and Romania until 1919, Greece
until 1923.
"""

from __future__ import annotations

import re
from datetime import timedelta

from captionaudit.text.date_grammar import WrittenDate

#: The first year in which every country had given it up.
_GIVEN_UP = 1924
#: Days that it was behind until the end of February 1900, and from March on.
_BEFORE, _AFTER = 12, 13
_STATED = re.compile(
    r"(?<!\w)(?:O\.\s?S\.|(?i:old style|julian (?:calendar|date)|alte[nr]? stils?|julianisch\w*|"
    r"ancien style|calendrier julien|viejo estilo|estilo antiguo|calendario (?:juliano|giuliano)|"
    r"calendário juliano|estilo antigo|vecchio stile|ст\.\s?ст|стар(?:ого|ому) стил[яю]|"
    r"юлианск\w+|التقويم اليولياني))(?!\w)|\((?:OS|o\.s\.)\)"
)


def states_julian(text: str) -> bool:
    """Whether a text says that its dates are of the Julian calendar: `(O.S.)`, `ст. ст.`."""
    return _STATED.search(text) is not None


def is_julian_weekday(written: WrittenDate) -> bool:
    """Whether a date before 1924 has the weekday of that day of the Julian calendar."""
    value = written.value
    if value is None or value.year >= _GIVEN_UP:
        return False
    behind = _BEFORE if (value.year, value.month) < (1900, 3) else _AFTER
    return (value + timedelta(days=behind)).weekday() == written.weekday


def is_julian_leap_day(written: WrittenDate) -> bool:
    """Whether a date is 29 February 1800 or 1900, which the Julian calendar alone has."""
    return (written.month, written.day) == (2, 29) and written.year in (1800, 1900)
