"""Statements from the elements and attributes of an XML document."""

from __future__ import annotations

from captionaudit.model import Origin, Property, Statement
from captionaudit.sources.lines import Lines
from captionaudit.sources.trees.xml import Element


def text_statement(
    prop: Property,
    element: Element | None,
    pointer: str,
    lines: Lines,
    origin: Origin = Origin.PAGE,
) -> tuple[Statement, ...]:
    """Return what the text of an element says, () where there is no such element."""
    if element is None:
        return ()
    text = element.text
    place = lines.place(text.start, text.end, pointer)
    value = " ".join(text.value.split())
    verbatim = lines.verbatim(value, text.start, text.end)
    return (Statement(prop, value, origin, place, verbatim),)


def attribute_statement(
    prop: Property, element: Element, name: str, pointer: str, lines: Lines
) -> tuple[Statement, ...]:
    """Return what an attribute says, placed where its value stands in the tag."""
    value = element.attributes.get(name)
    if value is None:
        return ()
    close = lines.text.find(">", element.start)
    at = lines.text.find(value, element.start, close + len(value)) if value else -1
    start, end = (at, at + len(value)) if at >= 0 else (element.start, element.start)
    place = lines.place(start, end, f"{pointer}/@{name}")
    return (Statement(prop, value, Origin.PAGE, place, lines.verbatim(value, start, end)),)
