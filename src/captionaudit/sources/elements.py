"""Statements from the elements and attributes of an XML document."""

from __future__ import annotations

import re

from captionaudit.model import Origin, Property, Statement
from captionaudit.sources.lines import Lines
from captionaudit.sources.trees.xml import Element

_ATTRIBUTE = re.compile(
    r"""\s+(?P<name>[^\s=>/]+)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')"""
)
_NAME = re.compile(r"<[^\s/>]+")
#: Attributes with a prefix, by their names as expat gives them.
_PREFIXED = {"xml:lang": "http://www.w3.org/XML/1998/namespace lang"}


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
    value = element.attributes.get(_PREFIXED.get(name, name))
    if value is None:
        return ()
    start, end = _written(lines.text, element.start, name)
    place = lines.place(start, end, f"{pointer}/@{name}")
    return (Statement(prop, value, Origin.PAGE, place, lines.verbatim(value, start, end)),)


def _written(text: str, tag: int, name: str) -> tuple[int, int]:
    """Return the span of an attribute's value, inside its quotes, in the tag at an offset."""
    opening = _NAME.match(text, tag)
    at = opening.end() if opening else tag
    while (match := _ATTRIBUTE.match(text, at)) is not None:
        if match["name"] == name:
            return match.span(match.lastgroup or 0)
        at = match.end()
    return tag, tag
