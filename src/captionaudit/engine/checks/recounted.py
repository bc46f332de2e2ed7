"""Where a Slavic caption counts the same things otherwise: `12 ящиков`, `21 ящик`.

Russian, Ukrainian and Polish nouns change with the number before them, so that more than the
number differs. A number and the stem of its noun are compared where each caption counts such
things once; rounded and approximate numbers contradict nothing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from captionaudit.engine.checks.language import likely_language
from captionaudit.engine.checks.overlap import Swap
from captionaudit.engine.checks.quantities import Word, amounts, words_of
from captionaudit.text.wordlist import words

#: Words of a caption that are read.
_MOST = 120
#: The share of the shorter caption's words that an edited copy keeps, by their first letters.
_KEPT, _LETTERS = 0.6, 4
#: Letters of a stem, and of an ending; longer endings are those of cases.
_STEM, _ENDING = 3, 2
_CASES = frozenset({"ами", "ями", "ach", "ami"})
#: Nouns that another stands in for behind some numbers, without marks as words are compared.
_SUPPLETIVE = (
    words("год года лет"),
    words("человек человека людеи"),
    words("день дня днеи"),
    words("рік роки років"),
    words("день дні днів"),
    words("особа особи особу осіб"),
    words("rok lata lat"),
    words("dzien dni"),
)
_CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
#: What says that a number is not meant exactly, before it.
_ABOUT = re.compile(
    r"(?<!\w)(?:около|примерно|приблизительно|порядка|почти|более|больше|свыше|менее|меньше|до|"
    r"близ[ьк]о|приблизно|майже|понад|більше|менше|ponad|około|około|blisko|prawie|niemal|"
    r"mniej więcej|co najmniej|do|минимум|мінімум|где-то)\s\Z",
    re.IGNORECASE,
)
#: A round number within this share of an exact one may stand for it.
_ROUNDED = 0.1


class _Count(NamedTuple):
    """A number and the noun behind it, with the words around both."""

    number: Word
    noun: Word
    before: Word | None
    behind: Word | None
    text: str


def recounted(one: str, other: str) -> Swap | None:
    """Return the number and noun of an edited copy that the other caption gives differently."""
    if not _inflects(one) or not _inflects(other):
        return None
    mine, theirs = words_of(one)[:_MOST], words_of(other)[:_MOST]
    if not _are_copies(mine, theirs):
        return None
    ours, others = _counts(one, mine), _counts(other, theirs)
    for count in ours:
        same = [c for c in others if _are_forms(c.noun, count.noun)]
        again = [c for c in ours if _are_forms(c.noun, count.noun)]
        if len(same) == len(again) == 1 and _contradict(count, same[0], mine, theirs):
            start, end = count.number.start, count.noun.end
            said = other[same[0].number.start : same[0].noun.end]
            return Swap(one[start:end], said, start, end)
    return None


def _inflects(text: str) -> bool:
    return _CYRILLIC.search(text) is not None or likely_language(text) == "pl"


def _are_copies(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    ours, others = ({w.plain[:_LETTERS] for w in said} for said in (mine, theirs))
    return len(ours & others) >= _KEPT * min(len(ours), len(others)) > 1


def _counts(text: str, said: Sequence[Word]) -> list[_Count]:
    counted = {word.start for word in amounts(text)}
    found = []
    for at, (number, noun) in enumerate(itertools.pairwise(said)):
        joined = text[number.end : noun.start].isspace()
        if number.start in counted and joined and noun.kind == "word" and noun.text.islower():
            before = said[at - 1] if at else None
            behind = said[at + 2] if at + 2 < len(said) else None
            found.append(_Count(number, noun, before, behind, text))
    return found


def _contradict(one: _Count, other: _Count, mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether two counts of one thing, in the same surroundings, are of two numbers."""
    if one.number.plain in {w.plain for w in theirs} or other.number.plain in {
        w.plain for w in mine
    }:
        return False
    if any(_ABOUT.search(c.text, 0, c.number.start) for c in (one, other)):
        return False
    if _may_be_rounded(one.number.plain, other.number.plain):
        return False
    return _meet(one.before, other.before) or _meet(one.behind, other.behind)


def _meet(one: Word | None, other: Word | None) -> bool:
    """Whether the same word, in any form, stands beside two counts."""
    return one is not None and other is not None and _are_forms(one, other)


def _may_be_rounded(one: str, other: str) -> bool:
    """Whether one of two numbers is a round one near the other: 20 and 21, 100 and 96."""
    try:
        less, more = sorted((float(one), float(other)))
    except ValueError:
        return True
    is_round = less % 10 == 0 or more % 10 == 0
    return is_round and more - less <= _ROUNDED * more


def _are_forms(one: Word, other: Word) -> bool:
    """Whether two words are one noun, in two cases or numbers."""
    mine, theirs = one.plain, other.plain
    if mine == theirs or any(mine in row and theirs in row for row in _SUPPLETIVE):
        return True
    stem = 0
    while stem < min(len(mine), len(theirs)) and mine[stem] == theirs[stem]:
        stem += 1
    return stem >= _STEM and all(
        len(word) - stem <= _ENDING or word[stem:] in _CASES for word in (mine, theirs)
    )
