"""TIFF directories, which Exif blocks, TIFF files and most camera raws are made of.

Layout: TIFF 6.0 section 2; BigTIFF as in libtiff. Offsets and counts come from the file, so every
one of them is clamped and none is followed twice.
"""

from __future__ import annotations

from struct import Struct, unpack
from typing import Literal, NamedTuple

from captionaudit.images.window import Window

#: Octets of a value by TIFF type (129 is Exif 3.0's UTF-8).
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
SIZES |= {16: 8, 17: 8, 18: 8, 129: 1}
_INTEGERS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_RATIONALS = {5: "I", 10: "i"}
_MOST_NUMBERS = 1024


class Layout(NamedTuple):
    """Byte order (`<` or `>`), whether offsets have 8 octets, and the first directory's offset."""

    order: str
    big: bool
    first: int

    @property
    def endian(self) -> Literal["little", "big"]:
        """The byte order as `int.from_bytes` calls it."""
        return "little" if self.order == "<" else "big"


class Entry(NamedTuple):
    """A directory entry: the TIFF type and the octets of the value."""

    type: int
    data: bytes


class Directory(NamedTuple):
    """The wanted entries of a directory by tag, and the offset of the next one (0: none)."""

    entries: dict[int, Entry]
    next: int


_ENTRIES = {order: Struct(order + "HHI4s") for order in "<>"}
_BIG_ENTRIES = {order: Struct(order + "HHQ8s") for order in "<>"}
#: Olympus (RO, RS), Panasonic (U) and BigTIFF (+) put their own number where TIFF has 42.
_NUMBERS = frozenset({0x2A, 0x4F52, 0x5352, 0x55})
_BIG_NUMBER = 0x2B


def read_layout(head: bytes) -> Layout | None:
    """Return how a TIFF structure is laid out, or None if its first 16 octets begin none."""
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None or len(head) < 8:
        return None
    number, first = unpack(order + "HI", head[2:8])
    if number == _BIG_NUMBER and len(head) >= 16:
        return Layout(order, True, unpack(order + "Q", head[8:16])[0])
    return Layout(order, False, first) if number in _NUMBERS else None


def read_directory(
    source: Window, layout: Layout, offset: int, wanted: frozenset[int] | None = None
) -> Directory:
    """Return the wanted entries of the directory at an offset; an empty one where there is none.

    Values are cut to what the source holds.
    """
    order, big, _ = layout
    width, inline, table = (20, 8, _BIG_ENTRIES) if big else (12, 4, _ENTRIES)
    start = offset + (8 if big else 2)
    endian = layout.endian
    count = min(int.from_bytes(source.at(offset, start - offset), endian), 65535)
    data = source.at(start, count * width)
    entries: dict[int, Entry] = {}
    for tag, kind, number, value in table[order].iter_unpack(data[: len(data) // width * width]):
        if (wanted is not None and tag not in wanted) or tag in entries:
            continue
        size = SIZES.get(kind, 0) * number
        outside = size > inline
        octets = source.at(int.from_bytes(value, endian), size) if outside else value[:size]
        if octets:
            entries[tag] = Entry(kind, octets)
    after = source.at(start + count * width, inline) if count else b""
    return Directory(entries, int.from_bytes(after, endian))


def integers(entry: Entry | None, order: str) -> tuple[int, ...]:
    """Return the whole numbers of an entry; none where it is of another type."""
    code = _INTEGERS.get(entry.type) if entry else None
    if entry is None or code is None:
        return ()
    size = SIZES[entry.type]
    count = min(len(entry.data) // size, _MOST_NUMBERS)
    return unpack(f"{order}{count}{code}", entry.data[: count * size])


def rationals(entry: Entry | None, order: str) -> tuple[float, ...]:
    """Return the fractions of an entry; none where it is of another type or divides by zero."""
    code = _RATIONALS.get(entry.type) if entry else None
    if entry is None or code is None:
        return ()
    count = min(len(entry.data) // 8, _MOST_NUMBERS)
    parts = unpack(f"{order}{count * 2}{code}", entry.data[: count * 8])
    pairs = list(zip(parts[::2], parts[1::2], strict=True))
    return tuple(n / d for n, d in pairs) if all(d for _, d in pairs) else ()
