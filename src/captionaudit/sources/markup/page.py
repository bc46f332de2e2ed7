"""The galleries of an HTML page: its slideshows, and its single pictures."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Any

from captionaudit.model import Gallery, Item, Property, Statement
from captionaudit.sources.lines import Lines
from captionaudit.sources.markup import names
from captionaudit.sources.markup.document import Document
from captionaudit.sources.markup.jsonld import Described, joined, unseen
from captionaudit.sources.markup.pictures import is_furniture, is_in_story, key
from captionaudit.sources.markup.shots import Shot, label, shots
from captionaudit.sources.markup.words import is_teaser, statements

_TEXTS = (Property.CAPTION, Property.CREDIT, Property.CREATOR)
_NAME = re.compile(r"[^/?#]*$")
_MAX_NAME = 60


class _Entry:
    """A picture that counts: its statements, its key and the slideshow it is in (None: none)."""

    __slots__ = ("group", "key", "name", "statements")

    def __init__(self, said: list[Statement], key_: str, name: str, group: Any) -> None:
        self.statements = said
        self.key = key_
        self.name = name
        self.group = group

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(s.value for s in self.statements if s.property in _TEXTS)


def read_page(text: str, lines: Lines, source: str, described: list[Described]) -> list[Gallery]:
    """Return the galleries of a page or of a fragment of one, in document order.

    `described` are the pictures that structured data tells of; each is joined to the same
    picture of the page, and those that the page does not show are galleries of their own.
    """
    document = Document(text, lines)
    entries: list[_Entry] = []
    for shot in shots(document):
        entry = _entry(shot, document)
        if entry is not None:
            _add(entry, entries)
    _group(entries)
    for entry in entries:
        entry.statements += joined(entry.key, described)
    galleries = _galleries(entries, lines.path, source)
    galleries += unseen({e.key for e in entries}, described, lines.path, source)
    if document.problems and galleries:
        galleries[0] = replace(galleries[0], problems=document.problems)
    elif document.problems:
        galleries.append(Gallery(lines.path, "", source, problems=document.problems))
    return galleries


def _entry(shot: Shot, document: Document) -> _Entry | None:
    """Return a picture that belongs to the story, or None for furniture and teasers."""
    if is_teaser(shot) or is_furniture(shot.img, shot.reference):
        return None
    name = picture_name(shot.reference)
    said = statements(shot, document, name)
    worded = any(s.property in _TEXTS for s in said)
    group = _slideshow(shot)
    known = shot.reference and is_in_story(shot.img, is_fragment=document.is_fragment)
    if not worded and not known:
        return None
    return _Entry(said, key(shot.reference) or f"@{document.offset(shot.img)}", name, group)


def picture_name(reference: str) -> str:
    """Return the pointer of a picture: `img[harbour.jpg]`, which edits around it do not move."""
    bare = reference.split("?", 1)[0].split("#", 1)[0].rstrip("/")
    found = _NAME.search(bare)
    return f"img[{(found[0] if found else '')[-_MAX_NAME:]}]"


def _add(entry: _Entry, entries: list[_Entry]) -> None:
    """Add a picture, unless the page shows it already with the same words or more.

    Slideshows repeat theirs as thumbnails, and responsive pages once for each width.
    """
    for number, other in enumerate(entries):
        if other.key == entry.key:
            if not entry.texts or entry.texts == other.texts:
                return
            if not other.texts:
                entry.group = entry.group if entry.group is not None else other.group
                entries[number] = entry
                return
    entries.append(entry)


def _slideshow(shot: Shot) -> Any:
    """Return the outermost element around a picture that is called a gallery."""
    found = None
    for element in shot.img.iterancestors():
        if element.tag in ("body", "article", "main"):
            break
        if (
            element.tag == "amp-carousel"
            or (element.tag == "figure" and element is not shot.figure)
            or "ImageGallery" in (element.get("itemtype") or "")
            or names.is_gallery(label(element))
        ):
            found = element
    return found


def _group(entries: list[_Entry]) -> None:
    """Leave in slideshows only those that have two pictures or more."""
    counts = Counter(id(e.group) for e in entries if e.group is not None)
    for entry in entries:
        if entry.group is not None and counts[id(entry.group)] < 2:
            entry.group = None


def _galleries(entries: list[_Entry], path: str, source: str) -> list[Gallery]:
    groups: dict[str, list[_Entry]] = {}
    named: dict[int, str] = {}
    for entry in entries:
        if entry.group is None:
            id_ = entry.name
            while id_ in groups:
                id_ += "'"
        else:
            id_ = named.setdefault(id(entry.group), _id(entry.group, len(named) + 1))
        groups.setdefault(id_, []).append(entry)
    return [
        Gallery(
            path,
            id_,
            source,
            tuple(Item(n, tuple(e.statements)) for n, e in enumerate(members, start=1)),
        )
        for id_, members in groups.items()
    ]


def _id(element: Any, number: int) -> str:
    own = element.get("id")
    return f"gallery[{own}]" if own and len(own) <= _MAX_NAME else f"gallery[{number}]"
