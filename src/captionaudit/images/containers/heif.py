"""HEIF and AVIF: the item boxes (ISO/IEC 14496-12 and 23008-12)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from captionaudit.images.containers import boxes
from captionaudit.images.containers.heif_shape import take_shape
from captionaudit.images.records import Blocks
from captionaudit.images.window import BLOCK_CAP, Window

_MOST_ITEMS = 16384
_MOST_PARTS = 64
_RDF = b"application/rdf+xml"
#: Window bits of zlib: either header, or none, as some write what they call deflate.
_ZLIB_OR_GZIP, _BARE = 47, -15


class _Item(NamedTuple):
    kind: bytes
    content_type: bytes
    encoding: bytes


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a HEIF or AVIF, whose items the `meta` box tells of."""
    meta = b""
    pixels = False
    for kind, start, size in boxes.walk(window):
        if kind == b"meta":
            meta = window.at(start + 4, min(size - 4, BLOCK_CAP))
        elif kind in (b"mdat", b"idat"):
            pixels = pixels or start + size <= window.size
        elif kind == b"uuid":
            boxes.take_uuid(window, start, size, blocks)
    tables = dict(boxes.inside(meta))
    pixels = pixels or b"idat" in tables
    if not meta and not pixels:
        blocks.error = "The picture holds no image data: export or download it again."
    elif not pixels:
        blocks.note("cut-off", "The end of the picture is missing.")
    items = _items(tables.get(b"iinf", b""))
    take_shape(tables, blocks)
    wanted = {i for i, item in items.items() if item.kind == b"Exif" or item.content_type == _RDF}
    for number, data in _locate(tables, wanted, window, blocks):
        if items[number].kind == b"Exif":
            blocks.add_exif(boxes.exif_of(data))
        else:
            blocks.add_xmp(_unpacked(data, items[number].encoding, blocks))


def _unpacked(data: bytes, encoding: bytes, blocks: Blocks) -> bytes:
    """Return the octets of an item whose entry names a content encoding of HTTP (8.11.6)."""
    if encoding not in (b"deflate", b"gzip"):
        if encoding:
            name = encoding.decode("ascii", "replace")
            blocks.note("metadata-compressed", f"XMP is compressed as {name!r}: not read.")
        return b"" if encoding else data
    for bits in (_ZLIB_OR_GZIP, _BARE):
        with suppress(zlib.error):
            text = zlib.decompressobj(bits).decompress(data, max(blocks.room, 1))
            return text if blocks.has_room(len(text)) else b""
    blocks.note("metadata-damaged", "The compressed XMP is damaged.")
    return b""


def _items(data: bytes) -> dict[int, _Item]:
    """Return the items of an `iinf` box by number."""
    if len(data) < 6:
        return {}
    items = {}
    for kind, entry in boxes.inside(data, 6 if data[0] == 0 else 8):
        if kind != b"infe" or len(entry) < 12 or entry[0] < 2:
            continue
        wide = 4 if entry[0] > 2 else 2
        number = int.from_bytes(entry[4 : 4 + wide], "big")
        start = 6 + wide  # after the protection index
        _, content_type, encoding, *_ = (*entry[start + 4 :].split(b"\0", 3), b"", b"")
        items[number] = _Item(entry[start : start + 4], content_type, encoding)
    return items


def _locate(
    tables: dict[bytes, bytes], wanted: set[int], window: Window, blocks: Blocks
) -> Iterator[tuple[int, bytes]]:
    """Yield number and octets of the wanted items, as `iloc` tells where they lie."""
    data = tables.get(b"iloc", b"")
    if len(data) < 8 or not wanted:
        return
    version = data[0]
    widths = (data[4] >> 4, data[4] & 15, data[5] >> 4, data[5] & 15 if version else 0)
    reader = _Reader(data, 6)
    count = reader.number(4 if version > 1 else 2)
    row = widths[3] + widths[0] + widths[1]
    for _ in range(min(count, _MOST_ITEMS)):
        if reader.done or blocks.room < 0:
            return
        number = reader.number(4 if version > 1 else 2)
        method = reader.number(2) & 15 if version else 0
        reader.number(2)  # data reference index
        base = reader.number(widths[2])
        rows = reader.number(2)
        if number not in wanted:
            reader.skip(rows * row)
            continue
        source = Window(tables.get(b"idat", b"")) if method == 1 else window
        parts: list[bytes] = []
        for _ in range(min(rows, _MOST_PARTS)):
            reader.skip(widths[3])
            start, length = base + reader.number(widths[0]), reader.number(widths[1])
            parts.append(
                source.at(start, length) if blocks.has_room(min(length, source.size)) else b""
            )
        reader.skip(max(rows - _MOST_PARTS, 0) * row)
        yield number, b"".join(parts)


class _Reader:
    """Numbers of any width in octets, one after the other; zeros where the data ends."""

    def __init__(self, data: bytes, offset: int) -> None:
        self._data = data
        self._offset = offset

    @property
    def done(self) -> bool:
        return self._offset >= len(self._data)

    def skip(self, width: int) -> None:
        self._offset += width

    def number(self, width: int) -> int:
        start = self._offset
        self._offset += width
        return int.from_bytes(self._data[start : start + width], "big")
