"""Pictures that break off, and what programs leave behind a picture."""

import pytest

from captionaudit.images.ending import is_cut
from captionaudit.images.read import read_picture
from tests.images import build

PHOTO = build.jpeg(exif={"Artist": "Ines Calder"}, size=(64, 64))
DRAWING = build.png(size=(64, 64))


@pytest.mark.parametrize(
    ("data", "cut"),
    [
        (PHOTO, False),
        (PHOTO + b"\0" * 100, False),
        (PHOTO + bytes(9000), False),
        (PHOTO[:-2], True),
        (PHOTO[:-40], True),
        (DRAWING, False),
        (DRAWING[:-30], True),
        (build.webp(size=(64, 64)), False),
        (b"no picture", False),
    ],
)
def test_a_file_that_breaks_off_is_known(tmp_path, data, cut):
    path = tmp_path / "picture"
    path.write_bytes(data)
    assert is_cut(str(path), read_picture(path)) is cut
