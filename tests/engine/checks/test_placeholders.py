"""Credits that name nobody, and those that only look like it."""

import pytest

from captionaudit.engine.examples import example_galleries
from captionaudit.engine.judge import GalleryView, judge_gallery, subjects_of
from captionaudit.engine.rule import Example
from captionaudit.text.house import House
from tests.engine.conftest import make_rule


@pytest.fixture
def found(judge):
    def run(call, credit):
        rule = make_rule(call=f"placeholders.{call}", message="{found}")
        return [f.message for f in judge(rule, {"caption": "Divers wait.", "credit": credit})]

    return run


@pytest.mark.parametrize(
    ("credit", "slot"),
    [
        ("©", "©"),
        ("(c)", "(c)"),
        ("Photo", "Photo"),
        ("{{ credit }}", "{{ credit }}"),
        ("%photographer%/AFP", "%photographer%"),
        ("Foto: Name/dpa", "Name"),
        ("Agency Name", "Agency Name"),
        ("Your name here", "Your name here"),
        ("Pool", "Pool"),
    ],
)
def test_fillers(found, credit, slot):
    assert found("nobody", credit) == [slot]


@pytest.mark.parametrize(
    ("credit", "way"),
    [
        ("Foto: zvg", "Foto: zvg"),
        ("Submitted photo", "Submitted photo"),
        ("© DR", "© DR"),
        ("Fotograf unbekannt", "Fotograf unbekannt"),
        ("Unknown / AFP", "Unknown"),
    ],
)
def test_ways_in_which_a_picture_came(found, credit, way):
    assert found("way", credit) == [way]
    assert found("nobody", credit) == []


@pytest.mark.parametrize(
    "credit",
    [
        "© Ines Calder",
        "Photographer: Ines Calder",
        "Ines Calder / Supplied",
        "STR / AFP",
        "Supplied / AAP",
        "Courtesy of Portwick Zoo",
        "Privat Press Hafenau / AFP",
    ],
)
def test_credits_that_name_somebody(found, credit):
    assert found("nobody", credit) == found("way", credit) == []


@pytest.mark.parametrize("credit", ["Supplied", "Picture: Supplied", "supplied"])
def test_a_site_may_credit_so(judge, reader, credit):
    rule = make_rule(call="placeholders.way", message="{found}")
    item = {"caption": "Divers wait.", "credit": credit}
    [gallery] = example_galleries(rule, Example((item,), passes=True))
    own = reader._replace(house=House(credits=("Supplied",)))
    for site, faults in ((reader, 1), (own, 0)):
        view = GalleryView(gallery, subjects_of(gallery, site))
        assert len(list(judge_gallery([rule], view))) == faults
