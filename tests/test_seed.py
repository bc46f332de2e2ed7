"""The origin: one news page as plain text, nine pictures, each caption printed twice."""

import json

import jsonschema
import pytest


@pytest.fixture
def page(shared):
    return shared / "seed" / "page.txt"


def test_one_gallery_of_nine_with_its_credits(run, page):
    report = run("check", page, "--format", "json").json
    summary = report["summary"]
    assert (summary["galleries"], summary["items"]) == (1, 9)
    assert summary["agencies"] == {"epa": 4, "ap": 3, "reuters": 1, "afp": 1}


def test_what_an_editor_is_told(run, page):
    findings = run("check", page, "--format", "json").json["findings"]
    said = {(f["rule"], f["item"]) for f in findings}
    assert said == {
        ("alt-repeats-caption", None),
        ("alt-contains-credit", None),
        ("credit-in-caption-only", None),
        ("credit-without-photographer", None),
        ("caption-is-a-quotation", 6),
    }
    assert not [f for f in findings if f["severity"] == "error"]
    for finding in findings:
        if finding["item"] is None:
            assert [r["item"] for r in finding["related"]] == list(range(1, 10))


def test_one_line_says_that_there_are_no_pictures(run, page):
    lines = run("check", page).out.splitlines()
    assert [line for line in lines if "picture" in line and "not checked" in line] == [
        f"not checked: picture files of {page} (no picture is named there)"
    ]


def test_items_hold_the_lines_of_the_page(run, page):
    lines = page.read_text("utf-8").splitlines()
    items = run("items", page).lines
    assert [item["item"] for item in items] == list(range(1, 10))
    for item in items:
        for statement in item["statements"]:
            line = lines[statement["line"] - 1]
            assert line[statement["column"] - 1 :] == statement["value"]


def test_items_keep_their_contract(run, page):
    from tests.test_contracts import SCHEMAS

    for item in run("items", page).lines:
        jsonschema.validate(item, json.loads((SCHEMAS / "item.schema.json").read_text("utf-8")))
