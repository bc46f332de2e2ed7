"""Where EXIF, IIM and XMP of one file disagree, or two blocks of one kind; where IIM was cut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import Any

from captionaudit.engine.checks.same_meaning import mean_one
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.images.defaults import says_nothing
from captionaudit.images.kinds import Kind, kind_of
from captionaudit.images.reconcile import COMPARED, Difference, differences
from captionaudit.images.records import Value
from captionaudit.model import FILE_ORIGINS, Origin, Property, Related, Statement

#: Characters that a message has for all the copies, that each takes besides its text, and that are
#: quoted of what copies have in common before they differ.
_ROOM, _AROUND, _SHARED = 118, 14, 12
#: Properties in which programs differ by language and by habit: towns, streets, job titles.
_UNCERTAIN = frozenset(
    {Property.CITY, Property.STATE, Property.SUBLOCATION, Property.CREATOR_TITLE}
)
_TIMES = {2: "twice", 3: "three times"}
_BLOCKS = {Origin.XMP: "XMP packets", Origin.IIM: "IIM values", Origin.EXIF: "Exif blocks"}


def disagree(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find properties that EXIF, IIM and XMP of one file state differently, once each.

    `certain` in the options says which: of places and job titles a difference may be one of words.
    """
    values, statements = _filed(subject)
    if len({s.origin for s in statements}) < 2:
        return
    seen: set[Property] = set()
    for found in differences(values, subject.item.picture.iptc_digest_matches):
        prop = found.property
        if found.kind is not Kind.CONFLICT or found.settled or prop in seen:
            continue
        if (prop not in _UNCERTAIN) is not options.get("certain", True):
            continue
        one, other = ([v.value for v in side] for side in (found.values, found.others))
        if not mean_one(prop, one, other, subject):
            seen.add(prop)
            yield _contradiction(found, values, statements, subject)


def truncated(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find IIM values that are another container's, cut at the limit of their data set."""
    values, statements = _filed(subject)
    if not {Origin.IIM, Origin.XMP} <= {s.origin for s in statements}:
        return
    seen: set[Property] = set()
    for found in differences(values, subject.item.picture.iptc_digest_matches):
        if found.kind is not Kind.TRUNCATED or found.settled or found.property in seen:
            continue
        sides = sorted((found.values, found.others), key=lambda side: len(side[0].value))
        cut, full = (statements[values.index(side[0])] for side in sides)
        if cut.origin is Origin.IIM:
            seen.add(found.property)
            data = {"property": _name(found), "value": cut.value, "full": full.value}
            yield Hit(data, _whole(cut), related=(_related(full, subject),))


def packets(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a second XMP packet, or IIM or Exif block, that contradicts the first, once a file.

    What other containers contradict as well is left to `disagree`.
    """
    overruled = subject.item.picture.overruled
    if not overruled:
        return
    told = {hit.data["property"] for hit in disagree(subject, {})}
    for origin, blocks in _BLOCKS.items():
        found = [
            (first, others[0])
            for prop in COMPARED
            if prop not in _UNCERTAIN and prop.replace("_", " ") not in told
            if (others := [s for s in overruled if (s.property, s.origin) == (prop, origin)])
            if (first := subject.item.first(prop, origin)) and _conflict(first, others, subject)
        ]
        if found:
            first, other = found[0]
            one, two = _quotes([first.value, other.value])
            names = ", ".join(each.property.replace("_", " ") for each, _ in found)
            data = {"blocks": blocks, "properties": names, "first": one, "then": two}
            related = Related(other.place, subject.item.number, "another block says")
            yield Hit(data, _whole(first), related=(related,))
            return


def _conflict(first: Statement, others: list[Statement], subject: Subject) -> bool:
    """Whether a second block's values of a property mean another thing than the first one's."""
    prop = first.property
    firsts = list(subject.item.all(prop, first.origin))
    if any(says_nothing(prop, s.value) for s in (*firsts, *others)):
        return False
    if kind_of(prop, _values(firsts), _values(others)) is not Kind.CONFLICT:
        return False
    return not mean_one(prop, [s.value for s in firsts], [s.value for s in others], subject)


def _contradiction(
    found: Difference, values: tuple[Value, ...], statements: list[Statement], subject: Subject
) -> Hit:
    """Blame the copy that does not count, and point at the one that does."""
    own = [statements[values.index(side[0])] for side in (found.values, found.others)]
    own.sort(key=lambda statement: statement.origin is not found.authoritative)
    chief = subject.item.first(found.property, found.authoritative) or own[0]
    blamed = own[1]
    copies = _copies(found, statements, chief)
    quotes = _quotes([value for value, _ in copies])
    said = [
        f"{', '.join(origins)} {quote!r}"
        for (_, origins), quote in zip(copies, quotes, strict=True)
    ]
    data = {"property": _name(found), "times": _TIMES[len(copies)], "differing": "; ".join(said)}
    return Hit(data, _whole(blamed), related=(_related(chief, subject),))


def _copies(
    found: Difference, statements: Iterable[Statement], chief: Statement
) -> list[tuple[str, list[Origin]]]:
    """Return the different values of a property, the one that counts first, and who has each."""
    first: dict[Origin, Statement] = {chief.origin: chief}
    for statement in statements:
        exifs_day = found.property is Property.DATE_CREATED and statement.origin is Origin.EXIF
        told = statement.property is found.property and not exifs_day
        if told and not says_nothing(statement.property, statement.value):
            first.setdefault(statement.origin, statement)
    copies: dict[str, list[Origin]] = {}
    for origin in sorted(first, key=lambda o: (o is not chief.origin, tuple(Origin).index(o))):
        copies.setdefault(first[origin].value, []).append(origin)
    return list(copies.items())


def _quotes(values: Sequence[str]) -> list[str]:
    """Return values short enough for a message: of long ones, what follows their common start."""
    most = _ROOM // len(values) - _AROUND
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*values, strict=False))
    shared = sum(1 for _ in alike)
    start = shared - _SHARED if max(map(len, values)) > most and shared > _SHARED else 0
    if start:
        start = values[0].find(" ", start, shared) + 1 or start
    return [_short(value[start:], "…" if start else "", most) for value in values]


def _filed(subject: Subject) -> tuple[tuple[Value, ...], list[Statement]]:
    statements = [s for s in subject.item.statements if s.origin in FILE_ORIGINS]
    return _values(statements), statements


def _values(statements: Iterable[Statement]) -> tuple[Value, ...]:
    return tuple(Value(s.property, s.value, s.origin, s.place.pointer, s.raw) for s in statements)


def _name(found: Difference) -> str:
    return found.property.replace("_", " ")


def _related(statement: Statement, subject: Subject) -> Related:
    return Related(statement.place, subject.item.number, f"{statement.origin} says")


def _whole(statement: Statement) -> Text:
    return Text(statement, 0, len(statement.value))


def _short(text: str, before: str, most: int) -> str:
    return before + (text if len(text) <= most else text[: most - 1].rstrip() + "…")
