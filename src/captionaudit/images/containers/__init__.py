"""The picture formats: how each is recognised, and the scan that collects its metadata blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from captionaudit.images.containers import (
    cr3,
    gif,
    heif,
    jp2,
    jpeg,
    jxl,
    png,
    psd,
    raf,
    rw2,
    tiff,
    webp,
)
from captionaudit.images.records import Blocks
from captionaudit.images.window import Window


class Container(NamedTuple):
    """A picture format: its name, and its scan (None: recognised, but its metadata is not read)."""

    name: str
    scan: Callable[[Window, Blocks], None] | None


_JPEG = Container("JPEG", jpeg.scan)
_PNG = Container("PNG", png.scan)
_TIFF = Container("TIFF", tiff.scan)

_MAGIC = {
    b"\xff\xd8\xff": _JPEG,
    b"\x89PNG\r\n\x1a\n": _PNG,
    b"II*\0": _TIFF,
    b"MM\0*": _TIFF,
    b"II+\0": _TIFF,
    b"MM\0+": _TIFF,
    b"IIU\0": Container("RW2", rw2.scan),
    b"IIRO": Container("ORF", tiff.scan),
    b"IIRS": Container("ORF", tiff.scan),
    b"MMOR": Container("ORF", tiff.scan),
    b"GIF87a": Container("GIF", gif.scan),
    b"GIF89a": Container("GIF", gif.scan),
    b"8BPS": Container("PSD", psd.scan),
    b"BM": Container("BMP", None),
    b"\0\0\0\x0cjP  \r\n\x87\n": Container("JPEG 2000", jp2.scan),
    b"\xff\x4f\xff\x51": Container("JPEG 2000", jp2.scan_codestream),
    b"\0\0\0\x0cJXL \r\n\x87\n": Container("JPEG XL", jxl.scan),
    b"\xff\x0a": Container("JPEG XL", jxl.scan_codestream),
    b"FUJIFILMCCD-RAW": Container("RAF", raf.scan),
    b"\0\0\x01\0": Container("ICO", None),
}
_BY_START = {
    start: [(magic, container) for magic, container in _MAGIC.items() if magic[:2] == start]
    for start in {magic[:2] for magic in _MAGIC}
}
_WEBP = Container("WebP", webp.scan)
_HEIF = Container("HEIF", heif.scan)
_AVIF = Container("AVIF", heif.scan)
_BRANDS = {
    b"avif": _AVIF,
    b"avis": _AVIF,
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"), _HEIF),
    b"crx ": Container("CR3", cr3.scan),
}


def recognise(head: bytes) -> Container | None:
    """Return the format that the first octets of a file begin, whatever its name says."""
    for magic, container in _BY_START.get(head[:2], ()):
        if head.startswith(magic):
            return container
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _WEBP
    if head[4:8] == b"ftyp":
        size = min(int.from_bytes(head[:4], "big"), 256)
        brands = [head[8:12], *(head[i : i + 4] for i in range(16, size, 4))]
        # mif1 says no more than "some HEIF", so that the brands after it decide.
        known = [_BRANDS[brand] for brand in brands if brand in _BRANDS]
        return _AVIF if _AVIF in known else next(iter(known), None)
    return None
