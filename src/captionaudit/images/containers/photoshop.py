"""Photoshop image resources ('8BIM'), where JPEG, TIFF, PNG and PSD keep IIM and its digest.

Layout: Adobe Photoshop File Formats Specification, "Image Resources Section".
"""

from __future__ import annotations

from struct import Struct

from captionaudit.images.records import Blocks

_SIGNATURES = frozenset({b"8BIM", b"AgHg", b"DCSR", b"PHUT", b"MeSa"})
_MOST = 4096

IIM, EXIF, XMP, DIGEST, THUMBNAIL, THUMBNAIL_OLD = 1028, 1058, 1060, 1061, 1036, 1033
_WANTED = frozenset({IIM, EXIF, XMP, DIGEST, THUMBNAIL, THUMBNAIL_OLD})
_HEADER = Struct(">4sHB")  # signature, number, length of the name


def scan_resources(data: bytes, blocks: Blocks) -> None:
    """Collect the metadata resources of a resource section; search on where one is damaged."""
    offset, end = 0, len(data)
    for _ in range(_MOST):
        if end - offset < 12:
            return
        signature, kind, name = _HEADER.unpack_from(data, offset)
        if signature not in _SIGNATURES:
            found = data.find(b"8BIM", offset)
            if found < 0:
                return
            if data[offset:found].strip(b"\0"):
                blocks.note("photoshop-damaged", "The Photoshop block is damaged in places.")
            offset = found
            continue
        # The name is a Pascal string, padded so that length octet and name are even.
        start = offset + 10 + ((name + 2) & ~1)
        size = int.from_bytes(data[start - 4 : start], "big")
        if start + size > end:
            blocks.note("photoshop-damaged", "The Photoshop block is cut off.")
        if kind in _WANTED:
            _take(kind, data[start : start + size], blocks)
        offset = start + size + (size & 1)


def _take(kind: int, resource: bytes, blocks: Blocks) -> None:
    if kind == IIM:
        blocks.add_iim(resource)
    elif kind == DIGEST and blocks.digest is None:
        blocks.digest = resource[:16]
    elif kind == EXIF:
        blocks.add_exif(resource)
    elif kind == XMP:
        blocks.add_xmp(resource)
    elif kind in (THUMBNAIL, THUMBNAIL_OLD):
        blocks.add_thumbnail(resource[28:])  # after the thumbnail header of 28 octets
