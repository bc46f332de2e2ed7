"""The stretch of a caption in which a credit is looked for, and what counts as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from captionaudit.text.agencies import AgencyTable
from captionaudit.text.grammar import parse_span
from captionaudit.text.house import House
from captionaudit.text.names import is_organisation, is_person
from captionaudit.text.parts import ClauseKind, Credit, Match
from captionaudit.text.soundness import (
    is_abbreviated,
    is_capitalised,
    is_clean,
    is_labelled,
    is_sound,
    is_source,
    is_told_by_form,
    is_written_as_name,
)
from captionaudit.text.words import ABBREVIATIONS

_STOP = re.compile(
    r"\.(?=[A-ZÀ-Þ][A-Za-zÀ-ÿ])(?<=[^\W\d_]{2}[a-zß-ÿ]\.)|"
    r"[.!?…。！？؟।։](?:[\"”’»')\]）」』]{0,2})(?=\s|[^\x00-\x7f])|\n|   +|\t| \| |\u2028"
)
_EXCLAIMED = re.compile(r"! ?/")
_SEPARATOR = re.compile(
    r"[/|,;()\[\]（）«—–―:：=＝\\•·#-]|\b(?:via|VIA|vía|for|pour|POUR|für|para|and|y|und|et|über|عبر|через)\b|记者|記者"
)


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
            if self.text[start] == "!" and _EXCLAIMED.match(self.text, start) is not None:
                continue  # "Yahoo! / AP"
            if self.text[start] != "." or not self._is_abbreviation(start):
                yield stop

    def _is_abbreviation(self, stop: int) -> bool:
        at = stop
        while at > self.low and not self.text[at - 1].isspace() and self.text[at - 1] not in "(/|-":
            at -= 1
            if stop - at > 12:
                return False
        word = self.text[at:stop]
        if len(word) == 1 and word.isdigit():  # "7. Mai" goes on, "May 7." ends
            before = self.text[max(self.low, at - 10) : at].split()
            return not before or not before[-1][0].isupper()
        return (
            len(word) == 1
            or word.casefold() in ABBREVIATIONS
            or (len(word) > 2 and word[-2] == "." and not word[-1].islower())
        )

    def is_credit(self, credit: Credit) -> bool:
        """Tell whether a clean stretch is a credit: by an agency, a label, or name and house."""
        order = [clause.kind for clause in credit.clauses]
        if credit.agencies:
            lone = credit.clauses[0] if len(order) == 1 else None
            return lone is None or lone.match is Match.EXACT or not lone.text.islower()
        if is_labelled(credit):
            bodies = any(
                not name[:1].islower() or is_written_as_name(name) for name in credit.organisations
            )
            return bool(credit.persons or bodies or credit.roles)
        if self.house.credits and any(self.house.owns(c.text) for c in credit.clauses):
            return True
        if order == [ClauseKind.PERSON] and self.house.knows(credit.clauses[0].text):
            return True
        if len(order) == 1 and self._is_glued(credit):
            return True
        if set(order) == {ClauseKind.ORGANISATION} and self._is_source(credit):
            return True
        return bool(order) and is_told_by_form(credit)

    def _is_glued(self, credit: Credit) -> bool:
        """Tell whether a name follows a stop without a space, where a page runs two fields in one.

        `... in the harbour.Harbour Police`
        """
        at = credit.offset
        if self.text[max(0, at - 1) : at] != "." or not self.text[at].isalnum():
            return False
        clause = credit.clauses[0]
        if clause.kind is ClauseKind.PERSON:
            return is_person(clause.text) and self.text[self.high - 1] not in ".。"
        body = clause.kind is ClauseKind.ORGANISATION and " " in clause.text
        return body and is_organisation(clause.text) and is_capitalised(clause.text)

    def _is_source(self, credit: Credit) -> bool:
        """Tell whether known sources stand alone: `NASA/ESA`; a sentence would end in a stop."""
        stopped = self.text[self.high - 1] in ".。"
        return not stopped and all(is_source(clause) for clause in credit.clauses)

    def is_well_built(self, credit: Credit) -> bool:
        """Tell whether a credit without bracket or label can be nothing else.

        Its names have the shape of names, its clauses are parted by more than prepositions, and
        no clause is left over.
        """
        if not is_clean(credit):
            return False
        if is_labelled(credit):
            return True
        end = 0
        for number, clause in enumerate(credit.clauses):
            gap = credit.text[end : clause.start - credit.offset]
            end = clause.end - credit.offset
            before = credit.clauses[number - 1] if number else None
            led = before is None or before.kind is ClauseKind.ROLE
            if not led and gap.strip() and _SEPARATOR.search(gap) is None:
                return False
            if clause.kind is ClauseKind.AGENCY and is_abbreviated(before, clause):
                return False
            if not is_sound(clause, credit, before) and not self.house.owns(clause.text):
                return False
        return True
