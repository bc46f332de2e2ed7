"""Finding a credit by its position at the end of a caption (standards 0.3).

In this order: a closing bracket, the text behind a label, the text behind `＝`, a short tail
behind the last sentence stop, a chain of slashes, and a bare agency as the very last word.
"""

from __future__ import annotations

import re

from captionaudit.text.agencies import AgencyTable
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.names import is_caseless, is_person, spells
from captionaudit.text.parts import ClauseKind, Credit, Match
from captionaudit.text.view import View, is_clean, is_labelled
from captionaudit.text.wordlist import words
from captionaudit.text.words import LABELS, MARKED_LABELS, NOT_BEFORE, PARTICLES, PROSE, ROLES

#: No credit is longer, and nothing before that is looked at, so that the cost is bounded.
_WINDOW = 300
_LONGEST_TAIL = 130
_OPENERS = {")": "(", "]": "[", "）": "（", "］": "［", "】": "【", "〕": "〔"}
_SIGN = re.compile(r":(?!/)|[：©]| (?:by|BY|By) |\([cC]\)|[Cc]ourtesy|COURTESY")
_LINK = re.compile(r"/|\bvia\b|\bVIA\b|(?<=\s)\|(?=\s)|\\")
_WORD = re.compile(r"\S+")
#: Before a name these are the caption's; before an article's agency they are a sentence's.
_PREPOSITIONS = words("in at on from by of to")
#: A separator that stands alone parts the agency from the caption.
_DASHES = frozenset({"-", "–", "—", "/", "|", "•", "·", "--"})
_DATE_END = re.compile(r"\d{1,4}\)?$")


def last_credit(
    text: str,
    start: int,
    end: int,
    table: AgencyTable,
    house: House = NO_HOUSE,
    *,
    sure: bool = False,
) -> Credit | None:
    """Return the credit that stands at the end of characters `start` to `end`.

    `sure` takes none that has neither bracket, label nor slash.
    """
    while end > start and text[end - 1].isspace():
        end -= 1
    view = View(text, max(start, end - _WINDOW), end, table, house)
    credit = _bracket(view) or _label(view)
    if credit is not None:
        return credit
    if sure:
        return _slashed(view)
    return _tail(view) or _equals(view) or _chain(view) or _bare(view)


def ends_in_credit(text: str, table: AgencyTable, house: House = NO_HOUSE) -> bool:
    """Tell whether a line ends in a credit, as a caption on a page does."""
    return last_credit(text, 0, len(text), table, house) is not None


def _bracket(view: View) -> Credit | None:
    """Find `(Photo by Name / AFP)`, `[사진 출처 = 연합뉴스]`, `Name (EFE)`."""
    close = view.high
    while close > view.low and view.text[close - 1] in ".。 ":
        close -= 1
    opener = _OPENERS.get(view.text[close - 1 : close])
    opened = -1 if opener is None else _opening(view, close - 1, opener)
    if opened < 0:
        return None
    credit = view.parse(opened, view.high)
    if not is_clean(credit) or not view.is_credit(credit):
        return None
    lone = len(credit.clauses) == 1
    return _lone_bracket(view, opened, credit) if lone else credit


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
    if spells(before, credit.clauses[0].text) or _DATE_END.search(before):
        return None
    start = next(view.stops(view.low + len(before)), view.low)
    while view.text[start].isspace():
        start += 1
    name = view.text[start:opened].rstrip()
    if (is_person(name) and not is_caseless(name)) or view.house.knows(name):
        return view.parse(start, view.high)
    return credit


def _label(view: View) -> Credit | None:
    """Find the text behind `Photo:`, `Foto:`, `Photo by`, `©`."""
    for sign in _SIGN.finditer(view.text, view.low, view.high):
        start = _label_start(view, sign)
        if start is None:
            continue
        credit = view.parse(start, view.high)
        if is_labelled(credit):
            named = credit.agencies or credit.persons or credit.organisations or credit.roles
            sound = bool(named) and is_clean(credit)
        else:  # a role and a colon: "Screenshot: ..."
            sound = view.is_credit(credit) and view.is_well_built(credit)
        if sound:
            return credit
    return None


def _label_start(view: View, sign: re.Match[str]) -> int | None:
    """Return where the label begins that a colon, "by" or "courtesy" closes."""
    text, at = view.text, sign.start()
    if sign.group()[0] in "©(":
        return None if text[at - 1 : at].isalnum() else at
    first = 0 if sign.group()[0] in " :：" else sign.end()
    words = [m.span() for m in _WORD.finditer(text, max(view.low, at - 40), first or at)][-4:]
    for word in words:
        start = word[0]
        while start < at and not text[start].isalnum():
            start += 1
        label = " ".join(text[start : first or at].casefold().split())
        if (label in LABELS or label in ROLES) and not (
            text[start].islower() and (label in MARKED_LABELS or _mid_sentence(view, word[0]))
        ):
            return start
    return None


