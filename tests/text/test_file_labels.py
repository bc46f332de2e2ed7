"""Labels of pictures from archives, and captions that only tell of an archive."""

from pathlib import Path

import pytest

from captionaudit.text.file_labels import file_label

LINES = (Path(__file__).parent / "file_labels.tsv").read_text("utf-8").splitlines()
ROWS = [line.partition("\t")[::2] for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("text", "label"), [row for row in ROWS if row[1]])
def test_a_label_is_read(text, label):
    assert file_label(text) == label


@pytest.mark.parametrize("text", [text for text, label in ROWS if not label])
def test_talk_of_archives_is_no_label(text):
    assert file_label(text) is None
