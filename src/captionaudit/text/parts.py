"""The records of the text package: the parts of a caption and the clauses of a credit.

All spans are half-open character offsets, as in slices.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class PartKind(StrEnum):
    """What a stretch of a caption is."""

    PREFIX = "prefix"
    DATELINE = "dateline"
    BODY = "body"
    CREDIT = "credit"
    INSTRUCTION = "instruction"
    ID = "id"
    SPACE = "space"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a caption; the parts of an anatomy are contiguous."""

    kind: PartKind
    start: int
    end: int


class ClauseKind(StrEnum):
    """What a clause of a credit names."""

    LABEL = "label"
    PERSON = "person"
    ROLE = "role"
    AGENCY = "agency"
    DISTRIBUTOR = "distributor"
    CLIENT = "client"
    ORGANISATION = "organisation"
    YEAR = "year"
    INSTRUCTION = "instruction"
    ID = "id"
    OTHER = "other"


class Match(StrEnum):
    """How the spelling of an agency compares with the table."""

    EXACT = "exact"
    CASE = "case"
    PUNCTUATION = "punctuation"
    MISSPELT = "misspelt"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a credit, with its span in the string that was parsed.

    `agency` is the slug of the agency; `wanted` is the right spelling where `match` is not exact.
    """

    kind: ClauseKind
    text: str
    start: int
    end: int
    agency: str = ""
    match: Match | None = None
    wanted: str = ""


_AGENCY_KINDS = (ClauseKind.AGENCY, ClauseKind.DISTRIBUTOR)


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit line as printed (`text`, brackets and label included), and its clauses in order.

    `offset` is where `text` stands in the string that the clause spans refer to.
    """

    text: str
    clauses: tuple[Clause, ...]
    offset: int = 0

    @property
    def agencies(self) -> tuple[str, ...]:
        """Slugs of the agencies and distributors, in order, each once."""
        return _distinct(c.agency for c in self.clauses if c.kind in _AGENCY_KINDS)

    @property
    def persons(self) -> tuple[str, ...]:
        """The photographers as printed, in order, each once."""
        return self._texts(ClauseKind.PERSON)

    @property
    def roles(self) -> tuple[str, ...]:
        """Pool, handout, file and their like as printed, in order, each once."""
        return self._texts(ClauseKind.ROLE)

    @property
    def organisations(self) -> tuple[str, ...]:
        """Authors and owners that are neither persons nor known agencies, in order, each once."""
        return self._texts(ClauseKind.ORGANISATION)

    @property
    def via(self) -> str:
        """The slug of the last distributor, or ""."""
        slugs = [c.agency for c in self.clauses if c.kind is ClauseKind.DISTRIBUTOR]
        return slugs[-1] if slugs else ""

    @property
    def form(self) -> str:
        """The credit with its names taken out, to compare how two credits are written.

        `(Photo by Ann Lee/AFP via Getty Images)` gives `(Photo by name/agency via agency)`. An
        organisation stands in the place of the name where an agency follows it, and in the place
        of the agency where none does.
        """
        return _form(self)

    def _texts(self, kind: ClauseKind) -> tuple[str, ...]:
        return _distinct(c.text for c in self.clauses if c.kind is kind)


@dataclass(frozen=True, slots=True)
class Anatomy:
    """A caption taken apart: its contiguous parts, and one credit for each credit part.

    The clause spans of the credits refer to `text`.
    """

    text: str
    parts: tuple[Part, ...]
    credits: tuple[Credit, ...] = ()

    def part(self, kind: PartKind) -> tuple[Part, ...]:
        """Return the parts of a kind, in order."""
        return tuple(p for p in self.parts if p.kind is kind)

    @property
    def prefix(self) -> str:
        """Wire words before the caption, such as `FILE -`."""
        return self._joined(PartKind.PREFIX)

    @property
    def dateline(self) -> str:
        """Place and date before the caption, such as `KYIV, UKRAINE - FEBRUARY 15:`."""
        return self._joined(PartKind.DATELINE)

    @property
    def body(self) -> str:
        """The caption proper."""
        return self._joined(PartKind.BODY)

    @property
    def credit(self) -> Credit | None:
        """The most telling credit: the one with most agencies and persons, the last of equals."""
        if not self.credits:
            return None
        return max(reversed(self.credits), key=lambda c: len(c.agencies) + len(c.persons))

    @property
    def instructions(self) -> tuple[str, ...]:
        """Words of the wire desk to its clients, which are not for print."""
        return self._texts(PartKind.INSTRUCTION)

    @property
    def ids(self) -> tuple[str, ...]:
        """Picture numbers of agencies."""
        return self._texts(PartKind.ID)

    def _texts(self, kind: PartKind) -> tuple[str, ...]:
        return tuple(self.text[p.start : p.end] for p in self.parts if p.kind is kind)

    def _joined(self, kind: PartKind) -> str:
        return " ".join(self._texts(kind))


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(v for v in values if v))


_SLOTS = {
    ClauseKind.PERSON: "name",
    ClauseKind.AGENCY: "agency",
    ClauseKind.DISTRIBUTOR: "agency",
    ClauseKind.ROLE: "role",
    ClauseKind.CLIENT: "client",
    ClauseKind.YEAR: "year",
    ClauseKind.ID: "id",
    ClauseKind.INSTRUCTION: "instruction",
    ClauseKind.OTHER: "other",
}
_SPACES = re.compile(r"\s+")
_NAMES = re.compile(r"\bname(?:(?:,| and| &| und| et| y| e| og| och) name)+\b")


def _form(credit: Credit) -> str:
    agencies = [c.start for c in credit.clauses if c.kind in _AGENCY_KINDS]
    last_agency = agencies[-1] if agencies else -1
    pieces: list[str] = []
    at = 0
    for clause in credit.clauses:
        start, end = clause.start - credit.offset, clause.end - credit.offset
        pieces.append(credit.text[at:start])
        if clause.kind is ClauseKind.LABEL:
            pieces.append(clause.text)
        elif clause.kind is ClauseKind.ORGANISATION:
            pieces.append("name" if clause.start < last_agency else "agency")
        else:
            pieces.append(_SLOTS[clause.kind])
        at = end
    pieces.append(credit.text[at:])
    return _NAMES.sub("name", _SPACES.sub(" ", "".join(pieces)).strip().rstrip("."))
