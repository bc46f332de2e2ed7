"""Keys of items that are one slip away from a name that would have told something.

Sites have keys of their own, so that few are doubted: a long name, one letter missing, added, wrong
or in the wrong order, but neither the first nor the last, in an item that lacks the very property.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from captionaudit.model import Problem
from captionaudit.sources import keys
from captionaudit.sources.members import Member
from captionaudit.sources.trees import Kind, Mapping, Node, Scalar, Tree, containers

#: Names that hardly a word is one slip away from (`fotografin` is, from `fotografien`).
_NAMES = (
    *("caption", "photo_caption", "image_caption", "figcaption", "cutline"),
    *("alternative_text", "credit", "credits", "credit_line", "creditline", "photo_credit"),
    *("image_credit", "attribution", "photographer", "photographers", "photographer_name"),
    *("bildunterschrift", "bildnachweis", "fotonachweis"),
)
_WORDS = frozenset({"caution", "cation"})
_SHORTEST = 6
_DEEPEST = 3


def misspelt_keys(tree: Tree, members: Iterable[Member]) -> tuple[Problem, ...]:
    """Return the keys of items that are misspelt, each once, where it stands first."""
    found: dict[str, tuple[Scalar, str]] = {}
    mappings: set[int] = set()
    for member in members:
        for mapping in _own(member.mapping):
            mappings.add(id(mapping))
            for key, node in mapping.entries:
                right = _nearest(key.value)
                if right and _is_text(node) and not _says(member, right):
                    found.setdefault(key.value, (key, right))
    if not found:
        return ()
    elsewhere = _keys_of_others(tree, mappings)
    return tuple(
        Problem(
            f"the key {key!r} says nothing of the picture",
            tree.lines.place(scalar.start, scalar.end),
            f"did you mean {right!r}?",
        )
        for key, (scalar, right) in found.items()
        if key not in elsewhere
    )


def _own(mapping: Mapping | None, depth: int = 0) -> Iterator[Mapping]:
    """Yield the mapping of an item and those inside it that hold more of the same item."""
    if mapping is None or depth > _DEEPEST:
        return
    yield mapping
    for key, node in mapping.entries:
        if isinstance(node, Mapping) and keys.snake(key.value) in keys.WRAPPERS:
            yield from _own(node, depth + 1)


def _is_text(node: Node) -> bool:
    return isinstance(node, Scalar) and node.kind is Kind.TEXT and bool(node.value.strip())


def _says(member: Member, name: str) -> bool:
    """Return whether an item has the property that a name stands for."""
    meaning = keys.meaning(name)
    return any(f.prop is meaning.prop and f.sure and f.text for f in member.fields if meaning)


@lru_cache(maxsize=4096)
def _nearest(key: str) -> str:
    """Return the name that a key was meant to be, "" where it is not doubted."""
    name = keys.snake(key)
    if len(name) < _SHORTEST or name in _WORDS or keys.meaning(key) is not None:
        return ""
    return next((right for right in _NAMES if _is_slip(name, right)), "")


def _is_slip(name: str, right: str) -> bool:
    """Return whether a name is one slip away from the right one, not counting its ends.

    Other endings make other words: `captions`, `credited`, `photography`.
    """
    pairs = enumerate(zip(name, right, strict=False))
    same = next((n for n, (mine, theirs) in pairs if mine != theirs), min(len(name), len(right)))
    mine, theirs = name[same:], right[same:]
    if not same or min(len(mine), len(theirs)) < 1 or len(mine) == len(theirs) == 1:
        return False
    swapped = mine[:2] == theirs[1::-1] and mine[2:] == theirs[2:]
    return swapped or mine[1:] in (theirs, theirs[1:]) or mine == theirs[1:]


def _keys_of_others(tree: Tree, mappings: set[int]) -> set[str]:
    """Return the keys of the mappings that are no items: there they are words of the site's own."""
    return {
        key.value
        for _, node in containers(tree)
        if isinstance(node, Mapping) and id(node) not in mappings
        for key, _ in node.entries
    }
