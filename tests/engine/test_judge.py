"""From items to findings: folding, groups, corpus keys, suggested edits."""

import random

import pytest

from captionaudit.engine.examples import example_galleries
from captionaudit.engine.formatter import MessageError, check_message, fill
from captionaudit.engine.groups import CAP
from captionaudit.engine.judge import GalleryView, judge_group, records_of, subjects_of
from captionaudit.engine.rule import Example, Fix
from tests.engine.conftest import make_rule

NO_ALT = {"test": ("alt", "present", True), "message": "no alt text"}


def test_a_fault_of_all_items_is_one_finding_with_all_places(judge):
    findings = judge(make_rule(**NO_ALT), *[{"caption": f"Diver {n}"} for n in range(3)])
    [finding] = findings
    assert finding.item is None
    assert [related.item for related in finding.related] == [1, 2, 3]
    assert len({related.place.line for related in finding.related}) == 3
    assert finding.message == "no alt text (all 3 items)"


def test_its_own_words_for_all_items_are_used(judge):
    rule = make_rule(**NO_ALT, message_all="none of {items} items has an alt text")
    [finding] = judge(rule, {"caption": "A"}, {"caption": "B"})
    assert finding.message == "none of 2 items has an alt text"


def test_a_text_with_braces_is_quoted_for_all_items(judge):
    rule = make_rule(test=("caption", "not_matches", r"\{.*"), message="{value} is no caption")
    [finding] = judge(rule, {"caption": "{((items}"}, {"caption": "{((items}"})
    assert finding.message == "{((items} is no caption (all 2 items)"


def test_a_fault_of_some_items_is_a_finding_each(judge):
    findings = judge(make_rule(**NO_ALT), {"caption": "A"}, {"alt": "B"}, {"caption": "C"})
    assert [finding.item for finding in findings] == [1, 3]


def test_different_faults_of_all_items_stay_apart(judge):
    rule = make_rule(test=("caption", "not_matches", r"\w+$"), message="{found}")
    findings = judge(rule, {"caption": "A diver"}, {"caption": "A boat"})
    assert [(f.item, f.message) for f in findings] == [(1, "diver"), (2, "boat")]


def test_unique_in_a_gallery_blames_the_first_and_names_the_others(judge):
    rule = make_rule("gallery", test=("caption.body", "unique", "gallery"), message="at {others}")
    captions = ["A diver waves. AP", "A boat.", "a diver waves! EPA", "A diver waves"]
    [finding] = judge(rule, *[{"caption": caption} for caption in captions])
    assert (finding.item, finding.message) == (1, "at item 3, item 4")
    assert [related.item for related in finding.related] == [3, 4]


@pytest.fixture
def shuffled(reader):
    def run(rule, *items):
        records = {}
        for gallery in example_galleries(rule, Example(tuple(items), passes=True)):
            view = GalleryView(gallery, subjects_of(gallery, reader))
            for _, key, record in records_of([rule], view):
                records.setdefault(key, []).append(record)
        return records

    return run


def test_a_corpus_group_gives_the_same_finding_in_any_order(shuffled):
    rule = make_rule("corpus", call="repeats.elsewhere", options={"words": 3}, message="{others}")
    items = [
        {"in": f"g{n}.yml", "image": f"{n}.jpg", "caption": "A diver waves twice"} for n in range(9)
    ]
    [group] = shuffled(rule, *items).values()
    first = list(judge_group(rule, group))
    for seed in range(5):
        random.Random(seed).shuffle(group)
        assert list(judge_group(rule, group)) == first
    assert first[0].gallery == "g0.yml"
    assert "and 3 more" in first[0].message


def test_a_corpus_group_is_capped(shuffled):
    rule = make_rule("corpus", call="repeats.elsewhere", options={"words": 3}, message="{count}")
    items = [
        {"in": f"g{n:04}.yml", "image": f"{n}.jpg", "caption": "A diver waves twice"}
        for n in range(CAP + 50)
    ]
    [group] = shuffled(rule, *items).values()
    [finding] = judge_group(rule, group)
    assert finding.message == str(CAP)


@pytest.mark.parametrize(
    ("fix", "pattern", "old", "new"),
    [
        (Fix(cut=True), r"\(x\)", "A diver (x) waves", "A diver waves"),
        (Fix(cut=True), "^TOP - ", "TOP - A diver", "A diver"),
        (Fix(cut=True), r"XX", "(XX A diver) waves", "(A diver) waves"),
        (Fix(cut=True), r"XX", "A diver waves (XX)", "A diver waves"),
        (Fix(cut=True), r"XX", "A diver - XX - waves", "A diver - waves"),
        (Fix(cut=True), r"XX", "A diver waves / XX", "A diver waves"),
        (Fix(cut=True), r"XX", "A diver XX, who waves", "A diver, who waves"),
        (Fix(put="[{found}]"), "diver", "A diver waves", "A [diver] waves"),
        (Fix(replace=(r"\s*/\s*", "/")), "/", "A / B / C", "A/B/C"),
        (Fix(set_from="alt"), "x", "x", "The alt text"),
        (Fix(put="{found}"), "diver", "A diver", None),
    ],
)
def test_suggested_edits(judge, fix, pattern, old, new):
    rule = make_rule(test=("caption", "not_matches", pattern), message="m", fix=fix)
    [finding] = judge(rule, {"caption": old, "alt": "The alt text"})
    assert (finding.fix.new if finding.fix else None) == new


def test_without_a_value_there_is_nothing_to_suggest(judge):
    rule = make_rule(**NO_ALT, fix=Fix(set_from="caption"))
    assert judge(rule, {"caption": "A"})[0].fix is None


@pytest.mark.parametrize(
    "template", ["{value.__class__}", "{value[0]}", "{0}", "{}", "{value", "}"]
)
def test_messages_reach_into_nothing(template):
    with pytest.raises(MessageError):
        check_message(template)


def test_messages_take_formats():
    assert fill("{ratio:.0%} {value!r}", {"ratio": 0.5, "value": "x"}) == "50% 'x'"
    with pytest.raises(MessageError, match="there is no"):
        fill("{other}", {"value": "x"})
