"""Every statement's place, cut from the file, is the value as it is written there."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from captionaudit.discover import Found
from captionaudit.model import Statement
from captionaudit.sources import read_file
from tests.sources.helpers import context, cut
from tests.sources.written import FORMATS, Shot

GALLERY = (
    Shot(
        "https://pictures.example/a.jpg?w=1&h=2",
        "“Nets & ropes”: 𝔇ivers said 5 < 6 of the “reef” — c'est fini.",
        "Two people 𝔴ith one net & a rope",
        "Ann Lee & Søn / EPA",
    ),
    Shot(
        "https://pictures.example/b.jpg?w=1&h=2",
        "The ferry 'Ewa' leaves \u00c9vora & turns north, 5 > 3.",
        "A ship 🚢 leaves",
        "Ben O'Hara / AFP",
    ),
)
#: Each format as it is written by hand: escapes, folds, entities, odd quotes.
BY_HAND = {
    "folded.yml": """\
photos:
- image: a.jpg
  caption: >-
    Divers clear torn nets
    off the reef

    at dawn
  alt: "Two \\"people\\" and \\u00e9t\\xe9 \\
    hold a net"
  credit: 'Ann O''Hara /
    EPA'
- image: b.jpg
  caption: |
    A ferry leaves
    the harbour
  alt: &ship A plain: value
       over two lines
  credit: !!str AFP
- image: c.jpg
  caption: {de: nichts}
  alt: *ship
""".replace("A plain: value", "A plain value"),
    "escaped.json": (
        '[{"image":"a.jpg","caption":"Ev\\u0065ry \\"net\\" \\ud83d\\ude00 \\/ \\u00e9",'
        '"alt":"\\tA net","credit":"EPA"},{"image": "b.jpg", "caption":\n"A ferry"}]'
    ),
    "strings.toml": (
        '[[photos]]\nimage = "a.jpg"\ncaption = """\nDivers clear \\"torn\\" nets \\\n   off the'
        " reef\"\"\"\nalt = 'A \"net\"'\n[[photos]]\nimage = 'b.jpg'\ncaption = '''\nA ferry\n"
        "leaves'''\nalt = \"\\u00e9t\\u00e9\"\n"
    ),
    "cells.csv": 'file,caption,alt\na.jpg,"Divers ""clear"" nets,\noff the reef", A net\n',
    "entities.html": (
        "<body><article><figure><img alt='Two &quot;people&quot; &amp; a n&eacute;t'"
        " src=a.jpg><figcaption>Divers&nbsp;clear <b>torn</b>\n nets &amp; ropes &#8212; at&#x20;"
        "dawn <small>Ann&nbsp;Lee / EPA</small></figcaption></figure>"
    ),
    "inline.md": (
        '---\ncover: {image: a.jpg, alt: "A \\"net\\""}\n---\n\n'
        '![A *net* & rope](b.jpg "Divers clear torn nets")\n*Photo: Ann Lee / EPA*\n\n'
        '{{< figure src="c.jpg" caption="A \\"ferry\\" leaves" >}}\n'
    ),
    "cdata.xml": (
        '<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><media:content '
        'medium="image"  url = "a.jpg?a=1&amp;b=&#50;"><media:description><![CDATA[Divers & nets]]>'
        "</media:description><media:credit>Ann &#38; Lee</media:credit></media:content></item>"
        "</channel></rss>"
    ),
}
_JSON_ESCAPE = re.compile(r'\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|["\\/bfnrt]|\s+)')


def statements(path: Path) -> Iterator[Statement]:
    """Yield the statements that have a line; the cells of a workbook have none."""
    for gallery in read_file(Found(path.as_posix(), True), context()).galleries:
        for item in gallery.items:
            yield from (s for s in item.statements if s.place.line is not None)


def variants(text: str) -> Iterator[str]:
    yield text
    yield text.replace("\n", "\r\n")
    yield "\ufeff" + text


def meant(written: str) -> str:
    """Return letters as any of the formats means them, without the marks of its notation."""
    written = _JSON_ESCAPE.sub(_unescape, written.replace("''", "'").replace('""', '"'))
    written = html.unescape(re.sub(r"</?(?:b|i|em|strong|a|span)\b[^>]*>|[*_]", "", written))
    written = written.encode("utf-16", "surrogatepass").decode("utf-16")
    return "".join(written.split())


def _unescape(match: re.Match[str]) -> str:
    if match[0][1].isspace():
        return ""
    if match[0][1] == "x":
        return chr(int(match[0][2:], 16))
    return str(json.loads(f'"{match[0]}"'))


def assert_places_hold(path: Path) -> None:
    found = list(statements(path))
    assert found
    for statement in found:
        written = cut(statement, path)
        if statement.verbatim:
            assert written == statement.value, statement
        assert meant(written) == meant(statement.value), statement


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "a.xlsx"])
def test_a_place_is_its_value_in_every_format(tmp_path: Path, name: str) -> None:
    # The bullets of a page's text say a thing twice.
    gallery = [s._replace(alt=s.caption) if name == "page.txt" else s for s in GALLERY]
    text = FORMATS[name](gallery)
    assert isinstance(text, str)
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    for variant in variants(text):
        path.write_bytes(variant.encode())
        assert_places_hold(path)


@pytest.mark.parametrize("name", BY_HAND)
def test_a_place_is_its_value_with_escapes_folds_and_entities(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    for variant in variants(BY_HAND[name]):
        path.write_bytes(variant.encode())
        assert_places_hold(path)
