"""The configuration: the nearest file counts, and a typo is an error with the right word."""

import json
import os
import tomllib
from pathlib import Path

import jsonschema
import pytest

from captionaudit.config import load_config
from captionaudit.errors import UserError
from captionaudit.model import Property, Severity

ROOT = Path(__file__).parents[1]
FULL = """\
edition = 1
select = ["credit", "alt-missing"]
ignore = ["agency-unknown"]
fail-on = "error"
rules = ["house"]
include = ["galleries/**"]
exclude = ["galleries/old/**"]
roots = ["static"]

[severity]
alt-missing = "error"

[options.caption-too-short]
words = 2

[house]
credits = ["The Portwick Post"]
photographers = ["Ines Calder"]

[[galleries]]
paths = ["data/*.json"]
items = "slides"
fields = { caption = "text", alt = "alt", credit = "by.line" }
credit = "meta.credit"
title = "name"
"""


def test_every_key_is_read(site):
    site("captionaudit.toml", FULL)
    config = load_config()
    assert config.select == ("credit", "alt-missing")
    assert config.ignore == ("agency-unknown",)
    assert config.fail_on == "error"
    assert config.severity == {"alt-missing": Severity.ERROR}
    assert config.options["caption-too-short"] == {"words": 2}
    assert config.house.owns("the portwick post")
    assert config.house.knows("Ines Calder")
    [key_map] = config.galleries
    assert key_map.paths == ("data/*.json",)
    assert key_map.items == "slides"
    assert dict(key_map.fields) == {
        Property.CAPTION: "text",
        Property.ALT: "alt",
        Property.CREDIT: "by.line",
    }
    assert (key_map.credit, key_map.title) == ("meta.credit", "name")


FAULTS = {
    "a key": ("edition = 1", "editoin = 1", 1, "editoin", "edition"),
    "a level": ('alt-missing = "error"', 'alt-missing = "eror"', 11, "eror", "error"),
    "fail-on": ('fail-on = "error"', 'fail-on = "errors"', 4, "errors", "error"),
    "a hyphen": ('fail-on = "error"', 'fail-onn = "error"', 4, "'fail-onn'", "'fail-on'"),
    "its own hyphen": ('fail-on = "error"', "fail-on = 3", 4, "'fail-on' must", ""),
    "a list": ('select = ["credit", "alt-missing"]', 'select = "credit"', 2, "list", ""),
    "a number": ("edition = 1", 'edition = "1"', 1, "number", ""),
    "a house key": ("photographers", "photographer", 18, "photographer", "photographers"),
    "a gallery key": ('items = "slides"', 'item = "slides"', 22, "item", "items"),
    "a property": ("caption = ", "captoin = ", 23, "captoin", "caption"),
    "a field": ('"by.line"', "5", 23, "fields", ""),
    "the grammar": ("edition = 1", "edition = ", 1, "not TOML", ""),
}


