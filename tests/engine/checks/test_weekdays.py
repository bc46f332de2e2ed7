"""On which weekday a caption places its picture, and where the day is something else's."""

from pathlib import Path

import pytest

from captionaudit.engine.checks.weekdays import lone_weekday

LINES = (Path(__file__).parent / "weekdays.tsv").read_text("utf-8").splitlines()
ROWS = [line.partition("\t")[::2] for line in LINES if not line.startswith("#")]
PLACED = [row for row in ROWS if row[1]]
OTHERS = [caption for caption, day in ROWS if not day]


def test_there_are_enough_captions_of_either_kind():
    assert len(PLACED) >= 90
    assert len(OTHERS) >= 200


@pytest.mark.parametrize(("caption", "named"), PLACED)
def test_a_weekday_that_says_when_a_picture_was_taken_is_read(caption, named):
    day = lone_weekday(caption)
    assert day is not None
    assert caption[day.start : day.end] == named


@pytest.mark.parametrize("caption", OTHERS)
def test_a_weekday_of_something_else_is_not_the_picture_s(caption):
    assert lone_weekday(caption) is None


@pytest.mark.parametrize(
    "caption",
    [
        "Farmers sell onions Friday and Saturday in Marlow. AP",
        "Farmers sell onions in Marlow. The market was held on Friday. AP",
        "Farmers sell onions on Friday, 12 April 2024, in Marlow. AP",
        "Farmers sell onions in Marlow. AP",
    ],
)
def test_only_one_weekday_of_the_first_sentence_counts(caption):
    assert lone_weekday(caption) is None
