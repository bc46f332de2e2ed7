"""What stands around a picture in a page: the elements above it, the story's text, links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Any

from captionaudit.sources.markup import names
from captionaudit.sources.references import is_picture

_LIGHTBOX = re.compile(r"(?<![a-z])(?:light-?box|fancy-?box|photo-?swipe|pswp|zoom|magnific)", re.I)
_SLIDE_PAGE = re.compile(
    r"/(?:galer\w*|galler\w*|foto\w*|photos?|slide-?shows?|bilder\w*|diaporamas?|images?)(?:/|$)",
    re.I,
)
#: As far as anything above a picture is looked at.
STEPS = 12
_LONG_PARAGRAPH = 80
_PARAGRAPHS = 3
_LOOKED_AT = 50
_BLOCKS = 3
_WIDE = 3


def is_in_story(above: Sequence[Any], *, is_fragment: bool) -> bool:
    """Return whether a picture without caption, of those `above`, stands in a story's text."""
    inside = is_fragment
    for element in above:
        if names.is_content(class_and_id(element)) or element.get("itemprop") == "articleBody":
            return True
        inside = inside or element.tag in ("article", "main") or is_text(element)
    return inside or _is_between_texts(above)


def is_text(element: Any) -> bool:
    """Return whether an element holds the paragraphs of a story, as on pages that name nothing."""
    first = islice(element.iterchildren("p"), _LOOKED_AT)
    long = (p for p in first if _is_long(p.text or ""))
    return next(islice(long, _PARAGRAPHS - 1, None), None) is not None


def _is_long(words: str) -> bool:
    """Return whether a paragraph is one of a story; Chinese needs a third of the signs."""
    words = words.strip()
    return len(words) * (_WIDE if "\u3040" <= words[:1] <= "\ud7a3" else 1) >= _LONG_PARAGRAPH


def _is_between_texts(above: Sequence[Any]) -> bool:
    """Return whether a figure stands right before or behind a paragraph, each in its own block."""
    figure = next((n for n, e in enumerate(above) if e.tag == "figure"), len(above))
    for element in above[figure : figure + _BLOCKS]:
        for beside in (element.getprevious(), element.getnext()):
            near = islice(beside.iter("p"), 1) if beside is not None else ()
            if any(_is_long(p.text or "") for p in near):
                return True
    return False


def leads_away(link: Any) -> bool:
    """Return whether a link leads to another page, and not to a picture or within this one."""
    target = link.get("href") or ""
    if not target or target.startswith("#") or is_picture(target) or _opens_slide(link, target):
        return False
    called = " ".join([f"{name} {value}" for name, value in link.items() if name != "href"])
    return _LIGHTBOX.search(called) is None


def _opens_slide(link: Any, target: str) -> bool:
    """Return whether a link in a gallery opens the page of one of its pictures."""
    if not _SLIDE_PAGE.search(target):
        return False
    return any(names.is_gallery(class_and_id(e)) for e in islice(link.iterancestors(), _BLOCKS))


def around(img: Any) -> list[Any]:
    """Return the elements around a picture, the innermost first, up to the body."""
    found: list[Any] = []
    for element in islice(img.iterancestors(), STEPS + 1):
        if element.tag == "body":
            break
        found.append(element)
    return found


def class_and_id(element: Any) -> str:
    """Return what the class and the id of an element call it."""
    class_, id_ = element.get("class", ""), element.get("id")
    return (f"{class_} {id_}" if id_ else class_).strip()
