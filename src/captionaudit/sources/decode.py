"""From the bytes of a file to its text; total: what is wrong with the bytes is a problem."""

from __future__ import annotations

import codecs
import os
import re
import stat
from dataclasses import dataclass

from captionaudit.model import Place, Problem
from captionaudit.sources.base import problem

#: What is said of a path that a read could wait on for ever.
NOT_REGULAR = "this is a device, a pipe or a folder, not a regular file"

#: Files above this are not read: what a page or a data file needs, many times over.
MAX_BYTES = 32 * 1024 * 1024

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})"""
    rb"""|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_MARKUP = (".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".wxr", ".svg")
_SEQUENCE = re.compile(rb"[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}")
# What no Western text holds: signs of other code pages, capitals inside words, runs of accents.
_ODD = re.compile(
    r"[\x00-\x08\x0b\x0e-\x1f\x7f¤¦¬¨¯¸ƒˆ˜†‡]|[a-z][ŠŽÀ-ÖØ-Þ]|[A-Za-z]Ÿ|[\u00c0-\u00ff]{4}"
)
# A text has no NUL; one or two in a long text are damage, many are another kind of file.
_BINARY_SHARE = 0.01
_SAMPLE = 64 * 1024
# Without O_NONBLOCK, opening a named pipe waits for somebody to write to it.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and what was wrong with its bytes; `binary` where the file is no text at all."""

    text: str
    problems: tuple[Problem, ...] = ()
    binary: bool = False


def load(path: str, max_bytes: int = MAX_BYTES) -> Decoded:
    """Read and decode a file; no more than `max_bytes` are ever held."""
    try:
        fd = os.open(path, _FLAGS)
        with open(fd, "rb") as file:
            status = os.fstat(fd)
            if not stat.S_ISREG(status.st_mode):
                return Decoded("", (problem(path, NOT_REGULAR, "save it as a file"),))
            size = status.st_size
            data = file.read(max_bytes + 1) if size <= max_bytes else b""
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return Decoded("", (problem(path, f"the file cannot be read: {reason}"),))
    if size > max_bytes or len(data) > max_bytes:
        message = f"the file is larger than {max_bytes / 1024 / 1024:.0f} MiB and was not read"
        return Decoded("", (problem(path, message, "split it, or exclude it"),))
    return decode(data, path)


def decode(data: bytes, path: str) -> Decoded:
    """Decode bytes as their BOM or their markup says, and as UTF-8 else.

    UTF-16 without a BOM is told by its NULs, and what is no UTF-8 but a text in Windows-1252 is
    read as such. Other bytes that are not in the encoding, and NUL, become U+FFFD, so that the
    rest is read. A problem names the line and the column of the first bad byte.
    """
    encoding = "utf-8"
    for bom, name in _BOMS:
        if data.startswith(bom):
            data, encoding = data[len(bom) :], name
            break
    else:
        wide = _wide(data)
        if not wide and _looks_binary(data):
            message = "the file holds binary data, not text"
            return Decoded("", (problem(path, message, "save it as UTF-8 text"),), binary=True)
        encoding = wide or _declared(data, path)
    problems = []
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        western = _western(data) if encoding == "utf-8" else None
        text = data.decode(encoding, "replace") if western is None else western
        problems.append(_bad_byte(data, error, encoding, path, guessed=western is not None))
    if "\0" in text:
        problems.append(_nul(text, path))
        text = text.replace("\0", "\ufffd")
    return Decoded(text, tuple(problems))


def _wide(data: bytes) -> str:
    """Return the UTF-16 that a text without BOM is in, by the NUL at every other byte, or ""."""
    sample = data[: _SAMPLE & ~1]
    half = len(sample) // 2
    if half < 4 or len(data) % 2:
        return ""
    for name, high, low in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        # Western texts have some curly quotes and dashes (U+20xx) among their ASCII.
        if sample[high::2].count(0) > half * 0.7 and sample[low::2].count(0) < half * 0.01 + 1:
            text = sample.decode(name, "replace")
            plain = sum(char.isprintable() or char.isspace() for char in text)
            return name if plain > len(text) * 0.95 else ""
    return ""


def _western(data: bytes) -> str | None:
    """Return the text of bytes in Windows-1252, as Excel exports it; None for other encodings.

    Western words are mostly ASCII. Where most of the rest makes up UTF-8 sequences, the text is
    UTF-8 with some damage.
    """
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    other = sum(byte > 0x7F for byte in data)
    sequences = sum(map(len, _SEQUENCE.findall(data)))
    if other > len(data) * 0.2 or sequences * 2 > other or _ODD.search(text):
        return None
    return text


def _looks_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return sample.count(0) > max(8, len(sample) * _BINARY_SHARE) or (
        b"\0" in sample[:1024] and not _has_words(sample)
    )


def _has_words(sample: bytes) -> bool:
    """Return whether nearly all of the bytes are those of a text."""
    plain = sample.translate(None, bytes(range(1, 9)) + bytes(range(14, 32)) + b"\0\x7f")
    return len(plain) > len(sample) * 0.95


def _declared(data: bytes, path: str) -> str:
    """Return the encoding that an XML declaration or an HTML meta element names, or UTF-8."""
    if not path.lower().endswith(_MARKUP):
        return "utf-8"
    match = _DECLARED.search(data[:2048])
    if match is None:
        return "utf-8"
    name = (match[1] or match[2]).decode("ascii")
    try:
        known = codecs.lookup(name).name
    except LookupError:
        return "utf-8"
    # Browsers read the ISO-8859-1 of the web as Windows-1252 (WHATWG Encoding, 4.2). A UTF-16
    # that could be read as ASCII so far is none.
    if known.startswith(("utf-16", "utf-32")):
        return "utf-8"
    return "cp1252" if known in ("iso8859-1", "ascii") else known


def _bad_byte(
    data: bytes, error: UnicodeDecodeError, encoding: str, path: str, *, guessed: bool
) -> Problem:
    before = data[: error.start].decode("cp1252" if guessed else encoding, "replace")
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    place = Place(path, line, column, line, column + 1)
    if guessed:
        return Problem("not UTF-8: read as Windows-1252", place, "save it as UTF-8")
    message = f"byte 0x{data[error.start]:02X} is not {encoding.upper()}"
    return Problem(message, place, "save the file as UTF-8")


def _nul(text: str, path: str) -> Problem:
    at = text.index("\0")
    line = text.count("\n", 0, at) + 1
    column = at - (text.rfind("\n", 0, at) + 1) + 1
    place = Place(path, line, column, line, column + 1)
    return Problem("the text holds a NUL character", place, "remove it")
