"""One line of text of which nobody said whether it is a caption or a credit."""

from __future__ import annotations

import re

from captionaudit.text.acronyms import is_acronym, spells
from captionaudit.text.agencies import AgencyKind, AgencyTable
from captionaudit.text.anatomy import dissect
from captionaudit.text.countries import codes_named
from captionaudit.text.credit import parse_credit
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.labels import LABELS
from captionaudit.text.links import unlinked
from captionaudit.text.names import is_firm_word, is_known_organisation, is_organisation, is_person
from captionaudit.text.parts import Anatomy, Clause, ClauseKind, Credit, Part, PartKind
from captionaudit.text.scripts import is_caseless
from captionaudit.text.soundness import (
    is_capitalised,
    is_labelled,
    is_other_work,
    is_source,
    is_written_as_name,
)
from captionaudit.text.wordlist import words
from captionaudit.text.words import LICENCE

#: A longer line without a recognised credit is a caption that has none.
_MOST_WORDS = 14
#: What stands between the clauses of a credit, and not between the words of a sentence.
_HARD = "/|\\(（[［"
_STOP = re.compile(r"[^\W\d_]{2}\W?[.!?…]|[。！？؟।]")
#: Words and characters: what is longer is no name, no date.
_LONGEST_NAME = 4
_LONGEST_DATE = 12
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
#: What leads to an address, which is no clause itself.
_BEFORE_ADDRESS = words("available at from accessed retrieved verfügbar unter disponible en sur")
_NAMED = (ClauseKind.PERSON, ClauseKind.ORGANISATION)


def parse_line(
    text: str, table: AgencyTable, *, house: House = NO_HOUSE
) -> tuple[Anatomy, Credit | None]:
    """Return a line taken apart, and its credit.

    A line with a credit at its end is a caption. A short line that is nothing but a credit is one
    by itself (`Ines Calder`, `NURIA ZABALETA (EFE)`); all else is a caption without credit.
    """
    plain = unlinked(text)
    if plain is not None:
        linked = parse_credit(text, table, house=house)
        if len(plain.split()) <= _MOST_WORDS and _is_whole(linked, table):
            return Anatomy(text, _parts(text, text.strip()), (linked,)), linked
    anatomy = dissect(text, table, house=house)
    found = anatomy.credit
    if found is not None and anatomy.prefix and not anatomy.body:
        found = None  # "Symbolbild: Keystone" is a credit throughout
    bare = text.strip()
    if not bare or len(bare.split()) > _MOST_WORDS or bare[-1] in "!?。":
        return anatomy, anatomy.credit
    if found is not None and not anatomy.body:
        return anatomy, found
    credit = parse_credit(text, table, house=house)
    torn = found is not None and _is_torn(credit, found)
    gained = found is None or torn or _is_gained(credit, found, anatomy.body)
    if gained and _may_stop(credit, bare) and _is_whole(credit, table, torn=torn):
        return Anatomy(text, _parts(text, bare), (credit,)), credit
    return anatomy, anatomy.credit


def _may_stop(credit: Credit, bare: str) -> bool:
    """Tell whether a line that ends in a stop can be a credit: `Photo: Ann Lee.`, `Ann Lee.`"""
    if bare[-1] != ".":
        return True
    lone = len(credit.clauses) == 1 and bool(credit.persons)
    return lone or is_labelled(credit) or "/" in bare


def _is_gained(whole: Credit, found: Credit, body: str) -> bool:
    """Tell whether a line says more than the credit at its end: another person's name.

    In a script without capitals words before a bracket or a label are the caption's, and what
    ends in a stop is a sentence unless a label begins it.
    """
    if _STOP.search(body) and whole.clauses[0].kind not in (ClauseKind.LABEL, ClauseKind.ROLE):
        return False
    marked = found.text[0] in "([（＝=" or is_labelled(found)
    if not set(found.persons) <= set(whole.persons):
        return False
    more = [name for name in whole.persons if name not in found.persons]
    return any(not (marked and is_caseless(name)) for name in more)


def _is_torn(whole: Credit, found: Credit) -> bool:
    """Tell whether the credit at the end begins inside a name: `Images Ruritania via Getty`."""
    return any(
        clause.start < found.offset < clause.end
        and clause.kind in (*_NAMED, ClauseKind.AGENCY)
        and len(clause.text.split()) <= _LONGEST_NAME
        and is_capitalised(clause.text)
        for clause in whole.clauses
    )


def _is_aside(text: str) -> bool:
    """Tell whether a clause that names nobody may stand in a credit: a licence, a date, a place."""
    date = len(text) <= _LONGEST_DATE and any(ch.isdigit() for ch in text)
    return bool(LICENCE.match(text) or codes_named(text) or date or _ADDRESS.fullmatch(text))


