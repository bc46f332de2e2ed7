"""Credit profiles: the form in which a site wants its credits, chosen by `credit_profile`."""

from __future__ import annotations

import re
from functools import lru_cache

from captionaudit.text.parts import ClauseKind, Credit

#: The profile of sites that print no photographers.
AGENCY_ONLY = "agency-only"
#: The profile of sites that print what the agencies ask for, each its own form.
WIRE = "wire"
#: The named profiles, each with the form that it wants; any other profile is a pattern.
PROFILES = {
    WIRE: "the agency's own form",
    "name-slash-agency": "Name / Agency",
    AGENCY_ONLY: "Agency",
    "label-name-agency": "Foto: Name/Agency",
}

_NAMES = r"(?:© ?)?(?:name|role)(?: ?/ ?(?:name|role))*"
_AGENCIES = r"(?:agency|client)(?: ?/ ?agency| for client| / role|/role)*(?: via agency)?"
_CHAIN = rf"{_NAMES}(?: ?/ ?| via ){_AGENCIES}"
_FORMS = {
    "name-slash-agency": re.compile(_CHAIN),
    AGENCY_ONLY: re.compile(rf"(?:role(?: ?/ ?| via ))*{_AGENCIES}"),
    "label-name-agency": re.compile(_CHAIN),
}
_NAMING = (ClauseKind.PERSON, ClauseKind.ORGANISATION, ClauseKind.ROLE)
_SLOTS = {ClauseKind.PERSON: "name", ClauseKind.ORGANISATION: "name", ClauseKind.ROLE: "role"}
_SEVERAL = re.compile(r"name(?:(?:/|,| and| &| und| et| y) ?name)+")
_DRESSING = re.compile(r"^(?:Photo by |© ?|\(c\) )")
_SLASH = re.compile(r"\s*/\s*")


def profile_fault(profile: str) -> str:
    """Return what is wrong with a profile of the configuration, "" if nothing is."""
    if not profile or profile in PROFILES:
        return ""
    if re.fullmatch(r"[\w-]+", profile):
        return "is no profile, and no pattern that a credit could match"
    try:
        re.compile(profile)
    except re.error as error:
        return f"is no pattern: {error}"
    return ""


def departs(credit: Credit, profile: str, wire: dict[str, list[str]]) -> str:
    """Return the form that a credit should have by the profile, "" where it has it.

    A credit without agency is judged by patterns only, and one that names nobody beside its
    agencies by none but `agency-only`: that a name is missing is another rule's business. `wire`
    has the agencies' own forms by slug, with `name` and `role` for what varies.
    """
    if profile not in PROFILES:
        return "" if _pattern(profile).fullmatch(credit.text.strip()) else profile
    if not credit.agencies:
        return ""
    if profile == AGENCY_ONLY:
        return "" if _FORMS[profile].fullmatch(credit.form) else PROFILES[profile]
    if not any(clause.kind in _NAMING for clause in credit.clauses):
        return ""
    if profile == WIRE:
        return _departs_from_wire(credit, wire)
    form = credit.form
    label = credit.clauses[0]
    if profile == "label-name-agency":
        if label.kind is not ClauseKind.LABEL or not label.text[:1].isalpha():
            return PROFILES[profile]
        form = form.removeprefix(label.text).lstrip(" :")
    return "" if _FORMS[profile].fullmatch(form) else PROFILES[profile]


def _departs_from_wire(credit: Credit, wire: dict[str, list[str]]) -> str:
    forms = next((wire[slug] for slug in credit.agencies if slug in wire), None)
    if not forms:
        return ""
    printed = _SEVERAL.sub("name", _SLASH.sub("/", _printed(credit)))
    return "" if printed in {_SLASH.sub("/", form) for form in forms} else forms[0]


def _printed(credit: Credit) -> str:
    """Return the credit with its names taken out and its agencies left in, undressed."""
    pieces: list[str] = []
    at = 0
    for clause in credit.clauses:
        pieces.append(credit.text[at : clause.start - credit.offset])
        pieces.append(_SLOTS.get(clause.kind, clause.text))
        at = clause.end - credit.offset
    bare = "".join((*pieces, credit.text[at:])).strip().strip("().")
    return _DRESSING.sub("", bare)


@lru_cache(maxsize=8)
def _pattern(profile: str) -> re.Pattern[str]:
    return re.compile(profile)
