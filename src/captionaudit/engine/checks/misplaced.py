"""Credits that stand in the middle of a caption: in brackets, or agency and name by a slash."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.checks import credits
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.text.parts import ClauseKind, Credit, Match, PartKind

_NAME = r"[^\W\d_a-z][\w.'’-]*"
#: `. REUTERS/Ines Calder The reef …`: an agency and two names behind a stop, and then a sentence.
_SLASHED = re.compile(
    rf"(?<=[.!?…][ \u00a0])(?P<credit>[^\W\d_a-z][\w-]+(?: Photo| PHOTO)?/{_NAME} {_NAME})"
    r"(?=\.? +[^\W\d_a-z]\w* +\w+ +\w)"
)


def not_last(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit in the middle of a caption that has none at its end."""
    hits = list(credits.not_last(subject, options))
    yield from hits or _slashed(subject)


def _slashed(subject: Subject) -> Iterable[Hit]:
    anatomy, caption = subject.anatomy, subject.caption
    if anatomy is None or caption is None or anatomy.credits or "/" not in caption.value:
        return
    for part in anatomy.part(PartKind.BODY):
        found = _SLASHED.search(caption.value, part.start, part.end)
        if found and _is_sure(subject.parse(found["credit"])):
            text = Text(caption, 0, len(caption.value))
            yield Hit({"found": found["credit"]}, text, *found.span("credit"))
            return


def _is_sure(credit: Credit) -> bool:
    """Tell whether a stretch is an agency, letter by letter, and a person."""
    kinds = [clause.kind for clause in credit.clauses]
    exact = credit.clauses[0].match is Match.EXACT if credit.clauses else False
    return kinds == [ClauseKind.AGENCY, ClauseKind.PERSON] and exact
