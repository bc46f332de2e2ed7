"""Credits that stand twice: two for one picture, or one agency twice in a credit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import combinations, pairwise
from typing import Any

from captionaudit.engine.checks.agency_forms import name_meant
from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit, clause_hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import CreditLine, Reader, Subject, Text
from captionaudit.model import Origin, Related
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
        again = _said_again(line.credit, subject.reader)
        if again:
            yield clause_hit(line, again)
            return


def in_both(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find captions that end in the credit which their credit field holds: the page has it twice.

    Feeds may do so by design, so that a gallery is told of it once.
    """
    found = [(subject, line) for subject in view.subjects for line in _in_both(subject)]
    if found:
        (subject, line), more = found[0], found[1:]
        others = f", and {len(more)} like it" if more else ""
        value = line.statement.value[line.start : line.end]
        yield Hit(
            {"found": value, "others": others},
            line.text,
            item=None if more else subject.item.number,
            place=line.place,
            related=tuple(Related(ln.place, s.item.number) for s, ln in more),
        )


def _in_both(subject: Subject) -> list[CreditLine]:
    """Return the caption's credit that a field of the page has, too, if there is one."""
    lines = [ln for ln in subject.page_credits if ln.statement.origin is Origin.PAGE]
    fields = [line.credit for line in lines if line.field and line.credit.agencies]
    for line in lines:
        own = not line.field and line.statement is subject.caption and line.credit.agencies
        if own and any(_is_same(line.credit, field) for field in fields):
            return [line]
    return []


def _is_same(one: Credit, other: Credit) -> bool:
    return set(one.agencies) == set(other.agencies) and _same_persons(one, other)


def _said_again(credit: Credit, reader: Reader) -> Clause | None:
    """Return the agency that stands a second time for the same photographer, or for none.

    `Ines Moro/AFP, Tom Lund/AFP` and `Left: AFP. Right: AFP` are the credits of a composite.
    """
    if any(c.kind is ClauseKind.LABEL and _SIDE.search(f"{c.text}:") for c in credit.clauses):
        return None
    at = [number for number, clause in enumerate(credit.clauses) if clause.kind in _AGENCY]
    several = len({name.casefold() for name in credit.persons}) > 1
    for one, two in combinations(at, 2):
        before, again = credit.clauses[one], credit.clauses[two]
        gap = credit.text[before.end - credit.offset : again.start - credit.offset]
        between = {clause.kind for clause in credit.clauses[one:two]}
        listed = two - one > 1 and (";" in gap or "," in gap)
        if listed or (several and ClauseKind.PERSON in between):
            continue
        if before.agency == again.agency and _is_one_name(before, again, reader):
            return again
    return None


def _is_one_name(one: Clause, other: Clause, reader: Reader) -> bool:
    """Tell whether two spellings of an agency mean the same: `PA` and `PA Wire` do."""
    agency = reader.agencies[one.agency]
    names, more = (name_meant(clause.text, agency) for clause in (one, other))
    return names == more or {names, more} == {(), (*fold(agency.name).split(), "wire")}


def _same_persons(one: Credit, other: Credit) -> bool:
    names, more = ({name.casefold() for name in c.persons} for c in (one, other))
    return not names or not more or bool(names & more)
