"""Metadata blocks for made-up pictures: Exif, IIM with Photoshop resources, and XMP.

Written from the standards and not with the readers under test, so that both can be wrong alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import md5
from struct import pack
from xml.sax.saxutils import escape, quoteattr

Octets = str | bytes
UTF8 = b"\x1b%G"  # the value of 1:90 that declares UTF-8

# Exif -----------------------------------------------------------------------------------------

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED = 1, 2, 3, 4, 5, 7
_SIZES = {BYTE: 1, ASCII: 1, SHORT: 2, LONG: 4, RATIONAL: 8, UNDEFINED: 1}
_IFD0 = {
    "ImageDescription": 0x010E,
    "Orientation": 0x0112,
    "Software": 0x0131,
    "Artist": 0x013B,
    "Copyright": 0x8298,
}
_EXIF = {
    "DateTimeOriginal": 0x9003,
    "OffsetTimeOriginal": 0x9011,
    "SubSecTimeOriginal": 0x9291,
    "CameraOwnerName": 0xA430,
    "BodySerialNumber": 0xA431,
    "LensSerialNumber": 0xA435,
}
EXIF_POINTER, GPS_POINTER = 0x8769, 0x8825

#: A TIFF entry by tag: type, number of values, octets.
Entries = dict[int, tuple[int, int, bytes]]


def ascii_entry(value: Octets) -> tuple[int, int, bytes]:
    """Return a text with its NUL, a str in UTF-8."""
    data = (value.encode() if isinstance(value, str) else value) + b"\0"
    return ASCII, len(data), data


def directory(entries: Entries, at: int, following: int = 0, order: str = "<") -> bytes:
    """Return a TIFF directory that stands at offset `at`, with its long values behind it."""
    rows, heap = b"", b""
    start = at + 2 + 12 * len(entries) + 4
    for tag, (kind, count, data) in sorted(entries.items()):
        rows += pack(order + "HHI", tag, kind, count)
        if _SIZES[kind] * count <= 4:
            rows += data.ljust(4, b"\0")
        else:
            rows += pack(order + "I", start + len(heap))
            heap += data + b"\0" * (len(data) & 1)
    return pack(order + "H", len(entries)) + rows + pack(order + "I", following) + heap


def exif_block(
    values: Mapping[str, Octets | int],
    *,
    gps: tuple[float, float] | None = None,
    thumbnail: bytes = b"",
    order: str = "<",
    entries: Entries | None = None,
) -> bytes:
    """Return a TIFF structure with tags by their Exif name; `entries` adds raw ones to IFD0.

    `gps` is latitude and longitude in degrees, south and west negative.
    """
    main = {_IFD0[name]: _entry(value, order) for name, value in values.items() if name in _IFD0}
    inner = {_EXIF[name]: _entry(value, order) for name, value in values.items() if name in _EXIF}
    assert len(main) + len(inner) == len(values), "an Exif name this does not know"
    main |= entries or {}
    pointers = [tag for tag, used in ((EXIF_POINTER, inner), (GPS_POINTER, gps)) if used]
    main |= {tag: (LONG, 1, bytes(4)) for tag in pointers}
    end = 8 + len(directory(main, 8, order=order))
    tail = b""
    for tag, block in ((EXIF_POINTER, inner), (GPS_POINTER, _position(gps, order) if gps else {})):
        if block:
            main[tag] = (LONG, 1, pack(order + "I", end + len(tail)))
            tail += directory(block, end + len(tail), order=order)
    following = 0
    if thumbnail:
        following = end + len(tail)
        size = len(directory({0x0201: (LONG, 1, b""), 0x0202: (LONG, 1, b"")}, 0))
        place = {0x0201: following + size, 0x0202: len(thumbnail)}
        rows = {tag: (LONG, 1, pack(order + "I", number)) for tag, number in place.items()}
        tail += directory(rows, following, order=order) + thumbnail
    head = (b"II*\0" if order == "<" else b"MM\0*") + pack(order + "I", 8)
    return head + directory(main, 8, following, order) + tail


def _entry(value: Octets | int, order: str) -> tuple[int, int, bytes]:
    return (SHORT, 1, pack(order + "H", value)) if isinstance(value, int) else ascii_entry(value)


def _position(gps: tuple[float, float], order: str) -> Entries:
    latitude, longitude = gps
    return {
        1: ascii_entry("S" if latitude < 0 else "N"),
        2: (RATIONAL, 3, _degrees(abs(latitude), order)),
        3: ascii_entry("W" if longitude < 0 else "E"),
        4: (RATIONAL, 3, _degrees(abs(longitude), order)),
    }


def _degrees(value: float, order: str) -> bytes:
    minutes = value % 1 * 60
    seconds = round(minutes % 1 * 60 * 10000)
    return pack(order + "6I", int(value), 1, int(minutes), 1, seconds, 10000)


# IIM ------------------------------------------------------------------------------------------


def iim_block(
    values: Mapping[tuple[int, int], Octets | Sequence[Octets]],
    *,
    charset: str = "utf-8",
    declared: bytes | None = UTF8,
) -> bytes:
    """Return data sets by record and number; a list gives a data set several times.

    Texts are written in `charset`, octets as they are. `declared` is the value of 1:90, None for
    a block that does not tell its charset.
    """
    block = b"" if declared is None else data_set(1, 90, declared)
    for (record, number), value in values.items():
        for each in [value] if isinstance(value, str | bytes) else value:
            data = each.encode(charset) if isinstance(each, str) else each
            block += data_set(record, number, data)
    return block


def data_set(record: int, number: int, data: bytes) -> bytes:
    """Return one data set; one of 32 KiB or more has an extended length (IIM 4.2, 1.5)."""
    head = bytes((0x1C, record, number))
    if len(data) < 0x8000:
        return head + pack(">H", len(data)) + data
    return head + pack(">HI", 0x8004, len(data)) + data


def resource(kind: int, data: bytes) -> bytes:
    """Return a Photoshop image resource without a name."""
    return b"8BIM" + pack(">HHI", kind, 0, len(data)) + data + b"\0" * (len(data) & 1)


def photoshop_block(iim: bytes, digest: bytes | bool = True) -> bytes:
    """Return the resources with IIM and its digest: the right one, a given one, or none."""
    if digest is True:
        digest = md5(iim).digest()
    return resource(0x0404, iim) + (resource(0x0425, digest) if digest else b"")


# XMP ------------------------------------------------------------------------------------------

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "xmpNote": "http://ns.adobe.com/xmp/note/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
}
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_LANGUAGES = {
    "dc:description",
    "dc:rights",
    "dc:title",
    "xmpRights:UsageTerms",
    "Iptc4xmpCore:AltTextAccessibility",
    "Iptc4xmpCore:ExtDescrAccessibility",
}
XMP_ROOT = "x:xmpmeta"

#: A text, a list, a list of structures (field -> text), or a text by language.
Described = str | Sequence[str] | Sequence[Mapping[str, str]] | Mapping[str, str]


def xmp_packet(
    properties: Mapping[str, Described],
    *,
    root: str = XMP_ROOT,
    attributes: bool = False,
    padding: int = 0,
) -> bytes:
    """Return an XMP packet in UTF-8 with properties by their usual name (`dc:description`).

    `root` is the name of the outer element, "" for a bare rdf:RDF. `attributes` writes texts as
    attributes of rdf:Description. `padding` is the white space at the end, in octets.
    """
    plain = {n: v for n, v in properties.items() if attributes and isinstance(v, str)}
    inner = "".join(_property(n, v) for n, v in properties.items() if n not in plain)
    spaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
    short = "".join(f" {name}={quoteattr(str(text))}" for name, text in plain.items())
    rdf = (
        f'<rdf:RDF xmlns:rdf="{_RDF}"><rdf:Description rdf:about=""{spaces}{short}>{inner}'
        "</rdf:Description></rdf:RDF>"
    )
    if root:
        rdf = f'<{root} xmlns:{root.split(":")[0]}="adobe:ns:meta/">{rdf}</{root}>'
    head = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    return f'{head}{rdf}{" " * padding}<?xpacket end="w"?>'.encode()


def _property(name: str, value: Described) -> str:
    if isinstance(value, str):
        value = {"x-default": value} if name in _LANGUAGES else value
    if isinstance(value, str):
        inner = escape(value)
    elif isinstance(value, Mapping):
        items = (f'<rdf:li xml:lang="{k}">{escape(v)}</rdf:li>' for k, v in value.items())
        inner = _array("Alt", items)
    else:
        inner = _array("Seq" if name == "dc:creator" else "Bag", map(_item, value))
    return f"<{name}>{inner}</{name}>"


def _array(kind: str, items: Iterable[str]) -> str:
    return f"<rdf:{kind}>{''.join(items)}</rdf:{kind}>"


def _item(value: str | Mapping[str, str]) -> str:
    if isinstance(value, str):
        return f"<rdf:li>{escape(value)}</rdf:li>"
    fields = "".join(_property(name, text) for name, text in value.items())
    return f'<rdf:li rdf:parseType="Resource">{fields}</rdf:li>'
