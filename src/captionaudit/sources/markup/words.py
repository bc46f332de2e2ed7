"""The caption and the credit of a picture as statements, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from captionaudit.model import Origin, Place, Property, Statement
from captionaudit.sources.markup import names
from captionaudit.sources.markup.document import Document, text_of
from captionaudit.sources.markup.shots import Shot, label
from captionaudit.sources.references import is_picture

_CREDIT_WORDS = 25
_CONTROL_WORDS = 5
_SMALL_WORDS = 15
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]")
_LEFT_OVER = re.compile(
    r"(?:[\s|/–—·•(\[]|(?<=[\s.])-|(?:photo(?:graph)?|image|picture|credit|source|foto|bild|©)"
    r"(?:\s+(?:by|credit))?\s*:?)+$",
    re.IGNORECASE,
)
_DATA = {
    Property.CAPTION: ("data-caption", "data-sub-html", "data-description", "data-image-caption"),
    Property.CREDIT: ("data-credit", "data-copyright", "data-photographer", "data-image-credit"),
}


def statements(shot: Shot, document: Document, name: str) -> list[Statement]:
    """Return what a page says of a picture; `name` stands for the picture in the pointers."""
    made = list(_attributes(shot, document, name))
    credits = _credit_elements(shot)
    caption = _caption(shot, credits)
    if caption is not None:
        value, element = caption
        made.append(_text(Property.CAPTION, value, element, document, f"{name}/caption"))
    for prop, value, element in _credits(credits):
        made.append(_text(prop, value, element, document, f"{name}/{prop.value}"))
    if shot.beside is not None:
        shared = statements(shot.beside, document, name)
        words = (s for s in shared if s.property in (Property.CAPTION, Property.CREDIT))
        made += [replace(s, origin=Origin.GALLERY) for s in words]
    said = {s.property for s in made}
    for prop, attributes in _DATA.items():
        if prop not in said:
            made.extend(_data(prop, attributes, shot, document, name))
    return made


def is_teaser(shot: Shot) -> bool:
    """Return whether a picture or its caption is the way to another story."""
    if shot.credits:
        return False
    if shot.figure is not None and any(_leads_away(a) for a in shot.figure.iterancestors("a")):
        return True
    for caption in shot.captions:
        links = [a for a in caption.iter("a") if _leads_away(a)]
        for heading in caption.iter(*_HEADINGS):
            if any(a in links for a in (*heading.iter("a"), *heading.iterancestors("a"))):
                return True
        if len(links) == 1 and (words := text_of(links[0])) and words == text_of(caption):
            return True
    return False


def _leads_away(link: Any) -> bool:
    target = link.get("href") or ""
    return bool(target) and not target.startswith("#") and not is_picture(target)


def _attributes(shot: Shot, document: Document, name: str) -> Iterator[Statement]:
    for prop, origin, attribute, value in (
        (Property.IMAGE, Origin.PAGE, shot.attribute, shot.reference),
        (Property.ALT, Origin.ALT, "alt", shot.img.get("alt")),
        (Property.TITLE, Origin.PAGE, "title", shot.img.get("title") or None),
    ):
        if value is None or (prop is Property.IMAGE and not value):
            continue
        # A tag may hold an attribute without a value; its place is then the tag's.
        span = document.attribute(shot.img, attribute) if attribute else None
        start, end = span or (document.offset(shot.img),) * 2
        yield _statement(prop, value, origin, document, start, end, f"{name}/@{attribute}")


def _credit_elements(shot: Shot) -> list[Any]:
    """Return the elements that hold the credit: short ones that do not wrap the caption."""
    chosen: list[Any] = []
    candidates = [*shot.credits]
    for caption in shot.captions:
        candidates += list(caption.iter("cite"))
        candidates += (e.getparent() for e in caption.iterdescendants() if _is_label(e, caption))
        for small in caption.iter("small"):
            words = text_of(small)
            if words != text_of(caption) and len(words.split()) <= _SMALL_WORDS:
                candidates.append(small)
    for element in candidates:
        inside = set(element.iterdescendants())
        if any(caption in inside for caption in shot.captions):
            continue
        if len(text_of(element).split()) > _CREDIT_WORDS:
            continue
        if not any(other is element or other in element.iterancestors() for other in chosen):
            chosen = [other for other in chosen if other not in inside] + [element]
    # What stands beside a figure that is credited itself is about something else.
    within = [e for e in chosen if shot.figure in e.iterancestors("figure")]
    return within or chosen


def _caption(shot: Shot, credits: list[Any]) -> tuple[str, Any] | None:
    """Return the words of the caption without its credit, and their element."""
    best: tuple[str, Any] | None = None
    for element in shot.captions:
        if element in credits:
            continue
        if element.tag == "meta":
            value = " ".join((element.get("content") or "").split())
        else:
            skip = {e for e in element.iterdescendants() if e in credits or _is_control(e)}
            value = text_of(element, skip)
            if not skip.isdisjoint(credits):
                value = _LEFT_OVER.sub("", _EMPTY_BRACKETS.sub("", value)).strip()
        if element.tag == "figcaption" and value:
            return value, element
        if value and (best is None or len(value) > len(best[0])):
            best = value, element
    return best


def _is_label(element: Any, caption: Any) -> bool:
    """Return whether an element is the label of the rest of its parent, a credit in a caption."""
    words = " ".join((element.text or "").split())
    if len(element) or not words or not names.CREDIT_LABEL.fullmatch(words):
        return False
    return text_of(element.getparent()) not in (words, text_of(caption))


def _is_control(element: Any) -> bool:
    """Return whether an element is a label, a button or a link that is no part of the words."""
    called = label(element)
    if element.tag == "button" or element.get("role") == "button" or names.HIDDEN.search(called):
        return True
    if len(element) == 0:
        words = element.text or ""
        if names.NO_WORDS.fullmatch(words) or names.CREDIT_LABEL.fullmatch(words):
            return True
    if not called or not names.CONTROL.search(called):
        return False
    return len(text_of(element).split()) <= _CONTROL_WORDS


def _credits(elements: list[Any]) -> Iterator[tuple[Property, str, Any]]:
    """Yield the credits; where a person has an element of his own, that is the creator."""
    said: dict[str, Any] = {}
    for element in elements:
        if element.tag == "meta":
            value = " ".join((element.get("content") or "").split())
        else:
            skip = {e for e in element.iterdescendants() if _is_control(e)}
            value = text_of(element, skip).strip(" |/–—·•,")
        if value.startswith("(") and value.endswith(")") and value.count("(") == 1:
            value = value[1:-1].strip()
        if value:
            said.setdefault(value, element)
    credited = False
    for value, element in said.items():
        is_person = bool(names.PERSON.search(label(element))) and "/" not in value
        if len(said) > 1 and is_person:
            yield Property.CREATOR, value, element
        else:
            yield (Property.SOURCE if credited else Property.CREDIT), value, element
            credited = True


def _data(
    prop: Property, attributes: tuple[str, ...], shot: Shot, document: Document, name: str
) -> Iterator[Statement]:
    """Yield what the attributes of the picture, its link or its figure say."""
    around = [shot.img, *list(shot.img.iterancestors())[:3]]
    for element in around:
        # The title of a link to the picture itself is what lightboxes show under it.
        is_lightbox = element.tag == "a" and is_picture(element.get("href") or "")
        title = ("title",) if is_lightbox and prop is Property.CAPTION else ()
        for attribute in (*attributes, *title):
            value = " ".join(re.sub(r"<[^>]*>", " ", element.get(attribute) or "").split())
            if value:
                at = document.offset(shot.img)
                span = document.attribute(element, attribute)
                span = span or document.attribute_before(attribute, at)
                start, end = span or (at, at)
                pointer = f"{name}/@{attribute}"
                yield _statement(prop, value, Origin.PAGE, document, start, end, pointer)
                return


def _text(prop: Property, value: str, element: Any, document: Document, pointer: str) -> Statement:
    """Make a statement of an element's words, placed where they stand, or at its tag."""
    start = _start(element, document)
    if element.tag == "meta":
        span = document.attribute(element, "content")
    else:
        span = document.locate(value, start)
    from_, to = span or (start, start)
    return _statement(prop, value, Origin.PAGE, document, from_, to, pointer)


def _start(element: Any, document: Document) -> int:
    """Return the offset of an element's first character, or that of what is known around it."""
    at = element
    while at is not None:
        offset = document.offset(at)
        if offset:
            return max(document.text.find(">", offset) + 1, offset)
        at = at.getparent()
    return 0


def _statement(
    prop: Property,
    value: str,
    origin: Origin,
    document: Document,
    start: int,
    end: int,
    pointer: str,
) -> Statement:
    place: Place = document.lines.place(start, end, pointer)
    return Statement(prop, value, origin, place, document.lines.verbatim(value, start, end))
