"""Acronyms, and the names that their letters spell."""

from __future__ import annotations

import re

#: Small words whose letters an acronym leaves out.
_SILENT = frozenset({"of", "the", "in", "at", "on", "by", "from", "for", "and", "or"})


def is_acronym(text: str) -> bool:
    """Tell whether a text is a word of two to six capitals, as broadcasters and bodies are."""
    return 2 <= len(text) <= 6 and text.isupper() and text.replace("-", "").isalnum()


def spells(text: str, acronym: str) -> bool:
    """Tell whether the last words of a text spell an acronym: `Armed Forces (AF)`."""
    letters = "".join(ch for ch in acronym if ch.isalpha()).upper()
    words = [word for word in re.split(r"[\s-]+", text)[-10:] if word[:1].isalpha()]
    capitals = "".join(word[0] for word in words if word[0].isupper())
    initials = "".join(word[0].upper() for word in words if word not in _SILENT)
    return len(letters) > 1 and (capitals.endswith(letters) or initials.endswith(letters))


def has_initials(text: str, acronym: str) -> bool:
    """Tell whether words of a text that follow each other spell an acronym, at its end or not."""
    capitals = "".join(word[0] for word in re.split(r"[\s-]+", text) if word[:1].isupper())
    return len(acronym) > 1 and acronym.isupper() and acronym in capitals
