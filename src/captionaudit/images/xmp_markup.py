"""XMP markup parsed, and repaired first where it is not well-formed.

What a recovering parser makes of a fault is silent loss: after the first one, libxml2 drops every
named entity, the sound ones too (`Smith &amp; Co`). So the text is mended before: nothing of it
goes, and a second strict parse mostly does.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from captionaudit.images.records import Blocks

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

_CONTROLS = bytes(b for b in range(32) if b not in (9, 10, 13))
#: U+FFFE and U+FFFF, which no XML may hold.
_NO_CHARACTER = re.compile(rb"\xef\xbf[\xbe\xbf]")
#: What an ampersand begins: a number, a name, or nothing.
_ENTITY = re.compile(rb"&(?:#(?:(\d{1,7})|[xX]([0-9A-Fa-f]{1,6}));|(\w{1,31});)?")
#: A sign that begins no tag: a tag of XMP has a prefix, so `<b>` stands in a text.
_LOOSE = re.compile(rb"<(?!/?[A-Za-z_][\w.-]*:[A-Za-z_]|!--|\?)")
_LOOSE_ANY = re.compile(rb"<(?!/?[A-Za-z_]|!--|\?)")
_UNPREFIXED = re.compile(rb"""xmlns\s*=|^<[A-Za-z]\w*[\s>]""")
_CDATA, _CDATA_END = b"<![CDATA[", b"]]>"
_FOREIGN = re.compile("[\udc80-\udcff]+")
#: Octets of a packet that is repaired, and ampersands and signs of less in it.
_MOST_REPAIRED, _MOST_MENDED = 1 << 20, 65536
_PIECE = 65536
_MENDED = (
    "The XMP is not well-formed: it was read with repairs, other programs may lose some of it."
)
_LOST = "The XMP is not well-formed: some of it may be lost."


def parse_markup(data: bytes, blocks: Blocks) -> _Element | None:
    """Return the root element of a packet in UTF-8; None where nothing of it can be read."""
    from lxml import etree

    try:
        return _strictly(data)
    except etree.XMLSyntaxError:
        pass
    if len(data) > _MOST_REPAIRED or data.count(b"&") + data.count(b"<") > _MOST_MENDED:
        blocks.note("xmp-not-well-formed", _LOST)
        return None
    mended = repair(data)
    try:
        root = etree.fromstring(mended, _parser(False))
    except etree.XMLSyntaxError:
        blocks.note("xmp-not-well-formed", _LOST)
    else:
        blocks.note("xmp-not-well-formed", _MENDED)
        return root
    try:
        return etree.fromstring(mended, _parser(True))
    except (etree.XMLSyntaxError, ValueError):
        return None


def _strictly(data: bytes) -> _Element:
    """Return the root of a well-formed packet; a long one is given to the parser by the piece.

    Given the whole, the parser goes on to the end behind a fault, and lists all that follow.
    """
    from lxml import etree

    if len(data) <= _MOST_REPAIRED:
        return etree.fromstring(data, _parser(False))
    parser = _new_parser(False)
    for start in range(0, len(data), _PIECE):
        parser.feed(data[start : start + _PIECE])
    root: _Element = parser.close()
    return root


@cache
def _parser(recover: bool) -> XMLParser:
    return _new_parser(recover)


def _new_parser(recover: bool) -> XMLParser:
    from lxml.etree import XMLParser

    return XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=recover,
        remove_comments=True,
        remove_pis=True,
        remove_blank_text=True,
        collect_ids=False,
    )


def repair(data: bytes) -> bytes:
    """Return markup whose texts are as they were meant, with every entity as a number.

    HTML's named entities become their characters; an ampersand or a `<` that begins nothing is
    text; octets that are no UTF-8 are Windows-1252; control characters go.
    """
    data = _NO_CHARACTER.sub(b"", _in_utf8(data.translate(None, _CONTROLS)))
    loose = _LOOSE_ANY if _UNPREFIXED.search(data) else _LOOSE
    head, *rest = data.split(_CDATA)
    parts = [_mend(head, loose)]
    for part in rest:
        text, end, after = part.partition(_CDATA_END)
        if end:
            parts.append(text.replace(b"&", b"&#38;").replace(b"<", b"&#60;"))
        parts.append(_mend(after if end else text, loose))
    return b"".join(parts)


def _in_utf8(data: bytes) -> bytes:
    try:
        data.decode()
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogateescape")
        return _FOREIGN.sub(_as_windows, text).encode("utf-8")
    return data


def _as_windows(found: re.Match[str]) -> str:
    octets = found[0].encode("utf-8", "surrogateescape")
    return octets.decode("cp1252", "replace")


def _mend(data: bytes, loose: re.Pattern[bytes]) -> bytes:
    return loose.sub(b"&#60;", _ENTITY.sub(_number, data))


def _number(found: re.Match[bytes]) -> bytes:
    """Return an entity as numbers; what is none keeps its letters behind an ampersand."""
    from html.entities import html5

    decimal, hexadecimal, name = found.groups()
    text = ""
    if name:
        text = html5.get(name.decode() + ";", "")
    elif decimal or hexadecimal:
        code = int(decimal) if decimal else int(hexadecimal, 16)
        text = chr(code) if _is_character(code) else ""
    if not text:
        return b"&#38;" + found[0][1:]
    return b"".join(b"&#%d;" % ord(character) for character in text)


def _is_character(code: int) -> bool:
    """Whether XML may hold a code point (XML 1.0, production 2)."""
    if code < 32:
        return code in (9, 10, 13)
    return code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
