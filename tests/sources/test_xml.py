"""Media RSS, NewsML-G2 and WordPress exports."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.model import Gallery, Property
from captionaudit.sources.trees.xml import Element, parse
from tests.sources.helpers import cut, read, said, values


def galleries(folder: Path, text: str, name: str = "a.xml") -> tuple[Gallery, ...]:
    found = read(folder, name, text)
    for gallery in found:
        for item in gallery.items:
            for statement in item.statements:
                words = cut(statement, folder / name)
                assert " ".join(words.replace("&amp;", "&").split()) == statement.value
    return found


RSS = """<?xml version="1.0"?>
<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Feed</title>
<item><title>The reef</title><guid>https://x.example/1</guid>
  <description>Not a caption</description>
  <media:content url="https://x.example/a.jpg?a=1&amp;b=2" medium="image" width="100">
    <media:description>Divers clear &amp; mend nets</media:description>
    <media:credit scheme="urn:ebu" role="photographer">Ann Lee</media:credit>
    <media:credit scheme="urn:ebu" role="agency">EPA</media:credit>
  </media:content>
  <media:content url="b.jpg" type="image/jpeg">
    <media:text><![CDATA[A ferry leaves]]></media:text>
    <media:credit>Photograph: Ben Okoro/AFP</media:credit>
  </media:content>
  <media:content url="v.mp4" medium="video"><media:credit>No</media:credit></media:content>
</item>
<item><title>Teaser</title><media:thumbnail url="t.jpg"/><media:content url="t.jpg"/></item>
<item><title>Sizes</title><guid>2</guid><media:credit>Cy Doe</media:credit>
  <media:group><media:content url="s.jpg" width="100" type="image/jpeg"/>
    <media:content url="l.jpg" width="900" type="image/jpeg"/>
    <media:description>In two sizes</media:description></media:group>
</item></channel></rss>"""


def test_each_credit_of_a_feed_is_with_its_picture(tmp_path: Path) -> None:
    first, sizes = read(tmp_path, "a.xml", RSS)
    assert (first.id, first.title) == ("item[https://x.example/1]", "The reef")
    assert [said(i) for i in first.items] == [
        {
            "image": "https://x.example/a.jpg?a=1&b=2",
            "caption": "Divers clear & mend nets",
            "creator": "Ann Lee",
            "credit": "EPA",
        },
        {"image": "b.jpg", "caption": "A ferry leaves", "credit": "Photograph: Ben Okoro/AFP"},
    ]
    assert [said(i) for i in sizes.items] == [
        {"image": "l.jpg", "caption": "In two sizes", "credit": "Cy Doe"}
    ]
    caption = first.items[0].all(Property.CAPTION)[0]
    assert cut(caption, tmp_path / "a.xml") == "Divers clear &amp; mend nets"
    second = first.items[1].all(Property.CAPTION)[0]
    assert cut(second, tmp_path / "a.xml") == "A ferry leaves"


def test_a_feed_without_captions_is_no_gallery(tmp_path: Path) -> None:
    assert read(tmp_path, "a.rss", RSS.replace("credit>", "x>").replace("description>", "y>")
                .replace("text>", "z>").replace("<media:credit", "<media:x")) == ()  # fmt: skip


NEWSML = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:x:1">
  <rightsInfo><copyrightHolder><name>EPA</name></copyrightHolder>
    <copyrightNotice>Copyright EPA</copyrightNotice></rightsInfo>
  <itemMeta><itemClass qcode="ninat:picture"/><provider><name>EPA</name></provider></itemMeta>
  <contentMeta><contentCreated>2022-02-18</contentCreated>
    <creator role="crol:photographer"><name>Ann Lee</name></creator>
    <creditline>Ann Lee/EPA</creditline><headline>The reef</headline>
    <description role="drol:summary">No</description>
    <description role="drol:caption">Divers clear
      torn nets</description></contentMeta>
  <contentSet><remoteContent rendition="rnd:thumb" href="t.jpg"/>
    <remoteContent rendition="rnd:highRes" href="a.jpg"/></contentSet>
</newsItem>"""


def test_a_newsml_picture(tmp_path: Path) -> None:
    (gallery,) = galleries(tmp_path, NEWSML)
    assert said(gallery.items[0]) == {
        "image": "a.jpg",
        "caption": "Divers clear torn nets",
        "creator": "Ann Lee",
        "credit": "Ann Lee/EPA",
        "headline": "The reef",
        "source": "EPA",
        "copyright": "Copyright EPA",
        "copyright_owner": "EPA",
        "date_created": "2022-02-18",
    }


def test_the_pictures_of_a_newsml_message_are_one_gallery(tmp_path: Path) -> None:
    text = NEWSML.replace('qcode="ninat:picture"', 'qcode="ninat:text"')
    message = f"<newsMessage><itemSet>{NEWSML}{text}{NEWSML}</itemSet></newsMessage>"
    (gallery,) = galleries(tmp_path, message)
    assert len(gallery.items) == 2


