"""Finding a credit that has neither bracket nor label: a tail, a chain, a bare agency."""

from __future__ import annotations

import re

from captionaudit.text.agencies import Found
from captionaudit.text.names import has_prose
from captionaudit.text.parts import ClauseKind, Credit, Match
from captionaudit.text.soundness import is_clean, is_given
from captionaudit.text.view import View
from captionaudit.text.wordlist import has_any, words
from captionaudit.text.words import NOT_BEFORE, PARTICLES, PROSE

_LONGEST_TAIL = 130
_MOST_BARS = 4
#: Words of a false friend that are compared.
_LONGEST_FRIEND = 4
_CLOSERS = ")]）］】〕"
#: Characters of a photographer's name, the word that follows it and what parts them.
_LONGEST_TAKEN = 20
_NAME_OF_HAN = r"[\u3400-\u9fff々ヶ]{1,6}[\u3041-\u309f\u30a0-\u30ff]{0,4}"
#: `＝山田撮影`, `、山田花子撮影`, ` 撮影・山田花子`, and not `＝昨年撮影`, `、港で撮影`.
_TAKEN = re.compile(
    rf"(?:[=＝、，,]\s*(?P<before>{_NAME_OF_HAN}"
    r"(?<![年月日時分秒前後頃中内外上下旬期夏秋冬春朝夕夜地でにをはがのと])撮影)"
    rf"|[\s=＝、。](?P<behind>撮影[・:：／/]\s*{_NAME_OF_HAN}))[)）]?$"
)
_LINK = re.compile(r"/|\bvia\b|\bVIA\b|(?<=\s)\|(?=\s)|\\")
_LINK_SIGNS = ("/", "via", "VIA", " | ", "\\")
_WORD = re.compile(r"\S+")
#: Before a name these are the caption's; before an article's agency they are a sentence's.
_PREPOSITIONS = words("in at on from by of to")
#: A separator that stands alone parts the agency from the caption.
_DATED = re.compile(r"\s[-–—]\s(?:\d{1,2}[./](?:\d{1,2}|[a-zç]{3})[./]\d{2,4}|(?:19|20)\d\d)$")
_DASHES = frozenset({"-", "–", "—", "/", "|", "•", "·", "--"})


def equals(view: View) -> Credit | None:
    """Find the agency, or who gave the picture, behind the last equals sign in Japanese."""
    text = view.text
    at = max(text.rfind("＝", view.low, view.high), text.rfind("=", view.low, view.high))
    if at < 0 or view.high - at > 40 or text[max(view.low, at - 8) : at].isascii():
        return None
    credit = view.parse(at, view.high)
    return credit if (credit.agencies or is_given(credit)) and is_clean(credit) else None


def taken_by(view: View) -> Credit | None:
    """Find the photographer of the house at the end of a Japanese caption: `＝…、名前撮影`.

    Place and day may stand before the name; a word of time or place is none.
    """
    if "撮影" not in view.text[max(view.low, view.high - _LONGEST_TAKEN) : view.high]:
        return None
    taken = _TAKEN.search(view.text, max(view.low, view.high - _LONGEST_TAKEN), view.high)
    if taken is None:
        return None
    credit = view.parse(taken.start(taken.lastgroup or 0), view.high)
    return credit if (credit.persons or credit.roles) and is_clean(credit) else None


def tail(view: View) -> Credit | None:
    """Find a short credit behind the last sentence stop, or a caption that is one."""
    text, end = view.text, view.high
    while end > view.low and text[end - 1] in ".。":
        end -= 1  # a stop at the very end closes the credit itself
    if text[view.low : end].endswith((", PA", ", Pa")):
        return None  # Pennsylvania
    for start in reversed(_starts(view, end)):
        words = text[start:end].split()
        if end - start > _LONGEST_TAIL or _is_prose(words):
            continue
        if start == view.low and text[end - 1] in _CLOSERS:
            continue  # a bracket that was refused
        credit = view.parse(start, view.high)
        if view.is_well_built(credit) and view.is_credit(credit):
            return credit
    return None


def _is_prose(words: list[str]) -> bool:
    """Tell whether a tail has words of a sentence; before a slash particles may be a name's."""
    if PROSE.isdisjoint(words[1:]):
        return False
    name, slash, rest = " ".join(words).partition("/")
    return not slash or has_prose(name.split()) or has_prose(["", *rest.split()])


