"""What an element has of pictures: one, the same one again, or a frame of table cells around it."""

from __future__ import annotations

from typing import Any

from captionaudit.sources.markup import names
from captionaudit.sources.markup.addresses import is_alike, key

#: The tags of pictures.
IMAGES = ("img", "amp-img")
_MOST_CELLS = 3


def has_picture(element: Any) -> bool:
    """Return whether an element is or holds a picture; None holds none."""
    return element is not None and next(element.iter(*IMAGES), None) is not None


def is_same_picture(img: Any, ref: str, first: Any, shown: str) -> bool:
    """Return whether a picture is that of its figure once more, for another width of window."""
    if not ref or not shown or key(ref) == key(shown):
        return True
    alt, other = img.get("alt") or "", first.get("alt") or ""
    if alt or other:
        return bool(alt == other)
    return is_alike(key(ref), key(shown))


def is_media(element: Any) -> bool:
    """Return whether an article is but a picture with its words, as systems render their media."""
    if element.tag != "article" or not names.is_picture_block(element.get("class") or ""):
        return False
    return next(element.iter("h1", "h2", "h3"), None) is None


def is_frame(element: Any) -> bool:
    """Return whether a table is but a frame: a cell for a picture, and one for its words."""
    return element.tag == "table" and sum(1 for _ in element.iter("td")) <= _MOST_CELLS
