from __future__ import annotations

import pytest

from captionaudit.text.segments import cut, trim


def pieces(text: str) -> list[str]:
    return [text[s.start : s.end] for s in cut(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mara Lindqvist/Pool/AFP", ["Mara Lindqvist", "Pool", "AFP"]),
        ("picture alliance / dpa | Mara", ["picture alliance", "dpa", "Mara"]),
        ("Mara — AP", ["Mara", "AP"]),
        ("Mara - AP", ["Mara", "AP"]),
        ("Anne-Marie Reyl", ["Anne-Marie Reyl"]),
        ("AP=뉴시스", ["AP", "뉴시스"]),
        ("（写真＝共同）", ["写真", "共同"]),
        ("(c) Mara/AP", ["(c) Mara", "AP"]),
        ("Photo Mara. AFP", ["Photo Mara", "AFP"]),
        ("Sgt. Mara. AFP", ["Sgt. Mara", "AFP"]),
        ("J. M. Reyl/AP", ["J. M. Reyl", "AP"]),
        ("Reyl, Inc./AP", ["Reyl, Inc.", "AP"]),
        ("https://a.example/b/AP", ["https://a.example/b/AP"][1:]),
        ("-/AFP", ["AFP"]),
        ("Bild 2 © Mara", ["Bild 2", "© Mara"]),
        ("", []),
        (" \x1f\u00a0", []),
    ],
)
def test_where_a_credit_is_cut(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_via_marks_the_next_segment_across_a_slash() -> None:
    for text in ("Mara via AP", "Mara/via AP", "Mara, via AP"):
        assert [s.before for s in cut(text, 0, len(text))] == ["", "via"]
    assert [s.before for s in cut("Viana/AP", 0, 8)] == ["", "/"]


def test_spans_are_those_of_the_whole_text() -> None:
    text = "Snow. Mara/AP"
    assert [(s.start, s.end, s.before) for s in cut(text, 6, len(text))] == [
        (6, 10, ""),
        (11, 13, "/"),
    ]


@pytest.mark.parametrize(
    ("text", "trimmed"),
    [
        (" “Mara”. ", "Mara"),
        ("Reyl Inc.", "Reyl Inc."),
        ("J. F. P.", "J. F. P."),
        ("Mara Reyl.", "Mara Reyl"),
    ],
)
def test_a_stop_stays_with_an_abbreviation(text: str, trimmed: str) -> None:
    start, end = trim(text, 0, len(text))
    assert text[start:end] == trimmed
