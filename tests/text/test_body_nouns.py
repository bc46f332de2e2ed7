"""Bodies that have a person's shape, and persons named like one, in many languages."""

from __future__ import annotations

import pytest

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.credit import parse_credit
from captionaudit.text.names import is_organisation, is_person

TABLE = builtin_agencies()
BODIES = [
    "Hafen Theatres",
    "Tidewater Coastwatch",
    "Lakewatch Scotland",
    "Queensland Parks",
    "Harbour Patrol",
    "Special Arrangement",
    "Sûreté du Port",
    "Reyl Machines",
    "Halloran Robotics",
    "Lycée Montreyl",
    "Médiathèque Reyl",
    "Naturpark Hochreyl",
    "Reyler Musikschule",
    "Bergwacht Reyltal",
    "Halloran Kunsthal",
    "Gemeente Reylstad",
    "Schouwburg Reylstad",
    "Sjöräddningen Reyl",
    "Reyl Sykehus",
    "Reylin Yliopisto",
    "KP PSP Reylów",
    "TOPR Reylów",
    "Muzeum Reylów",
    "Nemocnice Reylov",
    "Kiskikötő Média",
    "Reyli Kórház",
    "Teatro Reyl",
    "Parque Reylhos",
    "Ajuntament Reyl",
    "Ospedale Reyl",
    "Bolnica Reylovac",
    "Заповедник Рейл",
]
PERSONS = [
    "Rosa Parks",
    "Georgia Parks",
    "Victoria Woods",
    "Kathy Ireland",
    "Mungo Park",
    "Ann Rivers",
    "Jordan Banks",
    "Ines Steinhaus",
    "Marc Neuhaus",
    "Joos Nieuwkerk",
    "Ann Watch",
    "AB de Reyl",
    "Min-ji Park",
]


@pytest.mark.parametrize("name", BODIES)
def test_body_nouns_make_an_organisation(name: str) -> None:
    assert is_organisation(name)
    assert not is_person(name)
    credit = parse_credit(f"Ines Calder/{name}/AFP", TABLE)
    assert (credit.persons, credit.organisations) == (("Ines Calder",), (name,))


@pytest.mark.parametrize("name", PERSONS)
def test_surnames_like_nouns_stay_persons(name: str) -> None:
    assert is_person(name)
    assert parse_credit(f"Photo: {name}/AFP", TABLE).persons == (name,)
