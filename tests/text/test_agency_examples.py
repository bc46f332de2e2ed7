"""Every example of every agency file, as the file says it should be read."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from captionaudit.data import rules_dir
from captionaudit.text.agencies import AgencyTable, builtin_agencies
from captionaudit.text.anatomy import dissect
from captionaudit.text.credit import parse_credit
from captionaudit.text.parts import ClauseKind, Credit

FILES = sorted((rules_dir() / "agencies").glob("*.toml"))
EXPECTED = ("persons", "agencies", "roles", "organisations", "clients")


def examples(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["examples"]
    return found


def cases() -> Iterator[Any]:
    for path in FILES:
        for example in examples(path):
            text = example.get("credit") or example.get("caption")
            yield pytest.param(example, id=f"{path.stem}: {text}")


@pytest.fixture(scope="module")
def table() -> AgencyTable:
    return builtin_agencies()


def read(credits: list[Credit], what: str) -> list[str]:
    if what == "clients":
        found = [c.text for k in credits for c in k.clauses if c.kind is ClauseKind.CLIENT]
    else:
        found = [value for credit in credits for value in getattr(credit, what)]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("example", list(cases()))
def test_example_is_read_as_the_file_says(example: dict[str, Any], table: AgencyTable) -> None:
    if "credit" in example:
        credits = [parse_credit(example["credit"], table)]
    else:
        credits = list(dissect(example["caption"], table).credits)
    expected = {what: example[what] for what in EXPECTED if what in example}
    assert {what: read(credits, what) for what in expected} == expected


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_has_an_example_that_says_what_it_expects(path: Path) -> None:
    found = examples(path)
    assert found
    for example in found:
        assert ("credit" in example) != ("caption" in example)
        assert set(example) - {"credit", "caption"} <= set(EXPECTED)
        assert "agencies" in example


@pytest.mark.parametrize(
    ("slug", "phrase"),
    [(a.slug, p) for a in builtin_agencies().agencies.values() for p in a.false_friends],
)
def test_a_false_friend_is_no_credit(slug: str, phrase: str, table: AgencyTable) -> None:
    for caption in (phrase, f"{phrase} on Monday"):
        assert [c.text for c in dissect(caption, table).credits if slug in c.agencies] == []
