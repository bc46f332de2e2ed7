"""A date in words, read around the name of its month: day first or month first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from captionaudit.text.date_words import (
    CAPITALISED,
    DOUBLE,
    JOINTS,
    MONTHS,
    ORDINALS,
    PARTICLES,
    WEEKDAYS,
)

#: The years that a number of four digits may be.
YEARS = range(1800, 2200)

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:[-’'][^\W\d_]+)*|º|ª")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
#: Letters and marks that may stand between two parts of a date.
_GAP = re.compile(r"[.,،]{0,2}[ \t\u00a0\u202f]{0,2}")
_DASHES = re.compile(r"[ \u00a0]?[-–—/][ \u00a0]?")


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text, from `start` to `end`, with its weekday (Monday is 0) if it names one.

    Day and year may be missing. `weekday_span` is where the weekday stands. `ranged` says that
    this is one end of a span of days. The day may be one that the calendar does not have.
    """

    start: int
    end: int
    month: int
    day: int | None = None
    year: int | None = None
    weekday: int | None = None
    weekday_span: tuple[int, int] = (0, 0)
    language: str = ""
    ranged: bool = False

    @property
    def value(self) -> date | None:
        """The day itself, None where the date is not whole or not in the calendar."""
        if self.year is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None

    @property
    def is_possible(self) -> bool:
        """Whether the calendar has such a day; without a year, in a leap year."""
        if not 1 <= self.month <= 12:
            return False
        try:
            date(self.year or 2000, self.month, 1 if self.day is None else self.day)
        except ValueError:
            return False
        return True


