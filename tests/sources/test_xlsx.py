"""XLSX manifests, made here from the parts that a workbook needs."""

from __future__ import annotations

import sys
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.discover import Found
from captionaudit.model import Gallery
from captionaudit.sources import read_file
from tests.sources.helpers import context, said

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def workbook(path: Path, *rows: str, shared: str = "", name: str = "Reef", dtd: str = "") -> Path:
    """Write the parts of a workbook by hand, so that they may be wrong."""
    links = [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]
    links.append(("worksheet", "worksheets/sheet1.xml"))
    body = "".join(row if row.startswith("<row") else f"<row>{row}</row>" for row in rows)
    sheet = f'<sheet name="{name}" sheetId="1" r:id="rId3"/>'
    kinds = [("workbook", "sheet.main"), ("sharedStrings", "sharedStrings"), ("styles", "styles")]
    kinds.append(("worksheets/sheet1", "worksheet"))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        + "".join(
            f'<Override PartName="/xl/{part}.xml" ContentType="{SHEET_TYPE}.{kind}+xml"/>'
            for part, kind in kinds
        )
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
            for n, (kind, target) in enumerate(links, start=1)
        )
        + "</Relationships>",
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}">'
        f"<sheets>{sheet}</sheets></workbook>",
        "xl/styles.xml": f"<styleSheet {MAIN}/>",
        "xl/sharedStrings.xml": f"{dtd}<sst {MAIN}>{shared}</sst>",
        "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData>{body}</sheetData></worksheet>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            archive.writestr(part, text)
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
        inline("A3", "b.jpg") + inline("B3", "A ferry") + '<c r="C3"/>',
        inline("A4", "c.jpg") + inline("B4", "Dawn"),
        shared="<si><r><t>Divers cl</t></r><r><t>ear nets &amp; lines</t></r></si>",
    )
    (gallery,) = galleries(path)
    assert [said(i) for i in gallery.items] == [
        {"image": "a.jpg", "caption": "Divers clear nets & lines", "credit": "EPA"},
        {"image": "b.jpg", "caption": "A ferry"},
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


@pytest.mark.parametrize("broken", ['<c r="A3" t="s"><v>99</v></c>', '<c r="A3" s="x"/>'])
def test_what_stands_before_the_break_of_a_sheet_is_kept(tmp_path: Path, broken: str) -> None:
    first = inline("A2", "a.jpg") + inline("B2", "A ferry")
    (gallery,) = galleries(workbook(tmp_path / "a.xlsx", HEADER, first, broken))
    assert [said(i) for i in gallery.items] == [{"image": "a.jpg", "caption": "A ferry"}]
    assert gallery.problems[0].message.startswith("the sheet breaks: ")
    assert gallery.problems[0].place.pointer == "Reef"


def test_a_sheet_that_is_no_xml_is_a_problem(tmp_path: Path) -> None:
    (gallery,) = galleries(workbook(tmp_path / "a.xlsx", HEADER, "<c>"))
    assert gallery.items == ()
    assert gallery.problems[0].message.startswith("the workbook cannot be read: mismatched tag")


def test_dates_and_sheets_are_read_as_excel_writes_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["sum"])
    for title in ("Reef", "Quay"):
        sheet = book.create_sheet(title)
        sheet.append(["file", "caption", "date", "width"])
        sheet.append([f"{title}.jpg", "A ferry leaves", date(2022, 2, 18), 640])
    book.move_sheet("Quay", -1)
    book.save(tmp_path / "a.xlsx")
    quay, reef = galleries(tmp_path / "a.xlsx")
    assert (quay.id, reef.id) == ("Quay", "Reef")
    assert said(reef.items[0]) == {
        "image": "Reef.jpg",
        "caption": "A ferry leaves",
        "date_created": "2022-02-18",
        "width": "640",
    }


LAUGHS = "<!DOCTYPE sst [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {chr(n + 1)} '{f'&{chr(n)};' * 10}'>" for n in range(ord("a"), ord("j"))
)


def test_a_workbook_with_entities_is_not_opened(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", HEADER, dtd=LAUGHS + "]>", shared="<si><t>&j;</t></si>")
    (gallery,) = galleries(path)
    assert "declares a document type" in gallery.problems[0].message


def test_a_bomb_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (33 * 1024 * 1024))
    (gallery,) = galleries(path)
    assert "too large" in gallery.problems[0].message


def test_a_sheet_of_nothing_but_tags_is_a_problem(tmp_path: Path) -> None:
    (gallery,) = galleries(workbook(tmp_path / "a.xlsx", HEADER, "<x/>" * 1_000_000))
    assert "more than 1,000,000 tags" in gallery.problems[0].message


def test_a_gap_of_a_billion_rows_ends_the_sheet(tmp_path: Path) -> None:
    far = f'<row r="{10**9}">{inline(f"A{10**9}", "z.jpg")}</row>'
    first = inline("A2", "a.jpg") + inline("B2", "A ferry")
    (gallery,) = galleries(workbook(tmp_path / "a.xlsx", HEADER, first, far))
    assert [said(i)["image"] for i in gallery.items] == ["a.jpg"]
    assert [p.message for p in gallery.problems] == [
        "the sheet breaks: it has more than 100,000 rows"
    ]


def test_without_the_library_the_file_is_named_as_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(tmp_path / "a.xlsx", HEADER)
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    reading = read_file(Found(path.as_posix()), context())
    assert reading.galleries == ()
    assert reading.suspicious
    assert reading.skipped.endswith("pip install 'captionaudit[xlsx]'")


@given(st.lists(st.text("AB1<>&", max_size=5), max_size=6))
def test_any_cells_are_read(tmp_path_factory: pytest.TempPathFactory, values: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    workbook(path, *(f'<c r="{v}"><v>{v}</v></c>' for v in values))
    assert all(g.items or g.problems for g in galleries(path))
