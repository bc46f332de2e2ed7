"""Bytes to text: byte order marks, bad bytes, binary data, sizes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.sources.decode import decode, load


@pytest.mark.parametrize(
    ("bom", "encoding"),
    [
        (b"", "utf-8"),
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ],
)
def test_byte_order_marks_are_taken_off(bom: bytes, encoding: str) -> None:
    decoded = decode(bom + "Fête à Liège".encode(encoding), "a.txt")
    assert decoded.text == "Fête à Liège"
    assert decoded.problems == ()


def test_a_bad_byte_is_named_by_line_and_column_and_the_rest_is_read() -> None:
    decoded = decode("één\ntwéé ".encode() + b"caf\xe9 drei", "a.txt")
    assert decoded.text == "één\ntwéé caf\ufffd drei"
    (problem,) = decoded.problems
    assert problem.message == "byte 0xE9 is not UTF-8"
    assert (problem.place.line, problem.place.column) == (2, 9)


def test_binary_is_a_problem_and_no_text() -> None:
    decoded = decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4, "a.yml")
    assert decoded.binary
    assert decoded.text == ""
    assert decoded.problems[0].message == "the file holds binary data, not text"


def test_a_single_nul_is_damage_and_the_text_is_kept() -> None:
    decoded = decode(b"caption: The har\0bour at dawn\n" * 3, "a.yml")
    assert decoded.text.startswith("caption: The har\ufffdbour")
    assert decoded.problems[0].message == "the text holds a NUL character"
    assert (decoded.problems[0].place.line, decoded.problems[0].place.column) == (1, 17)


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("a.xml", b'<?xml version="1.0" encoding="ISO-8859-1"?><a>'),
        ("a.html", b'<html><meta charset="windows-1252">'),
        ("a.html", b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
    ],
)
def test_markup_is_read_as_it_declares(name: str, head: bytes) -> None:
    decoded = decode(head + b"caf\xe9 \x93x\x94", name)
    assert decoded.text.endswith("café “x”")
    assert decoded.problems == ()


def test_an_unknown_declared_encoding_is_utf8() -> None:
    assert decode('<meta charset="klingon">é'.encode(), "a.html").text.endswith("é")


def test_a_file_above_the_cap_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.json"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    decoded = load(path.as_posix(), max_bytes=1024 * 1024)
    assert decoded.text == ""
    assert decoded.problems[0].message == "the file is larger than 1 MiB and was not read"


def test_a_file_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    decoded = load((tmp_path / "gone.txt").as_posix())
    assert decoded.problems[0].message == "the file cannot be read: No such file or directory"


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.xml"]))
def test_any_bytes_decode(data: bytes, name: str) -> None:
    decoded = decode(data, name)
    assert "\0" not in decoded.text
    assert decoded.problems or decoded.text.encode("utf-8", "strict") is not None
    if not decoded.problems and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        assert len(decoded.text) <= len(data)
