"""HEIF and AVIF: the item boxes (ISO/IEC 14496-12 and 23008-12)."""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack
from typing import NamedTuple

from captionaudit.images.records import Blocks
from captionaudit.images.window import BLOCK_CAP, Window

_MOST_BOXES = 4096
_MOST_ITEMS = 16384
_MOST_PARTS = 64
_C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_RDF = b"application/rdf+xml"


class _Item(NamedTuple):
    kind: bytes
    content_type: bytes


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a HEIF or AVIF, whose items the `meta` box tells of."""
    meta = b""
    pixels = False
    for kind, start, size in _top_boxes(window):
        if kind == b"meta":
            meta = window.at(start + 4, min(size - 4, BLOCK_CAP))
        elif kind in (b"mdat", b"idat"):
            pixels = pixels or start + size <= window.size
        elif kind == b"uuid":
            _uuid(window.at(start, 16), window, start, size, blocks)
    if not meta and not pixels:
        blocks.error = "The picture holds no image data: export or download it again."
    elif not pixels:
        blocks.note("cut-off", "The end of the picture is missing.")
    boxes = dict(_boxes(meta))
    items = _items(boxes.get(b"iinf", b""))
    _dimensions(boxes, blocks)
    wanted = {i for i, item in items.items() if item.kind == b"Exif" or item.content_type == _RDF}
    for number, data in _locate(boxes, wanted, window, blocks):
        if items[number].kind == b"Exif":
            skip = int.from_bytes(data[:4], "big")
            blocks.add_exif(data[4 + skip :] if skip < len(data) else data[4:])
        else:
            blocks.add_xmp(data)


def _uuid(identity: bytes, window: Window, start: int, size: int, blocks: Blocks) -> None:
    if identity == _C2PA:
        blocks.c2pa = True
    elif identity == _XMP:
        blocks.add_xmp(window.at(start + 16, size - 16))


def _top_boxes(window: Window) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, offset and size of the contents of the boxes of the file."""
    offset = 0
    for _ in range(_MOST_BOXES):
        header = window.at(offset, 16)
        if len(header) < 8:
            return
        size, kind = unpack(">I4s", header[:8])
        head = 8
        if size == 1 and len(header) == 16:
            size, head = int.from_bytes(header[8:], "big"), 16
        elif size == 0:  # to the end of the file
            size = window.size - offset
        if size < head:
            return
        yield kind, offset + head, size - head
        offset += size


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and contents of the boxes inside a box."""
    offset = 0
    for _ in range(_MOST_BOXES):
        if offset + 8 > len(data):
            return
        size, kind = unpack(">I4s", data[offset : offset + 8])
        head = 8
        if size == 1:
            size, head = int.from_bytes(data[offset + 8 : offset + 16], "big"), 16
        elif size == 0:
            size = len(data) - offset
        if size < head:
            return
        yield kind, data[offset + head : offset + size]
        offset += size


def _items(data: bytes) -> dict[int, _Item]:
    """Return the items of an `iinf` box by number."""
    if len(data) < 6:
        return {}
    items = {}
    for kind, entry in _boxes(data[6 if data[0] == 0 else 8 :]):
        if kind != b"infe" or len(entry) < 12 or entry[0] < 2:
            continue
        wide = 4 if entry[0] > 2 else 2
        number = int.from_bytes(entry[4 : 4 + wide], "big")
        start = 6 + wide  # after the protection index
        names = entry[start + 4 :].split(b"\0", 2)
        items[number] = _Item(entry[start : start + 4], names[1] if len(names) > 1 else b"")
    return items


def _locate(
    boxes: dict[bytes, bytes], wanted: set[int], window: Window, blocks: Blocks
) -> Iterator[tuple[int, bytes]]:
    """Yield number and octets of the wanted items, as `iloc` tells where they lie."""
    data = boxes.get(b"iloc", b"")
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
        source = Window(boxes.get(b"idat", b"")) if method == 1 else window
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


def _dimensions(boxes: dict[bytes, bytes], blocks: Blocks) -> None:
    """Take the size of the primary item, or of the largest one where it has none of its own."""
    properties = dict(_boxes(boxes.get(b"iprp", b"")))
    shapes = list(_boxes(properties.get(b"ipco", b"")))
    sizes = [
        unpack(">II", data[4:12]) for kind, data in shapes if kind == b"ispe" and len(data) >= 12
    ]
    if sizes:
        blocks.width, blocks.height = max(sizes, key=lambda size: size[0] * size[1])
