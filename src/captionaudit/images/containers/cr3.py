"""Canon CR3: Exif directories in boxes of its own (not documented; as ExifTool reads them)."""

from __future__ import annotations

from captionaudit.images.containers import boxes
from captionaudit.images.records import Blocks
from captionaudit.images.tiff import Tiff
from captionaudit.images.window import Window

_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_WIDTH, _HEIGHT = 0x0100, 0x0101


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a CR3: its main and its Exif directory, and XMP."""
    pixels = False
    for kind, start, size in boxes.walk(window):
        if kind == b"mdat":
            pixels = start + size <= window.size
        elif kind == b"moov" and blocks.has_room(size):
            for inner, data in boxes.inside(window.at(start, size)):
                if inner == b"uuid" and data.startswith(_CANON):
                    _take_directories(data, blocks)
        elif kind == b"uuid":
            boxes.take_uuid(window, start, size, blocks)
    if not pixels:
        blocks.note("cut-off", "The end of the picture is missing.")


def _take_directories(data: bytes, blocks: Blocks) -> None:
    """Take CMT1, the first directory of a TIFF, and CMT2, its Exif directory."""
    for kind, block in boxes.inside(data, 16):
        if kind in (b"CMT1", b"CMT2"):
            blocks.add_exif(block)
        if kind == b"CMT1" and (tiff := Tiff.open(Window(block))):
            blocks.width = tiff.number(tiff.main, _WIDTH)
            blocks.height = tiff.number(tiff.main, _HEIGHT)
