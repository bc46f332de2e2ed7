"""The words of a picture that attributes hold: its own, and those of the elements around it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, TypeAlias

from captionaudit.model import Property
from captionaudit.sources.markup import names
from captionaudit.sources.markup.document import Document
from captionaudit.sources.markup.roles import label
from captionaudit.sources.markup.shots import Shot
from captionaudit.sources.references import is_picture
from captionaudit.text.labels import LABEL

#: A property, its value, the span of that in the text, and the attribute that holds it.
Held: TypeAlias = tuple[Property, str, tuple[int, int], str]

_FEWEST = 6
_FEW = 30
#: What the names of attributes end in that hold words, whatever stands before.
_ENDING = {
    Property.CAPTION: re.compile(r"(?:data-)?(?:[a-z]+-)*caption"),
    Property.CREDIT: re.compile(
        r"(?:data-)?(?:[a-z]+-)*(?:credit|copyright|photographer)s?|author|byline"
    ),
    Property.CREATOR: re.compile(r"data-creator"),
}
_SELECTOR = re.compile(r"[.#][\w-]+")
_TAG = re.compile(r"<[^>]*>")
_DATA = {
    Property.CAPTION: (
        *("data-caption", "data-sub-html", "data-description", "data-image-caption"),
        *("data-caption-desc", "data-caption-title"),
    ),
    Property.CREDIT: ("data-credit", "data-copyright", "data-photographer", "data-image-credit"),
    Property.CREATOR: ("data-creator",),
}
_WORDED = frozenset({"title", "data-title", "data-desc", "aria-label"}.union(*_DATA.values()))


def held_words(shot: Shot, document: Document, said: Container[Property]) -> Iterator[Held]:
    """Yield the caption and the credit that attributes hold, of properties not `said` yet."""
    holders = _holders(shot)
    for prop in _DATA if holders else ():
        held = None if prop in said else _held(prop, holders, shot, document)
        if held is not None:
            yield held


def _holders(shot: Shot) -> list[tuple[Any, bool]]:
    """Return the elements with attributes that may hold words of a picture.

    Each with whether it is the picture, its link or its figure, and does not stand beside it.
    """
    above = [shot.img, *islice(shot.img.iterancestors(), 3)]
    return [(e, e in above) for e in (*above, *_beside(shot)) if _may_hold(tuple(e.keys()))]


@lru_cache(maxsize=4096)
def _may_hold(attributes: tuple[str, ...]) -> bool:
    """Return whether one of the attributes by its name may hold a caption or a credit."""
    if not _WORDED.isdisjoint(attributes):
        return True
    return any(pattern.fullmatch(name) for name in attributes for pattern in _ENDING.values())


def _held(
    prop: Property, holders: list[tuple[Any, bool]], shot: Shot, document: Document
) -> Held | None:
    """Return what the first attribute says that holds words of a property."""
    for element, is_above in holders:
        # The title of a link to the picture itself is what lightboxes show under it, and that of
        # a slide what slideshows do.
        is_lightbox = element.tag == "a" and is_picture(element.get("href") or "")
        is_lightbox = is_lightbox or (element is shot.img and _is_slide(element))
        title = ("data-title", "data-desc", "title") if is_lightbox else ()
        title = title if prop is Property.CAPTION else ()
        ending = tuple(n for n in element.keys() if _ENDING[prop].fullmatch(n))  # noqa: SIM118
        if prop is Property.CREDIT and not is_above:
            ending += tuple(
                n for n in ("aria-label", "title") if _is_labelled(element.get(n) or "")
            )
        for attribute in (*_DATA[prop], *title, *ending):
            written = element.get(attribute)
            value = " ".join(_TAG.sub(" ", written).split()) if written else ""
            # Some slideshows name the element that holds the words: `data-sub-html=".words-2"`.
            if value and not _SELECTOR.fullmatch(value):
                at = document.offset(shot.img)
                span = document.attributes(element).get(attribute)
                if span is None and not is_above:
                    span = document.locate(value, at)
                span = span or document.attribute_before(attribute, at)
                return prop, value, span or (at, at), attribute
    return None


def _is_labelled(words: str) -> bool:
    """Return whether the words of an attribute are a credit with its label: "Foto: Ann Lee"."""
    label = LABEL.match(words)
    return label is not None and ":" in (label["mark"] or "") and label.end() < len(words)


def _beside(shot: Shot) -> Iterator[Any]:
    """Yield the elements of a figure that have no words, where attributes may hold them."""
    block = shot.figure if shot.figure is not None else shot.block
    for element in islice(block.iter(), _FEW) if block is not None else ():
        if element is not shot.img and not (element.text or "").strip():
            yield element


def _is_slide(img: Any) -> bool:
    """Return whether a picture is a slide whose title has the words of a caption."""
    if len((img.get("title") or img.get("data-title") or "").split()) < _FEWEST:
        return False
    return any(names.is_gallery(label(e)) for e in islice(img.iterancestors(), _FEWEST))
