"""GIF: the logical screen, and the application extensions of XMP and C2PA (GIF89a, XMP part 3)."""

from __future__ import annotations

from captionaudit.images.records import Blocks
from captionaudit.images.window import BLOCK_CAP, Window

_XMP = b"\x21\xff\x0bXMP DataXMP"
_C2PA = b"\x21\xff\x0bC2PA_GIF"
_MOST_PARTS = 65536
_AUTHENTICATION = 3  # octets of a version after the name
#: XMP stands in a GIF unblocked, followed by 256 octets that lead any reader to its end.
_TRAILER = b"\x01\xff\xfe\xfd"
_TRAILER_SIZE = 258
#: A block of no length, which ends whatever stands before, and the trailer (GIF89a, 27).
_END = b"\0\x3b"
#: What a block begins with: an extension, an image.
_EXTENSION, _IMAGE = 0x21, 0x2C


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the XMP and C2PA of a GIF, wherever it stands between the images."""
    head = window.at(0, 10)
    if len(head) < 10 or window.size < 14:
        blocks.error = "The file ends before the picture begins: export or download it again."
        return
    blocks.width = int.from_bytes(head[6:8], "little")
    blocks.height = int.from_bytes(head[8:10], "little")
    # Finding the signature is many times faster than following the sub-blocks of 255 octets.
    data = window.at(0, min(window.size, BLOCK_CAP))
    if (credentials := data.find(_C2PA)) >= 0:
        start = credentials + len(_C2PA) + _AUTHENTICATION
        blocks.add_manifests(_joined(data, start))
    found = data.find(_XMP)
    after = len(data) - 1024
    if found >= 0:
        start = found + len(_XMP)
        end = data.find(_TRAILER, start)
        blocks.add_xmp(data[start : end if end >= 0 else len(data)])
        after = max(after, end + _TRAILER_SIZE)
    if _END not in data[max(after - 1, 0) :]:
        blocks.note("cut-off", "The end of the picture is missing.")


def breaks_off(data: bytes) -> bool:
    """Return whether the blocks of a GIF tell of more octets than there are (GIF89a, 15 to 27).

    A GIF that only lacks its trailer, one of which a block is damaged, and one that is longer
    than what is given, do not break off.
    """
    offset = 13 + _colours(data[10:11])
    while offset < len(data) < BLOCK_CAP:
        kind = data[offset]
        if kind == _EXTENSION:
            offset += 2
        elif kind == _IMAGE:
            offset += 11 + _colours(data[offset + 9 : offset + 10])
        else:
            return False
        while offset < len(data) and (length := data[offset]):
            offset += 1 + length
        offset += 1
        if offset > len(data):
            return True
    return False


def _colours(flags: bytes) -> int:
    """Return the octets of the colour table that flags tell of."""
    return 3 << (flags[0] & 7) + 1 if flags and flags[0] & 0x80 else 0


def _joined(data: bytes, offset: int) -> bytes:
    """Return the contents of sub-blocks, each behind its length, up to one of no length."""
    parts: list[bytes] = []
    while len(parts) < _MOST_PARTS and (length := int.from_bytes(data[offset : offset + 1], "big")):
        parts.append(data[offset + 1 : offset + 1 + length])
        offset += 1 + length
    return b"".join(parts)
