"""Size and orientation of a HEIF or AVIF: the properties of its primary item (ISO/IEC 23008-12)."""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack

from captionaudit.images.containers import boxes
from captionaudit.images.records import Blocks

_MOST_ASSOCIATIONS = 16384
#: The Exif orientation by quarter turns against the clock (irot, 6.5.10), without a mirror, and
#: with one that then swaps top and bottom, or left and right (imir, 6.5.12).
_ORIENTATIONS = ((1, 4, 2), (8, 5, 7), (3, 2, 4), (6, 7, 5))


def take_shape(tables: dict[bytes, bytes], blocks: Blocks) -> None:
    """Take size and orientation from the boxes inside `meta`.

    A picture whose primary item tells no size has that of its largest one.
    """
    properties = dict(boxes.inside(tables.get(b"iprp", b"")))
    shapes = list(boxes.inside(properties.get(b"ipco", b"")))
    primary = tables.get(b"pitm", b"")
    number = int.from_bytes(primary[4 : 6 if primary[:1] == b"\0" else 8], "big")
    places = _places(properties.get(b"ipma", b""), number)
    own = dict(shapes[place - 1] for place in places if 0 < place <= len(shapes))
    sizes = [_size(own[b"ispe"])] if b"ispe" in own else []
    if not any(sizes):
        sizes = [_size(data) for kind, data in shapes if kind == b"ispe"]
    if sizes:
        blocks.width, blocks.height = max(sizes, key=lambda size: size[0] * size[1])
    turns = own.get(b"irot", b"")[:1] or b"\0"
    mirror = 1 + (own[b"imir"][0] & 1) if own.get(b"imir") else 0
    blocks.orientation = _ORIENTATIONS[turns[0] & 3][mirror]


def _size(data: bytes) -> tuple[int, int]:
    width, height = unpack(">II", data[4:12].ljust(8, b"\0"))
    return width, height


def _places(data: bytes, number: int) -> tuple[int, ...]:
    """Return which properties, counted from 1, the box `ipma` gives an item (8.11.14)."""
    for item, places in _associations(data):
        if item == number:
            return places
    return ()


def _associations(data: bytes) -> Iterator[tuple[int, tuple[int, ...]]]:
    wide, long = (4 if data[:1] > b"\0" else 2), bool(data[3:4] and data[3] & 1)
    step = 2 if long else 1
    offset = 8
    for _ in range(min(int.from_bytes(data[4:8], "big"), _MOST_ASSOCIATIONS)):
        end = offset + wide + 1
        if end > len(data):
            return
        rows = data[end : end + data[end - 1] * step]
        numbers = unpack(f">{len(rows) // step}{'H' if long else 'B'}", rows[: len(rows) & -step])
        mask = 0x7FFF if long else 0x7F  # the highest bit says that it is essential
        yield int.from_bytes(data[offset : offset + wide], "big"), tuple(n & mask for n in numbers)
        offset = end + data[end - 1] * step
