"""The page against the picture file: credit, creator, caption and date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from captionaudit.engine.checks.filed import counting, file_agencies
from captionaudit.engine.checks.retelling import Contradiction, contradiction
from captionaudit.engine.checks.same_meaning import person_of
from captionaudit.engine.checks.same_person import may_be_one
from captionaudit.engine.checks.taken import caption_contradicts, weekday_contradicts
from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS, Origin, Property, Related, Statement
from captionaudit.text.arabic_names import is_arabic_given_name
from captionaudit.text.dates import iso_span
from captionaudit.text.names import is_person

#: What else is said of a picture, and bears out a name that its caption leaves out.
_BESIDE = (
    *(Property.HEADLINE, Property.TITLE, Property.CITY, Property.STATE, Property.COUNTRY),
    *(Property.SUBLOCATION, Property.PERSON_SHOWN, Property.KEYWORDS, Property.CREATOR),
)
#: Last words of keys that can mean nothing but the day when a picture was taken.
_TAKEN = re.compile(r"(?:date_?(?:taken|created)|taken(?:_?at)?)\Z", re.IGNORECASE)
#: Characters of the file's caption that a message quotes.
_LONGEST = 120
_ELSEWHERE = (Origin.PAGE, Origin.SIDECAR, Origin.JSONLD)


def credit(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page that credits other agencies than the picture file does.

    Only disjoint sets contradict: a page may leave out a link of the chain. It is `certain` where
    both name one of the `rivals`, which hand on no pictures of each other; any other two may be
    maker and distributor.
    """
    line = next((ln for ln in subject.page_credits if ln.credit.agencies), None)
    if line is None:
        return
    names = subject.reader.agencies
    filed = file_agencies(subject)
    if line.statement.origin is not Origin.SIDECAR:
        for statement in subject.item.all(Property.CREDIT, Origin.SIDECAR):
            for slug in subject.parse(statement.value).agencies:
                filed.setdefault(slug, statement)
    ours = set(line.credit.agencies)
    if not filed or ours & set(filed):
        return
    rivals = set(options.get("rivals", ()))
    certain = bool(ours & rivals and set(filed) & rivals)
    if certain is not options.get("certain", True):
        return
    data = {
        "where": line.statement.origin,
        "page": ", ".join(names[slug].name for slug in line.credit.agencies),
        "file": ", ".join(names[slug].name for slug in filed),
    }
    places = tuple(dict.fromkeys((s.place, s.origin) for s in filed.values()))
    related = tuple(Related(p, subject.item.number, f"{origin} says") for p, origin in places)
    yield Hit(data, Text(line.statement, line.start, line.end), related=related)


