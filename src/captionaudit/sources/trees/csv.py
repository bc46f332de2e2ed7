"""CSV to a sequence of mappings with places, as RFC 4180 and its many users write it.

Read by our own scanner, because the standard library's reader gives no columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from captionaudit.model import Problem
from captionaudit.sources.lines import Lines
from captionaudit.sources.trees import Entry, Kind, Mapping, Scalar, Sequence, Tree
from captionaudit.sources.trees.builder import MAX_DOUBLED, MAX_NODES, BadDocumentError, Builder

_DELIMITERS = ",;\t|"
_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"')
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")


def delimiter(header: str) -> str:
    """Return the delimiter that splits a header line into most fields; a comma if none does."""
    bare = _QUOTED.sub("", header)
    return max(_DELIMITERS, key=bare.count)


def rows(
    text: str, separator: str, at: int = 0
) -> tuple[list[list[Scalar]], BadDocumentError | None]:
    """Split a text, from an offset on, into rows of cells; blank lines are no rows.

    A quote that is never closed ends the reading with an error, and so do too many cells.
    """
    plain = re.compile(rf"[^{re.escape(separator)}\r\n]*")
    found: list[list[Scalar]] = []
    row: list[Scalar] = []
    count = 0
    while at < len(text):
        count += 1
        if count > MAX_NODES:
            return found, BadDocumentError(f"it holds more than {MAX_NODES:,} cells", at)
        if text[at] == '"':
            match = _QUOTED.match(text, at)
            if match is None:
                return found, BadDocumentError(
                    "a quoted cell is never closed", at, 'add the missing "'
                )
            rest = plain.match(text, match.end())
            end = rest.end() if rest else match.end()
            value = match[1].replace('""', '"') + text[match.end() : end]
            # Many programs quote every cell, so quotes around nothing mean nothing.
            kind = Kind.TEXT if value.strip() else Kind.NULL
            row.append(Scalar(value, match.start(1), match.end(1), kind))
        else:
            match = plain.match(text, at)
            end = match.end() if match else at
            row.append(_cell(text[at:end], at))
        at = end
        if text[at : at + 1] == separator:
            at += 1
            if at < len(text):
                continue
            row.append(Scalar("", at, at, Kind.NULL))
        if len(row) > 1 or row[0].value:
            found.append(row)
        row = []
        at += 2 if text[at : at + 2] == "\r\n" else 1
    return found, None


def parse(text: str, path: str, start: int = 0, separator: str = "") -> Tree:
    """Parse a table whose first row, from the offset `start` on, names the columns; never raises.

    Without a `separator`, the one that the header has most often counts.
    """
    lines = Lines(text, path)
    first = text[start:].lstrip("\r\n").splitlines()
    cells, error = rows(text, separator or delimiter(first[0] if first else ","), start)
    problems = Builder(lines)
    if error is not None:
        problems.fail(error)
    if not cells:
        return Tree(lines, problems=problems.tree().problems)
    header, *body = cells
    table = Sequence(tuple(_record(header, row) for row in body))
    amiss = (*_doubled(header, lines), *_too_long(header, body, lines))
    return Tree(lines, (table,), problems.tree().problems, amiss)


def _too_long(header: list[Scalar], body: list[list[Scalar]], lines: Lines) -> Iterator[Problem]:
    """Yield a problem for each row with more cells than the header: which is which is unsure."""
    for row in body:
        surplus = [cell for cell in row[len(header) :] if cell.value]
        if surplus:
            message = f"the row has {len(row)} cells and the header {len(header)}"
            place = lines.place(surplus[0].start, surplus[0].end)
            hint = "put a text that holds the separator in double quotes"
            yield Problem(message, place, hint)


def _doubled(header: list[Scalar], lines: Lines) -> Iterator[Problem]:
    """Yield a problem for each column whose name an earlier one has; the first counts."""
    seen: set[str] = set()
    told = 0
    for cell in header:
        if cell.value in seen and cell.value and told < MAX_DOUBLED:
            told += 1
            message = f"there are two columns {cell.value!r}; the first one counts"
            place = lines.place(cell.start, cell.end)
            yield Problem(message, place, "rename one of them")
        seen.add(cell.value)


def _record(header: list[Scalar], row: list[Scalar]) -> Mapping:
    """Return a row by its columns; an empty cell says nothing, as in a sheet."""
    entries: dict[str, Entry] = {}
    for key, cell in zip(header, row, strict=False):
        if key.value.strip() and cell.kind is not Kind.NULL:
            entries.setdefault(key.value, Entry(key, cell))
    return Mapping(tuple(entries.values()))


def _cell(raw: str, at: int) -> Scalar:
    value = raw.strip()
    start = at + len(raw) - len(raw.lstrip())
    if not value:
        return Scalar("", at, at, Kind.NULL)
    kind = Kind.NUMBER if _NUMBER.fullmatch(value) else Kind.TEXT
    return Scalar(value, start, start + len(value), kind)
