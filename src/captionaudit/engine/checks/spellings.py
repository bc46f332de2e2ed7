"""Whether two words may be spellings of one name: transliterated, in plain letters, with a slip.

Another name differs by a consonant that no transliteration exchanges (Dupont, Dumont) or by more
than one small thing (Hassan, Hussein): measured on lists of both kinds, which the tests keep.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: Spellings of one sound, the longer first; applied to letters without marks. `C` is the sound of
#: the German `tsch`.
_SOUNDS = (
    *(("schtsch", "s"), ("shch", "s"), ("dsch", "j"), ("tsch", "C"), ("zzh", "s")),
    *(("tch", "C"), ("sch", "s"), ("kh", "k"), ("sh", "s"), ("zh", "s"), ("gh", "g")),
    *(("ph", "f"), ("th", "t"), ("dh", "d"), ("dj", "j"), ("ts", "C"), ("tz", "s"), ("ou", "u")),
    *(("qu", "kv"), ("ck", "k"), ("x", "ks"), ("ch", "C"), ("z", "s"), ("w", "v")),
)
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}
)
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = frozenset("aeiouy")
#: Vowels that transliterations of Arabic, Russian or German exchange.
_NEAR = ("ae", "eiy", "ou", "uy")
#: Consonants that stand for one sound in two languages.
_AKIN = (
    *("gkq", "gh", "gj", "kh", "kC", "sC", "tC", "jC", "kc", "sc", "Cc", "sj", "dj", "ij", "yj"),
    *("bp", "bv", "vf", "uv", "pf", "dt"),
)
#: Costs: of a vowel for one like it, for another, of a vowel too many; of a consonant for one akin
#: to it, too many; and of any other exchange.
_LIKE, _UNLIKE, _LOOSE = 0.2, 0.55, 0.3
_KIN, _DROPPED, _OTHER = 0.4, 0.75, 1.0
#: Two spellings of one name cost less.
_LIMIT = 1.0
#: Letters of an Arabic or Hebrew name that may have one more or less.
_TELLING = 5


def may_be_spellings(one: str, other: str) -> bool:
    """Return whether two words may be one name; of two scripts nobody knows, so that they may."""
    mine, theirs = _heard(one), _heard(other)
    if not mine or not theirs or mine == theirs:
        return True
    if mine[0] >= "\u0590" and min(len(mine), len(theirs)) < _TELLING:
        return False  # scripts that leave short vowels out write the long ones: Hasan, Husayn
    return _distance(mine, theirs) < _LIMIT


@lru_cache(maxsize=4096)
def _heard(word: str) -> str:
    """Return the sounds of a word in Latin letters."""
    marked = unicodedata.normalize("NFKD", word.casefold().translate(_PLAIN))
    heard = _NOT_LETTERS.sub("", "".join(c for c in marked if not unicodedata.combining(c)))
    for spelling, sound in _SOUNDS:
        heard = heard.replace(spelling, sound)
    heard = _DOUBLE.sub(r"\1", heard)
    return heard[:1] + heard[1:].replace("h", "")


def _distance(one: str, other: str) -> float:
    """Return what it costs to make one word the other (Wagner and Fischer's algorithm)."""
    row = [0.0]
    for letter in other:
        row.append(row[-1] + _dropping(letter))
    for mine in one:
        above, row = row, [row[0] + _dropping(mine)]
        for place, letter in enumerate(other, 1):
            row.append(
                min(
                    above[place] + _dropping(mine),
                    row[-1] + _dropping(letter),
                    above[place - 1] + _exchanging(mine, letter),
                )
            )
    return row[-1]


def _dropping(letter: str) -> float:
    return _LOOSE if letter in _VOWELS or letter == "h" else _DROPPED


def _exchanging(one: str, other: str) -> float:
    if one == other:
        return 0.0
    pair = {one, other}
    if pair <= _VOWELS:
        return _LIKE if any(pair <= set(group) for group in _NEAR) else _UNLIKE
    return _KIN if any(pair <= set(group) for group in _AKIN) else _OTHER
