"""JPEG: the segments before the image data (ITU-T T.81 annex B, Exif 3.0, XMP part 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from struct import Struct

from captionaudit.images.containers.photoshop import scan_resources
from captionaudit.images.records import Blocks
from captionaudit.images.window import BLOCK_CAP, HEAD, Window

_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_PART = b"http://ns.adobe.com/xmp/extension/\0"
_PHOTOSHOP = (b"Photoshop 3.0\0", b"Adobe_Photoshop2.5:")
_PACKET = re.compile(rb"<\?xpacket|<x:x[am]p|<rdf:RDF")

_HEADER = Struct(">BBH")  # 0xFF, marker, length
_MOST_SEGMENTS = 4096
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})
_START_OF_SCAN, _END_OF_IMAGE = 0xDA, 0xD9
_END = bytes((0xFF, _END_OF_IMAGE))
#: Octets at the end in which the end of the image is looked for first: programs append things.
_TAIL = 4096
_APP1, _APP11, _APP13 = 0xE1, 0xEB, 0xED
_READ = _FRAMES | {_APP1, _APP11, _APP13}


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a JPEG up to its image data."""
    photoshop: list[bytes] = []
    exif: list[list[bytes]] = []
    jumbf: dict[bytes, list[bytes]] = {}
    for marker, start, length in _segments(window, blocks):
        if marker in (_APP1, _APP11, _APP13) and not blocks.has_room(length):
            continue
        if marker == _APP1:
            if window.at(start, 5) == b"Exif\0":
                _join_exif(window.at(start + 6, length - 6), exif)
            else:
                _app1(window.at(start, length), blocks)
        elif marker == _APP13:
            _app13(window.at(start, length), photoshop)
        elif marker in _FRAMES and blocks.width is None:
            frame = window.at(start + 1, 4)
            blocks.height = int.from_bytes(frame[:2], "big")
            blocks.width = int.from_bytes(frame[2:], "big")
        elif marker == _APP11:
            _app11(window.at(start, length), jumbf)
    for parts in exif:
        blocks.add_exif(b"".join(parts))
    for parts in jumbf.values():
        if b"c2pa" in parts[0][:256]:
            blocks.c2pa = True
            blocks.manifests = blocks.manifests or b"".join(parts)
    if photoshop:
        scan_resources(b"".join(photoshop), blocks)


def _segments(window: Window, blocks: Blocks) -> Iterator[tuple[int, int, int]]:
    """Yield marker, offset and length of the wanted segments before the image data."""
    head = window.head
    known = len(head) - _HEADER.size
    offset = 2
    for _ in range(_MOST_SEGMENTS):
        if offset <= known:
            first, marker, length = _HEADER.unpack_from(head, offset)
        elif len(header := window.at(offset, _HEADER.size)) == _HEADER.size:
            first, marker, length = _HEADER.unpack(header)
        else:
            break
        if first != 0xFF:
            offset = _next_marker(window, offset)
            blocks.note("jpeg-junk", "There is junk between the segments of the JPEG.")
        elif marker in _READ:
            length = max(length, 2)
            yield marker, offset + 4, length - 2
            offset += 2 + length
        elif marker == _START_OF_SCAN:
            _check_end(window, blocks)
            return
        elif marker == _END_OF_IMAGE:
            break
        elif marker == 0xFF:  # fill octets may precede any marker
            offset += 1
        elif marker in _BARE:
            offset += 2
        else:
            offset += 2 + max(length, 2)
    else:
        blocks.give_up()
        return
    blocks.error = "The file ends before the picture begins: export or download it again."


def _join_exif(data: bytes, exif: list[list[bytes]]) -> None:
    """Keep an Exif segment; one that begins no TIFF structure goes on with the one before it."""
    if exif and data[:2] not in (b"II", b"MM"):
        exif[-1].append(data)
    else:
        exif.append([data])


def _app1(payload: bytes, blocks: Blocks) -> None:
    if payload.startswith(_XMP):
        blocks.add_xmp(payload[len(_XMP) :])
    elif payload.startswith(_XMP_PART):
        blocks.xmp_parts.append(payload[len(_XMP_PART) :])
    elif found := _PACKET.search(payload, 0, 600):
        # AFP, Getty, PA and Corbis files carry "XMP\0://ns.adobe.com/xap/1.0/\0" here.
        blocks.add_xmp(payload[found.start() :], standard=False)
        blocks.note(
            "xmp-header-not-standard",
            "The XMP stands under a header that is not standard: many programs do not see it.",
        )


def _app13(payload: bytes, parts: list[bytes]) -> None:
    """Keep the resources of a segment; a resource may go on in the next segment."""
    for header in _PHOTOSHOP:
        if payload.startswith(header):
            parts.append(payload[len(header) :])


def _app11(payload: bytes, boxes: dict[bytes, list[bytes]]) -> None:
    """Keep a part of a box, by its number; each repeats the header (ISO/IEC 19566-5, annex D)."""
    if payload.startswith(b"JP"):
        parts = boxes.setdefault(payload[2:4], [])
        long = payload[8:12] == b"\0\0\0\1"  # then its length has eight octets more
        parts.append(payload[8 + (0 if not parts else 16 if long else 8) :])


def _next_marker(window: Window, offset: int) -> int:
    """Return the offset of the next 0xFF that a marker may begin with, or the end of the file."""
    found = window.at(offset, HEAD).find(b"\xff")
    return window.size if found < 0 else offset + found


def _check_end(window: Window, blocks: Blocks) -> None:
    """Note a picture whose end is missing; other data may well follow the end of the image."""
    end = window.size
    start = max(0, end - _TAIL)
    tail = window.at(start, _TAIL)
    if tail.endswith(_END) or _END in tail:
        blocks.ended = True
        return
    while start > max(0, window.size - BLOCK_CAP):
        end, start = start, max(0, start - HEAD)
        if _END in window.at(start, end - start + 1):
            return
    blocks.note("cut-off", "The end of the picture is missing: its lower part may be grey.")
