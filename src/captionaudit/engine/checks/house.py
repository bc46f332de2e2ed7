"""A site's own way with credits: its profile, and the form of its own name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.profiles import departs, suggestion, undressed
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS
from captionaudit.text.parts import ClauseKind, Credit

_OWN = (ClauseKind.ORGANISATION, ClauseKind.OTHER, ClauseKind.PERSON)
_ARTICLES = frozenset(
    ["the", "der", "die", "das", "le", "la", "les", "el", "los", "las", "il", "lo", "o", "os",
     "de", "het"]
)  # fmt: skip
#: Letters of a name in which one slip is forgiven, and two: as with the names of agencies.
_SHORT, _LONG = 6, 9


def off_profile(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit that is not written as the site's profile says.

    The profile is `credit_profile` of the configuration; `profile` in the options stands for it.
    """
    profile = options.get("profile") or subject.reader.profile
    if not profile:
        return
    wire, reader = options.get("wire", {}), subject.reader
    for line in subject.judged_credits:
        if line.statement.origin in FILE_ORIGINS:
            continue  # the agency wrote that, and the site did not print it
        credit, text = line.credit, line.text
        if not line.field:
            credit = undressed(credit, reader.agencies, reader.house)
            start = line.start + line.credit.text.find(credit.text)
            text = Text(line.statement, start, start + len(credit.text))
        wanted = departs(credit, profile, wire)
        if wanted and not _is_completed(credit, subject):
            put = suggestion(credit, profile, wire, reader.agencies)
            data = {"found": text.value, "wanted": wanted, "put": put}
            yield Hit(data, text, fixable=bool(put))


def _is_completed(credit: Credit, subject: Subject) -> bool:
    """Tell whether another field has the half that a credit lacks: the page joins them."""
    lacks_name = not credit.persons and bool(subject.persons)
    lacks_agency = not credit.agencies and bool(subject.agencies)
    return (lacks_name and not credit.organisations and not credit.roles) or lacks_agency


def own_form(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find the site's own name in another form than it uses itself.

    In another case, with other stops, without its article, or with a slip in it.
    """
    forms = (*options.get("forms", ()), *subject.reader.house.credits)
    if not forms:
        return
    for line in subject.judged_credits:
        for clause in line.credit.clauses:
            wanted = _meant(clause.text, forms) if clause.kind in _OWN else ""
            if wanted:
                data = {"found": clause.text, "wanted": wanted}
                yield Hit(data, line.text, clause.start, clause.end)


def _meant(text: str, forms: Sequence[str]) -> str:
    """Return the form that a text is another spelling of, "" if it is one or like none."""
    if text in forms:
        return ""
    key = fold(text)
    by_key = {fold(form): form for form in reversed(forms)}
    if key in by_key:
        return by_key[key]
    bare = _without_article(key)
    for other, form in by_key.items():
        if _without_article(other) == bare:
            return form
    return next((form for other, form in by_key.items() if _is_slip(key, other)), "")


def _without_article(key: str) -> str:
    first, _, rest = key.partition(" ")
    return rest if first in _ARTICLES and rest else key


def _is_slip(key: str, other: str) -> bool:
    """Tell whether two folded names are one or, if they are long, two slips apart."""
    from rapidfuzz.distance import OSA  # imported here: it costs more than a run without it needs

    least = min(len(key), len(other))
    if least < _SHORT or key[:1] != other[:1]:
        return False
    most = 2 if least >= _LONG else 1
    return OSA.distance(key, other, score_cutoff=most) <= most
