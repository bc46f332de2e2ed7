"""Page text: what is a gallery and what is a teaser list, and where its values stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.model import Origin, Property
from captionaudit.sources.page_text import read as read_text
from tests.sources.helpers import context, cut, read, said, values

ONE = "Divers clear torn nets off the reef at dawn. EPA"
TWO = "A ferry leaves the harbour during the storm. Reuters"
THREE = "Market traders stack crates of lemons. AP"


def page(*blocks: tuple[str, ...], bullet: str = "•") -> str:
    return "\n".join(
        "\n".join([f"  {bullet} {first}", *(f"    {line}" for line in rest)])
        for first, *rest in blocks
    )


def doubled(*captions: str) -> tuple[tuple[str, str], ...]:
    return tuple((c, c) for c in captions)


def test_a_run_of_doubled_credited_bullets_is_a_gallery(tmp_path: Path) -> None:
    text = (
        page(*doubled(ONE, TWO, THREE)).strip() + "\n\nHeadline\n\n  • English\n  • Arabic\nBody.\n"
    )
    (gallery,) = read(tmp_path, "page.txt", text)
    assert gallery.id == ""
    assert [said(i) for i in gallery.items] == [{"alt": c, "caption": c} for c in (ONE, TWO, THREE)]
    first, second = gallery.items[0].statements
    assert (first.origin, first.place.line, first.place.column) == (Origin.ALT, 1, 3)
    assert (second.origin, second.place.line, second.place.column) == (Origin.PAGE, 2, 5)
    assert second.place.pointer == "/items/0/caption"
    for item in gallery.items:
        for statement in item.statements:
            assert statement.verbatim
            assert cut(statement, tmp_path / "page.txt") == statement.value


@pytest.mark.parametrize("bullet", ["•", "*", "-", "‣", "·", "–"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_bullets_and_line_ends_of_all_kinds(tmp_path: Path, bullet: str, ends: str) -> None:
    text = page(*doubled(ONE, TWO), bullet=bullet).replace("\n", ends)
    (gallery,) = read(tmp_path, "page.txt", text)
    assert [said(i)["caption"] for i in gallery.items] == [ONE, TWO]


@pytest.mark.parametrize(
    "text",
    [
        page(*doubled("How to grow lemons at home", "Ten ways to cross a river")),
        page(("English", "Arabic"), ("French", "German")),
        page((ONE,), (TWO,)),
        page(*doubled(ONE)),
        page(("A quite different headline here", ONE), ("And another headline here", TWO)),
        f"{ONE}\n{TWO}\n",
        "",
        "No bullets here.\n",
    ],
    ids=[
        "uncredited",
        "menu",
        "single lines",
        "one block",
        "not doubled",
        "prose",
        "empty",
        "text",
    ],
)
def test_what_is_no_gallery(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, "page.txt", text) == ()
    assert read(tmp_path, "named.txt", text, explicit=True) == ()


def test_half_of_the_run_must_be_credited(tmp_path: Path) -> None:
    plain = doubled("Ten ways to cross a river", "How to grow lemons at home")
    assert read(tmp_path, "half.txt", page(*doubled(ONE, TWO), *plain))
    assert not read(tmp_path, "less.txt", page(*doubled(ONE), *plain))


def test_an_item_whose_alt_was_mended_stays_in_its_gallery(tmp_path: Path) -> None:
    mended = ("Two people pull a green net over the side of a boat", TWO)
    (gallery,) = read(tmp_path, "page.txt", page(*doubled(ONE), mended, *doubled(THREE)))
    assert [said(i)["alt"] for i in gallery.items] == [ONE, mended[0], THREE]


def test_a_caption_that_goes_on_and_a_credit_line_of_its_own(tmp_path: Path) -> None:
    caption = "Divers clear torn nets off the reef"
    (gallery,) = read(
        tmp_path,
        "page.txt",
        page(
            (caption, caption, "Ann Lee / Reuters"),
            (caption, caption + " at dawn.", "It was cold. EPA"),
        ),
    )
    first, second = gallery.items
    assert values(first, Property.CREDIT) == ["Ann Lee / Reuters"]
    assert said(first)["caption"] == caption
    assert first.all(Property.CREDIT)[0].place.line == 3
    assert said(second)["caption"].startswith(caption + " at dawn.")


def test_two_galleries_on_a_page_have_ids(tmp_path: Path) -> None:
    run = page(*doubled(ONE, TWO))
    first, second = read(tmp_path, "page.txt", f"{run}\n\nSome body text between them.\n\n{run}\n")
    assert (first.id, second.id) == ("line-1", "line-8")
    assert first.name.endswith("page.txt#line-1")


def test_a_doubled_credited_pair_outside_a_list_is_a_single_picture(tmp_path: Path) -> None:
    text = f"Headline\n\nBody text of the page.\n{ONE}\n{ONE}\nMore body text.\n"
    (gallery,) = read(tmp_path, "page.txt", text)
    (item,) = gallery.items
    assert said(item) == {"alt": ONE, "caption": ONE}
    assert item.statements[0].place.line == 4


def test_a_repeated_headline_is_no_picture(tmp_path: Path) -> None:
    headline = "Storm keeps the ferries in harbour for a second day"
    assert read(tmp_path, "page.txt", f"{headline}\n{headline}\nBody.\n") == ()


@given(st.text("•-* \n\tab.É/", max_size=200))
def test_any_text_is_read(text: str) -> None:
    reading = read_text("a.txt", text, context())
    assert all(len(item.statements) >= 2 for g in reading.galleries for item in g.items)


HEADS = (
    "Council approves the new harbour plan",
    "Storm keeps ferries in port for a second day",
    "Lemon growers count the cost of the frost",
    "School choir sings for the mayor",
)


@pytest.mark.parametrize(
    "text",
    [
        page(*((h, h, "By Maren Oduya") for h in HEADS)),
        page(*((h, h + ".", "By Maren Oduya") for h in HEADS)),
        page(*((h, h, "Reuters") for h in HEADS)),
        page(*((h, h, "Source: Reuters") for h in HEADS)),
        page(*doubled(*(f"{h} - Reuters" for h in HEADS))),
        page(*doubled(*(f"Is it over for {h}? - Reuters" for h in HEADS))),
        page(("AP", "AP"), ("Reuters", "Reuters"), ("News", "News", "World / UK")),
        page(("AFP", "AFP"), ("EPA", "EPA")),
        page(*doubled("Terms of use © Portwick Post", "Privacy and cookies © Portwick Post")),
        page(*doubled("All rights reserved for us. © Portwick Post") * 2),
        page(*(("Reporting", "Reporting by Ines Calder; Editing by Bo Lind / Reuters"),) * 2),
        page(*((h, "The board voted on Tuesday.", "Reuters") for h in HEADS)),
        page(*((h, "The board voted on Tuesday.", "By Maren Oduya") for h in HEADS)),
        page(*((h, "The board voted on Tuesday by a wide margin.") for h in HEADS)),
        page(*((h, f"{h} for good - Reuters") for h in HEADS)),
        page((HEADS[0], ONE), (HEADS[1], TWO)),
        f"{HEADS[1]} - Reuters\n{HEADS[1]} - Reuters\n",
        page(*((h, h) for h in HEADS)) + "\n\nPhotos of the day\n",
    ],
)
def test_headlines_navigation_and_footers_are_no_gallery(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, "page.txt", text, explicit=True) == ()


@pytest.mark.parametrize(
    "ends",
    ["{}. EPA", "{} (Ann Lee/AP)", "{} Photo: Ann Lee", "{}. © Ann Lee", "{}. Ann Lee / Reuters"],
)
def test_captions_with_any_credit_are_a_gallery(tmp_path: Path, ends: str) -> None:
    text = page(*doubled(*(ends.format(h) for h in HEADS)))
    (gallery,) = read(tmp_path, "page.txt", text)
    assert len(gallery.items) == 4


@pytest.mark.parametrize("line", ["Ann Lee / Reuters", "(AFP)", "Photo: Ann Lee", "Foto: dpa"])
def test_a_third_line_with_a_picture_credit(tmp_path: Path, line: str) -> None:
    (gallery,) = read(tmp_path, "page.txt", page(*((h, h, line) for h in HEADS)))
    assert [values(i, Property.CREDIT) for i in gallery.items] == [[line]] * 4
    assert [said(i)["caption"] for i in gallery.items] == list(HEADS)


def test_alt_texts_that_differ_from_credited_captions(tmp_path: Path) -> None:
    alts = ("A green net in the sea", "A white ship in high waves", "Yellow boxes in a row")
    text = page(*zip(alts, (ONE, TWO, THREE), strict=True))
    (gallery,) = read(tmp_path, "page.txt", text)
    assert [said(i) for i in gallery.items] == [
        {"alt": a, "caption": c} for a, c in zip(alts, (ONE, TWO, THREE), strict=True)
    ]


@pytest.mark.parametrize("above", [True, False])
def test_a_line_that_credits_all_photos(tmp_path: Path, above: bool) -> None:
    line, run = "All photos: Ann Lee / EPA", page(*doubled(*HEADS))
    text = f"{line}\n\n{run}\n" if above else f"{run}\n\n{line}\n"
    (gallery,) = read(tmp_path, "page.txt", text)
    assert [s.value for s in gallery.statements] == ["Ann Lee / EPA"]
    for item in gallery.items:
        (credit,) = item.all(Property.CREDIT)
        assert (credit.value, credit.origin) == ("Ann Lee / EPA", Origin.GALLERY)
        assert credit.place.line == (1 if above else 10)


def test_a_first_caption_that_credits_all_photos(tmp_path: Path) -> None:
    first = f"{HEADS[0]}. All photos: Ann Lee / EPA"
    (gallery,) = read(tmp_path, "page.txt", page(*doubled(first, *HEADS[1:])))
    assert [len(i.all(Property.CREDIT, Origin.GALLERY)) for i in gallery.items] == [0, 1, 1, 1]


def test_alt_and_caption_wrapped_over_lines(tmp_path: Path) -> None:
    parts = ("Divers clear torn nets off the reef", "at dawn and in good weather. Ann", "Lee / EPA")
    one = page((parts[0], *parts[1:], *parts), (ONE, *parts), (TWO, TWO))
    (gallery,) = read(tmp_path, "page.txt", one)
    first = gallery.items[0]
    assert said(first) == {"alt": " ".join(parts), "caption": " ".join(parts)}
    assert first.statements[1].place.line == 4
    assert said(gallery.items[1]) == {"alt": ONE, "caption": " ".join(parts)}