def _starts(view: View, end: int) -> list[int]:
    """Return where the last sentence before `end` may begin, the nearest first.

    A bar parts sentences and also the clauses of a credit: `Ann Lee | AFP | Getty Images`.
    """
    found: list[int] = []
    for stop in (*view.stops(end), view.low):
        start = stop
        while start < end and (view.text[start].isspace() or view.text[start] in "-–—|•"):
            start += 1
        if start < end:
            found.append(start)
        if "|" not in view.text[max(view.low, stop - 2) : start] or len(found) > _MOST_BARS:
            break
    return found


def slashed(view: View) -> Credit | None:
    """Find a tail such as `/ AFP / NAME`, in front of another credit."""
    credit = tail(view) if "/" in view.text[max(view.low, view.high - 60) : view.high] else None
    return credit if credit is not None and credit.agencies and "/" in credit.text else None


def chain(view: View) -> Credit | None:
    """Find `REUTERS/Name`, `Name/AFP` and `Handout via REUTERS` behind words without a stop."""
    if not has_any(view.text, _LINK_SIGNS):
        return None
    low = max(next(view.stops(view.high - 1), view.low), view.high - _LONGEST_TAIL)
    for link in _LINK.finditer(view.text, low, view.high):
        dated = _DATED.search(view.text, low, link.start())  # "Name - 6.out.24/Agency"
        start = _chain_start(view, low, dated.start() if dated else link.start())
        if start is None or _last_word(view, start).casefold() in NOT_BEFORE - _PREPOSITIONS:
            continue
        if view.text[max(low, start - 1) : start] in ("(", "["):
            start -= 1  # a bracket that was cut before it closed
        credit = view.parse(start, view.high)
        if credit.agencies and view.is_well_built(credit):
            return credit
    return None


def _last_word(view: View, end: int) -> str:
    """Return the word before a position, or ""."""
    last = view.text[max(view.low, end - 40) : end].split()
    return last[-1] if last else ""


def _chain_start(view: View, low: int, end: int) -> int | None:
    """Return where the first clause of a chain begins: an agency, a role, or a name."""
    text = view.text
    spans = [m.span() for m in _WORD.finditer(text, low, end)]
    if not spans:
        return None
    if view.table.may_end(text[slice(*spans[-1])]):
        for start, _ in spans[-view.table.longest :]:
            while start < end and text[start] in '([“"':
                start += 1
            found = view.table.find(text[start : spans[-1][1]])
            if found is not None and found.match is Match.EXACT:
                return start
    run = len(spans)
    while run and len(spans) - run < 4 and _is_namelike(text[slice(*spans[run - 1])]):
        run -= 1
    while run < len(spans) and text[slice(*spans[run])].casefold() in PARTICLES:
        run += 1
    # Of a longer run the first words are the caption's last: "in Kyiv Ann Lee/Reuters".
    run = max(run, len(spans) - 2)
    return spans[run][0] if run < len(spans) else None


def _is_namelike(word: str) -> bool:
    return word[:1].isupper() or word.casefold() in PARTICLES or word[:1] == "@"


def bare(view: View) -> Credit | None:
    """Find an agency that is the very last word, with no stop before or behind it."""
    text = view.text
    spans = [m.span() for m in _WORD.finditer(text, max(view.low, view.high - 80), view.high)]
    if not spans or not view.table.may_end(text[slice(*spans[-1])]):
        return None
    if any(text[start : view.high] in view.table.friends for start, _ in spans[-_LONGEST_FRIEND:]):
        return None  # "J. Paul Getty"
    for number in range(max(1, len(spans) - view.table.longest), len(spans)):
        start = spans[number][0]
        found = view.table.find(text[start : view.high])
        if found is None or found.match is not Match.EXACT:
            continue
        if not _may_precede(text[slice(*spans[number - 1])], found, view):
            return None
        credit = view.parse(start, view.high)
        return credit if credit.clauses[0].kind is ClauseKind.AGENCY else None
    return None


def _may_precede(word: str, found: Found, view: View) -> bool:
    """Tell whether a caption may end in a word before a bare agency, as no sentence does."""
    if word in _DASHES:
        return True
    if found.word or word[-1] in ";:-–—(/&" or word.casefold() in NOT_BEFORE:
        return False
    if word[-1] == ",":
        return found.agency.slug != "pa" and view.table.find(word[:-1]) is None
    return not word.endswith(("'s", "’s", "s'", "s’"))
