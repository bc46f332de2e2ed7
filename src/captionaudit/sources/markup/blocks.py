"""What the block around a picture says without naming it a caption or a credit.

Class names are often made by a machine, or say `text`. Then the words tell: of those that stand
in one block with a single picture, what reads as a credit is the credit and the rest the caption.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from captionaudit.sources.markup.below import below
from captionaudit.sources.markup.captions import is_control
from captionaudit.sources.markup.document import text_of
from captionaudit.sources.markup.labels import is_credit_label
from captionaudit.sources.markup.shots import Shot
from captionaudit.sources.markup.surroundings import leads_away
from captionaudit.text.agencies import AgencyTable
from captionaudit.text.credit import parse_credit
from captionaudit.text.labels import LABEL
from captionaudit.text.names import is_organisation, is_person
from captionaudit.text.parts import ClauseKind
from captionaudit.text.position import last_credit
from captionaudit.text.scripts import is_caseless
from captionaudit.text.words import PROSE

_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "header", "form", "video", "audio"])
_SILENT = frozenset(
    ["script", "style", "template", "svg", "noscript", "button", "iframe", "source"]
)
_SLANTING = frozenset(["em", "i", "small"])
_SMALL = frozenset(["footer", "cite", "small"])
_LOOSE = " \t\r\n|/–—-·•,;:"
_STOPS = '.!?…。！？؟।”"’»)]'
_MOST_CREDIT = 15
_MOST_BRACKET = 8
_FEWEST, _MOST = 3, 90
_MOST_PIECES = 12
_PAIR = 2
_SENTENCE = re.compile(r"(?:[^\s.]+\s+){2,}[^\s.]+\.\s+\S")
_BRACKETED = re.compile(r"[(\[（【［]([^()\[\]（）【】［］]+)[)\]）】］]\.?")


def complete(shot: Shot, table: AgencyTable) -> None:
    """Add to a picture the caption and the credit that its block holds without naming them."""
    block = shot.figure if shot.block is None else shot.block
    if any(next(c.iter("cite", "small"), None) is not None for c in shot.captions):
        return
    _tell_apart(shot, table)
    if not shot.credits:
        for caption in shot.captions:
            credit = _at_end(caption, table)
            if credit is not None:
                shot.credits.append(credit)
                break
    if block is not None and not (shot.captions and shot.credits):
        _complete_from(block, shot, table)
    if not shot.captions and not shot.credits:
        shot.captions += below(shot, table)
        _tell_apart(shot, table)


def _tell_apart(shot: Shot, table: AgencyTable) -> None:
    """Take what is called a caption, and is nothing but a credit, for the credit."""
    if not shot.credits:
        shot.credits += [c for c in shot.captions if _is_nothing_else(text_of(c), table)]
        shot.captions = [c for c in shot.captions if c not in shot.credits]


def _complete_from(block: Any, shot: Shot, table: AgencyTable) -> None:
    """Add what stands in a block beside its picture."""
    pieces = list(_pieces(block, shot))
    if not pieces or len(pieces) > _MOST_PIECES:
        return
    is_figure = block.tag == "figure"
    if not is_figure and any(_is_of_teaser(piece) for piece in pieces):
        return
    credits = [p for p in pieces if _is_credit(p, table, named=is_figure)]
    if not shot.credits:
        shot.credits += credits
    rest = [p for p in pieces if p not in credits and not is_control(p)]
    if is_figure and any(p.tag in _HEADINGS for p in rest):
        return
    rest = [p for p in rest if p.tag not in _HEADINGS]
    words = sum(len(text_of(p).split()) for p in rest)
    if not shot.captions and rest and words <= _MOST:
        shot.captions += _captions(rest)


def says_credit(words: str, table: AgencyTable, *, named: bool) -> bool:
    """Return whether words that stand by themselves are a credit.

    `named` says that the name of a person alone is one, as where a caption stands before it.
    """
    if not words or len(words.split()) > _MOST_CREDIT or _SENTENCE.match(words):
        return False
    bracketed = _BRACKETED.fullmatch(words)
    if bracketed is not None and len(words.split()) <= _MOST_BRACKET:
        first = bracketed[1].strip()[:1]
        if first == "©" or (first.isalpha() and not first.islower()):
            return True
    label = LABEL.match(words.lstrip(_LOOSE))
    if label is not None and ":" in (label["mark"] or "") and words[-1:].isalpha():
        return True
    kinds = {clause.kind for clause in parse_credit(words, table).clauses}
    if ClauseKind.OTHER in kinds or not kinds:
        return False
    if ClauseKind.AGENCY in kinds or (ClauseKind.LABEL in kinds and len(kinds) > 1):
        return True
    if ClauseKind.PERSON in kinds and ("/" in words or ClauseKind.ROLE in kinds):
        return True
    if ClauseKind.ORGANISATION in kinds and ClauseKind.ROLE in kinds:
        return True
    return named and kinds == {ClauseKind.PERSON} and is_person(words)


def _is_nothing_else(words: str, table: AgencyTable) -> bool:
    """Return whether the words of a caption are a credit from the first to the last."""
    words = words.lstrip(_LOOSE)
    if len(words.split()) > _MOST_CREDIT or _SENTENCE.match(words):
        return False
    if _BRACKETED.fullmatch(words):
        return says_credit(words, table, named=False)
    credit = last_credit(words, 0, len(words), table)
    return credit is not None and credit.offset == 0


def _at_end(caption: Any, table: AgencyTable) -> Any:
    """Return the last element of a caption if that is a credit set apart from the rest."""
    node = caption
    while len(node) == 1 and not (node.text or "").strip() and not (node[0].tail or "").strip():
        node = node[0]
    last = next((e for e in reversed(node) if text_of(e) and not is_control(e)), None)
    if last is None or (last.tail or "").strip(_LOOSE):
        return None
    before = text_of(node)[: -len(text_of(last))].rstrip(_LOOSE)
    loose = (node.text or "").strip(_LOOSE) or any(
        (e.tail or "").strip(_LOOSE) for e in node if e is not last
    )
    stopped = before.endswith(tuple(_STOPS))
    if not stopped and (loose or len(node) > _PAIR) and not _is_marked(text_of(last)):
        return None
    # "The mayor, left, with" goes on with a name.
    is_whole = bool(before) and before.rsplit(None, 1)[-1].casefold() not in PROSE
    named = is_whole and last.tag not in ("a", "b", "strong")
    if stopped and last.tag in _SLANTING and is_organisation(text_of(last)):
        return last
    return last if _is_credit(last, table, named=named) else None


def _is_marked(words: str) -> bool:
    """Return whether words have the brackets or the label of a credit of their own."""
    label = LABEL.match(words.lstrip(_LOOSE))
    return _BRACKETED.fullmatch(words) is not None or (label is not None and bool(label["mark"]))


def _is_credit(element: Any, table: AgencyTable, *, named: bool) -> bool:
    """Return whether an element is a credit: by its label, by its tag, or by its words."""
    words = text_of(element)
    if not words or len(words.split()) > _MOST_CREDIT:
        return False
    told = element.get("aria-label")
    if told and told != words and is_credit_label(told):
        return True
    first = next((e for e in element.iterdescendants() if not len(e) and e.text), None)
    if first is not None and not (element.text or "").strip():
        label = " ".join(first.text.split())
        if is_credit_label(label) and label != words:
            return True
    if element.tag in _SMALL:
        return named
    return says_credit(words, table, named=named)


def _pieces(block: Any, shot: Shot) -> Iterator[Any]:
    """Yield the outermost elements of a block that have words and hold no picture of it."""
    above = {shot.img, *shot.img.iterancestors()}
    known = {*shot.captions, *shot.credits}
    for caption in shot.captions:
        above.update(caption.iterancestors())
    open_ = [block]
    while open_:
        parent = open_.pop()
        for child in parent:
            if child in known or child.tag in _SILENT or child is shot.img:
                continue
            if child in above:
                open_.append(child)
            elif text_of(child) and not is_control(child):
                yield from _parts(child, known)


def _parts(element: Any, known: set[Any]) -> Iterator[Any]:
    """Yield an element, or its children where all of its words stand in these."""
    children = [e for e in element if e not in known and text_of(e)]
    own = (element.text or "").strip() or any((e.tail or "").strip() for e in element)
    if own or _labels(children[0] if children else element):
        yield element
        return
    for child in children:
        yield from _parts(child, known)


def _labels(element: Any) -> bool:
    return is_credit_label(text_of(element))


def _is_of_teaser(element: Any) -> bool:
    """Return whether an element leads to another story, or heads it."""
    if element.tag in ("header", "form", "video", "audio"):
        return True
    around = (e for e in element.iterancestors() if e.tag == "a")
    return any(leads_away(a) for a in (*element.iter("a"), *around))


def _captions(rest: list[Any]) -> list[Any]:
    """Return the element with the most words; a single one is a name or a place."""
    longest = max(rest, key=lambda element: len(text_of(element)))
    words = text_of(longest)
    return [longest] if len(words.split()) >= _FEWEST or is_caseless(words) else []
