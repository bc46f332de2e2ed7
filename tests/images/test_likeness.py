"""Thumbnails against their pictures: a crop is told, a change of tone, turn or frame is not."""

from io import BytesIO
from random import Random

import pytest
from PIL import Image, ImageOps

from captionaudit.images.likeness import read_and_compare
from tests.images import build
from tests.images.blocks import resource

WIDE, SMALL = (360, 240), (160, 107)


def scene(seed: int = 1, size: build.Size = WIDE) -> Image.Image:
    """A picture of soft blotches, each seed another one."""
    shades = Random(seed).randbytes(12 * 8)
    blotches = Image.frombytes("L", (12, 8), shades).resize(size, Image.Resampling.BICUBIC)
    return ImageOps.colorize(blotches, "#102040", "#f0e0c0")


def octets(image: Image.Image) -> bytes:
    stream = BytesIO()
    image.save(stream, "JPEG")
    return stream.getvalue()


def thumbnail(image: Image.Image, size: build.Size = SMALL) -> bytes:
    return octets(image.resize(size))


def part(site, picture: Image.Image, small: bytes) -> float | None:
    """How much of a thumbnail (in Exif) its picture shows."""
    data = octets(picture)
    block = build.exif_block({}, thumbnail=small)
    data = data[:2] + build.segment(0xE1, b"Exif\0\0" + block) + data[2:]
    return read_and_compare(site("reef.jpg", data)).thumbnail_part


def toned(image: Image.Image, gamma: float) -> Image.Image:
    return image.point([round(255 * (n / 255) ** gamma) for n in range(256)] * 3)


def barred(image: Image.Image, size: build.Size = (160, 120)) -> Image.Image:
    return ImageOps.pad(image, size, color="black")


ALL = {
    "made of the picture": lambda p: p,
    "brighter": lambda p: toned(p, 0.6),
    "darker": lambda p: toned(p, 1.8),
    "in grey": lambda p: p.convert("L"),
    "turned": lambda p: p.transpose(Image.Transpose.ROTATE_90),
    "mirrored": lambda p: p.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
}


@pytest.mark.parametrize("name", ALL)
def test_a_thumbnail_of_all_of_its_picture(site, name):
    small = ALL[name](scene())
    small.thumbnail((160, 160))
    assert part(site, scene(), octets(small)) == 1.0


@pytest.mark.parametrize("size", [WIDE, (240, 360), (360, 200)])
def test_bars_are_no_part_of_what_a_thumbnail_shows(site, size):
    picture = scene(size=size)
    assert part(site, picture, octets(barred(picture))) == 1.0


def test_a_camera_presses_its_picture_into_the_thumbnails_size(site):
    assert part(site, scene(), thumbnail(scene(), (160, 120))) == 1.0


@pytest.mark.parametrize(
    ("box", "share"),
    [
        ((36, 24, 324, 216), 0.64),
        ((0, 0, 252, 168), 0.49),
        ((180, 120, 360, 240), 0.25),
        ((60, 0, 300, 240), 0.67),
        ((0, 30, 360, 230), 0.83),
    ],
)
@pytest.mark.parametrize("gamma", [1, 1.5])
def test_a_crop_is_told_with_its_share(site, box, share, gamma):
    picture = toned(scene().crop(box), gamma)
    assert part(site, picture, thumbnail(scene())) == pytest.approx(share, abs=0.1)


def test_a_crop_beside_a_thumbnail_with_bars_is_told(site):
    assert part(site, scene().crop((36, 24, 324, 216)), octets(barred(scene()))) < 1


def test_another_picture_is_nothing_of_it(site):
    assert part(site, scene(1), thumbnail(scene(2))) == 0


def test_a_frame_and_a_ground_put_around_the_picture_hide_nothing(site):
    for colour in ("white", "#304050"):
        framed = ImageOps.expand(scene(), 20, colour)
        larger = (360 + 40) * (240 + 40) / (360 * 240)
        assert part(site, framed, thumbnail(scene(), (160, 107))) == pytest.approx(larger, rel=0.05)


@pytest.mark.parametrize(
    ("picture", "small"),
    [
        (Image.new("RGB", WIDE, "grey"), thumbnail(scene())),
        (scene(), thumbnail(Image.new("RGB", WIDE, "grey"))),
        (scene(), octets(scene())[:300]),
        (scene(), thumbnail(scene(), (16, 11))),
        (scene(size=(8, 8)), thumbnail(scene())),
    ],
)
def test_of_blank_damaged_and_tiny_pictures_nothing_is_said(site, picture, small):
    assert part(site, picture, small) is None


def test_each_thumbnail_counts(site):
    stale = resource(0x040C, bytes(28) + thumbnail(scene()))
    cropped = scene().crop((36, 24, 324, 216))
    own = build.exif_block({}, thumbnail=thumbnail(cropped))
    segments = build.segment(0xE1, b"Exif\0\0" + own) + build.app13(stale)
    data = octets(cropped)
    reading = read_and_compare(site("reef.jpg", data[:2] + segments + data[2:]))
    assert len(reading.thumbnails) == 2
    assert reading.thumbnail_part == pytest.approx(0.64, abs=0.1)


def test_a_picture_without_a_thumbnail_is_not_decoded(site, monkeypatch):
    monkeypatch.setattr(Image, "open", None)
    path = site("reef.jpg", octets(scene()))
    assert read_and_compare(path).thumbnail_part is None


def test_the_whole_tool_tells_a_crop_once(site, run):
    cropped = octets(scene().crop((36, 24, 324, 216)))
    block = build.exif_block({"Artist": "Ines Calder"}, thumbnail=thumbnail(scene()))
    site("reef.jpg", cropped[:2] + build.segment(0xE1, b"Exif\0\0" + block) + cropped[2:])
    found = run("check", "reef.jpg", "--select", "privacy", "--format", "json").json["findings"]
    assert [f["rule"] for f in found] == ["embedded-thumbnail-leak"]
    assert found[0]["message"].startswith("the thumbnail shows more than the picture, which is ab")
    site("captionaudit.toml", "[options.embedded-thumbnail-leak]\npixels = false\n")
    assert run("check", "reef.jpg", "--select", "privacy", "--format", "json").rules() == []


@pytest.mark.parametrize("colour", ["black", "white"])
@pytest.mark.parametrize("size", [(400, 400), (480, 240), (360, 360), (600, 300)])
def test_bars_put_around_a_picture_since_are_told(site, size, colour):
    padded = ImageOps.pad(scene(), size, color=colour)
    larger = size[0] * size[1] / min(size[0] ** 2 / 1.5, size[1] ** 2 * 1.5)
    assert part(site, padded, thumbnail(scene())) == pytest.approx(larger, rel=0.1)


def test_bars_around_an_upright_picture_in_a_wide_frame(site):
    upright = scene(size=(240, 360))
    padded = ImageOps.pad(upright, (540, 360), color="black")
    assert part(site, padded, thumbnail(upright, (107, 160))) > 2


def test_a_crop_between_bars_is_still_told(site):
    crop = scene().crop((180, 0, 360, 240))
    padded = ImageOps.pad(crop, (360, 240), color="black")
    assert (part(site, padded, thumbnail(scene())) or 0) <= 1
