"""What ANS and ninjs share: JSON documents whose nodes say of what `type` they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from captionaudit.model import Gallery
from captionaudit.sources import manifest_json
from captionaudit.sources.base import Context, Reading
from captionaudit.sources.language import declared, in_language
from captionaudit.sources.lines import Lines
from captionaudit.sources.trees import Mapping, Node, Scalar, children
from captionaudit.sources.trees.json import parse

#: Yields the galleries below a node at a pointer, of the file of a path.
Walk: TypeAlias = Callable[[Node, str, Lines, str], Iterator[Gallery]]


def read_typed(path: str, text: str, context: Context, walk: Walk) -> Reading:
    """Return the galleries that a walk finds; a text without any is read as a plain data file."""
    tree = parse(text, path, many=not path.lower().endswith(".json"))
    galleries = [
        in_language(gallery, declared(root, pointer, tree.lines))
        for pointer, root in tree.documents()
        for gallery in walk(root, pointer, tree.lines, path)
    ]
    if not galleries:
        return manifest_json.read(path, text, context)
    first, *rest = galleries
    problems = (*tree.problems, *tree.doubled)
    return Reading((replace(first, id=first.id if rest else "", problems=problems), *rest))


def type_of(node: Node) -> str:
    """Return the `type` of a node, "" where it has none."""
    kind = node.get("type") if isinstance(node, Mapping) else None
    return kind.value if isinstance(kind, Scalar) else ""


def below(node: Node, pointer: str) -> list[tuple[Node, str]]:
    """Return the containers in a node with their pointers, the last first, for a stack."""
    found: list[tuple[Node, str]] = []
    found += ((n, p) for p, n in children(node, pointer) if not isinstance(n, Scalar))
    return found[::-1]