def _is_whole(credit: Credit, table: AgencyTable, *, torn: bool = False) -> bool:
    """Tell whether a whole line is a credit: by a label, an agency in a credit's form, or a name.

    An agency that is none at the end of a caption ("Snow in Allentown, PA") is none here.
    """
    named = [clause for clause in credit.clauses if clause.kind in _NAMED]
    others = [c.text for c in credit.clauses if c.kind is ClauseKind.OTHER]
    if not credit.agencies and not is_labelled(credit) and _is_caption(credit):
        return False
    styled = is_labelled(credit) and credit.clauses[0].kind is ClauseKind.LABEL
    if "://" in credit.text:
        others = [text for text in others if not _BEFORE_ADDRESS.issuperset(text.split())]
    if not all(_is_aside(text) or (styled and is_other_work(text)) for text in others):
        return False
    if is_labelled(credit):
        sound = all(is_caseless(c.text) or is_capitalised(c.text) for c in named)
        shown = any(is_written_as_name(clause.text) for clause in named)
        return sound and bool(credit.agencies or shown)
    if credit.agencies:
        led = credit.clauses[0].kind is ClauseKind.ROLE and not named
        return led or _is_form(credit, torn=torn)
    if not named or any(_names_agency(clause.text, table) for clause in named if not clause.agency):
        return False
    commissioned = any(
        clause.kind is ClauseKind.CLIENT
        and is_known_organisation(clause.text.removeprefix("The ").removeprefix("the "))
        for clause in credit.clauses
    )  # "Reyl para The New York Times"
    return bool(credit.roles or commissioned) or all(_stands_alone(clause) for clause in named)


def _is_caption(credit: Credit) -> bool:
    """Tell whether names are those of who is shown: `Ann Lee (left)`, `Ann Lee (1900-1980)`."""
    if any(_is_party(credit, clause) for clause in credit.clauses):
        return True
    if any(clause.kind is ClauseKind.CLIENT for clause in credit.clauses):
        return False  # "From left: Ann Lee for The Harbour Post"
    return any(
        clause.kind is ClauseKind.LABEL
        or (clause.kind is ClauseKind.YEAR and len(clause.text) > len("1999"))
        for clause in credit.clauses
    )


def _is_party(credit: Credit, clause: Clause) -> bool:
    """Tell whether initials in brackets say whose member is shown: `Ann Lee (SPD)`."""
    if clause.kind is not ClauseKind.ORGANISATION or " " in clause.text or is_source(clause):
        return False
    start, end = clause.start - credit.offset, clause.end - credit.offset
    bracketed = start > 1 and credit.text[start - 1] == "(" and credit.text[end : end + 1] == ")"
    return bracketed and clause.text.replace("-", "").isupper()


def _is_form(credit: Credit, *, torn: bool) -> bool:
    """Tell whether agencies and names are parted as in a credit, by slashes, bars or brackets."""
    named = [clause for clause in credit.clauses if clause.kind in _NAMED]
    if not all(is_caseless(c.text) or is_capitalised(c.text) for c in named):
        return False
    by_line = torn or any(
        is_person(c.text) or is_caseless(c.text) or is_firm_word(c.text) for c in named
    )
    licensed = any(LICENCE.match(c.text) for c in credit.clauses)
    if not (by_line and (licensed or any(sign in credit.text for sign in _HARD))):
        return False
    agencies = [c for c in credit.clauses if c.kind is ClauseKind.AGENCY]
    return not any(spells(credit.text[: a.start - credit.offset], a.text) for a in agencies)


def _stands_alone(clause: Clause) -> bool:
    """Tell whether a name without label and agency is a photographer's or a source's."""
    if clause.kind is ClauseKind.PERSON:
        return is_person(clause.text) or not clause.text.isascii() or clause.text[0] == "@"
    if clause.agency or is_acronym(clause.text) or is_firm_word(clause.text):
        return True
    if "." in clause.text and " " not in clause.text:
        return is_organisation(clause.text)  # "hafen.is"
    first = clause.text.split()[0].casefold()
    return is_capitalised(clause.text) and is_organisation(clause.text) and first not in LABELS


def _names_agency(text: str, table: AgencyTable) -> bool:
    """Tell whether a name holds an agency's, as `Getty Museum` does.

    A source of handouts is a body among others: `ESA/Hubble & NASA`.
    """
    found = (table.find(word) for word in text.split())
    return any(hit is not None and hit.agency.kind is not AgencyKind.HANDOUT for hit in found)


def _parts(text: str, bare: str) -> tuple[Part, ...]:
    start = len(text) - len(text.lstrip())
    spans = (
        (PartKind.SPACE, 0, start),
        (PartKind.CREDIT, start, start + len(bare)),
        (PartKind.SPACE, start + len(bare), len(text)),
    )
    return tuple(Part(kind, begin, end) for kind, begin, end in spans if end > begin)
