"""Every credit of a repository, taken apart and counted: the page on which a desk sees its mess."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TextIO

from captionaudit.engine.subject import CreditLine, Subject
from captionaudit.report.escape import printable
from captionaudit.text.house import House
from captionaudit.text.parts import Credit

#: The longest credit that a table shows whole.
_WIDTH = 60


@dataclass(frozen=True, slots=True)
class Row:
    """One credit as printed: how often, where first, and what it was understood to say.

    It is `unknown` where it names an organisation that is neither a known agency nor the site's
    own, somebody who is none of the photographers that the site lists, or nobody at all.
    """

    text: str
    count: int
    agencies: tuple[str, ...]
    persons: tuple[str, ...]
    organisations: tuple[str, ...]
    roles: tuple[str, ...]
    first: str
    unknown: bool


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
        unknown = _is_unknown(credit, subject.reader.house)
        persons, others = credit.persons, credit.organisations
        return Row(text, count, names, persons, others, credit.roles, first, unknown)


def _is_unknown(credit: Credit, house: House) -> bool:
    strangers = [name for name in credit.organisations if not house.owns(name)]
    if house.photographers and not credit.agencies:
        strangers += [name for name in credit.persons if not house.knows(name)]
    named = credit.agencies or credit.persons or credit.organisations
    return bool(strangers) or not named


def write_table(credits: Credits, stream: TextIO) -> None:
    """Write the credits as a table, and how many items have none."""
    from tabulate import tabulate  # slow to import, and only tables need it

    rows = [
        (
            row.count,
            _cut(row.text),
            ", ".join((*row.agencies, "?") if row.unknown else row.agencies),
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
        f"\n{total} credits in {len(credits.counts)} forms, {unknown} not wholly known; "
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
            "unknown": row.unknown,
        }
        stream.write(json.dumps(record, ensure_ascii=False) + "\n")


def _cut(text: str) -> str:
    shown = printable(text)
    return shown if len(shown) <= _WIDTH else shown[: _WIDTH - 1] + "…"
