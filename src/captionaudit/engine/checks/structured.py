"""Structured data about a picture: what search engines take from it, and whom it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.checks.same_meaning import person_of
from captionaudit.engine.checks.same_person import may_be_one
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Origin, Property, Related, Statement

#: What search engines show of a picture, if its structured data have a contentUrl.
_SHOWN = (Property.CREDIT, Property.CREATOR, Property.COPYRIGHT, Property.RIGHTS_TERMS)
_FILE_ADDRESS = "/contentUrl"
#: `author` is often the article's: the maker of a picture is its `creator`.
_MAKER = "/creator"


def without_address(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find structured data that credit a picture and do not say which file that is."""
    addresses = subject.item.all(Property.IMAGE, Origin.JSONLD)
    if not addresses or any(s.place.pointer.endswith(_FILE_ADDRESS) for s in addresses):
        return
    said = next((s for prop in _SHOWN if (s := subject.item.first(prop, Origin.JSONLD))), None)
    if said:
        yield Hit({}, _whole(said))


def creator(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find structured data that name other photographers than the page shows its readers."""
    lines = [ln for ln in subject.page_credits if ln.statement.origin is not Origin.JSONLD]
    line = next((ln for ln in lines if ln.credit.persons), None)
    told = [s for s in subject.item.all(Property.CREATOR, Origin.JSONLD) if _names_maker(s)]
    told += subject.item.all(Property.CREDIT, Origin.JSONLD)
    named = [(s, persons) for s in told if (persons := _persons(s, subject))]
    if line is None or not named:
        return
    shown = [name for each in lines for name in each.credit.persons]
    if any(may_be_one(one, other) for _, persons in named for one in persons for other in shown):
        return
    said, persons = named[0]
    related = (Related(line.place, subject.item.number, "the page says"),)
    data = {"page": ", ".join(line.credit.persons), "data": ", ".join(persons)}
    yield Hit(data, _whole(said), related=related)


def _names_maker(statement: Statement) -> bool:
    return _MAKER in statement.place.pointer


def _persons(statement: Statement, subject: Subject) -> tuple[str, ...]:
    return subject.parse(person_of(statement.value)).persons


def _whole(statement: Statement) -> Text:
    return Text(statement, 0, len(statement.value))
