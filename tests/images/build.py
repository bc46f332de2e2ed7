"""Makes pictures in memory: a few generated pixels, and made-up metadata in every container.

    jpeg(exif={"Artist": "Ines Calder"}, iim={(2, 120): "A reef."}, xmp={"dc:rights": "EPA"})

`exif`, `iim` and `xmp` take values by name, or octets of a block made by hand (see
tests.images.blocks). The same arguments give the same octets.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO
from struct import pack
from typing import Any

from PIL import Image

from tests.images.blocks import (
    BYTE,
    LONG,
    SHORT,
    UNDEFINED,
    Entries,
    exif_block,
    iim_block,
    photoshop_block,
    resource,
    xmp_packet,
)

__all__ = [
    "app13",
    "avif",
    "exif_block",
    "gif",
    "heif",
    "iim_block",
    "jpeg",
    "jpeg_of",
    "photoshop_block",
    "pixels",
    "png",
    "png_of",
    "psd",
    "raw_profile",
    "segment",
    "tiff",
    "webp",
    "xmp_app1",
    "xmp_packet",
]

Size = tuple[int, int]
Colour = tuple[int, int, int]
Block = Mapping[Any, Any] | bytes | None

GREY = (128, 128, 128)
EXIF_HEADER = b"Exif\0\0"
XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
PHOTOSHOP_HEADER = b"Photoshop 3.0\0"


def pixels(kind: str, size: Size = (8, 8), colour: Colour = GREY, **options: Any) -> bytes:
    """Return a picture of one colour, as Pillow writes it, without metadata."""
    stream = BytesIO()
    Image.new("RGB", size, colour).save(stream, kind, **options)
    return stream.getvalue()


def _exif(block: Block) -> bytes:
    return exif_block(block) if isinstance(block, Mapping) else block or b""


def _iim(block: Block) -> bytes:
    return iim_block(block) if isinstance(block, Mapping) else block or b""


def _xmp(block: Block) -> bytes:
    return xmp_packet(block) if isinstance(block, Mapping) else block or b""


# JPEG -----------------------------------------------------------------------------------------


def jpeg(
    *,
    exif: Block = None,
    iim: Block = None,
    xmp: Block = None,
    digest: bytes | bool = True,
    size: Size = (8, 8),
    colour: Colour = GREY,
) -> bytes:
    """Return a JPEG; `digest` is the IPTCDigest: the right one, a given one, or none."""
    segments = []
    if block := _exif(exif):
        segments.append(segment(0xE1, EXIF_HEADER + block))
    if block := _iim(iim):
        segments.append(app13(photoshop_block(block, digest)))
    if block := _xmp(xmp):
        segments.append(xmp_app1(block))
    return jpeg_of(*segments, size=size, colour=colour)


def jpeg_of(*segments: bytes, size: Size = (8, 8), colour: Colour = GREY) -> bytes:
    """Return a JPEG with segments made by hand, in their order, before the image."""
    image = pixels("JPEG", size, colour)
    return image[:2] + b"".join(segments) + image[2:]


def segment(marker: int, payload: bytes) -> bytes:
    """Return a JPEG segment: `marker` is 0xE1 for APP1 and so on."""
    return pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def app13(resources: bytes) -> bytes:
    """Return an APP13 segment with Photoshop resources, or a part of them."""
    return segment(0xED, PHOTOSHOP_HEADER + resources)


def xmp_app1(packet: bytes, header: bytes = XMP_HEADER) -> bytes:
    """Return an APP1 segment with XMP, under the standard header or another."""
    return segment(0xE1, header + packet)


# PNG ------------------------------------------------------------------------------------------


def png(
    *,
    exif: Block = None,
    iim: Block = None,
    xmp: Block = None,
    size: Size = (8, 8),
    colour: Colour = GREY,
) -> bytes:
    """Return a PNG; IIM goes into a raw profile, as ImageMagick writes it."""
    chunks = []
    if block := _exif(exif):
        chunks.append((b"eXIf", block))
    if block := _xmp(xmp):
        chunks.append((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + block))
    if block := _iim(iim):
        chunks.append((b"zTXt", raw_profile("iptc", photoshop_block(block))))
    return png_of(*chunks, size=size, colour=colour)


def png_of(*chunks: tuple[bytes, bytes], size: Size = (8, 8), colour: Colour = GREY) -> bytes:
    """Return a PNG with chunks (type, data) made by hand between header and image."""
    image = pixels("PNG", size, colour)
    end = 8 + 25  # signature and IHDR
    return image[:end] + b"".join(_chunk(*chunk) for chunk in chunks) + image[end:]


def _chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))


def raw_profile(name: str, data: bytes) -> bytes:
    """Return the contents of a zTXt chunk with a raw profile in hexadecimal digits."""
    text = f"\n{name}\n{len(data):8}\n{data.hex()}\n".encode()
    return f"Raw profile type {name}".encode() + b"\0\0" + zlib.compress(text)


# The other formats ----------------------------------------------------------------------------


def webp(
    *, exif: Block = None, xmp: Block = None, size: Size = (8, 8), colour: Colour = GREY
) -> bytes:
    """Return a lossless WebP."""
    return pixels("WEBP", size, colour, lossless=True, exif=_exif(exif), xmp=_xmp(xmp))


def avif(
    *, exif: Block = None, xmp: Block = None, size: Size = (8, 8), colour: Colour = GREY
) -> bytes:
    """Return an AVIF. Where `exif` has an Orientation, Pillow rewrites it, in ASCII only."""
    return pixels("AVIF", size, colour, exif=_exif(exif), xmp=_xmp(xmp))


def heif(
    *, exif: Block = None, xmp: Block = None, size: Size = (8, 8), colour: Colour = GREY
) -> bytes:
    """Return a HEIF: the boxes of an AVIF under the brands of a phone's HEIC.

    Its pixels are not HEVC, which Pillow cannot write; its boxes are those of any HEIF.
    """
    data = avif(exif=exif, xmp=xmp, size=size, colour=colour)
    length = int.from_bytes(data[:4], "big")
    brands = (b"heic" + bytes(4) + b"mif1heic" * 8)[: length - 8]
    return data[:8] + brands + data[length:]


def tiff(
    *,
    exif: Block = None,
    iim: Block = None,
    xmp: Block = None,
    digest: bytes | bool = True,
    size: Size = (8, 8),
    colour: Colour = GREY,
) -> bytes:
    """Return an uncompressed TIFF. `exif` must be values by name: they stand in its directory."""
    strip = bytes(colour) * (size[0] * size[1])
    entries: Entries = {
        0x0100: (LONG, 1, pack("<I", size[0])),
        0x0101: (LONG, 1, pack("<I", size[1])),
        0x0102: (SHORT, 3, pack("<3H", 8, 8, 8)),
        0x0103: (SHORT, 1, pack("<H", 1)),
        0x0106: (SHORT, 1, pack("<H", 2)),
        0x0111: (LONG, 1, bytes(4)),
        0x0115: (SHORT, 1, pack("<H", 3)),
        0x0116: (LONG, 1, pack("<I", size[1])),
        0x0117: (LONG, 1, pack("<I", len(strip))),
    }
    if block := _xmp(xmp):
        entries[0x02BC] = (BYTE, len(block), block)
    if block := _iim(iim):
        photoshop = photoshop_block(block, digest)[len(resource(0x0404, block)) :]
        entries[0x83BB] = (UNDEFINED, len(block), block)
        if photoshop:
            entries[0x8649] = (BYTE, len(photoshop), photoshop)
    assert not isinstance(exif, bytes)
    start = len(exif_block(exif or {}, entries=entries))
    entries[0x0111] = (LONG, 1, pack("<I", start))
    return exif_block(exif or {}, entries=entries) + strip


def gif(*, xmp: Block = None, size: Size = (8, 8), colour: Colour = GREY) -> bytes:
    """Return a GIF, with XMP before its end."""
    data = pixels("GIF", size, colour)
    packet = _xmp(xmp)
    trailer = b"\1" + bytes(range(255, -1, -1)) + b"\0"
    return data[:-1] + (b"!\xff\x0bXMP DataXMP" + packet + trailer if packet else b"") + data[-1:]


def psd(resources: Iterable[tuple[int, bytes]], size: Size = (8, 8)) -> bytes:
    """Return a Photoshop document of one grey channel with image resources (number, octets)."""
    section = b"".join(resource(kind, data) for kind, data in resources)
    head = b"8BPS" + pack(">H6xHIIHH", 1, 1, size[1], size[0], 8, 1)
    blank = bytes(size[0] * size[1])
    return head + pack(">II", 0, len(section)) + section + pack(">IH", 0, 0) + blank
