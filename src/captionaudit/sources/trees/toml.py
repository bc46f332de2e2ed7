"""TOML to a tree with places: values by `tomllib`, places by a search for their keys."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from captionaudit.sources.lines import Lines
from captionaudit.sources.trees import Entry, Kind, Mapping, Node, Scalar, Sequence, Tree
from captionaudit.sources.trees.builder import MAX_DEPTH, BadDocumentError, Builder

#: What may stand between a key, or a value of a list, and the next value (TOML 1.0, "Array").
_GAP = re.compile(r"(?:[\s=,\[]|#[^\n]*)*")
# Possessive, so that a text of megabytes needs no memory to go back in.
_STRING = re.compile(
    r'''"""(?:\r?\n)?(?P<a>(?:[^\\"]++|\\.|"(?!""(?!")))*+)"""|"(?P<c>(?:[^"\\\n]++|\\.)*+)"'''
    r"""|'''(?:\r?\n)?(?P<b>.*?)'''(?!')|'(?P<d>[^'\n]*)'""",
    re.DOTALL,
)
#: A key of so many parts takes `tomllib` gigabytes.
_DEEP = re.compile(rf"(?:^|[\[{{,])\s*+(?:[\w\"'-]++\s*+\.\s*+){{{MAX_DEPTH}}}", re.MULTILINE)
_WHERE = re.compile(r"at line (\d+), column (\d+)")


def parse(text: str, path: str) -> Tree:
    """Parse a document; never raises. A document that does not parse has no root."""
    return parse_part(Lines(text, path), 0, len(text))


def parse_part(lines: Lines, start: int, end: int) -> Tree:
    """Parse the document between two offsets of a text; places are those in the whole text."""
    text = lines.text[start:end]
    deep = _DEEP.search(text)
    if deep is not None:
        builder = Builder(lines)
        message = f"it is nested deeper than {MAX_DEPTH} levels"
        builder.fail(BadDocumentError(message, start + deep.start()))
        return builder.tree()
    try:
        data = tomllib.loads(text.replace("\r\n", "\n"))
        return Tree(lines, (_Placer(lines.text, start, end).node(data),))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        builder = Builder(lines)
        where = _WHERE.search(str(error))
        first = lines.at(start)[0]
        line = min(first + int(where[1]) - 1, len(lines.starts)) if where else first
        column = int(where[2]) - 1 if where else 0
        at = end if "end of document" in str(error) else lines.starts[line - 1] + column
        at = min(at, end)
        message = _WHERE.sub("", str(error)).replace("()", "").strip().lower()
        builder.fail(BadDocumentError(f"the TOML breaks: {message}", at))
        return builder.tree()


class _Placer:
    """Finds the values of a parsed document in its text; it goes through both in order."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.at = start
        self.end = end

    def node(self, data: Any) -> Node:
        """Return the tree of a parsed value."""
        if isinstance(data, dict):
            return Mapping(tuple(Entry(self._key(k), self.node(v)) for k, v in data.items()))
        if isinstance(data, list):
            return Sequence(tuple(self.node(v) for v in data))
        if isinstance(data, bool):
            return self._scalar(str(data).lower(), Kind.BOOLEAN)
        kind = Kind.NUMBER if isinstance(data, int | float) else Kind.TEXT
        return self._scalar(str(data), kind)

    def _key(self, key: str) -> Scalar:
        pattern = re.compile(
            rf"(?:^|[\s.{{,\[\"'])(?P<key>{re.escape(key)})(?=[\"']?\s*[=.\]])", re.M
        )
        match = pattern.search(self.text, self.at, self.end)
        # Tables may stand in another order than their parents: then from the top.
        match = match or pattern.search(self.text, self.start, self.end)
        if match is None:
            return Scalar(key, self.at, self.at)
        self.at = match.end() + (self.text[match.end() : match.end() + 1] in ("'", '"'))
        return Scalar(key, *match.span("key"))

    def _scalar(self, value: str, kind: Kind) -> Scalar:
        gap = _GAP.match(self.text, self.at, self.end)
        string = _STRING.match(self.text, gap.end() if gap else self.at, self.end)
        if string is not None and _means(string, value):
            self.at = string.end()
            return Scalar(value, *string.span(string.lastgroup or 0), kind)
        first = value.split("\n", 1)[0]
        for wanted in (value, first):
            at = self.text.find(wanted, self.at, self.end) if wanted else -1
            if at >= 0:
                self.at = at + len(wanted)
                return Scalar(value, at, at + len(wanted), kind)
        return Scalar(value, self.at, self.at, kind)


def _means(string: re.Match[str], value: str) -> bool:
    """Return whether a string as written has a value: escapes and folds say it otherwise."""
    if string[string.lastgroup or 0] == value:
        return True
    try:
        return bool(tomllib.loads(f"x={string[0]}".replace("\r\n", "\n"))["x"] == value)
    except tomllib.TOMLDecodeError:
        return False
