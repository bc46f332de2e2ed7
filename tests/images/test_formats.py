"""Every format: what its containers hold, its size, and what is said of a damaged one."""

import os
from pathlib import Path

import pytest

from captionaudit.images.read import read_picture, read_picture_data
from captionaudit.model import Origin
from tests.images import boxed, build
from tests.images.reading import said

EXIF = {"Artist": "Ines Calder", "Copyright": "2026 EPA", "DateTimeOriginal": "2026:03:01 09:10:11"}
IIM = {(2, 80): "Ines Calder", (2, 110): "EPA", (2, 55): "20260301", (2, 60): "091011+0100"}
XMP = {"dc:creator": ["Ines Calder"], "photoshop:Credit": "EPA", "dc:description": "A réef."}

EXIF_SAID = {
    "exif:Artist": "Ines Calder",
    "exif:Copyright": "2026 EPA",
    "exif:DateTimeOriginal": "2026-03-01T09:10:11",
}
IIM_SAID = {
    "iim:2:80": "Ines Calder",
    "iim:2:110": "EPA",
    "iim:2:55": "2026-03-01T09:10:11+01:00",
}
XMP_SAID = {
    "xmp:dc:creator": "Ines Calder",
    "xmp:photoshop:Credit": "EPA",
    "xmp:dc:description": "A réef.",
}
SIZE = (12, 9)
IN_PSD = [(1028, build.iim_block(IIM)), (1058, build.exif_block(EXIF))]
IN_PSD += [(1060, build.xmp_packet(XMP))]

ALL = EXIF_SAID | IIM_SAID | XMP_SAID
PICTURES = {
    "JPEG": (build.jpeg(exif=EXIF, iim=IIM, xmp=XMP, size=SIZE), ALL),
    "PNG": (build.png(exif=EXIF, iim=IIM, xmp=XMP, size=SIZE), ALL),
    "TIFF": (build.tiff(exif=EXIF, iim=IIM, xmp=XMP, size=SIZE), ALL),
    "PSD": (build.psd(IN_PSD, size=SIZE), ALL),
    "WebP": (build.webp(exif=EXIF, xmp=XMP, size=SIZE), EXIF_SAID | XMP_SAID),
    "AVIF": (build.avif(exif=EXIF, xmp=XMP, size=SIZE), EXIF_SAID | XMP_SAID),
    "HEIF": (build.heif(exif=EXIF, xmp=XMP, size=SIZE), EXIF_SAID | XMP_SAID),
    "GIF": (build.gif(xmp=XMP, size=SIZE), XMP_SAID),
    "JPEG 2000": (
        boxed.jp2(
            exif=build.exif_block(EXIF),
            iim=build.iim_block(IIM),
            xmp=build.xmp_packet(XMP),
            size=SIZE,
        ),
        ALL,
    ),
    "JPEG XL": (
        boxed.jxl(exif=build.exif_block(EXIF), xmp=build.xmp_packet(XMP), size=SIZE),
        EXIF_SAID | XMP_SAID,
    ),
    "CR3": (
        boxed.cr3(
            main=boxed.sized_directory(SIZE, Artist="Ines Calder", Copyright="2026 EPA"),
            exif=boxed.exif_block({"DateTimeOriginal": "2026:03:01 09:10:11"}),
            xmp=build.xmp_packet(XMP),
        ),
        EXIF_SAID | XMP_SAID,
    ),
    "RAF": (boxed.raf(build.jpeg(exif=EXIF, iim=IIM, xmp=XMP), SIZE), ALL),
}


@pytest.mark.parametrize("name", PICTURES)
def test_every_container_of_a_format_is_read(name):
    data, expected = PICTURES[name]
    reading = read_picture_data(data)
    assert said(data) == expected
    assert (reading.format, reading.width, reading.height) == (name, *SIZE)
    assert (reading.size, reading.error, reading.notes) == (len(data), "", ())


@pytest.mark.parametrize("name", PICTURES)
def test_a_value_names_the_container_it_came_from(name):
    values = read_picture_data(PICTURES[name][0]).values
    assert values
    assert all(value.tag.startswith(f"{value.origin.value}:") for value in values)


@pytest.mark.parametrize("name", PICTURES)
def test_a_file_says_what_its_octets_say(name, tmp_path):
    path = tmp_path / "picture"
    path.write_bytes(PICTURES[name][0])
    assert read_picture(path) == read_picture_data(PICTURES[name][0])


@pytest.mark.parametrize("name", sorted(set(PICTURES) - {"PSD"}))
def test_a_cut_off_picture_is_noted_or_refused(name):
    data = PICTURES[name][0]
    reading = read_picture_data(data[: len(data) - 60])
    assert reading.format == name
    assert reading.error or "cut-off" in [note.code for note in reading.notes]


@pytest.mark.parametrize("order", "<>")
def test_exif_is_read_in_both_byte_orders(order):
    block = build.exif_block(
        {"Orientation": 6, "OffsetTimeOriginal": "+05:30"} | EXIF,
        gps=(-33.8567844, 151.2152967),
        thumbnail=build.jpeg(),
        order=order,
    )
    data = build.jpeg(exif=block)
    assert said(data) == EXIF_SAID | {
        "exif:Orientation": "6",
        "exif:DateTimeOriginal": "2026-03-01T09:10:11+05:30",
        "exif:GPSLatitude": "-33.856784, 151.215297",
    }
    assert read_picture_data(data).thumbnail == build.jpeg()


def test_the_digest_tells_whether_iim_was_edited_behind_xmp():
    def matches(digest):
        return read_picture_data(build.jpeg(iim=IIM, digest=digest)).digest_matches

    assert matches(True) is True
    assert matches(b"\1" * 16) is False
    assert matches(False) is None


def test_c2pa_is_seen_and_no_more():
    manifest = build.segment(0xEB, b"JP\0\1\0\0\0\1\0\0\0\x40jumb\0\0\0\x28jumdc2pa" + bytes(40))
    assert read_picture_data(build.jpeg_of(manifest)).c2pa
    assert read_picture_data(build.png_of((b"caBX", b"jumb"))).c2pa
    assert not read_picture_data(build.jpeg()).c2pa


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><title>404</title>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "LFS"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b"just words", "known format"),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04" + bytes(40), "ZIP"),
        (b"\0\0\0\x18ftypisom\0\0\2\0isomiso2", "video"),
        (b"RIFF\0\0\0\0AVI LIST", "video"),
        (b"\x1a\x45\xdf\xa3" + bytes(40), "video"),
    ],
)
def test_what_is_no_picture_is_named(data, words):
    reading = read_picture_data(data)
    assert words in reading.error
    assert not reading.format


def test_what_cannot_be_opened_is_told_apart(tmp_path):
    assert "no such file" in read_picture(tmp_path / "none.jpg").error
    assert "folder" in read_picture(tmp_path).error
    assert read_picture("nul\0.jpg").error


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.jpg")
    assert "pipe" in read_picture(tmp_path / "pipe.jpg").error


def test_metadata_behind_the_first_read_is_found(tmp_path):
    padding = [build.segment(0xE2, bytes(60_000))] * 3
    packet = build.xmp_app1(build.xmp_packet(XMP))
    path = tmp_path / "far.jpg"
    path.write_bytes(build.jpeg_of(*padding, packet, size=SIZE))
    reading = read_picture(path)
    assert {v.tag: v.value for v in reading.values} == XMP_SAID
    assert {v.origin for v in reading.values} == {Origin.XMP}
    assert reading.width == SIZE[0]
