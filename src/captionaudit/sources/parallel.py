"""Captions, alt texts and credits in lists of their own, matched to the pictures by their order.

`photos: [a.jpg, b.jpg]` beside `captions: [A ferry leaves., Divers clear nets.]`, as templates that
count through lists want it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from captionaudit.model import Problem, Property
from captionaudit.sources import keys
from captionaudit.sources.fields import Field
from captionaudit.sources.lines import Lines
from captionaudit.sources.members import Member
from captionaudit.sources.trees import Kind, Mapping, Scalar, Sequence, step

_TEXTS = (Property.CAPTION, Property.ALT, Property.CREDIT, Property.CREATOR)
_KINDS = (Kind.TEXT, Kind.NULL)
_MATCHED = (Property.CAPTION, Property.ALT)


def with_lists_beside(
    found: tuple[Member, ...], parent: Mapping, pointer: str, lines: Lines
) -> tuple[tuple[Member, ...], tuple[Problem, ...]]:
    """Return the pictures of a list with what the lists beside it in `parent` say of them.

    A list of captions or alt texts of another length is a problem: which belongs to which picture
    nobody can tell.
    """
    if any(member.mapping is not None for member in found):
        return found, ()
    problems: list[Problem] = []
    for prop, key, texts in _lists(parent):
        if len(texts) == len(found):
            where = step(pointer, key.value)
            found = tuple(
                replace(m, fields=(*m.fields, Field(prop, text, step(where, n))))
                for n, (m, text) in enumerate(zip(found, texts, strict=True))
            )
        elif prop in _MATCHED and min(len(texts), len(found)) > 1:
            message = f"{key.value!r} has {len(texts)} texts for {len(found)} pictures"
            place = lines.place(key.start, key.end)
            problems.append(Problem(message, place, "give each picture a text, or an empty one"))
    return found, tuple(problems)


def are_beside(mapping: Mapping) -> bool:
    """Return whether a mapping holds a list of pictures and one of as many texts on them."""
    lists = [(key, node) for key, node in mapping.entries if isinstance(node, Sequence)]
    if len(lists) < 2:
        return False
    counts = [len(n.nodes) for key, n in lists if keys.snake(key.value) in keys.GALLERIES]
    texts = {len(texts) for _, _, texts in _lists(mapping)} if counts else set()
    return any(count > 1 and count in texts for count in counts)


def _lists(parent: Mapping) -> Iterator[tuple[Property, Scalar, tuple[Scalar, ...]]]:
    """Yield the lists of texts whose key is the plural of a known name (`captions`)."""
    for key, node in parent.entries:
        name = keys.snake(key.value)
        meaning = keys.meaning(name) or keys.meaning(name.removesuffix("s"))
        if meaning is None or meaning.prop not in _TEXTS or not meaning.sure:
            continue
        nodes = node.nodes if isinstance(node, Sequence) else ()
        texts = tuple(n for n in nodes if isinstance(n, Scalar) and n.kind in _KINDS)
        if texts and len(texts) == len(nodes):
            yield meaning.prop, key, texts
