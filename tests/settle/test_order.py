"""Findings made final: superseded ones left out, a stable order, fingerprints that last."""

import random
from dataclasses import replace

from captionaudit.config import Config
from captionaudit.model import Finding, Mark, Place, Severity
from captionaudit.settle.order import settle
from captionaudit.settle.overrides import policy_of

POLICY = policy_of(Config(), ())


def finding(rule="a-rule", item=1, line=1, text="A diver", severity=Severity.ERROR, index=0):
    return Finding(
        rule=rule,
        severity=severity,
        message="m",
        place=Place("g.yml", line, 1, line, 2, f"/items/{index}/caption"),
        gallery="g.yml",
        item=item,
        mark=Mark(text, 0, len(text)),
    )


def test_a_rule_that_says_less_is_left_out_at_the_same_item_only():
    found = [finding("more"), finding("less"), finding("less", item=2)]
    kept = settle(found, POLICY, {"more": ("less",)})
    assert [(f.rule, f.item) for f in kept] == [("more", 1), ("less", 2)]


def test_the_order_does_not_depend_on_the_order_of_the_rules():
    found = [
        finding("b", item=2, line=9),
        finding("a", item=1, line=5, severity=Severity.REVIEW),
        finding("c", item=1, line=7),
        finding("d", item=None),
    ]
    first = settle(found, POLICY, {})
    assert [f.rule for f in first] == ["d", "c", "a", "b"]
    for seed in range(5):
        random.Random(seed).shuffle(found)
        assert settle(found, POLICY, {}) == first


def test_a_fingerprint_is_made_of_what_stays():
    [one] = settle([finding(line=3, index=4)], POLICY, {})
    [moved] = settle([finding(line=30, index=7, item=8)], POLICY, {})
    [edited] = settle([finding(line=3, index=4, text="Another diver")], POLICY, {})
    [other] = settle([finding("another-rule", line=3, index=4)], POLICY, {})
    assert one.fingerprint == moved.fingerprint
    assert len({one.fingerprint, edited.fingerprint, other.fingerprint}) == 3


def test_equal_findings_have_different_fingerprints():
    twins = settle([finding(item=1, index=0), finding(item=2, index=1)], POLICY, {})
    assert len({f.fingerprint for f in twins}) == 2


def test_white_space_is_no_other_text():
    [one] = settle([finding(text="A  diver\n waves")], POLICY, {})
    [other] = settle([finding(text="A diver waves")], POLICY, {})
    assert one.fingerprint == other.fingerprint


def test_the_configured_severity_counts():
    policy = POLICY._replace(severity={"a-rule": Severity.REVIEW})
    settled = settle([finding()], policy, {})
    assert settled[0].severity is Severity.REVIEW


def test_a_row_of_a_sheet_is_a_position_and_its_column_is_not():
    def at(pointer):
        [one] = settle([replace(finding(), place=Place("g.xlsx", pointer=pointer))], POLICY, {})
        return one.fingerprint

    assert at("Shots 2!B7") == at("Shots 2!B12")
    assert len({at("Shots 2!B7"), at("Shots 2!C7"), at("Shots 3!B7")}) == 3


def test_a_picture_names_what_is_missing_of_it():
    def of(image, index):
        return replace(finding(index=index), mark=None, image=image)

    net, boat, again = settle([of("net.jpg", 0), of("boat.jpg", 1)], POLICY, {}) + settle(
        [of("boat.jpg", 2)], POLICY, {}
    )
    assert net.fingerprint != boat.fingerprint == again.fingerprint


def test_a_whole_gallery_keeps_its_fingerprint_when_it_gets_a_name():
    [alone] = settle([replace(finding(item=None), mark=None, place=Place("g.yml", 1))], POLICY, {})
    named = replace(finding(item=None), mark=None, place=Place("g.yml", 9, pointer="/gallery"))
    [beside] = settle([named], POLICY, {})
    assert alone.fingerprint == beside.fingerprint
