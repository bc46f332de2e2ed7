"""The stretch of a caption in which a credit is looked for, and what counts as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from captionaudit.text.agencies import AgencyTable
from captionaudit.text.grammar import parse_span
from captionaudit.text.house import House
from captionaudit.text.names import is_prose
from captionaudit.text.parts import ClauseKind, Credit, Match
from captionaudit.text.words import ABBREVIATIONS, MARKED_LABELS

_STOP = re.compile(
    r"(?<=[a-z]{3})\.(?=[A-Z][a-z])|"
    r"[.!?…。！？؟।։](?:[\"”’»')\]）」』]{0,2})(?=\s|[^\x00-\x7f])|\n|   +|\t| \| |\u2028"
)
_FILE_NAME = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|html?)\b|https?:", re.IGNORECASE)
#: Roles that may stand alone behind a caption.
_LONE_ROLES = frozenset({"supplied", "handout", "courtesy"})


class View(NamedTuple):
    """Characters `low` to `high` of a text, with what is needed to parse them."""

    text: str
    low: int
    high: int
    table: AgencyTable
    house: House

    def parse(self, start: int, end: int) -> Credit:
        """Parse a stretch as a credit; the spans refer to the text."""
        return parse_span(self.text, start, end, self.table, self.house)

    def stops(self, end: int) -> Iterator[int]:
        """Yield where sentences begin before `end`, the last first; abbreviations end none."""
        stops = [match.span() for match in _STOP.finditer(self.text, self.low, end)]
        for start, stop in reversed(stops):
            if self.text[start] != "." or not self._is_abbreviation(start):
                yield stop

    def _is_abbreviation(self, stop: int) -> bool:
        at = stop
        while at > self.low and not self.text[at - 1].isspace() and self.text[at - 1] != "(":
            at -= 1
            if stop - at > 12:
                return False
        word = self.text[at:stop]
        return (
            len(word) == 1
            or word.casefold() in ABBREVIATIONS
            or (len(word) > 2 and word[-2] == "." and word[-1].isupper())
        )

    def is_credit(self, credit: Credit) -> bool:
        """Tell whether a clean stretch is a credit: by an agency, a label, or name and house."""
        order = [clause.kind for clause in credit.clauses]
        if credit.agencies:
            lone = credit.clauses[0] if len(order) == 1 else None
            return lone is None or lone.match is Match.EXACT or not lone.text.islower()
        labels = [c.text for c in credit.clauses if c.kind is ClauseKind.LABEL]
        if any(not (label[0].islower() and _bare_word(label) in MARKED_LABELS) for label in labels):
            return bool(credit.persons or credit.organisations or credit.roles)
        if self.house.credits and any(self.house.owns(c.text) for c in credit.clauses):
            return True
        if order == [ClauseKind.ROLE]:
            return credit.clauses[0].text.casefold() in _LONE_ROLES
        if credit.text[:8].casefold() == "courtesy":
            return bool(credit.persons or credit.organisations)
        return "/" in credit.text and order == [ClauseKind.PERSON, ClauseKind.ORGANISATION]


def _bare_word(label: str) -> str:
    return label.rstrip(":： ").casefold()


def is_clean(credit: Credit) -> bool:
    """Tell whether all of a credit is understood, but for single odd words."""
    return _FILE_NAME.search(credit.text) is None and not any(
        c.kind is ClauseKind.OTHER and (is_prose(c.text) or len(c.text.split()) > 2)
        for c in credit.clauses
    )
