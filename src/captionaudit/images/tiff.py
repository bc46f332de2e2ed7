"""TIFF directories, which Exif blocks, TIFF files and most camera raws are made of.

Layout: TIFF 6.0 section 2; BigTIFF as in libtiff. Offsets and counts come from the file, so every
one of them is clamped and none is followed twice.
"""

from __future__ import annotations

from struct import Struct, unpack
from typing import Literal, NamedTuple

from captionaudit.images.window import Window

#: Octets of a value by TIFF type (129 is Exif 3.0's UTF-8).
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_SIZES |= {16: 8, 17: 8, 18: 8, 129: 1}
_INTEGERS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_SIGNED = frozenset({6, 8, 9, 17})
_RATIONALS = {5: "I", 10: "i"}
_TEXTS = frozenset({1, 2, 7, 129})  # some writers call text BYTE or UNDEFINED
_MOST_NUMBERS = 1024
_MOST_ENTRIES = 1024  # real directories have fewer than a hundred

_ORDERS = {b"II": "<", b"MM": ">"}
_HEADS = {order: Struct(order + "2xHI") for order in "<>"}
_ENTRY = {order: Struct(order + "HHI4s") for order in "<>"}
_BIG_ENTRY = {order: Struct(order + "HHQ8s") for order in "<>"}
#: Olympus (RO, RS) and Panasonic (U) put a number of their own where TIFF has 42.
_NUMBERS = frozenset({0x2A, 0x4F52, 0x5352, 0x55})
_BIG_NUMBER = 0x2B


#: Tag, type, length in values, and the value, or where it is too long, its offset.
Entry = tuple[int, int, int, bytes]


class Directory(NamedTuple):
    """A directory's entries by tag, most of which nobody asks for; the offset of the next one."""

    entries: dict[int, Entry]
    next: int


class Tiff:
    """A TIFF structure in a file or a block: its first directory, and access to all others.

    A value that is missing, of an unfit type or outside the structure is empty.
    """

    __slots__ = ("_big", "_endian", "_entry", "_order", "main", "source")

    def __init__(self, source: Window, order: str, big: bool, first: int) -> None:
        self.source = source
        self._order = order
        self._endian: Literal["little", "big"] = "little" if order == "<" else "big"
        self._big = big
        self._entry = (_BIG_ENTRY if big else _ENTRY)[order]
        self.main = self.directory(first)

    @classmethod
    def open(cls, source: Window) -> Tiff | None:
        """Return the structure that begins with the first octet of `source`, or None."""
        head = source.at(0, 16)
        order = _ORDERS.get(head[:2])
        if order is None or len(head) < 8:
            return None
        number, first = _HEADS[order].unpack_from(head)
        if number in _NUMBERS:
            return cls(source, order, False, first)
        if number == _BIG_NUMBER and len(head) == 16:
            return cls(source, order, True, unpack(order + "Q", head[8:])[0])
        return None

    def directory(self, offset: int) -> Directory:
        """Return the directory at an offset; an empty one where there is none."""
        width, start = (20, offset + 8) if self._big else (12, offset + 2)
        number = int.from_bytes(self.source.at(offset, start - offset), self._endian)
        size = min(number, _MOST_ENTRIES) * width
        data = self.source.at(start, size + (8 if self._big else 4))
        rows = data[: min(len(data), size) // width * width]
        entries = {entry[0]: entry for entry in self._entry.iter_unpack(rows)}
        return Directory(entries, int.from_bytes(data[size:], self._endian))

    def octets(self, directory: Directory, tag: int) -> bytes:
        """Return the value of a tag as it is stored, cut to what the structure holds."""
        entry = directory.entries.get(tag)
        return self._octets(entry) if entry else b""

    def text(self, directory: Directory, tag: int) -> bytes:
        """Return the octets of a text."""
        entry = directory.entries.get(tag)
        return self._octets(entry) if entry and entry[1] in _TEXTS else b""

    def leads_out(self, directory: Directory, tag: int) -> bool:
        """Return whether a value does not lie within the structure, or not all of it."""
        _, kind, length, field = directory.entries[tag]
        size = _SIZES.get(kind, 0) * length
        end = int.from_bytes(field, self._endian) + size
        return size > len(field) and end > self.source.size

    def integers(self, directory: Directory, tag: int) -> tuple[int, ...]:
        """Return the whole numbers of a tag."""
        entry = directory.entries.get(tag)
        if entry is None or entry[1] not in _INTEGERS:
            return ()
        size = _SIZES[entry[1]]
        data = self._octets(entry)
        count = min(len(data) // size, _MOST_NUMBERS)
        return unpack(f"{self._order}{count}{_INTEGERS[entry[1]]}", data[: count * size])

    def number(self, directory: Directory, tag: int) -> int | None:
        """Return the first whole number of a tag."""
        entry = directory.entries.get(tag)
        if entry is None or entry[1] not in _INTEGERS:
            return None
        data = self._octets(entry)[: _SIZES[entry[1]]]
        return int.from_bytes(data, self._endian, signed=entry[1] in _SIGNED) if data else None

    def rationals(self, directory: Directory, tag: int) -> tuple[float, ...]:
        """Return the fractions of a tag; none where one divides by zero."""
        entry = directory.entries.get(tag)
        if entry is None or entry[1] not in _RATIONALS:
            return ()
        data = self._octets(entry)
        count = min(len(data) // 8, _MOST_NUMBERS)
        numbers = unpack(f"{self._order}{count * 2}{_RATIONALS[entry[1]]}", data[: count * 8])
        pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
        return tuple(n / d for n, d in pairs) if all(d for _, d in pairs) else ()

    def _octets(self, entry: Entry) -> bytes:
        _, kind, length, field = entry
        size = _SIZES.get(kind, 0) * length
        if size <= len(field):
            return field[:size]
        return self.source.at(int.from_bytes(field, self._endian), size)
