"""Finding a credit by its position at the end of a caption (standards 0.3).

In this order: a closing bracket, the text behind a label, the text behind `＝`, a short tail
behind the last sentence stop, a chain of slashes, and a bare agency as the very last word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from captionaudit.text.agencies import AgencyTable, Found
from captionaudit.text.credit import parse_span
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.names import is_person, is_prose
from captionaudit.text.parts import ClauseKind, Credit, Match
from captionaudit.text.wordlist import words
from captionaudit.text.words import ABBREVIATIONS, LABEL_WORDS, PARTICLES

#: No credit is longer, and nothing before that is looked at, so that the cost is bounded.
_WINDOW = 300
_LONGEST_TAIL = 130
_OPENERS = {")": "(", "]": "[", "）": "（", "］": "［", "】": "【", "〕": "〔"}
_STOP = re.compile(
    r"[.!?…。！？؟।։](?:[\"”’»')\]）」』]{0,2})(?=\s|[^\x00-\x7f])|\n|\s{3,}|\t| \| |\u2028"
)
_SIGN = re.compile(r"[:：©]|\bby\b|\bBY\b|\([cC]\)|(?i:credit)")
_LABEL = re.compile(
    rf"(?:^|(?<=[\s(\[|.。»”\"/—–-]))(?:(?:©|\([cC]\))|(?P<word>(?:{LABEL_WORDS}))"
    r"(?:\s*©|\s*[:：]|\s+(?:by|BY|By)\b|\s+(?:credit|courtesy)\b))",
    re.IGNORECASE,
)
_LINK = re.compile(r"/|\bvia\b|\bVIA\b|(?<=\s)\|(?=\s)|\\")
_WORD = re.compile(r"\S+")
_DATE_END = re.compile(r"(?:\d{1,2}|\d{4})\)?$")
_NOT_BEFORE = words(
    """
    told tells tell telling informed interviewed quoted by to from for of the with and or & a an
    as at in on against joins joined says said versus vs into than its their his her our that this
    sue sues sued us u.s. via über von der die das dem laut zur la el los al del que le du les des
    per agency agencies named called
    """
)


def last_credit(
    text: str,
    start: int,
    end: int,
    table: AgencyTable,
    house: House = NO_HOUSE,
    *,
    bare: bool = True,
) -> tuple[int, int] | None:
    """Return the span of the credit that stands at the end of characters `start` to `end`.

    `bare` also takes an agency that is the very last word with no stop before it.
    """
    low = max(start, end - _WINDOW)
    finder = _Finder(text, low, end, table, house)
    return (
        finder.bracket()
        or finder.label()
        or finder.equals()
        or finder.tail()
        or finder.chain()
        or (finder.bare() if bare else None)
    )


def ends_in_credit(text: str, table: AgencyTable, house: House = NO_HOUSE) -> bool:
    """Tell whether a line ends in a credit, as a caption on a page does."""
    return last_credit(text, 0, len(text.rstrip()), table, house) is not None


def is_clean(credit: Credit) -> bool:
    """Tell whether all of a credit is understood, but for single odd words."""
    return not any(
        c.kind is ClauseKind.OTHER and (is_prose(c.text) or len(c.text.split()) > 2)
        for c in credit.clauses
    )


class _Finder:
    def __init__(self, text: str, low: int, high: int, table: AgencyTable, house: House) -> None:
        self.text = text
        self.low = low
        self.table = table
        self.house = house
        while high > low and text[high - 1].isspace():
            high -= 1
        self.high = high

    def parse(self, start: int, end: int) -> Credit:
        return parse_span(self.text, start, end, self.table, self.house)

    def bracket(self) -> tuple[int, int] | None:
        """Find `(Photo by Name / AFP)`, `[사진 출처 = 연합뉴스]`, `Name (EFE)`."""
        close = self.high
        while close > self.low and self.text[close - 1] in ".。 ":
            close -= 1
        opener = _OPENERS.get(self.text[close - 1 : close])
        if opener is None:
            return None
        opened = self._open(close - 1, opener)
        if opened < 0:
            return None
        credit = self.parse(opened + 1, close - 1)
        if not is_clean(credit) or not self._is_credit(credit):
            return None
        kinds = [c.kind for c in credit.clauses]
        if kinds != [ClauseKind.AGENCY]:
            return opened, self.high
        return self._bare_bracket(opened, credit)

    def _open(self, close: int, opener: str) -> int:
        depth = 0
        for at in range(close, self.low - 1, -1):
            if self.text[at] == self.text[close]:
                depth += 1
            elif self.text[at] == opener:
                depth -= 1
                if not depth:
                    return at
        return -1

    def _bare_bracket(self, opened: int, credit: Credit) -> tuple[int, int] | None:
        """Judge `(AFP)`: a credit, the short form of a body just named, or a dateline."""
        before = self.text[self.low : opened].rstrip()
        if not before or before[-1] in ".!?…。”\"»’'؟":
            return opened, self.high
        if _spells(before, credit.clauses[0].text) or _DATE_END.search(before):
            return None
        start = next(self._stops(self.low + len(before)), self.low)
        name = self.text[start:opened].strip()
        if is_person(name) or self.house.knows(name):
            return start + len(self.text[start:opened]) - len(
                self.text[start:opened].lstrip()
            ), self.high
        return opened, self.high

    def label(self) -> tuple[int, int] | None:
        """Find the text behind `Photo:`, `Foto:`, `Photo by`, `©`."""
        if _SIGN.search(self.text, self.low, self.high) is None:
            return None
        for match in _LABEL.finditer(self.text, self.low, self.high):
            word = match["word"]
            if word is not None and word[0].islower() and self._mid_sentence(match.start()):
                continue
            credit = self.parse(match.start(), self.high)
            named = credit.agencies or credit.persons or credit.organisations or credit.roles
            if named and is_clean(credit) and len(credit.text) <= _WINDOW:
                return match.start(), self.high
        return None

    def _mid_sentence(self, at: int) -> bool:
        before = self.text[self.low : at].rstrip()
        return bool(before) and before[-1] not in ".!?…。:|([—–-\n"

    def equals(self) -> tuple[int, int] | None:
        """Find the agency behind the last equals sign of a Japanese caption."""
        at = max(
            self.text.rfind("＝", self.low, self.high), self.text.rfind("=", self.low, self.high)
        )
        if at < 0 or self.high - at > 40 or self.text[max(self.low, at - 8) : at].isascii():
            return None
        credit = self.parse(at, self.high)
        return (at, self.high) if credit.agencies and is_clean(credit) else None

    def tail(self) -> tuple[int, int] | None:
        """Find a short credit behind the last sentence stop, or a caption that is one."""
        start = self._tail_start()
        if self.high - start > _LONGEST_TAIL or self._is_state(start):
            return None
        if self.text[self.high - 1] in _OPENERS and start == self.low:
            return None  # a bracket that was refused
        credit = self.parse(start, self.high)
        if not is_clean(credit) or not self._is_credit(credit):
            return None
        return start, self.high

    def _is_state(self, start: int) -> bool:
        """Tell whether the last word is Pennsylvania: `Allentown, PA`."""
        return self.text[start : self.high].rstrip(". ").endswith((", PA", ", Pa"))

    def _tail_start(self) -> int:
        # A stop at the very end closes the credit itself.
        end = self.high
        while end > self.low and self.text[end - 1] in ".。":
            end -= 1
        start = next(self._stops(end), self.low)
        while start < self.high and (self.text[start].isspace() or self.text[start] in "-–—|•"):
            start += 1
        return start

    def _stops(self, end: int) -> Iterator[int]:
        """Yield the ends of sentence stops before `end`, last first, without abbreviations."""
        stops = [m.span() for m in _STOP.finditer(self.text, self.low, end)]
        for start, stop in reversed(stops):
            if self.text[start] == ".":
                at = max(
                    self.text.rfind(" ", self.low, start),
                    self.text.rfind("(", self.low, start),
                    self.low - 1,
                )
                word = self.text[at + 1 : start]
                if len(word) == 1 or word.casefold() in ABBREVIATIONS or "." in word:
                    continue
            yield stop

    def _is_credit(self, credit: Credit) -> bool:
        """Tell whether a clean stretch is a credit: by an agency, a label, or name and house."""
        kinds = {c.kind for c in credit.clauses}
        if credit.agencies:
            lone = len(credit.clauses) == 1 and credit.clauses[0]
            return not lone or lone.match is not Match.CASE or not lone.text.islower()
        if ClauseKind.LABEL in kinds:
            return bool(credit.persons or credit.organisations or credit.roles)
        if any(self.house.owns(c.text) for c in credit.clauses):
            return True
        if kinds == {ClauseKind.ROLE}:
            return credit.clauses[0].text.casefold() in ("supplied", "handout", "courtesy")
        if "courtesy" in credit.text.casefold()[:10]:
            return bool(credit.persons or credit.organisations)
        slashed = "/" in credit.text and len(credit.clauses) == 2
        return slashed and bool(credit.persons) and bool(credit.organisations)

    def chain(self) -> tuple[int, int] | None:
        """Find `REUTERS/Name`, `Name/AFP` and `Handout via REUTERS` behind words without a stop."""
        low = max(next(self._stops(self.high - 1), self.low), self.high - _LONGEST_TAIL)
        for link in _LINK.finditer(self.text, low, self.high):
            start = self._chain_start(low, link.start())
            if start is None:
                continue
            credit = self.parse(start, self.high)
            if credit.agencies and is_clean(credit):
                return start, self.high
        return None

    def _chain_start(self, low: int, end: int) -> int | None:
        """Return where the first clause of a chain begins: an agency, a role, or a name."""
        words = [m.span() for m in _WORD.finditer(self.text, low, end)]
        for first in words[-self.table.longest :]:
            found = self.table.find(self.text[first[0] : words[-1][1]])
            if found is not None and found.match is Match.EXACT:
                return first[0]
        run = len(words)
        while run and len(words) - run < 4 and _is_namelike(self.text[slice(*words[run - 1])]):
            run -= 1
        while run < len(words) and self.text[slice(*words[run])].casefold() in PARTICLES:
            run += 1
        # Of a longer run the first words are the caption's last: "in Kyiv Ann Lee/Reuters".
        run = max(run, len(words) - 2) if len(words) - run > 3 else run
        return words[run][0] if run < len(words) else None

    def bare(self) -> tuple[int, int] | None:
        """Find an agency that is the very last word of a caption without a closing stop."""
        words = [
            m.span() for m in _WORD.finditer(self.text, max(self.low, self.high - 80), self.high)
        ]
        if not words or not self.table.may_end(self.text[slice(*words[-1])]):
            return None
        for number in range(max(1, len(words) - self.table.longest), len(words)):
            found = self.table.find(self.text[words[number][0] : self.high])
            if found is None or not _is_sure(found):
                continue
            before = self.text[slice(*words[number - 1])]
            if before[-1] in ",;:-–—(/&" or before.casefold() in _NOT_BEFORE:
                return None
            if before.endswith(("'s", "’s", "s'", "s’")):
                return None
            return words[number][0], self.high
        return None


def _is_sure(found: Found) -> bool:
    return found.match is Match.EXACT and not found.word


def _is_namelike(word: str) -> bool:
    return word[:1].isupper() or word.casefold() in PARTICLES or word[:1] == "@"


def _spells(before: str, acronym: str) -> bool:
    """Tell whether the last capitalised words of a text spell an acronym: `Armed Forces (AF)`."""
    letters = "".join(ch for ch in acronym if ch.isalpha())
    initials = "".join(w[0] for w in re.split(r"[\s-]+", before)[-10:] if w[:1].isupper())
    return len(letters) > 1 and initials.upper().endswith(letters.upper())
