"""Gallery manifests in CSV and its kin (tabs, semicolons, bars), with a header row."""

from __future__ import annotations

import re

from captionaudit.model import Property
from captionaudit.sources import keys
from captionaudit.sources.base import Context, Reading
from captionaudit.sources.manifest import read_tree
from captionaudit.sources.trees import Tree

NAME = "csv"
SUFFIXES = (".csv", ".tsv")
FALLBACK = True

_SEPARATOR = re.compile(r"sep=([^\s\"])[ \t]*(?:\r\n|\n|\r)", re.IGNORECASE)
_TEXTS = frozenset({Property.CAPTION, Property.ALT, Property.CREDIT, Property.CREATOR})
_HEAD = 4096
_TITLES = 6


def sniff(path: str, head: str) -> bool:
    """Take every file of the suffix; what is no gallery shows when it is parsed."""
    return path.lower().endswith(SUFFIXES)


def read(path: str, text: str, context: Context) -> Reading:
    """Return the gallery of a table, if its header names a caption, an alt text or a credit."""
    from captionaudit.sources.trees.csv import parse

    tree = parse(text, path, *_header(text))
    reading = read_tree(tree, path, NAME, context)
    if reading.galleries or not context.explicit:
        return reading
    return Reading(skipped=_why(tree))


def _header(text: str) -> tuple[int, str]:
    """Return where the header begins, and the separator where a line names it.

    Excel writes `sep=;` before the table, and people write a title there.
    """
    named = _SEPARATOR.match(text)
    start = named.end() if named else 0
    separator = named[1] if named else ""
    at = start
    for line in text[start : start + _HEAD].splitlines(keepends=True)[:_TITLES]:
        if _names_columns(line, separator):
            return at, separator
        at += len(line)
    return start, separator


def _names_columns(line: str, separator: str) -> bool:
    from captionaudit.sources.trees.csv import delimiter, rows

    cells, _ = rows(line, separator or delimiter(line))
    found = [keys.meaning(cell.value) for row in cells[:1] for cell in row]
    return len(found) > 1 and any(m and m.sure and m.prop in _TEXTS for m in found)


def _why(tree: Tree) -> str:
    first = tree.lines.text.splitlines()[:1]
    if first and keys.smells_of_captions(first[0] + ","):
        return "no row of the table describes a picture"
    return "no column of the table is called caption, alt or credit"
