"""Dates in captions and metadata: wrong weekdays, days that no calendar has, days left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from captionaudit.engine.checks.weekdays import lone_weekday
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS, Origin, Property, Statement
from captionaudit.text.date_words import RELATIVE, weekday_name
from captionaudit.text.dates import WrittenDate
from captionaudit.text.julian import is_julian_leap_day, is_julian_weekday, states_julian

_ISO = re.compile(r"(\d{4})(-?)(\d\d)\2(\d\d)(?!\d)")
_RELATIVE = tuple(sorted({word for words in RELATIVE.values() for word in words.split("|")}))
#: A camera or a program that had no clock.
_UNSET = ("0000", "0001")
_EPOCH = re.compile(r"1970-01-01[T ]0[01]:00:00(?!\d)")
#: Eight digits whose year stands last.
_LAST = re.compile(r"\d{4}(?:1[89]|2[01])\d\d\Z")


def weekday(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a weekday with a full date (day, month, year) that was another weekday.

    Days of the Julian calendar are left out, stated or before 1924.
    """
    for written in subject.dates:
        value = written.value
        if value is None or written.weekday is None or value.weekday() == written.weekday:
            continue
        if is_julian_weekday(written) or states_julian(_caption(subject).value):
            continue
        start, end = written.weekday_span
        text = _caption(subject)
        stated = text.value[start:end]
        name = weekday_name(value.weekday(), written.language)
        right = name.capitalize() if stated[0].isupper() else name
        found = text.value[written.start : written.end]
        yield Hit({"found": found, "weekday": stated, "wanted": right}, text, start, end)


def impossible(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a day that no calendar has, in the caption or in a date of the metadata."""
    for written in subject.dates:
        if not written.is_possible and not is_julian_leap_day(written):
            text = _caption(subject)
            found = text.value[written.start : written.end]
            yield Hit({"found": found, "why": "no calendar has this day"}, *_at(text, written))
    for statement in subject.item.all(Property.DATE_CREATED):
        why = _fault(statement.value.strip()) or _unset(statement, subject)
        if why:
            whole = Text(statement, 0, len(statement.value))
            yield Hit({"found": statement.value.strip(), "why": why}, whole)
            return  # the three containers of a file repeat the fault of one


def relative(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find `today` or `on Tuesday` in a caption where neither it nor its gallery has a date.

    A bare weekday counts in a picture file, which is alone with its caption, and on a page if
    `weekdays` in the options says so: pages of news show their day without telling a data file.
    """
    text = subject.text("caption.body")
    if text is None or _is_dated(subject):
        return
    filed = text.statement.origin in (*FILE_ORIGINS, Origin.SIDECAR)
    span = _undated(text.value, weekdays=filed or bool(options.get("weekdays", False)))
    if span:
        start, end = text.start + span[0], text.start + span[1]
        yield Hit({"found": text.value[slice(*span)]}, text, start, end)


def _undated(text: str, *, weekdays: bool) -> tuple[int, int] | None:
    """Return the span of the first word for a day that nobody can place later."""
    lowered = text.lower()
    if any(word in lowered for word in _RELATIVE):
        for found in _relative().finditer(text):
            if found.start() == 0 or found[0][0] == found[0][0].lower():  # not the paper: Today
                return found.span()
    day = lone_weekday(text) if weekdays else None
    return (day.start, day.end) if day else None


@cache
def _relative() -> re.Pattern[str]:
    words = "|".join(sorted(_RELATIVE, key=len, reverse=True))
    return re.compile(rf"(?<![\w’'-])(?:{words})(?![\w’'-])", re.IGNORECASE)


def _is_dated(subject: Subject) -> bool:
    dated = (Property.DATE_CREATED, Property.DATE_PUBLISHED)
    return bool(subject.dates) or any(subject.item.first(prop) for prop in dated)


def _caption(subject: Subject) -> Text:
    assert subject.caption is not None  # only a caption has dates
    return Text(subject.caption, 0, len(subject.caption.value))


def _at(text: Text, written: WrittenDate) -> tuple[Text, int, int]:
    return text, written.start, written.end


def _fault(value: str) -> str:
    """Return why a value is no date, "" if it is one, or has zeros for what is not known."""
    found = _ISO.match(value)
    if found is None or found[1] in _UNSET:
        return ""
    year, month, day = int(found[1]), int(found[3]), int(found[4])
    if _is_day(year, month or 1, day or 1) and (month or not day):
        return ""
    if _LAST.match(value) and _is_day(int(value[4:]), int(value[2:4]), int(value[:2])):
        return "it is written day first (DDMMYYYY)"
    return "no calendar has this day"


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _unset(statement: Statement, subject: Subject) -> str:
    """Return what 1970-01-01 in Exif means at the hour at which the clocks of computers begin.

    A caption of 1970 is that of an old picture.
    """
    if statement.origin is not Origin.EXIF or not _EPOCH.match(statement.value.strip()):
        return ""
    if any("1970" in s.value for s in subject.item.all(Property.CAPTION)):
        return ""
    return "a clock that was never set says this"
