"""Several persons in one text: `Ann Lee and Bo Ek`, `Jean and Ann Lee`."""

from __future__ import annotations

import re

from captionaudit.text.names import is_handle, is_person, is_single_name

_AND = re.compile(r"\s+(?:and|und|et|y|e|og|och|&|AND|UND|и|و)\s+")
#: Of the words for "and" those that do not also join the two surnames of one person.
_PLAIN_AND = frozenset({"and", "und", "et", "&", "og", "AND", "UND", "и", "و"})
_BARE_AND = re.compile(r"\s*&\s*")


def split_people(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the names in `Ann Lee and Bo Ek`; one span where it is one name.

    Couples who share a surname (`Jean and Ann Lee`) stay together.
    """
    cut = _AND.search(text) or (_BARE_AND.search(text) if "&" in text else None)
    if cut is None or not cut.start():
        return ((0, len(text)),)
    left, right = text[: cut.start()], text[cut.end() :]
    if right[:1].islower() and not is_handle(right):
        return ((0, len(text)),)  # "von und zu"
    full = is_person(left) and (is_person(right) or is_handle(right) or _AND.search(right))
    both = is_single_name(left) and is_single_name(right) and cut.group().strip() in _PLAIN_AND
    if not (full or both):
        return ((0, len(text)),)
    rest = split_people(right)
    return ((0, cut.start()), *((cut.end() + a, cut.end() + b) for a, b in rest))


def is_couple(text: str) -> bool:
    """Tell whether a text is two names that share a surname: `Jean and Ann Lee`."""
    cut = _AND.search(text)
    return cut is not None and is_single_name(text[: cut.start()]) and is_person(text[cut.end() :])