def caption(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page caption that tells of another picture, or other facts, than the file's."""
    published = subject.caption
    if published is None or published.origin in FILE_ORIGINS or subject.anatomy is None:
        return
    text = subject.text("caption.body") or _whole(published)
    known, filed_too = _beside(subject, filed=False), _beside(subject, filed=True)
    found: list[tuple[Contradiction, Statement]] = []
    for filed in counting(subject, Property.CAPTION):
        other = subject.dissect(filed)
        if other is None:
            continue
        beside = (f"{published.value} {known}", f"{filed.value} {filed_too}")
        fact = contradiction(text.value, other.body, beside)
        if fact is None:
            return  # the page says what one copy says: that copies differ is the file's own fault
        found.append((fact, filed))
    if not found or (found[0][0].is_day and _is_dated_wrongly(subject)):
        return
    fact, filed = found[0]
    related = (Related(filed.place, subject.item.number, f"{filed.origin} says"),)
    why = fact._replace(other=_short(fact.other)).said("the file's")
    start, end = text.start + fact.start, text.start + fact.end
    yield Hit({"why": why}, text, start, end, related)


def _beside(subject: Subject, *, filed: bool) -> str:
    """Return what else the file says of its picture, or else the page; a sidecar is of both."""
    said = (s for s in subject.item.statements if s.property in _BESIDE)
    sides = {Origin.SIDECAR, *FILE_ORIGINS} if filed else set(Origin) - set(FILE_ORIGINS)
    return " ".join(s.value for s in said if s.origin in sides)


def _is_dated_wrongly(subject: Subject) -> bool:
    """Whether the file's date contradicts the caption's as well, which is another rule's to say."""
    return any(
        True for rule in (caption_contradicts, weekday_contradicts) for _ in rule(subject, {})
    )


def creator(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page that names other photographers than the file does, none in common."""
    named = [(ln.place, ln.credit.persons) for ln in subject.page_credits if ln.credit.persons]
    for statement in subject.item.all(Property.CREATOR, *_ELSEWHERE, Origin.GALLERY):
        if persons := _persons(statement.value, subject):
            named.append((statement.place, persons))
    filed = [
        (statement, persons)
        for statement in counting(subject, Property.CREATOR)
        if (persons := _persons(statement.value, subject))
    ]
    ours = list(dict.fromkeys(person for _, persons in named for person in persons))
    theirs = list(dict.fromkeys(person for _, persons in filed for person in persons))
    theirs += [p for line in subject.file_credits for p in line.credit.persons]
    if not ours or not filed or any(may_be_one(a, b) for a in ours for b in theirs):
        return
    texts = [line.text.value for line in subject.page_credits]
    if any(_stands_in(name, fold(text)) for name in theirs for text in texts):
        return  # `Jonas/Lena Berg` is Jonas Berg's picture, too
    data = {"page": ", ".join(ours), "file": ", ".join(filed[0][1])}
    place = filed[0][0].place
    related = (Related(place, subject.item.number, f"{filed[0][0].origin} says"),)
    yield Hit(data, place=named[0][0], related=related)


def taken(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page that dates a picture otherwise than its file does.

    A `date` on a page may be the day of publication: it contradicts only where it comes before
    the day on which the picture was taken.
    """
    filed = [(s, iso_span(s.value)) for s in subject.item.all(Property.DATE_CREATED, *FILE_ORIGINS)]
    known = [(s, span) for s, span in filed if span and not _is_unset(span)]
    if not known:
        return
    for statement in subject.item.all(Property.DATE_CREATED, *_ELSEWHERE):
        span = iso_span(statement.value)
        if span is None or any(_meet(span, other) for _, other in known):
            continue
        sure = statement.origin is not Origin.PAGE or _TAKEN.search(statement.place.pointer)
        first, (start, end) = known[0]
        if sure or all(span[1] < other[0] for _, other in known):
            said = start.isoformat() if start == end else first.value
            related = (Related(first.place, subject.item.number, f"{first.origin} says"),)
            data = {"page": statement.value.strip(), "file": said}
            yield Hit(data, _whole(statement), related=related)
            return


def structured_data(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find structured data that credit other agencies than the page shows its readers."""
    shown = next(
        (
            line
            for line in subject.page_credits
            if line.credit.agencies and line.statement.origin is not Origin.JSONLD
        ),
        None,
    )
    if shown is None:
        return
    for prop in (Property.CREDIT, Property.CREATOR, Property.COPYRIGHT):
        for statement in subject.item.all(prop, Origin.JSONLD):
            told = subject.parse(statement.value).agencies
            if not told or set(told) & set(shown.credit.agencies):
                continue
            names = subject.reader.agencies
            data = {
                "page": ", ".join(names[slug].name for slug in shown.credit.agencies),
                "data": ", ".join(names[slug].name for slug in told),
            }
            related = (Related(shown.place, subject.item.number, "the page says"),)
            yield Hit(data, _whole(statement), related=related)
            return


def _stands_in(name: str, folded: str) -> bool:
    """Whether each part of a name is a word of a text that was folded."""
    return set(fold(name).split()) <= set(folded.split())


def _persons(value: str, subject: Subject) -> tuple[str, ...]:
    """Return the persons that a by-line names; `Calder, Ines` is one.

    Without capitals a name is told by a first name that is known.
    """
    credit = subject.parse(person_of(value))
    if credit.persons or credit.agencies or credit.roles:
        return credit.persons
    words = value.split()
    known = len(words) in (2, 3) and is_arabic_given_name(words[0])
    return (value.strip(),) if known and is_person(value.strip()) else ()


def _is_unset(span: tuple[date, date]) -> bool:
    """Whether a date is one that a camera without a clock starts from."""
    return span[0] == span[1] and (span[0].month, span[0].day) == (1, 1)


def _meet(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether two spans of days meet; a day more or less may be a matter of time zones."""
    return (one[0] - other[1]).days <= 1 and (other[0] - one[1]).days <= 1


def _whole(statement: Statement) -> Text:
    return Text(statement, 0, len(statement.value))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
