"""Whether two names may be one person's: parts left out, another order, another transliteration.

A by-line is printed in many ways: INES CALDER, I. Calder, Calder, Ines, Inês Calder-Oduya. Where
the ways leave a doubt, two names are taken for one: a false charge is worse than a missed slip.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from captionaudit.engine.checks.spellings import may_be_spellings
from captionaudit.engine.fold import likeness
from captionaudit.text.arabic_names import plain_arabic
from captionaudit.text.given_names import are_one_name
from captionaudit.text.wordlist import words

_TOKEN = re.compile(r"[^\W\d_]+")
#: The article of Arabic, which by-lines leave out.
_ARTICLE = re.compile(r"\A\u0627\u0644(?=\w{3})")
#: Small parts of names, which some write, some glue on and some leave out.
_PARTICLES = words(
    "al el bin ben ibn abu von van der den de la le di da do dos das du del st jr sr ii iii dr"
)
#: Spellings that transliterations exchange, the longer first; applied to letters without marks.
_SOUNDS = (
    *(("dsch", "j"), ("tsch", "k"), ("tch", "k"), ("sch", "s"), ("kh", "k"), ("ch", "k")),
    *(("gh", "g"), ("ph", "f"), ("ck", "k"), ("th", "t"), ("sh", "s"), ("zh", "s"), ("dj", "j")),
    *(("ts", "s"), ("tz", "s"), ("c", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("z", "s")),
    *(("j", "i"), ("y", "i")),
)
#: Letters that a wire replaces by one or two plain ones (ICAO Doc 9303, part 3, section 6).
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}
)
#: So few consonants tell nothing (Julia, Jolley): the letters must be this much alike besides.
_TELLING = 2
_ALIKE = 0.5
#: First names more alike than this may be one with a slip: Daniel, Daniela.
_SLIP = 0.75
_SILENT = re.compile(r"[aeiouh’']")
_DOUBLE = re.compile(r"(.)\1+")


def may_be_one(one: str, other: str) -> bool:
    """Return whether two names may be one person's.

    They are two persons' only where both are written in one script and neither is the other
    with parts left out or shortened to initials. One surname leaves a doubt (Mike and Michael
    Calder) unless both first names are known to be different ones (Jonas and Lena Berg); one
    first name does not (Ines Calder, Ines Oduya).
    """
    mine, theirs = _parts(one), _parts(other)
    if not mine or not theirs or _script(one) != _script(other):
        return True
    if len(mine) != len(theirs) and _sound("".join(mine)) == _sound("".join(theirs)):
        return True
    if _covers(*_by_length(mine, theirs)):
        return True
    longer, shorter = _by_length(_weighty(mine), _weighty(theirs))
    if _covers(longer, shorter):
        return True
    if _are_relatives(longer, shorter):
        return False
    shared = [part for part in shorter if _whole(part, longer) is not None]
    return len(shared) > 1 or any(_is_surname(part, shorter, longer) for part in shared)


def _are_relatives(one: list[str], other: list[str]) -> bool:
    """Whether two names end in one surname behind first names that nobody bears both of."""
    if min(len(one), len(other)) < 2 or not _agree(one[-1], other[-1]):
        return False
    given, others = one[:-1], other[:-1]
    if are_one_name(given[0], others[0]) is not False:
        return False
    if likeness(given[0], others[0]) >= _SLIP:
        return False
    return not any(_agree(a, b) or are_one_name(a, b) for a in given for b in others)


def _by_length(one: list[str], other: list[str]) -> tuple[list[str], list[str]]:
    """Return two names, the one of more parts first, in the same order whichever is given first."""
    shorter, longer = sorted((one, other), key=lambda name: (len(name), name))
    return longer, shorter


def _is_surname(part: str, *names: list[str]) -> bool:
    """Whether a part shared by names stands elsewhere than first in one of them."""
    return any(_whole(part, name) for name in names)


def _covers(longer: list[str], shorter: list[str]) -> bool:
    """Whether each part of a name is one of a longer name's, or the initial of one."""
    left = list(longer)
    for part in sorted(shorter, key=len, reverse=True):
        place = _place(part, left)
        if place is None:
            return False
        del left[place]
    return True


def _place(part: str, name: list[str]) -> int | None:
    return next((n for n, other in enumerate(name) if _agree(part, other)), None)


def _whole(part: str, name: list[str]) -> int | None:
    """Return where a name has a part in full, not as an initial."""
    places = (n for n, other in enumerate(name) if len(other) > 1 and _agree(part, other))
    return next(places, None) if len(part) > 1 else None


def _agree(one: str, other: str) -> bool:
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    if one == other:
        return True
    sound = _sound(one)
    if sound != _sound(other) or not may_be_spellings(one, other):
        return False
    return len(sound) > _TELLING or likeness(one, other) >= _ALIKE


@lru_cache(maxsize=4096)
def _sound(part: str) -> str:
    """Return what transliterations of a name have in common: its first sound and its consonants."""
    heard = part
    for spelling, sound in _SOUNDS:
        heard = heard.replace(spelling, sound)
    first = "a" if heard[0] in "aeiouh" else heard[0]
    rest = _SILENT.sub("", heard[1:])
    return _DOUBLE.sub(r"\1", first + rest)


def _parts(name: str) -> list[str]:
    parts = _TOKEN.findall(plain_arabic(name.casefold().translate(_PLAIN)))
    return [_ARTICLE.sub("", part) for part in parts]


def _weighty(parts: list[str]) -> list[str]:
    return [part for part in parts if part not in _PARTICLES] or parts


def _script(name: str) -> str:
    letter = next((c for c in name if c.isalpha()), "")
    return unicodedata.name(letter, "?").partition(" ")[0] if letter else ""
