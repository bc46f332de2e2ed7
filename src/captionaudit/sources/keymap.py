"""Reads a data file as a key map of the configuration says."""

from __future__ import annotations

import os
from collections.abc import Iterator

from captionaudit.model import Gallery, Item, Origin, Place, Problem, Property, Statement
from captionaudit.sources.base import KeyMap
from captionaudit.sources.fields import Field, fields, main_picture, statements
from captionaudit.sources.trees import (
    Kind,
    Mapping,
    Node,
    Scalar,
    Tree,
    children,
    find,
)
from captionaudit.sources.trees.select import select


def key_map_for(path: str, key_maps: tuple[KeyMap, ...]) -> KeyMap | None:
    """Return the first key map whose paths hold a file, or None."""
    if not key_maps:
        return None
    from pathspec import GitIgnoreSpec

    for key_map in key_maps:
        relative = os.path.relpath(path, key_map.base).replace(os.sep, "/")
        if GitIgnoreSpec.from_lines(key_map.paths).match_file(relative):
            return key_map
    return None


def mapped_gallery(tree: Tree, path: str, source: str, key_map: KeyMap) -> tuple[Gallery, ...]:
    """Return a gallery for each document of a file; a path that leads nowhere is a problem."""
    return tuple(
        _gallery(tree, path, source, key_map, root, pointer) for pointer, root in tree.documents()
    )


def _gallery(
    tree: Tree, path: str, source: str, key_map: KeyMap, root: Node, pointer: str
) -> Gallery:
    listed = find(root, key_map.items)
    if listed is None:
        message = f"the key map's items path {key_map.items!r} leads nowhere in this file"
        problem = Problem(message, Place(path, 1, 1), "correct it under [[galleries]]")
        return Gallery(path, pointer, source, problems=(problem,))
    where, node = listed
    inherited = tuple(_gallery_statements(tree, root, pointer, key_map))
    items = tuple(
        Item(number, (*_said(tree, child, at, key_map), *inherited))
        for number, (at, child) in enumerate(_elements(node, pointer + where), start=1)
    )
    found = find(root, key_map.title) if key_map.title else None
    title = found[1].value if found and isinstance(found[1], Scalar) else ""
    return Gallery(path, pointer, source, items, title, inherited)


def _elements(node: Node, pointer: str) -> Iterator[tuple[str, Mapping]]:
    """Yield the items: of a list, of a mapping of mappings, or the one mapping itself."""
    below = [(p, n) for p, n in children(node, pointer) if isinstance(n, Mapping)]
    if isinstance(node, Mapping) and len(below) < len(node.entries):
        yield pointer, node
    else:
        yield from below


def _said(tree: Tree, item: Mapping, pointer: str, key_map: KeyMap) -> tuple[Statement, ...]:
    """Return what an item says: by the map's fields, or by the usual names where it has none."""
    if not key_map.fields:
        return statements(main_picture(fields(item, pointer)), tree.lines, Origin.PAGE)
    found = tuple(
        Field(prop, scalar, at)
        for prop, dotted in key_map.fields
        for at, scalar in select(item, dotted, pointer)
    )
    return statements(found, tree.lines, Origin.PAGE)


def _gallery_statements(
    tree: Tree, root: Node, pointer: str, key_map: KeyMap
) -> Iterator[Statement]:
    found = tuple(select(root, key_map.credit, pointer)) if key_map.credit else ()
    credits = tuple(
        Field(Property.CREDIT, scalar, at) for at, scalar in found if scalar.kind is not Kind.NULL
    )
    yield from statements(credits, tree.lines, Origin.GALLERY)
