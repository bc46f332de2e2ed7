"""Who a credit says made the picture: chains cut short, handouts, demands of the maker."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.model import FILE_ORIGINS, Property, Related, Statement
from captionaudit.text.parts import ClauseKind, Credit

#: What names a maker or says that there is one beside the agency.
_DISCLOSING = (ClauseKind.ORGANISATION, ClauseKind.ROLE, ClauseKind.CLIENT, ClauseKind.OTHER)
_MAKERS = (ClauseKind.ORGANISATION, ClauseKind.PERSON, ClauseKind.CLIENT, ClauseKind.OTHER)
_POOL = ("pool", "pool photo", "pool picture", "pool image", "代表撮影")
#: A caption that says who gave a picture away.
_GIVEN = re.compile(
    r"\b(?:released|provided|supplied|distributed|issued|published|posted|taken|obtained)\b"
    r"[^.]{0,40}?\b(?:by|from|on)\b|\bcourtesy\b|\bshared by\b",
    re.IGNORECASE,
)
_HANDOUT = re.compile(
    r"\b(?:hand-?out (?:photo|picture|image|photograph)s?\b"
    r"|(?:photo|image|photograph|frame grab|still|screengrab)s?(?: \w+){0,3}? "
    r"(?:released|provided|supplied|distributed|handed out|made available|obtained) "
    r"(?:\w+ ){0,4}?(?:by|from)\b"
    r"|hand-?out-?(?:foto|bild|aufnahme)s?\b"
    r"|(?:foto|bild|aufnahme)(?: \w+){0,5}? (?:zur verfügung gestellt|herausgegeben)\b"
    r"|vo[nm] (?:[\w.-]+ ){1,5}?"
    r"(?:zur verfügung gestellte|bereitgestellte|veröffentlichte|verbreitete|herausgegebene)[nrs]? "
    r"(?:foto|bild|aufnahme|standbild)\b"
    r"|(?:photo|photographie|image|cliché)s?(?: \w+){0,3}? "
    r"(?:fourni|diffusé|transmis|distribué|communiqué|remis|mis à disposition)e?s? "
    r"(?:[\w'’]+ ){0,3}?par\b"
    r"|(?:foto|fotografía|imagen|fotograma)s?(?: \w+){0,3}? "
    r"(?:cedid|facilitad|difundid|proporcionad|distribuid|suministrad)[ao]s? (?:\w+ ){0,3}?por\b)",
    re.IGNORECASE,
)
#: Characters after the words of a handout that say who gave it.
_NEAR = 30
#: The picture that is handed out may be one on canvas.
_ARTWORK = re.compile(
    r"\b(?:artist|artwork|paint|auction|canvas|drawing|sketch|künstler|gemälde|artiste|peint|pintor"
    r"|pintura|cuadro|tableau|museum|musée|museo)",
    re.IGNORECASE,
)
_DEMAND = re.compile(
    r"mandatory credit\s*[:\-–—]?\s*(?:[\"“'‘«](?P<quoted>[^\"”'’»\n]{2,80})[\"”'’»]"
    r"|:\s*(?P<plain>[^.;\n\"“]{2,80}))",
    re.IGNORECASE,
)
_DEMANDING = (Property.INSTRUCTIONS, Property.CAPTION, Property.RIGHTS_TERMS)
_WORD = re.compile(r"[^\W_]{2,}")


def via_lost(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page that credits the distributor alone where the file names the maker before it."""
    line = next((ln for ln in subject.page_credits if ln.credit.agencies), None)
    if line is None or not subject.item.all(Property.CREDIT, *FILE_ORIGINS):
        return
    ours = subject.credit.credit if subject.credit else line.credit
    if len(ours.agencies) != 1 or ours.organisations or ours.roles or ours.via:
        return
    for filed in subject.file_credits:
        via = filed.credit.via
        if via not in ours.agencies or not _before(filed.credit, via):
            continue
        data = {"found": line.text.value, "file": filed.text.value}
        label = f"{filed.statement.origin} says"
        related = (Related(filed.place, subject.item.number, label),)
        yield Hit(data, line.text, related=related)
        return


