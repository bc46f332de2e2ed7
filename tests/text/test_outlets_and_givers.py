"""Newspapers, bodies and givers beside photographers, on strings made up, in all three paths."""

from __future__ import annotations

import pytest

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.credit import parse_credit
from captionaudit.text.line import parse_line
from captionaudit.text.links import sites, unlinked
from captionaudit.text.parts import ClauseKind, Credit

TABLE = builtin_agencies()
# text, persons, agencies, organisations, roles; read alike as a field and as a line
BOTH = [
    ("Foto: Ann Reyl / de Volkskrant", ("Ann Reyl",), (), ("de Volkskrant",), ()),
    ("PHOTO: ANN REYL/BERITA HARIAN", ("ANN REYL",), (), ("BERITA HARIAN",), ()),
    ("Фото: Анна Рейл / Известия", ("Анна Рейл",), (), ("Известия",), ()),
    ("الجزيرة", (), (), ("الجزيرة",), ()),
    ("Ann Reyl / Bergens Tidende", ("Ann Reyl",), (), ("Bergens Tidende",), ()),
    ("PHOTOPQR/L'EST RÉPUBLICAIN/MAXPPP", (), ("photopqr", "maxppp"), ("L'EST RÉPUBLICAIN",), ()),
    ("hafen.is/Ann Reyl", ("Ann Reyl",), (), ("hafen.is",), ()),
    ("FF Hafendorf", (), (), ("FF Hafendorf",), ()),
    ("Just Stop Coal/PA Wire", (), ("pa",), ("Just Stop Coal",), ()),
    (
        'Ann Reyl/PJSC "Hafen:TV"/Global Images Ukraine via Getty Images',
        ("Ann Reyl",),
        ("global-images-ukraine", "getty"),
        ('PJSC "Hafen:TV"',),
        (),
    ),
    (
        "Photograph: Housing, Harbours & Trade Office",
        (),
        (),
        ("Housing, Harbours & Trade Office",),
        (),
    ),
    (
        "Department for Trade, Food and Rural Affairs/PA",
        (),
        ("pa",),
        ("Department for Trade, Food and Rural Affairs",),
        (),
    ),
    ("Photo: Fire and Emergency NZ", (), (), ("Fire and Emergency NZ",), ()),
    ("写真：林田凛太郎/アフロ", ("林田凛太郎",), ("aflo",), (), ()),
    ("写真：林田さくら", ("林田さくら",), (), (), ()),
    ("צילום: דנה בן־ים", ("דנה בן־ים",), (), (), ()),
    ("ČTK / Reyl Michal ml.", ("Reyl Michal ml.",), ("ctk",), (), ()),
    ("Photo by Tech. Sgt. Ann Reyl", ("Ann Reyl",), (), (), ()),
    ("Cedida por la Policía Local", (), (), ("Policía Local",), ("Cedida",)),
    ("Gentileza Bomberos de Hafen", (), (), ("Bomberos de Hafen",), ("Gentileza",)),
    (
        "Mit freundlicher Genehmigung von Ann Reyl",
        ("Ann Reyl",),
        (),
        (),
        ("Mit freundlicher Genehmigung",),
    ),
    ("Ann Reyl - 14.mar.23/Divulgação", ("Ann Reyl",), (), (), ("Divulgação",)),
    ("tidemark-iStock-Thinkstock", ("tidemark",), ("istock", "thinkstock"), (), ()),
    ("© AFP or licensors", (), ("afp",), (), ()),
    ("A. Reyl / LRT nuotr.", ("A. Reyl",), (), ("LRT",), ()),
    ("Photo Ann Reyl. Divergence", ("Ann Reyl",), ("divergence",), (), ()),
    ("Ann Reyl.", ("Ann Reyl",), (), (), ()),
    ("FOTO: ANN REYL / VÍDEO: HTV", ("ANN REYL",), (), ("HTV",), ()),
    (
        "Photo: Ann Reyl/The Guardian. Food styling: Bo Ek.",
        ("Ann Reyl",),
        (),
        ("The Guardian",),
        (),
    ),
    ("Ann Reyl | areyl@hafenpost.example", ("Ann Reyl",), (), (), ()),
    ("Image: Marks &amp; Spencer", (), (), ("Marks &amp; Spencer",), ()),
    (
        "[Fog](https://www.flickr.com/photos/1) by [Tidemark](https://www.flickr.com/people/1) "
        "under [CC BY 2.0](https://creativecommons.org/licenses/by/2.0/)",
        ("Tidemark",),
        ("flickr",),
        (),
        (),
    ),
    (
        'Photo credit: <a href="https://pixabay.com/users/tide-33/">tide-33</a>',
        ("tide-33",),
        ("pixabay",),
        (),
        (),
    ),
]


