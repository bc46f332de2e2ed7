"""What a site wants said of certain sources: libraries on news pages, agencies of states."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit, clause_hit
from captionaudit.engine.subject import Subject
from captionaudit.text.agencies import AgencyKind
from captionaudit.text.parts import ClauseKind

_AGENCY = (ClauseKind.AGENCY, ClauseKind.DISTRIBUTOR)


def library(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a library's picture in a gallery of news that nothing calls an illustration."""
    if not any(fnmatchcase(subject.gallery.path, path) for path in options.get("paths", ())):
        return
    if _says(subject, options.get("labels", ())):
        return
    for line in subject.judged_credits:
        named = [clause for clause in line.credit.clauses if clause.kind in _AGENCY]
        kinds = {subject.reader.agencies[clause.agency].kind for clause in named}
        if kinds == {AgencyKind.STOCK}:
            yield clause_hit(line, named[0])
            return


def of_state(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit to one of the site's `agencies` of states without one of its `notes`."""
    listed = {fold(name) for name in options.get("agencies", ())}
    if not listed or _says(subject, options.get("notes", ())):
        return
    for line in subject.judged_credits:
        for clause in line.credit.clauses:
            if clause.kind not in _AGENCY:
                continue
            name = subject.reader.agencies[clause.agency].name
            if {fold(clause.agency), fold(name), fold(clause.text)} & listed:
                yield clause_hit(line, clause)
                return


def _says(subject: Subject, words: Iterable[str]) -> bool:
    """Tell whether the item or its gallery has one of the words, whatever their case."""
    texts = [s.value for s in (*subject.item.statements, *subject.gallery.statements)]
    said = f" {fold(' '.join((subject.gallery.title, *texts)))} "
    return any(f" {fold(word)} " in said for word in words)
