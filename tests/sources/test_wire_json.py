"""ANS and ninjs: images, galleries, stories with pictures, credits in their several homes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.model import Gallery, Origin, Property
from captionaudit.sources.trees.json import parse
from captionaudit.sources.trees.select import select
from tests.sources.helpers import cut, read, said, values


def galleries(folder: Path, data: Any, source: str) -> tuple[Gallery, ...]:
    found = read(folder, "a.json", json.dumps(data, ensure_ascii=False))
    assert {g.source for g in found} <= {source}
    for gallery in found:
        for item in gallery.items:
            for statement in item.statements:
                assert cut(statement, folder / "a.json") == statement.value
    return found


IMAGE = {
    "type": "image",
    "url": "https://cdn.example/a.jpg",
    "caption": "Divers clear torn nets off the reef",
    "alt_text": "Two people hold a green net",
    "subtitle": "Clean-up",
    "created_date": "2022-02-18",
    "copyright": "Copyright EPA",
    "distributor": {"name": "EPA"},
    "credits": {
        "by": [{"type": "author", "name": "Ann Lee"}, {"byline": "Ben Okoro"}],
        "affiliation": [{"name": "Ann Lee/EPA/Shutterstock"}],
    },
}


def test_an_ans_gallery_in_a_story(tmp_path: Path) -> None:
    second = {"type": "image", "url": "b.jpg", "caption": "", "vanity_credits": {"by": []}}
    story = {
        "type": "story",
        "canonical_url": "/x",
        "content_elements": [{"type": "text", "content": "Body"}, IMAGE],
        "promo_items": {
            "basic": {
                "type": "gallery",
                "headlines": {"basic": "The reef"},
                "content_elements": [IMAGE, {"type": "video", "url": "v.mp4"}, second],
            },
        },
    }
    single, gallery = galleries(tmp_path, story, "ans")
    assert single.id == "/content_elements/1"
    assert (gallery.id, gallery.title) == ("/promo_items/basic", "The reef")
    assert said(gallery.items[0]) == {
        "image": "https://cdn.example/a.jpg",
        "caption": "Divers clear torn nets off the reef",
        "alt": "Two people hold a green net",
        "title": "Clean-up",
        "creator": "Ann Lee",
        "credit": "Ann Lee/EPA/Shutterstock",
        "source": "EPA",
        "copyright": "Copyright EPA",
        "date_created": "2022-02-18",
    }
    assert said(gallery.items[1]) == {"image": "b.jpg", "caption": ""}
    assert gallery.items[0].all(Property.CREDIT)[0].place.pointer == (
        "/promo_items/basic/content_elements/0/credits/affiliation/0/name"
    )


def test_the_credit_of_an_ans_gallery_holds_for_its_images(tmp_path: Path) -> None:
    data = {
        "type": "gallery",
        "canonical_url": "/g",
        "credits": {"by": [{"name": "Ann Lee"}]},
        "content_elements": [{"type": "image", "url": "a.jpg"}],
    }
    (gallery,) = galleries(tmp_path, data, "ans")
    (shared,) = gallery.statements
    assert (shared.value, shared.origin) == ("Ann Lee", Origin.GALLERY)
    assert shared in gallery.items[0].statements


def test_vanity_credits_stand_in_the_place_of_credits(tmp_path: Path) -> None:
    data = {**IMAGE, "vanity_credits": {"by": [{"name": "A. Lee"}], "affiliation": []}}
    (gallery,) = galleries(tmp_path, data, "ans")
    assert values(gallery.items[0], Property.CREATOR) == ["A. Lee"]


def test_json_of_another_kind_goes_to_the_reader_of_manifests(tmp_path: Path) -> None:
    data = {"type": "story", "canonical_url": "/x", "photos": [{"src": "a.jpg", "caption": "Dawn"}]}
    (gallery,) = galleries(tmp_path, data, "json")
    assert said(gallery.items[0])["caption"] == "Dawn"


NINJS = {"uri": "urn:x:1", "type": "picture"}


@pytest.mark.parametrize(
    "data",
    [
        {
            "versioncreated": "2013-07-08T08:12:00Z",
            "byline": "Ann Lee",
            "description_text": "Divers clear nets",
            "copyrightholder": "EPA",
            "usageterms": "Not for sale",
            "renditions": {"thumbnail": {"href": "t.jpg"}, "main": {"href": "a.jpg"}},
        },
        {
            "versioncreated": "2013-07-08T08:12:00Z",
            "by": "Ann Lee",
            "descriptions": [
                {"role": "text", "value": "The long text"},
                {"role": "caption", "value": "Divers clear nets"},
            ],
            "copyrightholder": "EPA",
            "usageterms": "Not for sale",
            "renditions": [{"name": "thumb", "href": "t.jpg"}, {"name": "main", "href": "a.jpg"}],
        },
        {
            "versionCreated": "2023-07-08T08:12:00Z",
            "by": "Ann Lee",
            "descriptions": [{"role": "text", "value": "Divers clear nets"}],
            "copyrightHolder": "EPA",
            "usageTerms": "Not for sale",
            "renditions": [{"name": "preview", "href": "a.jpg"}],
        },
    ],
    ids=["1", "2", "3"],
)
def test_a_ninjs_picture_of_each_version(tmp_path: Path, data: dict[str, Any]) -> None:
    (gallery,) = galleries(tmp_path, {**NINJS, **data}, "ninjs")
    assert said(gallery.items[0]) == {
        "image": "a.jpg",
        "caption": "Divers clear nets",
        "creator": "Ann Lee",
        "copyright_owner": "EPA",
        "rights_terms": "Not for sale",
    }


@pytest.mark.parametrize("listed", [True, False])
def test_the_associations_of_a_ninjs_item_are_a_gallery(tmp_path: Path, listed: bool) -> None:
    first = {**NINJS, "by": "Ann Lee", "descriptions": [{"role": "creditline", "value": "EPA"}]}
    inner = {"type": "composite", "associations": [{**NINJS, "by": "Ben Okoro"}]}
    several = [first, {"type": "video", "uri": "v"}, inner]
    pairs = {"main": first, "film": several[1], "inner": inner}
    data = {
        "uri": "urn:x:2",
        "type": "text",
        "versionCreated": "2023-07-08",
        "headlines": [{"role": "main", "value": "The reef"}],
        "associations": several if listed else pairs,
    }
    (gallery,) = galleries(tmp_path, data, "ninjs")
    assert gallery.title == "The reef"
    assert [said(i).get("creator") for i in gallery.items] == ["Ann Lee", "Ben Okoro"]
    assert said(gallery.items[0])["credit"] == "EPA"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a.b", ["1"]),
        ("l[].n", ["x", "y"]),
        ("l[k=v].n", ["y"]),
        ("l[k=no].n", []),
        ("l[k=].n", ["x"]),
        ("a.*", ["1", "2"]),
        ("s", ["p", "q"]),
        ("s[]", ["p", "q"]),
        ("l.1.n", ["y"]),
        ("/l/0/n", ["x"]),
        ("", []),
        ("a.b.c", []),
        ("[", []),
    ],
)
def test_values_by_path(path: str, expected: list[str]) -> None:
    text = '{"a": {"b": "1", "c": "2"}, "l": [{"n": "x"}, {"n": "y", "k": "v"}], "s": ["p", "q"]}'
    (root,) = parse(text, "a.json").roots
    assert [scalar.value for _, scalar in select(root, path)] == expected


@given(st.text("ab.[]=*/0", max_size=12))
def test_any_path_leads_somewhere_or_nowhere(path: str) -> None:
    (root,) = parse('{"a": [{"b": "a"}], "b": {"a": "b"}}', "a.json").roots
    assert all(scalar.value in "ab" for _, scalar in select(root, path))
