"""Kinds of credits that a reader met outside the corpus, on strings made up for them."""

from __future__ import annotations

import pytest

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.anatomy import dissect
from captionaudit.text.credit import parse_credit
from captionaudit.text.line import parse_line
from captionaudit.text.parts import ClauseKind, Credit

TABLE = builtin_agencies()
FIELDS = [
    # credit, persons, agencies, organisations
    ("AP Photo/Ann Reyl, left, and Bo Castell", ("Ann Reyl", "Bo Castell"), ("ap",), ()),
    ("Ann Reyl (left) and Bo Castell/AP", ("Ann Reyl", "Bo Castell"), ("ap",), ()),
    ("Ann Reyl, Bo Castell, and Ida Holm/AP", ("Ann Reyl", "Bo Castell", "Ida Holm"), ("ap",), ()),
    ("וואלה! / רויטרס", (), ("reuters",), ("וואלה",)),
    ("عكس: ایسنا", (), ("isna",), ()),
    ("عکس: سارا نیک‌فر / ایسنا", ("سارا نیک‌فر",), ("isna",), ()),
    ("imago / Hafenfoto", (), ("imago",), ("Hafenfoto",)),
    ("natphoto/iStock", ("natphoto",), ("istock",), ()),
    ("Foto: SLF/Castell", ("Castell",), (), ("SLF",)),
    ("Foto: SLF/Castell, 14.01.2022", ("Castell",), (), ("SLF",)),
    ("Foto: NASA/Goddard", (), (), ("NASA", "Goddard")),
    ("Palazzo Pool/AFP", (), ("afp",), ("Palazzo",)),
    ("Foto: Stadtarchiv Hafenburg", (), (), ("Stadtarchiv Hafenburg",)),
    ("Foto: Polizeipräsidium Hafenburg/dpa", (), ("dpa",), ("Polizeipräsidium Hafenburg",)),
    ("Divulgação/Polícia Civil", (), (), ("Polícia Civil",)),
    ("Foto: Dok. Humas Polda Selatan", (), (), ("Humas Polda Selatan",)),
    ("Ann Reyl/FC Hafen", ("Ann Reyl",), (), ("FC Hafen",)),
    ("THE CANADIAN PRESS/HO-Parks Canada", (), ("cp",), ("Parks Canada",)),
    (
        "Handout / Ruritanian Coast Guard (RCG) / AFP",
        (),
        ("afp",),
        ("Ruritanian Coast Guard (RCG)",),
    ),
    ("Foto: Ann Reyl/hafennetz", ("Ann Reyl",), (), ("hafennetz",)),
    ("Foto: 7hafen/Ann Reyl", ("Ann Reyl",), (), ("7hafen",)),
    ("Ann Reyl / 20 Hafen", ("Ann Reyl",), (), ("20 Hafen",)),
    ("Mynd/Ann Reyl, RÚV", ("Ann Reyl",), (), ("RÚV",)),
    ("© ZDF und Ann Reyl", ("Ann Reyl",), (), ("ZDF",)),
    ("Foto: Instagram @annreyl", ("@annreyl",), (), ("Instagram",)),
    ("GETTY IMAGESAnn Reyl", ("Ann Reyl",), ("getty",), ()),
    ("Ann ReylAFP", ("Ann Reyl",), ("afp",), ()),
    ("Ann Reyl (c) AFP", ("Ann Reyl",), ("afp",), ()),
    ("Ann Reyl/EPA/Shutterst", ("Ann Reyl",), ("epa", "shutterstock"), ()),
    ("Gettyimages.com/Ann Reyl", ("Ann Reyl",), ("getty",), ()),
    (
        "Cpl. Ann Reyl, Ruritanian Armed Forces photo",
        ("Ann Reyl",),
        (),
        ("Ruritanian Armed Forces",),
    ),
    ("HP PHOTO: ANN REYL", ("ANN REYL",), (), ("HP",)),
    ("ANTARA FOTO/Ann Reyl/abc", ("Ann Reyl",), ("antara",), ()),
    ("EPA/ANN REYL FIJI OUT", ("ANN REYL",), ("epa",), ()),
    ("EPA/ANN REYL RURITANIA OUT", ("ANN REYL",), ("epa",), ()),
    ("EPA/ANN REYL / POOL NEW ZEALAND AND FIJI OUT", ("ANN REYL",), ("epa",), ()),
    ("(Photo by Ann Reyl / ANP) / Netherlands OUT", ("Ann Reyl",), ("anp",), ()),
    ("Foto por Ann Reyl/EFE", ("Ann Reyl",), ("efe",), ()),
    ("ⓒ 연합뉴스", (), ("yonhap",), ()),
    ("AFPpic", (), ("afp",), ()),
    ("ZUMA Press, Inc. / Alamy Stock Photo", (), ("zuma", "alamy"), ()),
    ("Instagram/annreyl", ("annreyl",), (), ("Instagram",)),
    ("PTI Photo by Ann Reyl", ("Ann Reyl",), ("pti",), ()),
    ("Foto: Feuerwehr/Castell", ("Castell",), (), ("Feuerwehr",)),
    ("写真提供＝港湾博物館", (), (), ("港湾博物館",)),
    ("（法新社資料照）", (), ("afp",), ()),
    ("European Union, 2024", (), (), ("European Union",)),
]


def _named(credit: Credit | None) -> tuple[tuple[str, ...], ...]:
    assert credit is not None
    return credit.persons, credit.agencies, credit.organisations


@pytest.mark.parametrize(("text", "persons", "agencies", "organisations"), FIELDS)
def test_field(
    text: str, persons: tuple[str, ...], agencies: tuple[str, ...], organisations: tuple[str, ...]
) -> None:
    assert _named(parse_credit(text, TABLE)) == (persons, agencies, organisations)


