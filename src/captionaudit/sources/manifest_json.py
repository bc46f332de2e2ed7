"""Gallery manifests and data files in JSON and JSON Lines."""

from __future__ import annotations

from captionaudit.sources.base import Context, Reading
from captionaudit.sources.manifest import read_tree, worth_parsing

NAME = "json"
SUFFIXES = (".json", ".jsonl", ".ndjson")
FALLBACK = True


def sniff(path: str, head: str) -> bool:
    """Take every file of the suffix; what is no gallery shows when it is parsed."""
    return head.lstrip()[:1] in ("{", "[") or path.lower().endswith(SUFFIXES)


def read(path: str, text: str, context: Context) -> Reading:
    """Return the galleries of a JSON file."""
    if not worth_parsing(text, path, context):
        return Reading(skipped="no picture, caption, alt text or credit in it")
    from captionaudit.sources.trees.json import parse

    many = not path.lower().endswith(".json")
    return read_tree(parse(text, path, many=many), path, NAME, context)
