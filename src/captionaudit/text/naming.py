"""Saying what an unknown clause names: a person, an organisation, or nothing that is known."""

from __future__ import annotations

import re

from captionaudit.text.acronyms import is_acronym
from captionaudit.text.agencies import AgencyKind
from captionaudit.text.bodies import is_public_body
from captionaudit.text.countries import codes_named
from captionaudit.text.draft import Draft, Reading
from captionaudit.text.fold import fold
from captionaudit.text.labels import HAN_BODIES, HAN_LABELS
from captionaudit.text.names import (
    is_firm_word,
    is_handle,
    is_known_organisation,
    is_loose_name,
    is_organisation,
    is_person,
    is_phrase,
    is_plain_name,
    is_prose,
    is_single_name,
)
from captionaudit.text.organisations import PLATFORMS
from captionaudit.text.parts import ClauseKind
from captionaudit.text.people import is_couple, split_people
from captionaudit.text.roles import GIVEN
from captionaudit.text.scripts import is_caseless, is_korean_name, is_uncased
from captionaudit.text.wordlist import words
from captionaudit.text.words import CORPS, LICENCE, LOUD_RANK, OFFICES, RANK, RANKS

#: First words that are nouns of pictures and no names: `Source Code`, `Image Comics`.
_NOUNS = words("Source Image Images Picture Pictures Video Graphic Photo Photos")
#: What dates, addresses and such hold, and no name of a site.
_NOT_BRAND = re.compile(r"[.:%@_#]|^\d+$")


def name_clause(text: str, drafts: list[Draft], number: int, draft: Draft) -> list[Reading]:
    """Say what an unknown clause names, by its shape and its neighbours: one person or more."""
    spans = _persons(text, drafts, number)
    if spans:
        return [
            (ClauseKind.PERSON, draft.start + a, draft.start + b, "", None, "") for a, b in spans
        ]
    if _is_desk(text, drafts, number):
        return [(ClauseKind.ID, draft.start, draft.end, "", None, "")]
    kind = _organisation_or_other(text, text[draft.start : draft.end], drafts, number)
    return [(kind, draft.start, draft.end, "", None, "")]


def _persons(text: str, drafts: list[Draft], number: int) -> tuple[tuple[int, int], ...]:
    """Return the spans of the persons that a token names, none where it names none."""
    token = text[drafts[number].start : drafts[number].end]
    first = token.partition(" ")[0]
    if first in _NOUNS:
        return ()
    if first not in RANKS and (is_plain_name(token) or is_korean_name(token)):
        return ((0, len(token)),)
    if token.startswith("@"):
        return ((0, len(token.split()[0])),)
    rank = (LOUD_RANK if token.isupper() else RANK).match(token)
    if rank is not None and (name := _ranked(token, rank.end())):
        return (name,)
    spans = split_people(token)
    if is_prose(token) or is_known_organisation(token):
        return ()
    if len(spans) == 1 and is_organisation(token):
        return ()
    authored = (
        _is_author_slot(drafts, number)
        or _is_account(text, drafts, number)
        or _is_licensed(text, drafts, number)
    )
    byline = bool(number) and (drafts[number - 1].byline or _asks_name(text, drafts, number))
    if is_caseless(token) and not authored and not _is_labelled(drafts, number):
        return ()
    if len(spans) > 1 or is_person(token) or is_couple(token) or _is_surname(text, drafts, number):
        return spans
    if is_firm_word(token) and _is_partner(drafts, number):
        return ()
    if not (authored or byline) or is_acronym(token) or _has_author(text, drafts, number):
        return ()
    loose = authored and _is_of_library(drafts) and is_loose_name(token)
    named = _is_of_library(drafts) or _is_account(text, drafts, number) or byline
    handle = is_handle(token) and (named or not token.isalpha())
    pseudonym = handle or is_single_name(token) or loose
    return spans if pseudonym else ()


def _ranked(token: str, start: int) -> tuple[int, int] | None:
    """Return the span of the name behind a rank, without the corps behind it."""
    corps = CORPS.search(token, start)
    end = corps.start() if corps is not None and not token[start:].isupper() else len(token)
    return (start, end) if is_person(token[start:end]) else None


def _asks_name(text: str, drafts: list[Draft], number: int) -> bool:
    """Tell whether a name must stand here: `撮影：名前`, `© UNICEF/UN0123456/Name`."""
    before = drafts[number - 1]
    if before.kind is ClauseKind.ID:
        return drafts[number].before == "/" and number > 1 and drafts[number - 2].found is None
    word = text[before.start : before.end].rstrip(":：=＝・ ")
    name = text[drafts[number].start : drafts[number].end]
    return before.kind is ClauseKind.LABEL and word in HAN_LABELS and name[-1] not in HAN_BODIES


def _is_labelled(drafts: list[Draft], number: int) -> bool:
    return any(d.kind is ClauseKind.LABEL for d in drafts[:number])


def _is_author_slot(drafts: list[Draft], number: int) -> bool:
    """Tell whether an agency follows, or stands right before with a slash between."""
    if any(d.found or d.kind is ClauseKind.CLIENT for d in drafts[number + 1 :]):
        return True
    before = drafts[number - 1] if number else None
    if before is None or before.found is None or drafts[number].before not in "/|-":
        return False
    return before.found.agency.kind is not AgencyKind.HANDOUT


def _is_account(text: str, drafts: list[Draft], number: int) -> bool:
    """Tell whether a platform stands right before, with a slash between: `Instagram/annlee`."""
    before = drafts[number - 1] if number else None
    if before is None or before.kind is not None or drafts[number].before != "/":
        return False
    return fold(text[before.start : before.end]) in PLATFORMS and is_handle(
        text[drafts[number].start : drafts[number].end]
    )


