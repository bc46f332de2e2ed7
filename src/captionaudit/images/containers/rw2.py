"""Panasonic RW2: a TIFF that keeps its Exif in an embedded JPEG preview."""

from __future__ import annotations

from captionaudit.images.containers import jpeg, tiff
from captionaudit.images.records import Blocks
from captionaudit.images.tiff import Tiff
from captionaudit.images.window import Window

_PREVIEW = 0x002E
_SENSOR_BORDERS = (0x0004, 0x0005, 0x0006, 0x0007)  # top, left, bottom, right


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of the raw, then that of its preview."""
    tiff.scan(window, blocks)
    raw = Tiff.open(window)
    if raw is None:
        return
    borders = [raw.integers(raw.main, tag) for tag in _SENSOR_BORDERS]
    if all(borders):
        top, left, bottom, right = (border[0] for border in borders)
        blocks.width, blocks.height = right - left, bottom - top
    if preview := raw.octets(raw.main, _PREVIEW):
        jpeg.scan(Window(preview), blocks)
        blocks.error = ""
