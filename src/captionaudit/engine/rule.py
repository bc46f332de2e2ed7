"""A rule as a record: what a rule file says, checked and ready to run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from captionaudit.model import Severity


class Scope(StrEnum):
    """How much a rule sees at once."""

    ITEM = "item"
    GALLERY = "gallery"
    CORPUS = "corpus"


@dataclass(frozen=True, slots=True)
class Condition:
    """One test: an operator with its argument, on a property."""

    property: str
    operator: str
    argument: Any


@dataclass(frozen=True, slots=True)
class Check:
    """What a rule tests, when, and what it says.

    Exactly one of `test` and `call` is set. `message_all` is what is said, once, where the
    fault holds for every item of a gallery. `line` is where the message stands in the file.
    """

    message: str
    property: str = ""
    test: Condition | None = None
    call: str = ""
    when: tuple[Condition, ...] = ()
    message_all: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Fix:
    """A declared edit of the value at fault; exactly one of the four kinds is set.

    `cut` removes the marked part, `put` replaces it by a filled template, `replace` substitutes
    a pattern in the whole value, `set_from` takes the text of another property.
    """

    safe: bool = False
    cut: bool = False
    put: str = ""
    replace: tuple[str, str] | None = None
    set_from: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A case that the rule must pass or must find a fault in, with the exact messages.

    `items` are as written in the file; `line` is where the example stands.
    """

    items: tuple[Mapping[str, Any], ...]
    passes: bool
    says: tuple[str, ...] = ()
    fixed: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    line: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule file. The id is the file's stem, the topic its folder.

    `supersedes` names rules that say less of the same fault: where this one found something in an
    item, theirs is left out.
    """

    id: str
    topic: str
    path: str
    summary: str
    severity: Severity
    scope: Scope
    check: Check
    why: str
    source: str
    tags: tuple[str, ...] = ()
    edition: int = 1
    supersedes: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    fix: Fix | None = None
    examples: tuple[Example, ...] = ()
