"""Bytes to text: byte order marks, bad bytes, binary data, sizes."""

from __future__ import annotations

import os
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


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_byte_order_mark_is_told_by_its_nuls(encoding: str) -> None:
    text = '[{"caption": "“Fête” à Liège – the harbour"}]'
    assert decode(text.encode(encoding), "a.json").text == text


def test_an_export_in_windows_1252_is_read_as_such_with_one_problem() -> None:
    text = 'file;caption\na.jpg;"Köln: “Spaß“, “a café” – the harbour'
    decoded = decode(text.encode("cp1252"), "a.csv")
    assert decoded.text == text
    (problem,) = decoded.problems
    assert problem.message == "not UTF-8: read as Windows-1252"
    assert problem.hint == "save it as UTF-8"
    assert (problem.place.line, problem.place.column) == (2, 9)


@pytest.mark.parametrize("encoding", ["cp1251", "mac-roman", "shift-jis"])
def test_other_encodings_are_not_taken_for_windows_1252(encoding: str) -> None:
    words = {"cp1251": "Солдаты идут", "mac-roman": "die Küste", "shift-jis": "東京の港"}
    data = f"caption: {words[encoding]}, a long line of other words here".encode(encoding)
    assert "\ufffd" in decode(data, "a.yml").text


def test_a_pipe_is_a_problem_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yml")
    decoded = load((tmp_path / "pipe.yml").as_posix())
    assert decoded.text == ""
    message = "this is a device, a pipe or a folder, not a regular file"
    assert [p.message for p in decoded.problems] == [message]
