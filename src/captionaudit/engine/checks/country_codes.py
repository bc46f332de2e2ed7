"""Codes of countries that are none of ISO's, or another country's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS, Property, Statement
from captionaudit.text.countries import codes_named, country_of, is_special, press_code
from captionaudit.text.country_parts import former_country, go_together
from captionaudit.text.dates import iso_span


class _Fault(NamedTuple):
    """What is wrong with a code, and the right one, "" where nobody can tell.

    `habit` says that it is the right country's, by the codes of sport and of agencies.
    """

    code: Statement
    why: str
    wanted: str
    habit: bool = False


def wrong(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a country code that names none, or another country than the name beside it."""
    return _hits(subject, habit=False)


def of_habit(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a country code that is of sport or habit: GER, SUI, UAE, UK."""
    return _hits(subject, habit=True)


def _hits(subject: Subject, *, habit: bool) -> Iterator[Hit]:
    # The containers of a file repeat the fault of one.
    found = next((fault for fault in _faults(subject) if fault.habit is habit), None)
    if found:
        text = Text(found.code, 0, len(found.code.value))
        code = found.code.value.strip()
        yield Hit({"found": code, "why": found.why, "wanted": found.wanted}, text)


def _faults(subject: Subject) -> Iterator[_Fault]:
    for statement in subject.item.all(Property.COUNTRY_CODE):
        code = statement.value.strip()
        name = _country_beside(statement, subject)
        if code and not is_special(code) and not _is_of_its_time(code, name, subject):
            fault = _fault(statement, code, name, subject)
            if fault:
                yield fault


def _fault(statement: Statement, code: str, name: str, subject: Subject) -> _Fault | None:
    country, press = country_of(code.upper()), press_code(code)  # `fra` names no other country
    iso = country.three if country else ""
    if not iso and not press:
        return _Fault(statement, "is no code of ISO 3166", _only(codes_named(name)))
    said = codes_named(name)
    told = said | _named_anywhere(subject) if said else said
    if said and not go_together(frozenset({iso, press}), told):
        meant = country_of(iso or press)
        whose = meant.names[0] if meant else code
        return _Fault(statement, f"is {whose}, but the country is {name!r}", _only(said))
    if iso and (not said or go_together(frozenset({iso}), told)):
        return None
    return _Fault(statement, f"is a code of sport or of habit: ISO 3166 has {press}", press, True)


def _only(codes: frozenset[str]) -> str:
    return next(iter(codes)) if len(codes) == 1 else ""


def _country_beside(code: Statement, subject: Subject) -> str:
    """Return the country's name from the same origin as its code, else from any."""
    own = subject.item.first(Property.COUNTRY, code.origin)
    name = own or subject.item.first(Property.COUNTRY)
    return name.value if name else ""


def _named_anywhere(subject: Subject) -> frozenset[str]:
    """Return the countries that any container names: then it is the names that disagree."""
    names = subject.item.all(Property.COUNTRY, *FILE_ORIGINS)
    return frozenset(code for name in names for code in codes_named(name.value))


def _is_of_its_time(code: str, name: str, subject: Subject) -> bool:
    """Whether a code that ISO has withdrawn was in force, or stands beside its country's name."""
    former = former_country(code.upper())
    if former is None:
        return False
    if fold(name) in map(fold, former.names):
        return True
    dates = subject.item.all(Property.DATE_CREATED, *FILE_ORIGINS)
    return any((span := iso_span(s.value)) and span[0].year <= former.until for s in dates)