def _mid_sentence(view: View, at: int) -> bool:
    before = view.text[view.low : at].rstrip()
    return bool(before) and before[-1] not in ".!?…。:|([—–-\n"


def _equals(view: View) -> Credit | None:
    """Find the agency behind the last equals sign of a Japanese caption."""
    text = view.text
    at = max(text.rfind("＝", view.low, view.high), text.rfind("=", view.low, view.high))
    if at < 0 or view.high - at > 40 or text[max(view.low, at - 8) : at].isascii():
        return None
    credit = view.parse(at, view.high)
    return credit if credit.agencies and is_clean(credit) else None


def _tail(view: View) -> Credit | None:
    """Find a short credit behind the last sentence stop, or a caption that is one."""
    text, end = view.text, view.high
    while end > view.low and text[end - 1] in ".。":
        end -= 1  # a stop at the very end closes the credit itself
    start = next(view.stops(end), view.low)
    while start < end and (text[start].isspace() or text[start] in "-–—|•"):
        start += 1
    tail = text[start:end]
    words = tail.split()
    if len(tail) > _LONGEST_TAIL or any(word in PROSE for word in words[1:]):
        return None
    if tail.endswith((", PA", ", Pa")) or (text[end - 1 : end] in _OPENERS and start == view.low):
        return None  # Pennsylvania, or a bracket that was refused
    credit = view.parse(start, view.high)
    return credit if view.is_well_built(credit) and view.is_credit(credit) else None


def _slashed(view: View) -> Credit | None:
    """Find a tail such as `/ AFP / NAME`, in front of another credit."""
    credit = _tail(view) if "/" in view.text[max(view.low, view.high - 60) : view.high] else None
    return credit if credit is not None and credit.agencies and "/" in credit.text else None


def _chain(view: View) -> Credit | None:
    """Find `REUTERS/Name`, `Name/AFP` and `Handout via REUTERS` behind words without a stop."""
    if not any(sign in view.text for sign in ("/", "via", "VIA", " | ", "\\")):
        return None
    low = max(next(view.stops(view.high - 1), view.low), view.high - _LONGEST_TAIL)
    for link in _LINK.finditer(view.text, low, view.high):
        start = _chain_start(view, low, link.start())
        if start is None or _last_word(view, start).casefold() in NOT_BEFORE - _PREPOSITIONS:
            continue
        credit = view.parse(start, view.high)
        if credit.agencies and view.is_well_built(credit):
            return credit
    return None


def _last_word(view: View, end: int) -> str:
    """Return the word before a position, or ""."""
    words = view.text[max(view.low, end - 40) : end].split()
    return words[-1] if words else ""


def _chain_start(view: View, low: int, end: int) -> int | None:
    """Return where the first clause of a chain begins: an agency, a role, or a name."""
    text = view.text
    words = [m.span() for m in _WORD.finditer(text, low, end)]
    if not words:
        return None
    if view.table.may_end(text[slice(*words[-1])]):
        for first in words[-view.table.longest :]:
            found = view.table.find(text[first[0] : words[-1][1]])
            if found is not None and found.match is Match.EXACT:
                return first[0]
    run = len(words)
    while run and len(words) - run < 4 and _is_namelike(text[slice(*words[run - 1])]):
        run -= 1
    while run < len(words) and text[slice(*words[run])].casefold() in PARTICLES:
        run += 1
    # Of a longer run the first words are the caption's last: "in Kyiv Ann Lee/Reuters".
    run = max(run, len(words) - 2)
    return words[run][0] if run < len(words) else None


def _is_namelike(word: str) -> bool:
    return word[:1].isupper() or word.casefold() in PARTICLES or word[:1] == "@"


def _bare(view: View) -> Credit | None:
    """Find an agency that is the very last word, with no stop before or behind it."""
    text = view.text
    words = [m.span() for m in _WORD.finditer(text, max(view.low, view.high - 80), view.high)]
    if not words or not view.table.may_end(text[slice(*words[-1])]):
        return None
    for number in range(max(1, len(words) - view.table.longest), len(words)):
        start = words[number][0]
        found = view.table.find(text[start : view.high])
        if found is None or found.match is not Match.EXACT:
            continue
        before = text[slice(*words[number - 1])]
        if before not in _DASHES and (
            found.word or before[-1] in ",;:-–—(/&" or before.casefold() in NOT_BEFORE
        ):
            return None
        if before.endswith(("'s", "’s", "s'", "s’")):
            return None
        credit = view.parse(start, view.high)
        return credit if credit.clauses[0].kind is ClauseKind.AGENCY else None
    return None
