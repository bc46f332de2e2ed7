"""Whether two copies of a property, written by two programs, say one thing in other words.

Programs that a picture passes write one agency, one person and one place in forms of their own:
AP and ASSOCIATED PRESS, Anna Berg/AFP and ANNA BERG, USA and United States, Köln and Koeln.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from captionaudit.engine.checks.same_person import may_be_one
from captionaudit.engine.checks.same_words import bare, same_words
from captionaudit.engine.fold import fold, likeness
from captionaudit.engine.subject import Subject
from captionaudit.model import Property
from captionaudit.text.city_names import may_be_one_city
from captionaudit.text.countries import codes_named, country_of, press_code
from captionaudit.text.country_parts import go_together
from captionaudit.text.names import is_person
from captionaudit.text.wordlist import words

#: Words that a notice or a credit may have or leave out.
_FORM = words(
    "c copyright copyrights all rights reserved or and licensors licensor by via the of photo"
    " photos picture pictures image images photograph photography photographer foto fotos bild"
    " news agency inc ltd llc gmbh"
)
#: The code that Reuters gives a stringer, and puts where its own name is due: X00514.
_STRINGER, _REUTERS = re.compile(r"\s*X\d{5}\s*"), "reuters"
#: Properties of which the words are compared: the others are names, codes and dates.
_TEXTS = frozenset(
    {
        *(Property.CAPTION, Property.HEADLINE, Property.INSTRUCTIONS, Property.COPYRIGHT),
        *(Property.CREDIT, Property.SOURCE, Property.CITY, Property.STATE, Property.SUBLOCATION),
    }
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_INVERTED = re.compile(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w'’.-]+(?: [\w'’.-]+)?)")
#: Names of a town more alike than this are its names in two languages: München, Munich.
_ALIKE = 0.5


def mean_one(prop: Property, one: Sequence[str], other: Sequence[str], subject: Subject) -> bool:
    """Return whether two containers' values of a property may mean the same."""
    if prop in _TEXTS and same_words(one, other):
        return True
    judge = _JUDGES.get(prop)
    return judge is not None and judge(one, other, subject)


def person_of(value: str) -> str:
    """Return `Ines Calder` for `Calder, Ines`, any other by-line as it is."""
    inverted = _INVERTED.fullmatch(value.strip())
    return f"{inverted[2]} {inverted[1]}" if inverted else value.strip()


def _credits(one: Sequence[str], other: Sequence[str], subject: Subject) -> bool:
    """Whether two credits or notices name an agency, or else a holder, in common."""
    years = [set(_YEAR.findall(" ".join(side))) for side in (one, other)]
    if all(years) and not years[0] & years[1]:
        return False
    mine, theirs = _houses(one, subject), _houses(other, subject)
    if mine & theirs:
        return not all(map(_STRINGER.fullmatch, (*one, *other)))
    said, told = (
        set(bare(_YEAR.sub(" ", " ".join(side))).split()) - _FORM for side in (one, other)
    )
    return said <= told or told <= said


def _houses(values: Sequence[str], subject: Subject) -> set[str]:
    """Return the agencies that credits name, by their codes too."""
    coded = {_REUTERS} if any(map(_STRINGER.fullmatch, values)) else set()
    return _agencies(values, subject) | coded


def _agencies(values: Sequence[str], subject: Subject) -> set[str]:
    return {slug for value in values for slug in subject.parse(value).agencies}


def _creators(one: Sequence[str], other: Sequence[str], subject: Subject) -> bool:
    """Whether two lists of by-lines name the same people, one some of them or an agency alone."""
    mine, theirs = _people(one, subject), _people(other, subject)
    if not mine or not theirs:
        bodies, others = _agencies(one, subject), _agencies(other, subject)
        if not (mine or theirs or bodies or others):
            return _same(one, other, lambda a, b: _shortens(a, b) or may_be_one(a, b))
        return not bodies or not others or bool(bodies & others)
    fewer, more = sorted((mine, theirs), key=len)
    if not _are_among(fewer, more):
        return False
    return len(fewer) < len(more) or _are_among(more, fewer)


def _are_among(names: Sequence[str], others: Sequence[str]) -> bool:
    return all(any(may_be_one(name, each) for each in others) for name in names)


def _people(values: Sequence[str], subject: Subject) -> list[str]:
    found: list[str] = []
    for value in (part for each in values for part in each.split(";") if part.strip()):
        credit = subject.parse(person_of(value))
        if credit.persons:
            found += credit.persons
        elif not credit.agencies and not credit.roles and is_person(person_of(value)):
            found.append(person_of(value))
    return found


def _countries(one: Sequence[str], other: Sequence[str], subject: Subject) -> bool:
    return _same(one, other, lambda a, b: go_together(_named(a), _named(b)))


def _named(name: str) -> frozenset[str]:
    """Return the codes of a country by its name, or by its code in the place of one: `NOR`."""
    code = _iso(name) if name.strip().isupper() else ""
    return codes_named(name) or frozenset({code} - {""})


def _codes(one: Sequence[str], other: Sequence[str], subject: Subject) -> bool:
    return _same(one, other, lambda a, b: go_together(_code(a), _code(b)))


def _code(code: str) -> frozenset[str]:
    return frozenset({_iso(code)} - {""})


def _iso(code: str) -> str:
    country = country_of(code.strip().upper())
    return country.three if country else press_code(code.strip())


def _places(one: Sequence[str], other: Sequence[str], subject: Subject) -> bool:
    """Whether two names of a place are alike, or one is short for the other: `CA`, `Calif.`"""
    return _same(one, other, lambda a, b: _shortens(a, b) or _alike(a, b) or may_be_one_city(a, b))


def _titles(one: Sequence[str], other: Sequence[str], subject: Subject) -> bool:
    return _same(one, other, _shortens)


def _alike(one: str, other: str) -> bool:
    return likeness(fold(one), fold(other)) >= _ALIKE or may_be_one(one, other)


def _shortens(one: str, other: str) -> bool:
    """Whether the letters of the shorter stand in the longer in their order, the first first."""
    short, long = sorted((fold(one).replace(" ", ""), fold(other).replace(" ", "")), key=len)
    letters = iter(long)
    return bool(short) and short[0] == long[0] and all(letter in letters for letter in short)


def _same(one: Sequence[str], other: Sequence[str], agree: Callable[[str, str], bool]) -> bool:
    return any(agree(a, b) for a in one for b in other)


_JUDGES: Mapping[Property, Callable[[Sequence[str], Sequence[str], Subject], bool]] = (
    MappingProxyType(
        {
            Property.CREDIT: _credits,
            Property.SOURCE: _credits,
            Property.COPYRIGHT: _credits,
            Property.CREATOR: _creators,
            Property.CREATOR_TITLE: _titles,
            Property.COUNTRY: _countries,
            Property.COUNTRY_CODE: _codes,
            Property.STATE: _places,
            Property.CITY: _places,
            Property.SUBLOCATION: _places,
        }
    )
)
