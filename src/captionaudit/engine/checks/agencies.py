"""Agencies in credits: written wrongly, or known to nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit, clause_hit
from captionaudit.engine.subject import CreditLine, Subject
from captionaudit.model import Property
from captionaudit.text.parts import Clause, ClauseKind, Match

_AGENCY = (ClauseKind.AGENCY, ClauseKind.DISTRIBUTOR)
_NAMING = (*_AGENCY, ClauseKind.PERSON, ClauseKind.ORGANISATION, ClauseKind.CLIENT)
#: Words in the names of those who supply pictures, in the languages of the agencies.
_SUPPLIERS = frozenset(
    ["agency", "agence", "agencia", "agenzia", "agentur", "press", "presse", "prensa", "stampa",
     "photo", "photos", "foto", "fotos", "pictures", "images", "image", "bild", "bilder",
     "news", "wire", "media"]
)  # fmt: skip
#: Signs at the ends of an agency are a matter of separators and quotation marks, not of spelling.
_SIGNS = " -–—/|\\'’‘\"“”„«»"
#: `Afp`, `Ansa`: how desks in Italy and Spain set acronyms, against `AFP`, `ANSA`.
_ACRONYM = re.compile(r"(?<![^\s(/])(?:[A-Z][a-z]{2,3}|[A-Z]{3,4})(?![^\s)/.,])")
#: So many items of a gallery tell how it sets acronyms.
_LOOKED_AT = 40
#: Characters at the end of a text in which its credit stands.
_TAIL = 40


def unknown(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit that names an organisation which is no known agency."""
    line = subject.credit
    if line is None or line.credit.agencies or line.credit.roles:
        return  # a handout's giver is no agency and need not be one
    named = [c for c in line.credit.clauses if c.kind in _NAMING]
    last = named[-1] if named else None
    if last is None or last.kind is not ClauseKind.ORGANISATION:
        return
    supplies = line.credit.persons or any(w in _SUPPLIERS for w in fold(last.text).split())
    if supplies and not subject.reader.house.owns(last.text):
        yield clause_hit(line, last)


def miscased(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find agencies in the wrong case, or with stops that they do not have.

    A credit that is set in capitals altogether, such as `(AP PHOTO)`, is a matter of type, and
    `(Afp)` is the style of a gallery that has `(Ansa)` too and no acronym in capitals.
    """
    for line, clause in _matched(subject):
        in_capitals = clause.match is Match.CASE and line.text.value.isupper()
        misspelt = clause.match is Match.MISSPELT and not _differs_in_case(clause)
        if not (in_capitals or misspelt or _is_house_style(clause, subject)):
            yield clause_hit(line, clause)


def misspelt(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find agencies that are written almost right."""
    for line, clause in _matched(subject):
        if clause.match is Match.MISSPELT and not _differs_in_case(clause):
            yield clause_hit(line, clause)


def _matched(subject: Subject) -> Iterator[tuple[CreditLine, Clause]]:
    """Yield the agencies that are not written as they should be, each spelling once."""
    seen = set()
    for line in subject.judged_credits:
        for clause in line.credit.clauses:
            if clause.match in (None, Match.EXACT) or clause.text.strip(_SIGNS) != clause.text:
                continue
            if clause.wanted == f"{clause.text}+":
                continue  # a sign of the name that is cut off like one of `+++`
            if len(clause.text) > 1 and clause.text not in seen:
                seen.add(clause.text)
                yield line, clause


def _is_house_style(clause: Clause, subject: Subject) -> bool:
    """Tell whether a gallery sets all its acronyms, two or more, with one capital."""
    if not (clause.text.istitle() and clause.wanted.isupper()):
        return False
    agencies = subject.reader.agencies
    small = 0
    for item in subject.gallery.items[:_LOOKED_AT]:
        found = set()
        for statement in item.all(Property.CAPTION) + item.all(Property.CREDIT):
            tail = statement.value[-_TAIL:]
            found |= {word for word in _ACRONYM.findall(tail) if agencies.find(word)}
        if any(map(str.isupper, found)):
            return False
        small += bool(found)
    return small > 1


def _differs_in_case(clause: Clause) -> bool:
    return clause.text.casefold() == clause.wanted.casefold()
