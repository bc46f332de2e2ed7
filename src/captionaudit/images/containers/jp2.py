"""JPEG 2000: the boxes around the codestream, or the codestream alone (ISO/IEC 15444-1)."""

from __future__ import annotations

from struct import unpack

from captionaudit.images.containers import boxes
from captionaudit.images.records import Blocks
from captionaudit.images.window import Window

_RDF = b"http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a JPEG 2000 file (annex I)."""
    end = 0
    for kind, start, size in boxes.walk(window):
        if kind == b"jp2h":
            header = dict(boxes.inside(window.at(start, size))).get(b"ihdr", b"")
            blocks.height, blocks.width = unpack(">II", header[:8].ljust(8, b"\0"))
        elif kind == b"jp2c":
            end = start + size
        elif kind == b"uuid":
            boxes.take_uuid(window, start, size, blocks)
        elif kind == b"jumb":
            boxes.take_jumbf(window, start, size, blocks)
        elif kind == b"xml " and _RDF in (data := window.at(start, size)):
            blocks.add_xmp(data, standard=False)
    if not end:
        blocks.error = "The picture holds no image data: export or download it again."
    elif end > window.size:
        blocks.note("cut-off", "The end of the picture is missing.")


def scan_codestream(window: Window, blocks: Blocks) -> None:
    """Take the size of a codestream that stands alone; it holds no metadata (A.5.1)."""
    right, bottom, left, top = unpack(">4I", window.at(8, 16).ljust(16, b"\0"))
    blocks.width, blocks.height = max(right - left, 0), max(bottom - top, 0)
