"""Where a page's caption contradicts the one in the file, judged by names, places and numbers.

A page's caption is an edited copy of the file's most of the time: shorter, reordered, another
style. So only two things count: captions of strangers, which share no name, no number and next to
no word; and copies in which one name, weekday or number stands in the place of another.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from captionaudit.engine.fold import likeness
from captionaudit.text.countries import codes_named
from captionaudit.text.date_words import MONTHS, WEEKDAYS

_WORD = re.compile(r"\d+(?:[.,]\d{3})+(?!\d)|[^\W_]+(?:[’'-][^\W_]+)*")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:]\s+|[“\"«(]\s*)\Z")
#: Words shorter than this are mostly articles and prepositions.
_CONTENT = 4
#: At least this many names or numbers on each side, or there is nothing to compare.
_NAMES = 2
#: The share of the shorter caption's words that strangers may have in common.
_SHARED = 0.15
#: The share of the shorter caption's words that an edited copy keeps.
_KEPT = 0.6
#: Names more alike than this are two spellings of one.
_ALIKE = 0.55
#: Words of a caption that are compared one by one: the cost grows with the product.
_MOST = 120


class Swap(NamedTuple):
    """What one caption says where the other says something else; spans are those of the first."""

    one: str
    other: str
    start: int
    end: int


class _Word(NamedTuple):
    text: str
    plain: str
    start: int
    end: int
    opens: bool

    @property
    def is_number(self) -> bool:
        return self.plain.isdecimal()

    @property
    def is_name(self) -> bool:
        return self.text[0].isupper() and not self.opens


def are_strangers(one: str, other: str) -> bool:
    """Return whether two captions can hardly be about the same picture."""
    if _script(one) != _script(other):
        return False  # a translation: nothing can be compared
    mine, theirs = _words(one), _words(other)
    names, more = _named(mine), _named(theirs)
    if min(len(names), len(more)) < _NAMES or names & more:
        return False
    words, others = _contents(mine), _contents(theirs)
    shorter = min(len(words), len(others))
    return shorter > 0 and len(words & others) / shorter < _SHARED


def swapped(one: str, other: str, beside: tuple[str, str] = ("", "")) -> Swap | None:
    """Return the first name or number that an edited copy gives differently.

    `beside` is what else is said where each comes from: a name there contradicts nothing.
    """
    mine, theirs = _words(one)[:_MOST], _words(other)[:_MOST]
    plain, others = [w.plain for w in mine], [w.plain for w in theirs]
    shorter = min(len(mine), len(theirs))
    kept = len(set(plain) & set(others))
    if shorter < 4 or kept < _KEPT * min(len(set(plain)), len(set(others))):
        return None
    seen = set(plain) | {w.plain for w in _words(beside[0])}
    around = set(others) | {w.plain for w in _words(beside[1])}
    for left, right in _replaced(mine, theirs):
        if any(w.plain in around for w in left) or any(w.plain in seen for w in right):
            continue
        if _contradict(left, right):
            start, end = left[0].start, left[-1].end
            said = other[right[0].start : right[-1].end]
            return Swap(one[start:end], said, start, end)
    return None


def _replaced(
    mine: Sequence[_Word], theirs: Sequence[_Word]
) -> Iterator[tuple[Sequence[_Word], Sequence[_Word]]]:
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


def _lead(words: Sequence[_Word]) -> Sequence[_Word]:
    """Return the capitalised words or the number that a stretch begins with, else all of it."""
    lead = list(takewhile(lambda word: not word.text[0].islower(), words))
    return lead or words


def _contradict(left: Sequence[_Word], right: Sequence[_Word]) -> bool:
    if len(left) == len(right) == 1 and left[0].is_number and right[0].is_number:
        return True
    if len(left) == len(right) == 1 and _are_days(left[0], right[0]):
        return True
    if not (_are_names(left) and _are_names(right)):
        return False
    one, other = (" ".join(w.text for w in words) for words in (left, right))
    if bool(codes_named(one)) != bool(codes_named(other)):
        return False  # a city for its country
    return likeness(one.casefold(), other.casefold()) < _ALIKE


def _are_days(one: _Word, other: _Word) -> bool:
    """Whether two words are different weekdays, or different months, of one language."""
    for table in (WEEKDAYS, MONTHS):
        mine, theirs = (table.get(w.text.casefold(), {}) for w in (one, other))
        if any(theirs.get(language, number) != number for language, number in mine.items()):
            return one.text[0].isupper() == other.text[0].isupper()
    return False


def _are_names(words: Sequence[_Word]) -> bool:
    """Whether words are one name: capitalised all, and more than the first word of a sentence."""
    if len(words) > 3 or any(not w.text[0].isupper() or w.plain in MONTHS for w in words):
        return False
    return words[0].is_name or len(words) > 1


def _words(text: str) -> list[_Word]:
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        opens = _SENTENCE_START.search(text, max(0, start - 3), start) is not None
        found.append(_Word(match[0], _plain(match[0]), start, end, opens))
    return found


def _named(words: Sequence[_Word]) -> set[str]:
    """Return the capitalised words that no sentence begins with, and the numbers."""
    return {w.plain for w in words if w.is_name or (w.text.isdecimal() and len(w.text) > 1)}


def _contents(words: Sequence[_Word]) -> set[str]:
    return {w.plain for w in words if len(w.text) >= _CONTENT}


def _plain(word: str) -> str:
    number = word.replace(",", "").replace(".", "")
    if number.isdecimal():
        return number
    decomposed = unicodedata.normalize("NFKD", word.casefold().replace("’", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).removesuffix("'s")


def _script(text: str) -> str:
    for character in text:
        if character.isalpha():
            return unicodedata.name(character, "?").partition(" ")[0]
    return ""
