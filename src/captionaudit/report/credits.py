"""Every credit of a repository, taken apart and counted: the page on which a desk sees its mess."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TextIO

from captionaudit.engine.checks import agencies, credit_form
from captionaudit.engine.checks.presence import possible_credit
from captionaudit.engine.fold import fold
from captionaudit.engine.subject import CreditLine, Subject
from captionaudit.model import Place, Property
from captionaudit.report.escape import printable
from captionaudit.text.house import House
from captionaudit.text.parts import ClauseKind, Credit

#: The longest credit that a table shows whole.
_WIDTH = 60
#: So many items without a credit are named.
_NAMED = 20
#: Where an item that has no credit may say whose it is.
_BY_LINES = (Property.CREATOR, Property.SOURCE, Property.COPYRIGHT)
_BLANKS = re.compile(r"\S\s{2,}\S")


class Status(StrEnum):
    """How much of a credit is known, and whether it is written as it should be.

    `unknown` names nobody who is known in any way, `irregular` writes a known agency wrongly or
    spaces its clauses unevenly, `organisation` names one that is neither a known agency nor the
    site's own: a handout's giver, or what belongs into [house].
    """

    UNKNOWN = "unknown"
    IRREGULAR = "irregular"
    ORGANISATION = "organisation"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Row:
    """One credit as printed: how often, where first, and what it was understood to say.

    `persons` are the photographers it names, else those of the by-lines beside it. It is `alone`
    where no known agency and no name of the site's own stands in it.
    """

    text: str
    count: int
    status: Status
    agencies: tuple[str, ...]
    persons: tuple[str, ...]
    organisations: tuple[str, ...]
    roles: tuple[str, ...]
    others: tuple[str, ...]
    first: str
    alone: bool

    @property
    def unknown(self) -> bool:
        """Whether an organisation or everybody in it is unknown."""
        return self.status in (Status.UNKNOWN, Status.ORGANISATION)


class _Key(NamedTuple):
    """What is counted as one: the words of a credit, and the by-lines where it has no name."""

    text: str
    by_lines: tuple[str, ...]


class _Sample(NamedTuple):
    credit: Credit
    place: Place
    irregular: bool
    subject: Subject


@dataclass(slots=True)
class Credits:
    """The credits counted so far, and the places of the items that have none."""

    counts: Counter[_Key] = field(default_factory=Counter)
    parsed: dict[_Key, _Sample] = field(default_factory=dict)
    without: list[str] = field(default_factory=list)

    def add(self, subjects: Iterable[Subject]) -> None:
        """Count the credits of every item."""
        for subject in subjects:
            found = list(_credits_of(subject))
            if not found:
                self.without.append(_shown(subject.place))
            for key, sample in found:
                self.counts[key] += 1
                self.parsed.setdefault(key, sample)

    def rows(self) -> Iterator[Row]:
        """Yield the credits: unknown ones first, then irregular ones, then by count and text."""
        rows = [self._row(key, count) for key, count in self.counts.items()]
        order = list(Status)
        yield from sorted(
            rows,
            key=lambda r: (order.index(r.status), not r.alone, -r.count, r.text, r.persons),
        )

    def _row(self, key: _Key, count: int) -> Row:
        credit, place, irregular, subject = self.parsed[key]
        house = subject.reader.house
        return Row(
            text=key.text,
            count=count,
            status=_status(credit, house, irregular=irregular),
            agencies=tuple(subject.reader.agencies[slug].name for slug in credit.agencies),
            persons=credit.persons or key.by_lines,
            organisations=credit.organisations,
            roles=credit.roles,
            others=tuple(c.text for c in credit.clauses if c.kind is ClauseKind.OTHER),
            first=_shown(place),
            alone=not credit.agencies and not _owned(credit, house),
        )


def _credits_of(subject: Subject) -> Iterator[tuple[_Key, _Sample]]:
    """Yield the credits of an item: all values of its field, else the one that counts.

    An item without any has its by-line for one, else what may be a credit in its caption.
    """
    lines = _lines(subject)
    named = {fold(name) for line in lines for name in line.credit.persons}
    by_lines = tuple(name for name in subject.persons if fold(name) not in named)
    odd = _irregular(subject) if lines else frozenset()
    for line in lines:
        text = line.text.value.strip()
        key = _Key(text, () if line.credit.persons else by_lines)
        irregular = text in odd or bool(_BLANKS.search(text))
        yield key, _Sample(line.credit, line.place, irregular, subject)
    if not lines:
        yield from _by_line(subject)


def _lines(subject: Subject) -> list[CreditLine]:
    first = subject.credit
    if first is None or not first.field:
        return [first] if first else []
    lines = subject.page_credits or subject.file_credits
    fields = [ln for ln in lines if ln.field and ln.statement.origin is first.statement.origin]
    return list({line.text.value.strip(): line for line in reversed(fields)}.values())[::-1]


def _irregular(subject: Subject) -> frozenset[str]:
    """Return the credits that write an agency wrongly or space their clauses unevenly."""
    checks = (agencies.misspelt, agencies.miscased, credit_form.separator)
    hits = (hit for check in checks for hit in check(subject, {}))
    return frozenset(hit.text.value.strip() for hit in hits if hit.text)


def _by_line(subject: Subject) -> Iterator[tuple[_Key, _Sample]]:
    statement = next(filter(None, map(subject.item.first, _BY_LINES)), None)
    text = statement.value.strip() if statement else ""
    place = statement.place if statement else subject.place
    if statement is None:
        possible = possible_credit(subject)
        if possible is None:
            return
        text = possible.value.strip()
        place = possible.statement.part(possible.start, possible.end)
    yield _Key(text, ()), _Sample(subject.parse(text), place, False, subject)


def _status(credit: Credit, house: House, *, irregular: bool) -> Status:
    strangers = [name for name in credit.organisations if not house.owns(name)]
    persons = credit.persons
    if house.photographers and not credit.agencies and not _owned(credit, house):
        persons = tuple(name for name in persons if house.knows(name))
    if not (credit.agencies or persons or credit.organisations or _owned(credit, house)):
        return Status.UNKNOWN
    if irregular:
        return Status.IRREGULAR
    return Status.ORGANISATION if strangers else Status.KNOWN


def _owned(credit: Credit, house: House) -> bool:
    return any(house.owns(clause.text) for clause in credit.clauses)


def write_table(credits: Credits, stream: TextIO) -> None:
    """Write the credits as a table, how many there are, and where items have none."""
    from tabulate import tabulate  # slow to import, and only tables need it

    rows = list(credits.rows())
    table = [
        (
            row.count,
            _cut(row.text),
            row.status,
            ", ".join(row.agencies),
            ", ".join(map(printable, row.persons)),
            ", ".join(map(_cut, (*row.organisations, *row.roles, *row.others))),
            printable(row.first),
        )
        for row in rows
    ]
    headers = ("count", "credit", "status", "agency", "photographer", "others", "first seen")
    print(tabulate(table, headers=headers, tablefmt="simple", disable_numparse=True), file=stream)
    total, without = sum(row.count for row in rows), credits.without
    counts = Counter[Status]()
    for row in rows:
        counts[row.status] += row.count
    told = ", ".join(f"{counts[status]} {status}" for status in Status)
    print(f"\n{total} credits in {len(rows)} forms: {told}", file=stream)
    print(f"{len(without)} items without a credit{':' if without else ''}", file=stream)
    for place in without[:_NAMED]:
        print(f"  {printable(place)}", file=stream)
    if len(without) > _NAMED:
        print(f"  and {len(without) - _NAMED} more", file=stream)


def write_lines(credits: Credits, stream: TextIO) -> None:
    """Write the credits as JSON lines."""
    for row in credits.rows():
        record = {
            "credit": row.text,
            "count": row.count,
            "status": row.status,
            "agencies": row.agencies,
            "persons": row.persons,
            "organisations": row.organisations,
            "roles": row.roles,
            "others": row.others,
            "first": row.first,
            "unknown": row.unknown,
        }
        stream.write(json.dumps(record, ensure_ascii=False) + "\n")


def _shown(place: Place) -> str:
    return f"{place.path}:{place.line}" if place.line else place.path


def _cut(text: str) -> str:
    shown = printable(text)
    return shown if len(shown) <= _WIDTH else shown[: _WIDTH - 1] + "…"
