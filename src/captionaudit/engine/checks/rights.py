"""What agencies allow: embargoes, windows, territories, editorial use, data mining.

The conditions stand in the Instructions and Usage Terms of the file, in fields of the page, or
left over in the caption.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Property, Statement
from captionaudit.text.dates import WrittenDate, iso_date, written_dates

_CONDITIONS = (Property.INSTRUCTIONS, Property.RIGHTS_TERMS, Property.CAPTION, Property.HEADLINE)
#: In capitals or at the start of a sentence: an arms embargo ends on a day too.
_EMBARGO = re.compile(
    r"EMBARGO(?:ED)?\b[^.;]{0,20}?\b(?:UNTIL|TILL|TO)\b"
    r"|(?:\A|[.(:;]\s*)(?:[Ss]trictly )?[Ee]mbargo(?:ed)? (?:until|till)\b"
    r"|S(?:perrfrist|PERRFRIST)\b|(?i:not (?:to be|for) (?:used?|publi\w+|release) before)\b"
)
_WINDOW = re.compile(
    r"\b(?:no use after|not (?:to be used|for use|be used) after|use(?: is)? (?:permitted )?until"
    r"|licen[cs]e (?:expires|ends|valid until)|rights (?:expire|end)|expires?(?: on)?"
    r"|keine verwendung nach|nutzung bis)\b:?",
    re.IGNORECASE,
)
#: Without one of these a text says nothing of a licence.
_WINDOW_SIGNS = (
    *("use", "USE", "xpire", "XPIRE", "icen", "ICEN", "ights ", "IGHTS"),
    *("erwendung", "utzung"),
)
#: Where only capitals are a condition: a term of office expires too.
_PROSE = (Property.CAPTION, Property.HEADLINE)
_DAYS = re.compile(
    r"\b(?:within|for) (?P<days>\d{1,3}) days (?:of|from|after) (?:the )?(?:transmission|release)",
    re.IGNORECASE,
)
_EDITORIAL = re.compile(
    r"editorial (?:use )?only|editorial use only|restricted to editorial|uso editorial"
    r"|redaktionellen? (?:verwendung|zwecke)|no (?:commercial|advertising|marketing)",
    re.IGNORECASE,
)
#: How far behind its words a date may stand.
_NEAR = 40
#: PLUS Picture Licensing Universal System, LDF vocabulary of Data Mining, 2023.
_MINING = frozenset(
    {
        "DMI-UNSPECIFIED",
        "DMI-ALLOWED",
        "DMI-PROHIBITED",
        "DMI-PROHIBITED-AIMLTRAINING",
        "DMI-PROHIBITED-GENAIMLTRAINING",
        "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
        "DMI-PROHIBITED-SEECONSTRAINT",
        "DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR",
        "DMI-PROHIBITED-SEELINKEDRIGHTSEXPR",
    }
)
_SEE_CONSTRAINT = "DMI-PROHIBITED-SEECONSTRAINT"


def embargo(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture whose embargo ends after today (or after `today` in the options)."""
    today = options.get("today") or subject.reader.today
    if today is None:
        return
    for statement in _of(subject, Property.EMBARGOED):
        until = iso_date(statement.value)
        if until and until > today:
            yield Hit({"until": until}, Text(statement, 0, len(statement.value)))
            return
    for statement, until, start, end in _dated(
        subject, _EMBARGO, "mbargo", "MBARGO", "errfrist", "ERRFRIST", "ot ", "OT "
    ):
        if until > today:
            yield Hit({"until": until}, Text(statement, 0, len(statement.value)), start, end)
            return


