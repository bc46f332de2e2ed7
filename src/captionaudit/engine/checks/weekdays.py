"""The weekday on which a caption places its picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from captionaudit.engine.checks.event_dates import is_events, tells_of_event
from captionaudit.text.date_words import CAPITALISED, WEEKDAYS
from captionaudit.text.dates import written_dates
from captionaudit.text.wordlist import any_of

#: Shorter names of days, and these, are also other words: `so`, `sat`, Portuguese `second`.
_SHORTEST = 5
_NUMBERS = ("segunda", "terça", "quarta", "quinta", "sexta")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?](?=\s|\Z)")


class Weekday(NamedTuple):
    """A weekday in a text (Monday is 0), from `start` to `end`."""

    number: int
    start: int
    end: int


def lone_weekday(text: str) -> Weekday | None:
    """Return the weekday on which a caption places its picture, None unless it is the only one.

    It stands in the first sentence, after `on` or between commas, with no date and no event.
    """
    if _names().isdisjoint(_WORD.findall(text.lower())):
        return None  # most captions, quickly
    days = list(_days(text))
    if len(days) != 1 or written_dates(text):
        return None
    end = _SENTENCE_END.search(text)
    first = text[: end.start() if end else None]
    found = _placed().search(first)
    if found is None or found.start("day") != days[0].start or tells_of_event(first):
        return None
    if is_events(first, days[0].start, days[0].end):
        return None
    return days[0]


def _days(text: str) -> Iterator[Weekday]:
    for found in _named().finditer(text):
        known = WEEKDAYS[found["day"].casefold()]
        small = found["day"][0].islower()
        languages = [name for name in known if not (small and name in CAPITALISED)]
        if languages:
            yield Weekday(known[languages[0]], *found.span("day"))


@cache
def _names() -> frozenset[str]:
    return frozenset(n for n in WEEKDAYS if len(n) >= _SHORTEST and n not in _NUMBERS)


@cache
def _day() -> str:
    return rf"(?P<day>{any_of(_names())})(?![\w’'-])"


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_day()}", re.IGNORECASE)


@cache
def _placed() -> re.Pattern[str]:
    """Return the pattern of `on Tuesday` and `, Tuesday,`.

    French and Italian say the bare day: with an article it is that of every week.
    """
    on = r"(?<!\w)(?:on|on early|on late|am|ce|el|em|na|nesta|neste|no|в|во|يوم)\s+"
    part = r"(?:\s(?:morning|afternoon|evening|night|früh|abend|matin|soir))?"
    return re.compile(
        rf"(?:{on}|,\s+(?={_day().replace('?P<day>', '?:')}{part}\s*(?:[,;)]|\Z))){_day()}",
        re.IGNORECASE,
    )
