"""Who supplied a picture and who owns it, where the page, the file and the notice name others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from captionaudit.engine.checks.filed import file_agencies
from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, CreditLine, Subject, Text
from captionaudit.model import FILE_ORIGINS, Origin, Place, Property, Related, Statement
from captionaudit.text.agencies import AgencyKind

#: Where a file, or a page beside its credit, may name whoever a credit names.
_NAMING = (
    *(Property.CREDIT, Property.SOURCE, Property.CREATOR, Property.CREATOR_TITLE),
    *(Property.COPYRIGHT, Property.COPYRIGHT_OWNER, Property.LICENSOR, Property.CAPTION),
    *(Property.INSTRUCTIONS, Property.RIGHTS_TERMS),
)
_SOURCES = (Property.CREDIT, Property.SOURCE, Property.CREATOR, Property.COPYRIGHT)
_OWNERS = (Property.COPYRIGHT, Property.COPYRIGHT_OWNER)
#: Agencies that sell what others own: their name beside another's notice is no contradiction.
_SELLERS = (AgencyKind.STOCK, AgencyKind.ARCHIVE, AgencyKind.REPOSITORY)


def stranger(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page that credits, and no agency besides, a house unknown to a file of an agency."""
    if any(line.credit.agencies for line in subject.page_credits):
        return
    line = next((ln for ln in subject.page_credits if ln.credit.organisations), None)
    filed = file_agencies(subject) if line else {}
    if line is None or not filed or set(filed) & _page_agencies(subject):
        return
    told = f" {fold(' '.join(_values(subject)))} "
    if any(f" {_bare(name)} " in told for name in line.credit.organisations):
        return
    names = subject.reader.agencies
    data = {
        "page": ", ".join(line.credit.organisations),
        "file": ", ".join(names[slug].name for slug in filed),
    }
    places = tuple(dict.fromkeys((s.place, s.origin) for s in filed.values()))
    related = tuple(Related(p, subject.item.number, f"{origin} says") for p, origin in places)
    yield Hit(data, line.text, related=related)


def holder(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a copyright notice of an agency that neither credit nor source of the picture names.

    `sellers` in the options are agencies that sell others' pictures beside their own, `families`
    lists of agencies that trade each other's.
    """
    sellers = frozenset(options.get("sellers", ()))
    families = [frozenset(family) for family in options.get("families", ())]
    for prop in _OWNERS:
        for statement in subject.item.all(prop):
            owners = set(subject.parse(statement.value).agencies)
            line = _credited(subject, statement) if owners else None
            if line is None:
                continue
            named, where = line
            traded = any(owners & family and named & family for family in families)
            if owners & named or traded or sellers & (owners | named):
                continue
            if any(subject.reader.agencies[slug].kind in _SELLERS for slug in owners | named):
                continue
            agencies = subject.reader.agencies
            data = {
                "owner": ", ".join(sorted(agencies[slug].name for slug in owners)),
                "credit": ", ".join(sorted(agencies[slug].name for slug in named)),
            }
            related = (Related(where, subject.item.number, "the credit"),)
            yield Hit(data, Text(statement, 0, len(statement.value)), related=related)
            return


def uncredited_data(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find structured data that describe a picture and, unlike the page, name nobody for it."""
    described = subject.item.first(Property.CAPTION, Origin.JSONLD)
    rights = (*_SOURCES, *_OWNERS, Property.RIGHTS_TERMS, Property.LICENSOR)
    if described is None or any(subject.item.first(prop, Origin.JSONLD) for prop in rights):
        return
    shown = next((ln for ln in subject.page_credits if ln.statement.origin in PAGE_ORIGINS), None)
    if shown:
        related = (Related(shown.place, subject.item.number, "the page says"),)
        data = {"page": shown.text.value.strip()}
        yield Hit(data, Text(described, 0, len(described.value)), related=related)


def _credited(subject: Subject, notice: Statement) -> tuple[set[str], Place] | None:
    """Return the agencies of all credits and sources beside a notice, and where the first is."""
    lines: list[CreditLine] = [*subject.page_credits, *subject.file_credits]
    named = {slug for line in lines for slug in line.credit.agencies}
    first = next((line.place for line in lines if line.credit.agencies), None)
    for statement in subject.item.all(Property.SOURCE):
        named |= set(subject.parse(statement.value).agencies)
    for prop in _OWNERS:  # a notice of the page against the owner that the file names
        for statement in subject.item.all(prop, *FILE_ORIGINS):
            if notice.origin not in FILE_ORIGINS:
                named |= set(subject.parse(statement.value).agencies)
                first = first or statement.place
    return (named, first) if named and first else None


def _page_agencies(subject: Subject) -> set[str]:
    found: set[str] = set()
    for prop in _SOURCES:
        for statement in subject.item.all(prop, *PAGE_ORIGINS):
            found |= set(subject.parse(statement.value).agencies)
    return found


def _values(subject: Subject) -> Iterator[str]:
    for prop in _NAMING:
        yield from (s.value for s in subject.item.all(prop, *FILE_ORIGINS))


def _bare(name: str) -> str:
    return fold(name).removeprefix("the ")
