"""Words of an agency to its clients that stand in what readers see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.text.parts import Anatomy, ClauseKind, PartKind
from captionaudit.text.wire import instructions

_IN_QUOTES = re.compile(
    r"[“„\"][^“”„\"\n]{2,200}[”“\"]|«[^«»\n]{2,200}»|»[^«»\n]{2,200}«|‘[^‘\n]{2,200}’(?!\w)"
    r"|(?<!\w)'[^'\n]{2,200}'(?!\w)|「[^「」]{2,200}」"
)
_UNBROKEN = (PartKind.INSTRUCTION, PartKind.SPACE)
#: What the parser of captions leaves in the body: it ends no caption there.
_FURTHER = re.compile(
    r"={2,}\s*(?:FOR|RESTRICTED|NO|NOT|EDITORIAL|MANDATORY)\b[^=a-zß-öø-ÿ\n]{2,200}={2,}"
    r"|\bBEST QUALITY AVAILABLE\b"
)
_SIGNS = ("==", "BEST QUALITY")


def published(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find words of an agency to its clients, in the caption, the alt text or a credit field.

    In quotation marks they are what a picture shows: the words of a placard or a headline.
    """
    shown = ((subject.caption, subject.anatomy), (subject.alt, subject.alt_anatomy))
    for statement, anatomy in shown:
        if statement and anatomy:
            whole = Text(statement, 0, len(statement.value))
            for found, start, end in _outside_quotes(statement.value, anatomy):
                yield Hit({"found": found}, whole, start, end)
    for line in subject.judged_credits:
        if line.field and line.statement.origin in PAGE_ORIGINS:
            for clause in line.credit.clauses:
                if clause.kind is ClauseKind.INSTRUCTION:
                    yield Hit({"found": clause.text}, line.text, clause.start, clause.end)


def _outside_quotes(value: str, anatomy: Anatomy) -> Iterator[tuple[str, int, int]]:
    """Yield the first words and the span of each run of instructions outside quotation marks."""
    runs = sorted((*_runs(anatomy), *_in_credits(value, anatomy), *_further(value)))
    quoted = [found.span() for found in _IN_QUOTES.finditer(value)] if runs else []
    last = 0
    for start, first, end in runs:
        if start >= last and not any(a < start and first < b for a, b in quoted):
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
