"""Dates of pages and of picture files round the whole tool: each fault is told once."""

from datetime import date, timedelta

import pytest

from tests.images import build

PAGE = """\
items:
  - image: quay.jpg
    caption: {caption}
    alt: Blue boxes full of silver fish
    credit: Ines Calder / AFP
"""


def audited(run, site, caption, **blocks):
    site("quay.jpg", build.jpeg(size=(1200, 16), **blocks))
    site("gallery.yml", PAGE.format(caption=caption))
    return run("check", "gallery.yml", "--format", "json").rules()


@pytest.mark.parametrize(
    "caption",
    [
        '"Rowers train at Portwick, March 3, 2016."',
        '"Rowers train at Portwick, Thursday, March 3, 2016."',
        '"Rowers train at Portwick on Thursday."',
        '"Rowers train at Portwick."',
    ],
)
def test_a_file_of_a_day_to_come_is_told_once(run, site, caption):
    created = {"photoshop:DateCreated": "2116-03-07"}
    assert audited(run, site, caption, xmp=created) == ["future-date"]


def test_a_caption_of_a_day_to_come_is_told_once(run, site):
    taken = date.today().replace(day=10) - timedelta(days=30)
    slip = taken.replace(year=taken.year + 1)
    created = {"photoshop:DateCreated": taken.isoformat()}
    caption = f"Rowers train at Portwick, {slip:%A, %d %B %Y}."
    assert audited(run, site, f'"{caption}"', xmp=created) == ["caption-date-contradicts-file"]
    caption = f"Rowers train at Portwick, {slip:%d %B %Y}."
    assert audited(run, site, f'"{caption}"', xmp=created) == ["future-date"]
    assert audited(run, site, f'"{caption}"') == ["caption-date-ahead"]


@pytest.mark.parametrize("created", ["1912-04-00", "2016-00-00", "1970-01-01"])
def test_what_xmp_does_not_know_is_no_fault(run, site, created):
    caption = '"Rowers train at Portwick."'
    assert audited(run, site, caption, xmp={"photoshop:DateCreated": created}) == []


@pytest.mark.parametrize("created", ["2016:00:00 00:00:00", "0000:00:00 00:00:00"])
def test_what_a_camera_does_not_know_is_no_fault(run, site, created):
    caption = '"Rowers train at Portwick."'
    assert audited(run, site, caption, exif={"DateTimeOriginal": created}) == []


def test_a_camera_without_a_clock_is_told(run, site):
    caption = '"Rowers train at Portwick."'
    exif = {"DateTimeOriginal": "1970:01:01 00:00:00"}
    assert audited(run, site, caption, exif=exif) == ["impossible-date"]
