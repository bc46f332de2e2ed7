"""A site's own way with credits: its profile, and the form of its own name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.profiles import departs, suggestion, undressed
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS
from captionaudit.text.parts import ClauseKind, Credit

_OWN = (ClauseKind.ORGANISATION, ClauseKind.OTHER, ClauseKind.PERSON)


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
    """Find the site's own name in another case or with other stops than it uses itself."""
    forms = (*options.get("forms", ()), *subject.reader.house.credits)
    if not forms:
        return
    for line in subject.judged_credits:
        for clause in line.credit.clauses:
            if clause.kind not in _OWN or clause.text in forms:
                continue
            key = fold(clause.text)
            wanted = next((form for form in forms if fold(form) == key), "")
            if wanted:
                data = {"found": clause.text, "wanted": wanted}
                yield Hit(data, line.text, clause.start, clause.end)
