"""Reading what is written into a segment besides names: roles, years, labels, instructions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from captionaudit.text.countries import codes_named
from captionaudit.text.draft import Draft
from captionaudit.text.names import (
    is_organisation,
    is_person,
    is_role_surname,
)
from captionaudit.text.parts import ClauseKind
from captionaudit.text.wire import instructions
from captionaudit.text.wordlist import words as vocabulary

if TYPE_CHECKING:
    from captionaudit.text.clauses import Reader

Span = tuple[int, int]


_TRAILING_ROLES = frozenset(
    {"pool", "handout", "file", "files", "stringer", "archivbild", "contributor", "contributors"}
    | {"screengrab", "screenshot", "screenshots", "grab", "handouts"}
)


_TRAILING_ROLE = re.compile(
    r"\s+(pool(?: photo)?|handout|files?(?: photo)?|stringer|archivbild|contributors?|"
    r"screengrab|screenshots?|video grab|screen grab|handouts)$",
    re.IGNORECASE,
)


_INFIX = re.compile(
    r"\s+((?:photos?|photographs?|images?|pictures?|illustrations?|maps?|graphics?|videos?|"
    r"animations?|visuali[sz]ations?)\s+(?:by|courtesy))\s+",
    re.IGNORECASE,
)


_OWNED = re.compile(r"(?<=\s)(?:photos?|pictures?|images?)$", re.IGNORECASE)


#: Behind the name of an owner: `Harbour Post photo`, `LRT nuotr.`
_OWN_PHOTO = ("photo", "nuotr", "nuotr.")
#: Behind a photographer's name; behind other names they are part of a collection's.
_ARCHIVES = vocabulary(
    "archivo archiv archivio arquivo arkiv arhiv arhiva arşiv архив архів archief arkisto"
)
_OFFICIAL = re.compile(r"Official\s+")


_LAST_YEAR = re.compile(r"\s((?:19|20)\d\d)$")
#: `ANN LEE RURITANIA OUT`: behind a full name, an unknown word before OUT is a place as well.
_UNKNOWN_OUT = re.compile(r"(?:[^\W\d_a-z]+\s){2,3}([^\W\d_a-z]+\sOUT)$")


_CAPITALS = re.compile(r"[A-Z]{2} [A-Z]{2}")


def annotated(reader: Reader, start: int, end: int, before: str) -> list[Draft] | None:
    """Read `Styling: Name`: somebody else's work, unless an agency stands behind the colon."""
    colon = reader.text.find(": ", start, end)
    if colon < 0:
        return None
    rest = reader.read(colon + 1, end, "/")
    photo = _OWNED.search(reader.text, start, colon)
    if photo is not None:  # "HP PHOTO: Name"
        label = Draft(ClauseKind.LABEL, photo.start(), colon, before)
        return [*reader.read(start, photo.start(), before), label, *rest]
    owner = reader.text[start:colon]
    if reader.table.find(owner) or is_organisation(owner):
        return [*reader.read(start, colon, before), *rest]
    if not any(draft.found for draft in rest):
        return [Draft(ClauseKind.OTHER, start, end, before)]
    return [Draft(ClauseKind.OTHER, start, colon, before), *rest]


def signed_off(reader: Reader, start: int, end: int, before: str) -> list[Draft] | None:
    """Read `Name SOUTH KOREA OUT` and `Name 2018`."""
    year = _LAST_YEAR.search(reader.text, max(start, end - 5), end)
    if year is not None:
        return [
            *reader.read(start, year.start(), before),
            Draft(ClauseKind.YEAR, *year.span(1), before),
        ]
    if _CAPITALS.search(reader.text, start, end) is None:
        return None
    spans = instructions(reader.text[start:end])
    if not spans or spans[-1][1] != end - start:
        unknown = _UNKNOWN_OUT.match(reader.text, start, end)
        if unknown is None:
            return None
        at = unknown.start(1)
    else:
        at = start + spans[-1][0]
    return [*reader.read(start, at, before), Draft(ClauseKind.INSTRUCTION, at, end, before)]


def infix(reader: Reader, words: list[Span], before: str) -> list[Draft] | None:
    """Read `U.S. Army photo by Sgt. Name`."""
    start, end = words[0][0], words[-1][1]
    match = _INFIX.search(reader.text, start, end)
    if match is None:
        return None
    official = _OFFICIAL.match(reader.text, start, match.start())
    start = official.end() if official is not None else start
    left = [
        draft._replace(kind=_subject(reader.text[draft.start : draft.end]))
        if draft.kind in (None, ClauseKind.PERSON)
        else draft
        for draft in reader.read(start, match.start(), before)
    ]
    label = Draft(ClauseKind.LABEL, *match.span(1), before, None, True)
    return [*left, label, *reader.read(match.end(), end, before)]


def _subject(text: str) -> ClauseKind:
    """Tell whose "photo by" it is: a body's own photographer's, or a word of the caption."""
    return ClauseKind.ORGANISATION if is_organisation(text) else ClauseKind.OTHER


def trailing_role(reader: Reader, words: list[Span], before: str) -> list[Draft] | None:
    """Read `Kremlin Pool Photo`, `Reuters files`."""
    text, start, end = reader.text, words[0][0], words[-1][1]
    last = text[slice(*words[-1])].casefold()
    if last in _ARCHIVES:
        return _filed(reader, words, before)
    if last not in _TRAILING_ROLES and last not in _OWN_PHOTO:
        return None
    owner = text[start : words[-2][1]]
    if (
        last in _OWN_PHOTO
        and not text[words[-1][0]].isupper()
        and (is_organisation(owner) or is_person(owner) or last != "photo")
    ):
        label = Draft(ClauseKind.LABEL, *words[-1], before)
        return [*reader.read(start, words[-2][1], before), label]
    match = _TRAILING_ROLE.search(text, start, end)
    if match is None:
        return None
    if text[end : end + 3].lstrip()[:1] in ("/", "|") and is_role_surname(text[start:end]):
        owner = text[slice(*words[0])]
        if reader.table.find(owner) is None and not codes_named(owner):
            return [Draft(ClauseKind.PERSON, start, end, before)]
    role = Draft(ClauseKind.ROLE, *match.span(1), before)
    return [*reader.read(start, match.start(), before), role]


def _filed(reader: Reader, words: list[Span], before: str) -> list[Draft] | None:
    """Read `Name ARCHIVO`, in capitals behind a name that has none, or behind an agency's slash."""
    text = reader.text
    name, word = text[words[0][0] : words[-2][1]], text[slice(*words[-1])]
    if not is_person(name) or not (before == "/" or (word.isupper() and not name.isupper())):
        return None
    role = Draft(ClauseKind.ROLE, *words[-1], before)
    return [*reader.read(words[0][0], words[-2][1], before), role]
