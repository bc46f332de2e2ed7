"""The language that galleries state is kept, whatever the format, at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from captionaudit.model import Gallery, Property
from tests.sources.helpers import read
from tests.sources.written import FORMATS, Shot, as_json

SHOTS = (
    Shot(
        "https://a.example/1.jpg", "Divers clear nets at dawn off the reef", "Two", "Ann Lee / AFP"
    ),
    Shot(
        "https://a.example/2.jpg", "A ferry leaves the harbour at dawn", "A ship", "Ann Lee / AFP"
    ),
)


def cut(path: Path, gallery: Gallery) -> set[tuple[str, str]]:
    """Return the languages of the items, each with the text of the file at its place."""
    lines = path.read_text("utf-8").split("\n")
    found = set()
    for item in gallery.items:
        said = item.first(Property.LANGUAGE)
        if said is None or said.place.line is None or said.place.column is None:
            found.add(("", ""))
            continue
        assert said.place.end_column is not None
        line = lines[said.place.line - 1]
        found.add((said.value, line[said.place.column - 1 : said.place.end_column - 1]))
    return found


def written(name: str, old: str, new: str) -> str:
    text = FORMATS[name](SHOTS)
    assert isinstance(text, str)
    assert old in text
    return text.replace(old, new, 1)


STATED = {
    "front-lang.md": written("a.md", "title:", "lang: de-AT\ntitle:"),
    "front-locale.md": written("a.md", "title:", "locale: de-AT\ntitle:"),
    "toml-front.md": written("resources.md", "title =", "language = 'de-AT'\ntitle ="),
    "body.md": written("hugo.md", "title:", "language: de-AT\ntitle:"),
    "beside.json": f'{{"x": [{{"inLanguage": "de-AT", "photos": {as_json(SHOTS)}}}]}}',
    "around.yml": f"language: de-AT\nstory:\n  shots: {as_json(SHOTS)}",
    "table.csv": "image,caption,credit,language\n"
    + "".join(f"{s.image},{s.caption},{s.credit},de-AT\n" for s in SHOTS),
    "ans.json": written("ans.json", '"type": "gallery"', '"language": "de-AT", "type": "gallery"'),
    "ninjs.json": written("ninjs-3.json", '"uri": "urn:x"', '"language": "de-AT", "uri": "urn:x"'),
    "newsml.xml": written("newsml.xml", "<newsMessage", '<newsMessage xml:lang="de-AT"'),
    "feed.rss": written("feed.rss", "<channel>", "<channel><language>de-AT</language>"),
    "wordpress.xml": written("wordpress.xml", "<channel>", "<channel><language>de-AT</language>"),
    "page.html": written("a.html", "<html>", '<html class="x" lang="de-AT">'),
    "ld.html": written("jsonld.html", '{"@type"', '{"inLanguage": "de-AT", "@type"'),
}


@pytest.mark.parametrize("name", STATED)
def test_a_stated_language_is_kept_at_its_place(tmp_path: Path, name: str) -> None:
    (gallery,) = read(tmp_path, name, STATED[name])
    assert len(gallery.items) == 2
    assert cut(tmp_path / name, gallery) == {("de-AT", "de-AT")}


@pytest.mark.parametrize("name", [n for n in FORMATS if not n.endswith(".xlsx") and "/" not in n])
def test_nobody_is_given_a_language(tmp_path: Path, name: str) -> None:
    text = FORMATS[name](SHOTS)
    assert isinstance(text, str)
    for gallery in read(tmp_path, name, text):
        assert cut(tmp_path / name, gallery) == {("", "")}


def test_what_is_nearer_counts_more(tmp_path: Path) -> None:
    text = """
lang: de
stories:
  - language: fr
    photos:
      - {image: a.jpg, caption: Divers clear nets at dawn, credit: EPA}
      - {image: b.jpg, caption: A ferry leaves the harbour, credit: EPA, lang: en}
  - photos:
      - {image: c.jpg, caption: A crane lifts the wreck, credit: EPA}
"""
    first, second = read(tmp_path, "a.yml", text)
    said = [i.first(Property.LANGUAGE) for g in (first, second) for i in g.items]
    assert [s.value for s in said if s] == ["fr", "en", "de"]


def test_a_description_of_newsml_has_its_own_language(tmp_path: Path) -> None:
    text = written("newsml.xml", "<description ", '<description xml:lang="en" ')
    (gallery,) = read(
        tmp_path, "newsml.xml", text.replace("<newsItem ", '<newsItem xml:lang="de" ')
    )
    said = [item.first(Property.LANGUAGE) for item in gallery.items]
    assert [s.value for s in said if s] == ["en", "de"]
