"""What a picture file says, property by property and container by container, for a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from captionaudit.images.kinds import Kind
from captionaudit.images.reconcile import Difference, differences
from captionaudit.images.records import PictureReading, Value
from captionaudit.images.thumbnail import frame_size
from captionaudit.model import Origin, Property

_ORIGINS = tuple(Origin)
_KINDS = tuple(Kind)  # from harmless to contradiction

#: Tells whether two lists of values of a property say the same in other words.
SameMeaning = Callable[[Property, Sequence[str], Sequence[str]], bool]
_NO_SIDECARS: Mapping[str, tuple[Value, ...]] = MappingProxyType({})

_ALIKE: tuple[Kind, Origin | None] = (Kind.SAME, None)


class Row(NamedTuple):
    """One property: its values by container, and how far these differ.

    `kind` is the worst difference between two containers (`conflict`: they contradict each other),
    `authoritative` the container whose copy counts where they differ. `overruled` are values of a
    second block of the same kind, which do not count.
    """

    property: Property
    values: tuple[Value, ...]
    kind: Kind
    authoritative: Origin | None
    overruled: tuple[Value, ...] = ()


def rows_of(reading: PictureReading, same: SameMeaning | None = None) -> tuple[Row, ...]:
    """Return what a file says in the order of the properties; XMP, IIM and Exif within each."""
    kinds: dict[Property, tuple[Kind, Origin | None]] = {}
    for found in differences(reading.values, reading.digest_matches):
        known, kind = kinds.get(found.property), _kind(found, same)
        if known is None or _KINDS.index(kind) > _KINDS.index(known[0]):
            kinds[found.property] = (kind, found.authoritative)
    said: dict[Property, list[Value]] = {}
    for value in sorted(reading.values, key=lambda value: _ORIGINS.index(value.origin)):
        said.setdefault(value.property, []).append(value)
    return tuple(
        Row(
            prop,
            tuple(said[prop]),
            *kinds.get(prop, _ALIKE),
            overruled=tuple(value for value in reading.overruled if value.property is prop),
        )
        for prop in Property
        if prop in said
    )


def _kind(found: Difference, same: SameMeaning | None) -> Kind:
    """Return how two copies differ, once agencies and names in other words are told apart."""
    if found.kind is not Kind.CONFLICT or same is None:
        return found.kind
    one, other = ([value.value for value in side] for side in (found.values, found.others))
    return Kind.WORDING if same(found.property, one, other) else Kind.CONFLICT


def record_of(
    path: str,
    reading: PictureReading,
    sidecars: Mapping[str, tuple[Value, ...]] = _NO_SIDECARS,
    same: SameMeaning | None = None,
) -> dict[str, Any]:
    """Return what a file says as one record of JSON, the line that `show --format jsonl` prints.

    `sidecars` are the paths of the files that describe it, and what they say.
    """
    rows = rows_of(reading, same)
    record: dict[str, Any] = {
        "path": path,
        "format": reading.format,
        "width": reading.width,
        "height": reading.height,
        "properties": {row.property.value: _said(row.values) for row in rows},
        "differences": {
            row.property.value: {"kind": row.kind.value, "counts": row.authoritative.value}
            for row in rows
            if row.authoritative
        },
        "contradictions": [row.property.value for row in rows if row.kind is Kind.CONFLICT],
        "overruled": {row.property.value: _said(row.overruled) for row in rows if row.overruled},
        "c2pa": reading.c2pa,
        "thumbnail": _thumbnail(reading),
        "sidecars": list(sidecars),
        "beside": _beside(sidecars),
        "notes": [note.message for note in reading.notes],
    }
    return record | ({"error": reading.error} if reading.error else {})


def _beside(sidecars: Mapping[str, tuple[Value, ...]]) -> dict[str, list[dict[str, str]]]:
    """Return what the sidecars say, by property, each value with the path of its sidecar."""
    found: dict[str, list[dict[str, str]]] = {}
    for path, values in sidecars.items():
        for value, said in zip(values, _said(values), strict=True):
            found.setdefault(value.property.value, []).append({"path": path, **said})
    return found


def _said(values: Sequence[Value]) -> list[dict[str, str]]:
    return [{"origin": value.tag, "value": value.value} for value in values]


def _thumbnail(reading: PictureReading) -> dict[str, int | None] | None:
    if reading.thumbnail is None:
        return None
    width, height = frame_size(reading.thumbnail) or (None, None)
    return {"width": width, "height": height, "size": len(reading.thumbnail)}


def inside(reading: PictureReading) -> tuple[str, ...]:
    """Return what a file holds beside its properties, in words."""
    found = []
    if reading.c2pa:
        found.append("Content Credentials (C2PA), which are not verified")
    for thumbnail in reading.thumbnails:
        size = frame_size(thumbnail)
        found.append(f"a thumbnail of {size[0]}×{size[1]}" if size else "a damaged thumbnail")
    return tuple(found)
