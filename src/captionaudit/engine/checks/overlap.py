"""Where a caption is another one's edited copy in which one fact stands in the place of another.

A page's caption is an edited copy of the file's most of the time: shorter, reordered, another
style. What counts is a name, a place, a weekday or a number in the place of a different one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from captionaudit.engine.checks.picture_dates import (
    are_neighbours,
    covering,
    date_at,
    is_pictures,
)
from captionaudit.engine.checks.quantities import Word
from captionaudit.engine.checks.spellings import may_be_spellings
from captionaudit.engine.checks.titles import OFFICES, TITLES
from captionaudit.engine.checks.two_names import (
    are_countries,
    are_two,
    are_uncased_names,
    named_words,
)
from captionaudit.engine.checks.units import unit_at
from captionaudit.engine.fold import likeness
from captionaudit.text.date_words import MONTHS, WEEKDAYS
from captionaudit.text.given_names import are_one_name, is_given_name

#: The share of the shorter caption's words that an edited copy keeps.
_KEPT = 0.6
#: And at least so many of them: `Fans in Portwick` may be one of `Fans wait in Rasdhoo`.
_LEAST = 2
#: First names more alike than this may be one with a slip.
_SLIP = 0.75
#: Words of a caption that are compared one by one: the cost grows with the product.
_MOST = 120
#: A score is turned round by who tells it: `beat 2-1`, `lost 1-2`.
_LOST = re.compile(
    r"\b(?:los[et]|losing|loss|lost|defeat\w*|beaten|fell|down|verlor\w*|unterl\w+|niederlage|"
    r"perd\w+|défaite|derrota\w*|sconfi\w+)\b",
    re.IGNORECASE,
)


class Swap(NamedTuple):
    """What one caption says where the other says something else; spans are those of the first."""

    one: str
    other: str
    start: int
    end: int


def swapped(one: str, other: str, beside: tuple[str, str] = ("", "")) -> Swap | None:
    """Return the first name or number that an edited copy gives differently.

    `beside` is what else is said where each comes from: a name there contradicts nothing.
    """
    mine, theirs = named_words(one)[:_MOST], named_words(other)[:_MOST]
    plain, others = [w.plain for w in mine], [w.plain for w in theirs]
    kept, least = len(set(plain) & set(others)), min(len(set(plain)), len(set(others)))
    if kept < max(_LEAST, _KEPT * least):
        return None
    seen = set(plain) | {w.plain for w in named_words(beside[0])}
    around = set(others) | {w.plain for w in named_words(beside[1])}
    lost = bool(_LOST.search(one) or _LOST.search(other))
    for left, right in _replaced(mine, theirs):
        if any(w.plain in around for w in left) or any(w.plain in seen for w in right):
            continue
        left, right = _with_surnames(left, right, mine, theirs)
        contrary = _contradict(left, right, lost) or _are_owners(left, right, mine, theirs)
        if contrary and _are_of_a_kind(one, left, other, right):
            start, end = covering(one, left[0].start, left[-1].end)
            said = other[slice(*covering(other, right[0].start, right[-1].end))]
            return Swap(one[start:end], said, start, end)
    return None


def _are_of_a_kind(one: str, left: Sequence[Word], other: str, right: Sequence[Word]) -> bool:
    """Whether two stretches are of pictures' days or of events', or of no dates and of one unit.

    Days of a picture that follow each other are a matter of time zones, and of no kind here.
    """
    if unit_at(one, left[0].start, left[0].end) != unit_at(other, right[0].start, right[0].end):
        return not left[0].is_number
    mine = date_at(one, left[0].start, left[-1].end)
    theirs = date_at(other, right[0].start, right[-1].end)
    if mine is None or theirs is None:
        return mine is theirs
    if is_pictures(mine, one) is not is_pictures(theirs, other):
        return False
    return not (is_pictures(mine, one) and are_neighbours(mine, theirs))


def _replaced(
    mine: Sequence[Word], theirs: Sequence[Word]
) -> Iterator[tuple[Sequence[Word], Sequence[Word]]]:
    """Yield the stretches that stand in each other's place, between words that are the same."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, [w.plain for w in mine], [w.plain for w in theirs], False)
    codes = matcher.get_opcodes()
    for number, (tag, i, j, k, m) in enumerate(codes):
        before = number == 0 or codes[number - 1][0] == "equal"
        after = number + 1 == len(codes) or codes[number + 1][0] == "equal"
        if tag != "replace" or not before or not after:
            continue
        left, right = mine[i:j], theirs[k:m]
        if number + 1 == len(codes):  # `off Portwick` for `off Rasdhoo on Sunday`
            left, right = _lead(left), _lead(right)
        yield left, right


