"""Which pictures of a page are the site's own: logos, icons, trackers, badges, avatars."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from captionaudit.sources.markup.surroundings import class_and_id

# References are searched with a slash in front, as in `addresses`.
_FURNITURE = re.compile(
    r"[/_.=-](?=[abdefgilpstw])(?:(?:logo|icon|ico|favicon|avatar|gravatar|sprite|badge|emoji|pixel|tracking|beacon"
    r"|button|spinner|arrow|placeholder|platzhalter|spacer|divider|divisor|separator|doubleclick|adserver"
    r"|scorecardresearch|facebook"
    r"|whatsapp)s?(?:[/_.?=-]|$)|(?<=\.)svg(?:$|[?#]))",
    re.IGNORECASE,
)
_CALLED_FURNITURE = re.compile(
    r"(?<![a-z])(?:logo|icon|avatar|emoji|tracking|pixel|smiley)s?(?![a-z])|(?:logo|icon|avatar)\b",
    re.IGNORECASE,
)
_BADGE = re.compile(
    r"shields\.io|badgen\.net|badge\.fury|badges?[^/]*\.svg|/workflows/|travis-ci|codecov"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PIXELS = re.compile(r"\s*(\d{1,6})(?:px)?\s*")
_SMALL = 90
_RATIO = 32


def is_furniture(img: Any, ref: str, *, figure: bool = False, captioned: bool = False) -> bool:
    """Return whether a picture is one of the site's: a logo, an icon, a tracker, an avatar.

    What a picture that is `captioned` is named after says nothing: `icon-of-our-lady.jpg`. One in
    a `figure` is of the story, even where it is said to be for show.
    """
    if not captioned and _FURNITURE.search(f"/{ref}"):
        return True
    if not figure and img.get("role") == "presentation":
        return True
    if _is_called_furniture(class_and_id(img)):
        return True
    # Trackers hide; so do the slides of a slideshow, but these have alt texts.
    if not img.get("alt") and _HIDDEN.search(img.get("style") or ""):
        return True
    width, height = _pixels(img.get("width")), _pixels(img.get("height"))
    # 16 by 9 is the shape of a picture and not its size.
    is_shape = width != height and max(width, height) <= _RATIO and min(width, height) > 1
    return min(width, height) < _SMALL and not is_shape


@lru_cache(maxsize=4096)
def _is_called_furniture(called: str) -> bool:
    return _CALLED_FURNITURE.search(called) is not None


def is_badge(ref: str) -> bool:
    """Return whether a picture is a badge of a build service, as read-me files show them."""
    return _BADGE.search(ref.lower()) is not None


def _pixels(value: str | None) -> float:
    match = _PIXELS.fullmatch(value) if value else None
    return float(match[1]) if match else float("inf")
