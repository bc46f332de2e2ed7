"""When a picture was taken, against what its caption says and when it was published."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from captionaudit.engine.checks.file_label import (
    has_label,
    has_label_or_year,
    labelled_year,
    wire_label,
)
from captionaudit.engine.checks.picture_dates import in_full, is_pictures, nearest
from captionaudit.engine.checks.picture_years import Year, lone_year, picture_year
from captionaudit.engine.checks.weekdays import lone_weekday
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS, Origin, Property, Related, Statement
from captionaudit.text.date_words import weekday_name
from captionaudit.text.dates import iso_date, iso_span, written_dates

#: Digital source types of scans: the file is dated by its scanner.
_SCANNED = ("negativeFilm", "positiveFilm", "print")
#: From this year on press pictures were hardly taken on film.
_DIGITAL = 2005


def caption_contradicts(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption whose only whole date, or year, is not the one in which the file was made.

    `days` in the options is how far apart the two may be, for time zones and late nights. Of a
    labelled file picture, which may be dated by the day it was sent anew, only the year of its
    label is compared.
    """
    taken = _taken(subject)
    if not taken:
        return
    label = labelled_year(subject)
    if label and all(day.year != label.year for _, day in taken):
        yield _dated(subject, Text(label.statement, label.start, label.end), taken[0])
    if hit := _of_another_year(subject, taken, options):
        yield hit
    whole = [written for written in subject.dates if written.value]
    if has_label(subject) or len(whole) != 1 or subject.caption is None:
        return
    said, allowed = whole[0].value, options.get("days", 1)
    if said is None or not is_pictures(whole[0], subject.caption.value):
        return
    if said.year < _DIGITAL and all(day > said for _, day in taken):
        return  # the date of a scan
    if all(abs((day - said).days) > allowed for _, day in taken):
        yield _dated(subject, Text(subject.caption, whole[0].start, whole[0].end), taken[0])


def _of_another_year(
    subject: Subject, taken: list[tuple[Statement, date]], options: Mapping[str, Any]
) -> Hit | None:
    """Find a caption that gives its picture a bare year, and a file that was made in another.

    An earlier year may be that of an old picture which was scanned or sent anew: there the camera
    or the file's own caption must bear out the file's date.
    """
    caption = subject.caption
    said = lone_year(caption.value) if caption else None
    if said is None or caption is None or has_label(subject):
        return None
    first, last = date(said.year, 1, 1), date(said.year, 12, 31)
    allowed = options.get("days", 1)
    if any(max((first - day).days, (day - last).days) <= allowed for _, day in taken):
        return None
    if any(day > last for _, day in taken) and not _is_borne_out(said, subject, taken):
        return None
    return _dated(subject, Text(caption, said.start, said.end), taken[0])


def _is_borne_out(said: Year, subject: Subject, taken: list[tuple[Statement, date]]) -> bool:
    """Whether a camera, or the file's caption, dates a file of this century otherwise than said."""
    captions = [s.value for s in subject.item.all(Property.CAPTION, *FILE_ORIGINS)]
    if said.year < _DIGITAL or any(str(said.year) in caption for caption in captions):
        return False
    years = {year.year for caption in captions if (year := picture_year(caption))}
    return any(s.origin is Origin.EXIF or day.year in years for s, day in taken)


