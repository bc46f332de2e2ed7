"""What holds for any text whatever."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.anatomy import dissect
from captionaudit.text.credit import parse_credit
from captionaudit.text.fold import clean, fold
from captionaudit.text.parts import Anatomy, PartKind
from captionaudit.text.position import ends_in_credit

TABLE = builtin_agencies()

#: Pieces that captions and credits are made of, so that random texts reach into the grammar.
PIECES = [
    *("AP", "EPA", "EPA-EFE", "Reuters", "REUTERS", "Getty Images", "PA", "dpa", "أ.ف.ب", "＝ＡＰ"),
    *(
        "Mara Lindqvist",
        "MARA LINDQVIST",
        "Å. Özgür",
        "李明",
        "홍길동 기자",
        "أحمد منصور",
        "@marsh_light",
    ),
    *(
        "Photo:",
        "Photo by ",
        "©",
        "(c)",
        "Credit",
        "Foto: ",
        "写真＝",
        "사진=",
        "صورة: ",
        "Courtesy of ",
    ),
    *(
        "/",
        " / ",
        " | ",
        ", ",
        " - ",
        " — ",
        "(",
        ")",
        "[",
        "]",
        "()",
        "[]",
        "(DR)",
        ". ",
        "。",
        " via ",
        " for ",
        " and ",
    ),
    *(
        "Pool",
        "File Photo",
        "Handout",
        "STRINGER",
        "NO RESALES",
        "MANDATORY CREDIT",
        "ATTENTION EDITORS -",
    ),
    *("FILE - ", "TOPSHOT -", "KYIV, UKRAINE - FEBRUARY 15: ", "WASHINGTON (AP) — ", "epa12345678"),
    *(
        "Snow covers the square",
        "told",
        "2024",
        "\n",
        "\t",
        "\u00a0",
        "\u200f",
        "\ud800",
        "\x00",
        "İ",
    ),
]
texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join),
)


def assert_rebuilds(anatomy: Anatomy, text: str) -> None:
    at = 0
    for part in anatomy.parts:
        assert part.start == at < part.end
        at = part.end
    assert at == len(text)
    spans = [(p.start, p.end) for p in anatomy.part(PartKind.CREDIT)]
    assert spans == [(c.offset, c.offset + len(c.text)) for c in anatomy.credits]
    for credit in anatomy.credits:
        end = credit.offset
        for clause in credit.clauses:
            assert clause.start >= end
            end = clause.end
            assert text[clause.start : clause.end] == clause.text
        assert end <= credit.offset + len(credit.text)


@settings(max_examples=400, deadline=None)
@given(texts, texts)
@example("صورة:APAa AATTENTION EDITORS - 0   a ", "")
def test_the_parts_rebuild_the_text(text: str, alt: str) -> None:
    assert_rebuilds(dissect(text, TABLE), text)
    assert_rebuilds(dissect(text, TABLE, alt=alt), text)
    assert_rebuilds(dissect(alt + text, TABLE, alt=alt), alt + text)


@settings(max_examples=400, deadline=None)
@given(texts)
def test_clauses_are_in_order_and_verbatim(text: str) -> None:
    credit = parse_credit(text, TABLE)
    assert credit.text == text
    end = 0
    for clause in credit.clauses:
        assert end <= clause.start < clause.end
        assert text[clause.start : clause.end] == clause.text
        end = clause.end
    assert isinstance(credit.form, str)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_a_line_ends_in_a_credit_only_if_its_anatomy_has_one(text: str) -> None:
    if ends_in_credit(text, TABLE):
        kinds = {part.kind for part in dissect(text, TABLE).parts}
        assert kinds - {PartKind.BODY, PartKind.SPACE}


@given(st.text(max_size=60))
def test_keys_are_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert clean(clean(text)) == clean(text)


GIVEN = st.sampled_from(
    ["Mara", "Tomas", "Ines", "Anne-Marie", "Paweł", "Ömer", "Žygimantas", "J."]
)
FAMILY = st.sampled_from(
    ["Lindqvist", "Reyl", "Okoro", "O'Brien", "Núñez", "van den Berg", "Yılmaz"]
)
NAMES = st.builds("{} {}".format, GIVEN, FAMILY)
PLAIN = sorted(
    (a.name, slug)
    for slug, a in TABLE.agencies.items()
    if a.kind != "handout" and a.name not in a.words
)
AGENCIES = st.sampled_from(PLAIN)
ROLES = st.sampled_from(["Pool", "POOL", "Handout", "File Photo", "Stringer"])


@given(NAMES, AGENCIES, AGENCIES, ROLES)
@pytest.mark.parametrize(
    ("form", "persons", "agencies", "roles"),
    [
        ("{name}/{agency}", 1, 1, 0),
        ("{name} / {agency}", 1, 1, 0),
        ("{agency}/{name}", 1, 1, 0),
        ("{name} ({agency})", 1, 1, 0),
        ("{name} — {agency}", 1, 1, 0),
        ("© {name}/{agency}", 1, 1, 0),
        ("Foto: {name}/{agency}", 1, 1, 0),
        ("Photograph: {name}/{agency}/{other}", 1, 2, 0),
        ("(Photo by {name}/{agency} via {other})", 1, 2, 0),
        ("{name}/{role} via {agency}", 1, 1, 1),
        ("(Photo by {name} / {role} / {agency})", 1, 1, 1),
        ("{role}/{agency}", 0, 1, 1),
        ("{agency}", 0, 1, 0),
    ],
)
def test_a_canonical_rendering_is_read_as_it_was_meant(
    form: str,
    persons: int,
    agencies: int,
    roles: int,
    name: str,
    agency: tuple[str, str],
    other: tuple[str, str],
    role: str,
) -> None:
    text = form.format(name=name, agency=agency[0], other=other[0], role=role)
    credit = parse_credit(text, TABLE)
    assert credit.persons == (name,) * persons
    assert credit.roles == (role,) * roles
    wanted = [agency[1], other[1]][:agencies]
    assert list(credit.agencies) == list(dict.fromkeys(wanted))
    assert_credit_in_caption(text, wanted)


def assert_credit_in_caption(credit: str, agencies: list[str]) -> None:
    """The same credit behind a sentence is found, and the sentence is the body."""
    anatomy = dissect(f"Snow covers the old market square. {credit}", TABLE)
    assert anatomy.body == "Snow covers the old market square."
    assert anatomy.credit is not None
    assert list(anatomy.credit.agencies) == list(dict.fromkeys(agencies))


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "a",
            "A ",
            "AP ",
            "AP/",
            "/",
            "(",
            ")",
            "((AP)",
            "Photo by ",
            "©",
            "via AP ",
            "A. ",
            "- ",
            "\n",
        ),
        *(
            "Mara Lindqvist/",
            "and ",
            "NO RESALES ",
            "ATTENTION EDITORS ",
            "+++ dpa-Bildfunk +++",
            "＝ＡＰ",
        ),
        *(
            "epa12345678 ",
            "a-",
            "AP-",
            "X for ",
            "courtesy of ",
            "photo by ",
            ": ",
            "www.a.com/",
            "KYIV, ",
        ),
    ],
)
def test_the_longest_text_ends_soon(piece: str) -> None:
    text = (piece * (100_000 // len(piece) + 1))[:100_000]
    assert_rebuilds(dissect(text, TABLE), text)
    assert parse_credit(text, TABLE).text == text
