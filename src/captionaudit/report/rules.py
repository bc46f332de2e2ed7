"""The rules as text: the list, one explained, and the examples that failed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, TextIO

from captionaudit.engine.examples import Failure
from captionaudit.engine.rule import Example, Rule
from captionaudit.report.count import counted


def write_list(rules: Sequence[Rule], stream: TextIO) -> None:
    """Write every rule on a line, by topic."""
    width = max((len(rule.id) for rule in rules), default=0)
    for topic, group in groupby(rules, key=lambda rule: rule.topic):
        print(f"{topic}", file=stream)
        for rule in group:
            print(f"  {rule.id:{width}}  {rule.severity:7}  {rule.summary}", file=stream)
    print(f"\n{len(rules)} rules; `captionaudit explain RULE` says more of one", file=stream)


def write_rule(rule: Rule, stream: TextIO) -> None:
    """Write all that a rule's file says, for a person who met one of its findings."""
    print(f"{rule.id}: {rule.summary}", file=stream)
    print(f"{rule.severity}, judged by {rule.scope}, in {rule.path}", file=stream)
    print(f"\n{rule.why}\n", file=stream)
    for example in rule.examples:
        print("  fine:" if example.passes else "  found:", file=stream)
        for item in example.items:
            print(f"    {_item(item)}", file=stream)
        for message in example.says:
            print(f"    → {message}", file=stream)
        if example.fixed:
            print(f"    suggested: {example.fixed}", file=stream)
    for name, value in rule.options.items():
        print(f"\noption {name} = {_option(value)}", file=stream)
    if rule.tags:
        print(f"\ntags: {', '.join(rule.tags)}", file=stream)
    print(f"source: {rule.source}", file=stream)


def write_failures(rules: Sequence[Rule], failures: Sequence[Failure], stream: TextIO) -> None:
    """Write the examples that did not hold, then the count."""
    for failure in failures:
        where = f"{failure.rule.path}:{failure.example.line}"
        print(f"{where}: example {_kind(failure.example)}: {failure.message}", file=stream)
    examples = sum(len(rule.examples) for rule in rules)
    done = examples - len(failures)
    counts = f"{counted(len(rules), 'rule')}, {counted(examples, 'example')}"
    print(f"{counts}: {done} hold, {len(failures)} fail", file=stream)


def write_wrong_agencies(wrong: Mapping[Path, Sequence[str]], stream: TextIO) -> None:
    """Write the examples of agency files that are read otherwise, then the count."""
    for path, faults in wrong.items():
        for fault in faults:
            print(f"{path.as_posix()}: {fault}", file=stream)
    count = sum(1 for faults in wrong.values() if faults)
    print(f"{counted(len(wrong), 'agency')}: {len(wrong) - count} hold, {count} fail", file=stream)


def _kind(example: Example) -> str:
    return "that should pass" if example.passes else "that should fail"


def _item(item: Mapping[str, Any]) -> str:
    return "; ".join(f"{key}: {_value(value)}" for key, value in item.items())


def _value(value: Any) -> str:
    return f"({_item(value)})" if isinstance(value, dict) else f"“{value}”"


def _option(value: Any) -> str:
    text = ", ".join(str(word) for word in value) if isinstance(value, list) else str(value)
    return text if len(text) < 200 else text[:199] + "…"
