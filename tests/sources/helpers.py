"""What the tests of the sources share."""

from __future__ import annotations

from pathlib import Path

from captionaudit.discover import Found
from captionaudit.model import Gallery, Item, Property, Statement
from captionaudit.sources import Context, KeyMap, read_file
from captionaudit.sources.decode import decode
from captionaudit.text.agencies import builtin_agencies


def context(*key_maps: KeyMap, roots: tuple[str, ...] = ()) -> Context:
    return Context(builtin_agencies(), key_maps, roots=roots)


def read(
    folder: Path, name: str, text: str | bytes, *key_maps: KeyMap, explicit: bool = False
) -> tuple[Gallery, ...]:
    """Write a file, read it, check that every place leads to its value, return the galleries."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    reading = read_file(Found(path.as_posix(), explicit), context(*key_maps))
    assert bool(reading.galleries) != bool(reading.skipped)
    for gallery in reading.galleries:
        for item in gallery.items:
            for statement in item.statements:
                assert_verbatim_is_true(statement, path)
    return reading.galleries


def assert_verbatim_is_true(statement: Statement, path: Path) -> None:
    if statement.verbatim:
        assert cut(statement, path) == statement.value


def cut(statement: Statement, path: Path) -> str:
    """Return what the file holds at the place of a statement."""
    place = statement.place
    assert place.line is not None
    assert place.column is not None
    assert place.end_line is not None
    assert place.end_column is not None
    text = decode(path.read_bytes(), path.name).text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")[place.line - 1 : place.end_line]
    # From the end first: on one line, cutting the start would move the end.
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return "\n".join(lines)


def said(item: Item) -> dict[str, str]:
    """Return the first value of each property of an item."""
    return {s.property.value: s.value for s in reversed(item.statements)}


def values(item: Item, prop: Property) -> list[str]:
    return [s.value for s in item.all(prop)]
