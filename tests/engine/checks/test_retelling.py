"""Captions retold: what an editor may change, and what contradicts, both ways round."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.engine.checks.retelling import contradiction

LINES = (Path(__file__).parent / "retold.tsv").read_text("utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")]
HARMLESS = [row for row in ROWS if len(row) == 2]
REAL = [row for row in ROWS if len(row) == 4]


def test_every_line_is_a_pair_of_one_kind_or_the_other():
    assert len(HARMLESS) + len(REAL) == len(ROWS) > 50


@pytest.mark.parametrize(("one", "other"), HARMLESS)
def test_a_harmless_copy_contradicts_nothing(one, other):
    assert contradiction(one, other) is None
    assert contradiction(other, one) is None


@pytest.mark.parametrize(("one", "other", "said", "otherwise"), REAL)
def test_a_fact_told_differently_is_found_both_ways(one, other, said, otherwise):
    found, back = contradiction(one, other), contradiction(other, one)
    assert (found.one, found.other) == (said, otherwise)
    assert back is not None
    marked = one[found.start : found.end]
    assert marked == said or {marked[0].lower(), marked[0]} & {said[0], said.partition(", ")[2][0]}


def test_strangers_of_one_language_have_nothing_in_common():
    one = "The divers of Ines Calder clear nets off the reef at Rasdhoo."
    other = "Snow ploughs of the canton clear the pass above Andermatt in Uri."
    assert contradiction(one, other).said("the file's") == (
        f"has nothing in common with the file's: {other!r}"
    )
    assert contradiction(one, "Schneepflüge räumen den Pass bei Andermatt im Kanton Uri.") is None


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_captions_can_be_compared(one, other):
    found = contradiction(one, other)
    assert found is None or 0 <= found.start <= found.end <= len(one)
    assert contradiction(one, one) is None
