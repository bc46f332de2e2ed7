"""Pictures that claim, hold or unfold to far more than they are."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from struct import pack

from tests.images import build
from tests.images.blocks import data_set, resource

_ENTRY = b"\x0e\x01\x03\0\xff\xff\xff\x7f\x1a\0\0\0"
_LOOP = b"II*\0\x08\0\0\0\x01\0" + b"\x69\x87\x04\0\x01\0\0\0\x08\0\0\0" + b"\x08\0\0\0"


def keywords(count: int) -> bytes:
    """Return an IIM block of so many keywords."""
    return b"".join(data_set(2, 25, b"keyword %d" % number) for number in range(count))


def packet(markup: str) -> bytes:
    """Return an XMP packet with markup beside its properties."""
    return build.xmp_packet({"photoshop:Credit": "EPA"}).replace(
        b"</rdf:Description>", markup.encode() + b"</rdf:Description>"
    )


def compressed(data: bytes) -> bytes:
    return build.png_of((b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(data)))


def box(kind: bytes, data: bytes, version: int | None = None) -> bytes:
    """Return a box of ISO/IEC 14496-12; a full box where it has a version."""
    full = b"" if version is None else bytes((version, 0, 0, 0))
    return pack(">I4s", 8 + len(full) + len(data), kind) + full + data


def heif(places: bytes, items: int, pixels: int = 1 << 16) -> bytes:
    """Return a HEIF whose items, all of them Exif, lie where the box `iloc` says."""
    entries = b"".join(box(b"infe", pack(">HH", n, 0) + b"Exif\0", 2) for n in range(items))
    tables = box(b"iinf", pack(">H", items) + entries, 0) + box(b"iloc", places, 0)
    head = box(b"ftyp", b"heic\0\0\0\0mif1heic") + box(b"meta", tables, 0)
    return head + box(b"mdat", bytes(pixels))


def overlapping_items(items: int = 4000, parts: int = 64) -> bytes:
    """Return a HEIF whose items are all made of the whole file, many times over."""
    rows = (pack(">HHH", n, 0, parts) + pack(">II", 0, 1 << 24) * parts for n in range(items))
    return heif(b"\x44\0" + pack(">H", items) + b"".join(rows), items)


def items_of_no_width() -> bytes:
    """Return a HEIF with 65,535 times 65,535 places, which take no octets each."""
    return heif(b"\0\0" + pack(">H", 65535) + pack(">HHH", 1, 0, 65535) * 65535, 2)


def _unfolding_text() -> bytes:
    chunk = b"XML:com.adobe.xmp\0\0" + zlib.compress(bytes(64 << 20))
    return build.png_of(*[(b"zTXt", chunk)] * 3)


def _profile_of_digits() -> bytes:
    text = b"\nexif\n 33554432\n" + b"ff" * (32 << 20)
    return build.png_of((b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(text)))


def _blank_profile() -> bytes:
    text = b"\nexif\n 16\n" + b"0 " * 6_000_000
    return build.png_of((b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(text)))


def _credentials() -> bytes:
    """Return a PNG with a thousand lists of actions, each of eight thousand maps."""

    def labelled(label: bytes, contents: bytes) -> bytes:
        return box(b"jumb", box(b"jumd", bytes(16) + b"\3" + label + b"\0") + contents)

    maps = labelled(b"c2pa.actions", box(b"cbor", b"\xbf" + b"\xa0" * 8000))
    return build.png_of((b"caBX", labelled(b"c2pa", labelled(b"urn:c2pa:1", maps * 1000))))


BOMBS: dict[str, Callable[[], bytes]] = {
    "text-that-inflates": _unfolding_text,
    "profile-of-digits": _profile_of_digits,
    "profile-of-blanks": _blank_profile,
    "two-thousand-million-numbers": lambda: build.jpeg(exif=b"II*\0\x08\0\0\0\x01\0" + _ENTRY),
    "directory-that-points-at-itself": lambda: build.jpeg(exif=_LOOP),
    "four-gibibytes-of-iim": lambda: build.jpeg(iim=b"\x1c\x02\x78\x80\x04\xff\xff\xff\xff"),
    "endless-data-sets": lambda: build.psd([(1028, keywords(200_000))]),
    "sixty-blocks-of-keywords": lambda: build.psd([(1028, keywords(10_000))] * 60),
    "resource-without-end": lambda: build.jpeg_of(
        build.app13(resource(0x0404, b"")[:-4] + b"\xff" * 4)
    ),
    "ten-thousand-segments": lambda: build.jpeg_of(*[build.segment(0xE1, b"")] * 10_000),
    "boxes-of-no-size": lambda: build.avif()[:24] + b"\0\0\0\x08free" * 50_000,
    "items-of-the-whole-file": overlapping_items,
    "places-of-no-width": items_of_no_width,
    "names-of-zeros": lambda: heif(b"", 0).replace(
        b"iinf", b"iinf" + box(b"infe", bytes(8) + b"mime" + bytes(4_000_000), 2)
    ),
    "a-million-elements": lambda: compressed(packet("<a/>" * 1_000_000)),
    "a-million-ampersands": lambda: compressed(packet("&" * 3_000_000)),
    "elements-in-a-gif": lambda: build.gif(xmp=packet("<a/>" * 1_000_000)),
    "maps-in-credentials": _credentials,
    "credentials-in-small-blocks": lambda: (
        build.gif()[:-1] + b"!\xff\x0bC2PA_GIF\1\0\0" + b"\1a" * 4_000_000 + b"\0;"
    ),
    "elements-in-elements": lambda: compressed(packet("<a>" * 200_000 + "</a>" * 200_000)),
    "entities-in-entities": lambda: compressed(
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaa">'
        + b"".join(b'<!ENTITY a%d "&a%d;&a%d;">' % (n + 1, n, n) for n in range(40))
        + b"]>"
        + packet("&a40;")
    ),
}
