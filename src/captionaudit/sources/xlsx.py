"""Gallery manifests in XLSX (ECMA-376, SpreadsheetML): tables whose first row names the columns.

Read with the standard library: of a workbook only the texts of the cells are needed. A value's
pointer is its cell, `Sheet1!B7`; a workbook has no lines.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace

from captionaudit.model import Gallery, Place, Problem
from captionaudit.sources.base import Context, Reading, problem, unreadable
from captionaudit.sources.decode import MAX_BYTES
from captionaudit.sources.lines import Lines
from captionaudit.sources.manifest import read_tree
from captionaudit.sources.trees import Entry, Kind, Mapping, Scalar, Sequence, Tree
from captionaudit.sources.trees.xml import Element, parse

NAME = "xlsx"
SUFFIXES = (".xlsx",)
BINARY = True

_CELL = re.compile(r"([A-Z]{1,3})\d+")


class _Cells(Lines):
    """The texts of a sheet, one after the other; an offset is the number of a cell."""

    def __init__(self, path: str, sheet: str) -> None:
        super().__init__("", path)
        self._sheet = sheet
        self._names: list[str] = []

    def add(self, name: str, value: str) -> Scalar:
        """Return a cell as a scalar."""
        number = len(self._names)
        self._names.append(name)
        kind = Kind.TEXT if value.strip() else Kind.NULL
        return Scalar(value.strip(), number, number, kind)

    def place(self, start: int, end: int, pointer: str = "") -> Place:
        """Return the place of a cell: the file, and the cell as its pointer."""
        return Place(self.path, pointer=f"{self._sheet}!{self._names[start]}")

    def verbatim(self, value: str, start: int, end: int) -> bool:
        """Return False: a cell has no columns of characters."""
        return False


def sniff(path: str, head: str) -> bool:
    """Take every file of the suffix; what is no gallery shows when it is read."""
    return path.lower().endswith(SUFFIXES)


def read(path: str, text: str, context: Context) -> Reading:
    """Return a gallery for each sheet whose header names a caption, an alt text or a credit."""
    galleries: list[Gallery] = []
    problems: list[Problem] = []
    try:
        with zipfile.ZipFile(path) as archive:
            for tree, sheet in _sheets(archive, path, problems):
                reading = read_tree(tree, path, NAME, replace(context, explicit=False))
                galleries += (replace(g, id=sheet) for g in reading.galleries)
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError) as error:
        return unreadable(path, NAME, problem(path, f"the workbook cannot be read: {error}"))
    if not galleries:
        if problems:
            return unreadable(path, NAME, *problems)
        return Reading(skipped="no column of a sheet is called caption, alt or credit")
    first, *rest = galleries
    name = first.id if rest else ""
    return Reading((replace(first, id=name, problems=tuple(problems)), *rest))


def _sheets(
    archive: zipfile.ZipFile, path: str, problems: list[Problem]
) -> Iterator[tuple[Tree, str]]:
    members = set(archive.namelist())
    shared = [_text(e) for e in _part(archive, "xl/sharedStrings.xml", path, problems, "si")]
    sheets = _part(archive, "xl/workbook.xml", path, problems, "sheet")
    names = [element.attributes.get("name", "") for element in sheets]
    for number in range(1, len(members) + 1):
        member = f"xl/worksheets/sheet{number}.xml"
        if member in members:
            name = names[number - 1] if number <= len(names) else f"Sheet{number}"
            cells = _Cells(path, name)
            rows = (_row(e, cells, shared) for e in _part(archive, member, path, problems, "row"))
            yield _table([row for row in rows if row], cells), name


def _part(
    archive: zipfile.ZipFile, member: str, path: str, problems: list[Problem], local: str
) -> Iterator[Element]:
    """Yield the elements of a name in a part of the workbook, none where it is not there."""
    if member not in archive.namelist():
        return
    with archive.open(member) as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        problems.append(problem(path, f"{member} is too large to be read"))
        return
    root, found, _ = parse(data.decode("utf-8", "replace"), path)
    problems.extend(replace(p, place=Place(path, pointer=member)) for p in found)
    if root is not None:
        yield from root.iter(local)


def _row(row: Element, cells: _Cells, shared: list[str]) -> dict[str, Scalar]:
    """Return the cells of a row by their column letters."""
    found = {}
    for cell in row.all("c"):
        name = cell.attributes.get("r", "")
        column = _CELL.fullmatch(name)
        if column is not None:
            found[column[1]] = cells.add(name, _value(cell, shared))
    return found


def _value(cell: Element, shared: list[str]) -> str:
    value = cell.first("v")
    written = value.text.value if value is not None else ""
    if cell.attributes.get("t") == "s":
        known = written.isdecimal() and len(written) < 9 and int(written) < len(shared)
        return shared[int(written)] if known else ""
    inline = cell.first("is")
    return _text(inline) if inline is not None else written


def _text(element: Element) -> str:
    """Return the text of a string item: its own, and that of its runs."""
    runs = [run.first("t") for run in element.all("r")]
    parts = [element.first("t"), *runs]
    return "".join(part.text.whole for part in parts if part is not None).strip()


def _table(rows: list[dict[str, Scalar]], cells: _Cells) -> Tree:
    if not rows:
        return Tree(cells)
    header, *body = rows
    records = (
        Mapping(tuple(Entry(key, row[c]) for c, key in header.items() if key.value and c in row))
        for row in body
    )
    return Tree(cells, (Sequence(tuple(records)),))
