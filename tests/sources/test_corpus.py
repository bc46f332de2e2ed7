"""Real repositories and exports: every picture is found, and the counts are explained."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from captionaudit.discover import discover
from captionaudit.model import Gallery, Property
from captionaudit.sources import read_file
from tests.sources.helpers import context, said

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"
CONTENT = SHARED / "corpus" / "content"

pytestmark = pytest.mark.skipif(not CONTENT.is_dir(), reason="the shared corpus is not here")


def galleries(*parts: str) -> list[Gallery]:
    root = CONTENT.joinpath(*parts).resolve()
    found = [g for f in discover([root.as_posix()]) for g in read_file(f, context()).galleries]
    assert all(not g.problems for g in found)
    return found


def test_the_seed_is_one_gallery_of_nine() -> None:
    (path,) = discover([(SHARED / "seed" / "page.txt").resolve().as_posix()])
    (gallery,) = read_file(path, context()).galleries
    assert len(gallery.items) == 9
    assert all(said(i)["alt"] == said(i)["caption"] for i in gallery.items)
    places = [s.place.line for i in gallery.items for s in i.statements]
    assert places == list(range(1, 19))


def test_every_picture_of_a_markdown_site() -> None:
    """585 files: 429 `{% image %}` and 22 includes, 120 `<img>`, 26 Markdown images and more.

    One include of a page passes variables (`image_path: guide.image.dark`), which name no picture.
    Beside those in the text, 51 pages describe a picture in their front matter: an `image` with
    an alt text or a caption. An `image` with neither is the card for social networks there.
    """
    found = galleries("eleventy-site")
    by_source = Counter(g.source for g in found)
    assert by_source == {"markdown": 634, "html": 18}
    in_front_matter = [g for g in found if g.items[0].statements[0].place.pointer.startswith("/")]
    assert len(in_front_matter) == 51
    assert sum(bool(g.items[0].all(Property.ALT)) for g in found) == 634


def test_every_gallery_of_a_classic_wordpress_export() -> None:
    """28 galleries: 10 blocks and 18 shortcodes.

    Six `[gallery]` shortcodes stand in posts without attachments, or name some that the export
    leaves out: WordPress shows nothing for them either. The 37 attachments are in galleries, but
    for one.
    """
    found = galleries("wordpress", "themeunittestdata.wordpress.xml")
    blocks = [g for g in found if "/gallery[" in g.id]
    shortcodes = [g for g in found if "/shortcode[" in g.id]
    assert (len(blocks), len(shortcodes)) == (10, 12)
    (rest,) = (g for g in found if g.id == "attachments")
    assert len(rest.items) == 1


def test_every_gallery_of_a_block_wordpress_export() -> None:
    """22 galleries: 20 blocks and 2 shortcodes, one of which names missing attachments."""
    found = galleries("wordpress", "64-block-test-data.xml")
    assert sum("/gallery[" in g.id for g in found) == 20
    assert sum("/shortcode[" in g.id for g in found) == 1


def test_every_picture_of_the_ninjs_examples() -> None:
    """14 of the 40 files hold pictures; the others are texts, videos and events."""
    found = galleries("ninjs")
    assert len(found) == 14
    assert sum(len(g.items) for g in found) == 16
    assert all(i.first(Property.IMAGE) for g in found for i in g.items)


def test_every_picture_of_the_newsml_examples() -> None:
    """Three picture items, and one picture that a package captions in its reference."""
    found = galleries("newsml")
    assert [len(g.items) for g in found] == [1, 1, 1, 1]
    assert sum(said(i).get("credit") == "Getty Images" for g in found for i in g.items) == 2
