from __future__ import annotations

import pytest

from captionaudit.text.acronyms import spells
from captionaudit.text.names import is_handle, is_organisation, is_person, is_prose
from captionaudit.text.people import is_couple, split_people


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Mara Lindqvist",
            "MARA LINDQVIST",
            "Mara LINDQVIST",
            "J. Reyl",
            "K.M. Rahmat",
            "A.J. Olmos",
        ),
        *("Yasser Al-Zayyad", "Abd al-Rahman Saleh", "Mohammed bin Salim", "Ravi D’Souza"),
        *("João da Silva Jr.", "Ana e Silva", "Łukasz Żak", "Seán Ó Riordáin", "Siân ap Rhys"),
        *("Kim Ho", "LEE JIN-SU", "Ng Wei Lin", "Art Reyl", "Marine Dupont", "Rex Harbour"),
        *("Anna van 't Hoff", "Ursula von und zu Stein", "Пётр Лапин", "Ινές Οκόρο", "R.Reyl"),
    ],
)
def test_full_names(name: str) -> None:
    assert is_person(name)
    assert not is_organisation(name)
    assert split_people(name) == ((0, len(name)),)


@pytest.mark.parametrize(
    "name",
    [
        *("Harbour Valley Police", "The Harbour Post", "Quay Studios", "NCX Radio"),
        *("Ministry of Fisheries", "University of the Quay", "quayside.com", "Museum für Netze"),
        *("Netze GmbH", "Quay & Company", "Harbour Star-Telegram"),
    ],
)
def test_organisations(name: str) -> None:
    assert is_organisation(name)
    assert not is_person(name)


@pytest.mark.parametrize(
    "text", ["", "a", "Mara", "mara lindqvist", "New York", "Staff Photo", "A1 B2"]
)
def test_what_is_no_full_name(text: str) -> None:
    assert not is_person(text)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mara Lindqvist and Tomas Reyl", ["Mara Lindqvist", "Tomas Reyl"]),
        ("Mara Lindqvist, Jr. and Tomas Reyl", ["Mara Lindqvist, Jr.", "Tomas Reyl"]),
        ("Ann Lee & Bo Ek & Cy Day", ["Ann Lee", "Bo Ek", "Cy Day"]),
        ("Ann Lee and marsh_light", ["Ann Lee", "marsh_light"]),
        ("Mara and Tomas", ["Mara", "Tomas"]),
        ("Mara and Tomas Reyl", ["Mara and Tomas Reyl"]),
        ("Nets and Quay Company", ["Nets and Quay Company"]),
    ],
)
def test_several_people(text: str, people: list[str]) -> None:
    assert [text[a:b] for a, b in split_people(text)] == people


def test_a_couple_shares_a_surname() -> None:
    assert is_couple("Mara and Tomas Reyl")
    assert not is_couple("Mara Lindqvist and Tomas Reyl")


@pytest.mark.parametrize(
    "text", ["marsh_light", "@marsh.light", "f64view", "MarshLight", "den-reyl"]
)
def test_handles(text: str) -> None:
    assert is_handle(text)


@pytest.mark.parametrize("text", ["two words", "handout", "2024", "quayside.com", "Instagram", "é"])
def test_what_is_no_handle(text: str) -> None:
    assert not is_handle(text)


def test_prose_is_told_by_its_words_and_its_length() -> None:
    assert is_prose("The mayor has opened it")
    assert is_prose("one two three four five six seven eight nine ten")
    assert is_prose("'s post")
    assert not is_prose("Mara van den Heuvel")


@pytest.mark.parametrize(
    ("text", "acronym", "spelt"),
    [
        ("by the Armed Forces of the Quay", "AFQ", True),
        ("the central nervous system", "CNS", True),
        ("Armed Forces", "AFP", False),
        ("", "AP", False),
    ],
)
def test_a_body_spells_its_acronym(text: str, acronym: str, spelt: bool) -> None:
    assert spells(text, acronym) is spelt
