"""What holds for whatever is read of a picture: a fault ends one block, and no text is endless."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from captionaudit.images.records import Blocks, Value

_Read = TypeVar("_Read")
#: Characters of one text: sixty times what the longest captions have.
LONGEST = 65536


def attempt(work: Callable[[], _Read], what: str, blocks: Blocks) -> _Read | None:
    """Return what `work` returns; None, and a note, where it fails for a fault of ours.

    Nothing that reads is meant to raise. If something does, the other blocks of the file, and
    the other files, are still read.
    """
    try:
        return work()
    except Exception as error:  # whatever it is, it must not end the run
        blocks.note(
            "internal-fault",
            f"The {what} of the file could not be read for an internal fault "
            f"({type(error).__name__}): please report it.",
        )
        return None


def shortened(values: list[Value], blocks: Blocks) -> list[Value]:
    """Return values whose texts have an end, with a note that names those that were cut."""
    if all(len(value.value) <= LONGEST for value in values):
        return values
    return [_cut(value, blocks) if len(value.value) > LONGEST else value for value in values]


def _cut(value: Value, blocks: Blocks) -> Value:
    blocks.note(
        "text-too-long",
        f"{value.tag} has {len(value.value)} characters: the first {LONGEST} are read.",
        value.tag,
    )
    raw = value.raw and value.raw[:LONGEST]
    return value._replace(value=value.value[:LONGEST].rstrip(), raw=raw)


def unstated(weak: list[Value], values: list[Value]) -> list[Value]:
    """Return the weak values whose property nothing else states; of each, those of one tag."""
    tags = {value.property: "" for value in values}
    return [value for value in weak if tags.setdefault(value.property, value.tag) == value.tag]
