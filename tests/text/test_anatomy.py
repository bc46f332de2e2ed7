from __future__ import annotations

import pytest

from captionaudit.text.agencies import AgencyTable, builtin_agencies
from captionaudit.text.anatomy import dissect
from captionaudit.text.house import House
from captionaudit.text.parts import PartKind
from captionaudit.text.position import ends_in_credit


@pytest.fixture(scope="module")
def table() -> AgencyTable:
    return builtin_agencies()


def credits(text: str, table: AgencyTable) -> list[str]:
    return [text[p.start : p.end] for p in dissect(text, table).part(PartKind.CREDIT)]


def test_all_parts_of_a_wire_caption(table: AgencyTable) -> None:
    text = (
        "TOPSHOT - KYIV, UKRAINE - FEBRUARY 15: epa12345678 Snow covers the square. "
        "(Photo by Mara LINDQVIST / AFP) NO RESALES. NO ARCHIVES."
    )
    anatomy = dissect(text, table)
    assert anatomy.prefix == "TOPSHOT -"
    assert anatomy.dateline == "KYIV, UKRAINE - FEBRUARY 15:"
    assert anatomy.ids == ("epa12345678",)
    assert anatomy.body == "Snow covers the square."
    assert anatomy.instructions == ("NO RESALES. NO ARCHIVES.",)
    assert anatomy.credit is not None
    assert anatomy.credit.text == "(Photo by Mara LINDQVIST / AFP)"
    for clause in anatomy.credit.clauses:
        assert text[clause.start : clause.end] == clause.text


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Tanks make their way through snow. EPA", "EPA"),
        ("Snow on the square (AP Photo/Mara Lindqvist, File)", "(AP Photo/Mara Lindqvist, File)"),
        ("Snow on the square Photo: Getty Images", "Photo: Getty Images"),
        ("Snow on the square. REUTERS/Mara Lindqvist", "REUTERS/Mara Lindqvist"),
        ("Snow in Kyiv REUTERS/Mara Lindqvist/File Photo", "REUTERS/Mara Lindqvist/File Photo"),
        ("snow on the square Mara Lindqvist/Reuters", "Mara Lindqvist/Reuters"),
        ("Waves hit the wall during strong winds PA", "PA"),
        ("Waves hit the wall - Getty Images", "Getty Images"),
        ("Waves hit the wall, Reuters", "Reuters"),
        ("Waves hit the wall | Getty Images", "Getty Images"),
        ("Waves hit the wall. Ines Okoro | AFP | Getty Images", "Ines Okoro | AFP | Getty Images"),
        ("Waves hit the wall (REUTERS/Mara Lindqvist", "(REUTERS/Mara Lindqvist"),
        ("Waves hit the wall. Reuters / Friday, July 3, 2015", "Reuters / Friday, July 3, 2015"),
        ("Waves hit the wall. Mara Lindqvist/AP hide caption", "Mara Lindqvist/AP"),
        ("Waves hit the wall. M. Scott Lindqvist / AP", "M. Scott Lindqvist / AP"),
        ("Waves hit the wall.Mara Lindqvist/Getty", "Mara Lindqvist/Getty"),
        ("Waves hit the wall. Mara Lindqvist (EFE)", "Mara Lindqvist (EFE)"),
        (
            "Waves hit the wall. Mara Lindqvist / The Harbour Post",
            "Mara Lindqvist / The Harbour Post",
        ),
        ("Waves hit the wall. © Mara Lindqvist", "© Mara Lindqvist"),
        (
            "Waves hit the wall. FILE PHOTO: REUTERS/Mara Lindqvist",
            "FILE PHOTO: REUTERS/Mara Lindqvist",
        ),
        ("Waves hit the wall. Courtesy of NASA", "Courtesy of NASA"),
        (
            "All photos: Mara Lindqvist / The Harbour Post",
            "All photos: Mara Lindqvist / The Harbour Post",
        ),
        (
            "Wellen am Deich. Foto: Mara Lindqvist/dpa +++ dpa-Bildfunk +++",
            "Foto: Mara Lindqvist/dpa",
        ),
        ("Onda no muro — Foto: Mara Lindqvist/Folhapress", "Foto: Mara Lindqvist/Folhapress"),
        ("Волны у стены. Фото: Пётр Лапин / ТАСС", "Фото: Пётр Лапин / ТАСС"),
        ("Κύματα στον τοίχο. (ΑΠΕ-ΜΠΕ/ΜΑΡΑ ΛΙΝΔ)", "(ΑΠΕ-ΜΠΕ/ΜΑΡΑ ΛΙΝΔ)"),
        ("גלים על הקיר (צילום: דוד כהן, פלאש 90)", "(צילום: דוד כהן, פלאש 90)"),
        ("أمواج على الجدار (أ.ف.ب)", "(أ.ف.ب)"),
        ("أمواج على الجدار. رويترز", "رويترز"),
        ("韓国の国旗＝ＡＰ", "＝ＡＰ"),
        ("スカーフを掲げるファン（共同）", "（共同）"),
        ("球迷举着围巾。新华社记者 李明 摄", "新华社记者 李明 摄"),
        ("시민들이 모여 있다. [사진 출처 = 연합뉴스]", "[사진 출처 = 연합뉴스]"),
        ("시민들이 모여 있다. 로이터=연합뉴스", "로이터=연합뉴스"),
        ("REUTERS/Mara Lindqvist", "REUTERS/Mara Lindqvist"),
        ("Snow on the square. Reuters Show more", "Reuters"),
        (
            "Snow. REUTERS/Mara Lindqvist ATTENTION EDITORS - MANDATORY CREDIT.",
            "REUTERS/Mara Lindqvist",
        ),
        (
            "Mandatory Credit: Photo by Mara Lindqvist/Shutterstock (12345678a) Snow on the square",
            "Mandatory Credit: Photo by Mara Lindqvist/Shutterstock (12345678a)",
        ),
    ],
)
def test_the_credit_is_found(table: AgencyTable, text: str, credit: str) -> None:
    assert credits(text, table) == [credit]


