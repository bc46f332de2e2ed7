"""Code in captions: what is markup, and what only has its signs."""

import json

import pytest

from tests.engine.conftest import make_rule


@pytest.fixture
def found(judge):
    def run(**item):
        rule = make_rule(call="markup.shown", message="{found}")
        return [f.message for f in judge(rule, item)]

    return run


@pytest.mark.parametrize(
    "caption",
    [
        "Fish & chips <3 at 5 * 3 * 2 pounds",
        "The file snake_case_name_2.jpg and _init_.py",
        "Follow @_ines_ or a@_b_.example",
        "Rated ** of five, ***, or **** by guests",
        "A sign reads [sic] (left)",
        "See note [2](3)",
        "C:\\reef\\nets",
        "São João, Ærø, Göteborg: ÆØÅ",
    ],
)
def test_signs_that_are_no_markup(found, caption):
    assert found(caption=caption) == []


@pytest.mark.parametrize(
    ("caption", "piece"),
    [
        ("Divers **clear the nets** off", "**clear the nets**"),
        ("Divers __clear__ nets", "__clear__"),
        ("The _Sea Star_ sails", "_Sea Star_"),
        ("See [the nets](/reef/nets)", "[the nets](/reef/nets)"),
        ("Divers&nbsp;wait", "&nbsp;"),
        ('Divers say \\"yes\\"', '\\"'),
        ("A cafÃ© in Lyon", "Ã©"),
    ],
)
def test_markup(found, caption, piece):
    assert found(caption=caption)[:1] == [piece]


def test_an_underlined_handle_in_a_credit_is_a_name(found):
    assert found(caption="Divers.", credit="_ines_ / X") == []


def test_a_markdown_file_may_have_markup_but_no_wrong_letters(run, site):
    caption = 'caption: "A <b>café</b> of the **reef**, {}"\n'
    head = "---\nimage: https://img.example/1.jpg\nalt: A\ncredit: AFP\n"
    site("a.md", f"{head}{caption.format('open')}---\n")
    site("b.md", f"{head}{caption.format('cafÃ©')}---\n")
    item = {"image": "https://img.example/2.jpg", "alt": "A", "caption": "A <b>café</b>. AFP"}
    site("c.json", json.dumps({"items": [item]}))
    ran = run("check", ".", "--select", "markup-or-mojibake", "--format", "json")
    assert [(f["path"], f["message"]) for f in ran.json["findings"]] == [
        ("b.md", "'Ã©' is wrongly decoded text"),
        ("c.json", "'<b>' is markup"),
    ]
