from __future__ import annotations

import pytest

from captionaudit.text.agencies import AgencyTable, builtin_agencies
from captionaudit.text.credit import parse_credit
from captionaudit.text.house import House
from captionaudit.text.parts import ClauseKind, Match

NAME = "Mara Lindqvist"


@pytest.fixture(scope="module")
def table() -> AgencyTable:
    return builtin_agencies()


@pytest.mark.parametrize(
    ("text", "persons", "agencies", "roles"),
    [
        ("AP", [], ["ap"], []),
        ("Mara Lindqvist / AFP", [NAME], ["afp"], []),
        ("AP Photo/Mara Lindqvist, File", [NAME], ["ap"], ["File"]),
        (
            "(Photo by MARA LINDQVIST/POOL/AFP via Getty Images)",
            ["MARA LINDQVIST"],
            ["afp", "getty"],
            ["POOL"],
        ),
        ("REUTERS/Mara Lindqvist/File Photo", [NAME], ["reuters"], ["File Photo"]),
        ("Handout via REUTERS", [], ["reuters"], ["Handout"]),
        ("EPA-EFE/MARA LINDQVIST / POOL", ["MARA LINDQVIST"], ["epa"], ["POOL"]),
        ("EFE/EPA/MARA LINDQVIST", ["MARA LINDQVIST"], ["efe", "epa"], []),
        (
            "picture alliance / ASSOCIATED PRESS | Mara Lindqvist",
            [NAME],
            ["picture-alliance", "ap"],
            [],
        ),
        ("Foto: Mara Lindqvist/dpa", [NAME], ["dpa"], []),
        ("© Mara Lindqvist/AFP", [NAME], ["afp"], []),
        ("Mara Lindqvist (EFE)", [NAME], ["efe"], []),
        ("Mara Lindqvist — AP", [NAME], ["ap"], []),
        ("AFP PHOTO / MARA LINDQVIST", ["MARA LINDQVIST"], ["afp"], []),
        ("Photo credit should read Mara Lindqvist/PA Wire", [NAME], ["pa"], []),
        (
            "Mandatory Credit: Photo by Mara Lindqvist/Shutterstock (12345a)",
            [NAME],
            ["shutterstock"],
            [],
        ),
        ("PA Archive/Press Association Ima", [], ["pa"], []),
        ("＝ＡＰ", [], ["ap"], []),
        ("رويترز", [], ["reuters"], []),
        ("[사진 출처 = 연합뉴스]", [], ["yonhap"], []),
        ("(Photo by -/AFP via Getty Images)", [], ["afp", "getty"], []),
        ("/ AFP / MARA LINDQVIST", ["MARA LINDQVIST"], ["afp"], []),
        ("Mara Lindqvist-USA TODAY Sports - RTR4ABCD", [NAME], ["imagn"], []),
        ("Mara Lindqvist\\TASS via Getty Images", [NAME], ["tass", "getty"], []),
        ("Photo by Mara Lindqvist on Unsplash", [NAME], ["unsplash"], []),
        ("CreditMara Lindqvist/Reuters", [NAME], ["reuters"], []),
        ("Credit...Mara Lindqvist/Reuters", [NAME], ["reuters"], []),
        ("By Mara Lindqvist/AFP/Getty Images.", [NAME], ["afp", "getty"], []),
        ("Foto: Mara Lindqvist/APVisa mer", [NAME], ["ap"], []),
        ("Reuters file photo", [], ["reuters"], ["file photo"]),
        ("Pool photo by Mara Lindqvist", [NAME], [], ["Pool photo"]),
        ("STRINGER/REUTERS", [], ["reuters"], ["STRINGER"]),
        ("STR / AFP", [], ["afp"], ["STR"]),
        ("Uncredited/AP/dpa", [], ["ap", "dpa"], ["Uncredited"]),
        ("© 2026 Mara Lindqvist / AFP", [NAME], ["afp"], []),
        ("新华社记者 李明 摄", ["李明"], ["xinhua"], []),
        ("AP=뉴시스", [], ["ap", "newsis"], []),
        ("홍길동 기자", ["홍길동"], [], []),
        ("Фото: Пётр Лапин / ТАСС", ["Пётр Лапин"], ["tass"], []),
        ("צילום: דוד כהן, פלאש 90", ["דוד כהן"], ["flash90"], []),
        ("تصوير: أحمد منصور", ["أحمد منصور"], [], []),
    ],
)
def test_the_forms_in_print(
    table: AgencyTable, text: str, persons: list[str], agencies: list[str], roles: list[str]
) -> None:
    credit = parse_credit(text, table)
    assert (list(credit.persons), list(credit.agencies), list(credit.roles)) == (
        persons,
        agencies,
        roles,
    )


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Mara Lindqvist and Tomas Reyl/AP", [NAME, "Tomas Reyl"]),
        ("Mara Lindqvist & Tomas Reyl / AP", [NAME, "Tomas Reyl"]),
        ("Mara Lindqvist y Tomas Reyl / EFE", [NAME, "Tomas Reyl"]),
        ("Mara Lindqvist, Tomas Reyl/AP", [NAME, "Tomas Reyl"]),
        ("Jean and Mara Lindqvist/AP", ["Jean and Mara Lindqvist"]),
        ("Anne-Marie Özgür-Núñez/AP", ["Anne-Marie Özgür-Núñez"]),
        ("M. L. Castell/AP", ["M. L. Castell"]),
        ("Ines van den Heuvel/ANP", ["Ines van den Heuvel"]),
        ("Bruno D'Alba/LaPresse", ["Bruno D'Alba"]),
        ("marsh_light84/iStock/Getty Images", ["marsh_light84"]),
        ("@marsh_light/via REUTERS", ["@marsh_light"]),
        ("Sgt. Mara Lindqvist/U.S. Army", ["Mara Lindqvist"]),
        (
            "U.S. Navy photo by Mass Communication Specialist 2nd Class Mara Lindqvist",
            [NAME],
        ),
    ],
)
def test_names(table: AgencyTable, text: str, persons: list[str]) -> None:
    assert list(parse_credit(text, table).persons) == persons


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("NASA/AP", ["NASA"]),
        ("Interior Ministry of Ukraine/Handout via REUTERS", ["Interior Ministry of Ukraine"]),
        ("Mara Lindqvist/The Harbour Post via AP", ["The Harbour Post"]),
        ("Harbour Valley Police/PA", ["Harbour Valley Police"]),
        ("LP/Mara Lindqvist", ["LP"]),
        ("Courtesy of the Marsh Gallery", ["Marsh Gallery"]),
        ("Mara Lindqvist Photography/Getty Images", ["Mara Lindqvist Photography"]),
        ("Quay & Company", ["Quay & Company"]),
    ],
)
def test_organisations_are_no_persons(
    table: AgencyTable, text: str, organisations: list[str]
) -> None:
    credit = parse_credit(text, table)
    assert list(credit.organisations) == organisations
    assert not set(credit.persons) & set(organisations)


