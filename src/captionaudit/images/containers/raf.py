"""Fujifilm RAF: a raw whose metadata stand in a JPEG preview (not documented; as ExifTool)."""

from __future__ import annotations

from struct import unpack

from captionaudit.images.containers import jpeg
from captionaudit.images.records import Blocks
from captionaudit.images.window import Window

_PLACES = 84  # offset and length of the preview, of the directory of the raw, and of its pixels
_FULL_SIZE, _CROPPED_SIZE = 0x0100, 0x0111
_MOST_ENTRIES = 256


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of the preview, and the size of the raw."""
    places = unpack(">6I", window.at(_PLACES, 24).ljust(24, b"\0"))
    start, length, directory, _, pixels, octets = places
    preview = window.at(start, length)
    if not preview.startswith(b"\xff\xd8"):
        blocks.error = "The raw holds no preview that can be read: copy it again."
        return
    jpeg.scan(Window(preview), blocks)
    blocks.error = ""
    _take_size(window, directory, blocks)
    if pixels + octets > window.size:
        blocks.note("cut-off", "The end of the picture is missing.")


def _take_size(window: Window, offset: int, blocks: Blocks) -> None:
    """Take the cropped size, else the full one; each is height and width in 16 bits."""
    sizes: dict[int, tuple[int, int]] = {}
    count = int.from_bytes(window.at(offset, 4), "big")
    offset += 4
    for _ in range(min(count, _MOST_ENTRIES)):
        header = window.at(offset, 8)
        if len(header) < 8:
            break
        tag, size, height, width = unpack(">4H", header)
        if size == 4:
            sizes[tag] = (width, height)
        offset += 4 + size
    size = sizes.get(_CROPPED_SIZE) or sizes.get(_FULL_SIZE)
    if size:
        blocks.width, blocks.height = size
