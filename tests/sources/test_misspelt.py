"""Misspelt keys: which are doubted, which are left to the site, and where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from captionaudit.model import Property
from captionaudit.sources import KeyMap
from tests.sources.helpers import read

ITEM = "- image: a.jpg\n  alt: Two divers\n  {key}: Divers clear nets off the reef\n"


def doubts(folder: Path, text: str, name: str = "a.yml") -> list[tuple[str, str, int | None]]:
    (gallery,) = read(folder, name, text)
    return [(p.message.split("'")[1], p.hint.split("'")[1], p.place.line) for p in gallery.misspelt]


@pytest.mark.parametrize(
    ("key", "right"),
    [
        ("captoin", "caption"),
        ("caaption", "caption"),
        ("cpation", "caption"),
        ("imageCaptoin", "image_caption"),
        ("phtographer", "photographer"),
        ("photograhper", "photographer"),
        ("credits_line", "credit_line"),
        ("credit line", ""),
        ("crdit", ""),
        ("creidt", "credit"),
        ("bildunterschift", "bildunterschrift"),
    ],
)
def test_a_slip_in_a_long_name_is_doubted(tmp_path: Path, key: str, right: str) -> None:
    assert doubts(tmp_path, ITEM.format(key=key)) == ([(key, right, 3)] if right else [])


@pytest.mark.parametrize(
    "key",
    [
        *(
            "captions",
            "captain",
            "caution",
            "captioned",
            "outline",
            "action",
            "creditor",
            "credited",
            "edit",
        ),
        *("photograph", "photography", "photographic", "fotografien", "fotografi", "creation"),
        *("options", "caption2", "caption_en", "country", "county", "all_text", "capacity"),
    ],
)
def test_other_words_are_not_doubted(tmp_path: Path, key: str) -> None:
    assert doubts(tmp_path, ITEM.format(key=key)) == []


def test_an_item_that_has_the_property_is_not_doubted(tmp_path: Path) -> None:
    text = "- image: a.jpg\n  caption: Divers clear nets\n  captoin: old words\n"
    assert doubts(tmp_path, text) == []


def test_a_key_that_other_data_have_is_one_of_the_site(tmp_path: Path) -> None:
    others = "videos:\n- file: a.mp4\n  captoin: yes please\n"
    pictures = "photos:\n" + ITEM.format(key="captoin")
    assert doubts(tmp_path, pictures) == [("captoin", "caption", 4)]
    assert doubts(tmp_path, pictures + others) == []


def test_a_key_is_told_once_where_it_stands_first(tmp_path: Path) -> None:
    text = "image,alt,captoin\n" + "".join(f"{n}.jpg,A,Nets are cleared\n" for n in range(3))
    assert doubts(tmp_path, text, "a.csv") == [("captoin", "caption", 1)]


def test_keys_of_resources_are_looked_at_inside_their_parameters(tmp_path: Path) -> None:
    text = "---\nresources:\n- src: a.jpg\n  params:\n    alt: A\n    phtographer: Ann Lee\n---\n"
    assert doubts(tmp_path, text, "index.md") == [("phtographer", "photographer", 6)]


def test_keys_of_a_key_map_are_never_doubted(tmp_path: Path) -> None:

    fields = ((Property.IMAGE, "image"), (Property.CAPTION, "captoin"))
    key_map = KeyMap(("a.yml",), fields=fields, base=str(tmp_path))
    (gallery,) = read(tmp_path, "a.yml", ITEM.format(key="captoin"), key_map)
    assert gallery.misspelt == ()
    assert gallery.items[0].first(Property.CAPTION) is not None
