"""The report for people, word for word, on a made-up gallery."""

import io
import json
from pathlib import Path

import pytest

from captionaudit.report import formats, writer
from captionaudit.report.escape import printable

GOLDEN = Path(__file__).parent / "golden"

GALLERY = """\
title: Clearing the reef
credit: "All photos: Ines Calder / The Portwick Post"
items:
  - image: https://pictures.example/1.jpg
    caption: TOPSHOT - Divers clear nets off the reef at Rasdhoo.
    alt: Two divers under water hold a torn green net
  - image: https://pictures.example/2.jpg
    caption: A turtle swims away after it was cut free &amp; fed.
    alt: DSC_0012.JPG
  - image: https://pictures.example/3.jpg
    caption: ""
    alt: A heap of nets
  - image: https://pictures.example/4.jpg
    alt: A low boat on a flat sea
  - image: https://pictures.example/5.jpg
    alt: A ring of pale green in dark blue water
  - image: https://pictures.example/6.jpg
    caption: A turtle swims away after it was cut free &amp; fed.
    alt: A turtle from above
"""


@pytest.mark.parametrize("format", ["text", "json"])
def test_golden_reports(run, site, format):
    """To change them on purpose, write the new output into the golden file and read its diff."""
    site("gallery.yml", GALLERY)
    ran = run("check", "gallery.yml", "--format", format)
    suffix = {"text": "txt"}.get(format, format)
    assert ran.out == (GOLDEN / f"report.{suffix}").read_text("utf-8")


def test_the_formats_are_the_modules_that_write():
    assert {"text", "json"} <= set(formats())
    for name in formats():
        assert callable(writer(name))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\tc\r", "a⏎b c"),
        ("\x1b[31m", "\\u001b[31m"),
        ("x\u202ey", "x\\u202ey"),
        ("\u2028\x85", "\\u2028\\u0085"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Ω é 国 🙂", "Ω é 国 🙂"),
        ("\ud800", "\\ud800"),
    ],
)
def test_what_a_caption_may_do_to_a_terminal(text, shown):
    assert printable(text) == shown


def test_progress_draws_on_a_terminal_only_and_goes_away(monkeypatch):
    from captionaudit.report import progress as module

    class Terminal(io.StringIO):
        def isatty(self):
            return True

    with module.progress(io.StringIO()) as step:
        assert step is None
    monkeypatch.setattr(module, "_PATIENCE", -1.0)
    clock = iter(range(100))
    monkeypatch.setattr(module.time, "monotonic", lambda: float(next(clock)))
    stream = Terminal()
    with module.progress(stream) as step:
        step(1, 4)
        step(2, 4)
    assert "2 of 4 files" in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_agencies_that_share_an_id_are_counted_each_by_itself(run, site):
    credits = ("Jan Reyl / ČTK", "Eva Reyl / MTI", "Ada Reyl / MTI")
    items = [
        {"caption": f"Boat {n} lies in the harbour.", "credit": c} for n, c in enumerate(credits)
    ]
    site("gallery.json", json.dumps({"items": items}))
    assert "credited to: MTI 2, ČTK 1\n" in run("check", "gallery.json").out
    assert run("check", "gallery.json", "--format", "json").json["summary"]["agencies"] == {
        "ctk": 3
    }
