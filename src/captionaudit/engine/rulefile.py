"""One TOML file to one rule, with errors that name the file, the line and the right word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from captionaudit.engine.arguments import (
    OPERATOR_NAMES,
    UNIQUE,
    argument_fault,
    names_in_message,
)
from captionaudit.engine.calls import resolve
from captionaudit.engine.formatter import MessageError, check_message
from captionaudit.engine.rule import Check, Condition, Example, Fix, Rule, Scope
from captionaudit.engine.subject import property_paths
from captionaudit.errors import nearest
from captionaudit.model import Severity
from captionaudit.tomlfile import TomlFile

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_RULE_KEYS = {
    "summary": str, "severity": str, "scope": str, "tags": list, "edition": int, "source": str,
    "why": str, "check": dict, "fix": dict,
    "supersedes": list, "options": dict, "examples": list,
}  # fmt: skip
_REQUIRED = ("summary", "severity", "scope", "source", "why", "check", "examples")
_CHECK_KEYS = ("property", "message", "message_all", "when", "call", *OPERATOR_NAMES)
_EXAMPLE_KEYS = ("pass", "fail", "says", "fixed", "with")
_FIX_KEYS = ("safe", "cut", "put", "replace", "set_from")


def read_rule(path: Path, shown: str = "") -> Rule:
    """Read a rule file; raises UserError for the first thing that is wrong with it.

    `shown` is the path as the user knows it.
    """
    file = TomlFile(path, shown)
    if not _ID.fullmatch(path.stem):
        raise file.fault(f"a rule's file name is its id, in kebab-case; {path.stem!r} is not")
    file.known(file.data, tuple(_RULE_KEYS))
    for key, kind in _RULE_KEYS.items():
        file.typed(key, kind)
    for key in _REQUIRED:
        if not file.data.get(key):
            raise file.fault(f"{key!r} is missing", 1, f"every rule has {', '.join(_REQUIRED)}")
    scope = Scope(file.word("scope", list(Scope)))
    options = file.data.get("options", {})
    return Rule(
        id=path.stem,
        topic=path.parent.name,
        path=file.shown,
        summary=file.data["summary"],
        severity=Severity(file.word("severity", list(Severity))),
        scope=scope,
        check=_check(file, scope),
        why=file.data["why"].strip(),
        source=file.data["source"],
        tags=tuple(str(tag) for tag in file.data.get("tags", ())),
        edition=file.data.get("edition", 1),
        supersedes=tuple(str(rule) for rule in file.data.get("supersedes", ())),
        options=options,
        fix=_fix(file) if "fix" in file.data else None,
        examples=_examples(file, scope),
    )


def _check(file: TomlFile, scope: Scope) -> Check:
    data = file.data["check"]
    file.known(data, _CHECK_KEYS, "check")
    operators = [key for key in data if key in OPERATOR_NAMES]
    known = names_in_message(operators[0]) if operators else ()
    for key in ("message", "message_all"):
        _message(file, key, known, required=key == "message")
    call = file.typed("call", str, "check", "")
    if len(operators) + bool(call) != 1:
        hint = f'the operators are {", ".join(OPERATOR_NAMES)}; or call = "module.function"'
        raise file.fault("[check] needs exactly one operator or call", file.line("", "check"), hint)
    test = None
    if operators:
        test = _condition(file, data.get("property"), operators[0], data[operators[0]])
        _check_unique(file, scope, test)
    else:
        _check_call(file, scope, call)
    return Check(
        message=data["message"],
        property=data.get("property", ""),
        test=test,
        call=call,
        when=_when(file),
        message_all=data.get("message_all", ""),
        line=file.line("message", "check"),
    )


def _shown_properties(wrong: Any, known: Sequence[str]) -> Sequence[str]:
    """Return the properties to choose from: with an origin or part where one was written."""
    return [name for name in known if ("." in name) == ("." in str(wrong))]


def _message(file: TomlFile, key: str, known: Sequence[str], *, required: bool) -> None:
    value = file.typed(key, str, "check")
    if required and not value:
        raise file.fault("[check] needs a message", file.line("", "check"))
    try:
        check_message(value or "", known)
    except MessageError as error:
        raise file.fault(f"{key}: {error}", file.line(key, "check"), error.hint) from None


def _condition(file: TomlFile, prop: Any, operator: str, argument: Any) -> Condition:
    if prop is None:
        raise file.fault(f"{operator!r} needs a property", file.line("", "check"))
    known = property_paths()
    if prop not in known:
        own = prop == file.data["check"].get("property")
        line = file.line("property" if own else str(prop), "check")
        raise file.fault(
            f"unknown property {prop!r}", line, nearest(str(prop), _shown_properties(prop, known))
        )
    if operator not in OPERATOR_NAMES:
        raise file.fault(
            f"unknown operator {operator!r}",
            file.line(operator, "check"),
            nearest(operator, OPERATOR_NAMES),
        )
    wrong = argument_fault(operator, argument)
    if wrong:
        raise file.fault(f"{operator!r} {wrong}", file.line(operator, "check"))
    return Condition(prop, operator, argument)


def _check_unique(file: TomlFile, scope: Scope, test: Condition) -> None:
    needed = test.argument if test.operator == UNIQUE else "item"
    if scope != needed:
        message = f"{test.operator!r} works in scope {needed!r}, the rule says {scope.value!r}"
        raise file.fault(message, file.line("scope"))


def _check_call(file: TomlFile, scope: Scope, call: str) -> None:
    try:
        resolve(call, scope)
    except LookupError as error:
        message, hint = error.args
        raise file.fault(message, file.line("call", "check"), hint) from None


def _when(file: TomlFile) -> tuple[Condition, ...]:
    conditions = []
    for prop, tests in (file.typed("when", dict, "check") or {}).items():
        if not isinstance(tests, dict):
            message = f"'when' takes {prop} = {{ operator = argument }}"
            raise file.fault(message, file.line("when", "check"))
        for operator, argument in tests.items():
            if operator == UNIQUE:
                message = "'unique' looks at more than one item and cannot be a condition"
                raise file.fault(message, file.line("when", "check"))
            conditions.append(_condition(file, prop, operator, argument))
    return tuple(conditions)


def _fix(file: TomlFile) -> Fix:
    data = file.data["fix"]
    file.known(data, _FIX_KEYS, "fix")
    kinds = [key for key in data if key != "safe"]
    if len(kinds) != 1:
        message = "[fix] needs exactly one of cut, put, replace, set_from"
        raise file.fault(message, file.line("", "fix"))
    replace = file.typed("replace", list, "fix")
    if replace is not None:
        wrong = len(replace) != 2 or argument_fault("matches", replace[0])
        if wrong:
            raise file.fault("'replace' takes ['regex', 'text']", file.line("replace", "fix"))
    return Fix(
        safe=file.typed("safe", bool, "fix", False),
        cut=file.typed("cut", bool, "fix", False),
        put=file.typed("put", str, "fix", ""),
        replace=(replace[0], replace[1]) if replace else None,
        set_from=file.typed("set_from", str, "fix", ""),
    )


def _examples(file: TomlFile, scope: Scope) -> tuple[Example, ...]:
    examples = tuple(_example(file, scope, n, e) for n, e in enumerate(file.data["examples"]))
    if {e.passes for e in examples} != {True, False}:
        message = "a rule needs at least one example that passes and one that fails"
        raise file.fault(message, file.line("", "examples"))
    return examples


def _example(file: TomlFile, scope: Scope, n: int, data: Any) -> Example:
    line = file.line("", "examples", n)
    if not isinstance(data, dict):
        raise file.fault("an example is a table", line)
    file.known(data, _EXAMPLE_KEYS, "examples", n)
    passes = "pass" in data
    if passes == ("fail" in data):
        raise file.fault("an example has either 'pass' or 'fail'", line)
    items = data["pass" if passes else "fail"]
    items = [items] if scope is Scope.ITEM and isinstance(items, dict) else items
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        shape = "an item" if scope is Scope.ITEM else "a list of items"
        raise file.fault(f"an example of scope {scope.value!r} is {shape}", line)
    says = data.get("says", [])
    says = (says,) if isinstance(says, str) else tuple(says)
    if passes == bool(says):
        raise file.fault("a 'fail' example has 'says', a 'pass' example has none", line)
    return Example(tuple(items), passes, says, data.get("fixed"), data.get("with", {}), line)
