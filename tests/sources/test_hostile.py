"""Files that mean ill, or went wrong on their way: told, bounded, and never raised."""

from __future__ import annotations

from pathlib import Path

import pytest

from captionaudit.model import Property
from captionaudit.sources.bounds import MAX_LENGTH
from tests.sources.helpers import read, values
from tests.sources.written import FORMATS, Shot

SHOTS = (
    Shot("https://a.example/1.jpg", "Divers clear nets off Évora", "Two people", "Ann Lee / AFP"),
    Shot("https://a.example/2.jpg", "A ferry leaves the harbour.", "A white ship", "Cy Doe / AP"),
    Shot("https://a.example/3.jpg", "A crane lifts the wreck up.", "A red crane", "Cy Doe / AP"),
)
TEXTS = {name: text for name, write in FORMATS.items() if isinstance(text := write(SHOTS), str)}
CAPTIONS = [s.caption for s in SHOTS]


def captions(folder: Path, name: str, content: bytes) -> tuple[list[str], list[str]]:
    """Return the captions of a file without their credits, and the problems told of it."""
    galleries = read(folder, name, content, explicit=True)
    said = [v for g in galleries for i in g.items for v in values(i, Property.CAPTION)]
    short = [caption.partition(" Ann")[0].partition(" Cy")[0] for caption in said]
    return short, [p.message for g in galleries for p in g.problems]


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_marks_and_widths_of_letters_are_understood(
    tmp_path: Path, name: str, encoding: str
) -> None:
    assert captions(tmp_path, name, TEXTS[name].encode(encoding)) == (CAPTIONS, [])


@pytest.mark.parametrize("name", TEXTS)
def test_a_nul_is_told(tmp_path: Path, name: str) -> None:
    content = TEXTS[name].replace("ferry", "fer\0ry").encode()
    _, told = captions(tmp_path, name, content)
    assert any("NUL" in message for message in told)


@pytest.mark.parametrize("name", [name for name in TEXTS if "É" in TEXTS[name]])
def test_another_charset_is_told_and_read(tmp_path: Path, name: str) -> None:
    found, told = captions(tmp_path, name, TEXTS[name].encode("cp1252"))
    assert found == CAPTIONS
    assert any("Windows-1252" in message for message in told)


@pytest.mark.parametrize("name", [name for name in TEXTS if not name.endswith((".html", ".txt"))])
def test_the_first_half_is_read_and_the_break_told(tmp_path: Path, name: str) -> None:
    content = TEXTS[name]
    broken = content[: content.index("harbour")] if '"' in content else content[:-9]
    found, told = captions(tmp_path, name, broken.encode())
    assert told or found[:1] == CAPTIONS[:1]


# In the text of a page so long a line is no caption.
@pytest.mark.parametrize("name", [name for name in TEXTS if name != "page.txt"])
def test_a_caption_of_megabytes_is_cut_and_told(tmp_path: Path, name: str) -> None:
    long = SHOTS[0]._replace(caption="Divers clear nets. " * 20_000)
    text = FORMATS[name]((long, *SHOTS[1:]))
    assert isinstance(text, str)
    (gallery,) = read(tmp_path, name, text)
    assert [len(v) for v in values(gallery.items[0], Property.CAPTION)] == [MAX_LENGTH]
    (problem,) = gallery.problems
    assert problem.message.startswith("the caption has 3")


