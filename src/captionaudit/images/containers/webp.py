"""WebP: RIFF chunks (RFC 9649)."""

from __future__ import annotations

from struct import unpack

from captionaudit.images.records import Blocks
from captionaudit.images.window import Window

_MOST_CHUNKS = 65536


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a WebP; Exif and XMP stand behind the image data."""
    offset = 12
    pixels = False
    for _ in range(_MOST_CHUNKS):
        header = window.at(offset, 8)
        if len(header) < 8:
            break
        kind, length = unpack("<4sI", header)
        if kind in (b"VP8 ", b"VP8L", b"VP8X"):
            pixels = pixels or kind != b"VP8X"
            if blocks.width is None:
                _dimensions(kind, window.at(offset + 8, 10).ljust(10, b"\0"), blocks)
        elif kind == b"ANMF":
            pixels = True
        elif kind == b"EXIF" and blocks.room >= 0:
            blocks.add_exif(window.at(offset + 8, length))
        elif kind in (b"XMP ", b"XMP\0"):
            blocks.add_xmp(window.at(offset + 8, length), standard=kind == b"XMP ")
        elif kind == b"C2PA":
            blocks.add_manifests(window.at(offset + 8, length))
        offset += 8 + length + (length & 1)
    if not pixels:
        blocks.error = "The WebP holds no image data: export or download it again."
    elif offset > window.size + 1:
        blocks.note("cut-off", "The end of the picture is missing.")


def _dimensions(kind: bytes, data: bytes, blocks: Blocks) -> None:
    if kind == b"VP8X":
        blocks.width = int.from_bytes(data[4:7], "little") + 1
        blocks.height = int.from_bytes(data[7:10], "little") + 1
    elif kind == b"VP8L":
        bits = int.from_bytes(data[1:5], "little")
        blocks.width = (bits & 0x3FFF) + 1
        blocks.height = (bits >> 14 & 0x3FFF) + 1
    else:
        blocks.width = int.from_bytes(data[6:8], "little") & 0x3FFF
        blocks.height = int.from_bytes(data[8:10], "little") & 0x3FFF
