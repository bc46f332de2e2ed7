"""Telling persons from organisations and both from prose, by their shape."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from captionaudit.text.bodies import (
    begins_as_club,
    begins_or_ends_as_body,
    has_body_noun,
    is_compound_body,
)
from captionaudit.text.fold import fold
from captionaudit.text.organisations import ARTICLES, ORGANISATION_WORDS, ORGANISATIONS, PLACES
from captionaudit.text.roles import NEVER_NAMES, ROLES
from captionaudit.text.scripts import is_east_asian_name
from captionaudit.text.words import PARTICLES, PROSE, TITLES

_MOST_WORDS = 6
#: Words of a name with a particle that prose has, too.
_LONGEST_NAME = 4
_PLAIN_NAME = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}")
_GLUED_INITIAL = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_a-z][^\W\d_]+")
#: `FKP Festival`: three or four capitals without a vowel are no name's.
_INITIALISM = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ]{3,4}")
_FIRM_ENDS = (
    *("foto", "fotos", "photo", "photos", "press", "presse", "pix", "pics", "bild", "bilder"),
    *("lichtwerk", "bildwerk", "fotowerk"),
    *("images", "pictures", "media", "news", "film", "vision", "agency", "agentur"),
)
_NOT_PERSONS = ORGANISATIONS | PLACES
#: What templates end in that ask for a credit: "Publication credit".
_OF_CREDITS = frozenset({"credit", "credits", "byline"})
_ROLE_SURNAMES = frozenset({"Pool", "Stringer", "File"})
_INITIALS = re.compile(r"(?:[^\W\d_]\.[- ]?)+[^\W\d_]?\.?")
_NAME_WORD = re.compile(
    r"[^\W\d_](?:[^\W\d_]|['’ʼ‘`´\-‐‑.·・\u05be\u00ad\u200c\u200d\u0300-\u036f])*"
)
_HANDLE = re.compile(r"@?[\w.+*-]*[^\W_][\w.+*-]*", re.ASCII)
_ARABIC_ARTICLES = frozenset({"al-", "el-", "as-", "ar-", "ad-", "ul-", "ur-", "ez-", "es-"})
_JOINERS = frozenset({"of", "the", "in", "at", "on", "by", "from", "for", "and", "or"})
_DOMAIN = re.compile(
    r"\w[\w-]*\.(?:com|net|org|gov|info|news|[a-z]{2})\b(?![.\w])"
    r"|\b[A-Z\d-]{3,}\.(?:COM|NET|ORG|INFO|NEWS|[A-Z]{2})\b(?![.\w])"
)
#: Articles that are written in one with a name: `dall'Orto`, `d'Orves`.
_ELIDED = re.compile(r"(?:d|l|dell|dall|nell|all|degl|sant)['’](?=[^\W\d_a-z])")


def is_prose(text: str) -> bool:
    """Tell whether a text reads as a sentence: too long for a name, or with a word none has."""
    words = text.split()
    if len(words) > 9 or text[:2] in ("s ", "'s", "’s"):
        return True
    return not PROSE.isdisjoint(words[1:]) and has_prose(words)


def has_prose(words: Sequence[str]) -> bool:
    """Tell whether one of the words behind the first is one that no name has.

    A particle is none between two names: `Ines zur Lund`, `Marco della Rive`.
    """
    return any(
        word in PROSE and not (word in PARTICLES and _is_inside_name(words, at))
        for at, word in enumerate(words[1:], 1)
    )


def _is_inside_name(words: Sequence[str], at: int) -> bool:
    if len(words) > _LONGEST_NAME or at + 1 >= len(words):
        return False
    return words[at - 1][:1].isupper() and words[at + 1][:1].isupper()


def is_organisation(text: str) -> bool:
    """Tell whether a text is a known organisation or has a word that only organisations have."""
    key = fold(text)
    if key in ORGANISATIONS:
        return True
    words = text.split()
    if not words or len(words) > 9:
        return False
    if is_phrase(words):
        return False
    if len(words) > 1 and words[0] in ARTICLES and words[1][:1].isupper():
        return len(words) < 7
    if "." in text and "@" not in text and _DOMAIN.search(text):
        return True
    if any(_is_organisation_word(word) for word in words) or begins_as_club(words):
        return True
    if has_body_noun(words):
        return True
    return any(w in ("of", "für", "for", "&", "+") for w in words[1:-1]) and text[:1].isupper()


def is_phrase(words: Sequence[str]) -> bool:
    """Tell whether words speak of a thing ("the club's last match"), or of a credit itself."""
    if words[-1].lower() in _OF_CREDITS:
        return True
    owner = next((n for n, word in enumerate(words) if word.endswith(("'s", "’s"))), None)
    owned = words[owner + 1 :] if owner is not None else []
    return len(owned) > 1 and all(w.islower() and not _is_organisation_word(w) for w in owned)


def is_known_organisation(text: str) -> bool:
    """Tell whether a text is an organisation that is often met in credits."""
    return fold(text) in ORGANISATIONS


def is_plain_name(text: str) -> bool:
    """Tell whether a text is two or three plain words in capitals and small letters.

    Most credits have such a name, and this says so sooner than the other tests together.
    """
    if _PLAIN_NAME.fullmatch(text) is None or fold(text) in _NOT_PERSONS:
        return False
    words = text.split(" ")
    return not begins_or_ends_as_body(words) and not any(
        word.lower() in ORGANISATION_WORDS or word.lower() in NEVER_NAMES for word in words
    )


def is_person(text: str) -> bool:
    """Tell whether a text has the shape of a full name, of two words at least.

    A name of one word is too like any other word: see `is_handle`.
    """
    words = text.split()
    if len(words) == 1 and _GLUED_INITIAL.fullmatch(text):
        return True
    if not 2 <= len(words) <= _MOST_WORDS or fold(text) in _NOT_PERSONS:
        return False
    if _INITIALISM.fullmatch(words[0]) or begins_or_ends_as_body(words):
        return False
    if " ".join(words).casefold() in ROLES or words[-1] in PARTICLES:
        return False
    full = [
        w.rstrip(",")
        for w in words
        if w.casefold() not in PARTICLES and w.casefold().rstrip(".,") not in TITLES
    ]
    if not any(len(w.rstrip(".")) > 1 for w in full) or len(full) + (len(words) > len(full)) < 2:
        return False
    return all(_is_name_word(word) for word in full) and not any(
        _is_organisation_word(word) or word.casefold() in NEVER_NAMES for word in full
    )


def _is_organisation_word(word: str) -> bool:
    if "-" in word:  # "Jean-Pool" is a name
        parts = [fold(part) for part in word.split("-")]
        return any(part in ORGANISATION_WORDS and part not in NEVER_NAMES for part in parts)
    return fold(word) in ORGANISATION_WORDS or is_compound_body(word)


def _is_name_word(word: str) -> bool:
    if word[:3].casefold() in _ARABIC_ARTICLES:
        word = word[3:]
    elif elided := _ELIDED.match(word):
        word = word[elided.end() :]
    first = word[:1]
    if not first:
        return False
    if first.isascii():
        return (first.isupper() or (len(word) > 2 and word[1] in "'’" and word[2].isupper())) and (
            _NAME_WORD.fullmatch(word) is not None or _INITIALS.fullmatch(word) is not None
        )
    if unicodedata.category(first) == "Lo":
        return _NAME_WORD.fullmatch(word) is not None
    return first.isupper() and _NAME_WORD.fullmatch(word) is not None


def is_loose_name(text: str) -> bool:
    """Tell whether a text is two to four words of letters, in any case: `adrian hepworth`.

    Contributors of stock libraries write their names as they please.
    """
    words = text.split()
    return 2 <= len(words) <= 4 and all(
        _NAME_WORD.fullmatch(w)
        and w not in PROSE
        and w not in _JOINERS
        and not _is_organisation_word(w)
        for w in words
    )


def is_handle(text: str) -> bool:
    """Tell whether a text is one token such as contributors of stock libraries go by."""
    return (
        _HANDLE.fullmatch(text) is not None
        and 2 <= len(text) <= 32
        and not text.isdigit()
        and not _DOMAIN.search(text)
        and text.casefold() not in ROLES
        and fold(text) not in ORGANISATIONS
        and not _is_organisation_word(text)
    )


def is_single_name(text: str) -> bool:
    """Tell whether a text may be a name of one word, in any script."""
    if " " in text or text.casefold() in ROLES or fold(text) in ORGANISATIONS:
        return False
    if is_east_asian_name(text):
        return True
    return (
        text[:1].isupper()
        and len(text) > 2
        and _NAME_WORD.fullmatch(text) is not None
        and fold(text) not in ORGANISATION_WORDS
    )


def is_firm_word(text: str) -> bool:
    """Tell whether a text is one word such as firms of photographers go by: `Hafenfoto`."""
    return text[:1].isupper() and len(text) > 6 and text.lower().endswith(_FIRM_ENDS)


def is_role_surname(text: str) -> bool:
    """Tell whether a text may be a person whose surname is also a role: `Ann Pool`."""
    first, _, last = text.partition(" ")
    if last not in _ROLE_SURNAMES or not first.istitle():
        return False
    return is_single_name(first) and fold(first) not in ORGANISATION_WORDS
