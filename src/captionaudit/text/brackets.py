"""Finding a credit by the bracket that it stands in, at the end of a caption."""

from __future__ import annotations

import re

from captionaudit.text.acronyms import spells
from captionaudit.text.bodies import is_place
from captionaudit.text.names import is_organisation, is_person
from captionaudit.text.parts import ClauseKind, Credit
from captionaudit.text.roles import GIVEN, NOTICES
from captionaudit.text.scripts import is_caseless
from captionaudit.text.soundness import is_capitalised, is_clean
from captionaudit.text.view import View
from captionaudit.text.wordlist import words as vocabulary

#: Characters of an agency's name and a word such as "sent".
_LONGEST_NAME = 20
_OPENERS = {")": "(", "]": "[", "）": "（", "］": "［", "】": "【", "〕": "〔"}
#: The fewest letters of an agency written small: `(ap)` and `(pa)` are other things too.
_SHORTEST = 3
#: The end of a sentence, or a word that is no name.
_LAST_WORD = re.compile(r"(?:[.!?…\"”»]|(?:^|\s)[^\W_A-ZÀ-ÞΑ-ΫА-Я][\w’'-]*,?)\s+$")
#: `near Hafen`, `in Hafen County`: the words behind which `(PA)` may be the state.
_AT_PLACE = re.compile(r"\b(?:near|in|of|from|outside|around)\s+([A-Z][a-z]+)(?:\s+County)?$")
#: Where the agency itself takes its pictures.
_BRITISH_PLACES = vocabulary(
    "london westminster whitehall parliament england scotland wales ireland britain ulster dublin "
    "belfast glasgow edinburgh cardiff swansea manchester liverpool birmingham leeds sheffield "
    "bristol newcastle sunderland nottingham leicester derby coventry southampton portsmouth "
    "plymouth brighton oxford cambridge windsor wimbledon ascot epsom aintree cheltenham "
    "silverstone wembley twickenham aberdeen dundee inverness stormont sandringham balmoral "
    "cornwall devon kent essex sussex surrey dorset norfolk suffolk yorkshire lancashire cumbria "
    "hampshire wiltshire somerset europe brussels paris washington kyiv ukraine gaza israel"
)
_DATE_END = re.compile(r"\d{1,4}\)?$")


def bracket(view: View) -> Credit | None:
    """Find `(Photo by Name / AFP)`, `[사진 출처 = 연합뉴스]`, `Name (EFE)`."""
    close = view.high
    while close > view.low and view.text[close - 1] in ".。 ":
        close -= 1
    opener = _OPENERS.get(view.text[close - 1 : close])
    opened = -1 if opener is None else _opening(view, close - 1, opener)
    if opened < 0:
        return None
    credit = view.parse(opened, view.high)
    known = view.is_credit(credit)
    if not is_clean(credit) or not (known or _is_told(view, opened, credit)):
        return None
    if len(credit.clauses) > 1 or not (known or credit.agencies):
        return credit
    if credit.persons:
        return _sent(view, opened) or credit
    return _lone_bracket(view, opened, credit)


def _sent(view: View, opened: int) -> Credit | None:
    """Find `新华社发（名前摄）`: the agency stands before the bracket of the photographer."""
    start = next(view.stops(opened), view.low)
    if opened - start > _LONGEST_NAME:
        return None
    credit = view.parse(start, view.high)
    return credit if credit.agencies and view.is_well_built(credit) else None


def _opening(view: View, close: int, opener: str) -> int:
    depth = 0
    for at in range(close, view.low - 1, -1):
        if view.text[at] == view.text[close]:
            depth += 1
        elif view.text[at] == opener:
            depth -= 1
            if not depth:
                return at
    return -1


def _lone_bracket(view: View, opened: int, credit: Credit) -> Credit | None:
    """Judge `(AFP)`: a credit, the short form of a body just named, or a dateline."""
    before = view.text[view.low : opened].rstrip()
    if not before or before[-1] in ".!?…。”\"»’'؟":
        return credit
    dateline = before.isupper() and before.count(" ") < 3
    country = bool(credit.roles) and before.endswith(("Congo", "Kongo"))  # "Congo (DR)"
    short = spells(before, credit.clauses[0].text)
    if dateline or country or short or (credit.agencies and _DATE_END.search(before)):
        return None
    start = next(view.stops(view.low + len(before)), view.low)
    while view.text[start].isspace():
        start += 1
    name = view.text[start:opened].rstrip()
    if name and start == view.low and is_place(name):
        return None  # a dateline: "San Salvador (AFP)"
    if credit.clauses[0].text == "PA" and _in_state(before):
        return None  # Pennsylvania
    if (is_person(name) and not is_caseless(name)) or view.house.knows(name):
        return view.parse(start, view.high)
    return credit


def _in_state(before: str) -> bool:
    """Tell whether `(PA)` is Pennsylvania: behind a place of one word that Britain has none of."""
    place = _AT_PLACE.search(before)
    return place is not None and place[1].casefold() not in _BRITISH_PLACES


def _is_told(view: View, opened: int, credit: Credit) -> bool:
    """Tell whether what stands in a bracket, and would be no credit without it, is one.

    `(ansa)`, `(Ann Lee/Vu pour Le Port)`, `(Portwick Archive)`, `[강산시 제공. 재판매 및 DB 금지]`
    """
    order = [c.kind for c in credit.clauses if c.text.casefold() not in NOTICES]
    if not order:
        return False  # "()"
    first = credit.clauses[0]
    if order == [ClauseKind.AGENCY]:
        return len(first.text) >= _SHORTEST
    if order == [ClauseKind.PERSON, ClauseKind.ORGANISATION, ClauseKind.CLIENT]:
        return "/" in credit.text
    if order == [ClauseKind.ORGANISATION, ClauseKind.PERSON]:
        return credit.text[0] == "[" and " - " in credit.text
    if order == [ClauseKind.PERSON, ClauseKind.ROLE]:
        return credit.clauses[1].text in GIVEN
    if order != [ClauseKind.ORGANISATION] or not is_organisation(first.text):
        return False
    # Behind a name it says whose member that is, and behind a body what it is also called.
    before = _LAST_WORD.search(view.text, view.low, opened)
    return before is not None and is_capitalised(first.text) and len(first.text.split()) > 1
