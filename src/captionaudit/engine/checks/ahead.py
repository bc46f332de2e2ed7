"""Pictures dated in days to come: a year mistyped each January, a day that slipped.

A caption may well name such a day: of an opening, of a vote, of what a poster says. It is a slip
for sure only where something else tells which day was meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

from captionaudit.engine.checks.picture_dates import is_pictures
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Property
from captionaudit.text.dates import WrittenDate, iso_date
from captionaudit.text.event_words import is_ahead, is_plan

#: What the date of a picture stands behind, and what stands behind it, in a caption of the wires.
_COMMA = re.compile(r"[,(–—-]\s*(?:on |am |le |el |il |em )?\Z")
_END = re.compile(r"\s*(?:г\.|года)?\s*(?:[.)]|\Z)")
_MARKS = str.maketrans({"„": "“", "«": "“", "»": "”"})


def future(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture that is for sure dated later than tomorrow, in its metadata or its caption.

    A caption's day counts where the same day of an earlier year has its weekday, or is the day of
    the file or of publication. `today` in the options stands for the day of the run.
    """
    latest = _latest(subject, options)
    if latest is None:
        return
    if hit := _of_file(subject, latest):
        yield hit
        return
    for written in _to_come(subject, latest):
        if _is_slip(written, subject, latest):
            yield _hit(subject, written)
            return


def likely(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption that ends its first part in a day to come, as wires date their pictures.

    Nothing else tells which day was meant. `today` in the options stands for the day of the run.
    """
    latest = _latest(subject, options)
    if latest is None:
        return
    for written in _to_come(subject, latest):
        value = subject.caption.value if subject.caption else ""
        placed = _COMMA.search(value[: written.start]) and _END.match(value, written.end)
        if placed and not is_plan(value) and not _is_slip(written, subject, latest):
            yield _hit(subject, written)
            return


def _latest(subject: Subject, options: Mapping[str, Any]) -> date | None:
    today = subject.reader.day(options)
    return today + timedelta(days=1) if today else None  # it is tomorrow already east of here


def _of_file(subject: Subject, latest: date) -> Hit | None:
    for statement in subject.item.all(Property.DATE_CREATED):
        taken = iso_date(statement.value)
        if taken and taken > latest:
            return Hit({"found": taken.isoformat()}, Text(statement, 0, len(statement.value)))
    return None


def _to_come(subject: Subject, latest: date) -> list[WrittenDate]:
    """Return the days to come of a caption that could be its picture's."""
    value = subject.caption.value if subject.caption else ""
    dates = [written for written in subject.dates if written.value and written.value > latest]
    if not dates or is_ahead(value):
        return []
    return [w for w in dates if is_pictures(w, value) and not _is_quoted(value, w.start)]


def _is_quoted(text: str, at: int) -> bool:
    """Whether a quotation is open at a place of a text: what a sign says."""
    before = text[:at].translate(_MARKS)
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")


def _is_slip(written: WrittenDate, subject: Subject, latest: date) -> bool:
    """Whether the weekday, the file or the page tells of the same day of an earlier year."""
    if written.value is None or written.day is None:
        return False
    past = [day for year in (latest.year, latest.year - 1) if (day := _of_year(written, year))]
    past = [day for day in past if day <= latest]
    if written.weekday is not None:  # one that fits the day to come bears it out
        fits = written.value.weekday() == written.weekday
        return not fits and any(day.weekday() == written.weekday for day in past)
    props = (Property.DATE_CREATED, Property.DATE_PUBLISHED)
    known = [iso_date(s.value) for prop in props for s in subject.item.all(prop)]
    return any(day and abs(day - each).days <= 1 for day in known for each in past)


def _of_year(written: WrittenDate, year: int) -> date | None:
    with suppress(ValueError):  # 29 February
        return date(year, written.month, written.day or 0)
    return None


def _hit(subject: Subject, written: WrittenDate) -> Hit:
    assert subject.caption is not None  # only a caption has written dates
    whole = Text(subject.caption, 0, len(subject.caption.value))
    found = whole.value[written.start : written.end]
    return Hit({"found": found}, whole, written.start, written.end)
