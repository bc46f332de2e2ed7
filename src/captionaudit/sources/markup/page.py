"""The galleries of an HTML page: its slideshows, and its single pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from captionaudit.model import Gallery, Item, Property, Statement
from captionaudit.sources.lines import Lines
from captionaudit.sources.markup import names
from captionaudit.sources.markup.addresses import key
from captionaudit.sources.markup.asides import is_aside, opens_picture
from captionaudit.sources.markup.blocks import complete
from captionaudit.sources.markup.captions import association
from captionaudit.sources.markup.document import Document
from captionaudit.sources.markup.edits import Edit
from captionaudit.sources.markup.entries import WORDS, Entry, add, group, rename
from captionaudit.sources.markup.furniture import is_badge, is_furniture
from captionaudit.sources.markup.jsonld import Described, by_picture, unseen
from captionaudit.sources.markup.roles import label
from captionaudit.sources.markup.shots import Shot, shots
from captionaudit.sources.markup.surroundings import is_in_story
from captionaudit.sources.markup.words import attributes, is_teaser, words_of

if TYPE_CHECKING:
    from captionaudit.text.agencies import AgencyTable

_MAX_NAME = 60
_TELLING = 20
_SHARED = ("og:image", "og:image:url", "og:image:secure_url")


def read_page(
    text: str,
    lines: Lines,
    source: str,
    described: list[Described],
    edits: Sequence[Edit] = (),
    *,
    authored: bool = False,
    agencies: AgencyTable | None = None,
) -> list[Gallery]:
    """Return the galleries of a page or of a fragment of one, in document order.

    `described` are the pictures that structured data tells of; each is joined to the same
    picture of the page, and those that the page does not show are galleries of their own.
    `edits` are the pictures that are not written as HTML. In an `authored` text every picture
    is of the story. `agencies` are what credits are known by that no element names.
    """
    document = Document(text, lines, edits, authored=authored)
    found: dict[str, list[Entry]] = {}
    worded: dict[tuple[str, ...], str] = {}
    main = _main_pictures(document)
    for shot in shots(document):
        entry = _entry(shot, document, agencies, main)
        if entry is not None:
            rename(entry, worded)
            same = found.setdefault(entry.key, [])
            if authored:
                same.append(entry)
            else:
                add(entry, same)
    entries = sorted((e for same in found.values() for e in same), key=lambda e: e.number)
    group(entries)
    described = _recognised(described, entries)
    told = by_picture(described)
    for entry in entries:
        entry.statements += told.get(entry.key, [])
    galleries = _galleries(entries, lines.path, source)
    galleries += unseen({e.key for e in entries}, described, lines.path, source)
    if document.problems and galleries:
        galleries[0] = replace(galleries[0], problems=document.problems)
    elif document.problems:
        galleries.append(Gallery(lines.path, "", source, problems=document.problems))
    return galleries


def _recognised(described: list[Described], entries: list[Entry]) -> list[Described]:
    """Return the pictures of structured data, under the key of the entry with the same caption.

    The address in the data is often that of another crop, made for social networks.
    """
    if not described:
        return []
    keys = {e.key for e in entries}
    by_words = {_fold(s.value): e.key for e in entries for s in e.statements if _is_caption(s)}
    found = []
    for each in described:
        words = next((_fold(s.value) for s in each.statements if _is_caption(s)), "")
        if each.key not in keys and len(words) >= _TELLING and not each.gallery:
            near = (k for w, k in by_words.items() if w.startswith(words) or words.startswith(w))
            each = replace(each, key=next(near, each.key))
        found.append(each)
    return found


def _is_caption(statement: Statement) -> bool:
    return statement.property is Property.CAPTION and len(statement.value) >= _TELLING


def _fold(words: str) -> str:
    return " ".join(words.split()).casefold().rstrip(".")


def _main_pictures(document: Document) -> frozenset[str]:
    """Return the keys of the pictures that a page is shared with (Open Graph, `og:image`).

    That is the main picture of its story, whatever the class names around it say.
    """
    if document.root is None:
        return frozenset()
    metas = (m for m in document.root.iter("meta") if m.get("property") in _SHARED)
    return frozenset(key(m.get("content") or "") for m in metas) - {""}


def _entry(
    shot: Shot, document: Document, agencies: AgencyTable | None, main: Container[str] = ()
) -> Entry | None:
    """Return a picture that belongs to the story, or None for furniture and teasers."""
    chosen = document.is_authored or document.is_edit(shot.img)
    if not chosen and (is_teaser(shot) or _is_furniture(shot)):
        return None
    if is_badge(shot.reference):
        return None
    # Most pictures of a page are teasers: their attributes and places are not looked at.
    captioned = bool(shot.captions or shot.credits)
    is_main = key(shot.reference) in main if main else False
    aside = not captioned and not is_main and is_aside(shot)
    if agencies is not None:
        _complete(shot, agencies, aside=aside)
    name = picture_name(shot.reference)
    said = words_of(shot, document, name)
    if _is_portrait(shot, said):
        return None
    if not said and not document.is_authored:
        if not shot.reference or aside or (captioned and not is_main and is_aside(shot)):
            return None
        if not is_main and not is_in_story(shot.above, is_fragment=document.is_fragment):
            return None
    said = [*attributes(shot, document, name), *said]
    at = document.offset(shot.img)
    entry = Entry(at, said, key(shot.reference) or f"@{at}", name, _slideshow(shot))
    if not chosen:
        entry.association = association(shot)
    return entry


def _is_portrait(shot: Shot, said: list[Statement]) -> bool:
    """Return whether all the words beside a picture are its alt: the name of a page's author."""
    alt = shot.img.get("alt")
    words = {s.property: s.value for s in said if s.property in WORDS}
    return Property.CAPTION not in words and bool(alt) and set(words.values()) == {alt}


