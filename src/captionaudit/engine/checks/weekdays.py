"""The weekday on which a caption places its picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from captionaudit.engine.checks.event_dates import is_events, tells_of_event
from captionaudit.text.date_words import CAPITALISED, WEEKDAYS
from captionaudit.text.dates import written_dates
from captionaudit.text.event_words import is_ahead, is_opening
from captionaudit.text.past_words import tells_of_past
from captionaudit.text.weekday_words import GERMAN_PARTS, places_picture
from captionaudit.text.wordlist import any_of

#: Shorter names of days, and these, are also other words: `so`, `sat`, Portuguese `second`.
_SHORTEST = 5
_NUMBERS = ("segunda", "terça", "quarta", "quinta", "sexta")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?](?=\s|\Z)")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:]\s)[“„«\"(]?\Z")
#: What is read aloud, sung or shown: `A sign reads "Closed on Friday"`.
_QUOTED = re.compile(
    r"“[^“”]{0,120}”|„[^“”]{0,120}[“”]|«[^«»]{0,120}»|\"[^\"]{0,120}\"|‘[^‘]{0,120}’"
)


class Weekday(NamedTuple):
    """A weekday in a text (Monday is 0), from `start` to `end`, and the languages it may be in."""

    number: int
    start: int
    end: int
    languages: tuple[str, ...]


def lone_weekday(text: str) -> Weekday | None:
    """Return the weekday on which a caption places its picture, None unless it is the only one.

    It stands in the first sentence as the day of a picture does (`on Friday`, `hoy viernes`), with
    no date, and nothing tells of an event, of what was or of what is to come.
    """
    if _names().keys().isdisjoint(_WORD.findall(text.lower())):
        return None  # most captions, quickly
    spoken = _QUOTED.sub(lambda quote: " " * len(quote[0]), text)
    days = list(_days(spoken))
    if len(days) != 1 or written_dates(text):
        return None
    end = _SENTENCE_END.search(spoken)
    first, day = spoken[: end.start() if end else None], days[0]
    if day.end > len(first) or not any(
        places_picture(first, day.start, day.end, language)
        and not tells_of_past(first, day.start, language)
        for language in day.languages
    ):
        return None
    if tells_of_event(first) or is_ahead(first[day.end :]) or is_opening(first):
        return None
    return None if is_events(first, day.start, day.end) else day


def _days(text: str) -> Iterator[Weekday]:
    """Yield the weekdays of a text; a capital in mid-sentence is a person's: Domingo, Domenica."""
    for found in _named().finditer(text):
        known, capital = _names()[found[0].casefold()], found[0][0].isupper()
        opens = _SENTENCE_START.search(text, max(0, found.start() - 3), found.start())
        languages = tuple(
            name for name in known if (capital if name in CAPITALISED else not capital or opens)
        )
        if languages:
            yield Weekday(known[languages[0]], *found.span(), languages)


@cache
def _names() -> Mapping[str, Mapping[str, int]]:
    """Return the names of weekdays that are no other words, German ones with their hour, too."""
    names = {n: k for n, k in WEEKDAYS.items() if len(n) >= _SHORTEST and n not in _NUMBERS}
    german = {n: k["de"] for n, k in names.items() if "de" in k}
    hours = {n + part: {"de": day} for n, day in german.items() for part in GERMAN_PARTS}
    return MappingProxyType(names | hours)


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(frozenset(_names()))})(?![\w’'-])", re.IGNORECASE)
