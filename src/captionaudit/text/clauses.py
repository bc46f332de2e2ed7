"""Reading one segment of a credit: what in it can be told without its neighbours."""

from __future__ import annotations

import re
from typing import NamedTuple

from captionaudit.text.agencies import AgencyKind, AgencyTable, Found
from captionaudit.text.house import House
from captionaudit.text.names import is_handle, is_person
from captionaudit.text.parts import ClauseKind, Match
from captionaudit.text.segments import Segment, trim
from captionaudit.text.wire import INSTRUCTION
from captionaudit.text.words import (
    CONNECTORS,
    COURTESY,
    FOR,
    GLUED_LABEL,
    ID,
    JUNK,
    LABEL,
    LABEL_WORDS,
    LEADING_ROLE,
    LICENCE,
    MARKED_LABELS,
    ROLES,
    YEAR,
)

_WORD = re.compile(r"\S+")
_LABEL_ALONE = re.compile(rf"(?:{LABEL_WORDS})\s*©?", re.IGNORECASE)
_BYLINE = re.compile(r"\b(?:by|von|par)\b", re.IGNORECASE)
_TRAILING_ROLE = re.compile(
    r"\s+(pool(?: photo)?|handout|files?|file photo|stringer|archivbild|contributors?)$",
    re.IGNORECASE,
)
_GLUED_ROLE = re.compile(r"(HO|STR|HANDOUT|POOL|FILE)-(?=\w)")
_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[dhmw]|(?:on\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|"
    r"Nov|Dec)\w*\.?\s+\d.*|\d{1,2}:\d\d.*|\d{1,2}"
)
_CJK_BYLINE = re.compile(
    r"(?P<agency>.+?)?(?:记者|記者)\s*(?P<name>[\u3400-\u9fff]{2,4}?)\s*[摄攝]?$"
)
_CJK_TAIL = re.compile(
    r"(?P<name>[\u3400-\u9fff]{2,4}?)\s*(?:[摄攝]|撮影)$|(?P<ko>[\uac00-\ud7a3]{2,4})\s+기자$"
)


class Draft(NamedTuple):
    """A clause to be: `kind` is None where the neighbours must tell.

    `byline` says that a person must follow ("Photo by").
    """

    kind: ClauseKind | None
    start: int
    end: int
    before: str
    found: Found | None = None
    byline: bool = False


def draft_segment(text: str, segment: Segment, table: AgencyTable, house: House) -> list[Draft]:
    """Read a segment of a text; the drafts are in order and do not overlap."""
    return _Reader(text, table, house).read(segment.start, segment.end, segment.before)


