"""PNG and APNG: chunks (PNG third edition), with ImageMagick's raw profiles in text chunks."""

from __future__ import annotations

import zlib
from binascii import Error as HexError
from binascii import unhexlify
from string import whitespace
from struct import Struct, unpack

from captionaudit.images.containers.photoshop import scan_resources
from captionaudit.images.containers.png_text import KEYWORDS, take_text
from captionaudit.images.records import Blocks
from captionaudit.images.window import BLOCK_CAP, Window

_MOST_CHUNKS = 65536
_HEADER = Struct(">I4s")  # length, type
_TEXT = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_XMP = b"XML:com.adobe.xmp"
_PROFILE = b"Raw profile type "
#: What an inflated octet costs, of all that is read of a file: a few hundred KiB unfold to as much
#: as they like, and the largest real texts have 2 MiB.
_COST = 4


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a PNG; text may follow the image data, so all chunks are walked."""
    head = window.head
    known = len(head) - _HEADER.size
    offset = 8
    pixels = False
    for _ in range(_MOST_CHUNKS):
        if offset <= known:
            length, kind = _HEADER.unpack_from(head, offset)
        elif len(header := window.at(offset, _HEADER.size)) == _HEADER.size:
            length, kind = _HEADER.unpack(header)
        else:
            break
        if kind == b"IDAT":
            pixels = True
        elif kind == b"IEND":
            blocks.ended = True
            break
        elif kind == b"IHDR" and length >= 8:
            blocks.width, blocks.height = unpack(">II", window.at(offset + 8, 8).ljust(8, b"\0"))
        elif kind in _TEXT and blocks.room >= 0:
            _text(kind, window.at(offset + 8, min(length, BLOCK_CAP)), blocks)
        elif kind == b"eXIf":
            blocks.add_exif(window.at(offset + 8, length))
        elif kind == b"caBX":
            blocks.add_manifests(window.at(offset + 8, length))
        offset += length + 12
    if not pixels:
        blocks.error = "The PNG holds no image data: export or download it again."
    elif offset + 8 > window.size:
        blocks.note("cut-off", "The end of the picture is missing: its lower part may be grey.")


def _text(kind: bytes, chunk: bytes, blocks: Blocks) -> None:
    keyword, _, rest = chunk.partition(b"\0")
    plain = keyword in KEYWORDS
    if not plain and keyword != _XMP and not keyword.startswith(_PROFILE):
        return
    compressed = kind == b"zTXt"
    if kind == b"iTXt":
        compressed = rest[:1] == b"\1"
        rest = rest[2:].split(b"\0", 2)[-1]  # after the language and the translated keyword
    elif compressed:
        rest = rest[1:]  # after the compression method
    if compressed:
        rest = _inflate(rest, blocks)
    if plain:
        if blocks.has_room(len(rest)):
            take_text(keyword, rest, blocks)
    elif keyword == _XMP:
        blocks.add_xmp(rest, standard=kind == b"iTXt")
    else:
        _profile(keyword[len(_PROFILE) :], rest, blocks)


def _inflate(data: bytes, blocks: Blocks) -> bytes:
    """Return the text of a compressed chunk, as far as there is room and it is sound."""
    machine = zlib.decompressobj()
    try:
        text = machine.decompress(data, max(blocks.room // _COST, 1))
    except zlib.error:
        blocks.note("png-text-damaged", "A compressed text of the PNG is damaged.")
        return b""
    if machine.unconsumed_tail:
        blocks.note("png-text-too-long", "A compressed text of the PNG is too long to be read.")
    return text if blocks.has_room(len(text) * _COST) else b""


def _profile(name: bytes, text: bytes, blocks: Blocks) -> None:
    """Take a block written as a line that names it, a decimal length and hexadecimal digits.

    ImageMagick names it in one word, ExifTool in two (`IPTC profile`, `generic profile`).
    """
    lines = text.lstrip().split(b"\n", 2)
    digits = lines[2].translate(None, whitespace.encode()) if len(lines) == 3 else b""
    try:
        data = unhexlify(digits[: len(digits) & ~1])
    except HexError:
        blocks.note("png-text-damaged", "A raw profile of the PNG is damaged.")
        return
    if name == b"xmp" or data.startswith(b"http://ns.adobe.com/xap/1.0/\0"):
        blocks.add_xmp(data.removeprefix(b"http://ns.adobe.com/xap/1.0/\0"))
    elif name in (b"exif", b"APP1"):
        blocks.add_exif(data)
    elif name in (b"iptc", b"8bim"):
        if data.startswith(b"\x1c"):
            blocks.add_iim(data)
        else:
            scan_resources(data, blocks)