@pytest.mark.parametrize(
    "text",
    [
        "PTI Photo by Ann Reyl",
        "写真提供＝港湾博物館",
        "European Union, 2024",
        "Symbolbild: Keystone",
        "imago / Hafenfoto",
        "Foto: Ann Reyl (dpa)",
        "Press service of the Region Governor/Handout via REUTERS",
        "Фото: пресс-служба МЧС",
        "Ann Reyl | Special to The Harbour Post",
    ],
)
def test_a_line_that_is_a_credit_is_read_as_one_in_a_field_is(text: str) -> None:
    assert _named(parse_line(text, TABLE)[1]) == _named(parse_credit(text, TABLE))


@pytest.mark.parametrize("text", ["Ann Reyl/For The Harbour Post", "Ann Reyl | Special to The Sun"])
def test_whom_a_picture_was_made_for_is_the_client(text: str) -> None:
    credit = parse_credit(text, TABLE)
    clients = [c.text for c in credit.clauses if c.kind is ClauseKind.CLIENT]
    assert credit.persons == ("Ann Reyl",)
    assert len(clients) == 1
    assert credit.organisations == ()


@pytest.mark.parametrize(
    ("caption", "body", "persons", "agencies", "roles"),
    [
        ("(AP Photo/Ann Reyl) Snow falls.", "Snow falls.", ("Ann Reyl",), ("ap",), ()),
        (
            "Image source, Getty Images Image caption, Snow",
            "Image caption, Snow",
            (),
            ("getty",),
            (),
        ),
        ("Snow falls.Ann Reyl/AP", "Snow falls.", ("Ann Reyl",), ("ap",), ()),
        ("Snow falls. Foto: Ann Reyl (dpa)", "Snow falls.", ("Ann Reyl",), ("dpa",), ()),
        (
            "Schnee. (Symbolbild) © Ann Reyl/dpa",
            "Schnee.",
            ("Ann Reyl",),
            ("dpa",),
            ("Symbolbild",),
        ),
        ("Snö. Arkivbild. Foto: Ann Reyl/TT", "Snö.", ("Ann Reyl",), ("tt",), ("Arkivbild",)),
        ("Snow falls. SUBMITTED PHOTO", "Snow falls.", (), (), ("SUBMITTED PHOTO",)),
        ("Snow. (Staff photo by Ann Reyl)", "Snow.", ("Ann Reyl",), (), ("Staff photo",)),
        ("Snow. (Supplied: Ann Reyl)", "Snow.", ("Ann Reyl",), (), ("Supplied",)),
        ("Snow falls. Ann Reyl | The Harbour Post", "Snow falls.", ("Ann Reyl",), (), ()),
        ("Snow falls. - HP PHOTO: ANN REYL", "Snow falls.", ("ANN REYL",), (), ()),
        ("Snow falls. (Ann Reyl photo)", "Snow falls.", ("Ann Reyl",), (), ()),
        ("雪が降る＝１５日（林田文海撮影）", "雪が降る＝１５日", ("林田文海",), (), ()),
        (
            "Snow. (Photo by Ann Reyl/AFP) *** Local Caption ***",
            "Snow.",
            ("Ann Reyl",),
            ("afp",),
            (),
        ),
        ("Snow falls. (Screenshot/Channel 12)", "Snow falls.", (), (), ("Screenshot",)),
        ("REUTERS - ANN REYL", "", ("ANN REYL",), ("reuters",), ()),
    ],
)
def test_caption(
    caption: str,
    body: str,
    persons: tuple[str, ...],
    agencies: tuple[str, ...],
    roles: tuple[str, ...],
) -> None:
    anatomy, credit = parse_line(caption, TABLE)
    assert credit is not None
    assert anatomy.body == body
    assert (credit.persons, credit.agencies, credit.roles) == (persons, agencies, roles)


@pytest.mark.parametrize(
    "line",
    [
        "Photo Gallery",
        "Picture gallery",
        "San Salvador (AFP)",
        "New Hafen (AP)",
        "The cast in Ruritania (from left: Ann Reyl, Bo Castell)",
        "Bürgermeister Bo Castell (links) und Ann Reyl",
        "The Duke of Ruritania (1933-2025)",
        "Ann Reyl, CEO of Harbour Bank",
        "Photos: Best of the week",
        "How to merge. Screen shot: Pull Request",
        "Ministr to řekl ČTK",
        "сообщило агентство Reuters",
        "uviedol pre TASR",
        "Getty wants to buy Shutterstock",
        "Shutterstock CEO Ann Reyl",
        "Source Code",
        "PHOTO: Snow falls in the capital after the storm of the week",
    ],
)
def test_no_credit(line: str) -> None:
    assert parse_line(line, TABLE)[1] is None


def test_arabic_words_before_a_bracket_are_the_caption() -> None:
    anatomy, credit = parse_line("غادرت العبارة الميناء (رويترز)", TABLE)
    assert credit is not None
    assert (credit.persons, credit.agencies) == ((), ("reuters",))
    assert anatomy.body == "غادرت العبارة الميناء"


@pytest.mark.parametrize("place", ["UK", "FIJI", "AUSTRALIA AND NEW ZEALAND", "SÜDTIROL"])
def test_who_is_kept_out_is_an_instruction(place: str) -> None:
    caption = f"Boats lie in the harbour. EPA/ANN REYL {place} OUT"
    assert dissect(caption, TABLE).instructions == (f"{place} OUT",)


def test_out_behind_no_place_is_none() -> None:
    assert dissect("FOUR MEN ARE OUT OF THE RACE", TABLE).instructions == ()
