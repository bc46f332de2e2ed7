"""Documents as trees of mappings, sequences and scalars that know where they stand.

YAML, JSON, TOML and CSV all become this one shape; offsets are into the text that was parsed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, TypeAlias

from captionaudit.model import Problem
from captionaudit.sources.lines import Lines


class Kind(Enum):
    """What a scalar is; every kind keeps the text as written."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"


class Scalar(NamedTuple):
    """A value and its span, inside the quotes where it has any."""

    value: str
    start: int
    end: int
    kind: Kind = Kind.TEXT


class Entry(NamedTuple):
    """A key of a mapping and its value."""

    key: Scalar
    node: Node


class Mapping(NamedTuple):
    """Keys and values in order; each key once, the last of doubled ones, as parsers do."""

    entries: tuple[Entry, ...]

    def get(self, key: str) -> Node | None:
        """Return the value of a key, or None."""
        for name, node in self.entries:
            if name.value == key:
                return node
        return None


class Sequence(NamedTuple):
    """Nodes in order."""

    nodes: tuple[Node, ...]


Node: TypeAlias = Scalar | Mapping | Sequence


@dataclass(frozen=True, slots=True)
class Tree:
    """The documents of a file, as far as it could be parsed, and what was wrong with it.

    `doubled` are the keys that a mapping holds twice; they matter only in a gallery.
    """

    lines: Lines
    roots: tuple[Node, ...] = ()
    problems: tuple[Problem, ...] = ()
    doubled: tuple[Problem, ...] = ()

    def documents(self) -> Iterator[tuple[str, Node]]:
        """Yield each document with its pointer: "" for the only one of a file."""
        single = len(self.roots) == 1
        for number, root in enumerate(self.roots):
            yield ("" if single else f"/{number}"), root


def step(pointer: str, key: str | int) -> str:
    """Return the JSON pointer (RFC 6901) of a child."""
    name = str(key)
    if "~" in name or "/" in name:
        name = name.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{name}"


def children(node: Node, pointer: str) -> Iterator[tuple[str, Node]]:
    """Yield the children of a node with their pointers."""
    if isinstance(node, Mapping):
        for key, child in node.entries:
            yield step(pointer, key.value), child
    elif isinstance(node, Sequence):
        for number, child in enumerate(node.nodes):
            yield step(pointer, number), child


def containers(tree: Tree) -> Iterator[tuple[str, Mapping | Sequence]]:
    """Yield every mapping and sequence once, parents first, with its pointer.

    Once each, because YAML aliases make a small file a tree of billions of nodes.
    """
    seen: set[int] = set()
    stack = [(p, n) for p, n in tree.documents()][::-1]
    while stack:
        pointer, node = stack.pop()
        if isinstance(node, Scalar) or id(node) in seen:
            continue
        seen.add(id(node))
        yield pointer, node
        stack.extend(list(children(node, pointer))[::-1])


def find(node: Node, path: str) -> tuple[str, Node] | None:
    """Return the node that a JSON pointer or a dotted path leads to, with its pointer."""
    parts = path.split("/")[1:] if path.startswith("/") else path.split(".") if path else []
    pointer = ""
    for part in parts:
        key = part.replace("~1", "/").replace("~0", "~")
        child: Node | None = None
        if isinstance(node, Mapping):
            child = node.get(key)
        elif isinstance(node, Sequence) and key.isdecimal() and int(key) < len(node.nodes):
            child = node.nodes[int(key)]
        if child is None:
            return None
        node, pointer = child, step(pointer, key)
    return pointer, node