@pytest.mark.parametrize(
    "role",
    [
        "Pool",
        "File",
        "Handout",
        "Stringer",
        "Courtesy",
        "Staff",
        "POOL",
        "HO",
        "Supplied",
        "Archiv",
    ],
)
def test_a_role_is_never_a_person(table: AgencyTable, role: str) -> None:
    for text in (role, f"{role}/AFP", f"AFP/{role}", f"Photo by {role} / AFP", f"{role} via AP"):
        credit = parse_credit(text, table)
        assert credit.persons == ()
        assert role in credit.roles


def test_distributor_and_client(table: AgencyTable) -> None:
    credit = parse_credit("Mara Lindqvist/NurPhoto via Getty Images", table)
    assert credit.via == "getty"
    assert [c.kind for c in credit.clauses] == [
        ClauseKind.PERSON,
        ClauseKind.AGENCY,
        ClauseKind.DISTRIBUTOR,
    ]
    credit = parse_credit("Mara Lindqvist/Getty Images for The Harbour Trust", table)
    assert credit.clauses[-1].kind is ClauseKind.CLIENT
    assert credit.clauses[-1].text == "The Harbour Trust"
    assert credit.via == ""


@pytest.mark.parametrize(
    ("text", "match", "wanted"),
    [
        ("Mara Lindqvist/Getty images", Match.CASE, "Getty Images"),
        ("Mara Lindqvist/A.F.P.", Match.PUNCTUATION, "AFP"),
        ("Mara Lindqvist/Retuers", Match.MISSPELT, "Reuters"),
        ("Mara Lindqvist/Assoicated Press", Match.MISSPELT, "Associated Press"),
        ("Mara Lindqvist/Reuters", Match.EXACT, ""),
    ],
)
def test_the_right_spelling_is_given(
    table: AgencyTable, text: str, match: Match, wanted: str
) -> None:
    agency = parse_credit(text, table).clauses[-1]
    assert (agency.match, agency.wanted) == (match, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "Photo: the mayor has opened the bridge",
        "'s post on her page",
        "source code of the plot",
        ">> More on the subject",
        "await",
        "The mayor, who is to step down in May, told the paper on Monday that he will not run",
    ],
)
def test_noise_names_nobody(table: AgencyTable, text: str) -> None:
    credit = parse_credit(text, table)
    assert credit.persons == ()
    assert credit.agencies == ()


def test_a_caption_filed_as_credit_is_read_from_its_end(table: AgencyTable) -> None:
    text = "The mayor opens the bridge with a pair of scissors on Monday. (AP Photo/Mara Lindqvist)"
    credit = parse_credit(text, table)
    assert (credit.persons, credit.agencies) == ((NAME,), ("ap",))
    assert credit.clauses[0].kind is ClauseKind.OTHER


def test_a_house_names_its_own(table: AgencyTable) -> None:
    house = House(credits=("Quayside",), photographers=("Hollis",))
    credit = parse_credit("Hollis / quayside", table, house)
    assert credit.persons == ("Hollis",)
    assert credit.organisations == ("quayside",)
    assert parse_credit("Hollis / quayside", table).persons == ()


def test_spans_are_those_of_the_clauses(table: AgencyTable) -> None:
    text = "  (Photo by MARA LINDQVIST / POOL / AFP via Getty Images)"
    for clause in parse_credit(text, table).clauses:
        assert text[clause.start : clause.end] == clause.text