def _is_licensed(text: str, drafts: list[Draft], number: int) -> bool:
    """Tell whether a licence follows in brackets, as behind who made a free picture."""
    follows = drafts[number + 1] if number + 1 < len(drafts) else None
    if follows is None or follows.before != "(" or follows.kind is not ClauseKind.OTHER:
        return False
    return LICENCE.match(text, follows.start, follows.end) is not None


def _is_of_library(drafts: list[Draft]) -> bool:
    """Tell whether a library of contributors is named, who write their names as they please."""
    return any(d.found is not None and d.found.agency.kind is not AgencyKind.NEWS for d in drafts)


def _is_partner(drafts: list[Draft], number: int) -> bool:
    """Tell whether a news or picture agency stands in front, and not a library of contributors."""
    before = drafts[number - 1] if number else None
    if before is None or before.found is None:
        return False
    return before.found.agency.kind in (AgencyKind.NEWS, AgencyKind.PHOTO)


def _has_author(text: str, drafts: list[Draft], number: int) -> bool:
    """Tell whether another clause is a full name: in `Ann Lee/Nexpher/AP` Nexpher is a firm."""
    return any(
        d.kind is ClauseKind.PERSON or (d.kind is None and is_person(text[d.start : d.end]))
        for n, d in enumerate(drafts)
        if n != number
    )


def _is_desk(text: str, drafts: list[Draft], number: int) -> bool:
    """Tell whether a word is the initials of an editor: `ANTARA FOTO/Name/abc`."""
    token = text[drafts[number].start : drafts[number].end]
    short = token.isascii() and token.isalpha() and token.islower() and 2 <= len(token) <= 4
    if not short or number < 2 or drafts[number].before != "/" or number + 1 < len(drafts):
        return False
    return any(d.found for d in drafts[:number]) and _has_author(text, drafts, number)


def _is_surname(text: str, drafts: list[Draft], number: int) -> bool:
    """Tell whether a single word is a surname behind a body: `SLF/Keller`."""
    if not number or drafts[number].before != "/":
        return False
    if any(d.kind not in (ClauseKind.OTHER, ClauseKind.YEAR) for d in drafts[number + 1 :]):
        return False
    before = drafts[number - 1]
    body, name = text[before.start : before.end], text[drafts[number].start : drafts[number].end]
    if before.kind is not None or is_known_organisation(body) or not is_single_name(name):
        return False
    bodied = (
        is_acronym(body)
        or body.islower()
        or is_public_body(body)
        or (is_organisation(body) and " " in body)
    )
    labelled = number > 1 and drafts[number - 2].kind is ClauseKind.LABEL
    return labelled and bodied and name.istitle() and not is_organisation(name)


def _is_brand(token: str, drafts: list[Draft], number: int) -> bool:
    """Tell whether a word without a capital is a site's or a firm's: `Ann Lee/hafennetz`.

    A word in a script without capitals is one beside an agency: the name of a site, as a person
    has two names.
    """
    if is_prose(token) or _NOT_BRAND.search(token) or not any(ch.isalpha() for ch in token):
        return False
    before = drafts[number - 1] if number else None
    if not token.isascii() and is_caseless(token) and token == token.upper():
        return len(token.split()) == 1 and _is_author_slot(drafts, number)
    follows = drafts[number + 1] if number + 1 < len(drafts) else None
    if before is None or before.kind is ClauseKind.LABEL:  # "7aktuell/Ann Lee"
        named = follows is not None and follows.kind in (None, ClauseKind.PERSON)
        parted = follows is not None and follows.before == "/"
        return named and parted and " " not in token and len(token) > 4
    after_person = before.kind is ClauseKind.PERSON
    short = " " not in token or token[0].isdigit()  # "20 Minuten"
    return (
        after_person
        and drafts[number].before in "/|"
        and short
        and (len(token) > 3 or any(ch.isdigit() for ch in token))
    )


def _organisation_or_other(text: str, token: str, drafts: list[Draft], number: int) -> ClauseKind:
    prose = is_prose(token) or is_phrase(token.split())
    if drafts[number].before == "," and token.split()[0].casefold() in OFFICES:
        return ClauseKind.OTHER
    if is_organisation(token) and not prose:
        return ClauseKind.ORGANISATION
    follows = drafts[number + 1] if number + 1 < len(drafts) else None
    given = follows is not None and text[follows.start : follows.end] in GIVEN
    if given and not prose:
        return ClauseKind.ORGANISATION
    before = drafts[number - 1] if number else None
    if drafts[number].before == "," and not _is_author_slot(drafts, number):
        lettered = len(token) > 2 and is_acronym(token) and not codes_named(token)
        lettered = lettered and _is_labelled(drafts, number)
        after_person = lettered and before is not None and before.kind in (None, ClauseKind.PERSON)
        after_role = before is not None and before.kind is ClauseKind.ROLE
        if not ((after_person or after_role) and token[:1].isupper()):
            return ClauseKind.OTHER
    if _is_brand(token, drafts, number) or (
        is_uncased(token) and _is_labelled(drafts, number) and not prose
    ):
        return ClauseKind.ORGANISATION
    words = token.split()
    looks_named = all(w[:1].isupper() or w[:1].isdigit() or len(w) < 4 for w in words)
    if token[:1].isupper() and len(words) <= 6 and looks_named and not prose:
        return ClauseKind.ORGANISATION
    return ClauseKind.OTHER
