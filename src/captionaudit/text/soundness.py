"""What makes the clauses of a credit sound: the shapes that names, sources and labels have."""

from __future__ import annotations

import re

from captionaudit.text.acronyms import has_initials, is_acronym
from captionaudit.text.bodies import is_public_body
from captionaudit.text.labels import DIRECTIONS, PROSE_LABELS
from captionaudit.text.names import (
    is_known_organisation,
    is_organisation,
    is_person,
    is_prose,
    is_role_surname,
)
from captionaudit.text.organisations import ORGANISATION_WORDS
from captionaudit.text.parts import Clause, ClauseKind, Credit
from captionaudit.text.roles import GIVEN, GIVEN_THINGS, PROVENANCE, RESERVED
from captionaudit.text.scripts import is_caseless, is_korean_name, is_uncased
from captionaudit.text.wordlist import words
from captionaudit.text.words import LICENCE, WEEKDAYS

#: Roles that say of a person how he belongs to the house.
_OF_PERSONS = ("staff", "freelance", "contribut", "special", "pool", "handout")
_OTHER_WORK = re.compile(
    r"(?:(?:food|prop|set|hair|make-?up|wardrobe|fashion|styling|stylist|art|props?|groom\w*|model|"
    r"retouching|assistant|foodstyling|haare|maske|produktion|estilismo|maquillaje|stylisme|"
    r"bildbearbeitung|bearbeitung|retusche|bildmontage|retouche|edición)"
    r"\b[\w ,&/-]*"
    r"): \S",
    re.IGNORECASE,
)
#: What stands between a role and the name that it introduces.
_INTRODUCES = re.compile(r"\s*(?:[:：]|(?:by|from|von|par|de|di)\b)", re.IGNORECASE)


#: Roles before a colon that may also say what is shown.
_SHOWING = ("screen", "capture", "captura", "video", "frame", "file", "archiv", "grafik")


_FILE_NAME = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|html?)\b|https?:", re.IGNORECASE)


#: Words in small letters inside the name of an organisation.
_SMALL_WORDS = words(
    "of the and for de du des la le les del della di da do dos y & + et und für artist artists"
)


_BODY_NOUNS = words("service office department ministry administration press committee government")


#: Letters; shorter names of firms are also words ("Zeit", "Snap") unless they are acronyms.
_SHORTEST_SOURCE = 5


#: What shows that a name without capitals is one.
_BYLINE_SIGNS = ("/", "记者", "記者", "摄", "攝", "撮影", "기자")


def is_labelled(credit: Credit) -> bool:
    """Tell whether a label introduces a credit, and not a word like "image" in a sentence."""
    labels = [clause.text for clause in credit.clauses if clause.kind is ClauseKind.LABEL]
    return any(
        not (label[0].islower() and _bare_word(label) in PROSE_LABELS)
        and _bare_word(label) not in DIRECTIONS
        for label in labels
    )


def is_introduced(credit: Credit) -> bool:
    """Tell whether a role introduces a name, as a label does: `Staff photo by`, `Supplied:`."""
    first, *others = credit.clauses
    if first.kind is not ClauseKind.ROLE or not others:
        return False
    gap = credit.text[first.end - credit.offset : others[0].start - credit.offset]
    named = [c for c in others if c.kind in (ClauseKind.PERSON, ClauseKind.ORGANISATION)]
    sound = all(is_capitalised(c.text) or c.text[:1] == "@" for c in named)
    if not named or not sound or _INTRODUCES.match(gap) is None:
        return False
    if ":" in gap and first.text.casefold().startswith(_SHOWING):  # "Screenshot: Pull Request"
        return any(c.text[:1] == "@" or is_source(c) for c in named)
    return True


def is_sound(clause: Clause, credit: Credit, before: Clause | None) -> bool:
    """Tell whether a clause has the shape of what it was taken for."""
    text = clause.text
    if clause.kind is ClauseKind.PERSON:
        if is_caseless(text) and not text.isascii():
            return is_korean_name(text) or any(sign in credit.text for sign in _BYLINE_SIGNS)
        return " " not in text or is_person(text) or is_role_surname(text)
    if clause.kind is ClauseKind.ORGANISATION:
        after_person = before is not None and before.kind is ClauseKind.PERSON
        named = clause.agency or is_organisation(text) or is_acronym(text) or after_person
        named = named or _is_partner(clause, credit, before)
        named = named or (before is not None and before.kind is ClauseKind.ROLE and " " in text)
        return bool(named) and is_capitalised(text)
    if clause.kind is ClauseKind.CLIENT:
        author = before is not None and (before.kind is not ClauseKind.PERSON or " " in before.text)
        return author and text[:1].isupper()
    if clause.kind is ClauseKind.OTHER:
        if credit.clauses[0].text.casefold() == "courtesy" and before is not None:
            return text.istitle()  # "Courtesy of the artist and Tide Gallery, Dubai"
        if LICENCE.match(text):
            return True
        return text.casefold() in WEEKDAYS or any(ch.isdigit() for ch in text)
    return True


def _is_partner(clause: Clause, credit: Credit, before: Clause | None) -> bool:
    """Tell whether a firm stands between agency and author: `picture alliance/Firm/Name`."""
    if before is None or before.kind is not ClauseKind.AGENCY or not credit.persons:
        return False
    return credit.text[before.end - credit.offset : clause.start - credit.offset].strip() == "/"


def is_source(clause: Clause) -> bool:
    """Tell whether an organisation is a known source of handouts, written as its name is."""
    text = clause.text
    if clause.agency:
        return not text.islower()
    return is_known_organisation(text) and (
        len(text) > _SHORTEST_SOURCE or any(ch.isupper() for ch in text[1:])
    )


