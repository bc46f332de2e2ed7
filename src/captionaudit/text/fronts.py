"""Credits in front of a caption that a label, a bar or a colon shows."""

from __future__ import annotations

import re

from captionaudit.text.agencies import AgencyKind, AgencyTable
from captionaudit.text.grammar import parse_span
from captionaudit.text.house import House
from captionaudit.text.parts import Match
from captionaudit.text.soundness import is_clean, is_labelled

#: Words; what is shorter is no sentence but another clause or a headline.
_SHORTEST_SENTENCE = 5
_WINDOW = 140
#: `Photo: Ann Lee / AFP – Snow falls …`, `Foto: Ann Lee/dpa | Schnee fällt …`.
_LABELLED = re.compile(
    r"\s*(?P<credit>[^\W\d_][^:\n.]{2,24}: ?[^:\n]{3,80}?)\s+[–—|-]\s+(?=[^\W\d_a-z]|\d)"
)
#: `GETTY IMAGES | The harbour …`, `Reuters: The harbour …`.
_AGENCY = re.compile(r"\s*(?P<credit>[^\W\d_][\w. -]{1,30}?)(?P<mark>\s+\|\s+|: )(?=[^\W\d_a-z])")


def credit_in_front(
    text: str, start: int, table: AgencyTable, house: House
) -> tuple[int, int] | None:
    """Return the span of a credit in front of a sentence, without the sign that parts them."""
    head = text[start : start + _WINDOW]
    if ":" not in head and " | " not in head:
        return None
    labelled = _LABELLED.match(text, start, start + _WINDOW)
    if labelled is not None and _is_sentence(text[labelled.end() :]):
        credit = parse_span(text, *labelled.span("credit"), table, house)
        if is_labelled(credit) and credit.agencies and credit.persons and is_clean(credit):
            return labelled.span("credit")
    lone = _AGENCY.match(text, start, start + _WINDOW)
    if lone is None or not _is_sentence(text[lone.end() :]):
        return None
    found = table.find(lone["credit"])
    if found is None or found.word or found.match is not Match.EXACT:
        return None
    barred = "|" in lone["mark"]
    sure = barred or found.agency.kind is AgencyKind.NEWS
    return lone.span("credit") if sure else None


def _is_sentence(rest: str) -> bool:
    """Tell whether a text begins as a sentence: with a capital, and small letters soon after."""
    words = rest.split(" ", 8)
    small = any(word[:1].islower() for word in words[1:4])
    return len(words) >= _SHORTEST_SENTENCE and small
