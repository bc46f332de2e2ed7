"""Instructions of agencies in published texts, wherever the parser of captions put them."""

import pytest

from tests.engine.conftest import make_rule


@pytest.fixture
def found(judge):
    def run(**item):
        rule = make_rule(call="restrictions.published", message="{found}")
        return [f.mark.value[f.mark.start : f.mark.end] for f in judge(rule, item)]

    return run


@pytest.mark.parametrize(
    ("caption", "words"),
    [
        ("Divers wait. NO MARKETING NO ADVERTISING CAMPAIGNS AFP", "NO MARKETING NO ADVERTISING"),
        ("Divers wait off the reef. BEST QUALITY AVAILABLE AFP", "BEST QUALITY AVAILABLE"),
        ("Divers wait. AFP == FOR USE IN PORTWICK ONLY ==", "== FOR USE IN PORTWICK ONLY =="),
        ("Divers wait. == NOT FOR SALE IN PORTWICK == AFP", "== NOT FOR SALE IN PORTWICK =="),
    ],
)
def test_instructions_beside_and_inside_a_credit(found, caption, words):
    [marked] = found(caption=caption)
    assert marked.startswith(words)


@pytest.mark.parametrize(
    "caption",
    [
        "The sum a == b is painted on the wall for all == signs. AFP",
        "A placard reads “FOR RESIDENTS ONLY” at the pier. AFP",
        "A banner, “BEST QUALITY AVAILABLE”, hangs over the stall. AFP",
    ],
)
def test_what_a_picture_shows(found, caption):
    assert found(caption=caption) == []
