"""Two captions equal word for word but for a few: what stands in one place excludes the other.

Such a copy was not rewritten, so that a number or a word in the same place is another fact even
where the other caption has it elsewhere: `12 men and 7 women`, `7 men and 12 women`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from captionaudit.engine.checks.overlap import Swap
from captionaudit.engine.checks.picture_dates import date_at
from captionaudit.engine.checks.quantities import Word, amounts, words_of
from captionaudit.engine.checks.units import unit_at
from captionaudit.text.rivals import ONE_WAY, are_nations, are_rivals, are_sides

#: Fewer words tell nothing; more are compared in part.
_LEAST, _MOST = 4, 120
#: One word in so many may differ.
_SHARE = 3
#: Words up to this long are articles and prepositions: `win over`, `loss to`.
_SMALL = 4
#: Words of a name whose place is exchanged with another's.
_NAME = 4
_ROMAN = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})")


class _Pair(NamedTuple):
    """The words that stand in one place of two captions, and the words before and behind."""

    left: Word
    right: Word
    before: tuple[Word, Word] | None
    behind: tuple[Word, Word] | None


class _Texts(NamedTuple):
    """Two captions and where amounts begin in each."""

    one: str
    other: str
    mine: frozenset[int]
    theirs: frozenset[int]


def exchanged(one: str, other: str) -> Swap | None:
    """Return the first number, word or name that a copy has exchanged, None if none is."""
    mine, theirs = words_of(one)[:_MOST], words_of(other)[:_MOST]
    roles = _roles(one, other, mine, theirs)
    pairs = [] if roles else _differing(mine, theirs)
    if not pairs or _are_reordered(pairs):
        return roles
    starts = (frozenset(w.start for w in amounts(text)) for text in (one, other))
    texts = _Texts(one, other, *starts)
    found = [pair for pair in pairs if _are_numbers(pair, texts)]
    if not found:
        found = [pair for pair in pairs if _exclude(pair, texts)]
        rest = [pair for pair in pairs if pair not in found and not _are_scores(pair)]
        if any(not _is_small(pair) for pair in rest):
            return None
    return next((Swap(p.left.text, p.right.text, p.left.start, p.left.end) for p in found), None)


def _differing(mine: Sequence[Word], theirs: Sequence[Word]) -> list[_Pair]:
    """Return where two captions differ, laid side by side from the start, else from the end."""
    length = min(len(mine), len(theirs))
    if length < _LEAST:
        return []
    for left, right in ((mine[:length], theirs[:length]), (mine[-length:], theirs[-length:])):
        both = list(zip(left, right, strict=True))
        pairs = [
            _Pair(a, b, both[n - 1] if n else None, both[n + 1] if n + 1 < length else None)
            for n, (a, b) in enumerate(both)
            if not _are_same(a, b)
        ]
        if pairs and len(pairs) * _SHARE <= length:
            return pairs
    return []


def _are_same(one: Word, other: Word) -> bool:
    """Whether words are the same; of `1.2 million` and `1.2 billion` the numbers are."""
    return one.plain == other.plain or (one.is_number and one.text == other.text)


def _are_reordered(pairs: Sequence[_Pair]) -> bool:
    """Whether more than numbers changed places: `7 women and 12 men`."""
    left = {p.left.plain for p in pairs if p.left.kind == "word"}
    return bool(left & {p.right.plain for p in pairs if p.right.kind == "word"})


def _are_numbers(pair: _Pair, texts: _Texts) -> bool:
    """Whether two amounts of one unit stand between words that are the same, or two scores."""
    left, right = pair.left, pair.right
    if any(around and not _are_same(*around) for around in (pair.before, pair.behind)):
        return False
    if _are_scores(pair):
        return left.plain.split("-") != right.plain.split("-")[::-1]
    counted = left.start in texts.mine and right.start in texts.theirs
    return counted and _are_in_one_unit(left, right, texts)


def _are_in_one_unit(left: Word, right: Word, texts: _Texts) -> bool:
    ours = unit_at(texts.one, left.start, left.end)
    return ours == unit_at(texts.other, right.start, right.end)


def _are_scores(pair: _Pair) -> bool:
    return pair.left.kind == pair.right.kind == "score"


def _is_small(pair: _Pair) -> bool:
    left, right = pair.left.text, pair.right.text
    return left.islower() and right.islower() and max(len(left), len(right)) <= _SMALL


def _exclude(pair: _Pair, texts: _Texts) -> bool:
    """Whether the two words of a place cannot both be so."""
    left, right = pair.left, pair.right
    if _dated(left, texts.one) or _dated(right, texts.other):
        return False
    gaps = _gap(pair, 0, texts.one), _gap(pair, 1, texts.other)
    if are_sides(left.text, right.text):
        return gaps[0] == gaps[1] and gaps[0] in (",", "(")
    before = pair.before
    if before and before[0].is_number and not _are_in_one_unit(*before, texts):
        return False
    if before and left.text.isupper() and right.text.isupper() and before[0].text[0].isupper():
        return bool(_ROMAN.fullmatch(left.text) and _ROMAN.fullmatch(right.text))
    same_case = left.text[0].isupper() is right.text[0].isupper()
    return same_case and (are_rivals(left.text, right.text) or are_nations(left.text, right.text))


def _dated(word: Word, text: str) -> bool:
    return date_at(text, word.start, word.end) is not None


def _gap(pair: _Pair, side: int, text: str) -> str:
    """Return what stands between a word and the one before it, without blanks."""
    word = (pair.left, pair.right)[side]
    return text[pair.before[side].end if pair.before else 0 : word.start].strip()


def _roles(one: str, other: str, mine: Sequence[Word], theirs: Sequence[Word]) -> Swap | None:
    """Return two names that changed places around a verb such as `defeats`."""
    if len(mine) != len(theirs) or len(mine) < _LEAST:
        return None
    plain, others = [w.plain for w in mine], [w.plain for w in theirs]
    differ = [n for n, (a, b) in enumerate(zip(plain, others, strict=True)) if a != b]
    if not differ:
        return None
    start, end = differ[0], differ[-1] + 1
    for first, last in _names_around(mine[start:end]):
        length = end - start
        between = plain[start + first : end - last]
        turned = [*plain[end - last : end], *between, *plain[start : start + first]]
        if turned == others[start:end] and ONE_WAY & set(between) and length > first + last:
            here = one[mine[start].start : mine[end - 1].end]
            there = other[theirs[start].start : theirs[end - 1].end]
            return Swap(here, there, mine[start].start, mine[end - 1].end)
    return None


def _names_around(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Yield how many words of a stretch may be a name at its start and one at its end."""
    for first in range(1, _NAME + 1):
        for last in range(1, _NAME + 1):
            named = [*words[:first], *words[-last:]]
            if first + last < len(words) and all(w.text[0].isupper() for w in named):
                yield first, last
