"""Makes manifest stores of C2PA: boxes and CBOR as c2pa-rs writes them, without signatures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from struct import pack
from typing import Any

from tests.images import build
from tests.images.bombs import box

SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def cbor(value: Any) -> bytes:
    """Return a value as CBOR (RFC 8949), with lengths of definite size."""
    if isinstance(value, str):
        return _head(3, len(value.encode())) + value.encode()
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, Mapping):
        pairs = b"".join(cbor(key) + cbor(each) for key, each in value.items())
        return _head(5, len(value)) + pairs
    if isinstance(value, Sequence):
        return _head(4, len(value)) + b"".join(map(cbor, value))
    return _head(0, value)


def _head(kind: int, number: int) -> bytes:
    if number < 24:
        return bytes((kind << 5 | number,))
    width = next(i for i in range(4) if number < 1 << (8 << i))
    return bytes((kind << 5 | 24 + width,)) + number.to_bytes(1 << width, "big")


def superbox(label: str, *contents: bytes, kind: bytes = b"c2pa") -> bytes:
    """Return a JUMBF superbox with its description box (ISO/IEC 19566-5, annex A)."""
    described = kind + bytes.fromhex("00110010800000aa00389b71") + b"\3" + label.encode() + b"\0"
    return box(b"jumb", box(b"jumd", described) + b"".join(contents))


def manifest(*actions: Mapping[str, Any], label: str = "c2pa.actions.v2", name: str = "1") -> bytes:
    """Return a manifest whose assertions are a thumbnail and a list of actions."""
    thumbnail = superbox("c2pa.thumbnail.claim", box(b"bidb", b"\xff\xd8" + bytes(40)))
    listed = superbox(label, box(b"cbor", cbor({"actions": list(actions)})), kind=b"cbor")
    assertions = superbox("c2pa.assertions", thumbnail, listed)
    return superbox(
        f"urn:c2pa:{name}", assertions, superbox("c2pa.claim.v2", box(b"cbor", b"\xa0"))
    )


def store(*manifests: bytes) -> bytes:
    """Return a manifest store."""
    return superbox("c2pa", *manifests)


def created(kind: str, action: str = "c2pa.created") -> dict[str, str]:
    """Return an action with a digital source type of the IPTC."""
    return {"action": action, "digitalSourceType": SOURCE_TYPE + kind}


def jpeg(data: bytes, parts: int = 1) -> bytes:
    """Return a JPEG with a store in so many APP11 segments, each of which repeats its header."""
    head, body = data[:8], data[8:]
    size = -(-len(body) // parts)
    pieces = [body[n * size : (n + 1) * size] for n in range(parts)]
    segments = [
        build.segment(0xEB, b"JP" + pack(">HI", 1, n) + head + piece)
        for n, piece in enumerate(pieces, 1)
    ]
    return build.jpeg_of(*segments)
