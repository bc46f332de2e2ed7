"""What a site wants of its captions: nothing is found until it says so, and then only that."""

import pytest

from tests.engine.conftest import make_rule


@pytest.fixture
def said(judge):
    def run(call, message, *items, scope="item", **options):
        rule = make_rule(scope, call=f"style.{call}", message=message, options=options)
        return [f.message for f in judge(rule, *items)]

    return run


@pytest.mark.parametrize(
    ("caption", "count"),
    [
        ("Divers swim. Others wait. “The tide turns.” A boat leaves.", 4),
        ("Dr. I. F. Calder of St. Portwick, Mrs. Oduya and the U.S. Navy wait.", 1),
        ("At 5 p.m. on Feb. 14 the No. 2 boat leaves. It is late!", 2),
        ("漁師が網を直す。港で船が待つ。", 2),
    ],
)
def test_sentences_are_counted_but_not_abbreviations(said, caption, count):
    item = {"caption": caption}
    assert said("sentences", "{count}", item, sentences=count - 1) == (
        [str(count)] if count > 1 else []
    )
    assert said("sentences", "{count}", item, sentences=count) == []
    assert said("sentences", "{count}", item) == []


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ({"caption": "Divers wait. AFP"}, 1),
        ({"caption": "Divers wait on Tuesday. AFP"}, 0),
        ({"caption": "Taucher am Dienstag. dpa"}, 0),
        ({"caption": "Divers in 2019. AFP"}, 0),
        ({"caption": "Divers on 3 May. AFP"}, 0),
        ({"caption": "Divers wait. AFP", "date_published": "2026-02-14"}, 0),
    ],
)
def test_any_date_will_do(said, item, found):
    assert len(said("undated", "no date", item, required=True)) == found
    assert said("undated", "no date", item) == []


def test_one_notation_in_a_gallery(said):
    ways = ["Ines Calder, left, waits", "Tom Lund, right, swims", "Ana Beltz (L) waits"]
    items = [{"caption": f"{way} at Portwick."} for way in ways]
    assert said("notations", "{found}", *items, scope="gallery") == ["(L)"]
    assert said("notations", "{found}", *items[1:], scope="gallery") == []
    even = [*items, {"caption": "Urs Halder (R) waits at Portwick."}]
    assert said("notations", "{found}", *even, scope="gallery") == []
