"""Gallery manifests in CSV and its kin (tabs, semicolons, bars), with a header row."""

from __future__ import annotations

from captionaudit.sources import keys
from captionaudit.sources.base import Context, Reading
from captionaudit.sources.manifest import read_tree
from captionaudit.sources.trees import Tree

NAME = "csv"
SUFFIXES = (".csv", ".tsv")
FALLBACK = True


def sniff(path: str, head: str) -> bool:
    """Take every file of the suffix; what is no gallery shows when it is parsed."""
    return path.lower().endswith(SUFFIXES)


def read(path: str, text: str, context: Context) -> Reading:
    """Return the gallery of a table, if its header names a caption, an alt text or a credit."""
    from captionaudit.sources.trees.csv import parse

    tree = parse(text, path)
    reading = read_tree(tree, path, NAME, context)
    if reading.galleries or not context.explicit:
        return reading
    return Reading(skipped=_why(tree))


def _why(tree: Tree) -> str:
    first = tree.lines.text.splitlines()[:1]
    if first and keys.smells_of_captions(first[0] + ","):
        return "no row of the table describes a picture"
    return "no column of the table is called caption, alt or credit"
