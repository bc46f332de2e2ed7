"""Finds the galleries in a data file, whatever its notation: YAML, JSON, TOML or a table.

A list of pictures is a gallery, and so is a mapping by itself that names a picture file and says
something about it (see `members` for both); what stands beside a list holds for all its items.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import replace
from typing import NamedTuple

from captionaudit.model import Gallery, Item, Origin, Property, Statement
from captionaudit.sources import keys
from captionaudit.sources.base import Context, Reading, unreadable
from captionaudit.sources.fields import Field, statements
from captionaudit.sources.foreign import is_other_programs
from captionaudit.sources.inherit import gallery_credit, gallery_date, gallery_title
from captionaudit.sources.keymap import key_map_for, mapped_gallery
from captionaudit.sources.language import declared, in_language
from captionaudit.sources.lines import Lines
from captionaudit.sources.members import Member, members, pictures
from captionaudit.sources.misspelt import misspelt_keys
from captionaudit.sources.parallel import are_beside, with_lists_beside
from captionaudit.sources.sidecar import describes_itself, is_sidecar
from captionaudit.sources.trees import Mapping, Node, Scalar, Sequence, Tree, step
from captionaudit.sources.unpublished import is_collection

_PICTURE_NAME = re.compile(r"\.(?:jpe?g|png|webp|tiff?|avif|heic|gif)\b", re.IGNORECASE)

#: Lists of controls with captions of their own, and examples in descriptions of data.
_CONTROLS = frozenset(
    {
        "menu",
        "menus",
        "buttons",
        "toolbar",
        "tabs",
        "actions",
        "commands",
        "icons",
        "example",
        "examples",
    }
)


class _Visit(NamedTuple):
    """A node to look at, the key that leads to it, the mapping around it and their language."""

    node: Node
    pointer: str
    name: str
    parent: Mapping | None
    parent_pointer: str
    language: tuple[Statement, ...] = ()


def worth_parsing(text: str, path: str, context: Context) -> bool:
    """Return whether a data file can hold a gallery, by a look at its raw text."""
    return (
        context.explicit
        or keys.smells_of_captions(text)
        or _PICTURE_NAME.search(text) is not None
        or key_map_for(path, context.key_maps) is not None
        or is_sidecar(path)
    )


def read_tree(tree: Tree, path: str, source: str, context: Context) -> Reading:
    """Return the galleries of a document.

    A document that does not parse is a problem where the user named or mapped it, where it speaks
    of captions or where it is a picture's sidecar; any other (templates, JSON with comments) is
    passed over.
    """
    key_map = key_map_for(path, context.key_maps)
    if key_map is not None:
        galleries = mapped_gallery(tree, path, source, key_map)
    elif is_other_programs(tree, path):
        return Reading(skipped="it belongs to another program")
    else:
        galleries = tuple(find_galleries(tree, path, source, every=context.explicit))
    if galleries:
        first, *rest = galleries
        problems = (*tree.problems, *tree.doubled, *first.problems)
        name = first.id if rest else ""
        if first.id != name or problems:
            first = replace(first, id=name, problems=problems)
        return Reading((first, *rest))
    wanted = context.explicit or key_map is not None or keys.smells_of_captions(tree.lines.text)
    if tree.problems and (wanted or is_sidecar(path)):
        return unreadable(path, source, *tree.problems)
    if tree.doubled and wanted and is_sidecar(path):
        return unreadable(path, source, *tree.doubled)
    return Reading(skipped="no list of pictures to publish with captions, alt texts or credits")


def find_galleries(
    tree: Tree, path: str, source: str, *, front_matter: bool = False, every: bool = False
) -> Iterator[Gallery]:
    """Walk the documents, outermost lists first; what a gallery holds is not looked at again.

    Training data, goods and drawings are passed over, unless `every` list is wanted.
    """
    seen: set[int] = set()
    used: set[str] = set()
    roots = [_Visit(node, pointer, "", None, "") for pointer, node in tree.documents()]
    stack = [visit for visit in reversed(roots) if not isinstance(visit.node, Scalar)]
    while stack:
        visit = stack.pop()
        # Each node once: YAML aliases make a small file a tree of billions of nodes.
        if id(visit.node) in seen or visit.pointer in used:
            continue
        seen.add(id(visit.node))
        if visit.name.lower() in _CONTROLS:
            continue
        found = members(visit.node, visit.pointer, visit.name)
        if found:
            if every or not is_collection(found):
                gallery = _gallery(tree, path, source, visit, found, used)
                yield in_language(gallery, visit.language)
            continue
        visit = _spoken(visit, tree.lines)
        if isinstance(visit.node, Mapping) and not are_beside(visit.node):
            listed = visit.parent is None and bool(visit.pointer)
            is_page = front_matter and not visit.pointer
            singles = pictures(
                visit.node, visit.pointer, visit.name, listed=listed, is_page=is_page
            )
            for chosen in singles:
                used.update(_used(chosen, visit.pointer))
                image = next(f for f in chosen if f.prop is Property.IMAGE)
                if describes_itself(path, image.text):
                    continue
                items = (Item(1, statements(chosen, tree.lines, Origin.PAGE)),)
                doubted = misspelt_keys(tree, [Member(visit.pointer, chosen, mapping=visit.node)])
                gallery = Gallery(path, image.pointer, source, items, misspelt=doubted)
                yield in_language(gallery, visit.language)
        stack.extend(list(_below(visit))[::-1])


def _gallery(
    tree: Tree,
    path: str,
    source: str,
    visit: _Visit,
    found: tuple[Member, ...],
    taken: Container[str],
) -> Gallery:
    parent = visit.parent or Mapping(())
    found, amiss = with_lists_beside(found, parent, visit.parent_pointer, tree.lines)
    own = {field.pointer for member in found for field in member.fields}
    shared = gallery_credit(parent, visit.parent_pointer, tree.lines, taken)
    shared = tuple(s for s in shared if s.place.pointer not in own)
    shared += gallery_date(parent, visit.parent_pointer, tree.lines)
    items = tuple(
        Item(number, (*statements(member.fields, tree.lines, Origin.PAGE), *shared))
        for number, member in enumerate(found, start=1)
    )
    title, doubted = gallery_title(parent), misspelt_keys(tree, found)
    return Gallery(path, visit.pointer, source, items, title, shared, amiss, doubted)


def _spoken(visit: _Visit, lines: Lines) -> _Visit:
    """Return a visit with the language that its mapping names, else that of those around it."""
    language = declared(visit.node, visit.pointer, lines)
    return visit._replace(language=language) if language else visit


def _below(visit: _Visit) -> Iterator[_Visit]:
    if isinstance(visit.node, Mapping):
        for key, child in visit.node.entries:
            if not isinstance(child, Scalar):
                pointer = step(visit.pointer, key.value)
                yield _Visit(child, pointer, key.value, visit.node, visit.pointer, visit.language)
    elif isinstance(visit.node, Sequence):
        for number, child in enumerate(visit.node.nodes):
            if not isinstance(child, Scalar):
                pointer = step(visit.pointer, number)
                yield _Visit(child, pointer, visit.name, None, visit.pointer, visit.language)


def _used(chosen: tuple[Field, ...], pointer: str) -> Iterator[str]:
    """Yield the pointers of an item's values, and of the mappings inside it that hold them."""
    own = len(pointer)
    for field in chosen:
        at = field.pointer
        while len(at) > own:
            yield at
            at = at[: at.rindex("/")]
