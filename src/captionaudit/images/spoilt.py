"""Whether one copy of a text is another that a charset has spoilt, and not another text.

A program that takes octets for those of the wrong charset, or writes letters into one that lacks
them, leaves signs of it: letters without sense, marks of loss, gaps. Two sound texts, in whatever
script, have none, and are compared as texts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product
from unicodedata import normalize

from captionaudit.images.charset import CANDIDATES, decode, fold
from captionaudit.images.records import Value

#: What stands where a charset had no such letter: the last are controls, which no text has.
_LOST = r"?\ufffd\x80-\x9f"
_MARKS = re.compile(f"[{_LOST}]+")
#: Letters that one mark may stand for, and as many marks (octets of UTF-8) for one letter.
_WIDTH = 4
#: Charsets that texts are written in, and those that programs took them for.
_WRITTEN = ("utf-8", *CANDIDATES, "cp1253", "cp1255")
_READ_AS = ("cp1252", "latin-1", "mac_roman", "cp437", "cp850", "cp1251", "gb18030")
#: Left out where garbled letters are compared: marks of loss, blanks and control characters, which
#: stand for octets without a letter.
_NO_LETTERS = re.compile(rf"[\s\x00-\x1f\x7f{_LOST}]+")
#: How a text is spoilt: written and read in two charsets, once or twice.
_WAYS = (
    *product(_WRITTEN, _READ_AS),
    ("utf-8", "cp1252", "utf-8", "cp1252"),
    ("utf-8", "latin-1", "utf-8", "latin-1"),
)
#: Characters of a text that are read in all charsets, and in those that its beginning allows.
_BEGINNING, _MOST = 32, 4096


def is_recoded(values: Sequence[Value], others: Sequence[str]) -> bool:
    """Return whether the octets say what the other container says, in another charset."""
    raws = [value.raw for value in values if value.raw]
    if not raws or len(raws) != len(values):
        return False
    wanted = set(others)
    for codec in CANDIDATES:
        texts = {fold(decode(raw, codec) or "") for raw in raws}
        if texts == wanted:
            return True
    return False


def is_spoilt(texts: Sequence[str], others: Sequence[str]) -> bool:
    """Return whether one copy is the other, spoilt: `Ren?`, `Ren\ufffd`, `Ren`, `RenÃ©`."""
    one, other = "; ".join(texts), "; ".join(others)
    if one.isascii() and other.isascii():
        return False
    return any(
        _has_gaps(spoilt, sound) or _has_marks(spoilt, sound) or _is_garbled(spoilt, sound)
        for spoilt, sound in ((one, other), (other, one))
    )


def _has_gaps(spoilt: str, sound: str) -> bool:
    """Whether a text is the sound one without its letters beyond ASCII, or most of them: `Ren`.

    Letters of ASCII must be left: of a text in another script nothing is, which proves nothing.
    """
    if not any(c.isascii() and c.isalpha() for c in spoilt):
        return False
    left, all_of_them = (sum(not c.isascii() for c in text) for text in (spoilt, sound))
    if not all_of_them or left * 2 > all_of_them:
        return False
    return any(_is_left(spoilt, sound, plain=plain) for plain in (False, True))


def _is_left(spoilt: str, sound: str, *, plain: bool) -> bool:
    """Whether a text is left of the sound one; `plain` letters are kept without their marks."""
    kept = iter(spoilt.replace(" ", ""))
    wanted = next(kept, "")
    for letter in sound.replace(" ", ""):
        if letter == wanted or (plain and normalize("NFD", letter)[0] == wanted):
            wanted = next(kept, "")
        elif letter.isascii():
            return False
    return not wanted


def _has_marks(spoilt: str, sound: str) -> bool:
    """Whether every letter that two texts differ in is a mark of loss in the first."""
    if sound.isascii():
        return False
    at = place = 0
    for marks in _MARKS.finditer(spoilt):
        kept = spoilt[at : marks.start()]
        if not sound.startswith(kept, place):
            return False
        at, place = marks.end(), place + len(kept)
        place += _lost(sound, place, len(marks[0]), spoilt[at : at + 1])
    return at > 0 and sound[place:] == spoilt[at:]


def _lost(sound: str, start: int, marks: int, following: str) -> int:
    """Return how many letters of the sound text a run of marks stands for.

    Where the next letter that was kept is not of ASCII either, one for a mark.
    """
    most = marks if following and not following.isascii() else max(marks, _WIDTH)
    length = 0
    for letter in sound[start : start + most]:
        if letter.isascii() and letter != "?":
            break
        length += 1
    return length


def _is_garbled(spoilt: str, sound: str) -> bool:
    """Whether a text is the sound one, its octets taken for those of another charset."""
    start = next((at for at, letter in enumerate(sound) if not letter.isascii()), len(sound))
    if spoilt.isascii() or sound.isascii() or spoilt[:start] != sound[:start]:
        return False
    garbled, text = _letters(spoilt[start:_MOST]), sound[start:_MOST]
    if garbled.isascii():
        return False
    # Octets in pairs may be parted where the beginning ends.
    likely = (
        way for way in _WAYS if garbled.startswith(_letters(_misread(text[:_BEGINNING], way))[:-2])
    )
    return any(_letters(_misread(text, way)) == garbled for way in likely)


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text)


def _misread(text: str, way: Sequence[str]) -> str:
    """Return what programs make of a text that they write and read in charsets by turns."""
    for written, read in zip(way[::2], way[1::2], strict=True):
        try:
            text = text.encode(written).decode(read, "replace")
        except UnicodeEncodeError:
            return ""  # nobody can have written it so
    return text
