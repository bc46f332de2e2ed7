"""Words of an agency to its clients that stand in what readers see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from captionaudit.engine.checks.placards import is_shown
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, CreditLine, Subject, Text
from captionaudit.text.parts import Anatomy, ClauseKind, PartKind
from captionaudit.text.wire import instructions

_UNBROKEN = (PartKind.INSTRUCTION, PartKind.SPACE)
#: What the parser of captions leaves in the body: it ends no caption there.
_FURTHER = re.compile(
    r"={2,}\s*(?:FOR|RESTRICTED|NO|NOT|EDITORIAL|MANDATORY)\b[^=a-zß-öø-ÿ\n]{2,200}={2,}"
    r"|\bBEST QUALITY AVAILABLE\b"
)
_SIGNS = ("==", "BEST QUALITY")
#: What stands between two instructions of one row: separators, a quoted credit.
_GLUE = re.compile(r"[\s.,;:+*/|()-]*(?:\"[^\"\n]{0,80}\"[\s.,;:+*/|()-]*)?")
#: A word that belongs to what was found and would be left over.
_LEFT_OVER = re.compile(
    r"\b(?:for|only|handout|notes?|no|and|or|in|with|until|credit)[\s:,/-]*$", re.IGNORECASE
)
#: What may follow an instruction that is cut out: a sentence, a credit, nothing.
_GOES_ON = re.compile(r"[\s.,;:+*/|()\[\]-]*(?:$|[A-ZÀ-Þ][^\W\d_]*[a-zß-öø-ÿ]|A\s)")


#: `Mandatory credit: Name` is a word about the credit: credit-instruction-leak says so.
_DEMAND = re.compile(r"(?i)mandatory credit")
_NAMED = re.compile(r"\s*[:–—-]\s*[^\W\d_]")


def published(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find words of an agency to its clients, in the caption, the alt text or a credit field.

    What a picture shows is left alone: the words of a placard or a headline.
    """
    shown = ((subject.caption, subject.anatomy), (subject.alt, subject.alt_anatomy))
    for statement, anatomy in shown:
        if statement and anatomy:
            whole = Text(statement, 0, len(statement.value))
            for found, start, end in _addressed(statement.value, anatomy):
                clean = _leaves_no_rest(statement.value, start, end, anatomy)
                yield Hit({"found": found}, whole, start, end, fixable=clean)
    for line in subject.judged_credits:
        if line.field and line.statement.origin in PAGE_ORIGINS:
            value = line.statement.value
            for start, end in _in_field(line):
                found = value[start:end].strip(" .,;:+*/|-")
                clean = _leaves_no_rest(value, start, end, None)
                yield Hit({"found": found}, line.text, start, end, fixable=clean)


def _addressed(value: str, anatomy: Anatomy) -> Iterator[tuple[str, int, int]]:
    """Yield the first words and the span of each run that speaks to clients."""
    runs = sorted((*_runs(anatomy), *_in_credits(value, anatomy), *_further(value)))
    credits = [part.end for part in anatomy.part(PartKind.CREDIT)]
    last = 0
    for start, first, end in runs:
        behind = max((credit for credit in credits if credit <= start), default=0)
        told = _is_demand(value, start, end) or is_shown(value, start, first, behind)
        if start >= last and not told:
            yield value[start:first], start, end
        last = max(last, end)


def _runs(anatomy: Anatomy) -> Iterator[tuple[int, int, int]]:
    """Yield the start of each run of instructions, the end of its first, and its end."""
    for _, run in groupby(anatomy.parts, key=lambda part: part.kind in _UNBROKEN):
        parts = [part for part in run if part.kind is PartKind.INSTRUCTION]
        if parts:
            yield parts[0].start, parts[0].end, parts[-1].end


def _in_credits(value: str, anatomy: Anatomy) -> Iterator[tuple[int, int, int]]:
    """Yield the instructions that were taken for a piece of the credit beside them."""
    for part in anatomy.part(PartKind.CREDIT):
        for start, end in instructions(value[part.start : part.end]):
            yield part.start + start, part.start + end, part.start + end


def _further(value: str) -> Iterator[tuple[int, int, int]]:
    if any(sign in value for sign in _SIGNS):
        for found in _FURTHER.finditer(value):
            yield found.start(), found.end(), found.end()


def _in_field(line: CreditLine) -> list[tuple[int, int]]:
    """Return the instructions in a credit field, those that follow each other as one."""
    value = line.statement.value
    clauses = (c for c in line.credit.clauses if c.kind is ClauseKind.INSTRUCTION)
    runs: list[tuple[int, int]] = []
    for start, end in sorted((*instructions(value), *((c.start, c.end) for c in clauses))):
        if runs and (start <= runs[-1][1] or _GLUE.fullmatch(value, runs[-1][1], start)):
            first, last = runs.pop()
            start, end = first, max(last, end)
        runs.append((start, end))
    # A routing code is credit-trailing-junk's business.
    return [
        (start, end)
        for start, end in runs
        if not (_is_demand(value, start, end) or value.startswith("ORG XMIT", start))
    ]


def _is_demand(value: str, start: int, end: int) -> bool:
    """Whether an instruction is the demand for the credit that follows it, and no more."""
    return bool(_DEMAND.fullmatch(value, start, end) and _NAMED.match(value, end))


def _leaves_no_rest(value: str, start: int, end: int, anatomy: Anatomy | None) -> bool:
    """Whether a text without an instruction keeps no word that belonged to it."""
    if _LEFT_OVER.search(value, max(0, start - 12), start):
        return False
    credits = anatomy.part(PartKind.CREDIT) if anatomy else ()
    if any(0 <= part.start - end <= 3 for part in credits):
        return True
    return bool(_GOES_ON.match(value, end))
