"""Captions of two pictures, short ones too, and captions of one picture in other words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.engine.checks.strangers import are_strangers

WIRE = "RASDHOO, Maldives: Divers led by Ines Calder clear 1,200 nets off Rasdhoo on Sunday."
FERRY = "A ferry leaves the harbour of Porto"
PLOUGHS = "Snow ploughs clear the road above Andermatt in the canton of Uri."
PREMIERE = "Mara Lindqvist and Ole Brand at the premiere"

OTHERS = [
    (WIRE, PLOUGHS),
    (PREMIERE, FERRY),
    (PREMIERE, PLOUGHS),
    ("Ole Brand at the opening of his gallery", FERRY),
    ("The bridge of San Telmo under snow", "A ferry burns in the harbour of Porto"),
]
ONE_OR_UNKNOWN = [
    (WIRE, PLOUGHS.replace("Andermatt", "Rasdhoo")),
    ("The harbour on Monday", FERRY),
    ("The harbour on Monday", PREMIERE),
    ("The old harbour on a foggy Monday", PREMIERE),
    ("The harbour", PREMIERE),
    ("Boats in the fog", PREMIERE),
    (PREMIERE, "Guests arrive for the gala of the festival in Berlin"),
    (PREMIERE, "Actors pose beside the red carpet in Berlin"),
    (PREMIERE, "Premieres of the festival in Berlin"),
    (PREMIERE, "Handout picture of the film company Reef"),
    ("Mara Lindqvist and Ole Brand", FERRY),
    ("Porto", FERRY),
    (PREMIERE, "Mara Lindqvist arrives"),
    ("Mara Lindqvist und Ole Brand bei der Premiere", "Ole Brand kommt an"),
]


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_strangers_share_no_name_and_next_to_no_word(one, other):
    assert are_strangers(one, other)
    assert are_strangers(other, one)


@pytest.mark.parametrize(("one", "other"), ONE_OR_UNKNOWN)
def test_captions_that_may_be_of_one_picture_are_no_strangers(one, other):
    assert not are_strangers(one, other)
    assert not are_strangers(other, one)


def test_a_name_that_is_said_of_the_other_picture_too_is_a_bond():
    assert not are_strangers(PREMIERE, FERRY, (PREMIERE, f"{FERRY} Ole Brand"))
    assert not are_strangers(FERRY, PREMIERE, (f"{FERRY} Ole Brand", PREMIERE))


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_can_be_compared(one, other):
    assert are_strangers(one, other) == are_strangers(other, one)
    assert are_strangers(one, one) is False
