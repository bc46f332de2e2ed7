"""Whether what stands in one place of two captions names two: countries, cities, people."""

from __future__ import annotations

from collections.abc import Sequence

from captionaudit.engine.checks.quantities import Word, words_of
from captionaudit.engine.checks.same_person import may_be_one
from captionaudit.engine.checks.spellings import may_be_spellings
from captionaudit.engine.checks.units import is_unit
from captionaudit.engine.fold import likeness
from captionaudit.text.arabic_names import is_arabic_city, is_arabic_given_name
from captionaudit.text.city_names import are_two_cities, may_be_one_city
from captionaudit.text.country_cases import codes_told
from captionaudit.text.country_parts import go_together
from captionaudit.text.given_names import are_one_name
from captionaudit.text.scripts import is_uncased

#: Names less alike than this are no spellings of one.
_ALIKE = 0.55
#: Capitals up to this many are an acronym.
_ACRONYM = 5
#: Words of the longest name of a country that is one word here: `Central African Republic`.
_LONGEST = 4
#: Letters that cases of a name in Cyrillic have in common at least, and that may differ.
_STEM, _CASE = 3, 3


def named_words(text: str) -> list[Word]:
    """Return the words of a text, those of a country's name as one: `South Sudan`."""
    told = words_of(text)
    joined: list[Word] = []
    at = 0
    while at < len(told):
        length = next(
            (n for n in range(_LONGEST, 1, -1) if _is_country(text, told[at : at + n], n)), 1
        )
        first, last = told[at], told[at + length - 1]
        if length > 1:
            plain = " ".join(w.plain for w in told[at : at + length])
            first = first._replace(text=text[first.start : last.end], plain=plain, end=last.end)
        joined.append(first)
        at += length
    return joined


def _is_country(text: str, said: Sequence[Word], length: int) -> bool:
    if len(said) < length or said[0].text[0].islower() or said[-1].text[0].islower():
        return False
    name = text[said[0].start : said[-1].end]
    return name.count(" ") == length - 1 and bool(codes_told(name))


def are_countries(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether two stretches are the names of two countries, none of them the other's part."""
    one, other = (_countries(_text(said)) for said in (left, right))
    shown = not (left[0].text[0].islower() or right[0].text[0].islower())
    return shown and bool(one and other) and not go_together(one, other)


def are_two(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether two names are not one in other words: an old name, an acronym, a spelling."""
    one, other = _text(left), _text(right)
    mine, theirs = _countries(one), _countries(other)
    if mine or theirs:  # a city or an adjective for a country, Burma for Myanmar
        return are_countries(left, right)
    if _is_acronym(left) != _is_acronym(right):
        return False  # nobody knows what it stands for
    if min(len(left), len(right)) == 1 and are_one_name(left[0].plain, right[0].plain):
        return False  # `Ivan Petrovich` and `Vanya`, whoever that is
    if may_be_one_city(one, other) or (is_unit(one) and is_unit(other)):
        return False
    if are_two_cities(one, other):
        return True
    return _are_spelt_apart(left, right) and not may_be_one(one, other)


def are_uncased_names(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether stretches in Arabic are two people with known first names, or two known cities."""
    said, told = _text(left), _text(right)
    if not (is_uncased(said) and is_uncased(told)):
        return False
    if len(left) == len(right) == 1:
        return is_arabic_city(said) and is_arabic_city(told) and not may_be_one(said, told)
    people = all(
        len(words) in (2, 3) and is_arabic_given_name(words[0].text) for words in (left, right)
    )
    return people and not may_be_one(said, told)


def _are_spelt_apart(left: Sequence[Word], right: Sequence[Word]) -> bool:
    one, other = _text(left).casefold(), _text(right).casefold()
    if likeness(one, other) < _ALIKE:
        return True
    if len(left) != len(right):
        return False
    pairs = zip(left, right, strict=True)
    return any(not _may_be_cases(a, b) and not may_be_spellings(a.text, b.text) for a, b in pairs)


def _may_be_cases(one: Word, other: Word) -> bool:
    """Whether two words in another alphabet than the Latin may be one in two cases."""
    mine, theirs = one.plain, other.plain
    if mine.isascii() or "a" <= mine[0] <= "z":
        return False
    shared = next(
        (n for n, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b),
        min(len(mine), len(theirs)),
    )
    return shared >= _STEM and max(len(mine), len(theirs)) - shared <= _CASE


def _text(said: Sequence[Word]) -> str:
    return " ".join(word.text for word in said)


def _countries(name: str) -> frozenset[str]:
    return codes_told(name) | codes_told(name.replace(" ", ""))  # U.S. is two words here


def _is_acronym(said: Sequence[Word]) -> bool:
    if any(is_uncased(word.text) for word in said):
        return False
    return all(word.text.isupper() for word in said) and sum(len(w.text) for w in said) <= _ACRONYM
