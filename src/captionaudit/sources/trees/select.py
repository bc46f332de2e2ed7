"""Values by path: `credits.by[].name`, `descriptions[role=caption].value`, `renditions.*.href`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from captionaudit.sources.trees import Mapping, Node, Scalar, Sequence, children, find, step

_STEP = re.compile(r"(?P<name>[^.\[\]]+)?(?P<list>\[(?P<key>[^=\]]*)(?:=(?P<value>[^\]]*))?\])?\.?")


def select(node: Node, path: str, pointer: str = "") -> Iterator[tuple[str, Scalar]]:
    """Yield the scalars that a path leads to, with their pointers.

    `a.b` goes into mappings, `a[]` through the elements of a list, `a[k=v]` through those whose
    key `k` is `v` (`a[k=]`: that have no `k`), and `a.*` through all values of a mapping. A path
    may also be a JSON pointer. A list of scalars at the end of a path yields each of them.
    """
    if path.startswith("/"):
        found = find(node, path)
        if found is not None:
            yield from _ends(found[1], pointer + found[0])
        return
    if not path:
        yield from _ends(node, pointer)
        return
    match = _STEP.match(path)
    if match is None or not match[0]:
        return
    rest = path[match.end() :]
    for where, below in _named(node, match["name"], pointer):
        for at, element in _elements(below, where, match):
            yield from select(element, rest, at)


def _named(node: Node, name: str | None, pointer: str) -> Iterator[tuple[str, Node]]:
    if name is None:
        yield pointer, node
    elif name == "*":
        yield from children(node, pointer)
    elif isinstance(node, Mapping):
        child = node.get(name)
        if child is not None:
            yield step(pointer, name), child
    elif isinstance(node, Sequence) and name.isdecimal() and int(name) < len(node.nodes):
        yield step(pointer, name), node.nodes[int(name)]


def _elements(node: Node, pointer: str, match: re.Match[str]) -> Iterator[tuple[str, Node]]:
    if match["list"] is None:
        yield pointer, node
        return
    for where, child in children(node, pointer):
        if not match["key"]:
            yield where, child
        elif isinstance(child, Mapping):
            value = child.get(match["key"])
            if (value.value if isinstance(value, Scalar) else "") == match["value"]:
                yield where, child


def _ends(node: Node, pointer: str) -> Iterator[tuple[str, Scalar]]:
    if isinstance(node, Scalar):
        yield pointer, node
    elif isinstance(node, Sequence):
        yield from ((p, n) for p, n in children(node, pointer) if isinstance(n, Scalar))
