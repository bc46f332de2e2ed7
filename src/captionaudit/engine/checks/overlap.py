"""Whether two captions can be about one picture, judged by the names and words they share.

A page's caption is an edited copy of the file's most of the time: shorter, reordered, another
style. So only captions that share no name, no number and next to no word count as strangers.
"""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:]\s+|[“\"«(]\s*)\Z")
#: Words shorter than this are mostly articles and prepositions.
_CONTENT = 4
#: At least this many names or numbers on each side, or there is nothing to compare.
_NAMES = 2
#: The share of the shorter caption's words that strangers may have in common.
_SHARED = 0.15


def contradicts(one: str, other: str) -> bool:
    """Return whether two captions can hardly be about the same picture."""
    if _script(one) != _script(other):
        return False  # a translation: nothing can be compared
    names, more = _names(one), _names(other)
    if min(len(names), len(more)) < _NAMES or names & more:
        return False
    words, others = _words(one), _words(other)
    shorter = min(len(words), len(others))
    return shorter > 0 and len(words & others) / shorter < _SHARED


def _names(text: str) -> set[str]:
    """Return the capitalised words that no sentence begins with, and the numbers."""
    found = set()
    for match in _WORD.finditer(text):
        word = match[0]
        named = word[0].isupper() and not _SENTENCE_START.search(
            text, max(0, match.start() - 3), match.start()
        )
        if named or (word.isdecimal() and len(word) > 1):
            found.add(_plain(word))
    return found


def _words(text: str) -> set[str]:
    return {_plain(m[0]) for m in _WORD.finditer(text) if len(m[0]) >= _CONTENT}


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).removesuffix("'s")


def _script(text: str) -> str:
    for character in text:
        if character.isalpha():
            return unicodedata.name(character, "?").partition(" ")[0]
    return ""
