"""Who and where, by the picture file's own fields, against what the page's caption says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from captionaudit.engine.checks.same_person import may_be_one
from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.model import FILE_ORIGINS, Property, Related, Statement
from captionaudit.text.countries import codes_named, country_of
from captionaudit.text.country_parts import go_together
from captionaudit.text.names import is_person
from captionaudit.text.wordlist import words

_PLACES = (Property.SUBLOCATION, Property.CITY, Property.STATE, Property.COUNTRY)
#: What else a page says of a picture.
_TOLD = (
    *(Property.CAPTION, Property.ALT, Property.EXTENDED_DESCRIPTION, Property.HEADLINE),
    *(Property.TITLE, Property.KEYWORDS, Property.PERSON_SHOWN, *_PLACES),
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[’'-][^\W\d_]+)*"
#: A name and what somebody does in a picture: `Ines Calder dives`, `Ines Calder, 42,`, `(L)`.
_SOMEBODY = re.compile(
    rf"(?<![^\W\d_’'-])(?P<name>{_CAPITAL} (?:[^\W\d_]\. )?{_CAPITAL})"
    r"(?=, \d\d,|,? \(?(?:left|right|centre|center|[LRC])\b| is [a-z]+(?:ed|en|ing)\b"
    r"| (?!as\b|was\b|has\b|does\b|is\b|us\b|this\b)[a-z]+s\b)"
)
#: Both names in small letters but for their parts' first: no acronym, no trade name.
_CASED = re.compile(r"(?:(?:[^\W\d_a-z][a-zß-öø-ÿ]+|[^\W\d_]\.)(?:[-’' ](?=[^\W\d_a-z])|\Z)){2,6}")
#: Words of names that are places', houses' and teams'.
_THINGS = words(
    "street road avenue square park gardens harbour harbor port river lake sea ocean bay island"
    " islands mount mountain mountains valley beach airport station stadium arena centre center"
    " university college school hospital church cathedral mosque temple palace castle tower bridge"
    " house hall museum theatre theater court prison county city town village district province"
    " region state states republic kingdom north south east west northern southern eastern western"
    " new old san santa saint st los las el la the great united world national international royal"
    " grand cup league club team union party army navy force police council committee government"
    " ministry parliament company group bank day week month year festival championship"
    " championships open olympics games race war storm hurricane cyclone typhoon act agency"
    " guide office system product program programme project policy security service services"
)
#: Words that begin a sentence and no name.
_OPENERS = words(
    "as but because when what while if our my your his her their this that these those there one"
    " all both some many most no not only after before during since for from with without how why"
    " where who"
)
#: A dateline, or a town with its country behind a preposition: only these place a picture.
_IN = re.compile(
    rf"(?:\A[^\W\da-z][\w’' -]{{2,30}}"
    rf"|(?<!\w)(?:in|at|near|outside|off|around) {_CAPITAL}(?: {_CAPITAL}){{0,2}})"
    rf", (?:the )?(?P<country>{_CAPITAL}(?: {_CAPITAL}){{0,2}})"
    r"(?=\s*(?:[,.;:)(–—-]|\Z))"
)


def persons(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page that names people in the picture, none of whom its file says are shown.

    A name of the file counts as told where any part of it stands on the page.
    """
    shown = [
        (statement, statement.value.strip())
        for statement in subject.item.all(Property.PERSON_SHOWN, *FILE_ORIGINS)
        if is_person(statement.value.strip())
    ]
    text = subject.text("caption.body")
    if not shown or text is None or text.statement.origin in FILE_ORIGINS:
        return
    told = f" {fold(' '.join(_told(subject)))} "
    if any(_is_told(name, told) for _, name in shown):
        return
    named = next(_somebody(text.value, subject), None)
    if named and not any(may_be_one(named[0], name) for _, name in shown):
        statement = shown[0][0]
        related = (Related(statement.place, subject.item.number, f"{statement.origin} says"),)
        data = {"page": named[0], "file": ", ".join(dict.fromkeys(name for _, name in shown))}
        start, end = text.start + named[1], text.start + named[2]
        yield Hit(data, text, start, end, related)


def place(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page caption that places a picture in another country than its file does.

    Only a dateline or `in Rasdhoo, Maldives` counts, and only where the caption names no place
    of the file's.
    """
    caption = subject.caption
    if caption is None or caption.origin in FILE_ORIGINS:
        return
    filed = _country(subject)
    said = _IN.search(caption.value) if filed else None
    mine = codes_named(said["country"]) if said else frozenset()
    if filed is None or said is None or not mine or go_together(mine, filed[1]):
        return
    told = f" {fold(' '.join(_told(subject)))} "
    if any(f" {fold(s.value)} " in told for s in _placed(subject) if fold(s.value)):
        return
    statement = filed[0]
    related = (Related(statement.place, subject.item.number, f"{statement.origin} says"),)
    where = ", ".join(dict.fromkeys(s.value.strip() for s in _placed(subject)))
    text = Text(caption, 0, len(caption.value))
    start, end = said.span("country")
    yield Hit({"page": said["country"], "file": where}, text, start, end, related)


def _told(subject: Subject) -> Iterator[str]:
    for prop in _TOLD:
        yield from (s.value for s in subject.item.all(prop, *PAGE_ORIGINS))
    yield subject.gallery.title


def _is_told(name: str, told: str) -> bool:
    return any(f" {part} " in told for part in fold(name).split() if len(part) > 2)


def _somebody(text: str, subject: Subject) -> Iterator[tuple[str, int, int]]:
    """Yield the people whom a caption surely names, with their spans."""
    known = {fold(s.value) for prop in _PLACES for s in subject.item.all(prop)}
    for found in _SOMEBODY.finditer(text):
        parts = fold(found["name"]).split()
        place = fold(found["name"]) in known or codes_named(found["name"])
        if place or any(
            part in _THINGS | _OPENERS or len(part) < 2 for part in (parts[0], parts[-1])
        ):
            continue
        if is_person(found["name"]) and _CASED.fullmatch(found["name"]):
            yield found["name"], *found.span("name")


def _placed(subject: Subject) -> list[Statement]:
    """Return the file's place, from the nearest to the country."""
    found = [s for prop in _PLACES for s in subject.item.all(prop, *FILE_ORIGINS)]
    return [s for s in found if s.value.strip()]


def _country(subject: Subject) -> tuple[Statement, frozenset[str]] | None:
    """Return the file's country: what says so, and the codes that it may mean."""
    for statement in subject.item.all(Property.COUNTRY, *FILE_ORIGINS):
        if codes := codes_named(statement.value):
            return statement, codes
    for statement in subject.item.all(Property.COUNTRY_CODE, *FILE_ORIGINS):
        country = country_of(statement.value.strip())
        if country:
            return statement, frozenset({country.three})
    return None
