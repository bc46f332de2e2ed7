"""Pictures of every format round the whole tool: a page against its file, and the file alone."""

import pytest

from tests.images import build

XMP = {
    "dc:description": "Crates of herring stand on the quay of Portwick harbour.",
    "dc:creator": ["Ines Calder"],
    "photoshop:Credit": "AFP",
}
MAKERS = {
    "jpg": build.jpeg,
    "png": build.png,
    "webp": build.webp,
    "tif": build.tiff,
    "heic": build.heif,
    "avif": build.avif,
}
PAGE = """\
items:
  - image: quay.{suffix}
    caption: Crates of herring stand on the quay of Portwick harbour.
    alt: Blue boxes full of silver fish
    credit: Ines Calder / {credit}
"""


@pytest.mark.parametrize("suffix", MAKERS)
def test_a_page_that_agrees_with_its_file(run, site, suffix):
    site(f"quay.{suffix}", MAKERS[suffix](xmp=XMP, size=(1200, 16)))
    site("gallery.yml", PAGE.format(suffix=suffix, credit="AFP"))
    report = run("check", "gallery.yml", "--format", "json").json
    assert [finding["rule"] for finding in report["findings"]] == []
    assert report["summary"]["pictures"] == 1


@pytest.mark.parametrize("suffix", MAKERS)
def test_a_page_that_contradicts_its_file(run, site, suffix):
    site(f"quay.{suffix}", MAKERS[suffix](xmp=XMP, size=(1200, 16)))
    site("gallery.yml", PAGE.format(suffix=suffix, credit="EPA"))
    ran = run("check", "gallery.yml", "--format", "json")
    assert ran.rules() == ["page-credit-contradicts-file"]
    [finding] = ran.json["findings"]
    assert (finding["path"], finding["line"]) == ("gallery.yml", 5)
    assert [(r["path"], r["pointer"]) for r in finding["related"]] == [
        (f"quay.{suffix}", "xmp:photoshop:Credit")
    ]


@pytest.mark.parametrize("suffix", MAKERS)
def test_a_folder_of_one_picture(run, site, suffix):
    site(f"photos/quay.{suffix}", MAKERS[suffix](xmp=XMP, size=(1200, 16)))
    [item] = run("items", "photos").lines
    assert item["caption"] == XMP["dc:description"]
    assert (item["agencies"], item["persons"]) == (["afp"], ["Ines Calder"])
    assert {statement["origin"] for statement in item["statements"]} == {"page", "xmp"}


@pytest.mark.parametrize("suffix", MAKERS)
def test_a_picture_under_another_suffix_is_told(run, site, suffix):
    other = "png" if suffix != "png" else "jpg"
    site(f"photos/quay.{other}", MAKERS[suffix](xmp=XMP, size=(1200, 16)))
    assert "type-extension-mismatch" in run("check", "photos", "--format", "json").rules()


def test_a_picture_named_beside_a_gallery_is_audited(run, site):
    site("quay.jpg", build.jpeg(xmp=XMP, size=(1200, 16)))
    site("empty.jpg", b"")
    site("other.jpg", build.jpeg(size=(1200, 16)))
    site("gallery.yml", PAGE.format(suffix="jpg", credit="AFP"))
    report = run("check", ".", "--format", "json").json
    assert [finding["rule"] for finding in report["findings"]] == ["unreadable-image"]
    assert [note["what"] for note in report["unchecked"]] == ["1 picture in .: other.jpg"]
    named = run("check", "gallery.yml", "other.jpg", "--format", "json")
    assert {"caption-missing", "credit-missing"} <= set(named.rules())


def test_a_broken_sidecar_is_told(run, site):
    site("quay.jpg", build.jpeg(xmp=XMP, size=(1200, 16)))
    site("quay.xmp", b"<x:xmpmeta")
    ran = run("check", ".", "--format", "json")
    assert ran.rules() == ["unreadable-gallery"]
    assert ran.json["findings"][0]["path"] == "quay.xmp"
    site("quay.xmp", build.xmp_packet({"dc:description": "Crates of herring at Portwick."}))
    assert run("check", ".", "--format", "json").rules() == []


def test_a_missing_picture_is_named_with_the_one_that_is_most_like_it(run, site):
    site("img/Quay.JPG", build.jpeg(xmp=XMP, size=(1200, 16)))
    site("gallery.yml", PAGE.format(suffix="jpg", credit="AFP").replace("quay", "img/quay"))
    [finding] = [
        f
        for f in run("check", "gallery.yml", "--format", "json").json["findings"]
        if f["rule"] == "image-missing"
    ]
    assert "'img/quay.jpg', but 'img/Quay.JPG'" in finding["message"]


def test_a_picture_outside_of_the_repository_is_not_missing(run, site, tmp_path, monkeypatch):
    (tmp_path / "site" / ".git").mkdir(parents=True)
    site("site/gallery.yml", PAGE.format(suffix="jpg", credit="AFP").replace("quay", "../quay"))
    monkeypatch.chdir(tmp_path / "site")
    assert "image-missing" not in run("check", "gallery.yml", "--format", "json").rules()


@pytest.mark.parametrize(
    ("name", "sidecar"),
    [
        ("quay.xmp", build.xmp_packet({"photoshop:Credit": "AP"})),
        ("quay.json", b'{"credit": "Tom Lund / AP"}'),
    ],
)
def test_a_page_that_contradicts_a_sidecar(run, site, name, sidecar):
    site("quay.jpg", build.jpeg(xmp={"dc:creator": ["Ines Calder"]}, size=(1200, 16)))
    site(name, sidecar)
    site("gallery.yml", PAGE.format(suffix="jpg", credit="EPA"))
    report = run("check", "gallery.yml", "--format", "json").json
    assert [f["rule"] for f in report["findings"]] == ["page-credit-contradicts-file"]
    assert report["summary"]["agencies"] == {"epa": 1}


def test_a_bare_ampersand_in_xmp_is_kept(run, site):
    packet = build.xmp_packet({"dc:description": "Red AND blue boats"}).replace(b"AND", b"&")
    site("boats/boats.jpg", build.jpeg(xmp=packet, size=(1200, 16)))
    [item] = run("items", "boats").lines
    assert item["caption"] == "Red & blue boats"


def test_a_sidecar_is_no_gallery_that_was_passed_over(run, site):
    site("photos/quay.jpg", build.jpeg(size=(1200, 16)))
    site("photos/quay.json", b'{"caption": "Crates of herring at Portwick.", "credit": "AFP"}')
    report = run("check", "photos", "--format", "json").json
    assert report["unchecked"] == []
