"""Libraries on news pages and agencies of states, as a site lists them."""

import pytest

from tests.engine.conftest import make_rule


@pytest.fixture
def said(judge):
    def run(call, item, **options):
        rule = make_rule(call=f"sources.{call}", message="{found}", options=options)
        return [f.message for f in judge(rule, {"caption": "Divers wait."} | item)]

    return run


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ({"credit": "Ines Calder / Unsplash"}, ["Unsplash"]),
        ({"credit": "Ines Calder / AFP"}, []),
        ({"credit": "Ines Calder / AFP via Getty Images"}, []),
        ({"credit": "Ines Calder / Unsplash", "caption": "Divers wait. Symbolbild"}, []),
        ({"credit": "Ines Calder / Unsplash", "in": "food/a.yml"}, []),
    ],
)
def test_libraries(said, item, found):
    options = {"paths": ["news/*"], "labels": ["symbolbild"]}
    assert said("library", {"in": "news/a.yml"} | item, **options) == found
    assert said("library", {"in": "news/a.yml"} | item) == []


@pytest.mark.parametrize("listed", ["tass", "TASS"])
def test_agencies_of_states_by_id_and_name(said, listed):
    item = {"credit": "Ines Calder / TASS"}
    assert said("of_state", item, agencies=[listed], notes=["state media"]) == ["TASS"]
    noted = item | {"headline": "From State Media"}
    assert said("of_state", noted, agencies=[listed], notes=["state media"]) == []
    assert said("of_state", item) == []
    assert said("of_state", {"credit": "AFP"}, agencies=[listed]) == []
