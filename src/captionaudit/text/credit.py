"""Parsing a credit line into its clauses."""

from __future__ import annotations

from captionaudit.text.agencies import AgencyKind, AgencyTable, Found
from captionaudit.text.clauses import draft_segment
from captionaudit.text.draft import Draft
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.names import (
    is_acronym,
    is_caseless,
    is_couple,
    is_handle,
    is_loose_name,
    is_organisation,
    is_person,
    is_plain_name,
    is_prose,
    is_single_name,
    split_people,
)
from captionaudit.text.parts import Clause, ClauseKind, Credit, Match
from captionaudit.text.segments import cut


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
    spans = _persons(token, drafts, number)
    if spans:
        return [
            Clause(ClauseKind.PERSON, token[a:b], draft.start + a, draft.start + b)
            for a, b in spans
        ]
    kind = _organisation_or_other(token, drafts, number)
    return [Clause(kind, token, draft.start, draft.end)]


def _persons(token: str, drafts: list[Draft], number: int) -> tuple[tuple[int, int], ...]:
    """Return the spans of the persons that a token names, none where it names none."""
    if is_plain_name(token):
        return ((0, len(token)),)
    if token.startswith("@"):
        return ((0, len(token.split()[0])),)
    if is_prose(token) or is_organisation(token):
        return ()
    authored = _is_author_slot(drafts, number)
    byline = bool(number) and drafts[number - 1].byline
    if is_caseless(token) and not authored and not _is_labelled(drafts, number):
        return ()
    spans = split_people(token)
    if len(spans) > 1 or is_person(token) or is_couple(token):
        return spans
    if not (authored or byline) or is_acronym(token) or _follows_author(drafts, number):
        return ()
    pseudonym = is_handle(token) or is_single_name(token) or (authored and is_loose_name(token))
    return spans if pseudonym else ()


def _is_labelled(drafts: list[Draft], number: int) -> bool:
    return any(d.kind is ClauseKind.LABEL for d in drafts[:number])


def _is_author_slot(drafts: list[Draft], number: int) -> bool:
    """Tell whether an agency follows, or stands right before with a slash between."""
    if any(d.found for d in drafts[number + 1 :]):
        return True
    before = drafts[number - 1] if number else None
    return before is not None and before.found is not None and drafts[number].before in "/|-"


def _follows_author(drafts: list[Draft], number: int) -> bool:
    """Tell whether a token stands behind an author: in `Ann Lee/Nexpher` the second is a firm."""
    if not number or drafts[number].before not in "/|":
        return False
    return drafts[number - 1].kind in (None, ClauseKind.PERSON)


def _organisation_or_other(token: str, drafts: list[Draft], number: int) -> ClauseKind:
    prose = is_prose(token)
    if is_organisation(token) and not prose:
        return ClauseKind.ORGANISATION
    if drafts[number].before == "," and not _is_author_slot(drafts, number):
        return ClauseKind.OTHER
    words = token.split()
    looks_named = all(w[:1].isupper() or w[:1].isdigit() or len(w) < 4 for w in words)
    if token[:1].isupper() and len(words) <= 6 and looks_named and not prose:
        return ClauseKind.ORGANISATION
    return ClauseKind.OTHER
