"""Whether a picture that no element captions belongs to something beside the story.

Teasers of other stories, portraits of the authors, posters of films and the art of newsletters
stand inside the article on many pages, in elements whose class names say nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import Any

from captionaudit.sources.markup import names
from captionaudit.sources.markup.document import text_of
from captionaudit.sources.markup.labels import is_more_stories, is_no_words, is_play
from captionaudit.sources.markup.shots import Shot
from captionaudit.sources.markup.surroundings import is_text, leads_away
from captionaudit.text.names import is_person
from captionaudit.text.scripts import is_caseless

#: A shape in the vocabulary of a common style sheet, and no film.
_SHAPE = "aspect-video"
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_OF_ASIDE = re.compile(
    r"[/_.=-](?:authors?|autor\w*|auteur|redakteur|reporter|byline|headshot|columnist|profile"
    r"|newsletter|bolet[ií]n|promo|qr|poster|podcast|video-?thumb\w*|userpic|mugshot)e?s?(?:[/_.?=-]|$)",
    re.IGNORECASE,
)
_NEWSLETTER = re.compile(
    r"newsletter|news-letter|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|infolettre|bolet[ií]n"
    r"|рассылк|e-?b[uü]lten|hírlevél|뉴스레터",
    re.IGNORECASE,
)
_CARD = re.compile(r"\bcards?\b|(?<=-)cards?\b")
_WIDTH = re.compile(
    r"[?&](?:w|width)=(\d{1,4})(?:&|$)|[/,](?:w_|resize:\w+:|fit-in/|rs:\w+:)(\d{1,4})(?=[,:x/])"
)
_TAGS = frozenset(["nav", "footer", "aside", "header", "button", "form", "video", "audio"])
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LONGEST = 80
_FEW_STEPS = 5
_FEW_WORDS = 8
_FEW_SIGNS = 12
_TITLE = 12
_NARROW = 200
_MANY = 3
_LOOKED_AT = 50


def is_aside(shot: Shot) -> bool:
    """Return whether what is around a picture says that it is no picture of the story."""
    img, ref = shot.img, shot.reference
    if _OF_ASIDE.search(f"/{ref}") or _is_narrow(img, ref):
        return True
    alt = (img.get("alt") or "").split()
    title, near, name = " ".join(alt), True, None
    for steps, element in enumerate(shot.above):
        if element.tag in _TAGS and (element.tag != "header" or not steps or not _heads(element)):
            return True
        if element.tag == "a" and (leads_away(element) or _led_away(element)):
            return True
        if steps < _FEW_STEPS and _is_titled(element, title):
            return True
        called = _called(element)
        if called and (element.get("itemprop") == "articleBody" or names.is_content(called)):
            return False
        if element.tag in ("article", "main") and _heads(element):
            continue
        # Some editors call all that is no paragraph a card, figures too.
        if called and names.is_aside(_CARD.sub("", called) if element.tag == "figure" else called):
            return True
        if _leads_on(element):
            return True
        near = near and steps < _FEW_STEPS and not _has_many(element)
        if not near:
            continue
        name = _name_in(alt) if name is None else name
        words = text_of(element)
        if _invites(words) or (name and _is_named(words, name)) or _is_headed_elsewhere(element):
            return True
    return False


def opens_picture(img: Any) -> bool:
    """Return whether the link of a picture has no words and stands in a block for pictures.

    It leads to the picture's own page, if what stands in the block is its caption and its credit.
    """
    link = next(img.iterancestors("a"), None)
    above = link.getparent() if link is not None else None
    return above is not None and names.is_picture_block(_called(above)) and not text_of(link)


def _is_narrow(img: Any, ref: str) -> bool:
    width = _WIDTH.search(ref)
    return width is not None and int(width[1] or width[2]) <= _NARROW and not img.get("srcset")


def _heads(element: Any) -> bool:
    """Return whether a header is that of the article: it holds the headline."""
    return any(e.tag == "h1" for e in islice(element.iter(), _LOOKED_AT))


def _leads_on(element: Any) -> bool:
    """Return whether an element is a list of stories, or one of such a list."""
    if element.tag == "section":
        return _is_more(element)
    return element.tag == "article" and _is_listed(element)


def _is_listed(article: Any) -> bool:
    """Return whether an article is one of a list: a headline, a few words, and one way to it."""
    if next(article.iter(*_HEADINGS), None) is None or is_text(article):
        return False
    return len({a.get("href") for a in article.iter("a") if leads_away(a)}) == 1


def _has_many(element: Any) -> bool:
    """Return whether an element holds more pictures than a teaser; a list of them may be long."""
    return next(islice(element.iter("img"), _MANY, None), None) is not None


def _is_headed_elsewhere(element: Any) -> bool:
    """Return whether a heading right beside the picture is a link to another page.

    So it is where nothing else stands there, and the page lost its links when it was saved.
    """
    if element.tag in ("body", "main"):
        return False
    heading = next(element.iter(*_HEADINGS), None)
    if heading is None or next(element.iter("h1", "p"), None) is not None:
        return False
    links = (*heading.iter("a"), *heading.iterancestors("a"))
    return any(leads_away(link) for link in links) or text_of(element) == text_of(heading)


def _led_away(link: Any) -> bool:
    """Return whether a link without address has words of its own; saved pages lose addresses."""
    if (link.get("href") or "#")[0] != "#":
        return False
    words = text_of(link)
    return bool(words) and (is_play(words) or not is_no_words(words))


def _invites(words: str) -> bool:
    """Return whether all that an element says is "Listen", "Read also", how long a film is, or
    that there is a newsletter."""
    if not words or is_play(words) or is_more_stories(words):
        return bool(words)
    return len(words) <= _LONGEST and _NEWSLETTER.search(words) is not None


def _name_in(alt: list[str]) -> str:
    """Return the name that the words of an alt text end in, "" for none."""
    name = " ".join(alt[-2:])
    return name if is_person(name) or (len(alt) == 1 and is_caseless(name)) else ""


def _is_named(words: str, name: str) -> bool:
    """Return whether the few words beside a picture are the name of the person in its alt."""
    if is_caseless(name):
        return len(words) - len(name) <= _FEW_SIGNS and name in words
    return len(words.split()) <= _FEW_WORDS and name.casefold() in words.casefold()


def _is_titled(element: Any, title: str) -> bool:
    """Return whether the words of a link beside a picture are its alt: the headline of a story."""
    if len(title) < _TITLE:
        return False
    return any(leads_away(a) and text_of(a) == title for a in element.iter("a"))


def _is_more(section: Any) -> bool:
    """Return whether a section says of itself that it leads to more stories."""
    told = section.get("aria-label")
    if told and is_more_stories(told):
        return True
    heading = next((e for e in islice(section.iter(), _LOOKED_AT) if e.tag in _HEADINGS), None)
    return heading is not None and is_more_stories(text_of(heading))


def _called(element: Any) -> str:
    """Return what the class, the id and the short data attributes of an element call it."""
    said = [
        value
        for name, value in element.items()
        if (name in ("class", "id", "name") or name.startswith("data-")) and len(value) <= _LONGEST
    ]
    return _split(" ".join(said)) if said else ""


@lru_cache(maxsize=4096)
def _split(called: str) -> str:
    return _CAMEL.sub("-", called).replace(_SHAPE, "")
