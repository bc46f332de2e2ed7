"""WordPress shortcodes around pictures: `[caption]<img> words[/caption]`, `[media-credit]`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from captionaudit.sources.markup.edits import Edit
from captionaudit.sources.markup.tags import AT

_CAPTION = re.compile(
    r"\[(?:wp_)?caption\b(?P<args>[^\]]{0,2000})\]"
    r"(?P<img>(?:\s*\[media-credit[^\]]*\])?(?:\s*<a\b[^>]*>)?\s*<img\b[^>]*>(?:\s*</a>)?)"
    r"(?P<words>(?:[^\[]|\[(?!/?(?:wp_)?caption)){0,8000})\[/(?:wp_)?caption\]",
    re.IGNORECASE,
)
_ANY = re.compile(r"\[(?:wp_|/)?(?:[cC][aA][pP][tT][iI][oO][nN]|[mM][eE][dD][iI][aA]-)")
_ARGUMENT = re.compile(r"""\bcaption=(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_CREDIT = re.compile(
    r"\[media-credit\b[^\]]*?(?:\bname=[\"'](?P<name>[^\"']*)[\"'][^\]]*)?\]", re.I
)
_CREDIT_END = re.compile(r"\[/media-credit\]", re.IGNORECASE)


def shortcodes(text: str) -> Iterator[Edit]:
    """Yield the edits that turn the shortcodes of a WordPress post into figures."""
    # Most pages have no shortcode: looking for a bracket and a word is faster than the patterns.
    if not _ANY.search(text):
        return
    for match in _CAPTION.finditer(text):
        start, end = match.span("words")
        old = _ARGUMENT.search(match["args"])
        words = "" if match["words"].strip() or old is None else (old[1] or old[2] or "")
        yield Edit(match.start(), match.start("img"), "<figure>")
        yield Edit(start, start, f"<figcaption {AT}={start}>{words}")
        yield Edit(end, match.end(), "</figcaption></figure>")
    for match in _CREDIT.finditer(text):
        name = match["name"] or ""
        yield Edit(*match.span(), f'<span class="media-credit" {AT}={match.start()}>{name}</span>')
    for match in _CREDIT_END.finditer(text):
        yield Edit(*match.span(), " ")
