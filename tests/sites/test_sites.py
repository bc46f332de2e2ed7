"""A small site for each generator: every picture is found, and nothing else is said.

The sites are written by the conventions of their generators. The tool is pointed at the root, as
a content engineer would, without a configuration unless the site brings one.
"""

from __future__ import annotations

from typing import Any

import pytest

from captionaudit.audit import prepare, views
from captionaudit.config import load_config
from captionaudit.model import Place, Property
from captionaudit.settle.tally import Tally
from tests.sites.bundle import Shown, load, names


def shown_here() -> list[Shown]:
    """Return every picture that the tool finds in the current folder, as the sites list them."""
    run = prepare(load_config(""))
    found = []
    for view in views(["."], run, Tally(run.reader.agencies)):
        for item in view.gallery.items:
            image = item.first(Property.IMAGE)
            place = image.place if image else Place(view.gallery.path)
            reference = image.value if image else ""
            found.append(Shown(place.path, place.line, reference, item.picture.path))
    return found


def failing(ran: Any) -> list[tuple[str, str, int | None]]:
    """Return rule, file and line of the findings that fail a run."""
    told = [f for f in ran.json["findings"] if f["severity"] != "review"]
    return sorted((f["rule"], f["path"], f["line"]) for f in told)


@pytest.mark.parametrize("name", names())
def test_every_picture_is_found_and_resolved(name, tmp_path, monkeypatch):
    site = load(name)
    site.write(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert sorted(shown_here(), key=str) == sorted(site.shown, key=str)


@pytest.mark.parametrize("name", names())
def test_a_clean_site_has_no_finding(run, name, tmp_path, monkeypatch):
    load(name).write(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert failing(run("check", ".", "--format", "json")) == []


@pytest.mark.parametrize("name", names())
def test_a_lost_picture_and_a_lost_caption_are_found_where_they_are(
    run, name, tmp_path, monkeypatch
):
    site = load(name)
    gone = site.shown[0].picture
    assert gone is not None
    site.write(tmp_path, without_picture=gone, uncaptioned=True)
    monkeypatch.chdir(tmp_path)
    lost = [("image-missing", s.file, s.line) for s in site.shown if s.picture == gone]
    wanted = [*lost, ("caption-missing", *site.uncaptioned.reported)]
    assert failing(run("check", ".", "--format", "json")) == sorted(wanted)
