"""A broken rule file names its file, its line, what is wrong and the nearest right word."""

import pytest

from captionaudit.engine.rulefile import read_rule
from captionaudit.errors import UserError

GOOD = """\
summary  = "An item has no alt text"
severity = "warning"
scope    = "item"
source   = "WCAG 2.2 SC 1.1.1"
why      = "A screen reader has nothing to say."

[check]
property = "alt"
present  = true
message  = "no alt text"

[[examples]]
pass = { alt = "A diver" }

[[examples]]
fail = { caption = "A diver" }
says = "no alt text"
"""


def read(tmp_path, text, name="house-rule"):
    path = tmp_path / f"{name}.toml"
    path.write_text(text, "utf-8")
    return read_rule(path, f"rules/{name}.toml")


def test_a_good_file_is_read(tmp_path):
    rule = read(tmp_path, GOOD)
    assert (rule.id, rule.topic) == ("house-rule", tmp_path.name)
    assert (rule.check.test.operator, rule.check.test.argument) == ("present", True)
    assert [example.passes for example in rule.examples] == [True, False]


BROKEN = {
    "unknown key": ("severity = ", "severty = ", 2, "severty", "severity"),
    "unknown severity": ('"warning"', '"warnin"', 2, "warnin", "warning"),
    "unknown scope": ('"item"', '"itme"', 3, "itme", "item"),
    "unknown operator": ("present  =", "presnt  =", 9, "presnt", "present"),
    "unknown property": ('"alt"\n', '"atl"\n', 8, "atl", "alt"),
    "two operators": ("present  = true", "present = true\nmax_length = 3", 7, "exactly one", ""),
    "wrong argument": ("present  = true", 'present  = "yes"', 9, "true or false", ""),
    "bad regex": ("present  = true", 'matches  = "("', 9, "regular expression", ""),
    "bad origin": ("present  = true", 'agree = ["page", "imm"]', 9, "imm", "iim"),
    "attribute access": ('"no alt text"\n\n', '"{value.x}"\n\n', 10, "plain names", ""),
    "index access": ('"no alt text"\n\n', '"{value[0]}"\n\n', 10, "plain names", ""),
    "open brace": ('"no alt text"\n\n', '"{value"\n\n', 10, "message", ""),
    "unknown check": (
        'property = "alt"\npresent  = true',
        'call = "presence.atl"',
        8,
        "atl",
        "alt",
    ),
    "unknown module": (
        'property = "alt"\npresent  = true',
        'call = "presnce.alt"',
        8,
        "presnce",
        "presence",
    ),
    "wrong scope of a check": (
        'property = "alt"\npresent  = true',
        'call = "repeats.elsewhere"',
        8,
        "scope",
        "",
    ),
    "unique in the wrong scope": ("present  = true", 'unique = "gallery"', 3, "scope", ""),
    "condition on a wrong property": (
        "present  = true",
        "present  = true\nwhen = { creidt = { present = true } }",
        10,
        "creidt",
        "credit",
    ),
    "unknown example key": ("says = ", "say = ", 17, "say", "says"),
    "example without a message": ('says = "no alt text"\n', "", 15, "says", ""),
    "only passing examples": (
        '[[examples]]\nfail = { caption = "A diver" }\nsays = "no alt text"\n',
        "",
        12,
        "fails",
        "",
    ),
    "missing part": ('source   = "WCAG 2.2 SC 1.1.1"\n', "", 1, "source", ""),
    "wrong type": ('"WCAG 2.2 SC 1.1.1"', "5", 4, "must be a text", ""),
    "unknown fix": (
        "[[examples]]\npass",
        "[fix]\ncutt = true\n\n[[examples]]\npass",
        13,
        "cutt",
        "cut",
    ),
    "unknown name in a message": (
        '"no alt text"\n\n',
        '"no alt text at item {itme}"\n\n',
        10,
        "there is no {itme}",
        "did you mean 'item'? (known: item, items, property, value)",
    ),
    "unknown name like none": (
        '"no alt text"\n\n',
        '"no alt text {found}"\n\n',
        10,
        "there is no {found}",
        "known: item, items, property, value",
    ),
    "not TOML": ('scope    = "item"', "scope    = item", 3, "not TOML", ""),
}


@pytest.mark.parametrize(("old", "new", "line", "says", "hint"), BROKEN.values(), ids=BROKEN)
def test_a_fault_is_named(tmp_path, old, new, line, says, hint):
    assert old in GOOD
    with pytest.raises(UserError) as caught:
        read(tmp_path, GOOD.replace(old, new, 1))
    error = caught.value
    assert error.path == "rules/house-rule.toml"
    assert error.line == line
    assert says in error.message
    assert hint in f"{error.message} {error.hint}"


def test_the_id_is_the_file_name_in_kebab_case(tmp_path):
    with pytest.raises(UserError, match="kebab-case"):
        read(tmp_path, GOOD, name="House_Rule")
