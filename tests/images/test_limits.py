"""What ends: a text, the copies of a property, and a fault of the readers themselves."""

import pytest

from captionaudit.images import read, xmp
from captionaudit.images.limits import LONGEST
from captionaudit.images.many import map_files
from captionaudit.images.read import read_picture_data, read_xmp_packet
from tests.images import build
from tests.images.bombs import packet
from tests.images.reading import codes, said

CREDITED = build.jpeg(iim={(2, 110): "EPA"}, xmp={"photoshop:Credit": "EPA"})


def broken(*_arguments):
    raise IndexError("an invented fault")


def test_a_fault_of_a_reader_is_a_note_and_the_other_blocks_are_read(monkeypatch):
    monkeypatch.setattr(read, "read_packet", broken)
    reading = read_picture_data(CREDITED)
    assert (reading.error, reading.width) == ("", 8)
    assert [value.tag for value in reading.values] == ["iim:2:110"]
    assert [note.code for note in reading.notes] == ["internal-fault"]
    assert "XMP" in reading.notes[0].message
    assert "IndexError" in reading.notes[0].message


def test_a_fault_in_one_file_leaves_the_others(monkeypatch, tmp_path):
    monkeypatch.setattr(read, "read_iim", broken)
    names = [tmp_path / "a.jpg", tmp_path / "b.jpg"]
    names[0].write_bytes(CREDITED)
    names[1].write_bytes(build.jpeg(xmp={"photoshop:Credit": "AFP"}))
    faulty, sound = map_files(read.read_picture, names)
    assert [note.code for note in faulty.notes] == ["internal-fault"]
    assert [value.value for value in sound.values] == ["AFP"]


def test_a_fault_in_a_sidecar_is_a_note(monkeypatch):
    monkeypatch.setattr(xmp, "read_packet", broken)
    values, notes = read_xmp_packet(build.xmp_packet({"photoshop:Credit": "EPA"}))
    assert values == ()
    assert [note.code for note in notes] == ["internal-fault"]


def test_a_text_is_cut_and_named():
    data = build.png(xmp={"dc:description": "A reef. " * 100_000, "photoshop:Credit": "EPA"})
    assert len(said(data)["xmp:dc:description"]) == LONGEST - 1  # less the blank at its end
    assert said(data)["xmp:photoshop:Credit"] == "EPA"
    reading = read_picture_data(data)
    assert [(note.code, note.tag) for note in reading.notes] == [
        ("text-too-long", "xmp:dc:description")
    ]


@pytest.mark.parametrize("octets", [1_900_000, 2_500_000])
def test_a_caption_of_iim_that_fills_the_file_is_cut_and_not_dropped(octets):
    iim = build.iim_block({(2, 110): "EPA", (2, 120): "A reef. " * octets})
    section = build.photoshop_block(iim)
    parts = [section[i : i + 65_000] for i in range(0, len(section), 65_000)]
    data = build.jpeg_of(*map(build.app13, parts))
    assert said(data)["iim:2:110"] == "EPA"
    assert 65_000 < len(said(data)["iim:2:120"]) < LONGEST
    assert {"text-too-long", "metadata-too-long"} & set(codes(data))


def test_copies_of_one_property_come_to_an_end():
    data = build.png(xmp=packet("<dc:title>A reef</dc:title>" * 3000))
    assert said(data) == {"xmp:photoshop:Credit": "EPA", "xmp:dc:title": ["A reef"] * 8}
    assert codes(data) == ["xmp-too-long"]


def test_lists_of_one_property_come_to_an_end():
    data = build.png(xmp={"dc:subject": [f"k{number}" for number in range(1500)]})
    assert said(data)["xmp:dc:subject"] == [f"k{number}" for number in range(1024)]
    assert codes(data) == ["xmp-too-long"]
