"""The closed set of operators that a rule file may use.

An operator is a function of (text, argument, subject). It returns None where the rule is kept,
else a Hit with the data for the message. A blank text is the business of `present` alone: the
engine calls no other operator on one. Every operator `x` but `unique` has its `not_x`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from captionaudit.engine.fold import fold, likeness
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Origin, Related

Operator = Callable[[Text | None, Any, Subject], Hit | None]


@lru_cache(maxsize=1024)
def pattern(source: str) -> re.Pattern[str]:
    """Return a compiled pattern; rules write `(?i)` where case does not matter."""
    return re.compile(source)


def present(text: Text | None, wanted: Any, subject: Subject) -> Hit | None:
    """`present = true`: there is a value, and not a blank one."""
    return None if (text is not None) is bool(wanted) else Hit(text=text)


def matches(text: Text | None, regex: Any, subject: Subject) -> Hit | None:
    """`matches = 'regex'`: the pattern is found somewhere in the value."""
    return None if text and pattern(regex).search(text.value) else Hit(text=text)


def not_matches(text: Text | None, regex: Any, subject: Subject) -> Hit | None:
    """`not_matches = 'regex'`: the pattern is found nowhere; `{found}` is what it found."""
    found = pattern(regex).search(text.value) if text else None
    if text is None or found is None:
        return None
    return _found(text, found.start(), found.end())


def one_of(text: Text | None, words: Any, subject: Subject) -> Hit | None:
    """`one_of = [..]`: the value is one of the words; `{closest}` is the one most like it."""
    if text is None or text.value in words:
        return None
    close = get_close_matches(text.value, words, n=1)
    return Hit({"closest": close[0] if close else ""}, text)


def not_one_of(text: Text | None, words: Any, subject: Subject) -> Hit | None:
    """`not_one_of = [..]`: the value, with its case and punctuation folded, is none of them."""
    if text is None or fold(text.value) not in {fold(word) for word in words}:
        return None
    return Hit(text=text)


def max_length(text: Text | None, limit: Any, subject: Subject) -> Hit | None:
    """`max_length = n`: at most n characters after NFC; `{length}`, `{over}`."""
    length = len(unicodedata.normalize("NFC", text.value)) if text else 0
    return Hit({"length": length, "over": length - limit}, text) if length > limit else None


def min_length(text: Text | None, limit: Any, subject: Subject) -> Hit | None:
    """`min_length = n`: at least n characters after NFC; `{length}`, `{under}`."""
    length = len(unicodedata.normalize("NFC", text.value)) if text else 0
    return Hit({"length": length, "under": limit - length}, text) if length < limit else None


def equals(text: Text | None, other: Any, subject: Subject) -> Hit | None:
    """`equals = "x"` or `{ property = "p" }`: the same words; `{want}` is what they should be."""
    want = _operand(other, subject)
    if text is None or want is None or fold(text.value) == fold(want):
        return None
    return Hit({"want": want}, text)


def not_equals(text: Text | None, other: Any, subject: Subject) -> Hit | None:
    """`not_equals`: other words than those of a constant or another property."""
    want = _operand(other, subject)
    if text is None or want is None or fold(text.value) != fold(want):
        return None
    return Hit({"want": want}, text)


def contains(text: Text | None, other: Any, subject: Subject) -> Hit | None:
    """`contains`: the words of a constant or another property stand in the value."""
    want = _operand(other, subject)
    if text is None or want is None or f" {fold(want)} " in f" {fold(text.value)} ":
        return None
    return Hit({"want": want}, text)


def not_contains(text: Text | None, other: Any, subject: Subject) -> Hit | None:
    """`not_contains`: the words do not stand in the value; `{found}` is what does."""
    want = _operand(other, subject)
    if text is None or not want or f" {fold(want)} " not in f" {fold(text.value)} ":
        return None
    start = text.value.find(want)
    return _found(text, start, start + len(want)) if start >= 0 else Hit({"found": want}, text)


def similar(text: Text | None, argument: Any, subject: Subject) -> Hit | None:
    """`similar = { to = "p", ratio = r }`: at least that alike; `{ratio}` is how alike."""
    ratio = _likeness(text, argument, subject)
    return Hit({"ratio": ratio}, text) if ratio is not None and ratio < argument["ratio"] else None


def not_similar(text: Text | None, argument: Any, subject: Subject) -> Hit | None:
    """`not_similar = { to = "p", ratio = r }`: less alike than that."""
    ratio = _likeness(text, argument, subject)
    if text is None or ratio is None or ratio < argument["ratio"]:
        return None
    other = subject.text(argument["to"])
    related = (
        (Related(other.statement.place, subject.item.number, argument["to"]),) if other else ()
    )
    return Hit({"ratio": ratio}, text, related=related)


def agree(text: Text | None, origins: Any, subject: Subject) -> Hit | None:
    """`agree = ["page", "iim"]`: these origins say the same; `{differing}` lists what they say."""
    said = _said(text, origins, subject)
    if text is None or len({fold(s.value) for s in said}) < 2:
        return None
    differing = ", ".join(f"{s.origin} {s.value!r}" for s in said)
    related = tuple(Related(s.place, subject.item.number, s.origin) for s in said)
    return Hit({"differing": differing}, text, related=related)


def not_agree(text: Text | None, origins: Any, subject: Subject) -> Hit | None:
    """`not_agree`: no two of these origins say the same."""
    said = _said(text, origins, subject)
    if text is None or len({fold(s.value) for s in said}) == len(said):
        return None
    return Hit(text=text)


def _found(text: Text, start: int, end: int) -> Hit:
    first = text.start
    return Hit({"found": text.value[start:end]}, text, first + start, first + end)


def _operand(argument: Any, subject: Subject) -> str | None:
    if isinstance(argument, str):
        return argument
    other = subject.text(argument["property"])
    return other.value if other else None


def _likeness(text: Text | None, argument: Any, subject: Subject) -> float | None:
    other = subject.text(argument["to"])
    if text is None or other is None:
        return None
    return likeness(fold(text.value), fold(other.value))


def _said(text: Text | None, origins: Any, subject: Subject) -> list[Any]:
    if text is None:
        return []
    found = (subject.item.first(text.statement.property, Origin(o)) for o in origins)
    return [statement for statement in found if statement]


#: What a rule file may write; `unique` is judged by groups.py, over more than one item.
OPERATORS: dict[str, Operator] = {
    "present": present,
    "matches": matches,
    "not_matches": not_matches,
    "one_of": one_of,
    "not_one_of": not_one_of,
    "max_length": max_length,
    "min_length": min_length,
    "equals": equals,
    "not_equals": not_equals,
    "contains": contains,
    "not_contains": not_contains,
    "similar": similar,
    "not_similar": not_similar,
    "agree": agree,
    "not_agree": not_agree,
}
