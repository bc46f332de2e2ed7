"""Credits in front of a caption that a bracket, a label, a slash, a bar or a colon shows."""

from __future__ import annotations

import re

from captionaudit.text.agencies import AgencyKind, AgencyTable
from captionaudit.text.grammar import parse_span
from captionaudit.text.house import House
from captionaudit.text.names import is_person
from captionaudit.text.parts import ClauseKind, Credit, Match
from captionaudit.text.soundness import is_clean, is_labelled

#: Words; what is shorter is no sentence but another clause or a headline.
_SHORTEST_SENTENCE = 5
_WINDOW = 140
#: `Photo: Ann Lee / AFP – Snow falls …`, `Foto: Ann Lee/dpa | Schnee fällt …`.
_LABELLED = re.compile(
    r"\s*(?P<credit>[^\W\d_][^:\n.]{2,24}: ?[^:\n]{3,80}?)\s+[–—|-]\s+(?=[^\W\d_a-z]|\d)"
)
#: `Picture: Ann Lee. Snow falls …`: only words for a picture or a credit, and one of it; a stop
#: behind `Source: …` or `Photos: …` ends a heading.
_STOPPED = re.compile(
    r"\s*(?P<credit>(?i:photo|picture|pic|foto|fotó|bild|kuva|credit|crédit|crédito)"
    r"(?i: (?:credit|by))?: ?[^\W\d_][^:.\n]{3,60}?)\.\s+(?=[^\W\d_a-z])"
)
#: `AP Photo/Ann Lee — Snow falls …`, `© Ann Lee/Imago | Schnee fällt …`.
_CHAIN = re.compile(
    r"\s*(?P<credit>(?:© ?)?[^\W\d_][^:.\n/|–—]{1,40}/[^:.\n|–—]{2,60}?)\s+[–—|]\s+(?=[^\W\d_a-z])"
)
#: `GETTY IMAGES | The harbour …`, `Reuters: The harbour …`.
_AGENCY = re.compile(r"\s*(?P<credit>[^\W\d_][\w. -]{1,30}?)(?P<mark>\s+\|\s+|: )(?=[^\W\d_a-z])")
_BRACKET = re.compile(r"\s*(?P<credit>[(\[][^()\[\]\n]{5,120}[)\]])\s+(?=\w)")
#: Pages of the BBC put the credit in front of the caption.
_NAME_FIRST = re.compile(r"\s*([A-Z][^\s/]+(?: [^\s/]+){1,3}) ?/ ?(?=[A-Z])")
_CREDITED = frozenset(
    (
        ClauseKind.LABEL,
        ClauseKind.PERSON,
        ClauseKind.AGENCY,
        ClauseKind.DISTRIBUTOR,
        ClauseKind.ROLE,
    )
)


def credit_in_front(
    text: str, start: int, table: AgencyTable, house: House
) -> tuple[int, int] | None:
    """Return the span of a credit in front of a sentence, without the sign that parts them."""
    return (
        _bracketed(text, start, table, house)
        or _name_first(text, start, table)
        or _marked(text, start, table, house)
        or _agency_first(text, start, table)
    )


def _bracketed(text: str, start: int, table: AgencyTable, house: House) -> tuple[int, int] | None:
    """Find `(AP Photo/Name) Snow ...` and `(Foto: dpa) Snow ...`."""
    bracket = _BRACKET.match(text, start)
    if bracket is None:
        return None
    credit = parse_span(text, *bracket.span("credit"), table, house)
    sure = credit.agencies and (credit.persons or is_labelled(credit)) and is_clean(credit)
    return bracket.span("credit") if sure else None


def _name_first(text: str, start: int, table: AgencyTable) -> tuple[int, int] | None:
    """Find `Name/Agency` in front of a sentence that follows without a stop."""
    slash = _NAME_FIRST.match(text, start)
    if slash is None or not is_person(slash[1]):
        return None
    words = text[slash.end() : slash.end() + _WINDOW].split(" ")
    for count in range(min(table.longest, len(words)), 0, -1):
        name = " ".join(words[:count])
        found = table.find(name)
        if found is None:
            continue
        sentence = _is_sentence(" ".join(words[count:])) and words[count][:1].isupper()
        sure = sentence and found.match is Match.EXACT and not found.word
        return (slash.start(1), slash.end() + len(name)) if sure else None
    return None


def _marked(text: str, start: int, table: AgencyTable, house: House) -> tuple[int, int] | None:
    """Find what a label or a slash shows, and a dash, a bar or a stop ends."""
    head = text[start : start + _WINDOW]
    if ":" not in head and "/" not in head:
        return None
    for form in (_LABELLED, _STOPPED, _CHAIN):
        front = form.match(text, start, start + _WINDOW)
        if front is None or not _is_sentence(text[front.end() :]):
            continue
        credit = parse_span(text, *front.span("credit"), table, house)
        if is_clean(credit) and _is_shown(credit, form):
            return front.span("credit")
    return None


def _is_shown(credit: Credit, form: re.Pattern[str]) -> bool:
    """Tell whether a form shows a credit: what a label introduces, or a name with its agency."""
    known = all(clause.kind in _CREDITED for clause in credit.clauses)
    if form is _CHAIN:
        named = any(is_person(name) for name in credit.persons)  # and no place: "HAFEN/AP —"
        return known and named and bool(credit.agencies)
    if not is_labelled(credit):
        return False
    if form is _STOPPED:
        return known and bool(credit.agencies or credit.persons)
    return bool(credit.agencies) and (known or bool(credit.persons))


def _agency_first(text: str, start: int, table: AgencyTable) -> tuple[int, int] | None:
    """Find `GETTY IMAGES | The harbour ...` and `Reuters: The harbour ...`."""
    lone = _AGENCY.match(text, start, start + _WINDOW)
    if lone is None or not _is_sentence(text[lone.end() :]):
        return None
    found = table.find(lone["credit"])
    if found is None or found.word or found.match is not Match.EXACT:
        return None
    sure = "|" in lone["mark"] or found.agency.kind is AgencyKind.NEWS
    return lone.span("credit") if sure else None


def _is_sentence(rest: str) -> bool:
    """Tell whether a text begins as a sentence: with a capital, and small letters soon after."""
    words = rest.split(" ", 8)
    small = any(word[:1].islower() for word in words[1:4])
    return len(words) >= _SHORTEST_SENTENCE and small