def is_abbreviated(before: Clause | None, agency: Clause) -> bool:
    """Tell whether "CP" is the short form of the body right before it, and no agency."""
    if before is None or before.kind is not ClauseKind.ORGANISATION or before.agency:
        return False
    return " " in before.text and has_initials(before.text, agency.text)


def is_capitalised(text: str) -> bool:
    """Tell whether all words of a name have capitals, but for those such as "of the".

    The noun of a body may have none: `Press service of the Governor`, `пресс-служба МЧС`.
    """
    return all(
        not w[:1].islower() or w in _SMALL_WORDS or _is_noun_of_body(w, text) for w in text.split()
    )


def is_written_as_name(text: str) -> bool:
    """Tell whether a name has a capital, or is a body's in another script: `пресс-служба МЧС`."""
    if "." in text or is_public_body(text.split()[0]):  # "politie Hafenstad", "www.hafen.de"
        return is_organisation(text)
    return text[:1].isupper() or (
        not text.isascii() and (is_uncased(text) or is_organisation(text))
    )


def _is_noun_of_body(word: str, text: str) -> bool:
    if is_public_body(word) and text.startswith(word + " "):
        return True  # "politie Hafenstad"
    if word.isascii():
        return word in _BODY_NOUNS and " of " in text and text[0].isupper()
    return word.casefold() in ORGANISATION_WORDS


def _bare_word(label: str) -> str:
    return label.rstrip(":： ").casefold()


def is_clean(credit: Credit) -> bool:
    """Tell whether all of a credit is understood, but for single odd words."""
    dotted = "." in credit.text or ":" in credit.text
    if dotted and _FILE_NAME.search(credit.text) is not None:
        return False
    return not any(
        c.kind is ClauseKind.OTHER
        and (is_prose(c.text) or len(c.text.split()) > 2)
        and not LICENCE.match(c.text)
        and not (credit.clauses[0].kind is ClauseKind.LABEL and is_other_work(c.text))
        for c in credit.clauses
    )


def is_other_work(text: str) -> bool:
    """Tell whether a clause says who else worked on a picture: `Food styling: Ann Lee`."""
    return _OTHER_WORK.match(text) is not None


def is_told_by_form(credit: Credit) -> bool:
    """Tell whether a stretch without agency and label is a credit by the order of its clauses."""
    order = [clause.kind for clause in credit.clauses]
    first = credit.clauses[0]
    if order == [ClauseKind.ROLE]:
        return first.text.casefold() in PROVENANCE or _is_of_rights(credit)
    if is_introduced(credit) or is_given(credit) or _is_of_rights(credit):
        return True
    if first.text.casefold() == "courtesy":
        return bool(credit.persons or credit.organisations)
    if order == [ClauseKind.PERSON]:
        return credit.text.rstrip(")）]】。").endswith(("기자", "撮影", "摄", "攝"))
    if order == [ClauseKind.PERSON, ClauseKind.ROLE]:
        return credit.clauses[1].text.casefold().startswith(_OF_PERSONS)
    return order == [ClauseKind.PERSON, ClauseKind.CLIENT] or _is_of_body(credit, order)


def _is_of_rights(credit: Credit) -> bool:
    """Tell whether a bracket says that rights are reserved, or whose archive and that none are.

    `(DR)` (droits réservés), `(Portwick Archive/Public domain)`
    """
    *owners, last = credit.clauses
    if credit.text[:1] not in ("(", "["):
        return False
    known = all(clause.kind is not ClauseKind.OTHER for clause in owners)
    free = known and "/" in credit.text and LICENCE.match(last.text) is not None
    return free if owners else last.text in RESERVED


def is_given(credit: Credit) -> bool:
    """Tell whether a body is named that gave the picture, or a body and its photographer.

    `第3本部提供`, `Photo d'archives Harbour Post/Ann Lee`
    """
    order = [clause.kind for clause in credit.clauses]
    if order == [ClauseKind.ORGANISATION, ClauseKind.ROLE]:
        return credit.clauses[1].text in GIVEN and credit.clauses[0].text not in GIVEN_THINGS
    if order[:1] != [ClauseKind.ROLE] or "/" not in credit.text:
        return False
    bodies = [c for c in credit.clauses if c.kind is ClauseKind.ORGANISATION]
    if order[1:] == [ClauseKind.ORGANISATION]:  # "Skjermdump / NRK"
        return is_source(bodies[0])
    pair = sorted(order[1:]) == [ClauseKind.ORGANISATION, ClauseKind.PERSON]
    return pair and is_organisation(bodies[0].text)


def _is_of_body(credit: Credit, order: list[ClauseKind]) -> bool:
    """Tell whether a body and a person or a role are parted as in a credit."""
    first = credit.clauses[0]
    if credit.text.startswith(("(", "[")) and order == [ClauseKind.ROLE, ClauseKind.ORGANISATION]:
        return "/" in credit.text and is_organisation(credit.clauses[1].text)
    if credit.text.startswith(("(", "[")) and first.kind is ClauseKind.ORGANISATION:
        # "(ABC News: Name)", "(Harbour Post File Photo)"
        lone = len(order) == 2 and (order[1] is ClauseKind.ROLE or ": " in credit.text)
        if lone:
            return is_source(first) or is_organisation(first.text)
    parted = "/" in credit.text or " | " in credit.text
    if not parted or sorted(order) != [ClauseKind.ORGANISATION, ClauseKind.PERSON]:
        return False
    handle = any(clause.text[:1] == "@" for clause in credit.clauses)
    pictures = first.text.endswith((" Photo", " Photos"))  # "UN Photo / Name"
    return handle or pictures or first.kind is ClauseKind.PERSON or is_source(first)
