"""What each operator of a rule file takes: checked when the file is read, not when it runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from captionaudit.engine.operators import OPERATORS, pattern
from captionaudit.engine.subject import property_paths
from captionaudit.errors import nearest
from captionaudit.model import Origin

#: Judged over more than one item, so no function of one text: see groups.py.
UNIQUE = "unique"

OPERATOR_NAMES = (*OPERATORS, UNIQUE)

#: What a message may name beside `value` and `property`: what the operators hand on, and what
#: every rule over items, or over groups of them, knows.
_HANDED_ON = {
    "not_matches": ("found",),
    "one_of": ("closest",),
    "max_length": ("length", "over"),
    "min_length": ("length", "under"),
    "equals": ("want",),
    "not_equals": ("want",),
    "contains": ("want",),
    "not_contains": ("found",),
    "similar": ("ratio",),
    "not_similar": ("ratio",),
    "agree": ("differing",),
}
_OF_ITEM = ("value", "property", "item", "items")
_OF_GROUP = ("value", "count", "others")


def names_in_message(operator: str) -> tuple[str, ...]:
    """Return the names that the message of a rule with an operator may have in braces."""
    if operator == UNIQUE:
        return _OF_GROUP
    return (*_OF_ITEM, *_HANDED_ON.get(operator, ()))


def argument_fault(operator: str, argument: Any) -> str:
    """Return what is wrong with an operator's argument in a rule file, "" if nothing is."""
    base = operator.removeprefix("not_")
    if base in ("equals", "contains"):
        return _operand_fault(argument)
    return _ARGUMENTS[base](argument)


def _regex_fault(argument: Any) -> str:
    if not isinstance(argument, str):
        return "takes a regular expression in quotes"
    try:
        pattern(argument)
    except re.error as error:
        return f"is not a regular expression: {error}"
    return ""


def _operand_fault(argument: Any) -> str:
    if isinstance(argument, dict):
        if set(argument) != {"property"}:
            return 'takes a text or { property = "…" }'
        return _property_fault(argument["property"])
    return "" if isinstance(argument, str) else 'takes a text or { property = "…" }'


def _similar_fault(argument: Any) -> str:
    if not isinstance(argument, dict) or set(argument) != {"to", "ratio"}:
        return 'takes { to = "property", ratio = 0.0 to 1.0 }'
    if not isinstance(argument["ratio"], int | float) or not 0 < argument["ratio"] <= 1:
        return "takes a ratio above 0 and up to 1"
    return _property_fault(argument["to"])


def _property_fault(name: Any) -> str:
    known = property_paths()
    return "" if name in known else f"knows no property {name!r}; {nearest(str(name), known[:40])}"


def _origins_fault(argument: Any) -> str:
    if not isinstance(argument, list) or len(argument) < 2:
        return "takes a list of two or more origins"
    wrong = [o for o in argument if o not in set(Origin)]
    return f"knows no origin {wrong[0]!r}; {nearest(str(wrong[0]), Origin)}" if wrong else ""


def _words_fault(argument: Any) -> str:
    fine = isinstance(argument, list) and argument and all(isinstance(w, str) for w in argument)
    return "" if fine else "takes a list of words"


def _number_fault(argument: Any) -> str:
    fine = isinstance(argument, int) and not isinstance(argument, bool) and argument >= 0
    return "" if fine else "takes a number of characters"


_ARGUMENTS: dict[str, Callable[[Any], str]] = {
    "present": lambda a: "" if isinstance(a, bool) else "takes true or false",
    "matches": _regex_fault,
    "one_of": _words_fault,
    "max_length": _number_fault,
    "min_length": _number_fault,
    "similar": _similar_fault,
    "agree": _origins_fault,
    UNIQUE: lambda a: "" if a in ("gallery", "corpus") else 'takes "gallery" or "corpus"',
}
