"""Taking apart a segment that holds more than one thing with no separator between."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from captionaudit.text.acronyms import is_acronym
from captionaudit.text.agencies import AgencyKind
from captionaudit.text.annotations import annotated, infix, signed_off, trailing_role
from captionaudit.text.draft import Draft
from captionaudit.text.fold import fold
from captionaudit.text.glued import east_asian, hyphenated, run_together
from captionaudit.text.labels import DIRECTIONS
from captionaudit.text.names import is_organisation, is_person, is_prose
from captionaudit.text.organisations import PLATFORMS
from captionaudit.text.parts import ClauseKind
from captionaudit.text.roles import COURTESY
from captionaudit.text.wordlist import words as vocabulary
from captionaudit.text.words import CONNECTORS, FOR, NOT_BEFORE, TIES

if TYPE_CHECKING:
    from captionaudit.text.clauses import Reader

Span = tuple[int, int]

_WORD = re.compile(r"\S+")
#: What "for" makes one name of with the words behind it.
_BODY_NOUNS = vocabulary(
    "department ministry centre center institute office agency council commission foundation "
    "society association campaign institution trust bureau academy partnership committee"
)
_AND = re.compile(r"\s(?:and|und|et|y|og|och|&)\s")


def take_apart(reader: Reader, start: int, end: int, before: str, labelled: bool) -> list[Draft]:
    """Read a segment that is no one known thing; at worst it is one unknown thing.

    `labelled` says that a label stands right before it.
    """
    text = reader.text
    courtesy = COURTESY.search(text, start, end) if "ourtesy" in text or "OURTESY" in text else None
    if courtesy is not None:
        role = Draft(ClauseKind.ROLE, *courtesy.span("role"), before)
        rest = reader.read(courtesy.end(), end, before)
        return [*reader.read(start, courtesy.start(), before), role, *rest]
    words = [match.span() for match in _WORD.finditer(text, start, end)]
    drafts = annotated(reader, start, end, before) or signed_off(reader, start, end, before)
    if drafts is not None:
        return drafts
    if len(words) > 1:
        drafts = (
            run_together(reader, start, end, before)
            or (_client(reader, words, before) if len(words) > 2 else None)
            or _suffix(reader, words, before)
            or _prefix(reader, words, before, labelled)
            or trailing_role(reader, words, before)
            or (infix(reader, words, before) if len(words) > 3 else None)
            or _platform(reader, words, before)
            or (_shared(reader, start, end, before) if len(words) > 3 else None)
        )
    if drafts is None and "-" in text[start:end]:
        drafts = hyphenated(reader, start, end, before)
    if drafts is None and not text.isascii():
        drafts = east_asian(reader, start, end, before)
    if drafts is not None:
        return drafts
    while len(words) > 1 and text[slice(*words[-1])] in CONNECTORS:
        words.pop()
    return [Draft(None, start, words[-1][1], before)]


def _client(reader: Reader, words: list[Span], before: str) -> list[Draft] | None:
    """Read `Name for Client` and `Getty Images for Client`."""
    start, end = words[0][0], words[-1][1]
    split = FOR.search(reader.text, start, end)
    if split is None:
        return None
    left = reader.text[start : split.start()]
    if left.casefold() in _BODY_NOUNS:  # "Department for Trade"
        return None
    if reader.table.find(reader.text[split.end() : end]):
        return [
            *reader.read(start, split.start(), before),
            *reader.read(split.end(), end, before),
        ]
    known = reader.table.find(left) or reader.house.knows(left) or is_person(left)
    if not known and (" " in left or not is_organisation(reader.text[split.end() : end])):
        return None
    client = Draft(ClauseKind.CLIENT, split.end(), end, before)
    return [*reader.read(start, split.start(), before), client]


def _suffix(reader: Reader, words: list[Span], before: str) -> list[Draft] | None:
    """Read `Name on Unsplash`, `Name. AFP`, `Name AP Photo`."""
    text, end = reader.text, words[-1][1]
    if not reader.table.may_end(text[slice(*words[-1])]):
        return None
    for number in range(max(1, len(words) - reader.table.longest), len(words)):
        last = number
        while last and text[slice(*words[last - 1])].casefold() in CONNECTORS:
            last -= 1
        tie = text[slice(*words[number - 1])].casefold()
        found = reader.known(words[number][0], end, tied=tie in TIES)
        if found is None:
            continue
        agency = Draft(ClauseKind.AGENCY, words[number][0], end, before, found)
        if not last:
            return [agency]
        rest = reader.read(words[0][0], words[last - 1][1], before)
        tied = tie in TIES or found.agency.kind is AgencyKind.STOCK
        if tied or _is_author(reader, rest) or _is_scrap(text[words[0][0] : words[last - 1][1]]):
            return [*rest, agency]
    return None


def _is_author(reader: Reader, drafts: list[Draft]) -> bool:
    """Tell whether what precedes an agency without separator can be its author."""
    if any(draft.found for draft in drafts):
        return True
    texts = [reader.text[d.start : d.end] for d in drafts]
    return all(
        is_person(text) if d.kind is None else text.casefold() not in DIRECTIONS
        for d, text in zip(drafts, texts, strict=True)
    )


def _is_scrap(text: str) -> bool:
    """Tell whether a text is the end of some sentence, and so no part of an agency's name."""
    words = text.split()
    return words[-1].casefold() not in NOT_BEFORE and (is_prose(text) or words[0].islower())


