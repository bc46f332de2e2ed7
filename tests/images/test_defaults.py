"""Texts that cameras and programs write unasked, and those that somebody wrote."""

import pytest

from captionaudit.images.defaults import is_default, says_nothing
from captionaudit.model import Property
from tests.images import build

UNASKED = (
    *("oplus_0", "oplus_1048608", "hdrpl", "AppleMark", "Snapseed", "GoPro", "Picasa", "SAMSUNG"),
    *("NIKON D850", "RICOH THETA S", "PENTAX Image", "CanoScan 9000F", "Untitled-1", "DJI_0042"),
    "filter: 0; fileterIntensity: 0.0; filterMask: 0; captureOrientation: 0;\nalgolist: 0;",
    '{"mirror":false,"source":"camera"}',
    "File written by Adobe Photoshop® 4.0",
    "CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90",
    *("Scanned with EPSON Perfection V600", "ImageJ=1.53c\nunit=micron", "FBMD01000ac0030000"),
    *(
        "Created by XnView",
        "Created with GIMP",
        "Paint.NET v3.36",
        "Processed with VSCO with c1 preset",
    ),
    *("2024:03:05 10:11:12", "2024-03-05T10:11:12Z", "20240305_101112", "-", "n/a", "N/A", "..."),
)
WRITTEN = (
    "Divers clear nets off the reef at Rasdhoo.",
    "Created by Ines Calder",
    "Samsung opens a shop in Portwick",
    "NIKON D850 cameras stand in a row at the fair",
    "SONY 3, KODAK 2",
    "Score: 3; Rasdhoo wins in the end",
    "Shot by police at the harbour",
    "Picasa Street at dawn",
    "20 March 2024",
    "{curly} words",
    "None of the boats came back",
)


@pytest.mark.parametrize("text", UNASKED)
def test_what_nobody_wrote_is_no_caption(text):
    assert is_default(text)
    assert says_nothing(Property.CAPTION, text)


@pytest.mark.parametrize("text", WRITTEN)
def test_what_somebody_wrote_is_a_caption(text):
    assert not is_default(text)
    assert not says_nothing(Property.CAPTION, text)


def test_a_folder_of_pictures_with_such_texts_has_no_captions(site, run):
    for number, text in enumerate(("oplus_0", "File written by Adobe Photoshop® 4.0")):
        site(f"photos/reef{number}.jpg", build.jpeg(xmp={"dc:description": text}))
    found = run("check", "photos", "--format", "json").json["findings"]
    assert {f["rule"] for f in found if "caption" in f["rule"]} == {"caption-missing"}


def test_long_settings_that_end_otherwise_are_turned_down_at_once():
    assert not is_default("score: 3; " * 8000 + "x; y")


def test_a_time_is_a_date_created_and_no_caption():
    assert not says_nothing(Property.DATE_CREATED, "2024-03-05T10:11:12")
    assert says_nothing(Property.CAPTION, "2024-03-05T10:11:12")
