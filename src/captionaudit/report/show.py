"""What picture files say, property by property, with the contradictions marked."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from captionaudit.discover import discover
from captionaudit.images.containers import recognise
from captionaudit.images.kinds import Kind
from captionaudit.images.many import map_files
from captionaudit.images.read import read_picture
from captionaudit.images.records import PictureReading
from captionaudit.images.show import Row, record_of, rows_of
from captionaudit.report.escape import printable
from captionaudit.report.style import Style
from captionaudit.sources.folder import is_picture

_HEAD = 4096
_MARKS = {
    Kind.CONFLICT: "contradict each other",
    Kind.TRUNCATED: "cut at the limit of IIM",
    Kind.CHARSET: "differ in their charset",
    Kind.PARTIAL: "one is the beginning of the other",
    Kind.FORMAT: "differ in case or punctuation",
}


def pictures_of(paths: Sequence[str]) -> list[str]:
    """Return the picture files under `paths`.

    What is named is taken whatever it is; in folders, what has a picture's suffix or is one.
    """
    found = discover(paths)
    return [file.path for file in found if file.explicit or _may_be_one(file.path)]


def records(pictures: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yield what each file says as a record of JSON; thousands by several processes."""
    yield from map_files(_record, pictures)


def _record(path: str | os.PathLike[str]) -> dict[str, Any]:
    return record_of(os.fspath(path), read_picture(path))


def _may_be_one(path: str) -> bool:
    if is_picture(path):
        return True
    try:
        with open(path, "rb") as file:
            return recognise(file.read(_HEAD)) is not None
    except OSError:
        return False


def write_reading(path: str, reading: PictureReading, style: Style, stream: TextIO) -> None:
    """Write what one file says: a head line, the properties, the notes."""
    size = f"{reading.width}×{reading.height}" if reading.width and reading.height else ""
    head = ", ".join(part for part in (reading.format, size) if part)
    print(style.strong(printable(path)) + (f"  {head}" if head else ""), file=stream)
    if reading.error:
        print(f"  {style.fault(printable(reading.error))}", file=stream)
    for row in rows_of(reading):
        for line in _lines(row, style):
            print(f"  {line}", file=stream)
    for note in reading.notes:
        print(f"  {style.faint('note: ' + printable(note.message))}", file=stream)


def _lines(row: Row, style: Style) -> Iterable[str]:
    name = row.property.replace("_", " ")
    mark = _MARKS.get(row.kind, "")
    if mark:
        counts = f"; {row.authoritative} counts" if row.authoritative else ""
        shown = style.fault(mark) if row.kind is Kind.CONFLICT else style.faint(mark)
        yield f"{name}: {shown}{counts}"
    else:
        yield name
    for value in row.values:
        yield f"  {value.tag:28} {printable(value.value)}"
