"""Every credit of a repository, taken apart and counted: the page on which a desk sees its mess."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TextIO

from captionaudit.engine.subject import CreditLine, Subject
from captionaudit.report.escape import printable

#: The longest credit that a table shows whole.
_WIDTH = 60


@dataclass(frozen=True, slots=True)
class Row:
    """One credit as printed: how often, where first, and what it was understood to say."""

    text: str
    count: int
    agencies: tuple[str, ...]
    persons: tuple[str, ...]
    organisations: tuple[str, ...]
    roles: tuple[str, ...]
    first: str

    @property
    def unknown(self) -> bool:
        """Whether no agency is known in it that would vouch for the rest."""
        return not self.agencies


@dataclass(slots=True)
class Credits:
    """The credits counted so far."""

    counts: Counter[str] = field(default_factory=Counter)
    parsed: dict[str, tuple[CreditLine, Subject]] = field(default_factory=dict)
    without: int = 0

    def add(self, subjects: Iterable[Subject]) -> None:
        """Count the credit of every item."""
        for subject in subjects:
            line = subject.credit
            if line is None:
                self.without += 1
                continue
            text = line.statement.value[line.start : line.end].strip()
            self.counts[text] += 1
            self.parsed.setdefault(text, (line, subject))

    def rows(self) -> Iterator[Row]:
        """Yield the credits: unknown ones first, then by count, then by text."""
        rows = [self._row(text, count) for text, count in self.counts.items()]
        yield from sorted(rows, key=lambda row: (not row.unknown, -row.count, row.text))

    def _row(self, text: str, count: int) -> Row:
        line, subject = self.parsed[text]
        credit, place = line.credit, line.place
        names = tuple(subject.reader.agencies[slug].name for slug in credit.agencies)
        first = f"{place.path}:{place.line}" if place.line else place.path
        return Row(text, count, names, credit.persons, credit.organisations, credit.roles, first)


def write_table(credits: Credits, stream: TextIO) -> None:
    """Write the credits as a table, and how many items have none."""
    from tabulate import tabulate  # slow to import, and only tables need it

    rows = [
        (
            row.count,
            _cut(row.text),
            ", ".join(row.agencies) or ("" if row.persons and not row.organisations else "?"),
            ", ".join(map(printable, row.persons)),
            ", ".join(map(printable, (*row.organisations, *row.roles))),
            printable(row.first),
        )
        for row in credits.rows()
    ]
    headers = ("count", "credit", "agency", "photographer", "others", "first seen")
    print(tabulate(rows, headers=headers, tablefmt="simple", disable_numparse=True), file=stream)
    total = sum(credits.counts.values())
    unknown = sum(row.count for row in credits.rows() if row.unknown)
    print(
        f"\n{total} credits in {len(credits.counts)} forms, {unknown} to no known agency; "
        f"{credits.without} items without a credit",
        file=stream,
    )


def write_lines(credits: Credits, stream: TextIO) -> None:
    """Write the credits as JSON lines."""
    for row in credits.rows():
        record = {
            "credit": row.text,
            "count": row.count,
            "agencies": row.agencies,
            "persons": row.persons,
            "organisations": row.organisations,
            "roles": row.roles,
            "first": row.first,
        }
        stream.write(json.dumps(record, ensure_ascii=False) + "\n")


def _cut(text: str) -> str:
    shown = printable(text)
    return shown if len(shown) <= _WIDTH else shown[: _WIDTH - 1] + "…"
