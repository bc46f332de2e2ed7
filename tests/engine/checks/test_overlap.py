"""Two captions of one picture: what contradicts, and what an editor may do to a caption."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.engine.checks.overlap import are_strangers, swapped

WIRE = "RASDHOO, Maldives: Divers led by Ines Calder clear 1,200 nets off Rasdhoo on Sunday."


@pytest.mark.parametrize(
    "page",
    [
        "Divers clear nets off Rasdhoo.",
        "Led by Ines Calder, divers clear nets off Rasdhoo on Sunday.",
        "Divers led by Ines Caldér clear 1200 nets off Rasdhoo on Sunday.",
        "Rescuers led by Ines Calder clear 1,200 nets off Rasdhoo on Sunday.",
        "Divers led by Ines Calder clear many nets off Rasdhoo on Sunday.",
        "Divers led by Calder clear 1,200 nets off the Maldives on Sunday.",
        "Taucher um Ines Calder bergen vor Rasdhoo Netze.",
        "غواصون يزيلون الشباك قبالة راسدو",
        "Divers clear nets.",
        "",
    ],
)
def test_an_edited_copy_contradicts_nothing(page):
    assert not are_strangers(page, WIRE)
    assert swapped(page, WIRE, (page, WIRE)) is None


@pytest.mark.parametrize(
    ("page", "one", "other"),
    [
        ("Divers led by Maren Oduya clear nets off Rasdhoo.", "Maren Oduya", "Ines Calder"),
        ("Divers led by Ines Calder clear 2,100 nets off Rasdhoo.", "2,100", "1,200"),
        ("Divers led by Ines Calder clear 1,200 nets off Portwick.", "Portwick", "Rasdhoo"),
        ("Divers clear 1,200 nets off Rasdhoo on Monday.", "Monday", "Sunday"),
    ],
)
def test_a_fact_in_the_place_of_another_is_found_with_its_span(page, one, other):
    wire = WIRE.removeprefix("RASDHOO, Maldives: ")
    swap = swapped(page, wire)
    assert swap is not None
    assert (swap.one, swap.other) == (one, other)
    assert page[swap.start : swap.end] == one


def test_a_name_that_stands_elsewhere_in_the_file_is_no_contradiction():
    page, wire = "Divers clear nets off Portwick.", "Divers clear nets off Rasdhoo."
    assert swapped(page, wire) is not None
    assert swapped(page, wire, ("", "Portwick, 5 March")) is None


def test_strangers_share_no_name_and_next_to_no_word():
    assert are_strangers(WIRE, "Snow ploughs clear the road above Andermatt in the canton of Uri.")
    assert not are_strangers(
        WIRE, "Snow ploughs clear the road above Rasdhoo in the canton of Uri."
    )


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(one, other):
    swap = swapped(one, other)
    assert swap is None or one[swap.start : swap.end] == swap.one
    assert are_strangers(one, one) is False