class _Reader:
    def __init__(self, text: str, table: AgencyTable, house: House) -> None:
        self.text = text
        self.table = table
        self.house = house

    def read(self, start: int, end: int, before: str) -> list[Draft]:
        drafts: list[Draft] = []
        while True:
            start, end = trim(self.text, start, end)
            if start >= end:
                return drafts
            whole = self.whole(start, end, before)
            if whole is not None:
                return [*drafts, whole]
            lead = self.lead(start, end, before)
            if lead is None:
                break
            drafts.append(lead[0])
            start = lead[1]
        return drafts + self.inside(start, end, before)

    def whole(self, start: int, end: int, before: str) -> Draft | None:
        """Read a segment that is nothing but one known thing."""
        token = self.text[start:end]
        found = self.table.find(token)
        if found is not None:
            return Draft(ClauseKind.AGENCY, start, end, before, found)
        if self.house.owns(token):
            return Draft(ClauseKind.ORGANISATION, start, end, before)
        if self.house.knows(token):
            return Draft(ClauseKind.PERSON, start, end, before)
        kind: ClauseKind | None = None
        if " ".join(token.casefold().split()) in ROLES:
            kind = ClauseKind.ROLE
        elif YEAR.fullmatch(token):
            kind = ClauseKind.YEAR
        elif ID.fullmatch(token):
            kind = ClauseKind.ID
        elif INSTRUCTION.fullmatch(token):
            kind = ClauseKind.INSTRUCTION
        elif _LABEL_ALONE.fullmatch(token):
            kind = ClauseKind.LABEL
        elif LICENCE.match(token) or _DATE.fullmatch(token):
            kind = ClauseKind.OTHER
        return None if kind is None else Draft(kind, start, end, before)

    def lead(self, start: int, end: int, before: str) -> tuple[Draft, int] | None:
        """Read a label, a role or a year at the start of a segment, and say where to read on."""
        kind, match = ClauseKind.ROLE, LEADING_ROLE.match(self.text, start, end)
        if match is None:
            kind, match = ClauseKind.YEAR, YEAR.match(self.text, start, end)
        if match is None:
            kind, match = ClauseKind.LABEL, GLUED_LABEL.match(self.text, start, end)
        if match is None:
            match = LABEL.match(self.text, start, end)
            if match is None or not self.is_label(match):
                return None
        stop = match.end("role") if kind is ClauseKind.ROLE else match.end()
        while self.text[stop - 1].isspace():
            stop -= 1
        byline = _BYLINE.search(match.group()) is not None
        return Draft(kind, start, stop, before, None, byline), match.end()

    def is_label(self, label: re.Match[str]) -> bool:
        if label["sign"] or label["mark"] or label["sign2"]:
            return True
        at, after = label.end(), label["next"]
        if after and not after.isspace():
            return False
        following = self.text[at : at + 2].strip()
        return label["word"].casefold() not in MARKED_LABELS and not following[:1].islower()

    def inside(self, start: int, end: int, before: str) -> list[Draft]:
        """Read a segment that holds more than one thing, or one unknown thing."""
        junk = JUNK.search(self.text, start, end)
        if junk is not None:
            return [
                *self.read(start, junk.start(), before),
                Draft(ClauseKind.OTHER, *trim(self.text, junk.start(), junk.end()), before),
            ]
        courtesy = COURTESY.search(self.text, start, end)
        if courtesy is not None:
            role = Draft(ClauseKind.ROLE, courtesy.start(), courtesy.start() + 8, before)
            rest = self.read(courtesy.end(), end, before)
            return [*self.read(start, courtesy.start(), before), role, *rest]
        for attempt in (
            self.client,
            self.suffix,
            self.prefix,
            self.hyphen,
            self.role,
            self.east_asian,
        ):
            drafts = attempt(start, end, before)
            if drafts is not None:
                return drafts
        return [Draft(None, start, end, before)]

    def client(self, start: int, end: int, before: str) -> list[Draft] | None:
        """Read `Name for Client` and `Getty Images for Client`."""
        split = FOR.search(self.text, start, end)
        if split is None:
            return None
        left = self.text[start : split.start()]
        known = self.table.find(left) or self.house.knows(left) or is_person(left)
        article = self.text[split.end() : split.end() + 4].casefold() == "the "
        if not known and not (article and " " not in left):
            return None
        client = Draft(ClauseKind.CLIENT, split.end(), end, before)
        return [*self.read(start, split.start(), before), client]

    def suffix(self, start: int, end: int, before: str) -> list[Draft] | None:
        """Read `Name on Unsplash`, `Name. AFP`, `Name AP Photo`."""
        words = [m.span() for m in _WORD.finditer(self.text, start, end)]
        if len(words) < 2 or not self.table.may_end(self.text[words[-1][0] : end]):
            return None
        for number in range(max(1, len(words) - self.table.longest), len(words)):
            found = self.known(words[number][0], end)
            if found is None:
                continue
            last = number
            while last and self.text[slice(*words[last - 1])].casefold() in CONNECTORS:
                last -= 1
            agency = Draft(ClauseKind.AGENCY, words[number][0], end, before, found)
            if not last:
                return [agency]
            rest = self.read(start, words[last - 1][1], before)
            if last < number or self.is_author(rest) or found.agency.kind is AgencyKind.STOCK:
                return [*rest, agency]
        return None

    def is_author(self, drafts: list[Draft]) -> bool:
        """Tell whether what precedes an agency without separator can be its author."""
        return all(d.kind is not None or is_person(self.text[d.start : d.end]) for d in drafts)

    def prefix(self, start: int, end: int, before: str) -> list[Draft] | None:
        """Read `BELGA PHOTO NAME`, `Reuters files`, `AFP pic`."""
        words = [m.span() for m in _WORD.finditer(self.text, start, end)]
        if len(words) < 2 or not self.table.may_start(self.text[slice(*words[0])]):
            return None
        for number in range(min(len(words) - 1, self.table.longest), 0, -1):
            found = self.known(start, words[number - 1][1])
            if found is None:
                continue
            agency = Draft(ClauseKind.AGENCY, start, words[number - 1][1], before, found)
            rest = self.read(words[number][0], end, before)
            if self.is_author(rest):
                return [agency, *rest]
        return None

    def known(self, start: int, end: int) -> Found | None:
        """Look up an agency that has no separator at its side: only what can be nothing else."""
        found = self.table.find(self.text[start:end])
        if found is None or found.word or found.match is Match.MISSPELT:
            return None
        return None if found.agency.kind is AgencyKind.HANDOUT else found

    def hyphen(self, start: int, end: int, before: str) -> list[Draft] | None:
        """Read `Name-USA TODAY Sports`, `handle-iStock-Thinkstock`, `HO-Body`."""
        glued = _GLUED_ROLE.match(self.text, start, end)
        if glued is not None:
            role = Draft(ClauseKind.ROLE, start, glued.end(1), before)
            return [role, *self.read(glued.end(), end, "-")]
        at = self.text.find("-", start, end)
        while at > start:
            found = self.known(at + 1, end)
            left = self.text[start:at]
            if found is not None and (is_person(left) or is_handle(left)):
                agency = Draft(ClauseKind.AGENCY, at + 1, end, "-", found)
                return [*self.read(start, at, before), agency]
            at = self.text.find("-", at + 1, end)
        return None

    def role(self, start: int, end: int, before: str) -> list[Draft] | None:
        """Read `Kremlin Pool Photo`, `Name files`."""
        match = _TRAILING_ROLE.search(self.text, start, end)
        if match is None:
            return None
        role = Draft(ClauseKind.ROLE, match.start(1), match.end(1), before)
        return [*self.read(start, match.start(), before), role]

    def east_asian(self, start: int, end: int, before: str) -> list[Draft] | None:
        """Read `新华社记者李刚 摄`, `홍길동 기자`, and two agencies run together (`AP뉴시스`)."""
        if self.text[start:end].isascii():
            return None
        byline = _CJK_BYLINE.fullmatch(self.text, start, end)
        if byline is not None:
            name = Draft(ClauseKind.PERSON, *byline.span("name"), before)
            if byline["agency"] is None:
                return [name]
            return [*self.read(*byline.span("agency"), before), name]
        tail = _CJK_TAIL.fullmatch(self.text, start, end)
        if tail is not None:
            return [Draft(ClauseKind.PERSON, *tail.span("name" if tail["name"] else "ko"), before)]
        for at in range(start + 2, min(end - 1, start + 12)):
            left, right = self.table.find(self.text[start:at]), self.table.find(self.text[at:end])
            if left and right:
                return [
                    Draft(ClauseKind.AGENCY, start, at, before, left),
                    Draft(ClauseKind.AGENCY, at, end, "", right),
                ]
        return None
