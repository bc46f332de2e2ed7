"""Mappings that are lists of pictures, by the names of their files or by names of their own."""

from __future__ import annotations

from captionaudit.model import Property
from captionaudit.sources import keys
from captionaudit.sources.references import is_picture
from captionaudit.sources.trees import Kind, Mapping, Node, Scalar

_TEXTS = (Property.CAPTION, Property.ALT, Property.CREDIT)
_CAPTION_WORDS = 3


def is_by_file(node: Mapping, name: str) -> bool:
    """Return whether the keys are names of pictures, and the values items, captions or the like.

    `name` is the key that holds the mapping. Tables of hashes, sizes and other paths are none.
    """
    pictures = [e.node for e in node.entries if is_picture(e.key.value)]
    if not pictures or len(pictures) * 2 < len(node.entries):
        return False
    said = sum(_says(value, name) for value in pictures)
    return said * 2 >= len(node.entries)


def property_by_file(name: str) -> Property:
    """Return what the texts of a mapping by file name are: captions, unless its key says else."""
    meaning = keys.meaning(name)
    return meaning.prop if meaning and meaning.prop in _TEXTS else Property.CAPTION


def is_by_name(node: Mapping) -> bool:
    """Return whether a mapping may be a list of items by names that mean nothing by themselves."""
    if len(node.entries) < 2 or not all(isinstance(e.node, Mapping) for e in node.entries):
        return False
    names = [e.key.value for e in node.entries]
    return not any(keys.meaning(n) or keys.snake(n) in keys.WRAPPERS for n in names)


def _says(value: Node, name: str) -> bool:
    if isinstance(value, Mapping):
        return True
    if not isinstance(value, Scalar) or value.kind is not Kind.TEXT or is_picture(value.value):
        return False
    meaning = keys.meaning(name)
    known = meaning is not None and meaning.prop in _TEXTS
    return known or len(value.value.split()) >= _CAPTION_WORDS
