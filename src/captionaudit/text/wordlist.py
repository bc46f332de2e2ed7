"""Making sets of words out of plain text, so that word lists stay readable."""

from __future__ import annotations

import re


def words(text: str) -> frozenset[str]:
    """Return the words of a text, parted by white space."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a text, parted by semicolons, with single spaces."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


def has_any(text: str, signs: tuple[str, ...]) -> bool:
    """Tell whether a text holds one of the signs; a plain loop is the fastest way to ask."""
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False


def any_of(entries: frozenset[str]) -> str:
    """Return a pattern that matches any of the entries, longest first, at any spacing."""
    ordered = sorted(entries, key=lambda entry: (-len(entry), entry))
    return "|".join(re.escape(entry).replace(r"\ ", r"\s+") for entry in ordered)
