"""The caption and the credit of a picture as statements, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from captionaudit.model import Origin, Place, Property, Statement
from captionaudit.sources.markup import names
from captionaudit.sources.markup.captions import caption_of, credit_elements, is_control
from captionaudit.sources.markup.document import Document, text_of
from captionaudit.sources.markup.labels import is_no_words
from captionaudit.sources.markup.pictures import leads_away
from captionaudit.sources.markup.shots import Shot, label
from captionaudit.sources.references import is_picture
from captionaudit.text.labels import LABEL

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_STOP = re.compile(r"[.)](?:\s|$)|。")
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
_CARD = 3
_NEAR = 3
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
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


def statements(shot: Shot, document: Document, name: str) -> list[Statement]:
    """Return what a page says of a picture; `name` stands for the picture in the pointers."""
    made = list(_attributes(shot, document, name))
    credits = credit_elements(shot)
    caption = caption_of(shot, credits)
    if caption is not None:
        value, element = caption
        made.append(_text(Property.CAPTION, value, element, document, f"{name}/caption"))
    for prop, value, element in _credits(credits):
        made.append(_text(prop, value, element, document, f"{name}/{prop.value}"))
    if shot.beside is not None:
        shared = statements(shot.beside, document, name)
        words = (s for s in shared if s.property in (Property.CAPTION, Property.CREDIT))
        made += [s._replace(origin=Origin.GALLERY) for s in words]
    said = {s.property for s in made}
    for prop, attributes in _DATA.items():
        if prop not in said:
            made.extend(_data(prop, attributes, shot, document, name))
    return made


def is_teaser(shot: Shot) -> bool:
    """Return whether a picture or its caption is the way to another story."""
    link = next((a for a in islice(shot.img.iterancestors("a"), 1) if leads_away(a)), None)
    if link is not None and (_is_card(link) or _heads_the_same(link)):
        return True
    if shot.credits:
        return False
    if shot.figure is not None and any(leads_away(a) for a in shot.figure.iterancestors("a")):
        return not any(_is_sentence(text_of(caption)) for caption in shot.captions)
    for caption in shot.captions:
        links = [a for a in caption.iter("a") if leads_away(a)]
        if not links:
            continue
        for heading in caption.iter(*_HEADINGS):
            if any(a in links for a in (*heading.iter("a"), *heading.iterancestors("a"))):
                return True
        if len(links) == 1 and (words := text_of(links[0])) and words == text_of(caption):
            return True
    return False


def _is_card(link: Any) -> bool:
    """Return whether a link in a figure has words of its own, as the card of another page has."""
    if next(link.iterancestors("figure"), None) is None:
        return False
    words = text_of(link)
    return len(words.split()) >= _CARD and not is_no_words(words)


def _heads_the_same(link: Any) -> bool:
    """Return whether a heading near a picture links to the same page as the picture."""
    target = link.get("href")
    for element in islice(link.iterancestors("article", "li", "div"), _NEAR):
        heading = next(element.iter(*_HEADINGS), None)
        if heading is not None:
            return any(a.get("href") == target for a in heading.iter("a"))
    return False


def _is_sentence(words: str) -> bool:
    """Return whether a caption is one of a story: headlines do not end in a stop."""
    return _STOP.search(words) is not None and len(words.split()) >= _FEWEST


def _attributes(shot: Shot, document: Document, name: str) -> Iterator[Statement]:
    spans = document.attributes(shot.img)
    for prop, origin, attribute, value in (
        (Property.IMAGE, Origin.PAGE, shot.attribute, shot.reference),
        (Property.ALT, Origin.ALT, "alt", shot.img.get("alt")),
        (Property.TITLE, Origin.PAGE, "title", shot.img.get("title") or None),
    ):
        if value is None or (prop is Property.IMAGE and not value):
            continue
        # A tag may hold an attribute without a value; its place is then the tag's.
        start, end = spans.get(attribute) or (document.offset(shot.img),) * 2
        yield _statement(prop, value, origin, document, start, end, f"{name}/@{attribute}")


def _credits(elements: list[Any]) -> Iterator[tuple[Property, str, Any]]:
    """Yield the credits; where a person has an element of his own, that is the creator."""
    said: dict[str, Any] = {}
    for element in elements:
        if element.tag == "meta":
            value = " ".join((element.get("content") or "").split())
        else:
            skip = {e for e in element.iterdescendants() if is_control(e)}
            value = text_of(element, skip).strip(" |/–—·•,-")
        if _BRACKETED.fullmatch(value):
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
    above = [shot.img, *islice(shot.img.iterancestors(), 3)]
    for element in [*above, *_beside(shot)]:
        # The title of a link to the picture itself is what lightboxes show under it, and that of
        # a slide what slideshows do.
        is_lightbox = element.tag == "a" and is_picture(element.get("href") or "")
        is_lightbox = is_lightbox or (element is shot.img and _is_slide(element))
        title = ("data-title", "data-desc", "title") if is_lightbox else ()
        title = title if prop is Property.CAPTION else ()
        ending = tuple(n for n in element.keys() if _ENDING[prop].fullmatch(n))  # noqa: SIM118
        if prop is Property.CREDIT and element not in above:
            ending += tuple(
                n for n in ("aria-label", "title") if _is_labelled(element.get(n) or "")
            )
        for attribute in (*attributes, *title, *ending):
            written = element.get(attribute)
            value = " ".join(_TAG.sub(" ", written).split()) if written else ""
            # Some slideshows name the element that holds the words: `data-sub-html=".words-2"`.
            if value and not _SELECTOR.fullmatch(value):
                at = document.offset(shot.img)
                span = document.attributes(element).get(attribute)
                if span is None and element not in above:
                    span = document.locate(value, at)
                span = span or document.attribute_before(attribute, at)
                start, end = span or (at, at)
                pointer = f"{name}/@{attribute}"
                yield _statement(prop, value, Origin.PAGE, document, start, end, pointer)
                return


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


def _text(prop: Property, value: str, element: Any, document: Document, pointer: str) -> Statement:
    """Make a statement of an element's words, placed where they stand, or at its tag."""
    start = _start(element, document)
    if element.tag == "meta":
        span = document.attributes(element).get("content")
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
