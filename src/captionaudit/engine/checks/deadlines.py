"""Until when a picture may not be shown yet, or may be shown still: embargoes and licences.

The conditions stand in the Instructions and Usage Terms of the file, in fields of the page, or
left over in the caption.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.model import Property, Statement
from captionaudit.text.dates import WrittenDate, iso_date, written_dates

_CONDITIONS = (Property.INSTRUCTIONS, Property.RIGHTS_TERMS, Property.CAPTION, Property.HEADLINE)
#: In capitals or at the start of a sentence: an arms embargo ends on a day too.
_EMBARGO = re.compile(
    r"EMBARG(?:O(?:ED)?|ADO)\b[^.;]{0,20}?"
    r"\b(?:UNTIL|TILL|TO|HASTA|JUSQU['’]AU|BIS|FINO AL?|ATÉ|TOT)\b"
    r"|(?:\A|[.(:;]\s*)(?:[Ss](?:trictly|ous) )?[Ee]mbarg(?:o(?:ed)?|ado) "
    r"(?:until|till|hasta|jusqu['’]au|bis|fino al?|até|tot)\b"
    r"|(?:\A|[.(;]\s*)(?:EMBARGO|Embargo)\s*:(?=\s*\d)"
    r"|S(?:perrfrist|PERRFRIST)\b|(?:\A|[.(:;]\s*)G(?:esperrt bis|ESPERRT BIS)\b"
    r"|FREI AB\b|(?:\A|[.(:;]\s*)Frei ab\b"
    r"|(?i:not (?:to be|for) (?:used?|publi\w+|release) before)\b"
    r"|(?i:no publicar antes del?|ne pas publier avant(?: le)?|nicht vor(?: dem)?)\b"
)
_EMBARGO_SIGNS = (
    *("mbarg", "MBARG", "perr", "PERR", "REI AB", "rei ab", "ot ", "OT ", "icar ", "ICAR "),
    *("lier ", "LIER ", "icht vor", "ICHT VOR"),
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
#: Where only capitals, and these words, are a condition: a term of office expires too.
_PROSE = (Property.CAPTION, Property.HEADLINE)
_EMBARGO_TOLD = re.compile(
    r"[.(:;\s]*(?:[Ss]trictly |[Ss]ous )?[Ee]mbarg|Sperrfrist|[Nn]ot .{2,20}before"
)
_WINDOW_TOLD = re.compile(r"(?:Not? (?:for use|to be used|use)) after")
_DAYS = re.compile(
    r"\b(?:within|for) (?P<days>\d{1,3}) days (?:of|from|after) (?:the )?(?:transmission|release)",
    re.IGNORECASE,
)
#: How far behind its words a date may stand.
_NEAR = 40
_ARCHIVES = re.compile(
    r"NO ARCHIV(?:ES?|ING|AL USE)\b"
    r"|(?i:\bno archiving\b|\bnot be archived\b|\bnicht archivieren\b|\bkeine archivierung\b"
    r"|\bpas d['’]archivage\b|\bne pas archiver\b|\bno archivar\b|\bnon archiviare\b)"
)


def embargo(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture whose embargo ends after today (or after `today` in the options)."""
    today = subject.reader.day(options)
    if today is None:
        return
    for statement in _of(subject, Property.EMBARGOED):
        until = iso_date(statement.value)
        if until and until > today:
            yield Hit({"until": until}, Text(statement, 0, len(statement.value)))
            return
    for statement, until, start, end in _dated(subject, _EMBARGO, *_EMBARGO_SIGNS):
        if until > today and _is_condition(statement, start, _EMBARGO_TOLD):
            yield Hit({"until": until}, Text(statement, 0, len(statement.value)), start, end)
            return


def window(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture whose licence has ended before today (or `today` in the options)."""
    today = subject.reader.day(options)
    if today is None:
        return
    for statement in _of(subject, Property.EXPIRATION_DATE):
        last = _compact(statement.value)
        if last and last < today:
            yield Hit({"last": last}, Text(statement, 0, len(statement.value)))
            return
    for statement, last, start, end in _dated(subject, _WINDOW, *_WINDOW_SIGNS):
        if last < today and _is_condition(statement, start, _WINDOW_TOLD):
            yield Hit({"last": last}, Text(statement, 0, len(statement.value)), start, end)
            return
    yield from _counted(subject, today)


def archived(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture that was not to be archived, `days` after it was published or taken."""
    today = subject.reader.day(options)
    day = _shown_since(subject) if today else None
    if today is None or day is None or (today - day).days <= options.get("days", 90):
        return
    for statement in _conditions(subject):
        found = _ARCHIVES.search(statement.value)
        if found:
            whole = Text(statement, 0, len(statement.value))
            yield Hit({"found": found[0], "day": day}, whole, *found.span())
            return


def _is_condition(statement: Statement, start: int, told: re.Pattern[str]) -> bool:
    """Whether words are a condition, which in a caption stands in capitals or has told words."""
    value = statement.value
    if statement.property not in _PROSE or told.match(value, start):
        return True
    return value[start : start + 6].isupper()


def _shown_since(subject: Subject) -> date | None:
    """Return the day of publication, the day when the picture was taken if there is none."""
    published = subject.item.first(Property.DATE_PUBLISHED, *PAGE_ORIGINS)
    taken = subject.item.first(Property.DATE_CREATED)
    days = (iso_date(s.value) for s in (published, taken) if s)
    return next((day for day in days if day), None)


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
