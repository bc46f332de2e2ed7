"""How a credit writes the names of photographers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.profiles import WIRE
from captionaudit.engine.subject import Subject
from captionaudit.model import FILE_ORIGINS
from captionaudit.text.house import House
from captionaudit.text.parts import ClauseKind

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
#: Small words inside names, which only a wire sets in capitals.
_PARTICLES = frozenset(
    ["van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "el",
     "al", "bin", "ben", "ibn", "ter", "ten", "zu", "zur", "y", "e"]
)  # fmt: skip
#: Capitals of four letters and more, with a vowel, are no initials: `LOEB`, not `XYZ`.
_LONG = 4
_ACCOUNT = re.compile(r"[@_\d]|\w\.\w{2}")
_VOWEL = re.compile(r"[AEIOUYÀ-ÖØ-ÝАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩ]")


def capitals(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a photographer whose name, or surname, stands in capitals on the page.

    Names of one word, initials and scripts without capitals are left alone, and so are sites that
    print the wires' own forms.
    """
    if subject.reader.profile == WIRE:
        return
    for line in subject.judged_credits:
        if line.statement.origin in FILE_ORIGINS:
            continue  # what a picture file has is the wire's own form
        if any(c.kind is ClauseKind.LABEL and c.text.isupper() for c in line.credit.clauses):
            continue  # `PHOTOGRAPH BY …`: the page sets its credits in capitals altogether
        for clause in line.credit.clauses:
            if clause.kind is ClauseKind.PERSON and _in_capitals(clause.text):
                data = {"found": clause.text, "wanted": _cased(clause.text, subject.reader.house)}
                certain = not _loses_accents(clause.text)
                yield Hit(data, line.text, clause.start, clause.end, fixable=certain)


def _in_capitals(name: str) -> bool:
    if " " not in name or _ACCOUNT.search(name):
        return False
    words = [word for word in _WORD.findall(name) if len(word) > 1]
    if len(words) < 2 or not all(map(_has_capitals, words)):
        return False
    if all(word.isupper() for word in words):
        return any(len(word) >= _LONG for word in words)
    last = words[-1]
    given = [word for word in words[:-1] if word.casefold() not in _PARTICLES]
    told = last.isupper() and len(last) >= _LONG and bool(_VOWEL.search(last))
    return told and any(map(str.istitle, given)) and not name[0].islower()


def _has_capitals(word: str) -> bool:
    """Tell whether a word is in a script that has capitals and whose names are known."""
    names = (unicodedata.name(letter, "") for letter in word if letter.isalpha())
    return all(name.startswith(("LATIN", "CYRILLIC", "GREEK")) for name in names)


def _loses_accents(name: str) -> bool:
    """Tell whether a name cannot be had back from its capitals: Greek drops its accents there."""
    return any(unicodedata.name(letter, "").startswith("GREEK") for letter in name)


def _cased(name: str, house: House) -> str:
    """Return the name as the site knows it, else with a capital for each of its words."""
    known = {fold(photographer): photographer for photographer in house.photographers}
    first = _WORD.search(name)
    return known.get(fold(name)) or _WORD.sub(lambda word: _word(word, first), name)


def _word(word: re.Match[str], first: re.Match[str] | None) -> str:
    text = word[0]
    if len(text) == 1 or not text.isupper():
        return text
    if text.casefold() in _PARTICLES and first and word.start() != first.start():
        return text.lower()
    if text.startswith("MC") and len(text) > _LONG:
        return f"Mc{text[2:].capitalize()}"
    return "’".join(map(str.capitalize, text.split("’"))) if "’" in text else _apostrophe(text)


def _apostrophe(text: str) -> str:
    return "'".join(piece.capitalize() for piece in text.split("'"))