def _lead(said: Sequence[Word]) -> Sequence[Word]:
    """Return the capitalised said or the number that a stretch begins with, else all of it."""
    lead = list(takewhile(lambda word: not word.text[0].islower() or word.is_number, said))
    return lead or said


def _contradict(left: Sequence[Word], right: Sequence[Word], lost: bool) -> bool:
    if len(left) == len(right) == 1:
        one, other = left[0], right[0]
        if one.is_number and other.is_number:
            return one.text != other.text  # `3.8` for `3.8 million`
        if _are_days(one, other):
            return True
        if one.kind == other.kind == "score":
            return not (lost and _turned(one.plain) == other.plain)
    left, right = _untitled(left), _untitled(right)
    if not left or not right:
        return False
    if are_countries(left, right) or are_uncased_names(left, right):
        return True
    if left[-1].plain == right[-1].plain:
        return len(left) == len(right) == 2 and _are_relatives(left[0], right[0])
    return _are_names(left) and _are_names(right) and are_two(left, right)


def _with_surnames(
    left: Sequence[Word], right: Sequence[Word], mine: Sequence[Word], theirs: Sequence[Word]
) -> tuple[Sequence[Word], Sequence[Word]]:
    """Return two single capitalised words with the surname that follows both, if one does."""
    if not len(left) == len(right) == 1:
        return left, right
    behind, other = _behind(left[0], mine), _behind(right[0], theirs)
    if behind is None or other is None or behind.plain != other.plain or _is_owner(left[0]):
        return left, right
    return [*left, behind], [*right, other]


def _behind(word: Word, text: Sequence[Word]) -> Word | None:
    """Return the name behind a capitalised word with nothing but a blank between them."""
    behind = next((w for w in text if w.start == word.end + 1), None)
    if behind is None or not behind.text[0].isupper() or not word.text[0].isupper():
        return None
    return None if behind.plain in MONTHS or behind.plain in WEEKDAYS else behind


def _are_owners(
    left: Sequence[Word], right: Sequence[Word], mine: Sequence[Word], theirs: Sequence[Word]
) -> bool:
    """Whether sentences begin with two teams or countries: `Portwick's Ines Calder`, `Spain`."""
    if not len(left) == len(right) == 1 or not are_two(left, right):
        return False
    if are_countries(left, right):
        return True
    known = (_behind(word, text) for word, text in ((left[0], mine), (right[0], theirs)))
    owned = all(name is not None and is_given_name(name.plain) for name in known)
    return owned and _is_owner(left[0]) and _is_owner(right[0])


def _is_owner(word: Word) -> bool:
    return word.text.endswith(("'s", "’s"))


def _are_relatives(one: Word, other: Word) -> bool:
    """Whether first names before one surname are two persons': Jonas and Lena, not Bill, William.

    A capital that begins a sentence shows no name, so that such a word must be known to be one.
    """
    names, offices = {one.plain, other.plain}, {one.plain, other.plain} & OFFICES
    if offices and any(is_given_name(name) for name in names - offices):
        return False
    same = are_one_name(one.plain, other.plain)
    if same is None:
        return one.is_name and other.is_name and are_two([one], [other])
    if same or likeness(one.plain, other.plain) < _SLIP:
        return not same
    return _are_sexes(one.plain, other.plain) or not may_be_spellings(one.plain, other.plain)


def _are_sexes(one: str, other: str) -> bool:
    """Whether two given names are a man's and a woman's: Mario, Maria."""
    return one[:-1] == other[:-1] and {one[-1], other[-1]} == {"a", "o"}


def _untitled(said: Sequence[Word]) -> Sequence[Word]:
    return [w for w in said if w.plain not in TITLES]


def _turned(score: str) -> str:
    return "-".join(reversed(score.split("-")))


def _are_days(one: Word, other: Word) -> bool:
    """Whether two words are different weekdays, or different months, of one language."""
    for table in (WEEKDAYS, MONTHS):
        mine, theirs = (table.get(w.text.casefold(), {}) for w in (one, other))
        if any(theirs.get(language, number) != number for language, number in mine.items()):
            return one.text[0].isupper() == other.text[0].isupper()
    return False


def _are_names(said: Sequence[Word]) -> bool:
    """Whether said are one name: capitalised all, and more than the first word of a sentence."""
    if not 1 <= len(said) <= 3:
        return False
    if any(not w.text[0].isupper() or w.plain in MONTHS for w in said):
        return False
    return said[0].is_name or len(said) > 1
