"""Options of rules as a site sets them: checked against what the rule file declares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from captionaudit.engine.rule import Rule

#: Options that every rule takes and judges itself: the day that counts as today.
_COMMON = ("today",)
_NAMES = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list"}


def with_options(rule: Rule, given: Mapping[str, Any]) -> Rule:
    """Return the rule with the options that are given in place of its own.

    Raises LookupError(option, message, known options) for one that the rule does not have or
    that is of another type than the rule's own.
    """
    for name, value in given.items():
        if name in _COMMON:
            continue
        if name not in rule.options:
            raise LookupError(name, f"{rule.id} has no option {name!r}", tuple(rule.options))
        own = rule.options[name]
        if _kind(value) != _kind(own):
            message = f"option {name!r} of {rule.id} takes {_NAMES.get(type(own), 'a table')}"
            raise LookupError(name, f"{message}, not {value!r}", ())
    return replace(rule, options={**rule.options, **given})


def _kind(value: Any) -> type:
    return float if isinstance(value, int) and not isinstance(value, bool) else type(value)
