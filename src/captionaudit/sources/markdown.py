"""Markdown and MDX: front matter, images with their captions, inline HTML and shortcodes."""

from __future__ import annotations

from dataclasses import replace

from captionaudit.model import Gallery
from captionaudit.sources import keys
from captionaudit.sources.base import Context, Reading, unreadable
from captionaudit.sources.front_matter import front_matter
from captionaudit.sources.language import in_language
from captionaudit.sources.lines import Lines
from captionaudit.sources.markup.edits import without_overlaps
from captionaudit.sources.markup.md import images, masked
from captionaudit.sources.markup.page import read_page
from captionaudit.sources.markup.shortcodes import shortcodes
from captionaudit.sources.markup.templates import templates

NAME = "markdown"
SUFFIXES = (".md", ".markdown", ".mdx", ".mdown", ".mkd")


def sniff(path: str, head: str) -> bool:
    """Take every file of the suffixes, and any other that begins with front matter."""
    return path.lower().endswith(SUFFIXES) or head.startswith(("---\n", "+++\n"))


def read(path: str, text: str, context: Context) -> Reading:
    """Return the galleries of the front matter and of the text under it."""
    lines = Lines(text, path)
    matter = front_matter(lines, NAME)
    galleries: list[Gallery] = list(matter.galleries)
    body = masked(text, matter.end)
    edits = without_overlaps([*images(body), *templates(body, components=True), *shortcodes(body)])
    if edits or "<img" in body:
        shown = read_page(body, lines, NAME, [], edits, authored=True)
        galleries += (in_language(gallery, matter.language) for gallery in shown)
    about_captions = context.explicit or keys.smells_of_captions(text[: matter.end or None])
    if not galleries:
        if matter.problems and about_captions:
            return unreadable(path, NAME, *matter.problems)
        return Reading(skipped="no picture in the text or its front matter")
    first, *rest = galleries
    problems = (*matter.problems, *first.problems)
    return Reading((replace(first, id=first.id if rest else "", problems=problems), *rest))
