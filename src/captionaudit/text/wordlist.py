"""Making sets of words out of plain text, so that word lists stay readable."""

from __future__ import annotations

import re


def words(text: str) -> frozenset[str]:
    """Return the words of a text, parted by white space."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a text, parted by semicolons, with single spaces."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


_PERSIAN = str.maketrans({"ك": "ک", "ي": "ی", "ى": "ی"})
_ARABIC = str.maketrans({"ک": "ك", "ی": "ي"})


def arabic_spellings(entries: frozenset[str]) -> frozenset[str]:
    """Add to the entries what they are with Arabic and with Persian kaf and ya."""
    return entries | {e.translate(t) for e in entries for t in (_PERSIAN, _ARABIC)}


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