def weekday_contradicts(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption whose weekday is neither that of the file's date nor the next or last one.

    `days` in the options is how far apart the two may be, for time zones and late nights. Beside a
    day and a month the weekday must be that of the year of the file, or of publication.
    """
    if hit := _weekday_of_a_date(subject):
        yield hit
        return
    text = subject.text("caption.body")
    day = lone_weekday(text.value) if text else None
    taken = _taken(subject) if day else []
    if text is None or day is None or not taken or has_label(subject):
        return
    apart = [min((d.weekday() - day.number) % 7, (day.number - d.weekday()) % 7) for _, d in taken]
    if min(apart) > options.get("days", 1):
        said = Text(text.statement, text.start + day.start, text.start + day.end)
        yield _dated(subject, said, taken[0])


def _weekday_of_a_date(subject: Subject) -> Hit | None:
    """Find `Monday, 27 January` where that day of the picture's year was no Monday."""
    written = next((w for w in subject.dates if w.weekday is not None and not w.year), None)
    if written is None or subject.caption is None or has_label(subject):
        return None
    known = [day for _, day in _taken(subject)]
    known += [day for day in (_published(subject),) if day]
    meant = [day for each in known if (day := nearest(written, each))]
    if not meant or any(day.weekday() == written.weekday for day in meant):
        return None
    whole = Text(subject.caption, 0, len(subject.caption.value))
    right = weekday_name(meant[0].weekday(), "en").capitalize()
    why = f"which was a {right} in {meant[0].year}"
    data = {"found": whole.value[written.start : written.end], "why": why}
    return Hit(data, whole, *written.weekday_span)


def _dated(subject: Subject, said: Text, taken: tuple[Statement, date]) -> Hit:
    """Blame what the page says of a picture's day, and point at the date of the file."""
    statement, day = taken
    related = (Related(statement.place, subject.item.number, f"{statement.origin} says"),)
    weekday = weekday_name(day.weekday(), "en").capitalize()
    why = f"the file {weekday}, {in_full(day)}"
    data = {"found": said.value, "why": why}
    whole = Text(said.statement, 0, len(said.statement.value))
    return Hit(data, whole, said.start, said.end, related)


def unlabelled(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture much older than its publication, that nothing shows to be a file picture.

    `days` in the options is the age from which it needs a label. A year in the caption is one.
    The file may say so itself: by its date, or by a label that the page has lost.
    """
    old = _labelled(subject, options) or _aged(subject, options)
    if old is None or has_label_or_year(subject):
        return
    why, statement = old
    related = (Related(statement.place, subject.item.number, f"{statement.origin} says"),)
    caption = subject.caption
    text = Text(caption, 0, len(caption.value)) if caption else None
    yield Hit({"why": why}, text, related=related)


def _labelled(subject: Subject, options: Mapping[str, Any]) -> tuple[str, Statement] | None:
    """Return what a label of the file says, unless its caption dates it near to publication."""
    label = wire_label(subject)
    if label is None or (subject.caption and subject.caption.origin in FILE_ORIGINS):
        return None
    statement, name = label
    days = [written.value for written in written_dates(statement.value) if written.value]
    published = _published(subject)
    if len(days) == 1 and published and (published - days[0]).days <= options.get("days", 30):
        return None
    when = f", {in_full(days[0])}" if len(days) == 1 else ""
    return f"the file says {name}{when}", statement


def _aged(subject: Subject, options: Mapping[str, Any]) -> tuple[str, Statement] | None:
    """Return how old the file's date makes a picture, where it is older than the `days`."""
    published = _published(subject)
    taken = _taken(subject)
    if published is None or not taken:
        return None
    statement, day = max(taken, key=lambda each: each[1])
    age = (published - day).days
    if age <= options.get("days", 30):
        return None
    return f"taken on {in_full(day)}, {age} days before it was published", statement


def _taken(subject: Subject) -> list[tuple[Statement, date]]:
    """Return the days on which the file says it was made, but for scans and clocks never set."""
    types = subject.item.all(Property.DIGITAL_SOURCE_TYPE)
    if any(s.value.strip().endswith(_SCANNED) for s in types):
        return []
    found = []
    for statement in subject.item.all(Property.DATE_CREATED, *FILE_ORIGINS):
        day = iso_date(statement.value)
        if day and (day.month, day.day) != (1, 1):
            found.append((statement, day))
    return found


def _published(subject: Subject) -> date | None:
    statement = subject.item.first(Property.DATE_PUBLISHED)
    if statement is None:
        return None
    span = iso_span(statement.value)
    if span and span[0] == span[1]:
        return span[0]
    days = [written.value for written in written_dates(statement.value) if written.value]
    return days[0] if len(days) == 1 else None
