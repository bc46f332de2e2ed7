"""Keys under which two spellings of one name are equal."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NOT_ALNUM = re.compile(r"[\W_]+")
# Arabic and Persian house practice differs in hamza, ya, ta marbuta, kaf and tatweel (standards
# 1.4); the combining dot is what casefolding leaves of a Turkish capital I.
VARIANTS = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ئ": "ي",
        "ة": "ه",
        "ک": "ك",
        "ـ": None,
        "\u0307": None,
        "\u200c": None,
    }
)


def clean(text: str) -> str:
    """Return text with full-width forms made plain (NFKC) and runs of white space made one."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(text.split())


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return the letters and digits of a text, caseless and with Arabic variants made one.

    `A.F.P`, `Afp` and `ＡＦＰ` have the same key, and so have `أ ف ب` and `ا.ف.ب`.
    """
    if text.isascii():
        return _NOT_ALNUM.sub("", text).lower()
    text = unicodedata.normalize("NFKC", text).casefold().translate(VARIANTS)
    return _NOT_ALNUM.sub("", text)


def without_accents(text: str) -> str:
    """Return a text with the marks taken off its Latin letters: `L'Indépendant`."""
    if text.isascii():
        return text
    marks = unicodedata.normalize("NFD", text)
    plain = "".join(ch for ch in marks if not unicodedata.combining(ch))
    return plain if plain.isascii() else text
