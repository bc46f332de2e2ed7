"""Credits that stand twice: two for one picture, or one agency twice in a credit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from captionaudit.engine.hit import Hit, clause_hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.text.parts import Clause, ClauseKind, Credit, PartKind

_AGENCY = (ClauseKind.AGENCY, ClauseKind.DISTRIBUTOR)
#: A side of a composite, as a label: each has its own credit.
_SIDE = re.compile(
    r"(?i)\b(?:left|right|top|bottom|above|below|cent(?:re|er)"
    r"|links|rechts|oben|unten|mitte|gauche|droite|haut|bas|izquierda|derecha|arriba|abajo"
    r"|sinistra|destra)\s?:"
)


def duplicated(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption with two credits to the same agency, or a credit that says it twice."""
    anatomy, caption = subject.anatomy, subject.caption
    if anatomy and caption:
        credits = zip(anatomy.part(PartKind.CREDIT), anatomy.credits, strict=True)
        for (_, one), (part, other) in pairwise(credits):
            same = set(one.agencies) & set(other.agencies) and _same_persons(one, other)
            if same and not _SIDE.search(caption.value):
                whole = Text(caption, 0, len(caption.value))
                yield Hit({"found": other.text}, whole, part.start, part.end)
                return
    for line in subject.judged_credits:
        again = _said_again(line.credit)
        if again:
            yield clause_hit(line, again)
            return


def _said_again(credit: Credit) -> Clause | None:
    """Return the agency that stands a second time for the same photographer, or for none.

    `Ines Moro/AFP, Tom Lund/AFP` and `Left: AFP. Right: AFP` are the credits of a composite.
    """
    if any(c.kind is ClauseKind.LABEL and _SIDE.search(f"{c.text}:") for c in credit.clauses):
        return None
    at = [number for number, clause in enumerate(credit.clauses) if clause.kind in _AGENCY]
    several = len({name.casefold() for name in credit.persons}) > 1
    for one, two in pairwise(at):
        before, again = credit.clauses[one], credit.clauses[two]
        gap = credit.text[before.end - credit.offset : again.start - credit.offset]
        between = {clause.kind for clause in credit.clauses[one:two]}
        listed = two - one > 1 and ";" in gap
        if listed or (several and ClauseKind.PERSON in between):
            continue
        if before.agency == again.agency and before.text.casefold() == again.text.casefold():
            return again
    return None


def _same_persons(one: Credit, other: Credit) -> bool:
    names, more = ({name.casefold() for name in c.persons} for c in (one, other))
    return not names or not more or bool(names & more)
