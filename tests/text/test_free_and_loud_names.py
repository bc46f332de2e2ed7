"""Lines that are nothing but a credit, free licences, and names in capitals, all made up."""

from __future__ import annotations

import pytest

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.credit import parse_credit
from captionaudit.text.fold import without_accents
from captionaudit.text.line import parse_line
from captionaudit.text.names import is_known_organisation

TABLE = builtin_agencies()
# text, persons, organisations, agencies
WHOLE = [
    ("Photograph by Ines Calder, available at https://hafen.example/4x", ("Ines Calder",), (), ()),
    ("Foto: Ines Calder, verfügbar unter https://hafen.example/4x", ("Ines Calder",), (), ()),
    ("Foto: iStock/seevogel_9 (Bildbearbeitung: Ines Calder)", ("seevogel_9",), (), ("istock",)),
    ("Foto: Ines Calder/dpa (Retusche: Marco Reyl)", ("Ines Calder",), (), ("dpa",)),
    ("Bildquelle: Seevogel77 (CC0) - (Symbolbild)", ("Seevogel77",), (), ()),
    ("Foto: See_vogel (CC BY-SA 4.0)", ("See_vogel",), (), ()),
    ("Lichtwerk/Ines Calder", ("Ines Calder",), ("Lichtwerk",), ()),
    ("Hafenfoto/Ines Calder", ("Ines Calder",), ("Hafenfoto",), ()),
    ("Photo: SGT INES CALDER/HANDOUT/EPA", ("INES CALDER",), (), ("epa",)),
    ("Photo: LCPL INES CALDER/HANDOUT/AFP", ("INES CALDER",), (), ("afp",)),
    ("Photo: STAFF SGT. INES CALDER/HANDOUT/AFP", ("INES CALDER",), (), ("afp",)),
]


@pytest.mark.parametrize(("text", "persons", "organisations", "agencies"), WHOLE)
def test_a_line_and_a_field_are_understood_alike(
    text: str,
    persons: tuple[str, ...],
    organisations: tuple[str, ...],
    agencies: tuple[str, ...],
) -> None:
    for credit in (parse_credit(text, TABLE), parse_line(text, TABLE)[1]):
        assert credit is not None
        assert credit.persons == persons
        assert credit.organisations == organisations
        assert credit.agencies == agencies


@pytest.mark.parametrize("text", ["Feuerwerk/Ines Calder", "Dresden/Neue Synagoge"])
def test_a_word_and_a_name_alone_are_no_credit(text: str) -> None:
    assert parse_line(text, TABLE)[1] is None


@pytest.mark.parametrize("name", ["L'INDEPENDANT", "LA DEPECHE", "LE TELEGRAMME", "L'EQUIPE"])
def test_newspapers_in_capitals_lose_their_accents(name: str) -> None:
    assert is_known_organisation(name)
    assert parse_credit(f"PHOTOPQR/{name}/MAXPPP", TABLE).organisations == (name,)


@pytest.mark.parametrize("name", ["Liberation", "Rio Negro", "Excelsior"])
def test_a_word_without_its_accents_is_no_newspaper(name: str) -> None:
    assert not is_known_organisation(name)


def test_without_accents_only_latin_letters_change() -> None:
    assert without_accents("L'Indépendant") == "L'Independant"
    assert without_accents("дневник") == "дневник"
