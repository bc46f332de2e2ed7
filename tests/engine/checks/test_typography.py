"""Typography: real slips against what is right in some language."""

import pytest

from captionaudit.engine.rule import Fix
from tests.engine.conftest import make_rule


@pytest.fixture
def found(judge):
    def run(call, caption, **options):
        rule = make_rule(call=f"typography.{call}", message="{found}", options=options)
        findings = judge(rule, {"caption": caption})
        return [f.mark.value[f.mark.start : f.mark.end] for f in findings]

    return run


@pytest.mark.parametrize(
    "caption",
    [
        "Des plongeurs à Portwick : « Enfin ! » – et puis quoi ?",
        "Divers clear nets.  The boat waits ... and waits …",
        "The 1,200 divers of www.portwick.example use .NET, Node.js and 3.5-inch discs.",
        "By J.R.Calder, U.S.Navy; see Portwick.Example/Reef.",
        "Taucher u.a. aus Rasdhoo, z.B. Ines Calder, ca. 40 J.",
        "غواصون، شباك ، وقوارب.",
        "Divers |  boats  – and nets",
    ],
)
def test_spacing_that_is_right_somewhere(found, caption):
    assert found("spacing", caption) == []


@pytest.mark.parametrize(
    ("caption", "marked"),
    [
        ("Divers  clear nets", ["  "]),
        ("Divers ,boats and nets .", [" ,", " ."]),
        ("Divers clear nets.. The boat waits,, too", ["..", ",,"]),
        ("Divers clear nets.The boat waits.", ["nets."]),
        ("Divers clear nets,the boat waits.", [","]),
    ],
)
def test_spacing_that_is_wrong_everywhere(found, caption, marked):
    assert found("spacing", caption) == marked


VERBS = {"verbs": ["is", "has", "wird"], "words": 6}


@pytest.mark.parametrize(
    ("caption", "last"),
    [
        ("The old bridge at Portwick is closed AFP", ["closed"]),
        ("The old bridge at Portwick is closed. AFP", []),
        ("The old bridge at Portwick is closed (AFP).", []),
        ("The bridge is closed. Divers on the reef at Rasdhoo today AFP", []),
        ("The reef. The old bridge at Portwick is closed AFP", ["closed"]),
        ("“The old bridge at Portwick is closed.” AFP", []),
        ("“The bridge is closed.” – Ines Calder, harbour master of Portwick", []),
        ("The old bridge at Portwick is: closed, shut, 5", []),
        ("The bridge is closed AFP", []),
    ],
)
def test_a_sentence_ends_in_a_stop(found, caption, last):
    assert found("no_stop", caption, **VERBS) == last


@pytest.mark.parametrize(
    "value",
    [
        "می‌خواهم 👩‍🚀",  # joiners at work
        "क्‍ष",
        "عام 1445هـ",  # the tatweel of the Hijri year
        "\u2067غواصون\u2069 AFP\u200f",
        "a\u202bغواصون\u202cb",
        "Ines\u00a0Calder",
        "ﷺ",
    ],
)
def test_invisible_characters_at_work(found, value):
    assert found("invisible", value) == []


@pytest.mark.parametrize(
    "value",
    [
        *("a\u200bb", "a\u200cb", "\ufeffab", "so\u00adft", "a\u202eb\u202c", "a\u2067b"),
        *("a\u202cb", "شـباك", "\ufefb", "a\x00b", "a\x9fb"),
    ],
)
def test_invisible_characters_left_over(found, value):
    assert len(found("invisible", value)) == 1


@pytest.mark.parametrize(
    ("caption", "shouted"),
    [
        ("DIVERS CLEAR NETS AT RASDHOO", True),
        ("DIVERS clear nets at Rasdhoo", False),
        ("NATO, EU, UN", False),
        (r"DCIM\100PORT\DSCF0482.JPG", False),
        ("国境の町で市場が開かれた 国境の町で市場が開かれた 国境 国境", False),
        ("1000 2000 3000 4000 5000", False),
    ],
)
def test_capitals(found, caption, shouted):
    assert bool(found("all_caps", caption)) is shouted


@pytest.mark.parametrize(
    ("credit", "mended"),
    [("Ines\u200bCalder/AP", None), ("Ines Calder/\u200bAP", "Ines Calder/AP")],
)
def test_two_words_are_not_run_together(judge, credit, mended):
    fix = Fix(replace=("\u200b", ""))
    rule = make_rule(call="typography.invisible", message="m", fix=fix)
    [finding] = judge(rule, {"caption": "Divers wait.", "credit": credit})
    assert (finding.fix.new if finding.fix else None) == mended
