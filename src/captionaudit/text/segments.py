"""Cutting a credit at its separators: slashes, bars, commas, dashes, brackets, stops, `via`."""

from __future__ import annotations

import re
from typing import NamedTuple

from captionaudit.text.wordlist import has_any
from captionaudit.text.words import ABBREVIATIONS

_SIGNS = r"/|•·;\\\[\]()（）［］【】〔〕{}<>«»／｜＝=＃\#、，،؛\n\t"
# The look-ahead spares the other alternatives at the letters, which most characters are.
_SEPARATOR = re.compile(
    rf"""
    (?=[©ⓒ{_SIGNS},.．。—―–\s-])
    (?: (?P<mark>(?=[©ⓒ]))
      | (?P<sign>(?<![^\W_])\([cC©]\)(?=\s*(?:[^\W\d_a-z]|(?:19|20)\d\d|@))|（[ＣcC]）)
      | (?P<client>\s(?:pour|POUR|for|FOR|für|FÜR|para|PARA|per|PER)\s+«\s*)
      | (?P<stop>(?:(?<=[^\W\d_]{{3}})|(?<=\d\d)|(?<=[\u3040-\u9fff\uac00-\ud7a3]))[.．](?=\s)|。)
      | (?P<dash>\s[-–]\s|[—―]|--+|(?<!\w)[–-](?=/))
      | (?P<hard>[{_SIGNS}]|,(?!\d)(?!\s(?:Inc|LLC|Ltd|GmbH|Corp|PLC|Jr|Sr|II|III|IV)\b)))
    """,
    re.VERBOSE,
)
_WORDS = (
    r"(?P<url>https?://[^\s)\]]+)|"
    r"(?P<via>(?<!\w)(?:via|VIA|vía|VÍA|über|tramite|por\ medio\ de|عبر|через)(?!\w))|"
)
_SEPARATOR_OR_WORD = re.compile(_WORDS + _SEPARATOR.pattern, re.VERBOSE)
#: What only the slower of the two patterns finds.
_WORD_SIGNS = ("via", "VIA", "://", "vía", "VÍA", "über", "tramite", "por medio", "عبر", "через")
_LEFT = " \ufe0f\t\r\n\u00a0\u200b\u200e\u200f\"“”„‘*+>_~^-–.…:;,!'"
_RIGHT = ' \t\r\n\u00a0\u200b\u200e\u200f"“”„*+>~^-–—…:;,!?|'
_PLAIN = {"／": "/", "｜": "|", "＝": "=", "，": ",", "、": ",", "،": ",", "（": "(", "）": ")"}


class Segment(NamedTuple):
    """A stretch between separators, trimmed; `before` is the separator, "" at the start."""

    start: int
    end: int
    before: str


def cut(text: str, start: int, end: int) -> list[Segment]:
    """Cut characters `start` to `end` of a text into segments; blank ones are left out."""
    segments: list[Segment] = []
    at, before, via = start, "", False
    stretch = text[start:end]
    plain = not has_any(stretch, _WORD_SIGNS)
    for match in (_SEPARATOR if plain else _SEPARATOR_OR_WORD).finditer(text, start, end):
        kind = match.lastgroup
        if kind == "mark" and match.start() == at:
            continue
        if kind == "stop" and _is_abbreviation(text, at, match.start()):
            continue
        if kind == "sign":  # a label's, which the segment behind it keeps
            if text[at : match.start()].strip(_LEFT):
                via = _add(segments, text, at, match.start(), before, via)
                at, before = match.start(), "-"
            continue
        via = _add(segments, text, at, match.start(), before, via)
        at = match.end()
        if kind == "via":
            via, before = True, "via"
        elif kind == "client":
            before = "for"
        elif not via:
            before = _PLAIN.get(match.group(), match.group().strip() or "-")
    _add(segments, text, at, end, before, via)
    return segments


def _add(segments: list[Segment], text: str, start: int, end: int, before: str, via: bool) -> bool:
    """Add a segment if it is not blank; return whether a `via` still waits for its agency."""
    start, end = trim(text, start, end)
    if start < end:
        segments.append(Segment(start, end, before))
        return False
    return via


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the blanks, quotes and stops at its ends."""
    while start < end and (text[start] in _LEFT or text[start].isspace()):
        start += 1
    while start < end:
        last = text[end - 1]
        if last == '"' and text.count('"', start, end) % 2 == 0 and text[start] != '"':
            break  # JSC "Harbour"
        if (
            last in _RIGHT
            or last.isspace()
            or (last == "." and not _keeps_stop(text, start, end - 1))
        ):
            end -= 1
        else:
            break
    return start, end


def _keeps_stop(text: str, start: int, stop: int) -> bool:
    """Tell whether the stop at `stop` belongs to the word: an initial or an abbreviation."""
    at = stop
    while at > start and text[at - 1].isalpha():
        at -= 1
    word = text[at:stop]
    return len(word) == 1 or word.casefold() in ABBREVIATIONS


def _is_abbreviation(text: str, start: int, stop: int) -> bool:
    at = max(text.rfind(" ", start, stop) + 1, start)
    return text[at:stop].casefold() in ABBREVIATIONS
