"""What a credit names: places that made nothing, licences cut short, names out of date."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from captionaudit.engine.groups import CorpusCheck, Record, Verdict, stable_key
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject
from captionaudit.model import Property, Statement
from captionaudit.text.agencies import Agency, Validity
from captionaudit.text.dates import iso_date
from captionaudit.text.parts import Clause, ClauseKind

_AGENCY = (ClauseKind.AGENCY, ClauseKind.DISTRIBUTOR)
_SILENT = (ClauseKind.LABEL, ClauseKind.YEAR, ClauseKind.ID, ClauseKind.INSTRUCTION)
_SCREENSHOT = re.compile(r"screen|captur|skjerm|skärm|skærm|скриншот", re.IGNORECASE)
_FREE = re.compile(r"\bCC ?0\b|public domain|gemeinfrei|domaine public", re.IGNORECASE)
_LICENCE = re.compile(r"\bCC\b|creative commons|\bGFDL\b|\bBY(?:-(?:SA|NC|ND))*\b", re.IGNORECASE)
_CC_BY = re.compile(
    r"\bCC[ -]BY(?:[ -](?:SA|NC|ND))*(?P<version>[ -]?v?\d(?:\.\d)?)?", re.IGNORECASE
)
#: A licence of Creative Commons, and nobody knows which of the seven.
_CC_BARE = re.compile(
    r"\bCC\b(?![ -]?(?:BY|zero|attribution|\d))"
    r"|\bcreative commons\b(?![^/]{0,20}\b(?:BY|attribution|zero|0)\b)",
    re.IGNORECASE,
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_FILED = re.compile(r"\b(?:file|archiv\w*|files)\b", re.IGNORECASE)


def non_source(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit that names the place where a picture was found, and not who made it."""
    places = frozenset(place.casefold() for place in options.get("places", ()))
    for line in subject.judged_credits:
        clauses = [c for c in line.credit.clauses if c.kind not in _SILENT]
        roles = [c for c in clauses if c.kind is ClauseKind.ROLE]
        if any(_SCREENSHOT.search(role.text) for role in roles):
            continue
        named = [c for c in clauses if c.text.casefold() in places]
        rest = [c for c in clauses if c not in named and c.kind is not ClauseKind.ROLE]
        if named and not rest:
            yield Hit({"found": named[0].text}, line.text, named[0].start, named[-1].end)


def attribution(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit for a freely licensed picture without author, licence or version."""
    commons = options.get("commons", ())
    for line in subject.judged_credits:
        credit, value = line.credit, line.text.value
        by, bare = _CC_BY.search(value), _CC_BARE.search(value)
        on_commons = any(slug in commons for slug in credit.agencies)
        shared = any(slug in options.get("shared", ()) for slug in credit.agencies)
        if not (by or bare or on_commons or shared) or _FREE.search(value):
            continue
        lacking = []
        authored = credit.persons or subject.creators or any(map(_may_be_author, credit.clauses))
        if not authored:
            lacking.append("author")
        elif not (by or bare or on_commons):
            continue  # the author may have given leave
        if not _LICENCE.search(value):
            lacking.append("licence")
        elif bare and not by:
            lacking.append("name of the licence")
        elif by and not by["version"]:
            lacking.append("version of the licence")
        if lacking:
            yield Hit({"found": value, "lacking": " and no ".join(lacking)}, line.text)


def _may_be_author(clause: Clause) -> bool:
    """Whether a clause names somebody: an organisation, or an account that reads like nothing."""
    named = clause.kind in (ClauseKind.ORGANISATION, ClauseKind.OTHER)
    return named and not _LICENCE.search(clause.text)


def renamed(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a form of an agency that had gone out of use when the picture was taken."""
    table = subject.reader.agencies
    for line in subject.judged_credits:
        for clause in line.credit.clauses:
            agency = table[clause.agency] if clause.kind in _AGENCY else None
            ended = _ended(agency, clause) if agency and agency.valid else None
            if ended is None or ended.last is None:
                continue
            taken = _taken(subject)
            grace = timedelta(days=options.get("grace", 60))
            if taken and taken > ended.last + grace:
                data = {
                    "found": clause.text,
                    "last": ended.last,
                    "taken": taken,
                    "wanted": ended.instead,
                }
                yield Hit(data, line.text, clause.start, clause.end)
                return


def _ended(agency: Agency, clause: Clause) -> Validity | None:
    """Return the validity of exactly this spelling, if its days have ended."""
    for valid in agency.valid:
        if valid.last and valid.alias.casefold() == clause.text.casefold():
            return valid
    return None


def _taken(subject: Subject) -> date | None:
    """Return the day a picture was taken: its metadata's, else the one date of its caption.

    An old picture keeps the credit of its time, so the day of publication says nothing, and
    a caption that calls the picture an old one, or names several days, says nothing certain.
    """
    for statement in subject.item.all(Property.DATE_CREATED):
        taken = iso_date(statement.value.replace(":", "-", 2))
        if taken:
            return taken
    caption = subject.caption
    if caption is None or len(subject.dates) != 1 or _FILED.search(caption.value):
        return None
    return subject.dates[0].value


def _names(subject: Subject, options: Mapping[str, Any]) -> Iterable[tuple[str, Record]]:
    """Key each photographer by the bare letters of the name."""
    for statement, name, start in _persons(subject):
        bare = _bare(name)
        if " " not in bare:
            continue  # half a name is anybody's
        place = statement.part(start, start + len(name))
        part = Statement(statement.property, name, statement.origin, place)
        yield stable_key(_short(bare)), Record(subject.gallery.name, subject.item.number, part)


def _persons(subject: Subject) -> Iterator[tuple[Statement, str, int]]:
    for line in subject.judged_credits:
        for clause in line.credit.clauses:
            if clause.kind is ClauseKind.PERSON:
                yield line.statement, clause.text, clause.start


def _spellings(group: Sequence[Record], options: Mapping[str, Any]) -> Iterable[Verdict]:
    """Blame the spellings without accents, then the rarer ones; case is the wire's business."""
    by_spelling: defaultdict[str, list[Record]] = defaultdict(list)
    for record in group:
        by_spelling[unicodedata.normalize("NFC", record.statement.value).casefold()].append(record)
    if len(by_spelling) < 2:
        return
    usual = max(by_spelling, key=lambda name: (_accents(name), len(by_spelling[name])))
    times = len(by_spelling[usual])
    first = by_spelling[usual][0]
    known = (_bare(first.statement.value), _spelt_out(first.statement.value))
    for spelling, records in by_spelling.items():
        if spelling != usual and _bare(spelling) in known:
            how = ", with two blanks," if "  " in records[0].statement.value else ""
            data = {"usual": first.statement.value, "times": times, "how": how}
            yield Verdict((*records, first), data)


def _accents(name: str) -> int:
    """Count the marks of a name: a wire drops them and never adds one."""
    return sum(map(bool, map(unicodedata.combining, unicodedata.normalize("NFKD", name))))


def _bare(name: str) -> str:
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name)
        name = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(name.casefold().replace("-", " ").replace("’", "'").split())


def _spelt_out(name: str) -> str:
    """Return the bare letters of a name with its umlauts as two letters: `Juergen Gross`."""
    return _bare(name.casefold().translate(_UMLAUTS))


def _short(bare: str) -> str:
    """Return what is the same of a bare name, whether its umlauts are spelt out or dropped."""
    return bare.replace("ae", "a").replace("oe", "o").replace("ue", "u")


variants = CorpusCheck(_names, _spellings)
