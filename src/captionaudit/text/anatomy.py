"""Taking a caption apart: prefix, dateline, body, credits, wire instructions, ids."""

from __future__ import annotations

import re

from captionaudit.text.agencies import AgencyTable
from captionaudit.text.credit import parse_span
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.leads import dateline_end, prefix_end
from captionaudit.text.parts import Anatomy, Part, PartKind
from captionaudit.text.position import is_clean, last_credit
from captionaudit.text.wire import ids, instructions
from captionaudit.text.words import JUNK

_MOST_CREDITS = 4
_LONGEST_REST = 130
# Rex and Shutterstock put the credit in front of the caption.
_HEADER = re.compile(r"\s*Mandatory Credit:?\s*Photo by [^()\n]{1,120}\(\d{4,10}[a-z]{0,2}\)")
_REST = re.compile(r"[\s.,;:|•–—-]*")


def dissect(text: str, table: AgencyTable, *, alt: str = "", house: House = NO_HOUSE) -> Anatomy:
    """Take a caption apart; the parts are contiguous and joined they are the caption.

    `alt` is the alt text of the same picture: where the caption begins with it, the rest is
    taken for the credit. Never raises, and takes time linear in the length of the text.
    """
    spans: list[Part] = [Part(PartKind.INSTRUCTION, *span) for span in instructions(text)]
    spans += [
        Part(PartKind.ID, *span)
        for span in ids(text)
        if not any(p.start < span[1] and span[0] < p.end for p in spans)
    ]
    start = _leads(text, spans)
    _credits(text, start, spans, table, house, alt)
    parts = _fill(text, sorted(spans, key=lambda part: part.start))
    credits = tuple(
        parse_span(text, part.start, part.end, table, house)
        for part in parts
        if part.kind is PartKind.CREDIT
    )
    return Anatomy(text, parts, credits)


def _leads(text: str, spans: list[Part]) -> int:
    """Add prefix, dateline and header credit; return where the caption proper starts."""
    at = 0
    for part in spans:
        if not text[at : part.start].strip() and part.kind is PartKind.ID:
            at = part.end
    header = _HEADER.match(text, at)
    if header is not None:
        spans[:] = [p for p in spans if p.start >= header.end() or p.end <= at]
        at = _add(text, spans, PartKind.CREDIT, at, header.end())
    at = _add(text, spans, PartKind.PREFIX, at, prefix_end(text, at))
    return _add(text, spans, PartKind.DATELINE, at, dateline_end(text, at))


def _add(text: str, spans: list[Part], kind: PartKind, start: int, end: int) -> int:
    """Add a part without the blanks at its ends, if any is left; return its end."""
    stop = end
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    if start < stop and not any(p.start < stop and start < p.end for p in spans):
        spans.append(Part(kind, start, stop))
    return end


def _credits(
    text: str, start: int, spans: list[Part], table: AgencyTable, house: House, alt: str
) -> None:
    """Add the credits at the end of the caption, the last first."""
    low, high = start, _strip(text, start, len(text), spans)
    rest = _behind_alt(text, low, high, alt, table, house)
    if rest is not None:
        _add(text, spans, PartKind.CREDIT, *rest)
        high = _strip(text, low, rest[0], spans)
    for number in range(_MOST_CREDITS):
        first = number == 0 and rest is None
        closed = text[high - 1 : high] in (".", "!", "?", "。")
        span = last_credit(text, low, high, table, house, bare=first and not closed)
        if span is None:
            break
        _add(text, spans, PartKind.CREDIT, *span)
        high = _strip(text, low, span[0], spans)


def _behind_alt(
    text: str, low: int, high: int, alt: str, table: AgencyTable, house: House
) -> tuple[int, int] | None:
    """Return what follows the alt text at the start of the caption, if it can be a credit."""
    alt = alt.strip().rstrip(".…")
    at = text.find(alt, low, low + len(alt) + 40) if alt else -1
    if at < 0 or text[low:at].strip():
        return None
    stop = _REST.match(text, at + len(alt))
    start = stop.end() if stop else at + len(alt)
    if not 0 < high - start <= _LONGEST_REST or text[start].islower():
        return None
    credit = parse_span(text, start, high, table, house)
    stopped = any(ch in ".!?…。\n" for ch in text[at + len(alt) - 1 : start])
    known = credit.agencies or "/" in credit.text
    named = credit.persons or credit.organisations
    return (start, high) if is_clean(credit) and (known or (stopped and named)) else None


def _strip(text: str, low: int, high: int, spans: list[Part]) -> int:
    """Return the end of the text without blanks, wire words, ids and page junk at its end."""
    while True:
        before = high
        while high > low and (text[high - 1].isspace() or text[high - 1] in "-–—+*/|•"):
            high -= 1
        for part in spans:
            if part.start < high <= part.end:
                high = part.start
        junk = JUNK.search(text, max(low, high - 40), high)
        if junk is not None:
            high = junk.start()
        if high == before:
            return high


def _fill(text: str, spans: list[Part]) -> tuple[Part, ...]:
    """Return the parts with what lies between them: blanks are space, all else is body."""
    parts: list[Part] = []
    at = 0
    for part in [*spans, Part(PartKind.SPACE, len(text), len(text))]:
        start, end = at, part.start
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        for kind, a, b in (
            (PartKind.SPACE, at, start),
            (PartKind.BODY, start, end),
            (PartKind.SPACE, end, part.start),
            (part.kind, part.start, part.end),
        ):
            if a < b:
                parts.append(Part(kind, a, b))
        at = part.end
    return tuple(parts)
