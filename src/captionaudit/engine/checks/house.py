"""A site's own way with credits: its profile, and the form of its own name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.profiles import departs
from captionaudit.engine.subject import Subject
from captionaudit.model import FILE_ORIGINS
from captionaudit.text.parts import ClauseKind

_OWN = (ClauseKind.ORGANISATION, ClauseKind.OTHER, ClauseKind.PERSON)


def off_profile(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit that is not written as the site's profile says.

    The profile is `credit_profile` of the configuration; `profile` in the options stands for it.
    """
    profile = options.get("profile") or subject.reader.profile
    if not profile:
        return
    for line in subject.judged_credits:
        if line.statement.origin in FILE_ORIGINS:
            continue  # the agency wrote that, and the site did not print it
        wanted = departs(line.credit, profile, options.get("wire", {}))
        if wanted:
            yield Hit({"found": line.text.value, "wanted": wanted}, line.text)


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