def window(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture whose licence has ended before today (or `today` in the options)."""
    today = options.get("today") or subject.reader.today
    if today is None:
        return
    for statement in _of(subject, Property.EXPIRATION_DATE):
        last = _compact(statement.value)
        if last and last < today:
            yield Hit({"last": last}, Text(statement, 0, len(statement.value)))
            return
    for statement, last, start, end in _dated(subject, _WINDOW, *_WINDOW_SIGNS):
        told = statement.property in _PROSE and not statement.value[start : start + 6].isupper()
        if last < today and not told:
            yield Hit({"last": last}, Text(statement, 0, len(statement.value)), start, end)
            return
    yield from _counted(subject, today)


def territory(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture that is not for the site's territory: `JAPAN OUT`, `No sales in Japan`."""
    places = options.get("territory", ())
    for statement in _conditions(subject) if places else ():
        found = _outside(tuple(places)).search(statement.value)
        if found:
            whole = Text(statement, 0, len(statement.value))
            yield Hit({"found": found[0]}, whole, *found.span())
            return


def editorial(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture for editorial use in a gallery whose path is one of the commercial ones."""
    paths = options.get("paths", ())
    if not any(fnmatchcase(subject.gallery.path, pattern) for pattern in paths):
        return
    for statement in _conditions(subject):
        found = _EDITORIAL.search(statement.value)
        if found:
            whole = Text(statement, 0, len(statement.value))
            yield Hit({"found": found[0]}, whole, *found.span())
            return


def mining(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a Data Mining value that PLUS does not know, or one without its constraint."""
    for statement in _of(subject, Property.DATA_MINING):
        value = statement.value.strip()
        key = value.rpartition("/")[2]
        whole = Text(statement, 0, len(statement.value))
        if key and key not in _MINING:
            yield Hit({"found": key, "fault": "is not a value that PLUS knows"}, whole)
        elif key == _SEE_CONSTRAINT and not subject.item.first(Property.OTHER_CONSTRAINTS):
            yield Hit({"found": key, "fault": "points to Other Constraints, which is empty"}, whole)


def _conditions(subject: Subject) -> Iterator[Statement]:
    return (s for s in subject.item.statements if s.property in _CONDITIONS)


def _of(subject: Subject, prop: Property) -> Iterator[Statement]:
    return (s for s in subject.item.statements if s.property is prop)


def _dated(
    subject: Subject, words: re.Pattern[str], *signs: str
) -> Iterator[tuple[Statement, date, int, int]]:
    """Yield the full dates that stand close behind the words, with the span of both."""
    for statement in _conditions(subject):
        value = statement.value
        if not any(sign in value for sign in signs):
            continue
        dates = written_dates(value) if words.search(value) else ()
        for found in words.finditer(value) if dates else ():
            written = _behind(dates, found.end())
            if written and written.value:
                yield statement, written.value, found.start(), written.end


def _behind(dates: Sequence[WrittenDate], at: int) -> WrittenDate | None:
    """Return the first whole date that begins at most _NEAR characters behind `at`."""
    for written in dates[bisect_left(dates, at, key=lambda d: d.start) :]:
        if written.start > at + _NEAR:
            return None
        if written.value:
            return written
    return None


def _counted(subject: Subject, today: date) -> Iterator[Hit]:
    """Find `within 14 days of transmission` long after the picture was taken."""
    for statement in _of(subject, Property.INSTRUCTIONS):
        found = _DAYS.search(statement.value)
        taken = subject.item.first(Property.DATE_CREATED) if found else None
        day = iso_date(taken.value) if taken else None
        if found and day and day + timedelta(days=int(found["days"])) < today:
            last = day + timedelta(days=int(found["days"]))
            whole = Text(statement, 0, len(statement.value))
            yield Hit({"last": last}, whole, *found.span())
            return


def _compact(value: str) -> date | None:
    """Return the day of an ISO or an IIM date (CCYYMMDD)."""
    digits = value.strip()
    if re.fullmatch(r"\d{8}", digits):
        digits = f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    return iso_date(digits)


@lru_cache(maxsize=8)
def _outside(places: tuple[str, ...]) -> re.Pattern[str]:
    named = "|".join(re.escape(place) for place in places)
    return re.compile(
        rf"(?<!\w)(?:(?:{named})\s+OUT\b|(?i:no (?:sales|use|resales) in (?:the )?(?:{named}))\b)"
    )
