"""Agreement with ExifTool on a shared corpus; and what the comparison itself takes for the same."""

import json
from pathlib import Path

import pytest

from benchmarks.agreement import PROPERTIES, compare, is_picture
from captionaudit.images.read import read_picture, read_picture_data
from tests.images import build

CORPUS = Path(__file__).resolve().parents[2] / ".." / "shared" / "corpus"


@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the repository")
def test_ninety_nine_of_a_hundred_values_are_those_of_exiftool():
    reports = json.loads((CORPUS / "truth.json").read_text(encoding="utf-8"))
    same = differing = 0
    for path, report in reports.items():
        if is_picture(report):
            right, wrong, _ = compare(report, read_picture(CORPUS / "images" / path), PROPERTIES)
            same += right
            differing += len(wrong)
    assert same > 700
    assert same / (same + differing) >= 0.99


def test_thirty_properties_are_compared():
    groups = [name.split(":")[0].split("-")[0] for name in PROPERTIES]
    assert {group: groups.count(group) for group in set(groups)} == {
        "IPTC": 11,
        "XMP": 13,
        "IFD0": 4,
        "ExifIFD": 1,
        "GPS": 1,
    }


READING = read_picture_data(
    build.jpeg(
        exif={"DateTimeOriginal": "2026:03:01 09:10:11", "OffsetTimeOriginal": "+01:00"},
        iim={(2, 80): ["Ines Calder", "Urs Halder"], (2, 110): "EPA"},
    )
)


@pytest.mark.parametrize(
    ("name", "theirs"),
    [
        ("IPTC:By-line", ["Ines Calder", "Urs Halder"]),
        ("IPTC:Credit", " EPA\r\n"),
        ("ExifIFD:DateTimeOriginal", "2026:03:01 09:10:11"),
    ],
)
def test_spelling_is_no_difference(name, theirs):
    assert compare({name: theirs}, READING, {name: PROPERTIES[name]}) == (1, [], [])


@pytest.mark.parametrize(
    ("name", "theirs"),
    [
        ("IPTC:By-line", "Ines Calder"),
        ("IPTC:Credit", "epa"),
        ("ExifIFD:DateTimeOriginal", "2026:03:01 09:10:12"),
        ("IPTC:Source", "EPA"),
    ],
)
def test_another_value_is_a_difference(name, theirs):
    same, differing, _ = compare({name: theirs}, READING, {name: PROPERTIES[name]})
    assert same == 0
    assert [each.name for each in differing] == [name]


def test_a_value_that_only_we_have_is_told_apart():
    same, differing, extra = compare({}, READING, {"IPTC:Credit": PROPERTIES["IPTC:Credit"]})
    assert (same, differing) == (0, [])
    assert [each.ours for each in extra] == ["EPA"]
