"""PSD and PSB: the header and the image resources (Adobe Photoshop File Formats)."""

from __future__ import annotations

from struct import unpack

from captionaudit.images.containers.photoshop import scan_resources
from captionaudit.images.records import Blocks
from captionaudit.images.window import Window


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a Photoshop document."""
    header = window.at(0, 30)
    if len(header) < 30:
        blocks.error = "The file ends before the picture begins: export or download it again."
        return
    blocks.height, blocks.width = unpack(">II", header[14:22])
    start = 30 + int.from_bytes(header[26:30], "big")  # after the colour mode data
    size = int.from_bytes(window.at(start, 4), "big")
    if size:
        scan_resources(window.at(start + 4, size), blocks)