def _prefix(reader: Reader, words: list[Span], before: str, labelled: bool) -> list[Draft] | None:
    """Read `BELGA PHOTO NAME`, `AFP pic`, `Wikimedia Commons and Some Library`."""
    text, start, end = reader.text, words[0][0], words[-1][1]
    if not reader.table.may_start(text[slice(*words[0])]):
        return None
    for number in range(min(len(words) - 1, reader.table.longest), 0, -1):
        found = reader.known(start, words[number - 1][1])
        if found is None:
            continue
        agency = Draft(ClauseKind.AGENCY, start, words[number - 1][1], before, found)
        at = number
        if text[slice(*words[at])].casefold() in ("and", "und", "et", "y", "&") and at + 1 < len(
            words
        ):
            return [agency, *reader.read(words[at + 1][0], end, ",")]
        rest = reader.read(words[at][0], end, before)
        if _is_author(reader, rest) or (labelled and is_prose(text[words[at][0] : end])):
            return [agency, *rest]
    return None


def _shared(reader: Reader, start: int, end: int, before: str) -> list[Draft] | None:
    """Read `Harbour Museum and Ann Lee`: a body and a person, and no name of two nouns."""
    joined = _AND.search(reader.text, start, end)
    if joined is None:
        return None
    body, name = reader.text[start : joined.start()], reader.text[joined.end() : end]
    if not (is_organisation(body) or is_acronym(body)) or " of " in body or " for " in body:
        return None
    if not is_person(name) or is_person(body) or is_organisation(name):
        return None
    return [*reader.read(start, joined.start(), before), *reader.read(joined.end(), end, ",")]


def _platform(reader: Reader, words: list[Span], before: str) -> list[Draft] | None:
    """Read `Instagram Ann Lee`: a known organisation, then a full name."""
    text = reader.text
    owner = fold(text[slice(*words[0])])
    if len(words) == 2 and text[words[1][0]] == "@" and (owner == "x" or owner in PLATFORMS):
        handle = Draft(ClauseKind.PERSON, *words[1], "/")
        return [Draft(ClauseKind.ORGANISATION, *words[0], before), handle]
    if len(words) < 3 or owner not in PLATFORMS:
        return None
    if not is_person(text[words[1][0] : words[-1][1]]):
        return None
    return [
        Draft(ClauseKind.ORGANISATION, *words[0], before),
        Draft(None, words[1][0], words[-1][1], before),
    ]
