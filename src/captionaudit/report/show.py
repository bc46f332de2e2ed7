"""What picture files say, property by property, with the contradictions marked."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from captionaudit.discover import discover
from captionaudit.images.many import read_many
from captionaudit.images.reconcile import Kind
from captionaudit.images.records import PictureReading
from captionaudit.images.show import Row, rows_of
from captionaudit.report.escape import printable
from captionaudit.report.style import Style
from captionaudit.sources.folder import is_picture

_MARKS = {
    Kind.CONFLICT: "contradict each other",
    Kind.TRUNCATED: "cut at the limit of IIM",
    Kind.CHARSET: "differ in their charset",
    Kind.PARTIAL: "one is the beginning of the other",
    Kind.FORMAT: "differ in case or punctuation",
}


def readings_of(paths: Sequence[str]) -> Iterator[tuple[str, PictureReading]]:
    """Yield the picture files under `paths` with what they say.

    What is named is taken whatever it is; in folders, what has a picture's suffix or is one.
    """
    found = {file.path: file for file in discover(paths)}
    for path, reading in read_many(found):
        name = os.fspath(path)
        if found[name].explicit or is_picture(name) or reading.format:
            yield name, reading


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
