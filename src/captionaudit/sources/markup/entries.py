"""The pictures of a page that count, each once: its other crops and copies are joined to it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from captionaudit.model import Association, Property, Statement
from captionaudit.sources.markup.addresses import is_alike

#: What tells two pictures of a page apart.
WORDS = (Property.CAPTION, Property.CREDIT, Property.CREATOR)
_TELLING = 20


class Entry:
    """A picture that counts: its statements, its key and the slideshow it is in (None: none)."""

    __slots__ = ("association", "group", "key", "name", "number", "statements", "texts")

    def __init__(
        self, number: int, said: list[Statement], key_: str, name: str, group: Any
    ) -> None:
        self.association: Association | None = None
        self.number = number
        self.statements = said
        self.key = key_
        self.name = name
        self.group = group
        self.texts = tuple(s.value for s in said if s.property in WORDS)


def rename(entry: Entry, worded: dict[tuple[str, ...], str]) -> None:
    """Give a picture the key of another crop of it, which has the same words and a like name."""
    if sum(map(len, entry.texts)) >= _TELLING:
        first = worded.setdefault(entry.texts, entry.key)
        if first != entry.key and is_alike(first, entry.key):
            entry.key = first


def add(entry: Entry, same: list[Entry]) -> None:
    """Add a picture to those of its key, unless one of them says the same or more.

    Slideshows repeat theirs as thumbnails and in a window of their own, and responsive pages once
    for each width. The one that says the most stands where the first stood.
    """
    for number, other in enumerate(same):
        if _covers(other, entry):
            _keep_alt(other, entry)
            return
        if _covers(entry, other):
            _keep_alt(entry, other)
            entry.number = other.number
            entry.group = other.group if other.group is not None else entry.group
            same[number] = entry
            return
    same.append(entry)


def _covers(one: Entry, other: Entry) -> bool:
    """Return whether a picture says all that another does."""
    return set(other.texts) <= set(one.texts)


def _keep_alt(kept: Entry, other: Entry) -> None:
    """Give a picture whose alt text is empty or wanting that of another crop of it."""
    said = [s for s in other.statements if s.property is Property.ALT and s.value]
    if said and not any(s.property is Property.ALT and s.value for s in kept.statements):
        kept.statements = [s for s in kept.statements if s.property is not Property.ALT] + said


def group(entries: list[Entry]) -> None:
    """Leave in slideshows only those that have two pictures or more."""
    counts = Counter(id(e.group) for e in entries if e.group is not None)
    for entry in entries:
        if entry.group is not None and counts[id(entry.group)] < 2:
            entry.group = None
