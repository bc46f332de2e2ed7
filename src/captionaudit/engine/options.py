"""Options of rules as a site sets them: checked against what the rule file declares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from captionaudit.engine.rule import Rule

#: `kept-also = ["TOPSHOT"]` adds to the list of the option `kept` what the site has besides.
ALSO = "also"
#: Options that every rule takes and judges itself: the day that counts as today.
_COMMON = ("today",)
_NAMES = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list"}


def with_options(rule: Rule, given: Mapping[str, Any]) -> Rule:
    """Return the rule with the options that are given in place of its own.

    A list is added to where the option's name is followed by `-also`, and replaced otherwise.
    Raises LookupError(option, message, known options) for one that the rule does not have or
    that is of another type than the rule's own.
    """
    options = dict(rule.options)
    for name, value in sorted(given.items()):
        if name in _COMMON:
            options[name] = value
            continue
        option, adds = _added_to(name, rule)
        if option not in rule.options:
            raise LookupError(name, f"{rule.id} has no option {name!r}", tuple(rule.options))
        own = rule.options[option]
        if _kind(value) != _kind(own):
            message = f"option {name!r} of {rule.id} takes {_NAMES.get(type(own), 'a table')}"
            raise LookupError(name, f"{message}, not {value!r}", ())
        options[option] = [*options[option], *value] if adds else value
    return replace(rule, options=options)


def _added_to(name: str, rule: Rule) -> tuple[str, bool]:
    """Return the option that a name sets, and whether it adds to a list."""
    option = name.removesuffix(ALSO)[:-1]
    adds = name[-len(ALSO) - 1 :] in (f"-{ALSO}", f"_{ALSO}") and name not in rule.options
    return (option, True) if adds and isinstance(rule.options.get(option), list) else (name, False)


def _kind(value: Any) -> type:
    return float if isinstance(value, int) and not isinstance(value, bool) else type(value)
