"""Which copies of what a picture file says a page is judged by, and whom these credit."""

from __future__ import annotations

from collections.abc import Sequence

from captionaudit.engine.subject import Subject
from captionaudit.images.defaults import says_nothing
from captionaudit.images.iim import LIMITS
from captionaudit.images.kinds import Kind
from captionaudit.images.reconcile import Difference, differences
from captionaudit.images.records import Value
from captionaudit.model import FILE_ORIGINS, Origin, Property, Statement

#: Copies that say the same: the one that is spoilt, cut or shorter counts for nothing.
_COPIED = (Kind.CHARSET, Kind.TRUNCATED, Kind.PARTIAL)


def counting(subject: Subject, prop: Property) -> tuple[Statement, ...]:
    """Return a file's statements of a property that a page is judged by, the first counts first.

    Left out are copies that a charset has spoilt or that were cut, and IIM where the digest says
    that XMP counts. Where the rest contradict each other, the fault is the file's own.
    """
    said = [s for s in subject.item.all(prop, *FILE_ORIGINS) if not says_nothing(prop, s.value)]
    if len({s.origin for s in said}) < 2:
        return tuple(said)
    values = [Value(s.property, s.value, s.origin, s.place.pointer, s.raw) for s in said]
    found = differences(values, subject.item.picture.iptc_digest_matches)
    lesser = {origin for each in found if (origin := _lesser(each))}
    chief = found[0].authoritative if found else said[0].origin
    said.sort(key=lambda s: (s.origin is not chief, tuple(Origin).index(s.origin)))
    return tuple(s for s in said if s.origin not in lesser)


def _lesser(found: Difference) -> Origin | None:
    """Return the container whose copy counts for nothing beside the other's."""
    one, other = found.values[0], found.others[0]
    if found.settled:
        return Origin.IIM
    if found.kind is Kind.CHARSET and found.authoritative in (one.origin, other.origin):
        return one.origin if other.origin is found.authoritative else other.origin
    if found.kind in _COPIED:
        return min(found.values, found.others, key=_length)[0].origin
    return None


def _length(values: Sequence[Value]) -> int:
    return sum(len(value.value) for value in values)


def file_agencies(subject: Subject) -> dict[str, Statement]:
    """Return the agencies that a picture file names as its source or owner, and where."""
    found: dict[str, Statement] = {}
    void = {s for s in subject.item.statements if _is_void(s, subject)}
    for line in subject.file_credits:
        if line.statement not in void:
            for slug in (*line.credit.agencies, *_completed(line.statement, subject)):
                found.setdefault(slug, line.statement)
    for prop in (Property.SOURCE, Property.COPYRIGHT, Property.COPYRIGHT_OWNER):
        for statement in subject.item.all(prop, *FILE_ORIGINS):
            if statement not in void:
                for slug in subject.parse(statement.value).agencies:
                    found.setdefault(slug, statement)
    return found


def _is_void(statement: Statement, subject: Subject) -> bool:
    """Whether a value of IIM is one that the digest says XMP counts before."""
    if statement.origin is not Origin.IIM or not subject.item.picture.iptc_digest_matches:
        return False
    return subject.item.first(statement.property, Origin.XMP) is not None


def _completed(statement: Statement, subject: Subject) -> tuple[str, ...]:
    """Return the agencies of a credit without its last word, where the limit of IIM cut that."""
    limit = LIMITS.get(statement.property)
    octets = len(statement.value.encode("utf-8", "replace"))
    if statement.origin is not Origin.IIM or limit is None or not limit - 1 <= octets <= limit:
        return ()
    return subject.parse(statement.value.rpartition(" ")[0]).agencies
