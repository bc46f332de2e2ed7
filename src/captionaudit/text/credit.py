"""Parsing a credit line into its clauses."""

from __future__ import annotations

from captionaudit.text.agencies import AgencyTable
from captionaudit.text.grammar import parse_span
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.parts import Clause, ClauseKind, Credit
from captionaudit.text.position import last_credit
from captionaudit.text.words import PROSE

#: More words than this, prose among them, are a caption that was filed as a credit.
_MOST_WORDS = 12
#: Characters; a longer string is looked at from its end only.
_LONGEST = 600


def parse_credit(text: str, table: AgencyTable, house: House = NO_HOUSE) -> Credit:
    """Parse a string that is known to be a credit; the clause spans refer to that string.

    Where the string is a whole caption, its credit is looked for as in a caption and the rest is
    one clause. Never raises. What cannot be told is a clause of kind `other`.
    """
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


def _is_caption(text: str) -> bool:
    words = text.split()
    return len(words) > _MOST_WORDS and any(word in PROSE for word in words[1:])