WXR = """<?xml version="1.0" encoding="UTF-8" ?>
<rss xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<item><title>The reef</title>
<content:encoded><![CDATA[Textä
[caption id="x"]<img src="http://x.example/a-300x200.jpg" alt="Net"> Divers clear nets[/caption]
<!-- wp:gallery --><figure class="wp-block-gallery">
<!-- wp:image {"id":8} --><figure class="wp-block-image"><img src="c.jpg" alt=""/><figcaption
 class="wp-element-caption">A ferry</figcaption></figure><!-- /wp:image -->
<figure class="wp-block-image"><img src="d.jpg" alt=""/></figure></figure><!-- /wp:gallery -->
[gallery ids="8,7"] [gallery]]]></content:encoded>
<wp:post_id>5</wp:post_id><wp:post_type>post</wp:post_type></item>
<item><title>Net</title><excerpt:encoded><![CDATA[Divers & nets]]></excerpt:encoded>
<content:encoded><![CDATA[]]></content:encoded>
<wp:post_id>7</wp:post_id><wp:post_parent>5</wp:post_parent>
<wp:attachment_url>http://x.example/a.jpg</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key>
<wp:meta_value><![CDATA[A net]]></wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>_media_credit</wp:meta_key>
<wp:meta_value><![CDATA[Ann Lee]]></wp:meta_value></wp:postmeta></item>
<item><title>Ferry</title><wp:post_id>8</wp:post_id><wp:post_parent>6</wp:post_parent>
<wp:attachment_url>http://x.example/b.jpg</wp:attachment_url></item>
<item><title>Unused</title><wp:post_id>9</wp:post_id>
<wp:attachment_url>http://x.example/e.jpg</wp:attachment_url></item>
<item><title>Paper</title><wp:attachment_url>http://x.example/p.pdf</wp:attachment_url></item>
</channel></rss>"""


def test_a_wordpress_export(tmp_path: Path) -> None:
    found = {g.id: g for g in galleries(tmp_path, WXR)}
    assert list(found) == [
        "post[5]/img[a-300x200.jpg]",
        "post[5]/gallery[1]",
        "post[5]/shortcode[1]",
        "post[5]/shortcode[2]",
        "attachments",
    ]
    single, blocks, by_ids, of_post, unused = found.values()
    assert said(single.items[0]) == {
        "image": "http://x.example/a-300x200.jpg",
        "alt": "Net",
        "caption": "Divers clear nets",
        "credit": "Ann Lee",
    }
    assert [said(i).get("caption") for i in blocks.items] == ["A ferry", None]
    assert [said(i)["title"] for i in by_ids.items] == ["Ferry", "Net"]
    assert [said(i) for i in of_post.items] == [
        {
            "image": "http://x.example/a.jpg",
            "caption": "Divers & nets",
            "title": "Net",
            "alt": "A net",
            "credit": "Ann Lee",
        }
    ]
    assert [said(i)["title"] for i in unused.items] == ["Unused"]


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        (RSS[: RSS.index("<item><title>Sizes")], "the XML breaks: no element found", 17),
        (RSS.replace("</item>", "</itm>", 1), "the XML breaks: mismatched tag", 15),
        (
            '<!DOCTYPE x [<!ENTITY a "lol">]>' + RSS.partition("?>")[2].strip(),
            "it declares an entity (a), which is not read",
            1,
        ),
    ],
)
def test_broken_and_hostile_xml_is_a_problem(
    tmp_path: Path, text: str, message: str, line: int
) -> None:
    first = read(tmp_path, "a.xml", text)[0]
    (problem,) = first.problems
    assert (problem.message, problem.place.line) == (message, line)


def test_deep_xml_is_a_problem(tmp_path: Path) -> None:
    text = '<rss xmlns:media="http://search.yahoo.com/mrss/">' + "<credit:caption>" * 100_000
    (gallery,) = read(tmp_path, "a.xml", text, explicit=True)
    assert gallery.problems


def test_other_xml_is_skipped(tmp_path: Path) -> None:
    assert read(tmp_path, "a.xml", "<urlset><url/></urlset>") == ()


TEXT = st.text("aé😀 \n&<>]'\"", max_size=8)


@given(TEXT, TEXT, st.booleans())
def test_texts_are_those_of_the_standard_library_and_have_their_place(
    before: str, value: str, cdata: bool
) -> None:
    element = ET.Element("r")
    ET.SubElement(element, "a").text = before
    ET.SubElement(element, "b").text = value
    text = ET.tostring(element, encoding="unicode")
    if cdata and "]]>" not in value:
        text = (
            f"<r><a>{ET.tostring(element[0], encoding='unicode')}</a><b><![CDATA[{value}]]></b></r>"
        )
    root, problems, lines = parse(text, "a.xml")
    assert problems == ()
    assert isinstance(root, Element)
    found = root.first("b")
    assert found is not None
    assert found.text.value == value.strip()
    if not any(c in value for c in "&<>"):
        assert lines.text[found.text.start : found.text.end] == value.strip()


@given(st.text('<>/ab&;"![]= é', max_size=60))
def test_any_text_parses_or_is_a_problem(text: str) -> None:
    root, problems, _ = parse(text, "a.xml")
    assert root is not None or problems


def test_statements_of_several_creators(tmp_path: Path) -> None:
    two = NEWSML.replace("</creator>", "</creator><creator><name>Ben Okoro</name></creator>")
    (gallery,) = galleries(tmp_path, two)
    assert values(gallery.items[0], Property.CREATOR) == ["Ann Lee", "Ben Okoro"]
