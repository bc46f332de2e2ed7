"""When a picture was taken, against what its caption says and when it was published."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from captionaudit.engine.checks.picture_dates import is_pictures
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS, Property, Related, Statement
from captionaudit.text.dates import iso_date, iso_span, written_dates

#: Labels of pictures that are older than the story, in the languages of the agencies.
_FILE = re.compile(
    r"(?<!\w)(?:files?|file[- ](?:photo|picture|image|pic)s?|archives?|archival|"
    r"archiv(?:bild|foto)?|"
    r"d[’']archives|de archivo|archivo|archivio|d[’']archivio|arquivo|de arquivo|historic(?:al)?|"
    r"undated|throwback|архив\w*|архивн\w+|أرشيفية|ارشيفية|أرشيف|资料图|資料写真|자료사진)(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?!\d|[.,]\d)")
#: Digital source types of scans: the file is dated by its scanner.
_SCANNED = ("negativeFilm", "positiveFilm", "print")


def caption_contradicts(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption whose only whole date is not the day on which the file was made.

    `days` in the options is how far apart the two may be, for time zones and late nights.
    """
    whole = [written for written in subject.dates if written.value]
    if (
        len(whole) != 1
        or subject.caption is None
        or not is_pictures(whole[0], subject.caption.value)
    ):
        return
    said = whole[0].value
    taken = _taken(subject)
    allowed = options.get("days", 1)
    if said is None or not taken or any(abs((d - said).days) <= allowed for _, d in taken):
        return
    statement, day = taken[0]
    start, end = whole[0].start, whole[0].end
    text = Text(subject.caption, 0, len(subject.caption.value))
    related = (Related(statement.place, subject.item.number, f"{statement.origin} says"),)
    data = {"found": text.value[start:end], "file": day.isoformat()}
    yield Hit(data, text, start, end, related)


def unlabelled(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture much older than its publication, that nothing shows to be a file picture.

    `days` in the options is the age from which it needs a label. A year in the caption is one.
    """
    published = _published(subject)
    taken = _taken(subject)
    if published is None or not taken:
        return
    statement, day = max(taken, key=lambda each: each[1])
    age = (published - day).days
    if age <= options.get("days", 30) or _is_labelled(subject):
        return
    data = {"taken": day.isoformat(), "published": published.isoformat(), "days": age}
    related = (Related(statement.place, subject.item.number, f"{statement.origin} says"),)
    caption = subject.caption
    text = Text(caption, 0, len(caption.value)) if caption else None
    yield Hit(data, text, related=related)


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


def _is_labelled(subject: Subject) -> bool:
    texts = [s.value for s in (subject.caption, subject.alt) if s]
    texts += [line.statement.value for line in subject.page_credits]
    return any(_FILE.search(text) or _YEAR.search(text) for text in (*texts, subject.gallery.title))
