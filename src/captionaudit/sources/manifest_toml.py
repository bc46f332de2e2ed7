"""Gallery manifests and data files in TOML."""

from __future__ import annotations

from captionaudit.sources.base import Context, Reading
from captionaudit.sources.manifest import read_tree, worth_parsing

NAME = "toml"
SUFFIXES = (".toml",)


def sniff(path: str, head: str) -> bool:
    """Take every file of the suffix; what is no gallery shows when it is parsed."""
    return path.lower().endswith(SUFFIXES)


def read(path: str, text: str, context: Context) -> Reading:
    """Return the galleries of a TOML file."""
    if not worth_parsing(text, path, context):
        return Reading(skipped="no picture, caption, alt text or credit in it")
    from captionaudit.sources.trees.toml import parse

    return read_tree(parse(text, path), path, NAME, context)
