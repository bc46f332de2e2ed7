"""Credits that their form at an end of a caption shows, on strings made up."""

from __future__ import annotations

import pytest

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.anatomy import dissect
from captionaudit.text.credit import parse_credit
from captionaudit.text.line import parse_line

TABLE = builtin_agencies()
# text, persons, agencies, organisations
FOUND = [
    ("Photo: Ines Calder / ANP – Boats cross the lock in high wind.", ("Ines Calder",), ("anp",)),
    ("Foto: Ines Calder/dpa | Schnee fällt auf den leeren Markt.", ("Ines Calder",), ("dpa",)),
    ("Foto: Ines Calder/EFE - Un barco cruza el puerto de noche.", ("Ines Calder",), ("efe",)),
    ("GETTY IMAGES | The harbour opens after a long repair.", (), ("getty",)),
    ("Reuters: The harbour stands under water in the morning.", (), ("reuters",)),
    ("AFP: Der Hafen liegt am Morgen unter Wasser.", (), ("afp",)),
    ("La alcaldesa, en el pleno de ayer. / INÉS CALDER", ("INÉS CALDER",), ()),
    ("La alcaldesa, en el pleno de ayer. / Inés Calder", ("Inés Calder",), ()),
    ("Il porto ieri mattina. / MARCO REYL", ("MARCO REYL",), ()),
    ("Le port hier matin. / LÉA REYL", ("LÉA REYL",), ()),
    ("Vollsperre auf der Brücke bei Hafen HN/Ines Calder", ("Ines Calder",), ()),
    ("Long queues at the harbour gate HP/Ines Calder", ("Ines Calder",), ()),
    (
        "The bay in spring. Harbour Observatory images by Ines Calder, using data from the survey",
        ("Ines Calder",),
        (),
    ),
    ("The bay in spring. Tidal Survey map by Ines Calder", ("Ines Calder",), ()),
]
NONE = [
    "The survey asked for a yes/no answer on the harbour",
    "Fans at the AC/DC concert in the harbour",
    "Note: The harbour is closed in the morning.",
    "Harbour: Boats wait for the tide in the morning.",
    "Fury: The harbour master told nobody about it.",
    "The harbour band plays songs by Ines Calder",
    "Members of the TUC/Harbour Union march in spring",
]


@pytest.mark.parametrize(("text", "persons", "agencies"), FOUND)
def test_a_credit_is_found_at_the_end_it_stands_at(
    text: str, persons: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    anatomy, credit = parse_line(text, TABLE)
    assert credit is not None
    assert credit.persons == persons
    assert tuple(clause.agency for clause in credit.clauses if clause.agency) == agencies
    assert "".join(text[part.start : part.end] for part in anatomy.parts) == text
    assert anatomy.body


@pytest.mark.parametrize("text", NONE)
def test_sentences_with_such_signs_have_no_credit(text: str) -> None:
    assert dissect(text, TABLE).credits == ()


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("EFE/ Ines Calder ARCHIVO", ("Ines Calder",)),
        ("LUSA/Ines Calder ARQUIVO", ("Ines Calder",)),
        ("Ines Calder ARCHIV/dpa", ("Ines Calder",)),
        ("ANSA/Ines Calder Archivio", ("Ines Calder",)),
        ("PAP/Ines Calder ARHIV", ("Ines Calder",)),
    ],
)
def test_a_word_for_the_archive_behind_a_name_is_a_role(
    text: str, persons: tuple[str, ...]
) -> None:
    credit = parse_credit(text, TABLE)
    assert credit.persons == persons
    assert len(credit.roles) == 1


def test_an_archive_of_a_name_is_an_organisation() -> None:
    assert parse_credit("Ines Calder Archiv", TABLE).organisations == ("Ines Calder Archiv",)
