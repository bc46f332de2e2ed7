"""The credit at the end of a caption against the credit field beside it, on a page or in a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from captionaudit.engine.checks.filed import counting
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import CreditLine, Subject, Text
from captionaudit.images.iim import LIMITS
from captionaudit.model import FILE_ORIGINS, Origin, Property, Related, Statement
from captionaudit.text.agencies import AgencyKind
from captionaudit.text.parts import PartKind

#: Kinds of agencies that sell what others made.
_SELLING = (AgencyKind.STOCK, AgencyKind.ARCHIVE, AgencyKind.REPOSITORY)


def page(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit field that names other agencies than the credit at the end of the caption.

    Only disjoint sets contradict: either of the two may leave out a link of the chain. Nor do
    `sellers` of the options, which sell the pictures of others, or agencies of one of `families`.
    """
    caption = subject.caption
    if caption is None or caption.origin in FILE_ORIGINS or subject.anatomy is None:
        return
    said = {slug for credit in subject.anatomy.credits for slug in credit.agencies}
    field = next(_fields(subject), None) if said else None
    if field is None or _are_partners(said, set(field.credit.agencies), subject, options):
        return
    names = subject.reader.agencies
    data = {
        "field": ", ".join(names[slug].name for slug in field.credit.agencies),
        "caption": ", ".join(sorted(names[slug].name for slug in said)),
    }
    part = subject.anatomy.part(PartKind.CREDIT)[0]
    place = caption.part(part.start, part.end)
    related = (Related(place, subject.item.number, "the caption says"),)
    yield Hit(data, field.text, related=related)


def file(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture file whose credit and source name other agencies than its caption ends in.

    It is `certain` where both name one of the `rivals`, which hand on no pictures of each other;
    of any others those count that may not be links of one chain, as for `page`.
    """
    captions = counting(subject, Property.CAPTION)
    lines = [ln for ln in subject.file_credits if not ln.field and ln.statement in captions]
    line = next((ln for ln in lines if ln.credit.agencies), None)
    named = _filed(subject) if line else {}
    if line is None or not named:
        return
    said = {slug for ln in lines for slug in ln.credit.agencies}
    if said & named.keys():
        return
    rivals = set(options.get("rivals", ()))
    certain = bool(said & rivals and named.keys() & rivals)
    if certain is not options.get("certain", True):
        return
    if not certain and _are_partners(said, set(named), subject, options):
        return
    names = subject.reader.agencies
    data = {
        "field": ", ".join(names[slug].name for slug in named),
        "caption": ", ".join(names[slug].name for slug in line.credit.agencies),
    }
    field = next(iter(named.values()))
    related = (Related(line.place, subject.item.number, "the caption says"),)
    yield Hit(data, Text(field, 0, len(field.value)), related=related)


def _filed(subject: Subject) -> dict[str, Statement]:
    """Return the agencies of a file's credit and source, and where each is named first.

    None where the limit of IIM may have cut one off.
    """
    found: dict[str, Statement] = {}
    for prop in (Property.CREDIT, Property.SOURCE):
        for statement in counting(subject, prop):
            limit = LIMITS.get(prop, 0) if statement.origin is Origin.IIM else 0
            if limit and len(statement.value.encode()) >= limit - 1:
                return {}
            for slug in subject.parse(statement.value).agencies:
                found.setdefault(slug, statement)
    return found


def _are_partners(
    said: set[str], named: set[str], subject: Subject, options: Mapping[str, Any]
) -> bool:
    """Tell whether two sets of agencies may be links of one chain."""
    both = said | named
    if said & named or both & frozenset(options.get("sellers", ())):
        return True
    if any(subject.reader.agencies[slug].kind in _SELLING for slug in both):
        return True
    return any(said & set(family) and named & set(family) for family in options.get("families", ()))


def _fields(subject: Subject) -> Iterator[CreditLine]:
    """Yield the credit and source fields of the page that name agencies."""
    for line in subject.page_credits:
        if line.field and line.credit.agencies and line.statement.origin is not Origin.GALLERY:
            yield line
