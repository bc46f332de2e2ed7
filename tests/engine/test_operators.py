"""Each operator of a rule file, both ways, and what it tells the message."""

import pytest

from captionaudit.engine.arguments import names_in_message
from tests.engine.conftest import make_rule

CASES = [
    ("present", True, {"credit": "AP"}, None),
    ("present", False, {"caption": "A diver"}, ""),
    ("matches", "^A", {"caption": "B diver"}, ""),
    ("matches", "^A", {"caption": "A diver"}, None),
    ("not_matches", "div.r", {"caption": "A diver"}, "diver"),
    ("not_matches", "nets", {"caption": "A diver"}, None),
    ("one_of", ["A diver", "A boat"], {"caption": "A dver"}, "A diver"),
    ("one_of", ["A diver"], {"caption": "A diver"}, None),
    ("not_one_of", ["TBC"], {"caption": "tbc."}, ""),
    ("max_length", 5, {"caption": "A diver"}, "2"),
    ("max_length", 7, {"caption": "A diver"}, None),
    ("max_length", 1, {"caption": "e\u0301"}, None),
    ("min_length", 9, {"caption": "A diver"}, "2"),
    ("min_length", 7, {"caption": "A diver"}, None),
    ("equals", "a diver", {"caption": "A diver."}, None),
    ("equals", {"property": "alt"}, {"caption": "A diver", "alt": "A boat"}, "A boat"),
    ("equals", {"property": "alt"}, {"caption": "A diver"}, None),
    ("not_equals", {"property": "alt"}, {"caption": "A diver", "alt": "a diver"}, "a diver"),
    ("contains", "boat", {"caption": "A diver"}, "boat"),
    ("contains", "diver", {"caption": "A diver waves"}, None),
    ("not_contains", "dive", {"caption": "A diver waves"}, None),
    ("not_contains", "diver", {"caption": "A diver waves"}, "diver"),
    ("similar", {"to": "alt", "ratio": 0.9}, {"caption": "A diver", "alt": "A boat"}, "0."),
    ("not_similar", {"to": "alt", "ratio": 0.9}, {"caption": "A diver", "alt": "A diver."}, "1.0"),
    ("not_similar", {"to": "alt", "ratio": 0.9}, {"caption": "A diver", "alt": "Two boats"}, None),
    (
        "agree",
        ["page", "iim"],
        {"caption": "A diver", "iim": {"caption": "A boat"}},
        "iim 'A boat'",
    ),
    ("agree", ["page", "iim"], {"caption": "A diver", "iim": {"caption": "A DIVER"}}, None),
    ("agree", ["page", "iim"], {"caption": "A diver"}, None),
    ("not_agree", ["page", "iim"], {"caption": "A diver", "iim": {"caption": "A diver"}}, ""),
    ("not_agree", ["page", "iim"], {"caption": "A diver", "iim": {"caption": "A boat"}}, None),
]
DATA = {
    "not_matches": "{found}",
    "one_of": "{closest}",
    "max_length": "{over}",
    "min_length": "{under}",
    "equals": "{want}",
    "not_equals": "{want}",
    "contains": "{want}",
    "not_contains": "{found}",
    "similar": "{ratio}",
    "not_similar": "{ratio}",
    "agree": "{differing}",
}


@pytest.mark.parametrize("operator", DATA)
def test_what_an_operator_tells_is_known_when_the_rule_is_read(operator):
    assert DATA[operator].strip("{}") in names_in_message(operator)


@pytest.mark.parametrize(("operator", "argument", "item", "says"), CASES)
def test_operator(judge, operator, argument, item, says):
    rule = make_rule(test=("caption", operator, argument), message=DATA.get(operator, "fault"))
    findings = judge(rule, item)
    if says is None:
        assert findings == [] or operator == "present"
    else:
        assert [finding.rule for finding in findings] == ["house-rule"]
        assert says in findings[0].message


def test_a_blank_value_is_the_business_of_present_alone(judge):
    blank = {"caption": " \t "}
    assert judge(make_rule(test=("caption", "matches", "x"), message="m"), blank) == []
    assert judge(make_rule(test=("caption", "min_length", 5), message="m"), blank) == []
    assert len(judge(make_rule(test=("caption", "present", True), message="m"), blank)) == 1


def test_conditions_are_joined_by_and(judge):
    when = [("credit", "present", True), ("credit", "matches", "AP")]
    rule = make_rule(test=("alt", "present", True), when=when, message="no alt")
    assert judge(rule, {"credit": "EPA"}) == []
    assert judge(rule, {"caption": "A diver"}) == []
    assert len(judge(rule, {"credit": "AP"})) == 1


def test_the_place_is_that_of_the_faulty_part(judge):
    rule = make_rule(test=("caption", "not_matches", "nets"), message="{found}")
    [finding] = judge(rule, {"caption": "Divers clear nets at Rasdhoo"})
    assert (finding.place.column, finding.place.end_column) == (14, 18)
    assert finding.mark.value[finding.mark.start : finding.mark.end] == "nets"


def test_one_origin_can_be_judged_alone(judge):
    rule = make_rule(test=("iim.credit", "one_of", ["AFP"]), message="not {closest!r}")
    assert judge(rule, {"credit": "AP"}) == []
    assert judge(rule, {"credit": "AFP", "iim": {"credit": "AFP"}}) == []
    assert len(judge(rule, {"credit": "AFP", "iim": {"credit": "AP"}})) == 1
