"""Gallery manifests and data files in YAML."""

from __future__ import annotations

from captionaudit.sources.base import Context, Reading
from captionaudit.sources.manifest import read_tree, worth_parsing

NAME = "yaml"
SUFFIXES = (".yml", ".yaml")
FALLBACK = True


def sniff(path: str, head: str) -> bool:
    """Take every file of the suffix; what is no gallery shows when it is parsed."""
    return True


def read(path: str, text: str, context: Context) -> Reading:
    """Return the galleries of a YAML file."""
    if not worth_parsing(text, path, context):
        return Reading(skipped="no picture, caption, alt text or credit in it")
    from captionaudit.sources.trees.yaml import parse

    return read_tree(parse(text, path), path, NAME, context)
