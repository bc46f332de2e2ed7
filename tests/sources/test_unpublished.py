"""Training data, goods and drawings are no galleries, unless they are named by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.sources.helpers import read

_WORDS = ("dog", "boat", "net", "ferry", "child")
SMALL = [f"a {_WORDS[n % 5]} and {n} people near the water ." for n in range(25)]

FLICKR_8K = "image,caption\n" + "".join(
    f"{n}.jpg,A {word} is near the water .\n" for n in range(3) for word in _WORDS
)
SMALL_LETTERS = "image,caption\n" + "".join(f"{n}.jpg,{words}\n" for n, words in enumerate(SMALL))
COCO = "image_id,cocoid,file_name,caption\n" + "".join(
    f"{n},{n}1,{n}.jpg,A boat lies in the harbour\n" for n in range(4)
)
COCO_ANNOTATIONS = json.dumps(
    [{"image_id": n, "id": 9 + n, "caption": "A boat lies in the harbour"} for n in range(4)]
)
SPLITS = "".join(
    json.dumps({"image": f"{n}.jpg", "caption": "A boat in a harbour", "split": split}) + "\n"
    for n, split in enumerate(["train", "train", "val", "test"])
)
SHOPIFY = (
    "Handle,Title,Variant SKU,Variant Price,Image Src,Image Position,Image Alt Text\n"
    "net,A net,N1,12.00,https://cdn.example/a.jpg,1,A green net\n"
    "net,,,,https://cdn.example/b.jpg,2,A green net from the side\n"
    "mat,A mat,M1,8.00,https://cdn.example/c.jpg,1,A blue mat\n"
)
GOODS = "".join(
    f"- name: Net {n}\n  price: 12\n  image: {n}.jpg\n  alt: A green net\n" for n in range(3)
)
DRAWINGS = "".join(
    f"- image: fig-{n}.svg\n  caption: Landings by port, 19{n}0 to 2020\n" for n in range(3)
)
LISTS = {
    "flickr8k.csv": FLICKR_8K,
    "captions.csv": SMALL_LETTERS,
    "coco.csv": COCO,
    "annotations.json": COCO_ANNOTATIONS,
    "metadata.jsonl": SPLITS,
    "products_export.csv": SHOPIFY,
    "products.yml": GOODS,
    "figures.yml": DRAWINGS,
}


@pytest.mark.parametrize("name", LISTS)
def test_it_is_passed_over_on_a_walk_and_read_by_name(tmp_path: Path, name: str) -> None:
    assert read(tmp_path, name, LISTS[name]) == ()
    (gallery,) = read(tmp_path, name, LISTS[name], explicit=True)
    assert len(gallery.items) >= 3


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("small.csv", SMALL_LETTERS.replace(",caption", ",caption,credit").replace(" .", ",EPA")),
        (
            "cms.json",
            COCO_ANNOTATIONS.replace('"id": ', '"alt": "Boat ').replace(', "cap', '", "cap'),
        ),
        ("few.csv", SMALL_LETTERS[: SMALL_LETTERS.index("5.jpg")]),
        ("prints.yml", GOODS.replace("  alt:", "  credit: Ann Lee / EPA\n  alt:")),
        ("mixed.yml", DRAWINGS.replace("fig-2.svg", "harbour.jpg")),
        ("capitals.csv", SMALL_LETTERS.replace(",a ", ",A ")),
    ],
)
def test_galleries_like_them_are_taken(tmp_path: Path, name: str, text: str) -> None:
    (gallery,) = read(tmp_path, name, text)
    assert len(gallery.items) >= 3