@pytest.mark.parametrize(
    "text",
    [
        "Fans gather in Allentown, PA",
        "Fans gather in Allentown, PA.",
        "A minister who told AFP",
        "A minister who told The Associated Press.",
        "Pupils sit the exam in AP Government",
        "Workers take samples for the US EPA",
        "EPA officials say the spill is contained.",
        "Staff of the Environmental Protection Agency (EPA)",
        "Troops of the Armed Forces of the Philippines (AFP)",
        "The raid was led by the Australian Federal Police (AFP).",
        "A tornado crosses a field in KANSAS",
        "WASHINGTON (AP) — Lawmakers return to the Capitol.",
        "KATHMANDU, April 25 (Reuters)",
        "MEXICO CITY (AP)",
        "Canva buys Shutterstock",
        "Prices rose sharply, data compiled by Bloomberg",
        "She works for Getty Images",
        "The crowd listens to Jacob Zuma",
        "The mayor thanks Michael Bloomberg",
        "Der Nachfolger Hy5 TT",
        "Results of the AP/NORC survey",
        "The Reuters/Ipsos poll",
        "Watch live via Reuters",
        "Supporters of his party PTI",
        "A view of the ruins at Petra",
        "Picture: a scene from the play",
        "Image: the striker has agreed a deal to join the club",
        "A photo by Mara Lindqvist shows the church",
        "The ratio of yes/no answers",
        "The agencies AP, AFP and Reuters",
        "شارع في وسط المدينة",
        "人类命运共同体",
        "",
        "   ",
    ],
)
def test_no_credit_is_invented(table: AgencyTable, text: str) -> None:
    assert credits(text, table) == []
    assert not ends_in_credit(text, table)


