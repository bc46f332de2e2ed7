"""Taking a caption apart: prefix, dateline, body, credits, wire instructions, ids."""

from __future__ import annotations

import re

from captionaudit.text.agencies import AgencyTable
from captionaudit.text.fronts import credit_in_front
from captionaudit.text.grammar import parse_span
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.leads import dateline_end, prefix_end
from captionaudit.text.parts import Anatomy, Credit, Part, PartKind
from captionaudit.text.position import last_credit
from captionaudit.text.soundness import is_clean
from captionaudit.text.wire import ids, instructions
from captionaudit.text.words import DRESSING, JUNK

_MOST_CREDITS = 4
_LONGEST_REST = 130
_WINDOW = 200
# The hidden words of a page that go before credit and caption.
_SOURCE = re.compile(
    r"\s*(Image (?:source|copyright|credit),? [^,\n]{2,60}?(?:,? ?)(?=Image caption\b))"
)
# Rex and Shutterstock put the credit in front of the caption.
_HEADER = re.compile(r"\s*(Mandatory Credit:?\s*Photo by [^()\n]{1,120}\(\d{4,10}[a-z]{0,2}\))")


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
    start, header = _leads(text, spans, table, house)
    credits = _credits(text, start, spans, table, house, alt)
    if header is not None:
        credits.append(parse_span(text, *header, table, house))
    spans = [p for p in spans if not any(_within(p, credit) for credit in credits)]
    spans += [Part(PartKind.CREDIT, c.offset, c.offset + len(c.text)) for c in credits]
    parts = _fill(text, sorted(spans, key=lambda part: part.start))
    return Anatomy(text, parts, tuple(sorted(credits, key=lambda credit: credit.offset)))


def _within(part: Part, credit: Credit) -> bool:
    return credit.offset <= part.start and part.end <= credit.offset + len(credit.text)


def _leads(
    text: str, spans: list[Part], table: AgencyTable, house: House
) -> tuple[int, tuple[int, int] | None]:
    """Add prefix and dateline; return where the caption proper starts, and a credit before it."""
    at = 0
    for part in spans:
        if part.kind is PartKind.ID and not text[at : part.start].strip():
            at = part.end
    header = _HEADER.match(text, at) or _SOURCE.match(text, at)
    span = header.span(1) if header else credit_in_front(text, at, table, house)
    if span is not None and any(_straddles(part, *span) for part in spans):
        span = None
    if span is not None:
        at = header.end() if header else span[1]
    at = _add(text, spans, PartKind.PREFIX, at, prefix_end(text, at))
    end = dateline_end(text, at)
    if table.find(text[at:end].strip(" -–—")) is not None:
        end = at  # "REUTERS - NAME" is a credit
    return _add(text, spans, PartKind.DATELINE, at, end), span


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
    text: str, low: int, spans: list[Part], table: AgencyTable, house: House, alt: str
) -> list[Credit]:
    """Return the credits at the end of the caption, the last first."""
    credits: list[Credit] = []
    high = _strip(text, low, len(text), spans)
    credit = _behind_alt(text, low, high, alt, table, house) if alt else None
    for _ in range(_MOST_CREDITS):
        credit = credit or last_credit(text, low, high, table, house, sure=bool(credits))
        if credit is None:
            break
        end = credit.offset + len(credit.text)
        if any(_straddles(part, credit.offset, end) for part in spans):
            break
        credits.append(credit)
        high = _strip(text, low, credit.offset, spans)
        credit = None
    return credits


def _straddles(part: Part, start: int, end: int) -> bool:
    """Tell whether a part lies across an end of a credit."""
    return part.start < start < part.end or part.start < end < part.end


def _behind_alt(
    text: str, low: int, high: int, alt: str, table: AgencyTable, house: House
) -> Credit | None:
    """Return what follows the alt text at the start of the caption, if it can be a credit."""
    alt = alt.strip().rstrip(".…")
    at = text.find(alt, low, low + len(alt) + 40) if alt else -1
    if at < 0 or text[low:at].strip():
        return None
    start = at + len(alt)
    while start < high and (text[start].isspace() or text[start] in ".,;:|•–—-…"):
        start += 1
    if not 0 < high - start <= _LONGEST_REST or text[start].islower():
        return None
    credit = parse_span(text, start, high, table, house)
    stopped = any(ch in ".!?…。\n" for ch in text[at + len(alt) - 1 : start])
    known = credit.agencies or "/" in credit.text
    named = credit.persons or credit.organisations
    return credit if is_clean(credit) and (known or (stopped and named)) else None


def _strip(text: str, low: int, high: int, spans: list[Part]) -> int:
    """Return the end of the text without blanks, wire words, ids and page junk at its end."""
    behind = sorted(spans, key=lambda part: part.end) if spans else []
    while True:
        before = high
        floor = max(low, high - _WINDOW)
        high = floor + len(text[floor:high].rstrip(DRESSING))
        while behind and behind[-1].end >= high:
            high = max(low, min(high, behind.pop().start))
        tail = text[max(low, high - 30) : high].casefold()
        if tail.endswith(JUNK):
            high -= max(len(button) for button in JUNK if tail.endswith(button))
        if high == before:
            return high


def _blank(text: str) -> int:
    return len(text) - len(text.lstrip())


def _fill(text: str, spans: list[Part]) -> tuple[Part, ...]:
    """Return the parts with what lies between them: body, and space with stray separators."""
    parts: list[Part] = []
    at = 0
    for part in [*spans, Part(PartKind.SPACE, len(text), len(text))]:
        gap = text[at : part.start]
        start = part.start - len(gap.lstrip(DRESSING)) if at else at + _blank(gap)
        end = max(start, at + len(gap.rstrip(DRESSING if part.start < len(text) else None)))
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