class _Token(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def number(self) -> int | None:
        return int(self.text) if self.text.isdecimal() and len(self.text) <= 4 else None


def in_words(text: str) -> Iterator[WrittenDate]:
    """Yield the dates with the name of a month that a text holds, in order."""
    tokens = [_Token(m[0], m.start(), m.end()) for m in _TOKEN.finditer(text)]
    for at, token in enumerate(tokens):
        word = token.text.casefold()
        if word not in MONTHS and word not in DOUBLE:
            continue
        last = at
        if word in DOUBLE and at + 1 < len(tokens):
            pair = f"{word} {tokens[at + 1].text}"
            word, last = (pair, at + 1) if pair in MONTHS else (word, at)
        languages = _languages(MONTHS.get(word, {}), token.text)
        if languages:
            written = _Reading(text, tokens, languages).around(at, last, MONTHS[word])
            if written is not None:
                yield written


def _languages(known: Iterable[str], word: str) -> tuple[str, ...]:
    """Return the languages that a word may be in, as it is written."""
    small = word[0].islower()
    return tuple(language for language in known if not (small and language in CAPITALISED))


class _Reading(NamedTuple):
    """The reading of one date around the name of its month."""

    text: str
    tokens: Sequence[_Token]
    languages: tuple[str, ...]

    def around(self, first: int, last: int, months: Mapping[str, int]) -> WrittenDate | None:
        """Read the date whose month is the tokens `first` to `last`: day first or month first."""
        month = months[self.languages[0]] + 1
        before = self._day_before(first)
        if before is not None:
            year_at = self._year_after(last)
            return self._date(before, last, month, before, year_at)
        after = self._day_after(last)
        if after is None:
            return self._month_and_year(first, last, month)
        end, ranged = self._second_day(after)
        year_at = self._year_after(end)
        if year_at is None and (self.tokens[after].number or 0) > _DAYS[month - 1]:
            return None  # `in April 31 times`
        if "en" not in self.languages and year_at is None:
            return None  # `en mai 12 personnes`: only English writes the month first
        return self._date(first, end, month, after, year_at, ranged=ranged)

    def _date(
        self, first: int, last: int, month: int, day: int, year: int | None, ranged: bool = False
    ) -> WrittenDate:
        named = self._weekday(first)
        start = named.start if named else self.tokens[first].start
        language, weekday = self._named(named)
        return WrittenDate(
            start=start,
            end=self.tokens[last if year is None else year].end,
            month=month,
            day=self.tokens[day].number,
            year=None if year is None else self.tokens[year].number,
            weekday=weekday,
            weekday_span=(named.start, named.end) if named else (0, 0),
            language=language,
            ranged=ranged or self._follows_a_day(first),
        )

    def _month_and_year(self, first: int, last: int, month: int) -> WrittenDate | None:
        year = self._year_after(last)
        if year is None:
            return None
        start, end = self.tokens[first].start, self.tokens[year].end
        value = self.tokens[year].number
        return WrittenDate(start, end, month, None, value, language=self.languages[0])

    def _gap(self, before: int, after: int) -> str:
        return self.text[self.tokens[before].end : self.tokens[after].start]

    def _joined(self, before: int, after: int) -> bool:
        return _GAP.fullmatch(self._gap(before, after)) is not None

    def _back(self, at: int) -> int | None:
        """Return the token before `at` that is no particle, if nothing else parts them."""
        for step in range(at - 1, max(-1, at - 4), -1):
            if not self._joined(step, step + 1):
                return None
            word = self.tokens[step].text.casefold()
            if word not in PARTICLES and word not in ORDINALS:
                return step
        return None

    def _on(self, at: int) -> int | None:
        """Return the token after `at` that is no particle, if nothing else parts them."""
        for step in range(at + 1, min(len(self.tokens), at + 4)):
            if not self._joined(step - 1, step):
                return None
            word = self.tokens[step].text.casefold()
            if word not in PARTICLES and word not in ORDINALS:
                return step
        return None

    def _day_before(self, month: int) -> int | None:
        at = self._back(month)
        if at is None or not self._is_day(at) or "," in self._gap(at, at + 1):
            return None
        return at

    def _day_after(self, month: int) -> int | None:
        at = self._on(month)
        if at is None or not self._is_day(at) or "," in self._gap(at - 1, at):
            return None
        behind = self.text[self.tokens[at].end : self.tokens[at].end + 2]
        if re.match(r"[:.,]\d|%", behind):
            return None  # a time, a price, a share
        return at

    def _is_day(self, at: int) -> bool:
        token = self.tokens[at]
        before = self.text[max(0, token.start - 2) : token.start]
        if re.search(r"\d[.,:/]$|[$€£#]$", before):
            return False
        return len(token.text) <= 2 and token.text.isdecimal()

    def _second_day(self, at: int) -> tuple[int, bool]:
        """Return the last token of `8-10` or `8 to 10`, and whether there is a second day."""
        ahead = at + 1
        if ahead < len(self.tokens) and _DASHES.fullmatch(self._gap(at, ahead)):
            return (ahead, True) if self._is_day(ahead) else (at, False)
        joint = ahead < len(self.tokens) and self.tokens[ahead].text.casefold() in JOINTS
        if joint and ahead + 1 < len(self.tokens) and self._is_day(ahead + 1):
            return ahead + 1, True
        return at, False

    def _follows_a_day(self, first: int) -> bool:
        """Whether the date ends a span: `8-10 March`, `8 March to 10 April`."""
        if first == 0:
            return False
        if _DASHES.fullmatch(self._gap(first - 1, first)):
            return True
        joint = self.tokens[first - 1].text.casefold()
        return joint in JOINTS and first > 1 and (joint != "a" or self._ends_a_day(first - 2))

    def _ends_a_day(self, at: int) -> bool:
        """Whether a date may end here: Portuguese `a` is `to` behind a day, and `on` elsewhere."""
        word = self.tokens[at].text.casefold()
        return word.isdecimal() or word in ORDINALS or word in MONTHS or word in WEEKDAYS

    def _year_after(self, at: int) -> int | None:
        year = self._on(at)
        if year is None or self.tokens[year].number not in YEARS:
            return None
        return year if len(self.tokens[year].text) == 4 else None

    def _weekday(self, first: int) -> _Token | None:
        at = self._back(first)
        if at is None:
            return None
        languages = _languages(
            WEEKDAYS.get(self.tokens[at].text.casefold(), {}), self.tokens[at].text
        )
        return self.tokens[at] if set(languages) & set(self.languages) else None

    def _named(self, named: _Token | None) -> tuple[str, int | None]:
        if named is None:
            return self.languages[0], None
        known = WEEKDAYS[named.text.casefold()]
        language = next(lang for lang in self.languages if lang in known)
        return language, known[language]
