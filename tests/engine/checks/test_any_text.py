"""Whatever a page or a file says, no check fails, and every mark lies inside its value."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captionaudit.audit import prepare
from captionaudit.config import Config
from captionaudit.engine.judge import GalleryView, judge_gallery, subjects_of
from captionaudit.engine.ruleset import load_rules
from captionaudit.model import Gallery, Item, Origin, Place, Property, Statement

RULES = load_rules()
_PIECES = (
    *("(", ")", "Photo by ", "Credit: ", "Ines Calder", " / ", "AFP", " via ", "(L-R) "),
    *("From left: ", 'MANDATORY CREDIT "', "EMBARGOED UNTIL ", "NO USE AFTER ", "5 MAY 2026"),
    *("EPA-EFE", "Wikimedia Commons", "CC BY", "epa06847423", "Handout", "  ", " ,"),
    *("Show more", "“", "\u200b", "\u2066"),
)
TEXTS = st.lists(st.sampled_from(_PIECES) | st.text(max_size=8), max_size=10).map("".join)
WORDS = tuple(p for p in Property if p not in (Property.IMAGE, Property.GPS))


@cache
def _reader():
    return prepare(Config()).reader  # not a fixture: hypothesis would print all of it


@st.composite
def galleries(draw):
    items = []
    for number in range(1, 4):
        stated = draw(
            st.lists(
                st.tuples(st.sampled_from(WORDS), TEXTS, st.sampled_from(list(Origin))), max_size=5
            )
        )
        place = Place("gallery.yml", number, 1, number, 2)
        items.append(Item(number, tuple(Statement(p, t, o, place, True) for p, t, o in stated)))
    return Gallery("gallery.yml", "", "test", tuple(items))


@pytest.mark.parametrize("topic", ["credit", "caption", "rights"])
@given(gallery=galleries())
@settings(max_examples=60, deadline=None)
def test_no_check_fails_and_marks_lie_inside(topic, gallery):
    rules = [rule for rule in RULES if rule.topic == topic]
    view = GalleryView(gallery, subjects_of(gallery, _reader()))
    for finding in judge_gallery(rules, view):
        assert finding.message
        if finding.mark:
            assert 0 <= finding.mark.start < finding.mark.end <= len(finding.mark.value)
