"""Reading any file: the registry, the guards, folders, sidecars and references."""

from __future__ import annotations

import os
import types
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit import sources as package
from captionaudit.discover import Found, discover
from captionaudit.model import Origin, Property
from captionaudit.sources import read_file, sources
from captionaudit.sources.base import Reading
from captionaudit.sources.folder import folder_galleries, is_picture, read_sidecar, sidecar_paths
from captionaudit.sources.nearest import nearest_name
from captionaudit.sources.references import (
    is_other_media,
    is_outside,
    is_remote,
    resolve,
)
from captionaudit.sources.references import is_picture as is_picture_reference
from tests.sources.helpers import context, read


def test_every_source_says_what_the_registry_needs() -> None:
    assert {"yaml", "json", "csv", "page-text"} <= {s.NAME for s in sources()}
    names = [s.NAME for s in sources()]
    assert len(names) == len(set(names))
    assert all(suffix.startswith(".") for s in sources() for suffix in s.SUFFIXES)


def test_what_nobody_named_and_no_source_knows_is_not_opened(tmp_path: Path) -> None:
    found = Found((tmp_path / "gone.bin").as_posix())
    assert read_file(found, context()) == Reading(skipped="no known format")


@pytest.mark.parametrize(
    ("text", "explicit", "suspicious"),
    [
        ("site: example\n", False, False),
        ("site: example\n", True, True),
        ("labels:\n  caption: Legend\n  credit: Source\n", False, True),
    ],
)
def test_a_reading_without_galleries_says_why_and_whether_to_tell(
    tmp_path: Path, text: str, explicit: bool, suspicious: bool
) -> None:
    (tmp_path / "a.yml").write_text(text)
    reading = read_file(Found((tmp_path / "a.yml").as_posix(), explicit), context())
    assert reading.galleries == ()
    assert reading.skipped
    assert reading.suspicious is suspicious


@pytest.mark.parametrize("name", ["pipe", "pipe.yml", "pipe.xlsx"])
def test_a_named_pipe_is_a_problem_and_is_not_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    (gallery,) = read_file(Found((tmp_path / name).as_posix(), explicit=True), context()).galleries
    assert "not a regular file" in gallery.problems[0].message


def test_a_named_file_of_unknown_suffix_is_read_by_what_it_holds(tmp_path: Path) -> None:
    text = '[{"src": "a.jpg", "caption": "A ferry leaves"}]'
    (gallery,) = read(tmp_path, "export", text, explicit=True)
    assert gallery.source == "json"


def test_a_problem_of_the_walk_is_passed_on() -> None:
    (found,) = discover(["nowhere.yml"])
    (gallery,) = read_file(found, context()).galleries
    assert gallery.problems == (found.problem,)


