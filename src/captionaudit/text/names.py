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
    *("images", "pictures", "media", "news", "film", "vision", "agency", "agentur"),
)
_NOT_PERSONS = ORGANISATIONS | PLACES
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
_HAN_NAME = re.compile(r"[\u3400-\u9fff々ヶ]{2,5}|[\u3400-\u9fff々ヶ]{1,4}[\u3041-\u3096]{1,3}")
_KANA_NAME = re.compile(r"[\u30a0-\u30ff・＝\s]{3,}")
#: Three syllables, the first of them a common surname.
_KOREAN_NAME = re.compile(
    r"[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모][가-힣]{2}"
)
_HANGUL_NAME = re.compile(r"[\uac00-\ud7a3]{3,4}")
_ARABIC_WORD = re.compile(r"[\u0621-\u06ff\u200c]+")
_HEBREW_WORD = re.compile(r"[\u05d0-\u05ea'\"׳״\u05be-]+")
_AND = re.compile(r"\s+(?:and|und|et|y|e|og|och|&|AND|UND|и|و)\s+")
#: Of the words for "and" those that do not also join the two surnames of one person.
_PLAIN_AND = frozenset({"and", "und", "et", "&", "og", "AND", "UND", "и", "و"})
_BARE_AND = re.compile(r"\s*&\s*")


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
    if len(words) > 1 and words[0] in ARTICLES and words[1][:1].isupper():
        return len(words) < 7
    if "." in text and "@" not in text and _DOMAIN.search(text):
        return True
    if any(_is_organisation_word(word) for word in words) or begins_as_club(words):
        return True
    if has_body_noun(words):
        return True
    return any(w in ("of", "für", "for", "&", "+") for w in words[1:-1]) and text[:1].isupper()


def is_known_organisation(text: str) -> bool:
    """Tell whether a text is an organisation that is often met in credits."""
    return fold(text) in ORGANISATIONS


def is_acronym(text: str) -> bool:
    """Tell whether a text is a word of two to six capitals, as broadcasters and bodies are."""
    return 2 <= len(text) <= 6 and text.isupper() and text.replace("-", "").isalnum()


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
    if _HAN_NAME.fullmatch(text) or _HANGUL_NAME.fullmatch(text) or _KANA_NAME.fullmatch(text):
        return True
    return (
        text[:1].isupper()
        and len(text) > 2
        and _NAME_WORD.fullmatch(text) is not None
        and fold(text) not in ORGANISATION_WORDS
    )


def split_people(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the names in `Ann Lee and Bo Ek`; one span where it is one name.

    Couples who share a surname (`Jean and Ann Lee`) stay together.
    """
    cut = _AND.search(text) or (_BARE_AND.search(text) if "&" in text else None)
    if cut is None or not cut.start():
        return ((0, len(text)),)
    left, right = text[: cut.start()], text[cut.end() :]
    if right[:1].islower() and not is_handle(right):
        return ((0, len(text)),)  # "von und zu"
    full = is_person(left) and (is_person(right) or is_handle(right) or _AND.search(right))
    both = is_single_name(left) and is_single_name(right) and cut.group().strip() in _PLAIN_AND
    if not (full or both):
        return ((0, len(text)),)
    rest = split_people(right)
    return ((0, cut.start()), *((cut.end() + a, cut.end() + b) for a, b in rest))


def is_firm_word(text: str) -> bool:
    """Tell whether a text is one word such as firms of photographers go by: `Hafenfoto`."""
    return text[:1].isupper() and len(text) > 6 and text.lower().endswith(_FIRM_ENDS)


def is_role_surname(text: str) -> bool:
    """Tell whether a text may be a person whose surname is also a role: `Ann Pool`."""
    first, _, last = text.partition(" ")
    if last not in _ROLE_SURNAMES or not first.istitle():
        return False
    return is_single_name(first) and fold(first) not in ORGANISATION_WORDS


def is_couple(text: str) -> bool:
    """Tell whether a text is two names that share a surname: `Jean and Ann Lee`."""
    cut = _AND.search(text)
    return cut is not None and is_single_name(text[: cut.start()]) and is_person(text[cut.end() :])


def is_caseless(text: str) -> bool:
    """Tell whether a text has no capitals to show a name by: Arabic, Hebrew, CJK, small letters."""
    return not any(ch.isupper() for ch in text)


def is_uncased(text: str) -> bool:
    """Tell whether a text is in a script that has no capitals at all."""
    return text.lower() == text.upper() and any(ch.isalpha() for ch in text)


def is_korean_name(text: str) -> bool:
    """Tell whether a text is a Korean name, which can stand without a label."""
    return _KOREAN_NAME.fullmatch(text) is not None


def spells(text: str, acronym: str) -> bool:
    """Tell whether the last words of a text spell an acronym: `Armed Forces (AF)`."""
    letters = "".join(ch for ch in acronym if ch.isalpha()).upper()
    words = [word for word in re.split(r"[\s-]+", text)[-10:] if word[:1].isalpha()]
    capitals = "".join(word[0] for word in words if word[0].isupper())
    initials = "".join(word[0].upper() for word in words if word not in _JOINERS)
    return len(letters) > 1 and (capitals.endswith(letters) or initials.endswith(letters))


def has_initials(text: str, acronym: str) -> bool:
    """Tell whether words of a text that follow each other spell an acronym, at its end or not."""
    capitals = "".join(word[0] for word in re.split(r"[\s-]+", text) if word[:1].isupper())
    return len(acronym) > 1 and acronym.isupper() and acronym in capitals
