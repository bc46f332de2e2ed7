"""The grammar of a credit: segments, drafts, and what their neighbours say of them."""

from __future__ import annotations

import re
from functools import lru_cache

from captionaudit.text.acronyms import is_acronym, spells
from captionaudit.text.agencies import AgencyKind, AgencyTable, Found
from captionaudit.text.clauses import draft_segment
from captionaudit.text.draft import Draft, Reading
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.names import is_organisation, is_plain_name
from captionaudit.text.naming import name_clause
from captionaudit.text.parts import Clause, ClauseKind, Credit, Match
from captionaudit.text.segments import cut

#: `Trade & Harbours Office`, `Ministry of Trade`: the end and the head of a body named by a list.
_LIST_END = re.compile(r"^[^\W\d_a-z][\w ]*\s(?:&|and|und|et|y|e|og|och)\s+\w")
_BODY_OF = re.compile(r"\b(?:of|for|für|de|des|del|du)\s")
#: Agencies of regional newspapers, which name the paper before the photographer.
_BEFORE_TITLES = frozenset({"photopqr"})


def parse_span(
    text: str, start: int, end: int, table: AgencyTable, house: House = NO_HOUSE
) -> Credit:
    """Parse characters `start` to `end` of a text as a credit; the spans refer to the text."""
    credit = text[start:end]
    clauses = tuple(
        Clause(kind, credit[a:b], a + start, b + start, agency, match, wanted)
        for kind, a, b, agency, match, wanted in _parse(credit, table, house)
    )
    return Credit(credit, clauses, start)


@lru_cache(maxsize=4096)
def _parse(text: str, table: AgencyTable, house: House) -> tuple[Reading, ...]:
    """Parse a credit. The same few credits stand under most pictures of a site: hence the cache."""
    drafts: list[Draft] = []
    for segment in cut(text, 0, len(text)):
        drafts += draft_segment(text, segment, table, house)
    if len(drafts) > 1:
        _short_forms(text, drafts)
        _listed(text, drafts)
    _forgive(text, drafts, table)
    readings: list[Reading] = []
    _title(drafts)
    for number, draft in enumerate(drafts):
        readings += _settle(text, drafts, number, draft)
    return tuple(readings)


def _short_forms(text: str, drafts: list[Draft]) -> None:
    """Make one of a body and its short form: `Coast Guard of Ruthenia (CGR)`."""
    for number in range(len(drafts) - 1, 0, -1):
        body, short = drafts[number - 1], drafts[number]
        name, letters = text[body.start : body.end], text[short.start : short.end]
        if short.before != "(" or body.found or not (is_acronym(letters) and " " in name):
            continue
        if is_organisation(name) and spells(name, letters):
            end = short.end + (text[short.end : short.end + 1] in (")", "）"))
            drafts[number - 1 : number + 1] = [
                Draft(ClauseKind.ORGANISATION, body.start, end, body.before)
            ]


def _listed(text: str, drafts: list[Draft]) -> None:
    """Make one of a body whose name is a list: `Housing, Harbours & Trade Office`."""
    for number in range(len(drafts) - 1, 0, -1):
        head, rest = drafts[number - 1], drafts[number]
        if rest.before != "," or head.kind is not None or rest.kind is not None:
            continue
        first, last = text[head.start : head.end], text[rest.start : rest.end]
        joined = _LIST_END.search(last) is not None and is_organisation(last.split()[-1])
        if joined and (" " not in first or _BODY_OF.search(first)):
            drafts[number - 1 : number + 1] = [head._replace(end=rest.end)]


def _title(drafts: list[Draft]) -> None:
    """Make the second clause of `PHOTOPQR/OUEST PORT/NAME/MAXPPP` the newspaper that it is."""
    if len(drafts) < 3 or drafts[0].found is None or drafts[1].found or drafts[2].found:
        return
    if drafts[0].found.agency.slug in _BEFORE_TITLES and drafts[2].before == "/":
        drafts[1] = drafts[1]._replace(kind=ClauseKind.ORGANISATION)


def forget() -> None:
    """Empty the cache of parsed credits, so that a benchmark can time the parser."""
    _parse.cache_clear()


def _forgive(text: str, drafts: list[Draft], table: AgencyTable) -> None:
    """Look for misspelt agencies where an agency can stand.

    Where no agency was found, that is any place but the author's. Where one was, it is only what
    has no person's shape: an intermediary.
    """
    if all(d.kind is not None for d in drafts):
        return
    found = any(d.found for d in drafts)
    alone = sum(d.kind is None for d in drafts) == 1
    for number, draft in enumerate(drafts):
        if draft.kind is not None:
            continue
        token = text[draft.start : draft.end]
        last = number and number == len(drafts) - 1 and draft.before in ("/", "|", "via")
        cut_off = table.find_cut_off(token) if last and not is_plain_name(token) else None
        if cut_off is not None:
            drafts[number] = draft._replace(kind=ClauseKind.AGENCY, found=cut_off)
            continue
        placed = draft.before == "via" or (number and draft.before in "/|(-") or alone
        if found and (is_plain_name(token) or not is_organisation(token)):
            continue
        near = table.find(token, fuzzy=True) if placed or found else None
        if near is not None:
            drafts[number] = draft._replace(kind=ClauseKind.AGENCY, found=near)


def _settle(text: str, drafts: list[Draft], number: int, draft: Draft) -> list[Reading]:
    """Settle a draft: an unknown one is judged by its shape and its neighbours."""
    if draft.kind is None:
        return name_clause(text, drafts, number, draft)
    if draft.found is None:
        return [(draft.kind, draft.start, draft.end, "", None, "")]
    return [_agency(draft, draft.found)]


def _agency(draft: Draft, found: Found) -> Reading:
    kind = ClauseKind.DISTRIBUTOR if draft.before == "via" else ClauseKind.AGENCY
    if found.agency.kind is AgencyKind.HANDOUT:
        kind = ClauseKind.ORGANISATION
    wanted = "" if found.match is Match.EXACT else found.wanted
    return kind, draft.start, draft.end, found.agency.slug, found.match, wanted
