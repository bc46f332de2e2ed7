"""Credits in the middle of a caption."""

import pytest

from tests.engine.conftest import make_rule


@pytest.mark.parametrize(
    ("caption", "found"),
    [
        ("Divers clear nets. REUTERS/Ines Calder The reef is closed.", ["REUTERS/Ines Calder"]),
        ("Divers clear nets. AP Photo/Ines Calder The reef is closed.", ["AP Photo/Ines Calder"]),
        ("Divers clear nets. REUTERS/Ines Calder The reef is closed. AFP", []),
        ("Divers clear nets. REUTERS/Ines Calder", []),
        ("Divers clear nets. Harbour/Ines Calder The reef is closed.", []),
        ("Divers clear nets. Reef/Harbour Office The reef is closed.", []),
        ("Divers clear nets. (AFP/Ines Calder) The reef is closed.", ["(AFP/Ines Calder)"]),
    ],
)
def test_a_credit_with_text_behind_it(judge, caption, found):
    rule = make_rule(call="misplaced.not_last", message="{found}")
    assert [f.message for f in judge(rule, {"caption": caption})] == found


def test_it_is_not_said_to_be_missing(run, site):
    caption = "Divers clear nets off the reef. REUTERS/Ines Calder The reef is closed until Sunday."
    site("gallery.yml", f"items:\n  - caption: {caption}\n")
    assert run("check", "gallery.yml", "--select", "credit", "--format", "json").rules() == [
        "credit-not-last"
    ]
