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
        ("Мария ЛУНДОВА / ТАСС", "Мария Лундова"),
        ("МАРИЯ ЛУНДОВА / ТАСС", "Мария Лундова"),
        ("ΜΑΡΙΑ ΛΟΥΝΔΟΥ / ΑΠΕ-ΜΠΕ", "Μαρια Λουνδου"),
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
        "FOTO: INES CALDER / AFP",
        "@INES_CALDER / X",
    ],
)
def test_names_that_are_left_alone(said, credit):
    assert said(credit) == []


def test_capitals_of_greek_are_found_and_not_mended_for_they_have_no_accents(run, site):
    credit = "ΜΑΡΙΑ ΛΟΥΝΔΟΥ / ΑΠΕ-ΜΠΕ"
    site("gallery.yml", f"items:\n  - {{caption: Boats lie in the harbour., credit: {credit}}}\n")
    ran = run("check", "gallery.yml", "--select", "photographer-caps", "--format", "json")
    [finding] = ran.json["findings"]
    assert finding["fix"] is None
