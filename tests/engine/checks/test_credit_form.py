"""How credits are written: what is a slip, and what is only unusual."""

import pytest

from tests.engine.conftest import make_rule


@pytest.fixture
def found(judge):
    """What a check finds in one item: the marked characters."""

    def run(call, **item):
        findings = judge(make_rule(call=f"credit_form.{call}", message="fault"), item)
        return [f.mark.value[f.mark.start : f.mark.end] for f in findings]

    return run


@pytest.mark.parametrize(
    "credit",
    [
        "Photo: © Ines Calder / EPA",
        "Foto: Copyright Ines Calder",
        "From left: Photo by Ines Calder/AP",
        "Photo illustration by Ines Calder",
        "Quelle: BILD",
    ],
)
def test_labels_that_say_two_things(found, credit):
    assert found("label_doubled", caption="Divers.", credit=credit) == []


@pytest.mark.parametrize(
    ("credit", "first"),
    [
        ("Foto: Bild: Ines Calder/dpa", "Foto:"),
        ("Image credit: Photo by Ines Calder/AP", "Image credit:"),
        ("Crédit : Photo : Ines Calder/AFP", "Crédit :"),
    ],
)
def test_labels_in_a_row(found, credit, first):
    assert found("label_doubled", caption="Divers.", credit=credit) == [first]


@pytest.mark.parametrize(
    "credit",
    ["Ines Calder / AFP", "EPA/INES CALDER / POOL", "picture alliance / dpa | Ines Calder", "AFP"],
)
def test_even_separators(found, credit):
    assert found("separator", caption="Divers.", credit=credit) == []


@pytest.mark.parametrize(
    ("credit", "gap"),
    [("Ines Calder /AFP", " /"), ("Ines Calder//AFP", "//"), ("EPA| Po Lee", "| ")],
)
def test_uneven_separators(found, credit, gap):
    assert found("separator", caption="Divers.", credit=credit) == [gap]


@pytest.mark.parametrize(
    "item",
    [
        {"caption": "Divers (left) clear nets. (Photo by Ines Calder / AFP)"},
        {"caption": "A smile :-) from Portwick. EPA", "credit": "EPA"},
        {"caption": "Divers clear nets.", "credit": "(c) Ines Calder"},
        {"caption": "Divers clear nets.", "credit": "1) Ines Calder / AFP"},
        {"caption": "Divers clear nets (off Rasdhoo, 5 May. Photo Ines Calder/AFP)"},
        {"caption": "潜水夫（リスドゥ）が網を外す。（ＡＰ）"},
    ],
)
def test_brackets_with_a_partner(found, item):
    assert found("unbalanced", **item) == []


def test_a_bracket_beside_the_credit_belongs_to_it(found):
    assert found("unbalanced", caption="Divers. (Photo by Ines Calder / AFP") == [
        "(Photo by Ines Calder / AFP"
    ]


@pytest.mark.parametrize(
    ("item", "codes"),
    [
        ({"caption": "Divers clear nets.", "credit": "Ines Calder/Reuters/RC2ABC1D2E3F"}, 1),
        ({"caption": "Divers clear nets.", "credit": "XXSTRINGERXX xxxxx/Reuters"}, 1),
        ({"caption": "Divers clear nets.", "credit": "Ines Calder / AFP_48KT7NQ.jpg"}, 1),
        ({"caption": "Divers clear nets.", "credit": "IMAGO / Ines Calder / 1012345678"}, 0),
        ({"caption": "Divers clear nets. imago images 0123456789"}, 0),
        ({"caption": "Boat 20123456 of the class RC2 and the 12345a. AP"}, 0),
    ],
)
def test_codes_and_what_only_looks_like_one(found, item, codes):
    assert len(found("junk", **item)) == codes


def test_a_code_is_found_once_though_caption_and_credit_are_one_text(found):
    assert found("junk", caption="epa06847423 Divers clear nets. EPA/INES CALDER") == [
        "epa06847423"
    ]
