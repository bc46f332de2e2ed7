"""Pictures that break off, and what programs leave behind a picture."""

import sys
from io import BytesIO
from pathlib import Path
from random import Random
from struct import pack

import pytest
from PIL import Image

from captionaudit.images.ending import is_cut
from captionaudit.images.read import read_picture
from tests.images import build
from tests.images.reading import codes

PHOTO = build.jpeg(exif={"Artist": "Ines Calder"}, size=(64, 64))
DRAWING = build.png(size=(64, 64))


def is_cut_file(tmp_path: Path, data: bytes) -> bool:
    path = tmp_path / "picture"
    path.write_bytes(data)
    return is_cut(str(path), read_picture(path))


def noise(kind: str, **options: object) -> bytes:
    """Return a picture of which no two lines are alike."""
    stream = BytesIO()
    image = Image.frombytes("RGB", (64, 48), Random(7).randbytes(64 * 48 * 3))
    image.save(stream, kind, **options)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "cut"),
    [
        (PHOTO, False),
        (PHOTO + b"\0" * 100, False),
        (PHOTO + bytes(9000), False),
        (PHOTO[:-40], True),
        (DRAWING, False),
        (DRAWING[:-30], True),
        (build.webp(size=(64, 64)), False),
        (build.gif(size=(64, 64))[:-1], False),
        (b"no picture", False),
    ],
)
def test_a_file_that_breaks_off_is_known(tmp_path, data, cut):
    assert is_cut_file(tmp_path, data) is cut


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_rows": 1}])
def test_a_jpeg_that_only_lacks_its_end_mark_is_whole(tmp_path, options):
    data = noise("JPEG", **options)
    for lacking in (1, 2):
        assert not is_cut_file(tmp_path, data[:-lacking])
        assert codes(data[:-lacking]) == ["cut-off"]
    for lacking in (3, 10, len(data) // 3):
        assert is_cut_file(tmp_path, data[:-lacking])


def test_octets_like_the_end_of_a_gif_are_not_its_end(tmp_path):
    data = noise("GIF")
    cut = data[: len(data) // 2 - 40] + b"\0\x3b" + data[len(data) // 2 - 38 : len(data) // 2]
    assert codes(cut) == []
    assert is_cut_file(tmp_path, cut)
    assert not is_cut_file(tmp_path, data[:-1])


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_a_heif_of_which_a_box_reaches_beyond_the_file_is_cut(tmp_path, share):
    data = build.heif(xmp={"dc:creator": ["Ines Calder"]}, size=(64, 64))
    pixels = data.index(b"mdat")
    assert not is_cut_file(tmp_path, data)
    assert is_cut_file(tmp_path, data[: pixels + int((len(data) - pixels) * share)])


def test_libraries_say_nothing_of_a_damaged_tiff(tmp_path, capfd):
    data = noise("TIFF", compression="tiff_lzw")
    counts = data.rindex(pack("<HHI", 279, 4, 1)) + 8  # StripByteCounts, TIFF 6.0 section 8
    data = data[:counts] + pack("<I", 1_000_000) + data[counts + 4 :]
    assert is_cut_file(tmp_path, data)
    assert capfd.readouterr() == ("", "")
    print("still heard", file=sys.stderr)
    assert capfd.readouterr().err == "still heard\n"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "JPEG2000", "GIF"])
def test_two_thirds_of_a_picture_are_not_all_of_it(tmp_path, kind):
    data = noise(kind)
    assert not is_cut_file(tmp_path, data)
    assert is_cut_file(tmp_path, data[: len(data) * 2 // 3])
    assert codes(data[: len(data) * 2 // 3]) == ["cut-off"]
