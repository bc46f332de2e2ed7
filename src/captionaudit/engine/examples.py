"""The examples of a rule, run: items from a rule file's tables, and what the rule says of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from captionaudit.engine.judge import GalleryView, judge_gallery, judge_group, records_of
from captionaudit.engine.rule import Example, Rule, Scope
from captionaudit.engine.subject import Reader, Subject
from captionaudit.errors import UserError, nearest
from captionaudit.model import (
    Association,
    Finding,
    Gallery,
    Item,
    Origin,
    Picture,
    Place,
    Problem,
    Property,
    Statement,
)


class Failure(NamedTuple):
    """An example that did not come out as its rule file says."""

    rule: Rule
    example: Example
    message: str


def run_examples(rule: Rule, reader: Reader) -> Iterator[Failure]:
    """Yield the examples of a rule that do not hold; raises UserError if one cannot be read."""
    for example in rule.examples:
        findings = judge_example(rule, example, reader)
        said = tuple(finding.message for finding in findings)
        if said != example.says:
            wanted = _quoted(example.says) if example.says else "nothing"
            yield Failure(rule, example, f"should say {wanted}, says {_quoted(said) or 'nothing'}")
            continue
        fixed = tuple(f.fix.new if f.fix else None for f in findings)
        if example.fixed is not None and fixed != (example.fixed,):
            yield Failure(rule, example, f"should be fixed to {example.fixed!r}, is {fixed[0]!r}")


def check_messages(rules: Iterable[Rule], reader: Reader) -> None:
    """Fill the messages of rules with what their own examples find.

    A name that no test gives is a slip of the rule file; it raises UserError with file and line
    here, before a gallery is read, and not where something is found first.
    """
    for rule in rules:
        for example in rule.examples:
            if not example.passes:
                judge_example(rule, example, reader)


def judge_example(rule: Rule, example: Example, reader: Reader) -> tuple[Finding, ...]:
    """Return what a rule finds in one of its examples; raises UserError if it cannot be read."""
    rule = replace(rule, options={**rule.options, **example.options})
    galleries = example_galleries(rule, example)
    views = [GalleryView(g, tuple(Subject(g, i, reader) for i in g.items)) for g in galleries]
    if rule.scope is not Scope.CORPUS:
        return tuple(finding for view in views for finding in judge_gallery([rule], view))
    groups: dict[str, list[Any]] = {}
    for view in views:
        for _, key, record in records_of([rule], view):
            groups.setdefault(key, []).append(record)
    return tuple(f for _, group in sorted(groups.items()) for f in judge_group(rule, group))


def example_galleries(rule: Rule, example: Example) -> tuple[Gallery, ...]:
    """Build the galleries of an example: one, or one for each `gallery` that its items name."""
    grouped: dict[str, list[Mapping[str, Any]]] = {}
    for table in example.items:
        grouped.setdefault(str(table.get("in", "example")), []).append(table)
    galleries = []
    for path, tables in (grouped or {"example": []}).items():
        items = tuple(_item(rule, example, path, n, t) for n, t in enumerate(tables, 1))
        problems = tuple(Problem(str(t["problem"]), Place(path)) for t in tables if "problem" in t)
        doubted = tuple(Problem(str(t["misspelt"]), Place(path)) for t in tables if "misspelt" in t)
        source = next((str(t["format"]) for t in tables if "format" in t), "example")
        gallery = Gallery(path, "", source, items, problems=problems, misspelt=doubted)
        galleries.append(gallery)
    return tuple(galleries)


_BESIDES = ("in", "format", "picture", "problem", "misspelt", "association")
_ITEM_KEYS = (*_BESIDES, *Property, *Origin)
_PICTURE_KEYS = tuple(Picture.__dataclass_fields__)


def _item(rule: Rule, example: Example, path: str, n: int, table: Mapping[str, Any]) -> Item:
    statements: list[Statement] = []
    picture = Picture()
    for key, value in table.items():
        if key == "picture":
            picture = _picture(rule, example, path, n, value)
        elif isinstance(value, dict):
            statements += _stated(rule, example, path, n, key, value)
        elif key not in _BESIDES:
            statements.append(_statement(rule, example, path, n, key, value))
    association = Association(table["association"]) if "association" in table else None
    return Item(n, tuple(statements), picture, association)


def _picture(rule: Rule, example: Example, path: str, n: int, value: Any) -> Picture:
    """Build the picture of an item; `overruled` names what further blocks say, by origin."""
    for key in value:
        if key not in _PICTURE_KEYS:
            hint = nearest(key, _PICTURE_KEYS)
            message = f"unknown key {key!r} in picture"
            raise UserError(message, path=rule.path, line=example.line, hint=hint)
    said = value.get("overruled", {}).items()
    overruled = [s for o, each in said for s in _stated(rule, example, path, n, o, each)]
    return Picture(**{**value, "overruled": tuple(overruled)})


def _stated(
    rule: Rule, example: Example, path: str, n: int, origin: str, value: Mapping[str, Any]
) -> list[Statement]:
    """Return what one origin says, property by property."""
    return [_statement(rule, example, path, n, key, each, origin) for key, each in value.items()]


def _statement(
    rule: Rule, example: Example, path: str, n: int, key: str, value: Any, origin: str = ""
) -> Statement:
    if key not in set(Property) or (origin and origin not in set(Origin)):
        word = key if key not in set(Property) else origin
        hint = nearest(word, _ITEM_KEYS)
        message = f"unknown key {word!r} in an example"
        raise UserError(message, path=rule.path, line=example.line, hint=hint)
    default = Origin.ALT if key == Property.ALT else Origin.PAGE
    place = Place(path, n, 1, n, 1 + len(str(value)), f"/items/{n - 1}/{key}")
    where = Origin(origin) if origin else default
    return Statement(Property(key), str(value), where, place, verbatim=True)


def _quoted(said: tuple[str, ...]) -> str:
    return ", ".join(repr(message) for message in said)
