"""Credits without a photographer, in the wrong place, or in the place of a caption."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.profiles import AGENCY_ONLY
from captionaudit.engine.subject import PAGE_ORIGINS, CreditLine, Subject, Text
from captionaudit.model import Property
from captionaudit.text.parts import Clause, ClauseKind, Credit, PartKind

#: Brackets with more of the caption on both sides of them.
_BRACKETED = re.compile(r"(?<=\S )(?P<all>\((?P<credit>[^()\n]{5,120})\))(?=\W*\w+\W+\w+\W+\w)")
#: Words in lower case that names have too.
_CONNECTING = frozenset(
    ["of", "the", "and", "for", "in", "by", "von", "und", "der", "des", "für", "de", "du", "la",
     "le", "les", "et", "del", "los", "di", "da", "do", "e", "y", "van", "het", "en"]
)  # fmt: skip


def only_credit(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption that is nothing but a credit."""
    anatomy, caption = subject.anatomy, subject.caption
    if anatomy is None or caption is None or not anatomy.credits:
        return
    told = any(_tells(clause) for credit in anatomy.credits for clause in credit.clauses)
    if not told and not any(anatomy.part(kind) for kind in (PartKind.BODY, PartKind.DATELINE)):
        yield Hit(text=Text(caption, 0, len(caption.value)))


def in_caption_only(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit that is glued to the caption while no field holds one."""
    held = (Property.CREDIT, Property.CREATOR, Property.SOURCE)
    if any(subject.item.first(prop) for prop in held):
        return
    line = subject.credit
    if line and not line.field and line.statement is subject.caption and _on_page(line):
        yield Hit({"found": line.statement.value[line.start : line.end]}, line.text)


def not_last(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit in brackets in the middle of a caption that has none at its end.

    It names an agency and a photographer, or has a label: `(AP)` behind a place is a dateline.
    """
    anatomy, caption = subject.anatomy, subject.caption
    if anatomy is None or caption is None or anatomy.credits or "(" not in caption.value:
        return
    for part in anatomy.part(PartKind.BODY):
        for found in _BRACKETED.finditer(caption.value, part.start, part.end):
            credit = subject.parse(found["credit"])
            labelled = any(clause.kind is ClauseKind.LABEL for clause in credit.clauses)
            if credit.agencies and (credit.persons or labelled):
                yield Hit(
                    {"found": found["all"]},
                    Text(caption, 0, len(caption.value)),
                    *found.span("all"),
                )
                return


def without_photographer(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an agency credit without a photographer, unless the profile wants just that."""
    if subject.reader.profile == AGENCY_ONLY:
        return
    line = subject.credit
    if line and subject.agencies and not subject.persons and not _handed_on(line.credit):
        yield Hit({"found": line.statement.value[line.start : line.end]}, line.text)


def _handed_on(credit: Credit) -> bool:
    """Whether the picture came from somebody else: a handout, a source named before the agency."""
    kinds = {clause.kind for clause in credit.clauses}
    return bool(kinds & {ClauseKind.ROLE, ClauseKind.ORGANISATION}) or len(credit.agencies) > 1


def _on_page(line: CreditLine) -> bool:
    return line.statement.origin in PAGE_ORIGINS


def _tells(clause: Clause) -> bool:
    """Whether a clause of a caption that was read as a credit says what there is to see."""
    if clause.kind not in (ClauseKind.OTHER, ClauseKind.ORGANISATION):
        return False
    words = [word for word in clause.text.split() if word.isalpha() and word.islower()]
    return len([word for word in words if word not in _CONNECTING]) > 1
