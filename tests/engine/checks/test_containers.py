"""Copies of a property in two containers of a file: one thing in two forms, or two things."""

from pathlib import Path

import pytest

from captionaudit.engine.checks.containers import disagree
from captionaudit.engine.subject import Subject
from captionaudit.model import Gallery, Item, Origin, Picture, Place, Property, Statement

LINES = (Path(__file__).parent / "copies.tsv").read_text("utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")]
RULES = {"disagree": {"certain": True}, "differ": {"certain": False}}


def hits(reader, options, prop, **copies):
    statements = tuple(
        Statement(Property(prop), value, Origin(origin), Place("reef.jpg", pointer=origin))
        for origin, value in copies.items()
    )
    item = Item(1, statements, Picture(path="reef.jpg"))
    return list(disagree(Subject(Gallery("reef.yml", "", "yaml", (item,)), item, reader), options))


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
