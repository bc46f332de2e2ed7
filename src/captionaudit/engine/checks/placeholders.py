"""Credits that name nobody: fillers, slots of a template, and ways in which a picture came."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit, clause_hit
from captionaudit.engine.subject import CreditLine, Subject
from captionaudit.text.parts import Clause, ClauseKind

_NAMING = (
    ClauseKind.AGENCY,
    ClauseKind.DISTRIBUTOR,
    ClauseKind.PERSON,
    ClauseKind.ORGANISATION,
    ClauseKind.CLIENT,
)
#: `(Photo by -/AFP …)`: what a wire prints where it has no name to print. `%credit%`: a template.
_NO_NAME = re.compile(
    r"(?i)\b(?:photos?|pictures?|fotos?|images?)\s+(?:by|de|von)\s*(?P<dash>[-–.]+)\s*/"
    r"|(?P<empty>\b(?:photo|picture|foto|image)\s+(?:by|von))\s*/"
    r"|(?P<slot>[\[<{%]{1,2}\s?(?:your |the )?(?:photographer(?:['’]s)?|name|credit|agency|source)"
    r"(?: name| here)?\s?[\]>}%]{1,2})"
)
#: What stands in a template or in a style guide where a name goes.
_SAMPLES = frozenset(
    ["name", "your name", "your name here", "name here", "photographer", "photographer name",
     "photographers name", "agency name", "name of photographer", "firstname lastname",
     "first name last name", "vorname nachname", "vorname name", "name des fotografen",
     "prénom nom", "nombre apellido", "nome cognome", "n n", "nn"]
)  # fmt: skip
#: How local papers say that a reader or a firm gave them a picture, or that nobody knows who.
_WAYS = frozenset(
    ["privat", "private", "privé", "zvg", "z v g", "zur verfügung gestellt", "dr", "d r",
     "supplied", "contributed", "submitted", "collected", "provided", "courtesy", "staff",
     "archiv", "archivo", "archive", "archives", "pr", "cedida", "cortesía", "unknown",
     "photographer unknown", "unknown photographer", "unbekannt", "fotograf unbekannt",
     "unbekannter fotograf", "inconnu",
     "photographe inconnu", "desconocido", "autor desconocido", "sconosciuto", "divulgação",
     "aðsend", "propia", "externa", "fuente externa", "externos"]
)  # fmt: skip
_PICTURE = frozenset(
    ["photo", "photos", "picture", "image", "foto", "fotos", "bild", "pic", "ljósmynd", "c",
     "composite", "illustration"]
)  # fmt: skip
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ]")


def nobody(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit that names nobody: a role alone, a filler, a label alone, a slot for a name."""
    fillers = {word.casefold() for word in options.get("fillers", ())}
    for line in subject.judged_credits:
        value = line.statement.value[line.start : line.end]
        if _is_own(line, subject) or _way(line):
            continue
        dash = _NO_NAME.search(value)
        sample = next((c for c in line.credit.clauses if _is_sample(c, line)), None)
        if dash and not (dash["empty"] and (line.credit.persons or line.credit.organisations)):
            start, end = (line.start + at for at in dash.span(dash.lastgroup or 0))
            yield Hit({"found": dash[dash.lastgroup or 0]}, line.text, start, end)
        elif sample:
            yield clause_hit(line, sample)
        elif value.strip(" .()[]").casefold() in fillers or _names_nobody(line):
            yield Hit({"found": value.strip()}, line.text)


def way(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit that says how a picture came, or that its maker is unknown: `Foto: privat`."""
    for line in subject.judged_credits:
        found = "" if _is_own(line, subject) else _way(line)
        if found:
            yield Hit({"found": found}, line.text)


def _way(line: CreditLine) -> str:
    """Return the words of a credit that are a way alone, or stand in the place of a name."""
    told = [c for c in line.credit.clauses if c.kind is not ClauseKind.LABEL]
    agencies = [c for c in told if c.agency]
    rest = [c for c in told if not c.agency]
    text = _plain(" ".join(clause.text for clause in rest))
    if text not in _WAYS:
        return ""
    if agencies:
        return rest[0].text if "unknown" in text or "unbekannt" in text else ""
    return line.statement.value[line.start : line.end].strip()


def _plain(text: str) -> str:
    """Return the folded words of a text without those for a picture."""
    words = fold(text).split()
    return " ".join([word for word in words if word not in _PICTURE] if len(words) > 1 else words)


def _is_own(line: CreditLine, subject: Subject) -> bool:
    """Tell whether the site says that it credits so: `credits` under [house]."""
    house = subject.reader.house
    told = [c.text for c in line.credit.clauses if c.kind is not ClauseKind.LABEL]
    return house.owns(line.credit.text) or house.owns(" ".join(told))


def _is_sample(clause: Clause, line: CreditLine) -> bool:
    """Tell whether a clause is a template's word for a name; `Photographer:` introduces one."""
    if clause.agency or fold(clause.text) not in _SAMPLES:
        return False
    if clause.kind is not ClauseKind.LABEL:
        return True
    behind = line.statement.value[clause.end : line.end].lstrip()
    return behind[:1] in ("/", "|") and ":" not in clause.text


def _names_nobody(line: CreditLine) -> bool:
    """Tell whether a credit has roles alone, or a label and nothing behind it."""
    kinds = [clause.kind for clause in line.credit.clauses]
    if kinds == [ClauseKind.LABEL] or fold(line.credit.text) == "c":
        return line.field
    # `Reef Books/Divulgação`: whose handout it is stands beside the role.
    named = any(c.kind is ClauseKind.OTHER and _CAPITAL.search(c.text) for c in line.credit.clauses)
    return ClauseKind.ROLE in kinds and not named and not any(kind in _NAMING for kind in kinds)
