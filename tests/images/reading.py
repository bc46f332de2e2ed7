"""What the readers make of a picture in memory, in the short form that tests compare."""

from __future__ import annotations

from captionaudit.images.read import read_picture_data


def said(data: bytes) -> dict[str, str | list[str]]:
    """Return the values of a picture by tag; those of a tag that occurs several times as a list."""
    values: dict[str, list[str]] = {}
    for value in read_picture_data(data).values:
        values.setdefault(value.tag, []).append(value.value)
    return {tag: each[0] if len(each) == 1 else each for tag, each in values.items()}


def codes(data: bytes) -> list[str]:
    """Return the codes of the notes on a picture."""
    return [note.code for note in read_picture_data(data).notes]
