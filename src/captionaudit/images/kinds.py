"""How two containers' copies of a value differ: a form, a cut, a charset, or a contradiction."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from captionaudit.images.charset import CANDIDATES, decode, fold
from captionaudit.images.iim import LIMITS
from captionaudit.images.records import Value
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
#: What stands where a charset had no such letter.
_LOST = "?\ufffd"


def kind_of(prop: Property, one: Sequence[Value], other: Sequence[Value]) -> Kind:
    """Return how two containers' values of a property differ: the first kind that holds."""
    if prop is Property.DATE_CREATED:
        return Kind.SAME if _same_day(one[0].value, other[0].value) else Kind.CONFLICT
    texts, others = _texts(one), _texts(other)
    if set(texts) == set(others) or "; ".join(texts) == "; ".join(others):
        return Kind.SAME
    if _plain(texts) == _plain(others):
        return Kind.FORMAT
    if is_cut(one, other) or is_cut(other, one):
        return Kind.TRUNCATED
    if _recoded(one, others) or _recoded(other, texts) or _spoilt(texts, others):
        return Kind.CHARSET
    if prop in _LONG and _begins(texts, others):
        return Kind.PARTIAL
    if prop is Property.CAPTION and _holds(texts, others):
        return Kind.PARTIAL
    return Kind.CONFLICT


def _same_day(one: str, other: str) -> bool:
    """Return whether two dates meet at the coarser of them, give or take a day for the zones."""
    mine, theirs = iso_span(one), iso_span(other)
    if mine is None or theirs is None:
        return True  # what is no date is another rule's business
    return (mine[0] - theirs[1]).days <= 1 and (theirs[0] - mine[1]).days <= 1


def _texts(values: Sequence[Value]) -> list[str]:
    """Return the items of a list property; EXIF joins them with semicolons (MWG 2.0, 5.5)."""
    items = [item for v in values for item in (v.value.split(";") if _listed(v) else [v.value])]
    return [fold(item) for item in items if item.strip()]


def _listed(value: Value) -> bool:
    return value.property is Property.CREATOR


def _plain(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(_PUNCTUATION.sub("", text.casefold()) for text in texts)


def is_cut(iim: Sequence[Value], full: Sequence[Value]) -> bool:
    """Return whether every IIM value is one of the other's, cut at the limit of its data set."""
    texts = [fold(value.value) for value in full]
    return all(any(_begins_cut(value, text) for text in texts) for value in iim)


def _begins_cut(value: Value, text: str) -> bool:
    limit, mine = LIMITS.get(value.property), fold(value.value)
    if value.origin is not Origin.IIM or limit is None or not mine:
        return False
    if mine == text:
        return True
    if not text.startswith(mine):
        return False
    # The octets that a writer counted depend on the charset; one character may be lost besides.
    longest = (len(mine.encode(codec, "replace")) for codec in _CODECS)
    following = len(text[len(mine)].encode("utf-8"))
    return any(limit - following - 1 <= length <= limit for length in longest)


def _recoded(values: Sequence[Value], others: Sequence[str]) -> bool:
    """Return whether the octets say what the other container says, in another charset."""
    raws = [value.raw for value in values if value.raw]
    if not raws or len(raws) != len(values):
        return False
    wanted = set(others)
    for codec in CANDIDATES:
        texts = {fold(decode(raw, codec) or "") for raw in raws}
        if texts == wanted:
            return True
    return False


def _spoilt(texts: Sequence[str], others: Sequence[str]) -> bool:
    """Whether one copy has lost letters of the other to a charset: `Ren?`, `Ren\ufffd`, `Ren`."""
    if _ascii(texts) == _ascii(others) != "":
        return True
    one, other = "; ".join(texts), "; ".join(others)
    return _has_lost(one, other) or _has_lost(other, one)


def _has_lost(spoilt: str, sound: str) -> bool:
    """Whether every letter that two texts differ in is a mark of loss in the first."""
    if sound.isascii() or not any(mark in spoilt for mark in _LOST):
        return False
    pieces = re.split(rf"[{re.escape(_LOST)}]+", spoilt)
    pattern = rf"[^\x00-\x7f{re.escape(_LOST)}]{{0,4}}[{re.escape(_LOST)}]*".join(
        map(re.escape, pieces)
    )
    return re.fullmatch(pattern, sound) is not None


def _ascii(texts: Sequence[str]) -> str:
    """Return what is left without the letters that a wrong charset spoils."""
    if all(text.isascii() for text in texts):
        return "; ".join(texts)
    return "; ".join("".join(c for c in text if c.isascii()) for text in texts)


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
