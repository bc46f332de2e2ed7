"""Boxes: the frame of HEIF, AVIF, JPEG 2000, JPEG XL and CR3 (ISO/IEC 14496-12, 4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from struct import Struct

from captionaudit.images.records import Blocks
from captionaudit.images.window import Window

_MOST_BOXES = 4096
_HEADER = Struct(">I4s")  # size with the header, kind
C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
#: XMP part 3, 1.1.4 and 1.1.5; the other two are those of the JPEG 2000 programs that write them.
XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
EXIF = b"JpgTiffExif->JP2"
IIM = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")


def walk(window: Window, offset: int = 0) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, offset and size in octets of the contents of the boxes of a file."""
    for _ in range(_MOST_BOXES):
        header = window.at(offset, 16)
        if len(header) < _HEADER.size:
            return
        size, kind = _HEADER.unpack_from(header)
        head = _HEADER.size
        if size == 1 and len(header) == 16:
            size, head = int.from_bytes(header[8:], "big"), 16
        elif size == 0:  # to the end of the file
            size = window.size - offset
        if size < head:
            return
        yield kind, offset + head, size - head
        offset += size


def inside(data: bytes, offset: int = 0) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and contents of the boxes inside a box, from an offset on."""
    for kind, start, size in walk(Window(data), offset):
        yield kind, data[start : start + size]


def take_uuid(window: Window, start: int, size: int, blocks: Blocks) -> None:
    """Take the metadata of a box that a UUID names."""
    identity = window.at(start, 16)
    if identity == C2PA:
        blocks.add_manifests(window.at(start + 16, size - 16))
    elif identity == XMP:
        blocks.add_xmp(window.at(start + 16, size - 16))
    elif identity == EXIF:
        blocks.add_exif(window.at(start + 16, size - 16))
    elif identity == IIM:
        blocks.add_iim(window.at(start + 16, size - 16))


def take_jumbf(window: Window, start: int, size: int, blocks: Blocks) -> None:
    """Take a JUMBF box that stands among the boxes of a file, where it holds C2PA."""
    if b"c2pa" in window.at(start, min(size, 256)):
        contents = window.at(start, size)
        blocks.add_manifests(_HEADER.pack(len(contents) + _HEADER.size, b"jumb") + contents)


def exif_of(data: bytes) -> bytes:
    """Return the TIFF structure of an Exif box or item, which begins with the offset of it."""
    skip = int.from_bytes(data[:4], "big")
    return data[4 + skip :] if skip < len(data) else data[4:]
