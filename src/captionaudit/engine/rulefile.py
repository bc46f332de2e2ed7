"""One TOML file to one rule, with errors that name the file, the line and the right word."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from captionaudit.engine.arguments import OPERATOR_NAMES, UNIQUE, argument_fault
from captionaudit.engine.calls import resolve
from captionaudit.engine.formatter import MessageError, check_message
from captionaudit.engine.rule import Check, Condition, Example, Fix, Rule, Scope
from captionaudit.engine.subject import property_paths
from captionaudit.errors import UserError, nearest
from captionaudit.model import Severity

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


class RuleFile:
    """A rule file being read: its text, for line numbers, and its checked parts."""

    def __init__(self, path: Path, shown: str) -> None:
        self.shown = shown
        self.topic = path.parent.name
        self.id = path.stem
        try:
            self.text = path.read_text("utf-8")
            self.data = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"at line (\d+)", str(error))
            raise self.fault(f"not TOML: {error}", int(line[1]) if line else None) from None
        except (OSError, UnicodeDecodeError) as error:
            raise UserError(f"cannot be read: {error}", path=shown) from None

    def fault(self, message: str, line: int | None = None, hint: str = "") -> UserError:
        """Return the error to raise, with the place."""
        return UserError(message, path=self.shown, line=line, hint=hint)

    def line(self, key: str, section: str = "", occurrence: int = 0) -> int:
        """Return the line of a key: the first after the header of its section, else line 1.

        tomllib keeps no positions, so the text is searched, as a reader would.
        """
        lines = self.text.splitlines()
        start = 0
        if section:
            headers = [
                i
                for i, line in enumerate(lines)
                if re.match(rf"\[\[?\s*{re.escape(section)}\s*\]", line)
            ]
            start = headers[occurrence] if occurrence < len(headers) else 0
            if not key:
                return start + 1
        wanted = re.compile(rf'(^|[\s{{,.])"?{re.escape(key)}"?\s*[=.]')
        for number, line in enumerate(lines[start:], start + 1):
            if wanted.search(line):
                return number
        return start + 1

    def known(
        self, data: Mapping[str, Any], keys: Sequence[str], section: str = "", n: int = 0
    ) -> None:
        """Raise for the first key that is none of `keys`."""
        for key in data:
            if key not in keys:
                where = f" in [{section}]" if section else ""
                line = self.line(key, section, n)
                raise self.fault(f"unknown key {key!r}{where}", line, nearest(key, keys))

    def typed(self, key: str, kind: type, section: str = "", default: Any = None) -> Any:
        """Return a value of the rule or of a section, raising if it is of the wrong type."""
        value = (self.data.get(section, {}) if section else self.data).get(key, default)
        wrong = isinstance(value, bool) and kind is int
        if value is not None and (not isinstance(value, kind) or wrong):
            message = f"{key!r} must be a {_TYPE_NAMES[kind]}, not {value!r}"
            raise self.fault(message, self.line(key, section))
        return value

    def one_word(self, key: str, words: Sequence[str]) -> str:
        """Return a value that must be one of `words`."""
        value: str = self.typed(key, str)
        if value not in words:
            raise self.fault(f"{key!r} is {value!r}", self.line(key), nearest(value, words))
        return value


_TYPE_NAMES = {str: "text", int: "number", list: "list", dict: "table", bool: "true or false"}


def read_rule(path: Path, shown: str = "") -> Rule:
    """Read a rule file; raises UserError for the first thing that is wrong with it.

    `shown` is the path as the user knows it.
    """
    file = RuleFile(path, shown or path.as_posix())
    if not _ID.fullmatch(file.id):
        raise file.fault(f"a rule's file name is its id, in kebab-case; {file.id!r} is not")
    file.known(file.data, tuple(_RULE_KEYS))
    for key, kind in _RULE_KEYS.items():
        file.typed(key, kind)
    for key in _REQUIRED:
        if not file.data.get(key):
            raise file.fault(f"{key!r} is missing", 1, f"every rule has {', '.join(_REQUIRED)}")
    scope = Scope(file.one_word("scope", list(Scope)))
    options = file.data.get("options", {})
    return Rule(
        id=file.id,
        topic=file.topic,
        path=file.shown,
        summary=file.data["summary"],
        severity=Severity(file.one_word("severity", list(Severity))),
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


def _check(file: RuleFile, scope: Scope) -> Check:
    data = file.data["check"]
    file.known(data, _CHECK_KEYS, "check")
    for key in ("message", "message_all"):
        _message(file, key, required=key == "message")
    operators = [key for key in data if key in OPERATOR_NAMES]
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
    )


def _message(file: RuleFile, key: str, *, required: bool) -> None:
    value = file.typed(key, str, "check")
    if required and not value:
        raise file.fault("[check] needs a message", file.line("", "check"))
    try:
        check_message(value or "")
    except MessageError as error:
        raise file.fault(f"{key}: {error}", file.line(key, "check")) from None


def _condition(file: RuleFile, prop: Any, operator: str, argument: Any) -> Condition:
    if prop is None:
        raise file.fault(f"{operator!r} needs a property", file.line("", "check"))
    known = property_paths()
    if prop not in known:
        own = prop == file.data["check"].get("property")
        line = file.line("property" if own else str(prop), "check")
        raise file.fault(f"unknown property {prop!r}", line, nearest(str(prop), known[:42]))
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


def _check_unique(file: RuleFile, scope: Scope, test: Condition) -> None:
    needed = test.argument if test.operator == UNIQUE else "item"
    if scope != needed:
        message = f"{test.operator!r} works in scope {needed!r}, the rule says {scope.value!r}"
        raise file.fault(message, file.line("scope"))


def _check_call(file: RuleFile, scope: Scope, call: str) -> None:
    try:
        resolve(call, scope)
    except LookupError as error:
        message, hint = error.args
        raise file.fault(message, file.line("call", "check"), hint) from None


def _when(file: RuleFile) -> tuple[Condition, ...]:
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


def _fix(file: RuleFile) -> Fix:
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


def _examples(file: RuleFile, scope: Scope) -> tuple[Example, ...]:
    examples = tuple(_example(file, scope, n, e) for n, e in enumerate(file.data["examples"]))
    if {e.passes for e in examples} != {True, False}:
        message = "a rule needs at least one example that passes and one that fails"
        raise file.fault(message, file.line("", "examples"))
    return examples


def _example(file: RuleFile, scope: Scope, n: int, data: Any) -> Example:
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
