"""Which charset an IIM block is written in (IIM 4.2 data set 1:90), and what to do when it lies.

Most IIM declares nothing. Whoever wrote it then used the charset of the machine: UTF-8, cp1252 or
MacRoman. The same text in another container of the file settles the question where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from unicodedata import normalize

from captionaudit.images.iim import DATA_SETS, Records
from captionaudit.images.records import Blocks, Value

_UTF8 = b"\x1b%G"
#: ISO 2022 designations of the 96-character sets of ISO 8859, as G1 (`-`) or G2 (`.`).
_ISO_8859 = {
    b"A": "cp1252",  # Latin-1; what is written under its name on Windows is cp1252
    b"B": "iso8859-2",
    b"C": "iso8859-3",
    b"D": "iso8859-4",
    b"L": "iso8859-5",
    b"G": "iso8859-6",
    b"F": "iso8859-7",
    b"H": "iso8859-8",
    b"M": "iso8859-9",
    b"b": "iso8859-15",
}
#: In the order they are tried where another container has the text.
CANDIDATES = (
    "cp1252",
    "mac_roman",
    "cp1250",
    "cp1251",
    "iso8859-2",
    "cp1256",
    "cp437",
    "cp850",
    "koi8_r",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_kr",
)
_NAMES = {"mac_roman": "MacRoman", "cp1252": "Windows-1252", "utf-8": "UTF-8"}
#: ä é ö ü in MacRoman are Š Ž š Ÿ in cp1252, which hardly stand beside a small letter there; and
#: its ® is a diaeresis without a letter.
_MAC_ROMAN = re.compile(rb"[a-z][\x8a\x8e\x9a\x9f\xa8]|[\x8a\x8e\x9a\x9f][a-z]")
#: Texts that are compared to find a charset: one is mostly enough.
_MOST_PAIRS = 64


class Charset(NamedTuple):
    """A codec's name, and whether the block left it to be guessed."""

    codec: str
    guessed: bool


def find_charset(records: Records, others: Iterable[Value], blocks: Blocks) -> Charset:
    """Return the charset of an IIM block, and note in `blocks` where it was not what it says.

    `others` are the file's XMP and Exif values, which may hold the same texts.
    """
    foreign = [(n, v) for n, each in records.values.items() for v in each if not v.isascii()]
    if not foreign:
        return Charset("ascii", False)
    declared = records.charset
    if declared == _UTF8 and _are_utf8(foreign):
        return Charset("utf-8", False)
    single = declared and declared[:2] in (b"\x1b-", b"\x1b.") and declared[2:3] in _ISO_8859
    if declared and single and not _are_utf8(foreign):
        return Charset(_ISO_8859[declared[2:3]], False)
    codec, reason = _guess(foreign, _partners(others))
    _note(declared, _NAMES.get(codec, codec), reason, blocks)
    return Charset(codec, True)


def _partners(others: Iterable[Value]) -> dict[int, list[str]]:
    """Return the texts that other containers hold, folded, by the number of their data set."""
    numbers = {data_set.property: number for number, data_set in DATA_SETS.items()}
    partners: dict[int, list[str]] = {}
    for other in others:
        number = numbers.get(other.property)
        if number and len(texts := partners.setdefault(number, [])) < _MOST_PAIRS:
            texts.append(fold(other.value))
    return partners


def decode(data: bytes, codec: str, full: bool = False) -> str | None:
    """Return the text, or None if it is in another charset.

    A character that was cut off at its end is dropped where something else speaks for the charset:
    another character, or that the value is `full`, as long as it may be.
    """
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        cut = error.end == len(data) and error.reason.startswith("unexpected end")
        if codec != "utf-8" or not cut:
            return None
        text = data[: error.start].decode(codec)
    return text if full or not text.isascii() else None


def decode_anyhow(data: bytes, codec: str) -> str:
    """Return the text; octets that the charset does not know are taken as Latin-1."""
    text = decode(data, codec, full=True)
    return data.decode("latin-1") if text is None else text


def guess_text(data: bytes) -> tuple[str, bytes | None]:
    """Return a text that declares no charset, as Exif, and its octets where it is not UTF-8."""
    text = decode(data, "utf-8")
    if text is not None:
        return text, None
    return decode_anyhow(data, "mac_roman" if _MAC_ROMAN.search(data) else "cp1252"), data


def fold(text: str) -> str:
    """Return a text as it is compared: composed, with single spaces."""
    return " ".join(normalize("NFC", text.replace("\0", " ")).split())


def _guess(
    foreign: Sequence[tuple[int, bytes]], partners: Mapping[int, Sequence[str]]
) -> tuple[str, str]:
    """Return the codec and why it was chosen."""
    if _are_utf8(foreign):
        return "utf-8", "it is valid UTF-8"
    paired = [(value, partners[number]) for number, value in foreign if number in partners]
    for codec in CANDIDATES:
        if any(_same(value, codec, texts) for value, texts in paired[:_MOST_PAIRS]):
            return codec, "it then says the same as another block of the file"
    if any(_MAC_ROMAN.search(value) for _, value in foreign):
        return "mac_roman", "its accents stand where letters are"
    return "cp1252", "nothing tells more"


def _are_utf8(foreign: Iterable[tuple[int, bytes]]) -> bool:
    """Whether all values are UTF-8, in which other charsets hardly come out valid."""
    return all(
        decode(value, "utf-8", full=len(value) == DATA_SETS[number].limit) is not None
        for number, value in foreign
        if number in DATA_SETS
    )


def _same(data: bytes, codec: str, partners: Iterable[str]) -> bool:
    text = decode(data, codec)
    if not text:
        return False
    text = fold(text)
    return any(partner.startswith(text) for partner in partners)


def _note(declared: bytes | None, name: str, reason: str, blocks: Blocks) -> None:
    if declared:
        blocks.note(
            "iim-charset-wrong",
            f"The IIM text is not in the charset it declares; read as {name} because {reason}.",
            "iim:1:90",
        )
    else:
        blocks.note(
            "iim-charset-undeclared",
            f"The IIM text does not say its charset; read as {name} because {reason}.",
            "iim:1:90",
        )
