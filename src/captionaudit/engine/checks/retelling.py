"""Two captions of one picture, in one language or two: the first fact in which they differ."""

from __future__ import annotations

from typing import NamedTuple

from captionaudit.engine.checks.aligned import exchanged
from captionaudit.engine.checks.language import likely_language
from captionaudit.engine.checks.overlap import swapped
from captionaudit.engine.checks.picture_dates import conflicting
from captionaudit.engine.checks.picture_years import conflicting_years
from captionaudit.engine.checks.quantities import amounts, words_of
from captionaudit.engine.checks.recounted import recounted
from captionaudit.engine.checks.sides import reordered, turned
from captionaudit.engine.checks.strangers import are_strangers
from captionaudit.engine.checks.units import unit_at
from captionaudit.text.date_words import WEEKDAYS
from captionaudit.text.dates import WrittenDate, written_dates


class Contradiction(NamedTuple):
    """What two captions say differently; the span is the first's. Strangers have `one` empty.

    `is_day` says that it is the day: a date or a weekday.
    """

    one: str
    other: str
    start: int
    end: int
    is_day: bool = False

    def said(self, whose: str) -> str:
        """Return it in words; `whose` is the other caption, such as `the file's`."""
        if not self.one:
            return f"has nothing in common with {whose}: {self.other!r}"
        return f"says {self.one!r} where {whose} says {self.other!r}"


def contradiction(one: str, other: str, beside: tuple[str, str] = ("", "")) -> Contradiction | None:
    """Return the first fact that two captions of a picture give differently, None if none is.

    `beside` is what else is said where each comes from: a name there contradicts nothing. Of
    captions in two languages the days and the numbers are compared, names and places are not:
    they are inflected, transliterated and translated.
    """
    if one == other:
        return None
    mine, theirs = likely_language(one), likely_language(other)
    translated = mine != theirs and bool(mine and theirs)
    if mine == theirs != "" and are_strangers(one, other, beside):
        return Contradiction("", other, 0, len(one))
    found = _days(one, other) or _sides(one, other)
    if found or translated:
        return found or _numbers(one, other)
    swap = swapped(one, other, beside) or exchanged(one, other) or recounted(one, other)
    is_day = swap is not None and (swap.one.casefold() in WEEKDAYS or bool(written_dates(swap.one)))
    return Contradiction(*swap, is_day) if swap else None


def _days(one: str, other: str) -> Contradiction | None:
    days = conflicting(one, other)
    if days is None:
        years = conflicting_years(one, other)
        return _otherwise(one, years[0][1:], other, years[1][1:]) if years else None
    mine, theirs = days
    if _is_chance(mine, one) or _is_chance(theirs, other):
        return None
    return _otherwise(one, (mine.start, mine.end), other, (theirs.start, theirs.end))


def _otherwise(
    one: str, here: tuple[int, int], other: str, there: tuple[int, int]
) -> Contradiction:
    """Return the days that stand at two places of two captions."""
    return Contradiction(one[slice(*here)], other[slice(*there)], *here, True)


def _is_chance(written: WrittenDate, text: str) -> bool:
    """Whether a day without a year is no date but a word of another language: `3. Set` (Sept.)."""
    own = likely_language(text)
    return written.year is None and written.language not in ("", "en", own) and len(own) == 2


def _sides(one: str, other: str) -> Contradiction | None:
    sides = turned(one, other)
    if sides is None:
        rows = reordered(one, other)
        return Contradiction(rows[0].shown, rows[1].shown, *rows[0][1:]) if rows else None
    said, other_said = (f"{side.shown}, {side.side}" for side in sides)
    return Contradiction(said, other_said, sides[0].start, sides[0].end)


def _numbers(one: str, other: str) -> Contradiction | None:
    """Return the only number of a caption that its translation gives differently.

    Each must have as many numbers as the other, all but this one shared, and something else in
    common that shows it to be a translation.
    """
    mine, theirs = amounts(one), amounts(other)
    ours, others = {w.plain for w in mine}, {w.plain for w in theirs}
    odd = [w for w in mine if w.plain not in others]
    strange = [w for w in theirs if w.plain not in ours]
    if not (len(mine) == len(theirs) and len(odd) == len(strange) == 1):
        return None
    if not ours & others and not _names(one) & _names(other):
        return None
    if unit_at(one, odd[0].start, odd[0].end) != unit_at(other, strange[0].start, strange[0].end):
        return None
    return Contradiction(odd[0].text, strange[0].text, odd[0].start, odd[0].end)


def _names(text: str) -> set[str]:
    return {w.plain for w in words_of(text) if w.text[0].isupper() and len(w.text) > 3}
