from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from captionaudit.errors import UserError
from captionaudit.text.agencies import AgencyKind, AgencyTable, builtin_agencies, load_agencies
from captionaudit.text.parts import Match

REFERENCE = Path(__file__).resolve().parents[2] / ".." / "shared" / "reference" / "agencies.json"

GOOD = """\
name = "Harbour Wire"
kind = "news"
aliases = ["HARBOUR WIRE", "HW"]
misspellings = ["Habour Wire"]
words = ["Harbour"]

[scripts]
ar = ["أ ب ج"]

[[valid]]
alias = "HW"
from = 2001-02-03
to = 2009-12-31
instead = "Harbour Wire"

[[examples]]
this is not TOML, and a run does not read it
"""


@pytest.fixture(scope="module")
def table() -> AgencyTable:
    return builtin_agencies()


@pytest.mark.parametrize(
    ("token", "slug", "match", "wanted"),
    [
        ("AP", "ap", Match.EXACT, "AP"),
        ("ＡＰ", "ap", Match.EXACT, "AP"),
        ("Ap", "ap", Match.CASE, "AP"),
        ("A.P.", "ap", Match.PUNCTUATION, "AP"),
        ("GETTY IMAGES", "getty", Match.EXACT, "GETTY IMAGES"),
        ("Getty images", "getty", Match.CASE, "Getty Images"),
        ("AFP-Photo", "afp", Match.PUNCTUATION, "AFP Photo"),
        ("Retuers", "reuters", Match.MISSPELT, "Reuters"),
        ("أ.ف.ب", "afp", Match.EXACT, "أ ف ب"),
        ("ا ف ب", "afp", Match.EXACT, "أ ف ب"),
        ("وكالة الاناضول", "anadolu", Match.EXACT, "وكالة الأناضول"),
        ("Коммерсант", "kommersant", Match.MISSPELT, "Коммерсантъ"),
        ("REX", "shutterstock", Match.EXACT, "REX"),
    ],
)
def test_a_token_is_found_with_how_it_is_spelt(
    table: AgencyTable, token: str, slug: str, match: Match, wanted: str
) -> None:
    found = table.find(token)
    assert found is not None
    assert (found.agency.slug, found.match, found.wanted) == (slug, match, wanted)


@pytest.mark.parametrize(
    "token", ["ap", "pa", "S.p.A.", "map", "Map", "spa", "KANSAS", "Petrol", "", "  ", "/"]
)
def test_ordinary_words_are_no_agency(table: AgencyTable, token: str) -> None:
    assert table.find(token) is None


def test_slips_are_forgiven_only_where_asked_and_only_in_long_names(table: AgencyTable) -> None:
    assert table.find("Shuterstokc", fuzzy=True) is None  # two slips
    assert table.find("Shutterztock") is None
    found = table.find("Shutterztock", fuzzy=True)
    assert found is not None
    assert (found.agency.slug, found.match) == ("shutterstock", Match.MISSPELT)
    for near in (
        "AFB",
        "EPQ",
        "KUNB",
        "Rutgers",
        "Kyoto",
        "ARL Images",
        "Alpha Images",
        "PR Photos",
        "Reuter",
        "Contrast",
        "Magnus Photos",
        "Router",
    ):
        assert table.find(near, fuzzy=True) is None


def test_aliases_that_are_words_are_marked(table: AgencyTable) -> None:
    word, plain = table.find("Rex"), table.find("Rex Features")
    assert word is not None
    assert plain is not None
    assert (word.word, plain.word) == (True, False)


def test_a_file_is_read_whole_but_for_its_examples(tmp_path: Path) -> None:
    (tmp_path / "harbour.toml").write_text(GOOD, encoding="utf-8")
    agency = load_agencies(tmp_path)["harbour"]
    assert (agency.slug, agency.id, agency.name) == ("harbour", "harbour", "Harbour Wire")
    assert agency.kind is AgencyKind.NEWS
    assert agency.aliases == ("Harbour Wire", "HARBOUR WIRE", "HW", "أ ب ج", "Harbour")
    assert agency.words == ("Harbour",)
    (valid,) = agency.valid
    assert (valid.alias, valid.first, valid.last) == ("HW", date(2001, 2, 3), date(2009, 12, 31))
    assert valid.instead == "Harbour Wire"


