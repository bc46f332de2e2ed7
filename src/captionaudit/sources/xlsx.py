"""Gallery manifests in XLSX: tables whose first row names the columns, read with openpyxl.

openpyxl is an extra (`captionaudit[xlsx]`). It trusts what it opens, so that a workbook is looked
over first: how large its parts are, and that none declares entities, which ECMA-376 part 2, 6.2.5
forbids. A value's pointer is its cell, `Sheet1!B7`; a workbook has no lines.
"""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any, BinaryIO

from captionaudit.model import Gallery, Place, Problem
from captionaudit.sources.base import Context, Reading, problem, unreadable
from captionaudit.sources.decode import MAX_BYTES
from captionaudit.sources.lines import Lines
from captionaudit.sources.manifest import read_tree
from captionaudit.sources.trees import Entry, Kind, Mapping, Scalar, Sequence, Tree

NAME = "xlsx"
SUFFIXES = (".xlsx",)
BINARY = True

_MISSING = "reading workbooks takes openpyxl: pip install 'captionaudit[xlsx]'"
_MOST_ROWS = 100_000
_MOST_COLUMNS = 256
_MOST_TAGS = 1_000_000
_ENTITIES = tuple("<!DOCTYPE".encode(name) for name in ("ascii", "utf-16-le", "utf-16-be"))


class _TooLargeError(Exception):
    """A part of a workbook is larger than any gallery, or declares entities."""


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
    try:
        from openpyxl import load_workbook
    except ImportError:
        return Reading(skipped=_MISSING, suspicious=True)
    galleries: list[Gallery] = []
    problems: list[Problem] = []
    try:
        # Opened here, because openpyxl leaves a file open that it fails to read.
        with open(path, "rb") as file, warnings.catch_warnings():
            _look_over(file)
            # Of validations and extensions that openpyxl drops; the values of cells are all there.
            warnings.simplefilter("ignore")
            book = load_workbook(file, read_only=True, data_only=True)
            for sheet in book.worksheets:
                tree = _tree(sheet, path, problems)
                reading = read_tree(tree, path, NAME, replace(context, explicit=False))
                galleries += (replace(g, id=sheet.title) for g in reading.galleries)
    except Exception as error:
        # What a broken workbook makes openpyxl raise is no closed set: KeyError, TypeError, zlib's.
        return unreadable(path, NAME, problem(path, f"the workbook cannot be read: {_line(error)}"))
    if not galleries:
        if problems:
            return unreadable(path, NAME, *problems)
        return Reading(skipped="no column of a sheet is called caption, alt or credit")
    first, *rest = galleries
    name = first.id if rest else ""
    return Reading((replace(first, id=name, problems=tuple(problems)), *rest))


def _look_over(file: BinaryIO) -> None:
    """Raise _TooLargeError for a workbook that would fill the memory."""
    with zipfile.ZipFile(file) as archive:
        parts = archive.infolist()
        if sum(part.file_size for part in parts) > MAX_BYTES:
            raise _TooLargeError(f"its parts are too large: more than {MAX_BYTES >> 20} MiB")
        tags = 0
        for part in parts:
            if part.filename.endswith((".xml", ".rels")):
                # No more than the declared size is ever read, whatever the part holds.
                data = archive.read(part)
                tags += data.count(b"<")
                if any(declared in data for declared in _ENTITIES):
                    raise _TooLargeError(f"{part.filename} declares a document type")
        if tags > _MOST_TAGS:
            raise _TooLargeError(f"it holds more than {_MOST_TAGS:,} tags")


def _tree(sheet: Any, path: str, problems: list[Problem]) -> Tree:
    """Return a sheet as a list of mappings; what stands before a break is kept."""
    cells = _Cells(path, sheet.title)
    rows: list[dict[int, Scalar]] = []
    try:
        rows += (row for row in _rows(sheet, cells) if row)
    except Exception as error:
        where = Place(path, pointer=sheet.title)
        problems.append(Problem(f"the sheet breaks: {_line(error)}", where))
    if not rows:
        return Tree(cells)
    header, *body = rows
    records = (
        Mapping(tuple(Entry(key, row[c]) for c, key in header.items() if key.value and c in row))
        for row in body
    )
    return Tree(cells, (Sequence(tuple(records)),))


def _rows(sheet: Any, cells: _Cells) -> Iterator[dict[int, Scalar]]:
    """Yield the cells of each row by their column; gaps in a sheet may be of any size."""
    rows = sheet.iter_rows(max_row=_MOST_ROWS + 1, max_col=_MOST_COLUMNS)
    for number, row in enumerate(rows, start=1):
        if number > _MOST_ROWS:
            raise _TooLargeError(f"it has more than {_MOST_ROWS:,} rows")
        yield {
            cell.column: cells.add(cell.coordinate, _text(cell.value))
            for cell in row
            if cell.value is not None
        }


def _text(value: object) -> str:
    """Return a cell as a person would write it: dates as ISO 8601 has them."""
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def _line(error: Exception) -> str:
    return " ".join(f"{error}".split())[:200] or type(error).__name__
