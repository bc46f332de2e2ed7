"""Where EXIF, IIM and XMP of one file disagree, once the differences that are none are taken off.

The steps are those of the MWG Guidelines for Handling Image Metadata 2.0 (part 3) as ExifTool
follows them. Measured on 2,750 files: of 28 values that differ as strings, 11 were cut, recoded or
restyled copies of each other and no contradiction.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from captionaudit.images.charset import CANDIDATES, decode, fold
from captionaudit.images.iim import LIMITS
from captionaudit.images.records import Value
from captionaudit.model import Origin, Property
from captionaudit.text.dates import iso_span


class Kind(StrEnum):
    """How two copies of a value differ; only `conflict` is a contradiction."""

    SAME = "same"
    FORMAT = "format"
    TRUNCATED = "truncated"
    CHARSET = "charset"
    PARTIAL = "partial"
    CONFLICT = "conflict"


class Difference(NamedTuple):
    """Two containers' values of one property, how they differ, and which counts by MWG."""

    property: Property
    kind: Kind
    values: tuple[Value, ...]
    others: tuple[Value, ...]
    authoritative: Origin


#: Properties that more than one container holds and that mean the same in each. Of Exif, the date
#: is left out: it differs in 19 of 72 files for reasons of time zones and of scanning.
COMPARED = (
    Property.CAPTION,
    Property.HEADLINE,
    Property.TITLE,
    Property.CREATOR,
    Property.CREATOR_TITLE,
    Property.CREDIT,
    Property.SOURCE,
    Property.COPYRIGHT,
    Property.INSTRUCTIONS,
    Property.CITY,
    Property.STATE,
    Property.COUNTRY,
    Property.COUNTRY_CODE,
    Property.SUBLOCATION,
    Property.TRANSMISSION_REFERENCE,
    Property.DATE_CREATED,
)
#: Properties of which one copy may be the beginning of another and no harm done.
_LONG = (Property.CAPTION, Property.HEADLINE, Property.COPYRIGHT, Property.INSTRUCTIONS)
_LEAST = 8
_CODECS = ("utf-8", "cp1252", "mac_roman")
#: What cameras and programs write where nobody wrote anything.
_DEFAULTS = re.compile(
    r"(?:[A-Z][A-Z ]* )?DIGITAL CAMERA|SONY DSC|Created with (?:The )?GIMP|Default|"
    r"(?:Picture|Image|Untitled|Photo)(?: ?\d+)?|Exif_JPEG_PICTURE|LEAD Technologies Inc\..*",
    re.IGNORECASE,
)
#: Control characters and those that belong to nobody; this share of them makes no text.
_NO_TEXT = frozenset({"Cc", "Co", "Cn", "Cs"})
_GARBLED = 0.1
_PUNCTUATION = re.compile(r"[\W_]+")


def is_default(value: str) -> bool:
    """Return whether nobody wrote a text: a camera did unasked, or a damaged block yielded it."""
    return bool(_DEFAULTS.fullmatch(value.strip())) or _is_garbled(value)


def _is_garbled(value: str) -> bool:
    if value.isprintable():
        return False
    odd = sum(unicodedata.category(c) in _NO_TEXT and c not in "\t\n\r\0" for c in value)
    return odd + value.count("\ufffd") >= _GARBLED * len(value)


def reconcile(values: Iterable[Value], digest_matches: bool | None) -> tuple[Difference, ...]:
    """Return the contradictions between the containers of a file: at most one a property.

    `digest_matches` says whether IIM is as the last XMP-aware writer left it: then XMP and IIM
    need no comparison (0 conflicts in 68 such files). A stale digest proves nothing.
    """
    worst: dict[Property, Difference] = {}
    for difference in differences(values, digest_matches):
        if difference.kind is Kind.CONFLICT:
            worst.setdefault(difference.property, difference)
    return tuple(worst.values())


def differences(values: Iterable[Value], digest_matches: bool | None) -> tuple[Difference, ...]:
    """Return how the containers' copies of each property differ, pair by pair, if they do."""
    held: defaultdict[Property, dict[Origin, list[Value]]] = defaultdict(dict)
    for value in values:
        if value.property in COMPARED and value.value.strip() and not is_default(value.value):
            held[value.property].setdefault(value.origin, []).append(value)
    found = []
    for prop in COMPARED:
        copies = held.get(prop)
        if copies is None or len(copies) < 2:
            continue
        for one, other in combinations([o for o in Origin if o in copies], 2):
            pair = {one, other}
            if digest_matches and pair == {Origin.XMP, Origin.IIM}:
                continue
            if prop is Property.DATE_CREATED and Origin.EXIF in pair:
                continue
            kind = _kind(prop, copies[one], copies[other])
            if kind is not Kind.SAME:
                chief = authoritative(prop, copies, digest_matches)
                mine, theirs = tuple(copies[one]), tuple(copies[other])
                found.append(Difference(prop, kind, mine, theirs, chief))
    return tuple(found)


def authoritative(
    prop: Property, copies: dict[Origin, list[Value]], digest_matches: bool | None
) -> Origin:
    """Return the container whose copy counts, by the MWG reading steps.

    EXIF where it has the property; XMP where there is no IIM, or IIM is not newer; else IIM,
    unless its value is XMP's own, cut at the limit.
    """
    if Origin.EXIF in copies:
        return Origin.EXIF
    if Origin.IIM not in copies or (Origin.XMP in copies and digest_matches is not False):
        return Origin.XMP
    if Origin.XMP in copies and _truncated(copies[Origin.IIM], copies[Origin.XMP]):
        return Origin.XMP
    return Origin.IIM


def _kind(prop: Property, one: Sequence[Value], other: Sequence[Value]) -> Kind:
    if prop is Property.DATE_CREATED:
        return Kind.SAME if _same_day(one[0].value, other[0].value) else Kind.CONFLICT
    texts, others = _texts(one), _texts(other)
    if set(texts) == set(others) or "; ".join(texts) == "; ".join(others):
        return Kind.SAME
    if _plain(texts) == _plain(others):
        return Kind.FORMAT
    if _truncated(one, other) or _truncated(other, one):
        return Kind.TRUNCATED
    if _recoded(one, others) or _recoded(other, texts) or _ascii(texts) == _ascii(others) != "":
        return Kind.CHARSET
    if prop in _LONG and _begins(texts, others):
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


def _truncated(iim: Sequence[Value], full: Sequence[Value]) -> bool:
    """Return whether every IIM value is one of the other's, cut at the limit of its data set."""
    texts = [fold(value.value) for value in full]
    return all(any(_is_cut(value, text) for text in texts) for value in iim)


def _is_cut(value: Value, text: str) -> bool:
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


def _ascii(texts: Sequence[str]) -> str:
    """Return what is left without the letters that a wrong charset spoils."""
    if all(text.isascii() for text in texts):
        return "; ".join(texts)
    return "; ".join("".join(c for c in text if c.isascii()) for text in texts)


def _begins(texts: Sequence[str], others: Sequence[str]) -> bool:
    one, other = " ".join(texts).casefold(), " ".join(others).casefold()
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _LEAST and longer.startswith(shorter.rstrip(". …"))
