"""Parsing a credit line into its clauses."""

from __future__ import annotations

from captionaudit.text.agencies import AgencyKind, AgencyTable, Found
from captionaudit.text.clauses import Draft, draft_segment
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.names import (
    is_acronym,
    is_handle,
    is_lower_name,
    is_organisation,
    is_person,
    is_prose,
    is_single_name,
    split_people,
)
from captionaudit.text.parts import Clause, ClauseKind, Credit, Match
from captionaudit.text.segments import cut

_AUTHOR_SIGNS = ("©", "@")


def parse_credit(text: str, table: AgencyTable, house: House = NO_HOUSE) -> Credit:
    """Parse a string that is known to be a credit; the clause spans refer to that string.

    Never raises. What cannot be told is a clause of kind `other`.
    """
    return parse_span(text, 0, len(text), table, house)


def parse_span(
    text: str, start: int, end: int, table: AgencyTable, house: House = NO_HOUSE
) -> Credit:
    """Parse characters `start` to `end` of a text as a credit; the spans refer to the text."""
    drafts: list[Draft] = []
    for segment in cut(text, start, end):
        drafts += draft_segment(text, segment, table, house)
    _forgive(text, drafts, table)
    clauses: list[Clause] = []
    for number, draft in enumerate(drafts):
        clauses += _settle(text, drafts, number, draft)
    return Credit(text[start:end], tuple(clauses), start)


def _forgive(text: str, drafts: list[Draft], table: AgencyTable) -> None:
    """Where no agency was found, look for a misspelt one in the places of an agency."""
    if any(d.found for d in drafts):
        return
    for number, draft in enumerate(drafts):
        if draft.kind is None and (draft.before == "via" or (number and draft.before in "/|(-")):
            found = table.find(text[draft.start : draft.end], fuzzy=True)
            if found is not None:
                drafts[number] = draft._replace(kind=ClauseKind.AGENCY, found=found)


def _settle(text: str, drafts: list[Draft], number: int, draft: Draft) -> list[Clause]:
    """Make clauses of a draft: an unknown one is judged by its shape and its neighbours."""
    kind = draft.kind
    token = text[draft.start : draft.end]
    if kind is None:
        return _unknown(text, drafts, number, draft)
    if draft.found is None:
        return [Clause(kind, token, draft.start, draft.end)]
    return [_agency(token, draft, draft.found)]


def _agency(token: str, draft: Draft, found: Found) -> Clause:
    kind = ClauseKind.DISTRIBUTOR if draft.before == "via" else ClauseKind.AGENCY
    if found.agency.kind is AgencyKind.HANDOUT:
        kind = ClauseKind.ORGANISATION
    wanted = "" if found.match is Match.EXACT else found.wanted
    return Clause(kind, token, draft.start, draft.end, found.agency.slug, found.match, wanted)


def _unknown(text: str, drafts: list[Draft], number: int, draft: Draft) -> list[Clause]:
    token = text[draft.start : draft.end]
    people = split_people(token)
    names = [token[a:b] for a, b in people]
    authored = _is_author_slot(drafts, number)
    if not is_prose(token) and not is_organisation(token):
        if all(is_person(name) or (len(names) > 1 and is_single_name(name)) for name in names):
            return [
                Clause(ClauseKind.PERSON, token[a:b], draft.start + a, draft.start + b)
                for a, b in people
            ]
        if _is_pseudonym(token, authored, drafts, number):
            return [Clause(ClauseKind.PERSON, token, draft.start, draft.end)]
    kind = _organisation_or_other(token, authored, drafts, number)
    return [Clause(kind, token, draft.start, draft.end)]


def _is_author_slot(drafts: list[Draft], number: int) -> bool:
    """Tell whether an agency follows, or stands right before with a slash between."""
    if any(d.found for d in drafts[number + 1 :]):
        return True
    before = drafts[number - 1] if number else None
    return before is not None and before.found is not None and drafts[number].before in "/|-"


def _is_pseudonym(token: str, authored: bool, drafts: list[Draft], number: int) -> bool:
    """Tell whether a token stands for a photographer though it is no full name."""
    if token.startswith("@") and " " not in token:
        return True
    byline = bool(number) and drafts[number - 1].byline
    if not (authored or byline) or is_acronym(token):
        return False
    return is_handle(token) or is_single_name(token) or (authored and is_lower_name(token))


def _organisation_or_other(
    token: str, authored: bool, drafts: list[Draft], number: int
) -> ClauseKind:
    if is_organisation(token) and not is_prose(token):
        return ClauseKind.ORGANISATION
    if drafts[number].before == "," and not authored:
        return ClauseKind.OTHER
    words = token.split()
    looks_named = all(w[:1].isupper() or w[:1].isdigit() or len(w) < 4 for w in words)
    if token[:1].isupper() and len(words) <= 6 and looks_named and not is_prose(token):
        return ClauseKind.ORGANISATION
    return ClauseKind.OTHER
