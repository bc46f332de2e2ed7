"""From the bytes of a file to its text; total: what is wrong with the bytes is a problem."""

from __future__ import annotations

import codecs
import os
import re
from dataclasses import dataclass

from captionaudit.model import Place, Problem
from captionaudit.sources.base import problem

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
# A text has no NUL; one or two in a long text are damage, many are another kind of file.
_BINARY_SHARE = 0.01
_SAMPLE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and what was wrong with its bytes; `binary` where the file is no text at all."""

    text: str
    problems: tuple[Problem, ...] = ()
    binary: bool = False


def load(path: str, max_bytes: int = MAX_BYTES) -> Decoded:
    """Read and decode a file; no more than `max_bytes` are ever held."""
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
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

    Bytes that are not in the encoding, and NUL, become U+FFFD, so that the rest is read; a
    problem names the line and the column of the first.
    """
    encoding = "utf-8"
    for bom, name in _BOMS:
        if data.startswith(bom):
            data, encoding = data[len(bom) :], name
            break
    else:
        if _looks_binary(data):
            message = "the file holds binary data, not text"
            return Decoded("", (problem(path, message, "save it as UTF-8 text"),), binary=True)
        encoding = _declared(data, path)
    problems = []
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        text = data.decode(encoding, "replace")
        problems.append(_bad_byte(data, error, encoding, path))
    if "\0" in text:
        problems.append(_nul(text, path))
        text = text.replace("\0", "\ufffd")
    return Decoded(text, tuple(problems))


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


def _bad_byte(data: bytes, error: UnicodeDecodeError, encoding: str, path: str) -> Problem:
    before = data[: error.start].decode(encoding, "replace")
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    message = f"byte 0x{data[error.start]:02X} is not {encoding.upper()}"
    place = Place(path, line, column, line, column + 1)
    return Problem(message, place, "save the file as UTF-8")


def _nul(text: str, path: str) -> Problem:
    at = text.index("\0")
    line = text.count("\n", 0, at) + 1
    column = at - (text.rfind("\n", 0, at) + 1) + 1
    place = Place(path, line, column, line, column + 1)
    return Problem("the text holds a NUL character", place, "remove it")
