"""Formats made of boxes: how HEIF is turned, sizes in bits, and what is compressed."""

import gzip
import zlib

import pytest

from captionaudit.images.read import read_picture_data
from captionaudit.model import Property
from tests.images import boxed, build
from tests.images.bombs import box
from tests.images.reading import codes, said

PHOTO = build.avif(size=(12, 8))


@pytest.mark.parametrize(
    ("quarters", "mirror", "orientation"),
    [
        (1, None, "8"),
        (2, None, "3"),
        (3, None, "6"),
        (0, 0, "4"),
        (0, 1, "2"),
        (1, 0, "5"),
        (1, 1, "7"),
        (2, 0, "2"),
        (2, 1, "4"),
        (3, 0, "7"),
        (3, 1, "5"),
    ],
)
def test_turns_and_mirrors_of_heif_are_an_orientation(quarters, mirror, orientation):
    """The pairs are those of libavif, which Pillow reads pictures with."""
    data = boxed.turned(PHOTO, quarters, mirror)
    assert said(data) == {"heif:irot": orientation}
    reading = read_picture_data(data)
    assert (reading.width, reading.height) == (12, 8)


def test_a_heif_that_is_not_turned_says_nothing_of_it():
    assert said(boxed.turned(PHOTO, 0)) == {}
    assert said(PHOTO) == {}


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        (b"", bytes),
        (b"deflate", zlib.compress),
        (b"deflate", lambda data: zlib.compress(data)[2:-4]),
        (b"gzip", gzip.compress),
    ],
)
def test_a_heif_may_hold_all_in_its_meta_box_and_compress_its_xmp(encoding, pack):
    packet = build.xmp_packet({"photoshop:Credit": "EPA"})
    reading = read_picture_data(boxed.inside(pack(packet), encoding, size=(12, 8)))
    assert [(v.tag, v.value) for v in reading.values] == [("xmp:photoshop:Credit", "EPA")]
    assert (reading.width, reading.height, reading.error, reading.notes) == (12, 8, "", ())


@pytest.mark.parametrize(
    ("encoding", "code"), [(b"br", "metadata-compressed"), (b"gzip", "metadata-damaged")]
)
def test_xmp_that_cannot_be_unpacked_is_noted(encoding, code):
    data = boxed.inside(b"\xff" * 40, encoding)
    assert read_picture_data(data).values == ()
    assert codes(data) == [code]


def test_exif_does_not_turn_a_heif():
    """Pillow writes the Orientation of Exif as a turn; here it is left in Exif alone."""
    data = build.avif(exif=build.exif_block({"Artist": "Ines Calder", "Software": "Darkroom"}))
    exif = build.exif_block({"Artist": "Ines Calder", "Orientation": 6})
    assert len(exif) < len(build.exif_block({"Artist": "Ines Calder", "Software": "Darkroom"}))
    at = data.index(b"II*\0")
    data = data[:at] + exif + data[at + len(exif) :]
    values = read_picture_data(data).values
    orientations = [(v.tag, v.value) for v in values if v.property is Property.ORIENTATION]
    assert orientations == [("heif:irot", "1"), ("exif:Orientation", "6")]


@pytest.mark.parametrize(
    ("bits", "size"),
    [
        (0b1 | 4 << 1 | 0 << 6 | 9 << 9, (80, 40)),  # small: multiples of eight
        (0b1 | 4 << 1 | 1 << 6, (40, 40)),  # a square
        (0b0 | 0 << 1 | 299 << 3 | 5 << 12, (533, 300)),  # 16 to 9
        (0b0 | 3 << 1 | 99_999 << 3 | 7 << 33, (200_000, 100_000)),
    ],
)
def test_the_size_of_a_jpeg_xl_is_read_bit_by_bit(bits, size):
    reading = read_picture_data(b"\xff\x0a" + bits.to_bytes(14, "little"))
    assert (reading.format, reading.width, reading.height) == ("JPEG XL", *size)


def test_what_brotli_compresses_is_noted():
    data = boxed.jxl(size=(12, 9)) + box(b"brob", b"Exif" + bytes(8))
    assert codes(data) == ["metadata-compressed"]


def test_a_codestream_alone_tells_its_size():
    reading = read_picture_data(boxed.j2k((12, 9)))
    assert (reading.format, reading.width, reading.height) == ("JPEG 2000", 12, 9)
    assert (reading.values, reading.error) == ((), "")


@pytest.mark.parametrize("make", [boxed.jp2, boxed.jxl])
def test_boxes_without_a_picture_are_an_error(make):
    data = make(size=(12, 9))
    start = data.rindex(b"jp2c" if make is boxed.jp2 else b"jxlc") - 4
    assert "no image data" in read_picture_data(data[:start]).error
    assert codes(data[:-4]) == ["cut-off"]


def test_markup_in_a_jpeg_2000_that_is_no_xmp_is_left_alone():
    data = boxed.jp2(size=(12, 9)) + box(b"xml ", b"<gml:FeatureCollection/>")
    assert said(data) == {}
    assert codes(data) == []


def test_a_raw_without_its_preview_is_an_error():
    data = boxed.raf(build.jpeg(), (12, 9))
    assert "no preview" in read_picture_data(data[:150]).error
