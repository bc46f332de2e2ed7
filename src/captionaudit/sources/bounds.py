"""How long a value may be: what is longer is no caption, and every rule would read all of it."""

from __future__ import annotations

from dataclasses import replace

from captionaudit.model import Gallery, Item, Problem, Statement

#: Characters of a value that are read; the longest captions in print have some 3,000.
MAX_LENGTH = 100_000


def bounded(gallery: Gallery) -> Gallery:
    """Return a gallery whose values are cut to `MAX_LENGTH`, with a problem for each that was."""
    long = [s for item in gallery.items for s in item.statements if len(s.value) > MAX_LENGTH]
    if not long:
        return gallery
    problems = tuple(
        Problem(_said(statement), statement.place) for statement in dict.fromkeys(long)
    )
    items = tuple(_cut(item) for item in gallery.items)
    return replace(gallery, items=items, problems=(*gallery.problems, *problems))


def _cut(item: Item) -> Item:
    said = (
        s._replace(value=s.value[:MAX_LENGTH], place=s.part(0, MAX_LENGTH))
        if len(s.value) > MAX_LENGTH
        else s
        for s in item.statements
    )
    return replace(item, statements=tuple(said))


def _said(statement: Statement) -> str:
    name, length = statement.property.replace("_", " "), len(statement.value)
    return f"the {name} has {length:,} characters, of which {MAX_LENGTH:,} are read"
