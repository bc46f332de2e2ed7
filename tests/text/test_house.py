from __future__ import annotations

from captionaudit.text.house import NO_HOUSE, House


def test_a_house_knows_its_names_in_any_case_and_with_any_stops() -> None:
    house = House(credits=("The Harbour Post",), photographers=("Å. Reyl",))
    assert house.owns("THE HARBOUR POST")
    assert house.owns("The Harbour-Post")
    assert house.knows("å reyl")
    assert not house.owns("Harbour Post")
    assert not house.knows("The Harbour Post")


def test_a_site_that_says_nothing_owns_nothing() -> None:
    for token in ("", "The Harbour Post", "AP"):
        assert not NO_HOUSE.owns(token)
        assert not NO_HOUSE.knows(token)