DEEP = 100_000
HOSTILE = {
    "lists.yml": ("caption: " + "[" * DEEP, "nested deeper"),
    "maps.yml": ("caption: " + "{a: " * DEEP, "nested deeper"),
    "lists.json": ('{"caption":' + "[" * DEEP, "nested deeper"),
    "maps.json": ('{"caption":' * DEEP, "nested deeper"),
    "lists.toml": ("caption = " + "[" * DEEP, "the TOML breaks"),
    "dots.toml": ("alt = 1\ncaption" + ".a" * DEEP + " = 1", "nested deeper"),
    "dots-in-table.toml": ("caption = {a" + " . a" * DEEP + " = 1}", "nested deeper"),
    "items.rss": ('<rss xmlns:media="http://search.yahoo.com/mrss/">' + "<a>" * DEEP, "deeper"),
    "open.csv": ('image,caption,credit\na.jpg,"Divers' + '""' * DEEP, "never closed"),
    "front.md": ("---\ncaption: " + "[" * DEEP + "\n---\n![a](b.jpg)\n", "nested deeper"),
    "ans.json": (
        '{"type":"story","caption":"x","canonical_url":"x","content_elements":[' * DEEP,
        "deeper",
    ),
    "entity.rss": (
        '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
        '<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item>'
        '<media:content url="a.jpg"><media:description>&a;</media:description></media:content>'
        "</item></channel></rss>",
        "declares an entity (a)",
    ),
    "unclosed.md": ("---\nimage: a.jpg\ncaption: Divers clear nets\n\nWords.\n", "no --- at its"),
    "unclosed-plus.md": ("+++\ncaption = 'Divers clear nets'\n", "no +++ at its end"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_an_attack_is_told(tmp_path: Path, name: str) -> None:
    text, message = HOSTILE[name]
    told = [p.message for g in read(tmp_path, name, text) for p in g.problems]
    assert any(message in t for t in told), told


def test_merge_keys_that_repeat_too_much_are_told_and_the_rest_is_read(tmp_path: Path) -> None:
    base = ", ".join(f"k{n}: 1" for n in range(900))
    rows = "".join(f"- {{<<: *b, image: {n}.jpg, caption: Net {n}}}\n" for n in range(300))
    text = f"base: &b {{{base}, credit: EPA}}\ngallery:\n{rows}"
    (gallery,) = read(tmp_path, "a.yml", text)
    assert len(gallery.items) == 300
    assert values(gallery.items[0], Property.CREDIT) == ["EPA"]
    assert [p.message for p in gallery.problems] == [
        "its merge keys repeat more than 200,000 values"
    ]


def test_a_gallery_that_a_post_shows_again_and_again_is_read_once(tmp_path: Path) -> None:
    text = TEXTS["wordpress.xml"].replace("[gallery]", "[gallery]" * 50)
    (gallery,) = read(tmp_path, "wordpress.xml", text)
    assert len(gallery.items) == 3


def test_a_table_of_too_many_cells_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("captionaudit.sources.trees.csv.MAX_NODES", 1000)
    text = "image,caption,credit\na.jpg,Divers clear nets,EPA\n" + "," * 2000
    (gallery,) = read(tmp_path, "a.csv", text)
    assert len(gallery.items) == 1
    assert [p.message for p in gallery.problems] == ["it holds more than 1,000 cells"]


def test_a_text_of_many_stops_is_no_deep_key(tmp_path: Path) -> None:
    caption = "A. B. " * 300
    text = f'[[photos]]\nimage = "a.jpg"\ncaption = "{caption}"\ncredit = "EPA"\n'
    (gallery,) = read(tmp_path, "a.toml", text)
    assert gallery.problems == ()
    assert values(gallery.items[0], Property.CAPTION) == [caption]


def test_a_column_that_stands_a_thousand_times_is_told_a_hundred_times(tmp_path: Path) -> None:
    text = "image,caption,credit" + ",x" * 1000 + "\na.jpg,Divers clear nets,EPA\n"
    (gallery,) = read(tmp_path, "a.csv", text)
    assert len(gallery.problems) == 100


def test_a_key_that_stands_a_thousand_times_is_told_a_hundred_times(tmp_path: Path) -> None:
    text = "- image: a.jpg\n  credit: EPA\n" + "  caption: Divers clear nets\n" * 1000
    (gallery,) = read(tmp_path, "a.yml", text)
    assert len(gallery.problems) == 100
