"""Exif: texts that are none, and directories that damaged offsets lead to."""

import pytest

from tests.images import build
from tests.images.reading import codes, said


@pytest.mark.parametrize("garbage", [b"\x03", b"\x10\x15`\x12\x95"])
def test_octets_that_are_no_text_are_no_caption(garbage):
    data = build.jpeg(exif={"ImageDescription": garbage, "Artist": "Ines Calder"})
    assert "exif:ImageDescription" not in said(data)
    assert said(data)["exif:Artist"] == "Ines Calder"


def test_what_is_no_text_is_noted():
    assert codes(build.jpeg(exif={"ImageDescription": b"\x01\x02\x03"})) == ["exif-text-damaged"]


@pytest.mark.parametrize(
    "text", ["A reef.\nSecond line.\tEnd", "Récif, früh am Morgen", "A long caption " * 9 + "\x1b."]
)
def test_lines_accents_and_a_stray_octet_are_text(text):
    data = build.jpeg(exif={"ImageDescription": text})
    assert said(data) == {"exif:ImageDescription": text}
    assert codes(data) == []


@pytest.mark.parametrize("tag", [0x8769, 0x8825])
def test_a_directory_at_offset_nought_is_none(tag):
    pointer = {tag: (4, 1, bytes(4))}
    data = build.jpeg(exif=build.exif_block({"Artist": "Ines Calder"}, entries=pointer))
    assert said(data) == {"exif:Artist": "Ines Calder"}


@pytest.mark.parametrize("zone", ["+02:00", "Z", ""])
def test_a_zone_behind_the_date_is_kept(zone):
    data = build.jpeg(exif={"DateTimeOriginal": f"2026:03:01 10:11:12{zone}"})
    assert said(data) == {"exif:DateTimeOriginal": f"2026-03-01T10:11:12{zone}"}


def test_a_value_at_a_bad_offset_is_noted():
    block = bytearray(
        build.exif_block({"Artist": "Ines Calder"}, entries={0x8298: (4, 1, b"\0\0\0\x7f")})
    )
    at = block.index((0x8298).to_bytes(2, "little"))
    block[at + 2 : at + 8] = (2).to_bytes(2, "little") + (20).to_bytes(4, "little")
    data = build.jpeg(exif=bytes(block))
    assert said(data) == {"exif:Artist": "Ines Calder"}
    assert codes(data) == ["exif-offset-wrong"]
