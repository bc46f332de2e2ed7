"""A label and its colon in front of an agency are no part of the agency's name."""

from __future__ import annotations

import pytest

from captionaudit.audit import prepare
from captionaudit.config import Config
from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.credit import parse_credit
from captionaudit.text.parts import Match

FORMS = ("Foto: {}/Ines Calder", "Photo: {}", "Photo by Ines Calder/{}", "© {}", "FOTO : {}")
_WORDS = ("photo", "photos", "foto", "fotos", "picture", "pictures", "image", "images", "bild")


def _labelled() -> list[str]:
    """Return the agencies' spellings that begin with a label, without it."""
    aliases = (alias for a in builtin_agencies().agencies.values() for alias in a.aliases)
    parts = (alias.partition(" ") for alias in aliases)
    return sorted({rest for first, _, rest in parts if first.casefold() in _WORDS and rest})


@pytest.mark.parametrize("form", FORMS)
def test_no_spelling_is_told_as_a_slip_behind_a_label(form: str) -> None:
    table = builtin_agencies()
    names = [alias for a in table.agencies.values() for alias in a.aliases]
    names += _labelled() if ":" in form else []
    assert len(names) > 2000
    told = [
        (clause.text, clause.wanted)
        for name in names
        for clause in parse_credit(form.format(name), table).clauses
        if clause.match not in (None, Match.EXACT) and clause.wanted != f"{clause.text}+"
    ]
    assert told == []


@pytest.mark.parametrize(
    ("credit", "slug"),
    [
        ("Foto: ANSA", "ansa"),
        ("Foto: ANSA/Ines Calder", "ansa"),
        ("Ines Calder / FOTO : ANSA", "ansa"),
        ("Foto：ANSA", "ansa"),
        ("Photo: Scala, Florence", "scala"),
        ("Foto: Scala", "scala"),
        ("Foto: Rauchensteiner", "rauchensteiner"),
        ("Foto ANSA", "ansa"),
        ("Photo Scala", "scala"),
    ],
)
def test_an_agency_is_read_behind_a_label_that_it_puts_in_its_name(credit: str, slug: str) -> None:
    found = parse_credit(credit, prepare(Config()).reader.agencies)
    assert found.agencies == (slug,)
    assert {c.match for c in found.clauses if c.agency} == {Match.EXACT}


@pytest.mark.parametrize("credit", ["Image: Source", "Photo: Quest", "Scala", "Rauchensteiner"])
def test_what_is_left_of_a_name_is_no_agency(credit: str) -> None:
    """`Quest` may be anybody: PhotoQuest is one word with its label."""
    assert parse_credit(credit, builtin_agencies()).agencies == ()
