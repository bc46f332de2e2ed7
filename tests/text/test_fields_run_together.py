"""Credits that pages run into the caption, put in front of it or part with a dash, made up."""

from __future__ import annotations

import pytest

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.credit import parse_credit
from captionaudit.text.line import parse_line

TABLE = builtin_agencies()
# text, persons, agencies, roles
FOUND = [
    ("Cars wait in the snow near HafenCredit: PA", (), ("pa",), ()),
    ("The choir arrives at the premiereCREDIT: Splash News", (), ("splash",), ()),
    ("Boats in the harbourPhoto: Ines Calder/Reuters", ("Ines Calder",), ("reuters",), ()),
    ("Boote am Kai im HafenFoto: Ines Calder/dpa", ("Ines Calder",), ("dpa",), ()),
    ("Crowds outside the theatrePhoto by Ines Calder / AFP", ("Ines Calder",), ("afp",), ()),
    ("Guests at the opening of the bridge — Bernama pic", (), ("bernama",), ()),
    ("Guests at the opening of the bridge – Reuters file pic", (), ("reuters",), ("file pic",)),
    ("Guests at the opening of the bridge - AFP photo", (), ("afp",), ()),
    ("Photo: Reuters — The dam stands open after the first rain", (), ("reuters",), ()),
    ("Foto: dpa | Der Hafen liegt am Morgen unter Wasser", (), ("dpa",), ()),
    ("AP Photo/Ines Calder — A crane lifts a beam in Hafen", ("Ines Calder",), ("ap",), ()),
    ("Ines Calder/Reuters – A crane lifts a beam in Hafen", ("Ines Calder",), ("reuters",), ()),
    ("© Ines Calder/Imago | Der Trainer steht an der Linie", ("Ines Calder",), ("imago",), ()),
    ("Picture: Ines Calder. The crew return to port at dawn.", ("Ines Calder",), (), ()),
    ("Foto: Ines Calder. Der Hafen liegt unter Wasser.", ("Ines Calder",), (), ()),
    ("Credit: Ines Calder/AFP. The crew return to port.", ("Ines Calder",), ("afp",), ()),
    ("(Foto: Getty Images) Touristen am Strand von Hafen", (), ("getty",), ()),
    ("[Photo: AFP] Tourists wait on the beach for a boat", (), ("afp",), ()),
    ("台風で冠水した道路（大分県）＝共同", (), ("kyodo",), ()),
    ("港に入る船（長崎市）＝時事", (), ("jiji",), ()),
    ("سفينة شحن في قناة السويس - صورة أرشيفية. أ.ف.ب", (), ("afp",), ("صورة أرشيفية",)),
    ("Ein Schiff im Hafen - Archivbild. AFP", (), ("afp",), ("Archivbild",)),
    ("Trucks wait at the border. FILE PHOTO | AFP", (), ("afp",), ("FILE PHOTO",)),
    ("Videon levisi nopeasti. Kuvakaappaus / Twitter", (), (), ("Kuvakaappaus",)),
]
NONE = [
    "Photos: Ines Calder – From the harbour to the stage in ten years",
    "Source: Ines Calder. The mayor told nobody about the plan.",
    "Left: Ines Calder. The mayor stands beside her husband.",
    "An old library kept in iPhoto: the harbour in spring",
    "The either/or question of Ines Calder — A harbour in search of boats",
    "Hafen/AP — The harbour stands still in the morning",
    "A letter to the agency - The photo",
    "The board met the harbour master - A Reuters reporter took a photo",
]


@pytest.mark.parametrize(("text", "persons", "agencies", "roles"), FOUND)
def test_the_credit_is_told_from_the_caption(
    text: str, persons: tuple[str, ...], agencies: tuple[str, ...], roles: tuple[str, ...]
) -> None:
    anatomy, credit = parse_line(text, TABLE)
    assert credit is not None
    assert (credit.persons, credit.agencies, credit.roles) == (persons, agencies, roles)
    assert "".join(text[part.start : part.end] for part in anatomy.parts) == text
    assert anatomy.body


@pytest.mark.parametrize("text", NONE)
def test_a_sentence_with_such_signs_has_no_credit(text: str) -> None:
    assert parse_line(text, TABLE)[1] is None


@pytest.mark.parametrize("mark", ["TOPSHOT", "BESTPIX", "dpatopbilder"])
def test_the_mark_of_a_wire_desk_is_no_name(mark: str) -> None:
    credit = parse_credit(f"{mark} - (Photo by Ines Calder / AFP)", TABLE)
    assert credit.persons == ("Ines Calder",)
    assert credit.organisations == ()
    assert credit.agencies == ("afp",)
