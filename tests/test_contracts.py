"""The machine output keeps to its schemas, and each schema describes all that is printed."""

import json
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).parents[1]
SCHEMAS = ROOT / "schema"


def schema(name):
    return json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))


@pytest.fixture
def examples(monkeypatch):
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("name", ["report", "item", "parse", "show"])
def test_a_schema_is_one(name):
    jsonschema.Draft202012Validator.check_schema(schema(name))


def test_the_report(run, examples):
    report = run("check", "examples", "--format", "json").json
    jsonschema.validate(report, schema("report"))
    assert report["summary"]["findings"] == len(report["findings"]) > 20
    prints = [finding["fingerprint"] for finding in report["findings"]]
    assert len(set(prints)) == len(prints)
    assert any(finding["fix"] for finding in report["findings"])
    assert any(finding["item"] is None for finding in report["findings"])


def test_the_report_is_the_same_every_time(run, examples):
    first, second = (run("check", "examples", "--format", "json").out for _ in range(2))
    assert first == second


def test_the_items(run, examples):
    items = run("items", "examples").lines
    assert len(items) > 20
    for item in items:
        jsonschema.validate(item, schema("item"))
    origins = {statement["origin"] for item in items for statement in item["statements"]}
    assert {"page", "alt", "gallery", "sidecar", "iim", "xmp", "exif"} <= origins


def test_parsed_lines(run):
    lines = ["TOPSHOT - A diver. (Photo by Ines Calder/POOL/AFP) NO RESALES", "", "Ines Calder"]
    for parsed in run("parse", stdin="\n".join(lines)).lines:
        jsonschema.validate(parsed, schema("parse"))


def test_agencies_go_by_the_ids_of_the_reference(run, shared):
    table = json.loads((shared / "reference" / "agencies.json").read_text("utf-8"))
    known = {agency["id"] for agency in table}
    lines = (shared / "corpus" / "content" / "credits.tsv").read_text("utf-8").splitlines()
    strings = [line.partition("\t")[2] for line in lines[1:400]]
    parsed = run("parse", stdin="\n".join(strings)).lines
    named = {agency for line in parsed for agency in line["agencies"]}
    assert {"ap", "reuters", "getty", "afp", "epa", "pa"} <= named
    assert len(named & known) > 20


def test_findings_point_at_the_text_that_they_mark(run, examples):
    checked = 0
    for finding in run("check", "examples", "--format", "json").json["findings"]:
        for place in (finding, *finding["related"]):
            if place["column"] is None:
                continue
            lines = (ROOT / place["path"]).read_text("utf-8").splitlines()
            assert place["end_line"] >= place["line"]
            text = lines[place["line"] - 1][place["column"] - 1 :]
            if place["end_line"] == place["line"]:
                text = text[: place["end_column"] - place["column"]]
            assert text.strip(), place
            checked += 1
    assert checked > 20


def test_a_fingerprint_survives_edits_above_it(run, site):
    gallery = "items:\n  - caption: A diver waves. Epa\n    alt: A diver\n"
    before = site("gallery.yml", gallery) and run("gallery.yml", "--format", "json").json
    above = (
        "# new\nitems:\n  - caption: A boat leaves the harbour. Maren Oduya / AP\n    alt: A boat\n"
    )
    site("gallery.yml", gallery.replace("items:\n", above))
    after = run("gallery.yml", "--format", "json").json

    def miscased(report):
        return [f for f in report["findings"] if f["rule"] == "agency-miscased"]

    [old], [new] = miscased(before), miscased(after)
    assert old["line"] != new["line"]
    assert old["fingerprint"] == new["fingerprint"]


def test_what_pictures_say(run, examples):
    shown = run("show", "examples", "--format", "jsonl").lines
    for record in shown:
        jsonschema.validate(record, schema("show"))
    by_name = {record["path"].rpartition("/")[2]: record for record in shown}
    assert by_name["boats-2.jpg"]["contradictions"] == ["credit"]
    assert by_name["boats-1.jpg"]["contradictions"] == []
    assert by_name["boats-1.jpg"]["properties"]["credit"] == [
        {"origin": "xmp:photoshop:Credit", "value": "Reuters"},
        {"origin": "iim:2:110", "value": "Reuters"},
    ]
    assert by_name["nets-6.jpg"]["error"]


def test_every_picture_of_a_folder_is_shown_on_a_line(run, shared):
    folder = shared / "corpus" / "images"
    shown = run("show", folder, "--format", "jsonl").lines
    for record in shown:
        jsonschema.validate(record, schema("show"))
    paths = {record["path"] for record in shown}
    truth = json.loads((shared / "corpus" / "truth.json").read_text("utf-8"))
    pictures = {n for n, said in truth.items() if said.get("File:FileType") in ("JPEG", "PNG")}
    assert {name for name in pictures if (folder / name).as_posix() not in paths} == set()
