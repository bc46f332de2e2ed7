"""Clients, ranks, handles and sources in credits, read alike as a field and as a line."""

from __future__ import annotations

import pytest

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.anatomy import dissect
from captionaudit.text.credit import parse_credit
from captionaudit.text.line import parse_line

TABLE = builtin_agencies()
BOTH = [
    ("Cpl Ines Calder RLC/MOD/Crown Copyright", ("Ines Calder",)),
    ("LPhot Ines Calder RN/MOD", ("Ines Calder",)),
    ("Photo by Sgt Ines Calder USMC", ("Ines Calder",)),
    ("Flt Lt Ines Calder RAF/MOD", ("Ines Calder",)),
    ("Photo: Capt Ines Calder (RNZAF)", ("Ines Calder",)),
    ("Beeld Ines Calder voor de Volkskrant", ("Ines Calder",)),
    ("Fot. Ines Calder dla Gazety Wyborczej", ("Ines Calder",)),
    ("Foto Ines Calder per il Corriere della Sera", ("Ines Calder",)),
    ("Foto: Ines Calder für Die Zeit", ("Ines Calder",)),
    ("Фото: Инна Кальдер для Известий", ("Инна Кальдер",)),
    ("Calder para The New York Times", ("Calder",)),
    ("Calder for The Washington Post", ("Calder",)),
    ("Instagram: @inescalder", ("@inescalder",)),
    ("TikTok: @inescalder", ("@inescalder",)),
    ("ESA/Hubble & NASA, I. Calder", ("I. Calder",)),
    ("NASA/ESA & Harbour Observatory, I. Calder", ("I. Calder",)),
    (
        "Photo illustration by Ines Calder / The Tide. Sources: Getty; Harbour Library",
        ("Ines Calder",),
    ),
    ("Collage: Ines Calder. Quellen: dpa, Hafenarchiv", ("Ines Calder",)),
]


@pytest.mark.parametrize(("text", "persons"), BOTH)
def test_fields_and_lines_name_the_same_persons(text: str, persons: tuple[str, ...]) -> None:
    assert parse_credit(text, TABLE).persons == persons
    line = parse_line(text, TABLE)[1]
    assert line is not None
    assert line.persons == persons


@pytest.mark.parametrize(
    "text",
    [
        "Farmers bring in the hay near Hafen (PA)",
        "Boats wait for the lock in Hafen (PA)",
        "A fire hall of Hafen County (PA)",
    ],
)
def test_letters_behind_a_place_are_the_state(text: str) -> None:
    assert dissect(text, TABLE).credits == ()


@pytest.mark.parametrize(
    "text",
    [
        "Boats wait for the lock in London (PA)",
        "Boats wait for the lock in Hafen. (PA)",
        "Boats wait for the lock (PA)",
        "Boats wait for the lock in Hafen (AFP)",
        "Boats wait for the Harbour Queen (PA)",
    ],
)
def test_letters_elsewhere_are_the_agency(text: str) -> None:
    credit = dissect(text, TABLE).credit
    assert credit is not None
    assert credit.agencies


@pytest.mark.parametrize("text", ["Flores para Elena", "Calder para Elena"])
def test_one_word_and_a_client_that_nobody_knows_are_no_credit(text: str) -> None:
    assert parse_line(text, TABLE)[1] is None
