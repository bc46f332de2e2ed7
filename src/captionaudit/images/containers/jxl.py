"""JPEG XL: the boxes around the codestream (ISO/IEC 18181-2), and its size (18181-1, D.2)."""

from __future__ import annotations

from captionaudit.images.containers import boxes
from captionaudit.images.records import Blocks
from captionaudit.images.window import Window

_SIGNATURE = b"\xff\x0a"
#: Width to height by the number in the header; 0 stands for a width of its own.
_RATIOS = ((0, 1), (1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))
_WIDTHS = (9, 13, 18, 30)


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a JPEG XL file; what is compressed with Brotli is noted."""
    end = 0
    for kind, start, size in boxes.walk(window):
        if kind in (b"jxlc", b"jxlp"):
            end = start + size
            if blocks.width is None:
                _take_size(window.at(start + (4 if kind == b"jxlp" else 0), 16), blocks)
        elif kind == b"Exif":
            blocks.add_exif(boxes.exif_of(window.at(start, size)))
        elif kind == b"xml ":
            blocks.add_xmp(window.at(start, size))
        elif kind == b"jumb":
            boxes.take_jumbf(window, start, size, blocks)
        elif kind == b"brob":
            name = window.at(start, 4).decode("latin-1").strip()
            blocks.note("metadata-compressed", f"The {name} box is Brotli-compressed: not read.")
    if not end:
        blocks.error = "The picture holds no image data: export or download it again."
    elif end > window.size:
        blocks.note("cut-off", "The end of the picture is missing.")


def scan_codestream(window: Window, blocks: Blocks) -> None:
    """Take the size of a codestream that stands alone; it holds no metadata."""
    _take_size(window.at(0, 16), blocks)


def _take_size(data: bytes, blocks: Blocks) -> None:
    """Take the size from the first bits of a codestream, the lowest bit of an octet first."""
    if not data.startswith(_SIGNATURE):
        return
    bits = _Bits(int.from_bytes(data[2:], "little"))
    small = bits.take(1)
    height = bits.side(small)
    wide, high = _RATIOS[bits.take(3)]
    blocks.width = height * wide // high if wide else bits.side(small)
    blocks.height = height


class _Bits:
    """Numbers of any width in bits, one after the other, from the lowest bit on."""

    def __init__(self, value: int) -> None:
        self._value = value

    def take(self, width: int) -> int:
        number = self._value & ((1 << width) - 1)
        self._value >>= width
        return number

    def side(self, small: int) -> int:
        """Return a side in pixels: a multiple of eight where the picture is small."""
        return (self.take(5) + 1) * 8 if small else self.take(_WIDTHS[self.take(2)]) + 1
