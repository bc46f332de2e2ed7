"""The same gallery gives the same findings in whatever format it is written."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sources.written import FORMATS, Shot, as_yaml

SITE = "https://pictures.example"
GALLERY = (
    Shot(
        f"{SITE}/reef.jpg",
        "Divers clear torn nets off the reef near Kalmar on Sunday 18 February 2022.",
        "Two people hold a net",
        "Ann Lee / Afp",
    ),
    Shot(
        f"{SITE}/ferry.jpg",
        "A ferry leaves the harbour & turns north as the wind rises at dusk",
        "image of a white ship",
        "Ben Okoro/E.P.A.",
    ),
    Shot(
        f"{SITE}/market.jpg",
        "Traders stack crates of of lemons  at the covered market in Turku on Monday.",
        "Traders stack crates of lemons",
        "Ren Ito / Reuters",
    ),
    Shot(
        f"{SITE}/snow.jpg",
        "Ploughs clear the high road “before first light” above Andermatt.",
        "Two orange ploughs between walls of snow",
        "Urs Halder / Gety Images",
    ),
    Shot(
        f"{SITE}/choir.jpg",
        "A choir sings in the square of Évora, Portugal, on 3 May 2021.",
        "choir.jpg",
        "Cy Doe / AP",
    ),
)

#: What a format has no place for, and why. The gallery is then compared without it.
NOT_HELD: dict[str, tuple[tuple[str, ...], str]] = {
    "jsonld.html": (("alt",), "schema.org's ImageObject has no alternative text"),
    "feed.rss": (("alt",), "Media RSS has no element for an alternative text"),
    "newsml.xml": (("alt",), "the items here have no description in the role of an alt text"),
    "page.txt": (("image",), "the text of a page names no picture files"),
}
#: Where runs of spaces are one space by the rules of the format: doubled ones are not seen there.
FOLDS_SPACES = {"a.html", "hugo.md", "feed.rss", "newsml.xml", "wordpress.xml"}
#: What a format adds by its nature, and why.
ADDED: dict[str, tuple[set[tuple[str, int | None]], str]] = {
    "page.txt": ({("credit-in-caption-only", None)}, "the credit stands at the caption's end"),
}
#: Formats in which nobody owes what they have no place for.
OWES_NO_ALT = {"feed.rss", "newsml.xml"}


def findings(ran: Any) -> set[tuple[str, int | None]]:
    return {(f["rule"], f["item"]) for f in ran.json["findings"]}


def as_held(name: str) -> tuple[Shot, ...]:
    """Return the gallery as far as a format can hold it."""
    lacking, _ = NOT_HELD.get(name, ((), ""))
    held = tuple(shot._replace(**dict.fromkeys(lacking, "")) for shot in GALLERY)
    if name in FOLDS_SPACES:
        held = tuple(Shot(*(" ".join(value.split()) for value in shot)) for shot in held)
    return held


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "a.yml"])
def test_the_same_findings_in_every_format(run: Any, site: Any, name: str) -> None:
    site("expected.yml", as_yaml(as_held(name)))
    site(name, FORMATS[name](GALLERY))
    expected = findings(run("check", "expected.yml", "--format", "json"))
    assert len(expected) > 5
    added, _ = ADDED.get(name, (set(), ""))
    if name in OWES_NO_ALT:
        expected.remove(("alt-unstated", None))
    assert findings(run("check", name, "--format", "json")) == expected | added


def test_every_fault_of_the_gallery_is_found(run: Any, site: Any) -> None:
    site("a.yml", as_yaml(GALLERY))
    found = findings(run("check", "a.yml", "--format", "json"))
    assert {item for _, item in found} >= {1, 2, 3, 4, 5}
