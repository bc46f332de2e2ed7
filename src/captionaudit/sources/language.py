"""The language that a document, a gallery or an entry of it says it is in."""

from __future__ import annotations

from dataclasses import replace

from captionaudit.model import Gallery, Origin, Property, Statement
from captionaudit.sources.lines import Lines
from captionaudit.sources.trees import Kind, Mapping, Node, Scalar, step

#: `inLanguage` is schema.org's; `locale` that of many content systems.
_KEYS = frozenset(("lang", "Lang", "language", "Language", "locale", "languageCode", "inLanguage"))


def declared(node: Node, pointer: str, lines: Lines) -> tuple[Statement, ...]:
    """Return the language that a mapping names, () where it names none."""
    if not isinstance(node, Mapping):
        return ()
    for key, value in node.entries:
        if key.value in _KEYS and isinstance(value, Scalar) and value.kind is Kind.TEXT:
            where = step(pointer, key.value)
            return written(value.value, value.start, value.end, where, lines)
    return ()


def written(value: str, start: int, end: int, pointer: str, lines: Lines) -> tuple[Statement, ...]:
    """Return the statement of a language that is written at a span, () for a blank one."""
    if not value.strip():
        return ()
    place, verbatim = lines.place(start, end, pointer), lines.verbatim(value, start, end)
    return (Statement(Property.LANGUAGE, value, Origin.GALLERY, place, verbatim),)


def in_language(gallery: Gallery, said: tuple[Statement, ...]) -> Gallery:
    """Return a gallery with a language that holds for its items; what an item says counts more."""
    if not said or any(s.property is Property.LANGUAGE for s in gallery.statements):
        return gallery
    items = tuple(replace(i, statements=(*i.statements, *said)) for i in gallery.items)
    return replace(gallery, items=items, statements=(*gallery.statements, *said))