def test_a_later_folder_replaces_an_agency(tmp_path: Path) -> None:
    for name, text in (
        ("a", GOOD),
        ("b", GOOD.replace("Harbour", "Quay").replace("HARBOUR", "QUAY")),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "harbour.toml").write_text(text, encoding="utf-8")
    table = load_agencies(tmp_path / "a", tmp_path / "b")
    assert table["harbour"].name == "Quay Wire"
    assert table.find("Harbour Wire") is None


@pytest.mark.parametrize(
    ("old", "new", "line", "says", "hint"),
    [
        ("kind =", "kinds =", 2, "unknown key 'kinds'", "'kind'"),
        ('"news"', '"newz"', 2, "unknown kind 'newz'", "'news'"),
        ('name = "Harbour Wire"', 'full_name = "H"', None, "'name' is missing", ""),
        ('["HARBOUR WIRE", "HW"]', '"HW"', 3, "'aliases' must be an array", ""),
        ("[scripts]", "[skripts]", 7, "unknown key 'skripts'", "'scripts'"),
        ('alias = "HW"', 'alias = "Harbor Wire"', 11, "is no alias", "'Harbour Wire'"),
        ("from = 2001-02-03", 'from = "2001"', 12, "'from' must be a day", ""),
        ("instead =", "insted =", 14, "unknown key 'insted'", "'instead'"),
        ('kind = "news"', 'kind = "news', 2, "not valid TOML", ""),
    ],
)
def test_a_broken_file_says_where_and_what(
    tmp_path: Path, old: str, new: str, line: int | None, says: str, hint: str
) -> None:
    path = tmp_path / "harbour.toml"
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load_agencies(tmp_path)
    assert says in caught.value.message
    assert caught.value.path == str(path)
    assert caught.value.line == line
    assert hint in caught.value.hint


def test_a_file_that_is_not_text_is_a_user_error(tmp_path: Path) -> None:
    (tmp_path / "harbour.toml").write_bytes(b"name = \xff\xfe")
    with pytest.raises(UserError, match="cannot read the agency"):
        load_agencies(tmp_path)


def test_no_two_agencies_claim_the_same_spelling(table: AgencyTable) -> None:
    claims: dict[str, set[str]] = {}
    for agency in table.agencies.values():
        for alias in agency.aliases:
            claims.setdefault(alias, set()).add(agency.slug)
    assert {alias: slugs for alias, slugs in claims.items() if len(slugs) > 1} == {}


@pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference table is not here")
def test_every_row_of_the_reference_table_has_its_agencies(table: AgencyTable) -> None:
    rows = {row["id"] for row in json.loads(REFERENCE.read_text(encoding="utf-8"))}
    assert len(rows) == 70
    assert rows <= {agency.id for agency in table.agencies.values()}


def test_dated_spellings_are_those_of_the_renames(table: AgencyTable) -> None:
    dates = {v.alias: (v.first, v.last) for a in table.agencies.values() for v in a.valid}
    assert dates["EPA-EFE"] == (date(2017, 7, 12), date(2025, 6, 30))
    assert dates["ITAR-TASS"][1] == date(2014, 9, 30)
    assert dates["Press Association"][1] == date(2019, 6, 30)
    assert dates["Corbis"][1] == date(2016, 1, 22)


@pytest.mark.parametrize(
    ("token", "slug"),
    [("Gettyimages.com", "getty"), ("www.photosport.nz", "photosport"), ("alamy.com", "alamy")],
)
def test_finds_an_agency_by_its_address(token: str, slug: str) -> None:
    found = builtin_agencies().find(token)
    assert found is not None
    assert found.agency.slug == slug


def test_an_address_of_somebody_else_is_no_agency() -> None:
    assert builtin_agencies().find("www.harbourpost.com") is None


def test_a_false_friend_is_not_found_letter_by_letter() -> None:
    table = builtin_agencies()
    assert table.find("La Presse") is None
    assert table.find("LaPresse") is not None


@pytest.mark.parametrize(
    ("token", "slug"), [("Press Associat", "pa"), ("Shutterst", "shutterstock"), ("Agence Fr", "")]
)
def test_finds_a_name_that_was_cut_off(token: str, slug: str) -> None:
    found = builtin_agencies().find_cut_off(token)
    assert (found.agency.slug if found else "") == slug
