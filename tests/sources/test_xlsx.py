"""XLSX manifests, made here from the parts that a workbook needs."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.discover import Found
from captionaudit.model import Gallery
from captionaudit.sources import read_file
from tests.sources.helpers import context, said

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def workbook(path: Path, *rows: str, shared: str = "", name: str = "Reef") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", f'<workbook {MAIN}><sheet name="{name}"/></workbook>')
        archive.writestr("xl/sharedStrings.xml", f"<sst {MAIN}>{shared}</sst>")
        body = "".join(f"<row>{row}</row>" for row in rows)
        sheet = f"<worksheet {MAIN}><sheetData>{body}</sheetData></worksheet>"
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
    return path


def inline(cell: str, value: str) -> str:
    return f'<c r="{cell}" t="inlineStr"><is><t>{value}</t></is></c>'


def galleries(path: Path) -> tuple[Gallery, ...]:
    reading = read_file(Found(path.as_posix()), context())
    assert bool(reading.galleries) != bool(reading.skipped)
    return reading.galleries


HEADER = inline("A1", "File") + inline("B1", "Caption") + inline("C1", "Credit")


def test_a_table_with_shared_inline_and_missing_cells(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        HEADER,
        '<c r="A2" t="str"><v>a.jpg</v></c><c r="B2" t="s"><v>0</v></c>' + inline("C2", "EPA"),
        inline("A3", "b.jpg") + inline("B3", "A ferry") + '<c r="C3" t="s"><v>99</v></c>',
        inline("A4", "c.jpg") + inline("B4", "Dawn"),
        shared="<si><r><t>Divers cl</t></r><r><t>ear nets &amp; lines</t></r></si>",
    )
    (gallery,) = galleries(path)
    assert [said(i) for i in gallery.items] == [
        {"image": "a.jpg", "caption": "Divers clear nets & lines", "credit": "EPA"},
        {"image": "b.jpg", "caption": "A ferry", "credit": ""},
        {"image": "c.jpg", "caption": "Dawn"},
    ]
    place = gallery.items[0].statements[1].place
    assert (place.pointer, place.line) == ("Reef!B2", None)


def test_a_sheet_of_something_else_is_skipped(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", inline("A1", "Sum"), inline("A2", "3"))
    assert galleries(path) == ()


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04broken", b"\0" * 100])
def test_a_broken_workbook_is_a_problem(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    (gallery,) = galleries(path)
    assert gallery.problems[0].message.startswith("the workbook cannot be read: ")


def test_a_broken_sheet_is_a_problem(tmp_path: Path) -> None:
    (gallery,) = galleries(workbook(tmp_path / "a.xlsx", "<c>", HEADER))
    assert gallery.problems[0].place.pointer == "xl/worksheets/sheet1.xml"


def test_a_bomb_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (33 * 1024 * 1024))
    (gallery,) = galleries(path)
    assert "too large" in gallery.problems[0].message


@given(st.lists(st.text("AB1<>&", max_size=5), max_size=6))
def test_any_cells_are_read(tmp_path_factory: pytest.TempPathFactory, values: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    workbook(path, *(f'<c r="{v}"><v>{v}</v></c>' for v in values))
    assert all(g.items or g.problems for g in galleries(path))
