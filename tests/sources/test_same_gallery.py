"""The same gallery gives the same findings in whatever format it is written."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sources.written import FORMATS, Shot, Shots, as_yaml

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
        "Traders stack crates of of lemons  at the covered market in Turku yesterday.",
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
    Shot(
        f"{SITE}/dune.jpg",
        "",
        "A dune at dusk",
        "Ann Lee / AFP",
    ),
    Shot(
        f"{SITE}/crane.jpg",
        "A crane lifts the wreck on to the quay. A crane lifts the wreck on to the quay.",
        "A crane over a quay",
        "Ann Lee / AFP",
    ),
    Shot(
        f"{SITE}/office.jpg",
        "Fuse/Thinkstock",
        "Hands on a keyboard",
        "Ann Lee / AFP",
    ),
    Shot(
        f"{SITE}/goats.jpg",
        "Goats graze below the ruin of the old fort outside Tirana.",
        "",
        "Ann Lee / AFP",
    ),
    Shot(
        "pictures/gone.jpg",
        "Cyclists pass the finishing line in the rain at Bergen.",
        "Two cyclists in the rain",
        "Ben Okoro / EPA",
    ),
    Shot(
        f"{SITE}/goats-2.jpg",
        "Goats graze below the ruin of the old fort outside Tirana.",
        "Three goats before a wall",
        "Ann Lee / AFP",
    ),
    Shot(
        f"{SITE}/trial.jpg",
        "Lawyers arrive at the court for the third day. Photo: Urs Halder / Reuters",
        "Two people on a stair",
        "Ann Lee / AFP",
    ),
    Shot(
        f"{SITE}/kiln.jpg",
        "Bakers light the kiln before the feast of the harvest in Porto.",
        "A kiln",
        "Photo by -",
    ),
    Shot(
        f"{SITE}/ferry-2.jpg",
        "A tug pulls the ferry off the sandbank as the tide comes in.",
        "A tug and a white ship",
        "",
    ),
)

#: What was done to the gallery, and what finds it.
SEEDED = {
    ("agency-miscased", 1),
    ("weekday-mismatch", 1),
    ("agency-miscased", 2),
    ("alt-redundant-prefix", 2),
    ("relative-date", 3),
    ("repeated-word", 3),
    ("spacing-punctuation", 3),
    ("agency-misspelt", 4),
    ("alt-is-a-filename", 5),
    ("caption-missing", 6),
    ("text-doubled-in-caption", 7),
    ("caption-is-only-credit", 8),
    ("alt-missing", 9),
    ("caption-repeated", 9),
    ("image-missing", 10),
    ("credit-field-contradicts-caption", 12),
    ("credit-placeholder", 13),
    ("credit-missing", 14),
}

#: What a format has no place for, and why. The gallery is then compared without it.
NOT_HELD: dict[str, tuple[tuple[str, ...], str]] = {
    "jsonld.html": (("alt",), "schema.org's ImageObject has no alternative text"),
    "feed.rss": (("alt",), "Media RSS has no element for an alternative text"),
    "newsml.xml": (("alt",), "the items here have no description in the role of an alt text"),
    "page.txt": (("image",), "the text of a page names no picture files"),
}
#: Pictures that a format cannot show as what they are, and why.
LEFT_OUT: dict[str, tuple[set[str], str]] = {
    "page.txt": (
        {"dune", "office", "goats", "gone", "trial", "kiln"},
        "a line holds caption and credit: there are no fields to leave empty or to contradict,"
        " a picture without alt text is no bullet, and none names its file",
    ),
}
#: Where runs of spaces are one space by the rules of the format: doubled ones are not seen there.
FOLDS_SPACES = {"a.html", "hugo.md", "a.mdx", "feed.rss", "newsml.xml", "wordpress.xml"}
#: What a format adds by its nature, and why.
ADDED: dict[str, tuple[set[tuple[str, int | None]], str]] = {
    "page.txt": (
        {("credit-in-caption-only", number) for number in range(1, 8)},
        "the credit stands at the caption's end",
    ),
}
#: Formats in which nobody owes what they have no place for.
OWES_NO_ALT = {"feed.rss", "newsml.xml"}


def findings(ran: Any) -> set[tuple[str, int | None]]:
    return {(f["rule"], f["item"]) for f in ran.json["findings"]}


def fingerprints(ran: Any) -> dict[str, str]:
    return {f["fingerprint"]: f["rule"] for f in ran.json["findings"]}


def as_held(name: str, shots: Shots) -> tuple[Shot, ...]:
    """Return the pictures as far as a format can hold them."""
    lacking, _ = NOT_HELD.get(name, ((), ""))
    held = tuple(shot._replace(**dict.fromkeys(lacking, "")) for shot in shots)
    if name in FOLDS_SPACES:
        held = tuple(Shot(*(" ".join(value.split()) for value in shot)) for shot in held)
    return held


def shown(name: str) -> tuple[Shot, ...]:
    """Return the gallery without the pictures that a format cannot show."""
    left_out, _ = LEFT_OUT.get(name, (set(), ""))
    return tuple(s for s in GALLERY if s.image.rpartition("/")[2][:-4] not in left_out)


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "a.yml"])
def test_the_same_findings_in_every_format(run: Any, site: Any, name: str) -> None:
    shots = shown(name)
    site("expected.yml", as_yaml(as_held(name, shots)))
    site(name, FORMATS[name](shots))
    expected = findings(run("check", "expected.yml", "--format", "json"))
    assert len(expected) > 5
    added, _ = ADDED.get(name, (set(), ""))
    if name in OWES_NO_ALT:
        expected.remove(("alt-unstated", None))
    assert findings(run("check", name, "--format", "json")) == expected | added


def test_every_fault_of_the_gallery_is_found_and_nothing_else(run: Any, site: Any) -> None:
    site("a.yml", as_yaml(GALLERY))
    assert findings(run("check", "a.yml", "--format", "json")) == SEEDED


INSERTED = Shot(
    f"{SITE}/dawn.jpg",
    "Rescue crews carry sandbags along the river bank at Ozd in Hungary.",
    "Four people pass sandbags hand to hand",
    "Ida Berg / AFP",
)


@pytest.mark.parametrize("name", FORMATS)
def test_fingerprints_outlive_a_picture_above(run: Any, site: Any, name: str) -> None:
    site(name, FORMATS[name](shown(name)))
    before = fingerprints(run("check", name, "--format", "json"))
    site(name, FORMATS[name]((INSERTED, *shown(name))))
    after = fingerprints(run("check", name, "--format", "json"))
    added, _ = ADDED.get(name, (set(), ""))
    assert len(before) > 5
    assert {k: rule for k, rule in after.items() if k in before} == before
    assert {rule for k, rule in after.items() if k not in before} == {rule for rule, _ in added}
