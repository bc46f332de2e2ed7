"""The words right after a picture that has no block of its own, where these are its caption.

Pages without classes set them in the next paragraph, or behind a line break in the same one. They
are told from the story by a credit at their end, by small or slanting print, or because they
stand in the middle like the picture.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from captionaudit.sources.credited import is_credited_caption
from captionaudit.sources.markup.document import text_of
from captionaudit.sources.markup.shots import Shot
from captionaudit.text.agencies import AgencyTable
from captionaudit.text.position import last_credit

_MOST_WORDS = 60
_MOST_SIGNS = 400
_LONGEST_CREDIT = 80
_STEPS = 5
_WRAPS = frozenset(["a", "p", "div", "center", "span", "figure", "picture", "b", "strong", "font"])
_PRINT = frozenset(["em", "i", "small", "cite"])
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)


def below(shot: Shot, table: AgencyTable) -> list[Any]:
    """Return the element of the caption after a picture, or none."""
    described = _described(shot.img)
    if described is not None:
        return [described]
    outer = shot.img
    for above in _around(shot.img):
        words = text_of(above)
        if words:
            if above.tag in ("p", "div") and _is_credited(words, table):
                return [above]
            break
        outer = above
    after = outer.getnext()
    if after is None or after.tag not in ("p", "div", "center", "em", "i", "small", "span"):
        return []
    if (outer.tail or "").strip() or next(after.iter("img", "h2", "h3", "form"), None) is not None:
        return []
    words = text_of(after)
    if not words or not _is_short(words):
        return []
    is_set_apart = _is_printed(after) or (_is_centred(outer) and _is_centred(after))
    if is_set_apart or _is_credited(words, table):
        return [after]
    credit = after.getnext()
    return [after, credit] if _is_credit(credit, table) else []


def _around(img: Any) -> list[Any]:
    """Return the elements that hold a picture and nothing else, but for words."""
    found: list[Any] = []
    for above in img.iterancestors():
        if above.tag not in _WRAPS or len(found) >= _STEPS:
            break
        if next(islice(above.iter("img", "amp-img"), 1, None), None) is not None:
            break
        found.append(above)
    return found


def _described(img: Any) -> Any:
    """Return the element that a picture names as its description, if that is on the page."""
    for name in ("aria-describedby", "aria-details"):
        told = (img.get(name) or "").strip()
        if told and not set(told) & set("\"'"):
            found = img.getroottree().getroot().find(f".//*[@id='{told}']")
            if found is not None and _is_short(text_of(found)):
                return found
    return None


def _is_credited(words: str, table: AgencyTable) -> bool:
    return _is_short(words) and is_credited_caption([words], table, repeated=False)


def _is_credit(element: Any, table: AgencyTable) -> bool:
    """Return whether a paragraph is a credit from the first word to the last, with an agency."""
    if element is None or element.tag not in ("p", "div"):
        return False
    words = text_of(element)
    if not words or len(words) > _LONGEST_CREDIT:
        return False
    credit = last_credit(words, 0, len(words), table)
    return credit is not None and credit.offset == 0 and bool(credit.agencies)


def _is_short(words: str) -> bool:
    return len(words.split()) <= _MOST_WORDS and len(words) <= _MOST_SIGNS


def _is_printed(element: Any) -> bool:
    """Return whether all words of an element are in small or slanting print."""
    if element.tag in _PRINT:
        return True
    if (element.text or "").strip() or len(element) != 1 or (element[0].tail or "").strip():
        return False
    return _is_printed(element[0])


def _is_centred(element: Any) -> bool:
    if element.tag == "center" or (element.get("align") or "").lower() == "center":
        return True
    return _CENTRED.search(element.get("style") or "") is not None
