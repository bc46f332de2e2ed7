"""Reading one segment of a credit: what in it can be told without its neighbours."""

from __future__ import annotations

import re

from captionaudit.text.agencies import AgencyKind, AgencyTable, Found
from captionaudit.text.compounds import take_apart
from captionaudit.text.draft import Draft
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.labels import FURNITURE, GLUED_LABEL, LABEL, LABELS, MARKED_LABELS
from captionaudit.text.names import is_plain_name
from captionaudit.text.parts import ClauseKind, Match
from captionaudit.text.roles import LEADING_ROLE, LEADING_WORDS, ROLES
from captionaudit.text.segments import Segment, trim
from captionaudit.text.wire import is_instruction
from captionaudit.text.words import (
    ID,
    JUNK,
    LICENCE,
    LICENCE_WORDS,
    RANKS,
    WEEKDAYS,
    WIRE_MARKS,
    YEAR,
)

#: Characters; no clause is longer, and the cost of reading one grows faster than its length.
_LONGEST = 160
# The vowel signs of Indian scripts and of Thai are no letters to Python.
_FIRST_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0900-\u0dff\u0e00-\u0e7f])*")
_BYLINE = re.compile(r"\b(?:by|von|par)\b", re.IGNORECASE)
_DATE = re.compile(
    r"\d{1,2}[./-](?:\d{1,2}|[a-zç]{3})[./-]\d{2,4}|\d{1,2}[dhmw]|\d{1,2}:\d\d.*|\d{1,2}|"
    r"(?:on\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?\s+\d.*"
)
#: `Ann Lee, left, and Bo Ek`: the word that joins a list stands before its last name.
_AND = re.compile(r"(?:and|und|et|y|og|och|en|&|и|و)\s+(?=[^\W\d_a-z])")
#: `Name | Special to The Harbour Post`, `Name/For The Harbour Post`.
_FOR = re.compile(
    r"(?:[Ff]or|FOR|(?:[Ss]pecial|SPECIAL|[Ee]xclusive) (?:to|for|TO|FOR)) (?:the )?(?=[A-Z@])"
)
#: `Bild 2 von 4`, `Picture 3 of 9`: which of a gallery's pictures it is.
_NUMBERED = re.compile(r"(?:Bild|Foto|Photo|Picture|Image) \d{1,3}(?: (?:von|of) \d{1,3})?\b:?\s*")
_DIGIT = re.compile(r"\d")
#: Labels that agencies of one word put in front of their names.
_IN_NAMES = ("Photo", "Foto")


def draft_segment(text: str, segment: Segment, table: AgencyTable, house: House) -> list[Draft]:
    """Read a segment of a text; the drafts are in order and do not overlap."""
    if segment.end - segment.start > _LONGEST:
        return [Draft(ClauseKind.OTHER, *segment)]
    return Reader(text, table, house).read(segment.start, segment.end, segment.before)


