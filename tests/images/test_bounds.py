"""Where reading ends: what is left out of a file that holds too much, and what is said of it."""

import pytest

from captionaudit.images.read import read_picture_data
from tests.images import build
from tests.images.blocks import data_set
from tests.images.bombs import (
    BOMBS,
    compressed,
    items_of_no_width,
    keywords,
    overlapping_items,
    packet,
)
from tests.images.reading import codes, said


def test_segments_without_end_are_a_note_and_no_unreadable_picture():
    reading = read_picture_data(build.jpeg_of(*[build.segment(0xE2, b"")] * 5000))
    assert reading.error == ""
    assert [note.code for note in reading.notes] == ["metadata-too-long"]


def test_of_thousands_of_keywords_the_first_are_read():
    data = build.jpeg(iim=keywords(2000) + data_set(2, 110, b"EPA"), digest=False)
    assert len(said(data)["iim:2:25"]) == 1024
    assert said(data)["iim:2:110"] == "EPA"
    assert codes(data) == ["iim-too-long"]


def test_as_many_keywords_as_a_stock_library_allows_are_all_read():
    data = build.jpeg(iim=keywords(500))
    assert len(said(data)["iim:2:25"]) == 500
    assert codes(data) == []


def test_of_many_blocks_of_one_kind_the_first_are_read():
    data = build.psd([(1028, build.iim_block({(2, 110): "EPA"}))] * 60)
    assert said(data) == {"iim:2:110": "EPA"}
    assert codes(data) == ["metadata-too-long"]


def test_xmp_with_too_much_markup_is_left_alone():
    data = build.png(xmp=packet("<a/>" * 200_000))
    assert said(data) == {}
    assert codes(data) == ["metadata-too-long"]


def test_xmp_with_a_long_history_is_read():
    data = build.png(xmp=packet("<a>2026-03-01</a>" * 20_000))
    assert said(data) == {"xmp:photoshop:Credit": "EPA"}
    assert codes(data) == []


@pytest.mark.parametrize("make", [overlapping_items, items_of_no_width])
def test_items_that_are_all_of_the_file_come_to_an_end(make):
    reading = read_picture_data(make())
    assert reading.format == "HEIF"
    assert reading.values == ()


def test_iim_in_the_wrong_byte_order_is_turned():
    block = build.iim_block({(2, 110): "EPA", (2, 80): "Ines Calder"})
    block += bytes(-len(block) % 4)
    swapped = b"".join(block[i : i + 4][::-1] for i in range(0, len(block), 4))
    assert said(build.jpeg(iim=swapped)) == {"iim:2:110": "EPA", "iim:2:80": "Ines Calder"}


def test_a_compressed_packet_as_long_as_real_ones_is_read():
    data = compressed(packet(f"<a>{'curves, ' * 10}</a>" * 20_000))
    assert said(data) == {"xmp:photoshop:Credit": "EPA"}
    assert codes(data) == []


@pytest.mark.parametrize("bomb", ["text-that-inflates", "profile-of-digits"])
def test_of_a_text_that_unfolds_without_end_no_more_than_its_beginning_is_held(bomb):
    assert "png-text-too-long" in codes(BOMBS[bomb]())
