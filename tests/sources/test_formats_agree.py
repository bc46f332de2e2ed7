"""The same gallery, written in every format, says the same."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

import pytest

from captionaudit.model import Property
from tests.sources.helpers import read, said

ITEMS = [
    ("images/a.jpg", "Divers clear torn nets off the reef at dawn", "Two people hold a net", "EPA"),
    ("images/b.jpg", "A ferry leaves the harbour & turns north", "A white ship", "Ann Lee / AFP"),
]
KEYS = ("image", "caption", "alt", "credit")


def yaml() -> str:
    return "".join(
        f"- image: {i}\n  caption: {json.dumps(c)}\n  alt: {a}\n  credit: {r}\n"
        for i, c, a, r in ITEMS
    )


def toml() -> str:
    return "".join(
        f'[[photos]]\nimage = "{i}"\ncaption = "{c}"\nalt = "{a}"\ncredit = "{r}"\n'
        for i, c, a, r in ITEMS
    )


def html() -> str:
    figures = "".join(
        f'<figure><img src="{i}" alt="{a}"><figcaption>{escape(c)} <cite>{r}</cite></figcaption>'
        "</figure>"
        for i, c, a, r in ITEMS
    )
    return f'<html><body><div class="gallery">{figures}</div></body></html>'


def hugo() -> str:
    shots = "\n".join(
        f'{{{{< figure src="{i}" alt="{a}" caption="{c}" attr="{r}" >}}}}' for i, c, a, r in ITEMS
    )
    return f"---\ntitle: x\n---\n{{{{< gallery >}}}}\n{shots}\n{{{{< /gallery >}}}}\n"


def ans() -> str:
    images = [
        {
            "type": "image",
            "url": i,
            "caption": c,
            "alt_text": a,
            "credits": {"affiliation": [{"name": r}]},
        }
        for i, c, a, r in ITEMS
    ]
    return json.dumps({"type": "gallery", "canonical_url": "/x", "content_elements": images})


def ninjs() -> str:
    pictures = [
        {
            "uri": f"urn:{i}",
            "type": "picture",
            "altText": a,
            "descriptions": [
                {"role": "caption", "value": c},
                {"role": "creditline", "value": r},
            ],
            "renditions": [{"name": "main", "href": i}],
        }
        for i, c, a, r in ITEMS
    ]
    return json.dumps({"uri": "urn:x", "versionCreated": "2022", "associations": pictures})


def table() -> str:
    rows = [KEYS, *ITEMS]
    return "\n".join(",".join(f'"{value}"' for value in row) for row in rows)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.yml", yaml()),
        ("a.toml", toml()),
        ("a.json", json.dumps([dict(zip(KEYS, item, strict=True)) for item in ITEMS])),
        ("a.csv", table()),
        ("a.html", html()),
        ("a.md", hugo()),
        ("ans.json", ans()),
        ("ninjs.json", ninjs()),
    ],
)
def test_the_same_gallery_says_the_same(tmp_path: Path, name: str, text: str) -> None:
    (gallery,) = read(tmp_path, name, text)
    assert gallery.id == ""
    assert [said(i) for i in gallery.items] == [dict(zip(KEYS, i, strict=True)) for i in ITEMS]
    origins = {(s.property, s.origin.value) for i in gallery.items for s in i.statements}
    assert origins == {
        (Property.IMAGE, "page"),
        (Property.CAPTION, "page"),
        (Property.ALT, "alt"),
        (Property.CREDIT, "page"),
    }