class Reader:
    """Reads stretches of one text; `read` calls itself on what is left of a stretch."""

    def __init__(self, text: str, table: AgencyTable, house: House) -> None:
        self.text = text
        self.table = table
        self.house = house

    def read(self, start: int, end: int, before: str) -> list[Draft]:
        """Read characters `start` to `end`, which follow the separator `before`."""
        if before in (",", ";", ")", "/") and (joined := _AND.match(self.text, start, end)):
            start = joined.end()
        if before == "for" and self.table.find(self.text[start:end]) is None:
            return [Draft(ClauseKind.CLIENT, start, end, before)]
        if before and (client := _FOR.match(self.text, start, end)) is not None:
            return [Draft(ClauseKind.CLIENT, client.end(), end, before)]
        drafts: list[Draft] = []
        while True:
            start, end = trim(self.text, start, end)
            if start >= end:
                return drafts
            signed = self.text[start] in "©℗ⓒ"
            labelled = bool(drafts) and drafts[-1].kind is ClauseKind.LABEL
            whole = None if signed else self.whole(start, end, before, labelled)
            if whole is not None:
                return [*drafts, whole]
            lead = self.lead(start, end, before)
            if lead is None:
                break
            drafts.append(lead[0])
            start = lead[1]
        junk = self.junk(start, end)
        if junk < end:
            other = Draft(ClauseKind.OTHER, *trim(self.text, junk, end), before)
            return [*drafts, *self.read(start, junk, before), other]
        return drafts + take_apart(self, start, end, before, labelled)

    def whole(self, start: int, end: int, before: str, labelled: bool) -> Draft | None:
        """Read a segment that is nothing but one known thing; `labelled` if behind a label."""
        token = self.text[start:end]
        found = self.table.find(token) or (self.labelled(token) if labelled else None)
        if found is not None:
            return Draft(ClauseKind.AGENCY, start, end, before, found)
        if token in self.table.friends:  # "J. Paul Getty", "La Presse"
            return Draft(None, start, end, before)
        if self.house is not NO_HOUSE and self.house.owns(token):
            return Draft(ClauseKind.ORGANISATION, start, end, before)
        if self.is_full_name(token) or (self.house is not NO_HOUSE and self.house.knows(token)):
            return Draft(ClauseKind.PERSON, start, end, before)
        kind = _kind(token)
        return None if kind is None else Draft(kind, start, end, before)

    def is_full_name(self, token: str) -> bool:
        """Tell whether a token is a plain name and can be nothing else: the most frequent case."""
        if not is_plain_name(token):
            return False
        first, last = token.split(" ", 1)[0], token.rsplit(" ", 1)[1]
        return not (
            first.lower() in LEADING_WORDS
            or first in RANKS
            or last == "Close"
            or self.table.may_start(first)
            or self.table.may_end(last)
        )

    def lead(self, start: int, end: int, before: str) -> tuple[Draft, int] | None:
        """Read a label, a role or a year at the start of a segment, and say where to read on."""
        if self.text[start] in "©℗ⓒ":
            return self._lead(ClauseKind.LABEL, LABEL.match(self.text, start, end), start, before)
        first = _FIRST_WORD.match(self.text, start, end)
        word = first.group().casefold() if first else ""
        if word and word not in LEADING_WORDS and not word[:1].isdigit():
            if not word.startswith("credit"):
                return None
            kind, match = ClauseKind.LABEL, GLUED_LABEL.match(self.text, start, end)
            return self._lead(kind, match, start, before)
        for kind, pattern in (
            (ClauseKind.LABEL, _NUMBERED),
            (ClauseKind.ROLE, LEADING_ROLE),
            (ClauseKind.YEAR, YEAR),
            (ClauseKind.LABEL, GLUED_LABEL),
        ):
            match = pattern.match(self.text, start, end)
            if match is not None:
                return self._lead(kind, match, start, before)
        match = LABEL.match(self.text, start, end)
        if match is None or not self.is_label(match):
            return None
        return self._lead(ClauseKind.LABEL, match, start, before)

    def _lead(
        self, kind: ClauseKind, match: re.Match[str] | None, start: int, before: str
    ) -> tuple[Draft, int] | None:
        if match is None:
            return None
        stop = match.end("role") if kind is ClauseKind.ROLE else match.end()
        while self.text[stop - 1].isspace():
            stop -= 1
        byline = _BYLINE.search(match.group()) is not None
        return Draft(kind, start, stop, before, None, byline), match.end()

    def is_label(self, label: re.Match[str]) -> bool:
        """Tell whether a label word is one here: marked by a colon or so, or before a name."""
        word, at = label["word"], label.end()
        if label["sign"] or label["mark"] or label["sign2"]:
            return True
        if word is None:
            return not self.text[at : at + 1].islower()
        if at < len(self.text) and not self.text[at].isspace():
            return False
        following = self.text[at : at + 2].strip()
        return word.casefold() not in MARKED_LABELS and not following[:1].islower()

    def junk(self, start: int, end: int) -> int:
        """Return where a page's button behind the credit begins, or `end`."""
        tail = self.text[max(start, end - 30) : end].casefold()
        if not tail.endswith(JUNK):
            return end
        return end - max(len(button) for button in JUNK if tail.endswith(button))

    def labelled(self, token: str) -> Found | None:
        """Look up what a label is a part of, as it is not of the agency's name: `Photo Scala`."""
        for label in _IN_NAMES:
            found = self.table.find(f"{label} {token}")
            if found and found.match is Match.EXACT:
                named = found.agency.name.casefold().startswith(label.casefold())
                return None if named else found
        return None

    def known(self, start: int, end: int, *, tied: bool = False) -> Found | None:
        """Look up an agency that has no separator at its side: only what can be nothing else.

        `tied` says that a word such as "on" ties it to its author.
        """
        found = self.table.find(self.text[start:end])
        if found is None or (found.word and not tied) or found.match is Match.MISSPELT:
            return None
        return None if found.agency.kind is AgencyKind.HANDOUT else found


def _kind(token: str) -> ClauseKind | None:
    """Return what a whole token is, if it is in none of the tables but in one of the lists."""
    folded = " ".join(token.casefold().split())
    if folded in ROLES:
        return ClauseKind.ROLE
    if folded in LABELS:
        return ClauseKind.LABEL
    if folded in WIRE_MARKS:
        return ClauseKind.OTHER
    label, _, rest = folded.partition(" ")
    if folded in WEEKDAYS or folded == "released" or (rest in FURNITURE and label in LABELS):
        return ClauseKind.OTHER
    if _DIGIT.search(token):
        if YEAR.fullmatch(token):
            return ClauseKind.YEAR
        if ID.fullmatch(token):
            return ClauseKind.ID
        if _DATE.fullmatch(token):
            return ClauseKind.OTHER
    if folded.partition(" ")[0] in LICENCE_WORDS and LICENCE.match(token):
        return ClauseKind.OTHER
    if (token.endswith(("OUT", "Out")) or token.isupper()) and is_instruction(token):
        return ClauseKind.INSTRUCTION
    return None
