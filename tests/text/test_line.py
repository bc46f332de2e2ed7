"""Lines of which nobody said whether they are captions or credits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.house import House
from captionaudit.text.line import parse_line

TABLE = builtin_agencies()


@pytest.mark.parametrize(
    ("line", "persons", "agencies"),
    [
        ("Mara Lindqvist", ("Mara Lindqvist",), ()),
        ("MARA LINDQVIST (EFE)", ("MARA LINDQVIST",), ("efe",)),
        (
            "picture alliance/Hafen-Fotopress/Mara Lindqvist",
            ("Mara Lindqvist",),
            ("picture-alliance",),
        ),
        ("Europa Press/Contigo/Mara Lindqvist", ("Mara Lindqvist",), ("europa-press",)),
        ("Mara Lindqvist/Wikimedia Commons (CC BY-SA 4.0)", ("Mara Lindqvist",), ("wikimedia",)),
        (
            "Mara Lindqvist, CC BY-SA 4.0, via Wikimedia Commons",
            ("Mara Lindqvist",),
            ("wikimedia",),
        ),
        ("Mara Lindqvist / CC BY 2.0 / Flickr", ("Mara Lindqvist",), ("flickr",)),
        ("نورة سليم / أ.ف.ب", ("نورة سليم",), ("afp",)),
        ("फोटो: रॉयटर्स", (), ("reuters",)),
        ("ภาพ: AFP", (), ("afp",)),
        ("新华社发（林文海摄）", ("林文海",), ("xinhua",)),
    ],
)
def test_whole_credit(line: str, persons: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    _, credit = parse_line(line, TABLE)
    assert credit is not None
    assert (credit.persons, credit.agencies) == (persons, agencies)


@pytest.mark.parametrize(
    "line",
    [
        "Show caption",
        "Advertisement",
        "Share on Facebook",
        "Photos of the week",
        "Sign in",
        "Kansas City, Missouri",
        "Allentown, PA",
        "Petra, Jordan",
        "Source: company data",
        "EPA Administrator Hana Vesely tours the plant",
        "Keystone Pipeline",
        "Getty Museum",
        "Members of the ruling PAP",
        "Members of the Communist Party of Canada, CP",
        "An ad for Getty Images",
        "The Armed Forces of the Philippines (AFP)",
        "A bracket with nothing in it ()",
    ],
)
def test_no_credit(line: str) -> None:
    assert parse_line(line, TABLE)[1] is None


def test_known_photographer_stands_alone_behind_a_stop() -> None:
    line = "The square lies under snow. Mara Lindqvist"
    house = House(photographers=("Mara Lindqvist",))
    assert parse_line(line, TABLE)[1] is None
    credit = parse_line(line, TABLE, house=house)[1]
    assert credit is not None
    assert credit.persons == ("Mara Lindqvist",)


@given(st.text(max_size=80))
def test_parts_join_to_the_line(line: str) -> None:
    anatomy, _ = parse_line(line, TABLE)
    assert "".join(line[part.start : part.end] for part in anatomy.parts) == line