def _told(credit: Credit | None) -> tuple[tuple[str, ...], ...]:
    assert credit is not None
    return credit.persons, credit.agencies, credit.organisations, credit.roles


@pytest.mark.parametrize(("text", "persons", "agencies", "organisations", "roles"), BOTH)
def test_a_field_and_a_line_are_read_alike(
    text: str,
    persons: tuple[str, ...],
    agencies: tuple[str, ...],
    organisations: tuple[str, ...],
    roles: tuple[str, ...],
) -> None:
    wanted = (persons, agencies, organisations, roles)
    assert _told(parse_credit(text, TABLE)) == wanted
    assert _told(parse_line(text, TABLE)[1]) == wanted


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("ANN REYL POUR « LE MONDE »", "LE MONDE"),
        ("Ann Reyl pour Libération", "Libération"),
        ("Ann Reyl für DIE ZEIT", "DIE ZEIT"),
    ],
)
def test_a_newspaper_may_be_the_client(text: str, client: str) -> None:
    credit = parse_credit(text, TABLE)
    assert [name.casefold() for name in credit.persons] == ["ann reyl"]
    assert [c.text for c in credit.clauses if c.kind is ClauseKind.CLIENT] == [client]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Les secours à Hafen, le 6 mai. ANN REYL POUR « LE MONDE »", "ANN REYL POUR « LE MONDE »"),
        ("La sesión en el salón principal.AYUNTAMIENTO DE HAFEN", "AYUNTAMIENTO DE HAFEN"),
        ("El gol de los locales ante Lanús.Fotobaires", "Fotobaires"),
        (
            "Fila em escola da zona sul - Ann Reyl - 6.out.24/Folhapress",
            "Ann Reyl - 6.out.24/Folhapress",
        ),
        (
            "Ann Reyl/Getty Images A woman walks past a closed bank in Hafen",
            "Ann Reyl/Getty Images",
        ),
        (
            "Les secours à Hafen. Photo d'archives Le Progrès/Ann Reyl",
            "Photo d'archives Le Progrès/Ann Reyl",
        ),
        (
            "Snow falls, May 7. Press Service of the 7th Brigade/Handout via REUTERS",
            "Press Service of the 7th Brigade/Handout via REUTERS",
        ),
        ("船が衝突した(第5管区海上保安本部提供)", "(第5管区海上保安本部提供)"),
        ("جنود قرب الحدود (أسوشيتد برس-أرشيف)", "(أسوشيتد برس-أرشيف)"),
    ],
)
def test_where_the_credit_of_a_caption_is(caption: str, credit: str) -> None:
    found = parse_line(caption, TABLE)[1]
    assert found is not None
    assert found.text == credit


@pytest.mark.parametrize(
    "line",
    [
        "Crowds cheer as her sons (R) and (C) wait in the harbour",
        "A rule for 14(c) applicants is debated in the Senate",
        "Ann Reyl (SPD)",
        "Senator Bo Ek (R-PA)",
        "The stock image source of the harbour",
    ],
)
def test_no_credit(line: str) -> None:
    assert parse_line(line, TABLE)[1] is None


def test_blanking_markup_keeps_every_letter_in_its_place() -> None:
    text = "Photo: [Ann Reyl](https://unsplash.com/@ann) on [Unsplash](https://unsplash.com) &amp;"
    plain = unlinked(text)
    assert plain is not None
    assert len(plain) == len(text)
    assert plain.index("Ann Reyl") == text.index("Ann Reyl")
    assert [text[a:b] for a, b in sites(text)] == ["unsplash"]
    assert unlinked("Photo: Ann Reyl (left) / AFP") is None


@pytest.mark.parametrize("text", ["[a](", "Photo [Ann](b) / AFP", "&#1&amp;", "[a](https://x" * 50])
def test_broken_markup_is_read_as_it_stands(text: str) -> None:
    credit = parse_credit(text, TABLE)
    assert all(text[c.start : c.end] == c.text for c in credit.clauses)
    parse_line(text, TABLE)


def test_a_name_and_an_agency_before_a_sentence_take_the_whole_agency() -> None:
    credit = parse_line("Ann Reyl/Getty Images Sport for The Harbour Trust of Hafen", TABLE)[1]
    assert credit is not None
    assert credit.text == "Ann Reyl/Getty Images Sport for The Harbour Trust of Hafen"
