"""What the sidecars of a picture say of it, for a person who looks at the picture."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from captionaudit.data import rules_dir
from captionaudit.engine.checks.same_meaning import mean_one
from captionaudit.engine.subject import Reader, Subject
from captionaudit.images.kinds import Kind, kind_of
from captionaudit.images.read import read_sidecar_packet
from captionaudit.images.reconcile import COMPARED
from captionaudit.images.records import Value
from captionaudit.model import Gallery, Item, Origin, Property
from captionaudit.sources.folder import read_sidecar, sidecar_paths
from captionaudit.text.agencies import load_agencies
from captionaudit.text.house import House


def sidecars_of(path: str) -> dict[str, tuple[Value, ...]]:
    """Return the sidecars beside a picture with what each says; nothing where one is damaged."""
    return {sidecar: _values(sidecar) for sidecar in sidecar_paths(path) if sidecar != path}


def _values(path: str) -> tuple[Value, ...]:
    """Return what a sidecar says; the tags are those of the packet, or the keys of the file."""
    if path.lower().endswith(".xmp"):
        found = read_sidecar_packet(path).values
        return tuple(
            v._replace(origin=Origin.SIDECAR, tag=_tag(v.tag.partition(":")[2])) for v in found
        )
    return tuple(
        Value(s.property, s.value, Origin.SIDECAR, _tag(s.place.pointer.lstrip("/")))
        for s in read_sidecar(path)
    )


def _tag(name: str) -> str:
    return f"{Origin.SIDECAR}:{name}"


def contradicts(value: Value, values: Sequence[Value], beside: Sequence[Value]) -> bool:
    """Return whether a sidecar's value of a property is another than the picture's own.

    `values` and `beside` are all that the picture and the sidecar have of the property.
    """
    prop = value.property
    if prop not in COMPARED or not values or kind_of(prop, beside, values) is not Kind.CONFLICT:
        return False
    return not mean_the_same(prop, [v.value for v in beside], [v.value for v in values])


def mean_the_same(prop: Property, one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two lists of values name one agency, one person or one place."""
    return mean_one(prop, one, other, _subject())


@cache
def _subject() -> Subject:
    """Return an item of nothing, with the agencies by which credits are parsed."""
    reader = Reader(load_agencies(rules_dir() / "agencies"), House())
    return Subject(Gallery("", "", ""), Item(1), reader)
