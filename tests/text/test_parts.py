from __future__ import annotations

import pytest

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.credit import parse_credit
from captionaudit.text.parts import Anatomy, Clause, ClauseKind, Credit, Part, PartKind


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("AP", "agency"),
        ("Reuters.", "agency"),
        ("Mara Lindqvist / AFP", "name / agency"),
        ("EPA/MARA LINDQVIST", "agency/name"),
        ("(Photo by Mara Lindqvist/AFP)", "(Photo by name/agency)"),
        ("Mara Lindqvist and Tomas Reyl/AP", "name/agency"),
        ("Mara Lindqvist, Tomas Reyl / AP", "name / agency"),
        ("Harbour Police/AP", "name/agency"),
        ("Mara Lindqvist/The Harbour Post", "name/agency"),
        ("The Harbour Post", "agency"),
        ("© 2026 Mara Lindqvist/Getty Images", "© year name/agency"),
        ("Mara Lindqvist/Getty Images for The Trust", "name/agency for client"),
        ("Mara Lindqvist/Pool via AP", "name/role via agency"),
    ],
)
def test_form_is_the_credit_without_its_names(text: str, form: str) -> None:
    assert parse_credit(text, builtin_agencies()).form == form


def test_properties_are_in_order_and_without_repeats() -> None:
    def clause(kind: ClauseKind, text: str, agency: str = "") -> Clause:
        return Clause(kind, text, 0, 0, agency)

    credit = Credit(
        "",
        (
            clause(ClauseKind.PERSON, "B"),
            clause(ClauseKind.PERSON, "A"),
            clause(ClauseKind.PERSON, "B"),
            clause(ClauseKind.AGENCY, "AFP", "afp"),
            clause(ClauseKind.ORGANISATION, "NASA", "nasa"),
            clause(ClauseKind.DISTRIBUTOR, "AP", "ap"),
            clause(ClauseKind.DISTRIBUTOR, "Getty", "getty"),
            clause(ClauseKind.AGENCY, "afp", "afp"),
        ),
    )
    assert credit.persons == ("B", "A")
    assert credit.agencies == ("afp", "ap", "getty")
    assert credit.organisations == ("NASA",)
    assert credit.via == "getty"
    assert credit.roles == ()


def test_the_most_telling_credit_is_the_one_with_most_names() -> None:
    table = builtin_agencies()
    bare, full = parse_credit("AFP", table), parse_credit("Mara Lindqvist/AFP", table)
    assert Anatomy("", (), (full, bare)).credit is full
    assert Anatomy("", (), (bare, full)).credit is full
    assert Anatomy("", (), ()).credit is None


def test_parts_are_given_by_kind() -> None:
    parts = (Part(PartKind.BODY, 0, 2), Part(PartKind.SPACE, 2, 3), Part(PartKind.BODY, 3, 5))
    anatomy = Anatomy("ab cd", parts)
    assert anatomy.body == "ab cd"
    assert anatomy.part(PartKind.BODY) == (parts[0], parts[2])
    assert anatomy.prefix == anatomy.dateline == ""
    assert anatomy.ids == anatomy.instructions == ()
