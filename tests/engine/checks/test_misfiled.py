"""Captions in the field for credits; the longest real forms of credits are left alone."""

import pytest

from captionaudit.engine.checks.misfiled import credit_holds_caption
from captionaudit.engine.subject import Subject
from captionaudit.model import Gallery, Item, Origin, Place, Property, Statement


def found(reader, credit, origin=Origin.PAGE):
    said = (Statement(Property.CREDIT, credit, origin, Place("reef.yml", 1, 1, 1, 9)),)
    item = Item(1, said)
    return list(
        credit_holds_caption(Subject(Gallery("reef.yml", "", "yaml", (item,)), item, reader), {})
    )


@pytest.mark.parametrize(
    "credit",
    [
        "Divers of the reef patrol clear drifting nets off the reef at Rasdhoo. EPA",
        "Taucher bergen am Riff vor Rasdhoo verlorene Netze und bringen sie an Land. EPA",
    ],
)
def test_a_caption(reader, credit):
    assert len(found(reader, credit)) == 1


@pytest.mark.parametrize(
    "credit",
    [
        "[Reef](https://a.example/a-diver-and-his-torn-green-net) by Ines under CC BY-SA 2.0",
        "(Bild: erstellt mit KI in Pictor durch Reef Online / ico)",
        "From left: Ines Calder for The Reef Times; Maren Oduya for The Reef Times",
        "Photograph by Ines Calder courtesy of the Tomas Alvendo Rare Book and Manuscript Library",
        "Photograph: Ines Calder/The Reef. Food styling: Maren Oduya. Prop styling: Tomas Alvendo.",
    ],
)
def test_a_long_credit(reader, credit):
    assert found(reader, credit) == []


def test_the_file_s_fields_are_not_the_page_s_fault(reader):
    caption = "Divers of the reef patrol clear drifting nets off the reef at Rasdhoo. EPA"
    assert found(reader, caption, Origin.IIM) == []
