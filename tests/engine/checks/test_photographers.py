"""Photographers' names in capitals."""

import pytest

from tests.engine.conftest import make_rule


@pytest.fixture
def said(judge):
    def run(credit):
        rule = make_rule(call="photographers.capitals", message="{wanted}")
        return [f.message for f in judge(rule, {"caption": "Divers.", "credit": credit})]

    return run


@pytest.mark.parametrize(
    ("credit", "wanted"),
    [
        ("INES CALDER / AFP", "Ines Calder"),
        ("Ines CALDER / AFP", "Ines Calder"),
        ("JEAN-CLAUDE O'MARA / AFP", "Jean-Claude O'Mara"),
        ("ÉMILE DE LA TOUR / AFP", "Émile de la Tour"),
        ("VAN MCCALDER / AFP", "Van McCalder"),
    ],
)
def test_names_in_capitals(said, credit, wanted):
    assert said(credit) == [wanted]


@pytest.mark.parametrize(
    "credit",
    [
        "Ines Calder / AFP",
        "Ines McCalder / AFP",
        "Dee J. Calder / AFP",
        "I.J. Li / AFP",
        "CALDER / AFP",
        "I. J. CALDER / AFP",
        "Ines O’Mara van der Berg / AFP",
        "Мария ИВАНОВА / ТАСС",
        "FOTO: INES CALDER / AFP",
        "@INES_CALDER / X",
    ],
)
def test_names_that_are_left_alone(said, credit):
    assert said(credit) == []
