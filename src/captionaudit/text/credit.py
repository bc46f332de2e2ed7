"""Parsing a credit line into its clauses."""

from __future__ import annotations

from dataclasses import replace

from captionaudit.text.agencies import AgencyKind, AgencyTable
from captionaudit.text.grammar import parse_span
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.links import sites, unlinked
from captionaudit.text.names import is_handle
from captionaudit.text.parts import Clause, ClauseKind, Credit
from captionaudit.text.position import last_credit
from captionaudit.text.words import PROSE

#: More words than this, prose among them, are a caption that was filed as a credit.
_MOST_WORDS = 12
#: Whose pages an address leads to.
_LIBRARIES = (AgencyKind.STOCK, AgencyKind.REPOSITORY)
#: Characters; a longer string is looked at from its end only.
_LONGEST = 600


def parse_credit(text: str, table: AgencyTable, house: House = NO_HOUSE) -> Credit:
    """Parse a string that is known to be a credit; the clause spans refer to that string.

    Where the string is a whole caption, its credit is looked for as in a caption and the rest is
    one clause. Never raises. What cannot be told is a clause of kind `other`.
    """
    plain = unlinked(text)
    if plain is not None:
        return _linked(text, plain, table, house)
    return _parse(text, table, house)


def _parse(text: str, table: AgencyTable, house: House) -> Credit:
    too_long = len(text) > _LONGEST
    if not too_long and not _is_caption(text):
        return parse_span(text, 0, len(text), table, house)
    credit = last_credit(text, 0, len(text), table, house)
    if credit is None and not too_long:
        return parse_span(text, 0, len(text), table, house)
    rest = text[: credit.offset if credit else len(text)].rstrip()
    clauses = credit.clauses if credit else ()
    if rest:
        clauses = (Clause(ClauseKind.OTHER, rest, 0, len(rest)), *clauses)
    return Credit(text, clauses)


def _linked(text: str, plain: str, table: AgencyTable, house: House) -> Credit:
    """Parse a credit whose markup is blank in `plain`, and add the library that its links name."""
    clauses = [replace(c, text=text[c.start : c.end]) for c in _parse(plain, table, house).clauses]
    libraries = [] if any(clause.agency for clause in clauses) else _libraries(text, table)
    if libraries:  # whose contributors go by any name
        clauses = [
            replace(c, kind=ClauseKind.PERSON)
            if c.kind is ClauseKind.OTHER and is_handle(c.text)
            else c
            for c in clauses
        ]
    ordered = sorted([*clauses, *libraries], key=lambda clause: clause.start)
    return Credit(text, tuple(ordered))


def _libraries(text: str, table: AgencyTable) -> list[Clause]:
    """Return the libraries that the addresses of links lead to."""
    found = ((span, table.find(text[slice(*span)])) for span in sites(text))
    return [
        Clause(ClauseKind.AGENCY, text[slice(*span)], *span, hit.agency.slug, hit.match)
        for span, hit in found
        if hit is not None and hit.agency.kind in _LIBRARIES
    ]


def _is_caption(text: str) -> bool:
    words = text.split()
    return len(words) > _MOST_WORDS and any(word in PROSE for word in words[1:])
