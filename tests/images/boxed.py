"""Makes pictures of the formats that Pillow does not write with metadata, box by box.

Their pixels are none: what is tested is the frame. Layouts as in ISO/IEC 15444-1 annex I (JPEG
2000), ISO/IEC 18181-2 (JPEG XL), ISO/IEC 23008-12 (HEIF), and as cameras write CR3 and RAF.
"""

from __future__ import annotations

from struct import pack

from tests.images import build
from tests.images.blocks import LONG, exif_block
from tests.images.bombs import box

_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_IIM = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")


def jp2(*, exif: bytes = b"", iim: bytes = b"", xmp: bytes = b"", size: build.Size) -> bytes:
    """Return a JPEG 2000 file with its metadata in UUID boxes."""
    header = box(b"jp2h", box(b"ihdr", pack(">IIHBBBB", size[1], size[0], 3, 7, 7, 0, 0)))
    identities = {b"JpgTiffExif->JP2": exif, _IIM: iim, _XMP: xmp}
    blocks = b"".join(box(b"uuid", name + data) for name, data in identities.items() if data)
    signature = box(b"jP  ", b"\r\n\x87\n") + box(b"ftyp", b"jp2 \0\0\0\0jp2 ")
    return signature + header + blocks + box(b"jp2c", j2k(size))


def j2k(size: build.Size) -> bytes:
    """Return the start of a JPEG 2000 codestream, whose picture begins at 2, 3."""
    shape = pack(">HIIII", 0, size[0] + 2, size[1] + 3, 2, 3)
    return b"\xff\x4f\xff\x51" + pack(">H", 41) + shape + bytes(40)


def jxl(*, exif: bytes = b"", xmp: bytes = b"", size: build.Size) -> bytes:
    """Return a JPEG XL file; its Exif box begins with an offset of nought."""
    signature = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ")
    blocks = box(b"Exif", bytes(4) + exif) if exif else b""
    blocks += box(b"xml ", xmp) if xmp else b""
    return signature + blocks + box(b"jxlc", jxl_codestream(size))


def jxl_codestream(size: build.Size) -> bytes:
    """Return the start of a JPEG XL codestream; each side is 13 bits and no ratio is used."""
    bits, at = 0, 0
    for value, width in ((0, 1), (1, 2), (size[1] - 1, 13), (0, 3), (1, 2), (size[0] - 1, 13)):
        bits |= value << at
        at += width
    return b"\xff\x0a" + bits.to_bytes(8, "little") + bytes(8)


def cr3(*, main: bytes, exif: bytes, xmp: bytes = b"") -> bytes:
    """Return a CR3 with the directories of Canon's boxes CMT1 and CMT2, and XMP."""
    canon = box(b"uuid", _CANON + box(b"CMT1", main) + box(b"CMT2", exif))
    head = box(b"ftyp", b"crx \0\0\0\1crx isom") + box(b"moov", canon)
    return head + (box(b"uuid", _XMP + xmp) if xmp else b"") + box(b"mdat", bytes(8))


def sized_directory(size: build.Size, **values: str) -> bytes:
    """Return a TIFF structure that tells a picture's size beside its texts."""
    sides = {0x0100 + n: (LONG, 1, pack("<I", side)) for n, side in enumerate(size)}
    return exif_block(values, entries=sides)


def raf(preview: bytes, size: build.Size) -> bytes:
    """Return a Fujifilm raw with a JPEG preview and the size of its own."""
    start = 160
    directory = start + len(preview)
    head = b"FUJIFILMCCD-RAW 0201FF383501".ljust(84, b"\0")
    entries = pack(">IHHHH", 1, 0x0100, 4, size[1], size[0])
    head += pack(">6I", start, len(preview), directory, 12, directory + 12, 8)
    return head.ljust(start, b"\0") + preview + entries + bytes(8)


def inside(xmp: bytes, encoding: bytes = b"", size: build.Size = (8, 8)) -> bytes:
    """Return a HEIF whose picture and XMP lie in the box `idat` of its own `meta` box."""
    pixels = bytes(16)
    picture = box(b"infe", pack(">IHH", 2 << 24, 1, 0) + b"hvc1\0")
    mime = b"mime\0application/rdf+xml\0" + encoding + (b"\0" if encoding else b"")
    items = box(
        b"iinf", pack(">IH", 0, 2) + picture + box(b"infe", pack(">IHH", 2 << 24, 2, 0) + mime)
    )
    rows = ((1, 0, len(pixels)), (2, len(pixels), len(xmp)))
    places = b"".join(pack(">HHHHII", n, 1, 0, 1, start, length) for n, start, length in rows)
    iloc = box(b"iloc", pack(">IBBH", 1 << 24, 0x44, 0, 2) + places)
    ispe = box(b"ipco", box(b"ispe", pack(">III", 0, *size)))
    shape = box(b"iprp", ispe + box(b"ipma", pack(">IIHBB", 0, 1, 1, 1, 1)))
    handler = box(b"hdlr", bytes(8) + b"pict" + bytes(13))
    primary = box(b"pitm", pack(">IH", 0, 1))
    tables = handler + primary + items + iloc + shape + box(b"idat", pixels + xmp)
    return box(b"ftyp", b"heic\0\0\0\0mif1heic") + box(b"meta", bytes(4) + tables)


def turned(data: bytes, quarters: int, mirror: int | None = None) -> bytes:
    """Return a HEIF or AVIF of one item turned against the clock, then mirrored.

    The properties go to the end of `ipco` and are given to the first item of `ipma`.
    """
    added = box(b"irot", bytes((quarters,)))
    added += b"" if mirror is None else box(b"imir", bytes((mirror,)))
    numbers = 1 if mirror is None else 2
    count = _count(data)
    data = _longer(data, b"ipco", added, [b"meta", b"iprp"])
    at = data.index(b"ipma") + 4 + 4 + 4 + 2  # flags, count, the item's number
    own = data[at]
    places = bytes(count + 1 + n for n in range(numbers))
    data = data[:at] + bytes((own + numbers,)) + data[at + 1 :]
    data = data[: at + 1 + own] + places + data[at + 1 + own :]
    return _grown(data, len(places), [b"meta", b"iprp", b"ipma"])


def _count(data: bytes) -> int:
    at = data.index(b"ipco") - 4
    end = at + int.from_bytes(data[at : at + 4], "big")
    at, count = at + 8, 0
    while at < end:
        at += int.from_bytes(data[at : at + 4], "big")
        count += 1
    return count


def _longer(data: bytes, kind: bytes, added: bytes, around: list[bytes]) -> bytes:
    """Return the file with octets added to a box, and the boxes around it as much longer."""
    at = data.index(kind) - 4
    end = at + int.from_bytes(data[at : at + 4], "big")
    return _grown(data[:end] + added + data[end:], len(added), [*around, kind])


def _grown(data: bytes, by: int, kinds: list[bytes]) -> bytes:
    for kind in kinds:
        at = data.index(kind) - 4
        size = int.from_bytes(data[at : at + 4], "big") + by
        data = data[:at] + pack(">I", size) + data[at + 4 :]
    return data
