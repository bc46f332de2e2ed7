"""Extended XMP: the part of a packet that did not fit a JPEG segment (XMP part 3, 1.1.3.1)."""

from __future__ import annotations

from captionaudit.images.records import Blocks, Packet
from captionaudit.images.window import BLOCK_CAP
from captionaudit.images.xmp import extended_guid

_GUID, _HEADER = 32, 40


def join_parts(blocks: Blocks) -> list[Packet]:
    """Return the extended packet that the main packet announces, put together from its parts."""
    if not blocks.xmp_parts:
        return []
    announced = {guid for packet in blocks.xmp if (guid := extended_guid(packet.data))}
    parts: dict[int, bytes] = {}
    length = 0
    for part in blocks.xmp_parts:
        if part[:_GUID].decode("latin-1").upper() not in announced:
            continue
        length = int.from_bytes(part[_GUID : _GUID + 4], "big")
        parts.setdefault(int.from_bytes(part[_GUID + 4 : _HEADER], "big"), part[_HEADER:])
    data = b"".join(data for _, data in sorted(parts.items()))[:BLOCK_CAP]
    if not data or len(data) != length:
        blocks.note(
            "xmp-extended-incomplete",
            "The XMP goes on in other segments that do not fit it: some of it may be lost.",
        )
    return [Packet(data)] if data else []
