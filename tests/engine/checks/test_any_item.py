"""Rules on files and dates take any item: whatever a file says, they neither raise nor stray."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from captionaudit.engine.judge import GalleryView, judge_gallery, subjects_of
from captionaudit.engine.ruleset import load_rules, select_rules
from captionaudit.model import Gallery, Item, Origin, Picture, Place, Property, Statement

TOPICS = ("metadata", "dates", "privacy", "provenance", "picture")
RULES = select_rules(load_rules(), TOPICS)
_PIECES = st.sampled_from(
    [
        *("2024-02-30", "0000-00-00", "31 April 2024", "2062", "©", "Copyright 3024", "Monday"),
        *("4.26, 72.9", "-0.0, 0.0", "UAE", "United Arab Emirates", "ines calder", "Calder, Ines"),
        *("EPA", "AFP", "http://cv.iptc.org/newscodes/digitalsourcetype/composite", "COMBO", "6"),
        *("undisclosed location", "Midjourney", "yesterday", "landscape", "1200", "0", "Rasdhoo"),
        *(", ", ". ", "/", "\u0661\u0662 مارس \u0662\u0660\u0662\u0664", "\ud83d\ude00", "\0"),
    ]
)
VALUES = st.one_of(st.text(max_size=40), st.lists(_PIECES, max_size=6).map(" ".join))


@st.composite
def statements(draw):
    origin = draw(st.sampled_from(list(Origin)))
    prop = draw(st.sampled_from(list(Property)))
    return Statement(prop, draw(VALUES), origin, Place("reef.jpg", pointer=f"{origin}:{prop}"))


SIDES = st.one_of(st.none(), st.integers(1, 5000))
PICTURES = st.builds(
    Picture,
    path=st.sampled_from([None, "reef.jpg", "photos/reef.PNG", "reef"]),
    error=st.sampled_from(["", "the file is empty"]),
    format=st.sampled_from(["", "JPEG", "PNG", "TIFF", "CR3"]),
    width=SIDES,
    height=SIDES,
    thumbnail=st.one_of(st.none(), st.tuples(st.integers(8, 300), st.integers(8, 300))),
    iptc_digest_matches=st.sampled_from([None, True, False]),
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=st.lists(statements(), max_size=8), picture=PICTURES)
def test_any_item_can_be_judged(rule, found, picture, reader):
    gallery = Gallery("g.yml", "", "test", (Item(1, tuple(found), picture),))
    view = GalleryView(gallery, subjects_of(gallery, reader))
    for finding in judge_gallery([rule], view):
        assert finding.message
        if finding.mark:
            assert 0 <= finding.mark.start <= finding.mark.end <= len(finding.mark.value)
