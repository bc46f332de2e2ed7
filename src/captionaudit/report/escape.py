"""Text of captions made safe to print: it may hold anything, control sequences included."""

from __future__ import annotations

import unicodedata

_SHOWN = {"\n": "⏎", "\r": "", "\t": " "}
#: Marks that a right-to-left caption needs; overrides and isolates, which can lie, are escaped.
_KEPT = {"\u200c", "\u200d", "\u200e", "\u200f"}


def printable(text: str) -> str:
    """Return `text` on one line, with control and unassigned characters escaped."""
    return "".join(_shown(character) for character in text)


def printable_name(path: str) -> str:
    """Return the name of a file with all control characters escaped: none of them ends a line."""
    return "".join(_escaped(c) if c in _SHOWN else _shown(c) for c in path)


def _shown(character: str) -> str:
    if character in _SHOWN:
        return _SHOWN[character]
    category = unicodedata.category(character)
    if category in ("Cc", "Cs", "Zl", "Zp") or (category == "Cf" and character not in _KEPT):
        return _escaped(character)
    return character


def _escaped(character: str) -> str:
    return f"\\u{ord(character):04x}"
