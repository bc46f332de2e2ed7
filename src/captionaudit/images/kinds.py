"""How two containers' copies of a value differ: a form, a cut, a charset, or a contradiction."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from captionaudit.images.charset import fold
from captionaudit.images.iim import LIMITS
from captionaudit.images.records import Value
from captionaudit.images.spoilt import is_recoded, is_spoilt
from captionaudit.model import Origin, Property
from captionaudit.text.dates import iso_span


class Kind(StrEnum):
    """How two copies of a value differ; only `conflict` is a contradiction.

    `wording` is a difference in which somebody who reads credits and names finds none.
    """

    SAME = "same"
    FORMAT = "format"
    TRUNCATED = "truncated"
    CHARSET = "charset"
    PARTIAL = "partial"
    WORDING = "wording"
    CONFLICT = "conflict"


#: Properties of which one copy may be the beginning of another and no harm done.
_LONG = (Property.CAPTION, Property.HEADLINE, Property.COPYRIGHT, Property.INSTRUCTIONS)
_LEAST = 8
#: Characters of a caption that is found whole in another.
_SENTENCE = 20
_CODECS = ("utf-8", "cp1252", "mac_roman")
_PUNCTUATION = re.compile(r"[\W_]+")


def kind_of(prop: Property, one: Sequence[Value], other: Sequence[Value]) -> Kind:
    """Return how two containers' values of a property differ: the first kind that holds."""
    if prop is Property.DATE_CREATED:
        return Kind.SAME if _same_day(one[0].value, other[0].value) else Kind.CONFLICT
    texts, others = texts_of(one), texts_of(other)
    if set(texts) == set(others) or "; ".join(texts) == "; ".join(others):
        return Kind.SAME
    if _plain(texts) == _plain(others):
        return Kind.FORMAT
    if is_cut(one, other) or is_cut(other, one):
        return Kind.TRUNCATED
    if is_recoded(one, others) or is_recoded(other, texts) or is_spoilt(texts, others):
        return Kind.CHARSET
    return Kind.PARTIAL if _is_part(prop, texts, others) else Kind.CONFLICT


def _same_day(one: str, other: str) -> bool:
    """Return whether two dates meet at the coarser of them, give or take a day for the zones."""
    mine, theirs = iso_span(one), iso_span(other)
    if mine is None or theirs is None:
        return True  # what is no date is another rule's business
    return (mine[0] - theirs[1]).days <= 1 and (theirs[0] - mine[1]).days <= 1


def texts_of(values: Sequence[Value]) -> list[str]:
    """Return the items of a list property; EXIF joins them with semicolons (MWG 2.0, 5.5)."""
    items = [item for v in values for item in (v.value.split(";") if _listed(v) else [v.value])]
    return [fold(item) for item in items if item.strip()]


def _listed(value: Value) -> bool:
    return value.property is Property.CREATOR


def _plain(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(_PUNCTUATION.sub("", text.casefold()) for text in texts)


def is_cut(iim: Sequence[Value], full: Sequence[Value]) -> bool:
    """Return whether IIM says what the other does, and a value is cut at its data set's limit."""
    return bool(cuts(iim, full))


def cuts(iim: Sequence[Value], full: Sequence[Value]) -> list[tuple[Value, Value]]:
    """Return the IIM values that were cut at the limit of their data set, each with the whole one.

    There are none where another IIM value is none of the other's.
    """
    wholes = {fold(value.value) for value in full}
    found = []
    for value in iim:
        if fold(value.value) not in wholes:
            whole = next((each for each in full if _begins_cut(value, fold(each.value))), None)
            if whole is None:
                return []
            found.append((value, whole))
    return found


def _begins_cut(value: Value, text: str) -> bool:
    limit, mine = LIMITS.get(value.property), fold(value.value)
    if value.origin is not Origin.IIM or limit is None or not mine:
        return False
    if len(mine) >= len(text) or not text.startswith(mine):
        return False
    # The octets that a writer counted depend on the charset; one character may be lost besides.
    longest = (len(mine.encode(codec, "replace")) for codec in _CODECS)
    following = len(text[len(mine)].encode("utf-8", "replace"))
    return any(limit - following - 1 <= length <= limit for length in longest)


def _is_part(prop: Property, texts: Sequence[str], others: Sequence[str]) -> bool:
    """Whether one copy says less than the other and nothing else."""
    if prop is Property.CREATOR:
        mine, theirs = _plain(texts), _plain(others)
        return mine < theirs or theirs < mine
    if prop in _LONG and _begins(texts, others):
        return True
    return prop is Property.CAPTION and _holds(texts, others)


def _begins(texts: Sequence[str], others: Sequence[str]) -> bool:
    one, other = " ".join(texts).casefold(), " ".join(others).casefold()
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _LEAST and longer.startswith(shorter.rstrip(". …"))


def _holds(texts: Sequence[str], others: Sequence[str]) -> bool:
    """Whether one caption is the other without what stands around it: a dateline, a credit."""
    shorter, longer = sorted((_words(texts), _words(others)), key=len)
    return len(shorter) >= _SENTENCE and f" {shorter} " in f" {longer} "


def _words(texts: Sequence[str]) -> str:
    return _PUNCTUATION.sub(" ", " ".join(texts).casefold()).strip()
