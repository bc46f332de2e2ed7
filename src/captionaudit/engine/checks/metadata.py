"""What picture files carry: copies that disagree or were cut, codes, notices, what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.errors import UserError, nearest
from captionaudit.images.reconcile import Difference, Kind, differences, reconcile
from captionaudit.images.records import Value
from captionaudit.model import FILE_ORIGINS, Origin, Property, Related, Statement
from captionaudit.text.countries import codes_named, country_of, is_special, press_code

_LONGEST = 60
#: The year, or the two, beside the sign: elsewhere a number may be a house's or a telephone's.
_YEARS = re.compile(
    r"(?:©|\(c\)|copyright)[\s:,©]{0,3}(?P<from>[12]\d{3})(?:\s?[-–]\s?(?P<to>[12]\d{3}))?(?!\d)",
    re.IGNORECASE,
)
#: The year of the first photographs (Daguerre), before which nobody held a right in one.
_FIRST_PHOTOGRAPH = 1839
_SIGN = re.compile(
    r"©|\(c\)|\bcopyrights?(?: notice)?\b|\ball rights reserved\b|\bby\b|\d{4}|[\W_]", re.I
)
_NOTHING = frozenset({"", "name", "yourname", "photographer", "owner", "holder", "tbd", "tba"})


def containers_disagree(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find properties that EXIF, IIM and XMP of one file state differently."""
    values, statements = _filed(subject)
    if len({s.origin for s in statements}) < 2:
        return
    for found in reconcile(values, subject.item.picture.iptc_digest_matches):
        yield _difference(found, values, statements, subject)


def truncated(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find IIM values that are another container's, cut at the limit of their data set."""
    values, statements = _filed(subject)
    if not {Origin.IIM, Origin.XMP} <= {s.origin for s in statements}:
        return
    seen: set[Property] = set()
    for found in differences(values, subject.item.picture.iptc_digest_matches):
        if found.kind is not Kind.TRUNCATED or found.property in seen:
            continue
        hit = _difference(found, values, statements, subject)
        if hit.text and hit.text.statement.origin is Origin.IIM:
            seen.add(found.property)
            yield hit


def stripped(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture file without what the site says its files must carry (`carry`)."""
    picture = subject.item.picture
    wanted = options.get("carry", ())
    if not wanted or not picture.path or picture.error:
        return
    for name in wanted:
        if name not in tuple(Property):
            message = f"the option 'carry' names no property {name!r}"
            raise UserError(message, hint=nearest(str(name), Property))
    missing = [p for p in wanted if subject.item.first(Property(p), *FILE_ORIGINS) is None]
    if missing:
        yield Hit({"missing": ", ".join(p.replace("_", " ") for p in missing)})


def country_code(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a country code that ISO 3166-1 does not have, or that names another country."""
    for statement in subject.item.all(Property.COUNTRY_CODE):
        code = statement.value.strip()
        name = _country_beside(statement, subject)
        said = codes_named(name)
        country = country_of(code)
        if not code or is_special(code):
            continue
        if country is None:
            wanted = _code_for(code, said)
            why = f"is no code of ISO 3166{f': {wanted} is' if wanted else ''}"
        elif said and country.three not in said:
            wanted = _code_for("", said)
            why = f"is {country.names[0]}, but the country is {name!r}"
        else:
            continue
        yield Hit({"found": code, "why": why, "wanted": wanted}, _whole(statement))
        return  # the containers of a file repeat the fault of one


def copyright_year(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a copyright notice whose year lies ahead, or before the first photograph.

    `today` in the options stands for the day of the run.
    """
    today = subject.reader.day(options)
    for statement in subject.item.all(Property.COPYRIGHT):
        found = _YEARS.search(statement.value)
        if found is None:
            continue
        for name in ("from", "to"):
            year = int(found[name] or 0)
            if year and ((today and year > today.year) or year < _FIRST_PHOTOGRAPH):
                yield Hit({"found": str(year)}, _whole(statement), *found.span(name))
                return


def copyright_without_holder(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a copyright notice that names nobody: a sign, a year, a form not filled in."""
    for statement in subject.item.all(Property.COPYRIGHT):
        value = statement.value.strip()
        if value and _SIGN.sub("", value).casefold() in _NOTHING:
            yield Hit({"found": value}, _whole(statement))
            return


def _filed(subject: Subject) -> tuple[tuple[Value, ...], list[Statement]]:
    statements = [s for s in subject.item.statements if s.origin in FILE_ORIGINS]
    values = tuple(Value(s.property, s.value, s.origin, s.place.pointer, s.raw) for s in statements)
    return values, statements


def _difference(
    found: Difference, values: tuple[Value, ...], statements: list[Statement], subject: Subject
) -> Hit:
    """Blame the copy that was cut, else the one that does not count, and point at the other."""
    cut = found.kind is Kind.TRUNCATED
    sides = sorted(
        (found.values, found.others),
        key=lambda side: len(side[0].value) if cut else side[0].origin is found.authoritative,
    )
    said = [_statement(side[0], values, statements) for side in sides]
    data = {
        "property": found.property.replace("_", " "),
        "differing": "; ".join(f"{s.origin} {_short(s.value)!r}" for s in reversed(said)),
        "value": said[0].value,
        "full": said[1].value,
    }
    related = (Related(said[1].place, subject.item.number, f"{said[1].origin} says"),)
    return Hit(data, _whole(said[0]), related=related)


def _statement(value: Value, values: tuple[Value, ...], statements: list[Statement]) -> Statement:
    return statements[values.index(value)]


def _country_beside(code: Statement, subject: Subject) -> str:
    """Return the country's name from the same origin as its code, else from any."""
    own = subject.item.first(Property.COUNTRY, code.origin)
    name = own or subject.item.first(Property.COUNTRY)
    return name.value if name else ""


def _code_for(code: str, said: frozenset[str]) -> str:
    if country_of(code.upper()):
        return code.upper()
    return press_code(code) or (next(iter(said)) if len(said) == 1 else "")


def _whole(statement: Statement) -> Text:
    return Text(statement, 0, len(statement.value))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
