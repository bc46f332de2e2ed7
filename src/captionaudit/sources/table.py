"""Items by a table of paths: how the sources of a fixed format say where each property is."""

from __future__ import annotations

from typing import TypeAlias

from captionaudit.model import Origin, Property, Statement
from captionaudit.sources.lines import Lines
from captionaudit.sources.trees import Kind, Node, Scalar
from captionaudit.sources.trees.select import select

#: The paths of each property, the best first; the first that has a value counts.
Table: TypeAlias = tuple[tuple[Property, tuple[str, ...]], ...]


_LISTS = frozenset({Property.CREATOR, Property.PERSON_SHOWN, Property.KEYWORDS})


def statements(
    node: Node, pointer: str, table: Table, lines: Lines, origin: Origin = Origin.PAGE
) -> tuple[Statement, ...]:
    """Return what a node says by a table; a blank value counts where no path has another.

    Creators, persons and keywords may be several, of all else the first counts.
    """
    made: list[Statement] = []
    for prop, paths in table:
        blank: list[Statement] = []
        for path in paths:
            found = [_statement(prop, s, p, lines, origin) for p, s in select(node, path, pointer)]
            said = [s for s in found if s.value.strip()]
            if said:
                made.extend(said if prop in _LISTS else said[:1])
                break
            blank = blank or found
        else:
            made.extend(blank[:1])
    return tuple(made)


def _statement(
    prop: Property, scalar: Scalar, pointer: str, lines: Lines, origin: Origin
) -> Statement:
    value = "" if scalar.kind is Kind.NULL else scalar.value
    by = Origin.ALT if prop is Property.ALT and origin is Origin.PAGE else origin
    place = lines.place(scalar.start, scalar.end, pointer)
    verbatim = lines.verbatim(value, scalar.start, scalar.end)
    return Statement(prop, value, by, place, verbatim)
