"""HTML pages: figures, pictures with a caption beside them, slideshows, and JSON-LD."""

from __future__ import annotations

import re
from dataclasses import replace

from captionaudit.model import Statement
from captionaudit.sources.base import Context, Reading, unreadable
from captionaudit.sources.language import in_language, written
from captionaudit.sources.lines import Lines
from captionaudit.sources.markup.edits import without_overlaps
from captionaudit.sources.markup.embedded import embedded, may_embed
from captionaudit.sources.markup.jsonld import described
from captionaudit.sources.markup.page import read_page
from captionaudit.sources.markup.shortcodes import shortcodes
from captionaudit.sources.markup.templates import templates

NAME = "html"
SUFFIXES = (".html", ".htm", ".xhtml", ".njk", ".liquid", ".hbs", ".vue", ".svelte", ".astro")

_TAG = re.compile(r"<(?:!doctype|html|head|body|div|figure|img|p|article|section|script)\b", re.I)
_CALL = re.compile(r"\{%-?\s*\w*(?:image|figure|include)", re.IGNORECASE)
_LANG = re.compile(r"<html\b[^>]*?\slang\s*=\s*[\"']?([A-Za-z][\w-]*)", re.IGNORECASE)
_IN_LANGUAGE = re.compile(r'"inLanguage"\s*:\s*"([A-Za-z][\w-]*)"')
#: The `html` tag stands in so many characters.
_TOP = 10_000


def sniff(path: str, head: str) -> bool:
    """Take every file of the suffixes, and any other whose head holds tags of HTML."""
    return path.lower().endswith(SUFFIXES) or _TAG.search(head) is not None


def read(path: str, text: str, context: Context) -> Reading:
    """Return the galleries of a page: slideshows, and single pictures as galleries of one."""
    if not _has_picture(text):
        return Reading(skipped="no picture on the page")
    lines = Lines(text, path)
    told, problems = described(text, lines)
    edits = without_overlaps(
        [*templates(text, components=_is_component(path)), *shortcodes(text), *embedded(text, path)]
    )
    galleries = read_page(text, lines, NAME, told, edits, agencies=context.agencies)
    if not galleries:
        if problems and context.explicit:
            return unreadable(path, NAME, *problems)
        return Reading(skipped="no picture of the page is captioned or stands in its text")
    language = _language(text, lines)
    galleries = [in_language(gallery, language) for gallery in galleries]
    first, *rest = galleries
    name = first.id if rest else ""
    return Reading((replace(first, id=name, problems=(*first.problems, *problems)), *rest))


def _language(text: str, lines: Lines) -> tuple[Statement, ...]:
    """Return the language of a page: that of its `html` tag, else of its structured data."""
    found = _LANG.search(text, 0, _TOP) or _IN_LANGUAGE.search(text)
    return written(found[1], *found.span(1), "html/@lang", lines) if found else ()


def _is_component(path: str) -> bool:
    """Return whether a file is a component: a tag in capitals is another one there."""
    return path.lower().endswith((".vue", ".svelte", ".astro"))


def _has_picture(text: str) -> bool:
    """Return whether a page can show a picture; plain searches, because most pages are large."""
    if "<img" in text:
        return True
    lower = text.lower()
    if "<img" in lower or "<amp-img" in lower or "imageobject" in lower:
        return True
    if may_embed(text):
        return True
    return "{%" in text and _CALL.search(text) is not None