def test_a_reader_that_fails_is_a_problem_and_no_exception(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> Reading:
        raise ValueError("too\nmuch")

    broken = types.SimpleNamespace(
        NAME="new", SUFFIXES=(".new",), sniff=lambda *_: True, read=fails
    )
    monkeypatch.setattr(package, "sources", lambda: (broken,))
    (gallery,) = read(tmp_path, "a.new", "x")
    assert gallery.problems[0].message == "the new reader failed: ValueError: too much"


@pytest.mark.parametrize("name", ["a.yml", "a.json", "a.csv", "a.txt"])
def test_binary_data_is_a_problem(tmp_path: Path, name: str) -> None:
    (gallery,) = read(tmp_path, name, b"\x89PNG\0\0\0\0" * 50)
    assert gallery.items == ()
    assert gallery.problems[0].message == "the file holds binary data, not text"


def test_a_bad_byte_is_a_problem_of_a_gallery_and_of_no_other_file(tmp_path: Path) -> None:
    (gallery,) = read(tmp_path, "a.yml", b"photos:\n  - {src: a.jpg, alt: caf\xe9}\n")
    assert gallery.items[0].all(Property.ALT)[0].value == "café"
    assert gallery.problems[0].message == "not UTF-8: read as Windows-1252"
    assert read(tmp_path, "notes.txt", b"caf\xe9\n") == ()


def test_a_byte_order_mark_does_not_move_places(tmp_path: Path) -> None:
    (gallery,) = read(tmp_path, "a.json", b'\xef\xbb\xbf[{"src": "a.jpg", "alt": "x"}]')
    assert gallery.items[0].statements[0].place.column == 11


@given(data=st.binary(max_size=200), suffix=st.sampled_from([".yml", ".json", ".csv", ".txt"]))
def test_no_bytes_raise(tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str) -> None:
    path = tmp_path_factory.getbasetemp() / f"fuzz{suffix}"
    path.write_bytes(data)
    reading = read_file(Found(path.as_posix(), explicit=True), context())
    messages = [p.message for g in reading.galleries for p in g.problems]
    assert not any("reader failed" in m for m in messages)


def test_a_folder_is_a_gallery_in_natural_order() -> None:
    first, second = folder_galleries(["b/img10.jpg", "b/IMG2.jpg", "a/x.png", "b/img1.jpg"])
    assert (first.path, second.path) == ("a", "b")
    assert [i.picture.path for i in second.items] == ["b/img1.jpg", "b/IMG2.jpg", "b/img10.jpg"]
    assert [i.number for i in second.items] == [1, 2, 3]
    assert second.items[0].statements[0].value == "img1.jpg"


def test_folders_that_differ_in_case_are_two() -> None:
    galleries = folder_galleries(["A/2.jpg", "a/1.jpg", "A/1.jpg", "a/2.jpg"])
    assert [(g.path, len(g.items)) for g in galleries] == [("A", 2), ("a", 2)]


def test_pictures_in_the_current_folder() -> None:
    assert [g.path for g in folder_galleries(["a.jpg"])] == ["."]


@given(st.lists(st.text("aA1/0٣", min_size=1, max_size=8), max_size=8))
def test_every_picture_is_in_one_folder(names: list[str]) -> None:
    galleries = folder_galleries(names)
    assert len({g.path for g in galleries}) == len(galleries)
    assert sorted(i.picture.path or "" for g in galleries for i in g.items) == sorted(set(names))


@pytest.mark.parametrize("name", ["a.json", "a.yml", "a.jpg.json"])
def test_a_sidecar_is_read_with_its_picture_and_is_no_gallery(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.jpg").write_bytes(b"x")
    text = '{"image": "a.jpg", "caption": "A ferry", "credit": "EPA"}'
    assert read(tmp_path, name, text) == ()
    picture = (tmp_path / "a.jpg").as_posix()
    assert sidecar_paths(picture) == ((tmp_path / name).as_posix(),)
    statements = read_sidecar(sidecar_paths(picture)[0])
    assert {(s.property, s.value, s.origin) for s in statements} >= {
        (Property.CAPTION, "A ferry", Origin.SIDECAR),
        (Property.CREDIT, "EPA", Origin.SIDECAR),
    }
    assert all(s.origin is Origin.SIDECAR for s in statements)


def test_a_sidecar_that_is_broken_or_doubles_a_key_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.JPG").write_bytes(b"x")
    assert read(tmp_path, "a.json", '{"caption": "A fer')[0].problems
    (gallery,) = read(tmp_path, "a.yml", "caption: x\ncaption: y\n")
    assert "twice" in gallery.problems[0].message
    assert read_sidecar((tmp_path / "a.xmp").as_posix()) == ()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("post/a.jpg", "static/img/b.jpg", "media/c d.jpg", "post/e%20f.jpg", ".git/x"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    (tmp_path.parent / "secret.jpg").write_text("x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("reference", "path"),
    [
        ("a.jpg", "post/a.jpg"),
        ("./a.jpg?w=200#top", "post/a.jpg"),
        ("../post/a.jpg", "post/a.jpg"),
        ("/img/b.jpg", "static/img/b.jpg"),
        ("/static/img/b.jpg", "static/img/b.jpg"),
        ("c%20d.jpg", "media/c d.jpg"),
        ("e%20f.jpg", "post/e%20f.jpg"),
        ("gone.jpg", None),
        ("https://example.org/a.jpg", None),
        ("//example.org/a.jpg", None),
        ("data:image/png;base64,AAAA", None),
        ("../../secret.jpg", None),
        ("/../secret.jpg", None),
        ("", None),
        ("/", None),
        ("..", None),
        ("a\0.jpg", None),
        ("x" * 9000, None),
    ],
)
def test_references_lead_to_files_of_the_repository(
    site: Path, reference: str, path: str | None
) -> None:
    assert resolve(reference, "post/index.md", ("media",)) == path


def test_a_reference_never_leaves_by_an_absolute_path(site: Path) -> None:
    assert resolve((site.parent / "secret.jpg").as_posix(), "post/index.md") is None


@given(st.text(max_size=40))
def test_any_reference_resolves_or_does_not(reference: str) -> None:
    assert resolve(reference, "a/b.md") is None
    assert is_remote(reference) in (True, False)
    assert not (is_picture_reference(reference) and is_other_media(reference))


def test_picture_files_and_references() -> None:
    assert is_picture("a/B.JPG")
    assert not is_picture("a/b.svg")
    assert is_picture_reference("https://example.org/a.jpg?width=3")
    assert is_picture_reference("a.svg")
    assert not is_picture_reference("https://example.org/a")
    assert is_other_media("film.mp4#t=3")
    assert not is_picture_reference("photos/*.jpg")
    assert not is_picture_reference("{{ page.slug }}.jpg")


def test_a_caption_that_credits_all_photos_credits_the_others(tmp_path: Path) -> None:
    path = tmp_path / "gallery.yml"
    path.write_text(
        "items:\n"
        "  - caption: 'Boats lie frozen. All photos: Ines Calder / AFP'\n    alt: a\n"
        "  - caption: A gull waits on the quay.\n    alt: b\n",
        "utf-8",
    )
    [gallery] = read_file(Found(str(path)), context()).galleries
    [inherited] = gallery.items[1].all(Property.CREDIT)
    assert (inherited.value, inherited.origin) == (
        "All photos: Ines Calder / AFP",
        Origin.GALLERY,
    )
    assert (inherited.place.line, inherited.place.column) == (2, 33)
    assert gallery.items[0].all(Property.CREDIT) == ()
    assert gallery.statements == (inherited,)


@pytest.mark.parametrize("name", ["a.json", "a.jpg.json", "a.yml"])
def test_a_broken_sidecar_is_a_problem_whatever_it_speaks_of(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.jpg").write_bytes(b"x")
    (gallery,) = read(tmp_path, name, '{"title": "Dawn", "city": "Por')
    assert gallery.items == ()
    assert len(gallery.problems) == 1
    assert read(tmp_path, f"other-{name}", '{"title": "Dawn", "city": "Por') == ()


@pytest.mark.parametrize(("written", "on_disk"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_accents_may_be_composed_or_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str, on_disk: str
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / normalize(on_disk, "img/Köln.jpg")
    path.parent.mkdir()
    path.write_bytes(b"x")
    found = resolve(normalize(written, "img/Köln.jpg"), "a.yml")
    assert found == normalize(on_disk, "img/Köln.jpg")


@pytest.mark.parametrize(
    "reference",
    [
        "",
        "/",
        ".",
        "..",
        "img/",
        "photo",
        "*.jpg",
        "{{ site.url }}/a.jpg",
        "<%= x %>.jpg",
        "${x}.jpg",
    ],
)
def test_what_names_no_file_is_neither_missing_nor_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reference: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "img").mkdir()
    for name in ("*.jpg", "${x}.jpg"):
        (tmp_path / name).write_bytes(b"x")
    assert resolve(reference, "a.yml") is None
    assert not is_picture_reference(reference)
    assert nearest_name(reference, "a.yml") == ""


def test_what_lies_outside_is_not_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"x")
    (tmp_path / "site" / "posts").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "site")
    assert resolve("../../secret.jpg", "posts/a.yml") is None
    assert is_outside("../../secret.jpg", "posts/a.yml")
    assert nearest_name("../../Secret.jpg", "posts/a.yml") == ""
    assert not is_outside("../../secret.jpg", "posts/a.yml", (tmp_path.as_posix(),))
    assert not is_outside("../gone.jpg", "posts/a.yml")
    assert not is_outside("/gone.jpg", "posts/a.yml")
    assert not is_outside("https://example.org/../a.jpg", "posts/a.yml")


@pytest.mark.parametrize(
    ("reference", "nearest"),
    [
        ("img/harbour.jpg", "img/Harbour.JPG"),
        ("Img/Harbour.JPG", "img/Harbour.JPG"),
        ("img/harbor.jpg", "img/Harbour.JPG"),
        ("img/harbour.webp?w=3", "img/Harbour.JPG"),
        ("img/ferry-2.jpg", ""),
        ("img/lemons.jpg", ""),
        ("gone/harbour.jpg", ""),
    ],
)
def test_the_nearest_name_of_a_missing_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reference: str, nearest: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "img").mkdir()
    for name in ("Harbour.JPG", "ferry-1.jpg", "harbour.txt"):
        (tmp_path / "img" / name).write_bytes(b"x")
    assert nearest_name(reference, "a.yml") == nearest
