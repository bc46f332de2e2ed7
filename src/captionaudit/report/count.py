"""How many of what, in words."""

from __future__ import annotations


def counted(count: int, word: str) -> str:
    """Return a count with its noun: `1 rule`, `2 galleries`."""
    plural = word[:-1] + "ies" if word.endswith("y") else word + "s"
    return f"{count} {word if count == 1 else plural}"
