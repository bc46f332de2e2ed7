"""What picture files say, property by property, with the contradictions marked."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TextIO

from captionaudit.discover import discover
from captionaudit.images.containers import recognise
from captionaudit.images.kinds import Kind
from captionaudit.images.many import map_files
from captionaudit.images.read import read_picture, read_sidecar_packet
from captionaudit.images.records import PictureReading, Value
from captionaudit.images.show import Row, inside, record_of, rows_of
from captionaudit.model import Property
from captionaudit.report.beside import contradicts, mean_the_same, sidecars_of
from captionaudit.report.escape import printable, printable_name
from captionaudit.report.style import Style
from captionaudit.sources.folder import is_picture

_HEAD = 4096
_MARKS = {
    Kind.CONFLICT: "contradict each other",
    Kind.TRUNCATED: "cut at the limit of IIM",
    Kind.CHARSET: "differ in their charset",
    Kind.PARTIAL: "one is part of the other",
    Kind.WORDING: "say the same in other words",
    Kind.FORMAT: "differ in case or punctuation",
}


def pictures_of(paths: Sequence[str]) -> list[str]:
    """Return the picture files under `paths`.

    What is named is taken whatever it is; in folders, what has a picture's suffix or is one.
    """
    found = discover(paths)
    return [file.path for file in found if file.explicit or _may_be_one(file.path)]


def read_file(path: str | os.PathLike[str]) -> PictureReading:
    """Return what a picture file says, or an XMP sidecar that was named."""
    is_packet = os.fspath(path).lower().endswith(".xmp")
    return read_sidecar_packet(path) if is_packet else read_picture(path)


def records(pictures: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yield what each file says as a record of JSON; thousands by several processes."""
    yield from map_files(_record, pictures)


def _record(path: str | os.PathLike[str]) -> dict[str, Any]:
    name = os.fspath(path)
    return record_of(name, read_file(name), sidecars_of(name), mean_the_same)


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
    print(style.strong(printable_name(path)) + (f"  {head}" if head else ""), file=stream)
    if reading.error:
        print(f"  {style.fault(printable(reading.error))}", file=stream)
    sidecars = sidecars_of(path)
    beside = tuple(value for values in sidecars.values() for value in values)
    rows = _with_others(rows_of(reading, mean_the_same), beside)
    tags = (value.tag for row in rows for value in (*row.values, *row.overruled))
    width = max((len(tag) for tag in (*tags, *(value.tag for value in beside))), default=0)
    for row in rows:
        for line in (*_lines(row, width, style), *_beside(row, sidecars, width, style)):
            print(f"  {line}", file=stream)
    for holding in inside(reading):
        print(f"  also inside: {holding}", file=stream)
    for sidecar in sidecars:
        print(f"  sidecar: {printable_name(sidecar)}", file=stream)
    for note in reading.notes:
        print(f"  {style.faint('note: ' + printable(note.message))}", file=stream)


def _with_others(rows: Sequence[Row], beside: Sequence[Value]) -> tuple[Row, ...]:
    """Return the rows of a picture, and empty ones for what its sidecars alone speak of."""
    known = {row.property: row for row in rows}
    told = known.keys() | {value.property for value in beside}
    return tuple(known.get(p, Row(p, (), Kind.SAME, None)) for p in Property if p in told)


def _beside(
    row: Row, sidecars: Mapping[str, tuple[Value, ...]], width: int, style: Style
) -> Iterable[str]:
    """Yield what the sidecars say of a property, each marked where the picture says otherwise."""
    for path, values in sidecars.items():
        said = [value for value in values if value.property is row.property]
        for value in said:
            line = f"  {printable(value.tag):{width}} {printable(value.value)}"
            if contradicts(value, row.values, said):
                line += "  " + style.fault(
                    f"{printable_name(os.path.basename(path))} says otherwise"
                )
            yield line


def _lines(row: Row, width: int, style: Style) -> Iterable[str]:
    name = row.property.replace("_", " ")
    mark = _MARKS.get(row.kind, "")
    if mark:
        counts = f"; {row.authoritative} counts" if row.authoritative else ""
        shown = style.fault(mark) if row.kind is Kind.CONFLICT else style.faint(mark)
        yield f"{name}: {shown}{counts}"
    else:
        yield name
    for value in row.values:
        yield f"  {printable(value.tag):{width}} {printable(value.value)}"
    for value in row.overruled:
        overruled = style.fault("a second block says otherwise; the first counts")
        yield f"  {printable(value.tag):{width}} {printable(value.value)}  {overruled}"