@pytest.mark.parametrize(("old", "new", "line", "says", "hint"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named(site, old, new, line, says, hint):
    assert old in FULL
    site("captionaudit.toml", FULL.replace(old, new, 1))
    with pytest.raises(UserError) as caught:
        load_config()
    assert caught.value.path.endswith("captionaudit.toml")
    assert caught.value.line == line
    assert says in caught.value.message
    assert hint in f"{caught.value.message} {caught.value.hint}"


def test_the_nearest_file_upward_counts_alone(site, tmp_path, monkeypatch):
    site("captionaudit.toml", 'ignore = ["alt"]\nfail-on = "error"\n')
    site("site/pyproject.toml", '[tool.captionaudit]\nignore = ["credit"]\n')
    site("site/galleries/pyproject.toml", '[project]\nname = "another"\n')
    monkeypatch.chdir(tmp_path / "site" / "galleries")
    config = load_config()
    assert config.ignore == ("credit",)
    assert config.fail_on == "warning"
    assert config.path.endswith("site/pyproject.toml")


def test_the_search_ends_at_the_root_of_the_repository(site, tmp_path, monkeypatch):
    site("captionaudit.toml", 'ignore = ["alt"]\n')
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "repository")
    assert load_config().ignore == ()


def test_a_broken_pyproject_of_others_is_left_alone(site):
    site("pyproject.toml", "not [ toml")
    assert load_config().path == ""


def test_a_key_map_reads_a_format_of_the_site(run, site):
    site("captionaudit.toml", FULL.replace('select = ["credit", "alt-missing"]\n', ""))
    site("house/.keep", "")
    site("static/.keep", "")
    site(
        "data/slides.json",
        '{"name": "Nets", "slides": [{"text": "A diver waves at Rasdhoo.",'
        ' "by": {"line": "Ines Calder / Retuers"}, "alt": "A diver"}]}',
    )
    ran = run("check", "data/slides.json", "--format", "json")
    assert ran.json["summary"]["agencies"] == {"reuters": 1}
    assert ran.rules() == ["agency-misspelt"]


def test_another_file_can_be_extended(site):
    site(
        "shared/base.toml",
        'ignore = ["alt"]\nrules = ["house"]\n[severity]\nalt-missing = "error"\n',
    )
    site(
        "captionaudit.toml",
        'extend = "shared/base.toml"\nignore = ["credit"]\n'
        '[severity]\ncaption-missing = "review"\n',
    )
    config = load_config()
    assert config.ignore == ("credit",)
    assert config.rules == ("shared/house",)
    assert config.severity == {
        "alt-missing": Severity.ERROR,
        "caption-missing": Severity.REVIEW,
    }
    assert config.origins["ignore"].endswith("captionaudit.toml:2")
    assert config.origins["rules"].endswith("base.toml:2")


def test_a_file_cannot_extend_itself(site):
    site("captionaudit.toml", 'extend = "other.toml"\n')
    site("other.toml", 'extend = "captionaudit.toml"\n')
    with pytest.raises(UserError, match="leads back"):
        load_config()


OVERRIDES = """\
[[overrides]]
paths = ["archive/**"]
ignore = ["agency"]
severity = { repeated-word = "error" }
"""


def test_overrides_hold_for_their_paths_alone(run, site):
    site("captionaudit.toml", OVERRIDES)
    gallery = "items:\n  - {caption: A diver waves in the the sea. Epa, alt: x}\n"
    gallery += "  - {caption: A boat leaves the harbour of Portwick. Ines Calder / EPA, alt: y}\n"
    site("archive/old.yml", gallery)
    site("new.yml", gallery.replace("waves", "swims").replace("leaves", "enters"))
    findings = run("check", ".", "--format", "json").json["findings"]
    said = {(f["path"], f["rule"], f["severity"]) for f in findings}
    assert ("archive/old.yml", "repeated-word", "error") in said
    assert ("new.yml", "repeated-word", "warning") in said
    assert ("new.yml", "agency-miscased", "warning") in said
    assert not {s for s in said if s[:2] == ("archive/old.yml", "agency-miscased")}


def test_an_override_names_rules_that_exist(run, site):
    site("captionaudit.toml", OVERRIDES.replace("repeated-word", "repeated-wrd"))
    site("gallery.yml", "items: []\n")
    ran = run("check", "gallery.yml")
    assert ran.code == 2
    assert "repeated-word" in ran.err


def test_show_says_where_each_value_was_set(run, site):
    site("captionaudit.toml", FULL)
    out = run("config", "show").out
    assert "captionaudit.toml:4; the mildest severity" in out
    assert 'fail_on = "error"' in out
    assert "overrides = []\n  default;" in out


def test_the_schema_is_kept_and_takes_what_the_reader_takes(run):
    kept = json.loads((ROOT / "schema" / "config.schema.json").read_text("utf-8"))
    assert run("config", "schema").json == kept
    jsonschema.Draft202012Validator.check_schema(kept)
    jsonschema.validate(tomllib.loads(FULL), kept)
    jsonschema.validate(tomllib.loads(OVERRIDES), kept)


@pytest.mark.parametrize(
    "fault", ["a key", "a level", "fail-on", "a list", "a number", "a house key", "a property"]
)
def test_the_schema_refuses_what_the_reader_refuses(fault):
    old, new, *_ = FAULTS[fault]
    schema = json.loads((ROOT / "schema" / "config.schema.json").read_text("utf-8"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(FULL.replace(old, new, 1)), schema)


def test_init_writes_a_configuration_that_silences_the_house(run, site):
    items = "".join(
        f"  - {{caption: A diver waves at pier {n} of the harbour., alt: Diver {n},"
        " credit: Ines Calder / The Portwick Post}\n"
        for n in range(3)
    )
    site("gallery.yml", f"items:\n{items}")
    assert "agency-unknown" in run("check", ".", "--format", "json").rules()
    ran = run("init")
    assert ran.code == 0
    assert "The Portwick Post" in (load_config().house.credits)
    assert run("check", ".", "--format", "json").rules() == []
    again = run("init")
    assert (again.code, again.out) == (2, "")
    assert "overwrites nothing" in again.err


def test_include_and_exclude_start_from_the_folder_of_the_file(run, site, tmp_path, monkeypatch):
    site("captionaudit.toml", 'include = ["content/**"]\nexclude = ["content/old/"]\n')
    for name in ("content/a.yml", "content/old/b.yml", "notes/c.yml"):
        text = f"items:\n  - {{caption: A diver waves at {name}., credit: Ines Calder / EPA}}\n"
        site(name, text + text.removeprefix("items:\n").replace("waves", "dives"))
    for folder, path in ((".", "content/a.yml"), ("notes", "../content/a.yml")):
        monkeypatch.chdir(tmp_path / folder)
        items = run("items", os.path.relpath(tmp_path))
        assert {item["path"] for item in items.lines} == {path}


SLIPS = {
    "an option": ("[options.caption-too-short]\n\nword = 2\n", 3, "'word'", "words"),
    "an option's type": ('[options.caption-too-short]\nwords = "two"\n', 2, "a number", ""),
    "a list to add to": (
        "[options.caption-too-short]\nwords-also = [1]\n",
        2,
        "'words-also'",
        "words",
    ),
    "a rule of options": ("[options.caption-to-short]\nwords = 2\n", 1, "caption-to-short", "too"),
    "a rule of severity": ('x = 1\n[severity]\nalt-mising = "error"\n', 3, "alt-mising", "missing"),
    "a rule to ignore": ('\nignore = ["alt-mising"]\n', 2, "alt-mising", "alt-missing"),
    "an edition to come": ("edition = 99\n", 1, "99", ""),
    "a root that is not there": ('roots = ["statc"]\n', 1, "statc", ""),
}


@pytest.mark.parametrize(("text", "line", "says", "hint"), SLIPS.values(), ids=SLIPS)
def test_a_setting_that_would_silently_check_less_is_refused(run, site, text, line, says, hint):
    site("captionaudit.toml", text.replace("x = 1", "edition = 1"))
    site("gallery.yml", "items: []\n")
    ran = run("check", "gallery.yml")
    assert ran.code == 2
    assert f"captionaudit.toml:{line}: " in ran.err
    assert says in ran.err
    assert hint in ran.err


def test_a_topic_has_a_severity_and_a_rule_of_it_another(run, site):
    site(
        "captionaudit.toml",
        '[severity]\ncredit = "error"\ncredit-without-photographer = "review"\n',
    )
    text = "  - {caption: A diver waves at the harbour %d., credit: %s}\n"
    site("gallery.yml", "items:\n" + text % (1, "Ines Calder / afp") + text % (2, "EPA"))
    findings = run("check", "gallery.yml", "--select", "credit", "--format", "json").json[
        "findings"
    ]
    assert {(f["rule"], f["severity"]) for f in findings} == {
        ("agency-miscased", "error"),
        ("credit-without-photographer", "review"),
    }


def test_an_override_names_a_topic_too(run, site):
    site(
        "captionaudit.toml", '[[overrides]]\npaths = ["old/**"]\nseverity = { credit = "review" }\n'
    )
    text = "items:\n  - {caption: A diver waves at the harbour., credit: Ines Calder / afp}\n"
    site("old/a.yml", text)
    site("new.yml", text.replace("waves", "swims"))
    findings = run("check", ".", "--select", "agency-miscased", "--format", "json").json["findings"]
    assert {(f["path"], f["severity"]) for f in findings} == {
        ("old/a.yml", "review"),
        ("new.yml", "warning"),
    }


@pytest.mark.parametrize(
    ("option", "left"), [("kept-also", []), ("kept_also", []), ("kept", ["FILE -"])]
)
def test_a_list_is_added_to_or_replaced(run, site, option, left):
    site("captionaudit.toml", f'[options.wire-prefix-leak]\n{option} = ["TOPSHOT"]\n')
    text = "  - {caption: %s - A diver waves at the harbour %d., credit: Ines Calder / AFP}\n"
    site("gallery.yml", "items:\n" + text % ("TOPSHOT", 1) + text % ("FILE", 2))
    ran = run("check", "gallery.yml", "--select", "wire-prefix-leak", "--format", "json")
    assert [f["message"].split("'")[1] for f in ran.json["findings"]] == left
