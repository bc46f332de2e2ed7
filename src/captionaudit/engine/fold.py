"""Texts made comparable: what two people would call the same words becomes the same string."""

from __future__ import annotations

import re
import unicodedata

_NON_WORDS = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return `text` in NFKC, without case, with every run of non-word characters one space."""
    return _NON_WORDS.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


#: Characters of a text that are compared: the cost grows with the product of the lengths.
_COMPARED = 5000


def likeness(one: str, other: str) -> float:
    """Return how alike two folded texts are, from 0 to 1 (normalised insert/delete distance)."""
    from rapidfuzz.fuzz import ratio  # imported here: it costs more than a run without it needs

    return float(ratio(one[:_COMPARED], other[:_COMPARED])) / 100
