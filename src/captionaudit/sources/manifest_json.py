"""Gallery manifests and data files in JSON and JSON Lines."""

from __future__ import annotations

from dataclasses import replace

from captionaudit.sources.base import Context, Reading
from captionaudit.sources.keymap import key_map_for
from captionaudit.sources.manifest import read_tree, worth_parsing
from captionaudit.sources.trees import Sequence

NAME = "json"
SUFFIXES = (".json", ".jsonc", ".jsonl", ".ndjson")
FALLBACK = True


def sniff(path: str, head: str) -> bool:
    """Take every file of the suffix; what is no gallery shows when it is parsed."""
    return head.lstrip()[:1] in ("{", "[") or path.lower().endswith(SUFFIXES)


def read(path: str, text: str, context: Context) -> Reading:
    """Return the galleries of a JSON file."""
    if not worth_parsing(text, path, context):
        return Reading(skipped="no picture, caption, alt text or credit in it")
    from captionaudit.sources.trees.json import parse

    many = not path.lower().endswith((".json", ".jsonc"))
    tree = parse(text, path, many=many)
    if many and key_map_for(path, context.key_maps) is None:
        # A file of JSON Lines is a list, whose elements have a line each.
        tree = replace(tree, roots=(Sequence(tree.roots),))
    return read_tree(tree, path, NAME, context)
