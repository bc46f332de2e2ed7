"""Copies of a property in two containers of a file: one thing in two forms, or two things."""

from pathlib import Path

import pytest

from captionaudit.engine.checks.containers import disagree, truncated
from captionaudit.engine.subject import Subject
from captionaudit.model import Gallery, Item, Origin, Picture, Place, Property, Statement

LINES = (Path(__file__).parent / "copies.tsv").read_text("utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")]
RULES = {"disagree": {"certain": True}, "differ": {"certain": False}}


def subject_of(reader, prop, copies):
    statements = tuple(
        Statement(Property(prop), value, Origin(origin), Place("reef.jpg", pointer=origin))
        for origin, values in copies.items()
        for value in ([values] if isinstance(values, str) else values)
    )
    item = Item(1, statements, Picture(path="reef.jpg"))
    return Subject(Gallery("reef.yml", "", "yaml", (item,)), item, reader)


def hits(reader, options, prop, **copies):
    return list(disagree(subject_of(reader, prop, copies), options))


@pytest.mark.parametrize("row", ROWS, ids="|".join)
@pytest.mark.parametrize("rule", RULES)
def test_one_thing_in_two_forms_is_nothing_and_two_things_are_one_finding(reader, rule, row):
    prop, iim, xmp, *expected = row
    for copies in ({"iim": iim, "xmp": xmp}, {"iim": xmp, "xmp": iim}):
        assert len(hits(reader, RULES[rule], prop, **copies)) == expected.count(rule)


def test_three_containers_are_told_in_one_line(reader):
    (hit,) = hits(reader, RULES["disagree"], "credit", xmp="AP", iim="AFP", exif="Reuters")
    assert hit.data["differing"] == "exif 'Reuters'; xmp 'AP'; iim 'AFP'"
    assert hit.data["times"] == "three times"


def test_containers_that_agree_are_told_together(reader):
    (hit,) = hits(reader, RULES["disagree"], "credit", xmp="AP", iim="AP", exif="Reuters")
    assert hit.data["differing"] == "exif 'Reuters'; xmp, iim 'AP'"


def test_of_long_captions_the_words_that_differ_are_quoted(reader):
    start = "Divers of the reef patrol clear drifting nets off the coral reef near the harbour of "
    one, other = f"{start}Rasdhoo on Sunday.", f"{start}Portwick on Sunday."
    (hit,) = hits(reader, RULES["disagree"], "caption", xmp=one, iim=other)
    assert "Rasdhoo" in hit.data["differing"]
    assert "Portwick" in hit.data["differing"]
    assert len(hit.data["differing"]) <= 120


INES, MAREN, URS = "Ines Calder", "Maren Oduya", "Urs Halder"


@pytest.mark.parametrize(
    ("copies", "differing"),
    [
        (
            {"iim": [INES, MAREN], "xmp": [INES, URS]},
            "xmp 'Ines Calder; Urs Halder'; iim 'Ines Calder; Maren Oduya'",
        ),
        (
            {"xmp": [INES, MAREN], "iim": [MAREN, INES], "exif": f"{INES}; {URS}"},
            "exif 'Ines Calder; Urs Halder'; xmp, iim 'Ines Calder; Maren Oduya'",
        ),
        ({"iim": INES, "exif": INES, "xmp": [MAREN, URS]}, None),
    ],
)
def test_lists_are_compared_and_told_as_lists(reader, copies, differing):
    (hit,) = hits(reader, RULES["disagree"], "creator", **copies)
    assert hit.data["times"] == "twice"
    if differing:
        assert hit.data["differing"] == differing


def test_of_a_list_the_entry_is_marked_that_the_other_has_not(reader):
    (hit,) = hits(reader, RULES["disagree"], "creator", iim=[INES, MAREN], xmp=[INES, URS])
    assert hit.text.value == MAREN


@pytest.mark.parametrize(
    "copies",
    [
        {"exif": INES, "xmp": [INES, MAREN]},
        {"iim": INES, "xmp": [INES, MAREN]},
        {"iim": MAREN, "xmp": [INES, MAREN]},
        {"iim": INES, "exif": INES, "xmp": [INES, MAREN]},
        {"iim": "Calder, Ines", "xmp": [INES, MAREN]},
        {"exif": f"{INES};{MAREN}", "xmp": [INES, MAREN]},
    ],
)
def test_some_of_the_creators_are_no_other_creators(reader, copies):
    for options in RULES.values():
        assert hits(reader, options, "creator", **copies) == []
    assert list(truncated(subject_of(reader, "creator", copies), {})) == []


def test_of_a_list_the_entry_that_was_cut_is_told(reader):
    whole = "Maximiliana Wohlgemuth-Brandstaetter"
    copies = {"iim": [INES, whole[:32]], "xmp": [INES, whole]}
    (hit,) = truncated(subject_of(reader, "creator", copies), {})
    assert (hit.data["value"], hit.data["full"]) == (whole[:32], whole)
