"""Where EXIF, IIM and XMP of one file disagree, or two blocks of one kind; where IIM was cut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import Any

from captionaudit.engine.checks.same_meaning import mean_one
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.images.defaults import says_nothing
from captionaudit.images.kinds import Kind, cuts, kind_of, texts_of
from captionaudit.images.reconcile import COMPARED, Difference, copies_of, differences
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
        pairs = cuts(found.values, found.others) or cuts(found.others, found.values)
        for cut, full in pairs[:1]:
            seen.add(found.property)
            data = {"property": _name(found), "value": cut.value, "full": full.value}
            own, whole = statements[values.index(cut)], statements[values.index(full)]
            yield Hit(data, _whole(own), related=(_related(whole, subject),))


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
    copies = copies_of(values)[found.property]
    chief = found.authoritative
    sides = sorted((found.values, found.others), key=lambda side: side[0].origin is not chief)
    blamed = statements[values.index(_first_other(sides[1], sides[0]))]
    counting = statements[values.index(copies.get(chief, sides[0])[0])]
    told = _told(copies, chief)
    quotes = _quotes(["; ".join(v.value for v in copies[origins[0]]) for origins in told])
    said = [f"{', '.join(o)} {quote!r}" for o, quote in zip(told, quotes, strict=True)]
    times = _TIMES.get(len(told), f"{len(told)} times")
    data = {"property": _name(found), "times": times, "differing": "; ".join(said)}
    return Hit(data, _whole(blamed), related=(_related(counting, subject),))


def _first_other(side: Sequence[Value], other: Sequence[Value]) -> Value:
    """Return the first value of a list that another list has not."""
    known = set(texts_of(other))
    return next((value for value in side if not known.issuperset(texts_of([value]))), side[0])


def _told(copies: Mapping[Origin, Sequence[Value]], chief: Origin) -> list[list[Origin]]:
    """Return the containers, those together that hold the same list, first the one that counts."""
    alike: dict[frozenset[str], list[Origin]] = {}
    for origin in sorted(copies, key=lambda o: (o is not chief, tuple(Origin).index(o))):
        alike.setdefault(frozenset(texts_of(copies[origin])), []).append(origin)
    return list(alike.values())


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
