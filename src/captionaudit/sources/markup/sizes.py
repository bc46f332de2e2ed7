"""The size that a page declares for a picture, where nothing shapes the picture to its box.

HTML, the `width` and `height` of `img` (WHATWG HTML, 4.8.17): in CSS pixels, without a unit. Where
CSS crops the picture to its box (`object-fit`) or takes the height from the file (`height: auto`),
they stretch nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from captionaudit.sources.references import is_remote

#: Styles and usual classes of pictures that CSS fits into their box, or their box to them.
_FITTED = re.compile(
    r"object-|height:\s*auto|(?<![a-z])(?:h-auto|fluid|responsive|cover|contain|crop(?:ped)?|fit|"
    r"fill|thumb\w*|avatar|ratio\w*|aspect\w*|placeholder|lazy\w*|background|bg)(?![a-z])",
    re.IGNORECASE,
)
_ABOVE = 2


def declared_size(img: Any, reference: str, attribute: str) -> tuple[str, str] | None:
    """Return the width and height that an `img` states in pixels for the picture of its `src`.

    None where it states none, where the picture is elsewhere, or is loaded late, or drawn by
    art direction, and where its classes or styles say that CSS shapes it.
    """
    width, height = img.get("width"), img.get("height")
    if not width or not height or attribute != "src" or img.tag != "img" or is_remote(reference):
        return None
    width, height = width.strip(), height.strip()
    if not (width.isascii() and width.isdecimal() and height.isascii() and height.isdecimal()):
        return None
    return None if _is_fitted(img) else (width, height)


def _is_fitted(img: Any) -> bool:
    element = img
    for _ in range(_ABOVE + 1):
        if element is None:
            return False
        if element.tag == "picture" and any(s.get("media") for s in element.iter("source")):
            return True
        if _is_shaped(f"{element.get('class') or ''} {element.get('style') or ''}"):
            return True
        element = element.getparent()
    return False


@lru_cache(maxsize=4096)
def _is_shaped(styles: str) -> bool:
    return _FITTED.search(styles) is not None
