"""The caption and the credit of a picture as statements, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from captionaudit.model import Origin, Property, Statement
from captionaudit.sources.markup import names
from captionaudit.sources.markup.attributes import held_words
from captionaudit.sources.markup.captions import caption_of, credit_elements, is_control
from captionaudit.sources.markup.document import Document, text_of
from captionaudit.sources.markup.labels import is_no_words, is_play
from captionaudit.sources.markup.roles import label
from captionaudit.sources.markup.shots import Shot
from captionaudit.sources.markup.sizes import declared_size
from captionaudit.sources.markup.surroundings import leads_away

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
#: Japanese captions name behind ＝ where, when and by whom the picture was taken.
_TAKEN = re.compile(r"＝.*(?:撮影|提供|\d日)")
_STOP = re.compile(r"[.)](?:\s|$)|。")
_FEWEST = 6
_CARD = 3
_TEASER_WORDS = 40
_NEAR = 3
_FILM = re.compile(r"(?<![a-z])(?:videos?|(?:video)?player)(?![a-z])", re.IGNORECASE)
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


def words_of(shot: Shot, document: Document, name: str) -> list[Statement]:
    """Return the caption and the credits of a picture; `name` stands for it in the pointers."""
    made: list[Statement] = []
    credits = credit_elements(shot)
    caption = caption_of(shot, credits)
    if caption is not None:
        value, element = caption
        made.append(_text(Property.CAPTION, value, element, document, f"{name}/caption"))
    for prop, value, element in _credits(credits):
        made.append(_text(prop, value, element, document, f"{name}/{prop.value}"))
    if shot.beside is not None:
        shared = words_of(shot.beside, document, name)
        words = (s for s in shared if s.property in (Property.CAPTION, Property.CREDIT))
        made += [s._replace(origin=Origin.GALLERY) for s in words]
    for held in held_words(shot, document, {s.property for s in made}):
        prop, value, (start, end), attribute = held
        pointer = f"{name}/@{attribute}"
        made.append(_statement(prop, value, Origin.PAGE, document, start, end, pointer))
    return made


def is_teaser(shot: Shot) -> bool:
    """Return whether a picture or its caption is the way to another story."""
    link = next(shot.img.iterancestors("a"), None)
    leads = link is not None and leads_away(link)
    if leads and (_is_card(link) or _heads_the_same(link)):
        return True
    if _is_headed(shot) and not any(_is_sentence(text_of(c)) for c in shot.captions):
        return True
    if shot.credits:
        return False
    if _is_film(shot):
        return True
    around = shot.figure.iterancestors("a") if link is not None and shot.figure is not None else ()
    if any(leads_away(a) for a in around):
        return not any(_is_sentence(text_of(caption)) for caption in shot.captions)
    if leads and _holds(link, shot.captions):
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


def _is_headed(shot: Shot) -> bool:
    """Return whether the headline beside a picture, and little else, leads to another page."""
    for element in islice(shot.img.iterancestors("article", "li", "div"), _NEAR):
        # A gallery of a thousand pictures is not searched once for each of them.
        if next(islice(element.iter("img"), 1, None), None) is not None:
            return False
        heading = next(element.iter(*_HEADINGS), None)
        if heading is None:
            continue
        links = (*heading.iter("a"), *heading.iterancestors("a"))
        if heading.tag == "h1" or not any(leads_away(a) for a in links):
            return False
        return len(text_of(element).split()) <= _TEASER_WORDS
    return False


def _holds(link: Any, captions: list[Any]) -> bool:
    return bool(captions) and all(link in caption.iterancestors("a") for caption in captions)


def _is_film(shot: Shot) -> bool:
    """Return whether a picture is the still of a film, and what captions it but its headline."""
    if not shot.captions:
        return False
    # Most captions are a sentence without a heading: what is around them need not be looked at.
    told = any(_is_sentence(text_of(c)) for c in shot.captions)
    if told and all(next(c.iter(*_HEADINGS), None) is None for c in shot.captions):
        return False
    if any(_FILM.search(label(e)) for e in islice(shot.img.iterancestors(), _NEAR)):
        return True
    if told:
        return False
    return any(is_play(e.text) for c in shot.captions for e in c.iterdescendants() if e.text)


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
    stopped = words.endswith((".", ")")) or _STOP.search(words) is not None
    return (stopped and len(words.split()) >= _FEWEST) or _TAKEN.search(words) is not None


def attributes(shot: Shot, document: Document, name: str) -> Iterator[Statement]:
    """Yield what the attributes of a picture itself say: its reference, alt, title and size."""
    img, spans = shot.img, document.attributes(shot.img)
    for prop, origin, attribute, value in (
        (Property.IMAGE, Origin.PAGE, shot.attribute, shot.reference or None),
        (Property.ALT, Origin.ALT, "alt", img.get("alt")),
        (Property.TITLE, Origin.PAGE, "title", img.get("title") or None),
    ):
        if value is not None:
            # A tag may hold an attribute without a value; its place is then the tag's.
            start, end = spans.get(attribute) or (document.offset(img),) * 2
            yield _statement(prop, value, origin, document, start, end, f"{name}/@{attribute}")
    if size := declared_size(img, shot.reference, shot.attribute):
        for prop, value in zip((Property.WIDTH, Property.HEIGHT), size, strict=True):
            start, end = spans.get(prop.value) or (document.offset(img),) * 2
            pointer = f"{name}/@{prop.value}"
            yield _statement(prop, value, Origin.PAGE, document, start, end, pointer)


def _credits(elements: list[Any]) -> Iterator[tuple[Property, str, Any]]:
    """Yield the credits; where a person has an element of his own, that is the creator."""
    said: dict[str, Any] = {}
    for element in elements:
        if element.tag == "meta":
            value = " ".join((element.get("content") or "").split())
        else:
            skip = {e for e in element.iterdescendants() if is_control(e)} if len(element) else ()
            value = text_of(element, skip).strip(" |/–—·•,:-")
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
    lines = document.lines
    place = lines.place(start, end, pointer)
    return Statement(prop, value, origin, place, lines.verbatim(value, start, end))
