"""Tells a credited caption from a headline with a by-line, a source or a copyright notice.

All of them end in what parses as a credit. A caption says something first, and ends it before the
credit, or its credit has a form that only pictures have: a bracket, `Photo:`, `Name / Agency`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from captionaudit.text.agencies import AgencyTable
from captionaudit.text.parts import ClauseKind, Credit
from captionaudit.text.position import last_credit
from captionaudit.text.scripts import is_caseless

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 4
_FEWEST_SIGNS = 8  # of a script without spaces between words
_STOPS = ".!?…。！？؟।”\"’'»"
_OPENERS = "([（［【〔"
_OF_PICTURES = re.compile(
    r"phot|foto|pict|image|imag[eo]|immagin|bild|credit|crédit|crédito|court|cortes|写真|사진|图片",
    re.IGNORECASE,
)
# The desk's lines at the end of an article: "Reporting by ...; Editing by ... / Reuters".
_DESK = re.compile(r"\b(?:reporting|editing|writing|edited|written|compiled)\s+by\b|\bby$", re.I)


def has_credit_line(lines: Sequence[str], table: AgencyTable) -> bool:
    """Return whether the last of several lines is a credit and nothing else.

    A credit that begins on the line before is one that was wrapped.
    """
    if len(lines) < 2:
        return False
    own = _credit(lines[-1], table)
    if own is None or lines[-1][: own.offset].strip():
        return False
    whole = _credit(" ".join(lines), table)
    before = " ".join(lines[:-1])
    # Without a stop between them, the end of a caption looks like a part of the name.
    wrapped = whole is not None and whole.offset < len(before)
    return not wrapped or not (whole and _stopped(before[: whole.offset]))


def is_credited_caption(lines: Sequence[str], table: AgencyTable, *, repeated: bool) -> bool:
    """Return whether the lines under a bullet are a caption with its credit.

    `repeated` says that the bullet says the same; else an agency on a line of its own is a source.
    """
    text = " ".join(lines)
    body = " ".join(lines[:-1])
    own_line = has_credit_line(lines, table)
    credit = _credit(lines[-1] if own_line else text, table)
    if credit is None:
        return False
    if not own_line:
        body = text[: credit.offset].rstrip()
    if not says_something(body) or _DESK.search(body) or _is_byline(credit):
        return False
    if _is_of_picture(credit):
        return True
    return _stopped(body) and (repeated or not own_line)


def _stopped(body: str) -> bool:
    return body.rstrip()[-1:] in tuple(_STOPS)


def _credit(text: str, table: AgencyTable) -> Credit | None:
    return last_credit(text, 0, len(text.rstrip()), table)


def says_something(body: str) -> bool:
    """Return whether a text has the words of a caption, and is no button or heading."""
    if len(_WORD.findall(body)) >= _FEWEST_WORDS:
        return True
    return len(body) >= _FEWEST_SIGNS and is_caseless(body)


def _label(credit: Credit) -> str:
    return next((c.text for c in credit.clauses if c.kind is ClauseKind.LABEL), "")


def _is_byline(credit: Credit) -> bool:
    """Return whether a credit is `By Name` or `© Site`, which text and sites have as well."""
    label = _label(credit)
    if not label or _OF_PICTURES.search(label) or credit.agencies:
        return False
    return not (label.startswith("©") and credit.persons)


def _is_of_picture(credit: Credit) -> bool:
    """Return whether a credit has a form that nothing but pictures is credited in."""
    label = _label(credit)
    if label:
        return _OF_PICTURES.search(label) is not None
    if credit.text[:1] in _OPENERS:
        return True
    named = credit.persons or credit.roles or len(credit.agencies) > 1
    return "/" in credit.text and bool(credit.agencies and named)
