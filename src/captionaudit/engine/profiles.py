"""Credit profiles: the form in which a site wants its credits, chosen by `credit_profile`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from captionaudit.text.agencies import AgencyTable
from captionaudit.text.credit import parse_credit
from captionaudit.text.house import House
from captionaudit.text.parts import Clause, ClauseKind, Credit

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

_NAMES = r"(?:name|role)(?:{0}(?:name|role))*"
_AGENCIES = r"(?:agency|client)(?:{0}agency| for client|{0}role)*(?: via agency)?"
_CHAIN = rf"{_NAMES}(?:{{0}}| via ){_AGENCIES}"
#: The form that a profile promises, letter by letter, blanks included.
_FORMS = {
    "name-slash-agency": re.compile(_CHAIN.format(" / ")),
    AGENCY_ONLY: re.compile(rf"(?:role(?: ?/ ?| via ))*{_AGENCIES.format(' ?/ ?')}"),
    "label-name-agency": re.compile(_CHAIN.format("/")),
}
_SLOTS = {ClauseKind.PERSON: "name", ClauseKind.ORGANISATION: "name", ClauseKind.ROLE: "role"}
_SEVERAL = re.compile(r"name(?:(?:/|,| and| &| und| et| y) ?name)+")
_DRESSING = re.compile(r"^(?:Photo by |© ?|\(c\) )")
_SLASH = re.compile(r"\s*/\s*")
_BRACKETS = (("(", ")"), ("[", "]"), ("（", "）"))
_AGENCY = (ClauseKind.AGENCY, ClauseKind.DISTRIBUTOR)
#: What can be written in another form without a loss.
_REWRITABLE = frozenset(
    [*_AGENCY, ClauseKind.LABEL, ClauseKind.PERSON, ClauseKind.ORGANISATION, ClauseKind.ROLE]
)
_PHOTO = re.compile(r" photos?$", re.IGNORECASE)


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


def departs(credit: Credit, profile: str, wire: Mapping[str, Sequence[str]]) -> str:
    """Return the form that a credit should have by the profile, "" where it has it.

    A named profile wants what it names: a credit with a photographer and no agency has not its
    form, nor has an agency alone where a name is printed. A credit that has neither, of a
    handout's giver or of a role, is judged by patterns only, as is one whose agency has no form
    in `wire`: the agencies' own forms by slug, with `name` and `role` for what varies.
    """
    if profile not in PROFILES:
        return "" if _pattern(profile).fullmatch(credit.text.strip()) else profile
    if not credit.agencies and (profile == WIRE or not credit.persons):
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


def undressed(credit: Credit, table: AgencyTable, house: House) -> Credit:
    """Return a credit of a caption without the brackets around it: they only set it off."""
    text = credit.text.strip()
    if len(text) < 2 or (text[0], text[-1]) not in _BRACKETS:
        return credit
    return parse_credit(text[1:-1], table, house=house)


def suggestion(
    credit: Credit, profile: str, wire: Mapping[str, Sequence[str]], table: AgencyTable
) -> str:
    """Return a credit in the form of a named profile, "" where it lacks what the form needs."""
    if profile not in PROFILES or any(clause.kind not in _REWRITABLE for clause in credit.clauses):
        return ""
    names = list(credit.persons or credit.organisations)
    agencies = [_agency(clause, table) for clause in credit.clauses if clause.kind in _AGENCY]
    last = credit.clauses[-1].kind is ClauseKind.DISTRIBUTOR and len(agencies) > 1
    via = f" via {agencies.pop()}" if last else ""
    if not agencies or (credit.persons and credit.organisations):
        return ""
    if profile == AGENCY_ONLY:
        return "" if credit.roles or credit.organisations else "/".join(agencies) + via
    if not names:
        return ""
    if profile == WIRE:
        return _in_wire_form(credit, wire)
    sign = " / " if profile == "name-slash-agency" else "/"
    chain = sign.join((", ".join(names), *credit.roles, *agencies)) + via
    if profile == "name-slash-agency":
        return chain
    first = credit.clauses[0]
    label = first.text.rstrip(" :") if first.kind is ClauseKind.LABEL else ""
    return f"{label if label.isalpha() else 'Foto'}: {chain}"


def _agency(clause: Clause, table: AgencyTable) -> str:
    """Return the name of an agency as a chain prints it: `AP` for `AP Photo`."""
    name = table[clause.agency].name
    bare = _PHOTO.sub("", clause.wanted or clause.text)
    return name if bare.casefold() == name.casefold() else bare


def _in_wire_form(credit: Credit, wire: Mapping[str, Sequence[str]]) -> str:
    """Return the agency's first form that has room for the one name and role of a credit."""
    if len(credit.agencies) != 1 or len(credit.persons) != 1 or len(credit.roles) > 1:
        return ""
    for form in wire.get(credit.agencies[0], ()):
        if ("role" in form) == bool(credit.roles) and "name" in form:
            role = credit.roles[0] if credit.roles else ""
            return form.replace("role", role).replace("name", credit.persons[0])
    return ""


def _departs_from_wire(credit: Credit, wire: Mapping[str, Sequence[str]]) -> str:
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