def test_a_credit_printed_twice_is_two_credits(table: AgencyTable) -> None:
    text = "Snow. (Photo by Mara LINDQVIST / AFP) (Photo by MARA LINDQVIST/AFP via Getty Images)"
    assert [c.agencies for c in dissect(text, table).credits] == [("afp",), ("afp", "getty")]
    text = "Snow. / AFP / MARA LINDQVIST (Photo credit should read MARA LINDQVIST/AFP/Getty Images)"
    assert [c.agencies for c in dissect(text, table).credits] == [("afp",), ("afp", "getty")]


@pytest.mark.parametrize(
    ("alt", "rest", "credit"),
    [
        ("Snow on the square", ". Mara Lindqvist", "Mara Lindqvist"),
        ("Snow on the square.", " Mara Lindqvist", "Mara Lindqvist"),
        ("Snow on the square", " Mara Lindqvist / AFP", "Mara Lindqvist / AFP"),
        ("Snow on the square", " | The Harbour Post/Reuters", "The Harbour Post/Reuters"),
        ("Snow on the square", " in Kyiv", None),
        ("Snow on the square", ". People walk to the market.", None),
        ("President", " Mara Lindqvist", None),
    ],
)
def test_what_follows_the_alt_text_is_the_credit(
    table: AgencyTable, alt: str, rest: str, credit: str | None
) -> None:
    text = alt + rest
    found = dissect(text, table, alt=alt).part(PartKind.CREDIT)
    assert [text[p.start : p.end] for p in found] == ([] if credit is None else [credit])


def test_a_house_credit_is_a_credit(table: AgencyTable) -> None:
    text = "Snow on the square. Quayside"
    assert dissect(text, table).credits == ()
    anatomy = dissect(text, table, house=House(credits=("Quayside",)))
    assert anatomy.body == "Snow on the square."
    assert [c.organisations for c in anatomy.credits] == [("Quayside",)]


@pytest.mark.parametrize(
    ("text", "prefix", "dateline", "body"),
    [
        ("FILE - A man walks.", "FILE -", "", "A man walks."),
        ("(FILES) A man walks.", "(FILES)", "", "A man walks."),
        ("FILE PHOTO: A man walks.", "FILE PHOTO:", "", "A man walks."),
        ("dpatopbilder - Ein Mann geht.", "dpatopbilder -", "", "Ein Mann geht."),
        ("WASHINGTON (AP) — A man walks.", "", "WASHINGTON (AP) —", "A man walks."),
        ("04 May 2026, Berlin: Ein Mann geht.", "", "04 May 2026, Berlin:", "Ein Mann geht."),
        (
            "(260504) -- DOHA, May 4, 2026 (Xinhua) -- A man walks.",
            "(260504)",
            "-- DOHA, May 4, 2026 (Xinhua) --",
            "A man walks.",
        ),
        ("A file - and a rasp.", "", "", "A file - and a rasp."),
        ("Ann Lee - the mayor - walks.", "", "", "Ann Lee - the mayor - walks."),
    ],
)
def test_what_stands_before_the_caption(
    table: AgencyTable, text: str, prefix: str, dateline: str, body: str
) -> None:
    anatomy = dissect(text, table)
    assert (anatomy.prefix, anatomy.dateline, anatomy.body) == (prefix, dateline, body)


@pytest.mark.parametrize(
    ("text", "instruction"),
    [
        ("Snow. MANDATORY CREDIT", "MANDATORY CREDIT"),
        ("Snow. SOUTH KOREA OUT", "SOUTH KOREA OUT"),
        ("Snow. TPX IMAGES OF THE DAY", "TPX IMAGES OF THE DAY"),
        (
            "Snow. - ACHTUNG: Nur zur redaktionellen Verwendung",
            "ACHTUNG: Nur zur redaktionellen Verwendung",
        ),
        ("Snow. Picture date: Monday May 4, 2026.", "Picture date: Monday May 4, 2026."),
        (
            'Snow. - RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / X" - NO MARKETING',
            'RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / X" - NO MARKETING',
        ),
    ],
)
def test_wire_instructions(table: AgencyTable, text: str, instruction: str) -> None:
    anatomy = dissect(text, table)
    assert anatomy.instructions == (instruction,)
    assert anatomy.body == "Snow."
