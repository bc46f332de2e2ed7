"""Markdown: images, the lines under them, shortcodes, inline HTML and front matter."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.model import Gallery, Property
from captionaudit.sources.markdown import read as read_markdown
from tests.sources.helpers import context, cut, read, said


def galleries(folder: Path, text: str, name: str = "a.md") -> tuple[Gallery, ...]:
    found = read(folder, name, textwrap.dedent(text).lstrip("\n"))
    for gallery in found:
        for item in gallery.items:
            for statement in item.statements:
                words = cut(statement, folder / name).replace("\\", "")
                assert " ".join(words.split()) == " ".join(statement.value.split())
    return found


def one(folder: Path, text: str, name: str = "a.md") -> dict[str, str]:
    (gallery,) = galleries(folder, text, name)
    (item,) = gallery.items
    return said(item)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("![A ship](a.jpg)", {"alt": "A ship", "image": "a.jpg"}),
        ("![](<a b.jpg>)", {"alt": "", "image": "a b.jpg"}),
        ("![A\nship](a_(1).jpg)", {"alt": "A ship", "image": "a_(1).jpg"}),
        ("![A [big] \\[ship\\]](a.jpg)", {"alt": "A [big] [ship]", "image": "a.jpg"}),
        (
            '![A ship](a.jpg "In the port")',
            {"alt": "A ship", "image": "a.jpg", "caption": "In the port"},
        ),
        (
            "![A ship](a.jpg)\n*In the port. EPA*\n\nText",
            {"alt": "A ship", "image": "a.jpg", "caption": "In the port. EPA"},
        ),
        (
            "[![A ship](a.jpg)](http://x.example)\n\n_In the port_\n",
            {"alt": "A ship", "image": "a.jpg", "caption": "In the port"},
        ),
        (
            "![A ship](a.jpg)\nPhoto by Ann Lee / EPA\n",
            {"alt": "A ship", "image": "a.jpg", "credit": "Photo by Ann Lee / EPA"},
        ),
        (
            "![A ship](a.jpg){width=50%}\n*Credit: Ann Lee*\n",
            {"alt": "A ship", "image": "a.jpg", "credit": "Credit: Ann Lee"},
        ),
        (
            '![A ship][s]\n\n[s]: a.jpg "In the port"\n',
            {"alt": "A ship", "image": "a.jpg", "caption": "In the port"},
        ),
    ],
)
def test_images(tmp_path: Path, text: str, expected: dict[str, str]) -> None:
    assert one(tmp_path, text) == expected


FULL = {"image": "a.jpg", "alt": "A ship", "caption": "In the port.", "credit": "Ann Lee"}


@pytest.mark.parametrize(
    "text",
    [
        '{{< figure src="a.jpg" alt="A ship" caption="In the port." attr="Ann Lee" >}}',
        '{{% photo src="a.jpg" alt="A ship" title="x" caption="In the port." credit="Ann Lee" %}}',
        '{% include fig.html src="a.jpg" alt="A ship" caption="In the port." credit="Ann Lee" %}',
        "{% include 'f.html',\n  image: 'a.jpg', alt: 'A ship',\n  caption: 'In the port.',"
        " credit: 'Ann Lee' %}",
        '<Image src="a.jpg" alt="A ship" caption={"In the port."} credit="Ann Lee" />',
        '<figure>{% image "a.jpg" "A ship" %}<figcaption>In the port. <cite>Ann Lee</cite>'
        "</figcaption></figure>",
        '[caption id="x" align="left"]<img src="a.jpg" alt="A ship"> In the port.'
        ' <span class="media-credit">Ann Lee</span>[/caption]',
    ],
)
def test_shortcodes_includes_components_and_html(tmp_path: Path, text: str) -> None:
    found = one(tmp_path, f"Text before.\n\n{text}\n\nText after.\n", "a.mdx")
    assert {k: v for k, v in found.items() if k != "title"} == FULL


def test_what_a_reader_sees_of_a_caption(tmp_path: Path) -> None:
    text = "![A &ldquo;net&rdquo;](a.jpg)\n*The <b>reef</b>, see [map](/m). EPA*\n"
    (gallery,) = read(tmp_path, "a.md", text)
    (item,) = gallery.items
    assert said(item) == {"image": "a.jpg", "alt": "A “net”", "caption": "The reef, see map. EPA"}
    caption = item.all(Property.CAPTION)[0]
    assert cut(caption, tmp_path / "a.md") == "The <b>reef</b>, see [map](/m). EPA"
    assert not caption.verbatim


def test_an_imported_picture(tmp_path: Path) -> None:
    text = "import hero from './hero.jpg'\n\n<Image src={hero} alt=\"A ship\" />\n"
    (gallery,) = read(tmp_path, "a.mdx", text)
    assert said(gallery.items[0]) == {"image": "./hero.jpg", "alt": "A ship"}


@pytest.mark.parametrize(
    "src", ['{{ "/img/a.jpg" | url }}', "{{ site.baseurl }}/img/a.jpg", "{{site.url}}/img/a.jpg"]
)
def test_template_expressions_in_references(tmp_path: Path, src: str) -> None:
    assert one(tmp_path, f'<img src="{src}" alt="A ship">') == {
        "image": "/img/a.jpg",
        "alt": "A ship",
    }


@pytest.mark.parametrize(
    ("call", "image", "alt"),
    [
        ('{% image "a.jpg" "photo: a mast in the fog" %}', "a.jpg", "photo: a mast in the fog"),
        ('{% image "a.jpg" "It\'s src=b.jpg" %}', "a.jpg", "It's src=b.jpg"),
        ('{{< figure "a.jpg" "image: two nets" >}}', "a.jpg", "image: two nets"),
        ('{{< figure src=a.jpg alt="Two nets"/>}}', "a.jpg", "Two nets"),
        ("{{<figure src=a.jpg alt=Nets>}}", "a.jpg", "Nets"),
        ('{{%figure src="harbour/a" alt="Two nets"-%}}', "harbour/a", "Two nets"),
    ],
)
def test_what_is_in_quotes_names_nothing(tmp_path: Path, call: str, image: str, alt: str) -> None:
    (gallery,) = read(tmp_path, "a.md", call)
    assert said(gallery.items[0]) == {"image": image, "alt": alt}


@pytest.mark.parametrize(
    "call",
    [
        '{% include card.html image_path=guide.image.dark alt="Guides" %}',
        '{% include card.html image=page.hero alt="Guides" %}',
        '<Card image={props.cover} alt="Guides" />',
    ],
)
def test_a_variable_of_a_template_is_no_picture(tmp_path: Path, call: str) -> None:
    assert read(tmp_path, "a.mdx", call) == ()


def test_a_gallery_shortcode_is_one_gallery(tmp_path: Path) -> None:
    text = '{{< gallery >}}\n{{< img src="a.jpg" >}}\n![B](b.jpg)\n{{< /gallery >}}\n\n![C](c.jpg)'
    assert [len(g.items) for g in galleries(tmp_path, text)] == [2, 1]


def test_code_and_comments_hold_no_pictures(tmp_path: Path) -> None:
    text = "```\n![x](a.jpg)\n```\n`![y](b.jpg)` <!-- ![z](c.jpg) -->\n~~~\n<img src=d.jpg>\n~~~\n"
    assert read(tmp_path, "a.md", text) == ()


def test_badges_are_no_pictures(tmp_path: Path) -> None:
    text = "[![Build](https://img.shields.io/build.svg)](x) ![Tests](https://x.example/a/badge.svg)"
    assert read(tmp_path, "README.md", text) == ()


def test_front_matter_in_yaml(tmp_path: Path) -> None:
    found = galleries(
        tmp_path,
        """
        ---
        title: Not the picture's
        description: Nor this
        author: Nor she
        image: hero.jpg
        image_alt: A ship
        image_caption: In the port
        photo_credit: Ann Lee
        gallery:
          - {image_path: g.jpg, alt: G}
        ---
        ![B](b.jpg)
        """,
    )
    assert [said(g.items[0]) for g in found] == [
        {"image": "hero.jpg", "alt": "A ship", "caption": "In the port", "credit": "Ann Lee"},
        {"image": "g.jpg", "alt": "G"},
        {"image": "b.jpg", "alt": "B"},
    ]
    assert found[1].title == "Not the picture's"


def test_front_matter_in_toml(tmp_path: Path) -> None:
    found = galleries(
        tmp_path,
        """
        +++
        title = "A page"
        featured_image = 'hero.jpg'
        featured_image_alt = "A ship"
        [[resources]]
        src = "a.jpg"
        title = "Lemons"
          [resources.params]
          credit = "Ann Lee"
        [[resources]]
        src = "b.jpg"
          [resources.params]
          credit = "Ben Okoro"
        +++
        """,
    )
    assert [said(i) for g in found for i in g.items] == [
        {"image": "hero.jpg", "alt": "A ship"},
        {"image": "a.jpg", "title": "Lemons", "credit": "Ann Lee"},
        {"image": "b.jpg", "credit": "Ben Okoro"},
    ]
    credit = found[1].items[1].all(Property.CREDIT)[0]
    assert (credit.place.line, credit.place.pointer) == (13, "/resources/1/params/credit")


def test_broken_front_matter_is_a_problem_and_the_text_is_read(tmp_path: Path) -> None:
    for fence, data, line in (("---", "caption: [", 3), ("+++", 'caption = "x', 2)):
        (gallery,) = read(tmp_path, "a.md", f"{fence}\n{data}\n{fence}\n![B](b.jpg)\n")
        assert [p.place.line for p in gallery.problems] == [line]
        assert said(gallery.items[0])["image"] == "b.jpg"


def test_a_page_without_pictures_is_skipped(tmp_path: Path) -> None:
    assert read(tmp_path, "a.md", "---\ntitle: x\n---\nText\n") == ()


PIECES = [
    "![", "](", ")", "[", "]", '"', "a.jpg", "\n", "*", "_x_", "---\n", "+++\n", "image: a.jpg\n",
    "{{<", ">}}", "{% image", "%}", "{{", "}}", "<img src=", ">", "```\n", "`", "<!--", "-->",
    "<Image src=", "/>", "[caption]", "[/caption]", "\\", "Photo: x\n",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_text_is_read(text: str) -> None:
    for gallery in read_markdown("a.md", text, context()).galleries:
        assert gallery.items or gallery.problems
