"""`show` as a person and a program get it."""

import json
import os
from pathlib import Path

import jsonschema
import pytest

from tests.images import build

SCHEMA = Path(__file__).parents[2] / "schema" / "show.schema.json"
CREDITED = build.jpeg(
    iim={(2, 110): "EPA"},
    xmp={"photoshop:Credit": "AFP", "Iptc4xmpCore:AltTextAccessibility": "Nets on a reef."},
    digest=False,
)


@pytest.fixture
def reef(site):
    site("reef.jpg", CREDITED)


def records(ran):
    found = [json.loads(line) for line in ran.out.splitlines()]
    for record in found:
        jsonschema.validate(record, json.loads(SCHEMA.read_text("utf-8")))
    return found


def test_values_stand_below_each_other_however_long_their_tags_are(run, reef):
    ran = run("show", "reef.jpg")
    assert ran.code == 0
    lines = [line for line in ran.out.splitlines() if line.startswith("    ")]
    columns = [line.index(said) for line, said in zip(lines, ("Nets", "AFP", "EPA"), strict=True)]
    assert len(set(columns)) == 1


def test_what_differs_says_which_copy_counts(run, reef):
    [record] = records(run("show", "--format", "jsonl", "reef.jpg"))
    assert record["differences"] == {"credit": {"kind": "conflict", "counts": "xmp"}}


@pytest.mark.parametrize("format", ["text", "jsonl"])
@pytest.mark.parametrize("data", [b"", b"words", None])
def test_a_file_that_is_no_picture_fails_the_run_and_the_rest_is_printed(
    run, site, reef, tmp_path, data, format
):
    if data is None:
        (tmp_path / "a.jpg").symlink_to(tmp_path / "nowhere.jpg")
    else:
        site("a.jpg", data)
    ran = run("show", "--format", format, "a.jpg", "reef.jpg")
    assert ran.code == 2
    assert "AFP" in ran.out


def test_an_xmp_sidecar_is_read_where_it_is_named(run, site, reef):
    site("reef.xmp", build.xmp_packet({"photoshop:Credit": "dpa"}))
    ran = run("show", "--format", "jsonl", "reef.xmp", "reef.jpg")
    packet, picture = records(ran)
    assert ran.code == 0
    assert (packet["format"], packet["properties"]["credit"][0]["value"]) == ("XMP", "dpa")
    assert packet["sidecars"] == []
    assert picture["sidecars"] == ["reef.xmp"]
    assert "sidecar: reef.xmp" in run("show", "reef.jpg").out


def test_what_a_sidecar_says_stands_beside_the_picture_and_is_marked_where_it_differs(
    run, site, reef
):
    said = {"photoshop:Credit": "dpa", "photoshop:City": "Rasdhoo"}
    site("reef.xmp", build.xmp_packet(said))
    site("reef.jpg.yml", "credit: Agence France-Presse\n")
    out = run("show", "reef.jpg").out.splitlines()
    rows = [" ".join(line.split()) for line in out if " sidecar:" in line]
    assert "sidecar:photoshop:Credit dpa »reef.xmp says otherwise«" in rows
    assert "sidecar:photoshop:City Rasdhoo" in rows
    assert [row for row in rows if "Agence" in row] == ["sidecar:credit Agence France-Presse"]
    [record] = records(run("show", "--format", "jsonl", "reef.jpg"))
    assert record["beside"]["city"] == [
        {"path": "reef.xmp", "origin": "sidecar:photoshop:City", "value": "Rasdhoo"}
    ]
    assert "city" not in record["properties"]


@pytest.mark.parametrize("data", ["", "no packet"])
def test_a_sidecar_that_cannot_be_read_leaves_the_picture_alone(run, site, reef, data):
    site("reef.xmp", data)
    ran = run("show", "reef.jpg")
    assert ran.code == 0
    assert "sidecar: reef.xmp" in ran.out


@pytest.mark.parametrize(
    ("iim", "xmp", "kind"),
    [
        ({(2, 110): "REUTERS"}, {"photoshop:Credit": "Reuters Pictures"}, "wording"),
        ({(2, 110): "AP"}, {"photoshop:Credit": "ASSOCIATED PRESS"}, "wording"),
        ({(2, 80): "W. Berg"}, {"dc:creator": ["Bill Berg"]}, "wording"),
        ({(2, 110): "REUTERS"}, {"photoshop:Credit": "AFP"}, "conflict"),
        ({(2, 80): "Lena Berg"}, {"dc:creator": ["Jonas Berg"]}, "conflict"),
        ({(2, 120): "A reef."}, {"dc:description": "A ferry."}, "conflict"),
    ],
)
def test_credits_and_names_are_compared_by_whom_they_name(run, site, iim, xmp, kind):
    site("a.jpg", build.jpeg(iim=iim, xmp=xmp, digest=False))
    [record] = records(run("show", "--format", "jsonl", "a.jpg"))
    [(prop, found)] = record["differences"].items()
    assert found["kind"] == kind
    assert record["contradictions"] == ([prop] if kind == "conflict" else [])
    mark = {"wording": "say the same in other words", "conflict": "contradict each other"}[kind]
    assert mark in run("show", "a.jpg").out


@pytest.mark.parametrize("data", ["", "no packet"])
def test_a_sidecar_that_says_nothing_fails_the_run(run, site, data):
    site("reef.xmp", data)
    assert run("show", "reef.xmp").code == 2


def test_both_packets_and_what_else_is_inside_are_printed(run, site):
    packets = [build.xmp_packet({"photoshop:Credit": name}) for name in ("EPA", "AFP")]
    exif = build.exif_block({}, thumbnail=build.pixels("JPEG", (160, 120)))
    manifest = build.segment(0xEB, b"JP\0\0jumbc2pa")
    data = build.jpeg_of(
        build.segment(0xE1, b"Exif\0\0" + exif), *map(build.xmp_app1, packets), manifest
    )
    site("two.jpg", data)
    out = run("show", "two.jpg").out
    assert "AFP  »a second block says otherwise; the first counts«" in out
    assert "also inside: Content Credentials (C2PA), which are not verified" in out
    assert "also inside: a thumbnail of 160×120" in out
    [record] = records(run("show", "--format", "jsonl", "two.jpg"))
    assert record["c2pa"] is True


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_control_characters_in_the_name_of_a_file_are_escaped(run, site):
    site("ree\rf\n.jpg", CREDITED)
    ran = run("show", "ree\rf\n.jpg")
    assert ran.out.startswith("ree\\u000df\\u000a.jpg  JPEG")


def test_standard_input_is_refused_in_words(run):
    ran = run("show", "-")
    assert ran.code == 2
    assert "no standard input" in ran.err


def test_one_of_two_creators_is_nothing_that_was_cut(run, site):
    names = ["Ines Calder", "Maren Oduya"]
    site("reef.jpg", build.jpeg(iim={(2, 80): names[0]}, xmp={"dc:creator": names}, digest=False))
    assert "creator: one is part of the other" in run("show", "reef.jpg").out.replace("»", "")
