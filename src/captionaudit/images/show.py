"""What a picture file says, property by property and container by container, for a person."""

from __future__ import annotations

from typing import Any, NamedTuple

from captionaudit.images.kinds import Kind
from captionaudit.images.reconcile import differences
from captionaudit.images.records import PictureReading, Value
from captionaudit.model import Origin, Property

_ORIGINS = tuple(Origin)
_KINDS = tuple(Kind)  # from harmless to contradiction


class Row(NamedTuple):
    """One property: its values by container, and how far these differ.

    `kind` is the worst difference between two containers (`conflict`: they contradict each other),
    `authoritative` the container whose copy counts where they differ.
    """

    property: Property
    values: tuple[Value, ...]
    kind: Kind
    authoritative: Origin | None


def rows_of(reading: PictureReading) -> tuple[Row, ...]:
    """Return what a file says in the order of the properties; XMP, IIM and Exif within each."""
    kinds: dict[Property, tuple[Kind, Origin]] = {}
    for found in differences(reading.values, reading.digest_matches):
        known = kinds.get(found.property)
        if known is None or _KINDS.index(found.kind) > _KINDS.index(known[0]):
            kinds[found.property] = (found.kind, found.authoritative)
    said: dict[Property, list[Value]] = {}
    for value in sorted(reading.values, key=lambda value: _ORIGINS.index(value.origin)):
        said.setdefault(value.property, []).append(value)
    return tuple(
        Row(prop, tuple(said[prop]), *kinds.get(prop, (Kind.SAME, None)))
        for prop in Property
        if prop in said
    )


def record_of(path: str, reading: PictureReading) -> dict[str, Any]:
    """Return what a file says as one record of JSON, the line that `show --format jsonl` prints."""
    rows = rows_of(reading)
    record: dict[str, Any] = {
        "path": path,
        "format": reading.format,
        "width": reading.width,
        "height": reading.height,
        "properties": {
            row.property.value: [{"origin": v.tag, "value": v.value} for v in row.values]
            for row in rows
        },
        "contradictions": [row.property.value for row in rows if row.kind is Kind.CONFLICT],
        "notes": [note.message for note in reading.notes],
    }
    return record | ({"error": reading.error} if reading.error else {})