def handout(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture that its caption calls a handout and its credit an agency's own."""
    text = subject.text("caption.body")
    if text is None or not subject.judged_credits:
        return
    found = _HANDOUT.search(text.value)
    credits = [line.credit for line in subject.judged_credits]
    if not found or _ARTWORK.search(text.value, found.start(), found.end() + _NEAR):
        return
    if not any(credit.agencies for credit in credits):
        return
    if any(c.kind in _DISCLOSING for credit in credits for c in credit.clauses):
        return
    if any(credit.via or _agencies(credit) > 1 for credit in credits):
        return
    credit = next(line for line in subject.judged_credits if line.credit.agencies)
    start = text.start + found.start()
    data = {"found": found[0], "credit": credit.text.value}
    yield Hit(data, text, start, text.start + found.end())


def supplier(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a handout of which neither the credit nor the caption says who gave it."""
    line = subject.credit
    if line is None or not line.credit.roles or not line.credit.agencies:
        return
    given = frozenset(role.casefold() for role in options.get("roles", ()))
    roles = [c for c in line.credit.clauses if c.kind is ClauseKind.ROLE]
    handouts = [role for role in roles if role.text.casefold() in given]
    if not handouts or any(c.kind in _MAKERS for c in line.credit.clauses) or subject.creators:
        return
    if subject.caption is None or not _GIVEN.search(subject.caption.value):
        yield Hit({"found": line.text.value}, line.text)


def pool(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page that drops POOL from a credit that it otherwise takes over from the file."""
    line = next((ln for ln in subject.page_credits if ln.credit.persons), None)
    if line is None or not line.credit.agencies or line.credit.roles:
        return
    ours = {fold(name) for name in line.credit.persons}
    for filed in subject.file_credits:
        pooled = any(role.casefold() in _POOL for role in filed.credit.roles)
        if pooled and ours & {fold(name) for name in filed.credit.persons}:
            data = {"found": line.text.value, "file": filed.text.value}
            label = f"{filed.statement.origin} says"
            related = (Related(filed.place, subject.item.number, label),)
            yield Hit(data, line.text, related=related)
            return


def demand(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a demand for a credit that no credit line of the item meets."""
    for statement in _demanding(subject):
        found = _DEMAND.search(statement.value)
        wanted = (found["quoted"] or found["plain"]).strip() if found else ""
        names = _demanded(subject.parse(wanted)) if wanted else []
        printed = fold(" ".join(_printed(subject)))
        if not names or not found or any(_named(name, printed) for name in names):
            continue
        whole = Text(statement, 0, len(statement.value))
        yield Hit({"wanted": wanted}, whole, *found.span())
        return


def _before(credit: Credit, via: str) -> bool:
    """Tell whether a chain names a maker before its distributor."""
    for clause in credit.clauses:
        if clause.agency == via:
            return False
        if clause.kind in (ClauseKind.AGENCY, ClauseKind.ORGANISATION):
            return True
        if clause.kind is ClauseKind.ROLE and clause.text.casefold() not in _POOL:
            return True
    return False


def _agencies(credit: Credit) -> int:
    return len(credit.agencies)


def _demanding(subject: Subject) -> Iterator[Statement]:
    """Yield the statements that may hold a demand, quickly dropping those that do not."""
    for statement in subject.item.statements:
        if statement.property in _DEMANDING and (
            "redit" in statement.value or "REDIT" in statement.value
        ):
            yield statement


def _demanded(credit: Credit) -> list[str]:
    """Return the names that a demanded credit has beside agencies, each of which will do."""
    return [*credit.organisations, *credit.persons]


def _printed(subject: Subject) -> list[str]:
    """Return all that a reader gets to see of credits, the file's own where there is no page."""
    lines = subject.page_credits or subject.file_credits
    texts = [line.text.value for line in lines]
    for prop in (Property.CREATOR, Property.SOURCE, Property.COPYRIGHT):
        texts += [s.value for s in subject.item.all(prop, *PAGE_ORIGINS)]
    return texts


def _named(name: str, printed: str) -> bool:
    """Tell whether the printed credits hold a name, or its longest word."""
    words = [fold(word) for word in _WORD.findall(name)]
    longest = max(words, key=len, default="")
    return bool(longest) and f" {longest} " in f" {printed} "
