"""Two captions of one picture: what contradicts, and what an editor may do to a caption."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.engine.checks.overlap import swapped
from captionaudit.engine.checks.strangers import are_strangers

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


@pytest.mark.parametrize(
    ("page", "wire"),
    [
        ("Divers led by Bill Berg clear nets.", "Divers led by William Berg clear nets."),
        ("Divers led by Inspector Berg clear nets.", "Divers led by Lena Berg clear nets."),
        ("Actor Berg dives off the reef.", "Lena Berg dives off the reef at Rasdhoo."),
        ("Jonas and Lena Berg dive off the reef.", "Lena Berg dives off the reef."),
        ("Divers led by J. Berg clear nets.", "Divers led by Jonas Berg clear nets."),
        ("Divers led by Ivan Petrovich Berg clear nets.", "Divers led by Vanya Berg clear nets."),
        ("Divers led by Mikhail Berg clear nets.", "Divers led by Michael Berg clear nets."),
        ("Today's Ines Calder dives.", "Rasdhoo's diver Ines Calder dives off the reef."),
        ("Players beat Halden in the final.", "Rasdhoo beat Halden in the final on Sunday."),
        ("Fans in the Maldives", "Fans wait for the team in Rasdhoo on Sunday"),
        ("Divers near Portwick", "Divers clear nets in Rasdhoo"),
    ],
)
def test_another_form_of_a_name_contradicts_nothing(page, wire):
    assert swapped(page, wire, (page, wire)) is None
    assert swapped(wire, page, (wire, page)) is None


@pytest.mark.parametrize(
    ("page", "wire", "one", "other"),
    [
        ("Jonas Berg dives off it.", "Lena Berg dives off it today.", "Jonas Berg", "Lena Berg"),
        ("The nets of Jonas Berg", "The nets of Lena Berg on a boat", "Jonas Berg", "Lena Berg"),
        ("Fans in Portwick", "Fans wait for it in Rasdhoo on Sunday", "Portwick", "Rasdhoo"),
        ("Spain beat Halden.", "Italy beat Halden 2-1 in the final.", "Spain", "Italy"),
        ("Portwick's Ines Calder.", "Rasdhoo's Ines Calder runs.", "Portwick's", "Rasdhoo's"),
    ],
)
def test_another_person_place_or_team_is_found_in_a_shortened_copy(page, wire, one, other):
    swap = swapped(page, wire, (page, wire))
    assert swap is not None
    assert (swap.one, swap.other) == (one, other)
    assert page[swap.start : swap.end] == one


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(one, other):
    swap = swapped(one, other)
    assert swap is None or one[swap.start : swap.end] == swap.one
