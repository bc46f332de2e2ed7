"""ANS, the Arc XP native specification (schema 0.10): images and galleries, in stories too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from captionaudit.model import Gallery, Item, Origin, Property, Statement
from captionaudit.sources.base import Context, Reading
from captionaudit.sources.lines import Lines
from captionaudit.sources.table import Table, statements
from captionaudit.sources.trees import Mapping, Node, Sequence, children
from captionaudit.sources.typed import below, read_typed, type_of

NAME = "ans"
SUFFIXES = (".json", ".jsonl", ".ndjson")

# `vanity_credits` stand in the place of `credits` where an editor filled them in. The
# affiliation often holds the whole credit line.
_CREDIT: Table = (
    (
        Property.CREATOR,
        (
            "vanity_credits.by[].name",
            "credits.by[].name",
            "credits.by[].byline",
            "credits.by[].additional_properties.original.byline",
        ),
    ),
    (
        Property.CREDIT,
        (
            "vanity_credits.affiliation[].name",
            "credits.affiliation[].name",
            "credits.photos_by[].name",
        ),
    ),
)
_IMAGE: Table = (
    (Property.IMAGE, ("url", "additional_properties.originalUrl", "_id")),
    (Property.CAPTION, ("caption",)),
    (Property.ALT, ("alt_text",)),
    (Property.TITLE, ("subtitle",)),
    *_CREDIT,
    (Property.SOURCE, ("distributor.name", "source.name")),
    (Property.COPYRIGHT, ("copyright",)),
    (Property.DATE_CREATED, ("created_date",)),
    (Property.SUBLOCATION, ("location",)),
    (Property.KEYWORDS, ("taxonomy.seo_keywords",)),
    (Property.LANGUAGE, ("language",)),
)
_MARKS = re.compile(
    r'"(?:content_elements|promo_items|additional_properties|canonical_url|alt_text)"\s*:'
)
_TYPES = re.compile(r'"type"\s*:\s*"(?:image|gallery|story)"')


def sniff(path: str, head: str) -> bool:
    """Take JSON with the types and the keys of ANS."""
    return _TYPES.search(head) is not None and _MARKS.search(head) is not None


def read(path: str, text: str, context: Context) -> Reading:
    """Return the galleries of a story or a gallery, and its single images."""
    return read_typed(path, text, context, _walk)


def _walk(root: Node, pointer: str, lines: Lines, path: str) -> Iterator[Gallery]:
    stack = [(root, pointer)]
    while stack:
        node, where = stack.pop()
        kind = type_of(node)
        if kind == "gallery" and isinstance(node, Mapping):
            yield _gallery(node, where, lines, path)
        elif kind == "image" and isinstance(node, Mapping):
            item = Item(1, statements(node, where, _IMAGE, lines))
            yield Gallery(path, where, NAME, (item,))
        else:
            stack.extend(below(node, where))


def _gallery(node: Mapping, pointer: str, lines: Lines, path: str) -> Gallery:
    shared: tuple[Statement, ...] = statements(node, pointer, _CREDIT, lines, Origin.GALLERY)
    elements = node.get("content_elements")
    images = (
        (n, p)
        for p, n in children(elements or Sequence(()), f"{pointer}/content_elements")
        if type_of(n) == "image"
    )
    items = tuple(
        Item(number, (*statements(n, p, _IMAGE, lines), *shared))
        for number, (n, p) in enumerate(images, start=1)
    )
    titles: Table = ((Property.HEADLINE, ("headlines.basic", "headlines.*")),)
    title = next((s.value for s in statements(node, pointer, titles, lines)), "")
    return Gallery(path, pointer, NAME, items, title, shared)
