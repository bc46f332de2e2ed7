"""What a gallery says for all its items: its title, and "All photos: Name / Agency"."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace

from captionaudit.model import Gallery, Item, Origin, Property, Statement
from captionaudit.sources import keys
from captionaudit.sources.fields import credit_parts
from captionaudit.sources.lines import Lines
from captionaudit.sources.trees import Kind, Mapping, Node, Scalar, step

_TITLES = ("title", "headline", "name", "gallery_title", "titel", "titre", "titulo")
_DATES = ("date", "date_published", "published", "published_at", "publish_date", "pub_date")
_PROSE = frozenset({"description", "caption", "intro", "text", "summary", "excerpt", "note"})

#: "All photos: Name / Agency", in the languages of the agencies, up to the end of the line.
ALL_PHOTOS = re.compile(
    r"\b(?:all\s+(?:the\s+)?(?:photos|pictures|images|photographs)|alle\s+(?:fotos|bilder)"
    r"|toutes\s+les\s+photos|todas\s+(?:las\s+fotos|as\s+fotos)|tutte\s+le\s+foto)"
    r"(?:\s*[:：]\s*|\s+(?:by|von|par|por|di|©)\s+)(?P<credit>[^\n]*[^\s.])",
    re.IGNORECASE,
)


def spread(gallery: Gallery) -> Gallery:
    """Return the gallery with a credit that one caption gives to all photos said of each.

    A site that has no field for it prints "All photos: Name / Agency" with the first picture.
    """
    for item in gallery.items if len(gallery.items) > 1 else ():
        for said in item.all(Property.CAPTION, Origin.PAGE) + item.all(
            Property.CREDIT, Origin.PAGE
        ):
            found = ALL_PHOTOS.search(said.value)
            if found:
                place = said.part(*found.span())
                whole = Statement(Property.CREDIT, found[0], Origin.GALLERY, place, said.verbatim)
                items = (i if i is item else _with(i, whole) for i in gallery.items)
                statements = (*gallery.statements, whole)
                return replace(gallery, statements=statements, items=tuple(items))
    return gallery


def _with(item: Item, statement: Statement) -> Item:
    return replace(item, statements=(*item.statements, statement))


def gallery_title(mapping: Mapping) -> str:
    """Return the title that stands beside the list of items, or ""."""
    named = {keys.snake(e.key.value): e.node for e in mapping.entries}
    for name in _TITLES:
        node = named.get(name)
        if isinstance(node, Scalar) and node.kind is Kind.TEXT and node.value.strip():
            return node.value.strip()
    return ""


def gallery_credit(
    mapping: Mapping, pointer: str, lines: Lines, taken: Container[str]
) -> tuple[Statement, ...]:
    """Return the credits beside the list of items, which hold for every item.

    `taken` are the pointers of values that are about a picture of the mapping itself.
    """
    made = []
    for entry in mapping.entries:
        name, where = keys.snake(entry.key.value), step(pointer, entry.key.value)
        if name in keys.GALLERY_CREDITS and not _is_list_of_pictures(name, entry.node):
            meaning = keys.meaning(name)
            creators = name == "photos_by" or (meaning and meaning.prop is Property.CREATOR)
            for prop, at, scalar in credit_parts(entry.node, where):
                if scalar.kind is Kind.TEXT and scalar.value.strip():
                    by = Property.CREATOR if creators else prop
                    made.append(_statement(by, scalar, at, lines))
        elif name in _PROSE and isinstance(entry.node, Scalar):
            says = ALL_PHOTOS.search(entry.node.value) is not None
            made.extend([_statement(Property.CREDIT, entry.node, where, lines)] if says else [])
    return tuple(s for s in made if s.place.pointer not in taken)


def gallery_date(mapping: Mapping, pointer: str, lines: Lines) -> tuple[Statement, ...]:
    """Return when the list of items was published: beside a list, a bare `date` means that."""
    for entry in mapping.entries:
        if keys.snake(entry.key.value) in _DATES and isinstance(entry.node, Scalar):
            where = step(pointer, entry.key.value)
            return (_statement(Property.DATE_PUBLISHED, entry.node, where, lines),)
    return ()


def _is_list_of_pictures(name: str, node: Node) -> bool:
    """Return whether a key such as `photos`, which may hold a credit, holds the list itself."""
    return name in keys.GALLERIES and not isinstance(node, Scalar)


def _statement(prop: Property, scalar: Scalar, pointer: str, lines: Lines) -> Statement:
    """Make a statement of a credit without its "All photos:" in front."""
    match = ALL_PHOTOS.search(scalar.value)
    start, end = match.span("credit") if match else (0, len(scalar.value))
    value = scalar.value[start:end]
    from_, to = scalar.start, scalar.end
    if lines.verbatim(scalar.value, from_, to):
        from_, to = from_ + start, from_ + end
    place = lines.place(from_, to, pointer)
    return Statement(prop, value, Origin.GALLERY, place, lines.verbatim(value, from_, to))
