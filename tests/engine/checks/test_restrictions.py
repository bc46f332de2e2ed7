"""Instructions of agencies in published texts, wherever the parser of captions put them."""

import pytest

from captionaudit.engine.rule import Fix
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
        "A placard reads NO SALES at a stall in Portwick. AFP",
        "Stalls report no sales today at Portwick. AFP",
        "UK OUT marchers gather at the pier. AFP",
        "A diver waves a VOTE UK OUT banner at the pier. AFP",
        "The door of the archive says EDITORIAL USE ONLY in red. AFP",
        "Ein Schild mit der Aufschrift NO SALES hängt am Steg. dpa",
        "He has painted NO TV on his boat. AFP",
    ],
)
def test_what_a_picture_shows(found, caption):
    assert found(caption=caption) == []


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Divers wait. AFP / RESTRICTED TO EDITORIAL USE", "Divers wait. AFP"),
        ("EDITORIAL USE ONLY - Divers wait. PA", "Divers wait. PA"),
        ("ATTENTION EDITORS - SCENES OF DEATH A diver waits. EPA", "A diver waits. EPA"),
        ("ATTENTION EDITORS - This is a handout. A diver waits. EPA", "A diver waits. EPA"),
        (
            "Divers wait. ATTENTION EDITORS - SUPPLIED BY A THIRD PARTY. REUTERS/Ines Calder",
            "Divers wait. REUTERS/Ines Calder",
        ),
        ("EMBARGOED UNTIL 5 May 2027 - Divers wait at the pier. PA", "Divers wait at the pier. PA"),
        ("Divers wait. AFP NO COMMERCIAL OR EDITORIAL SALES IN JAPAN", "Divers wait. AFP"),
        ("Divers wait. AFP For editorial use only", "Divers wait. AFP"),
        ("Divers wait. AFP ONLY FOR EDITORIAL USE", "Divers wait. AFP"),
        ("Divers wait. AFP TABLOIDS OUT", "Divers wait. AFP"),
        ("Divers wait. AFP NO USE IN FRANCE", "Divers wait. AFP"),
        (
            "Taucher warten. Foto: Ines Calder/dpa Honorarpflichtig",
            "Taucher warten. Foto: Ines Calder/dpa",
        ),
        ("GRAPHIC CONTENT - Divers wait. AFP", "Divers wait. AFP"),
        ("A diver holds a placard. AFP NO RESALES", "A diver holds a placard. AFP"),
        ("Divers wait. EPA/INES CALDER HANDOUT EDITORIAL USE ONLY", None),
    ],
)
def test_nothing_of_an_instruction_is_left_by_the_suggestion(judge, text, rest):
    rule = make_rule(call="restrictions.published", message="{found}", fix=Fix(cut=True))
    [finding] = judge(rule, {"caption": text})
    assert (finding.fix.new if finding.fix else None) == rest


@pytest.mark.parametrize(
    ("credit", "words"),
    [
        ("Ines Calder / AFP AUSTRALIA OUT, NEW ZEALAND OUT", "AUSTRALIA OUT, NEW ZEALAND OUT"),
        (
            'Ines Calder / AFP NO MARKETING - MANDATORY CREDIT "AFP PHOTO / Reef Fund" - NO SALES',
            'NO MARKETING - MANDATORY CREDIT "AFP PHOTO / Reef Fund" - NO SALES',
        ),
    ],
)
def test_a_row_of_instructions_in_a_credit_is_one_fault(found, credit, words):
    assert found(caption="Divers wait.", credit=credit) == [words]


@pytest.mark.parametrize(
    "credit", ["Mandatory credit: Ines Calder / AFP", "Ines Calder / AFP ORG XMIT: AST101"]
)
def test_what_another_rule_says_is_not_said_twice(found, credit):
    assert found(caption="Divers wait.", credit=credit) == []
