"""Every example of every agency file, as the file says it should be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from captionaudit.data import rules_dir
from captionaudit.text.agencies import AgencyTable, builtin_agencies
from captionaudit.text.agency_examples import EXPECTED, agency_examples, wrong_examples
from captionaudit.text.anatomy import dissect

FILES = sorted((rules_dir() / "agencies").glob("*.toml"))


@pytest.fixture(scope="module")
def table() -> AgencyTable:
    return builtin_agencies()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_examples_are_read_as_the_file_says(path: Path, table: AgencyTable) -> None:
    assert list(wrong_examples(path, table)) == []


def test_an_example_that_is_read_otherwise_is_told(tmp_path: Path, table: AgencyTable) -> None:
    path = tmp_path / "harbour.toml"
    example = 'credit = "Ines Calder / AFP"\nagencies = ["epa"]\npersons = ["Ines Calder"]\n'
    path.write_text(f"[[examples]]\n{example}", "utf-8")
    assert list(wrong_examples(path, table)) == [
        "'Ines Calder / AFP': agencies should be ['epa'], are ['afp']"
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_has_an_example_that_says_what_it_expects(path: Path) -> None:
    found = agency_examples(path)
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