def _is_furniture(shot: Shot) -> bool:
    figure = shot.figure is not None
    captioned = bool(shot.captions) and figure
    return is_furniture(shot.img, shot.reference, figure=figure, captioned=captioned)


def _complete(shot: Shot, agencies: AgencyTable, *, aside: bool) -> None:
    """Add the words around a picture that no element names, if it is no picture of an aside."""
    if not aside:
        complete(shot, agencies)
    elif opens_picture(shot.img):
        complete(shot, agencies)
        if not (shot.captions and shot.credits):
            shot.captions, shot.credits = [], []


def picture_name(reference: str) -> str:
    """Return the pointer of a picture: `img[harbour.jpg]`, which edits around it do not move."""
    bare = reference.split("?", 1)[0].split("#", 1)[0].rstrip("/")
    return f"img[{bare.rpartition('/')[2][-_MAX_NAME:]}]"


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


def _galleries(entries: list[Entry], path: str, source: str) -> list[Gallery]:
    groups: dict[str, list[Entry]] = {}
    named: dict[int, str] = {}
    same: Counter[str] = Counter()
    for entry in entries:
        if entry.group is None:
            # Two pictures of a name (`1.jpg` in two folders) are told apart by their number.
            same[entry.name] += 1
            id_ = entry.name + (f"[{same[entry.name]}]" if same[entry.name] > 1 else "")
        else:
            id_ = named.setdefault(id(entry.group), _id(entry.group, len(named) + 1))
        groups.setdefault(id_, []).append(entry)
    return [
        Gallery(
            path,
            id_,
            source,
            tuple(_item(n, e) for n, e in enumerate(members, start=1)),
        )
        for id_, members in groups.items()
    ]


def _item(number: int, entry: Entry) -> Item:
    return Item(number, tuple(entry.statements), association=entry.association)


def _id(element: Any, number: int) -> str:
    own = element.get("id")
    return f"gallery[{own}]" if own and len(own) <= _MAX_NAME else f"gallery[{number}]"
