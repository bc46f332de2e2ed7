"""HTML: pictures, captions and credits as publishers write them, and what is furniture."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.model import Gallery, Origin, Property
from captionaudit.sources.html import read as read_html
from captionaudit.sources.markup.addresses import key
from tests.sources.helpers import context, cut, read, said

CAPTION = "Divers clear torn nets off the reef at dawn."


def blocks(name: str) -> list[str]:
    """Return the blocks of a file of examples, without the comment at its top."""
    text = (Path(__file__).parent / "pages" / name).read_text(encoding="utf-8")
    return text.strip().split("\n\n")[1:]


def page(body: str, head: str = "") -> str:
    start = f"<!doctype html>\n<html><head>{head}</head>\n<body><article>"
    return f"{start}\n{body}\n</article></body></html>"


def one(folder: Path, body: str, head: str = "") -> Gallery:
    (gallery,) = read(folder, "a.html", page(body, head))
    return gallery


@pytest.mark.parametrize("body", blocks("credited.html"))
def test_caption_and_credit_are_told_apart(tmp_path: Path, body: str) -> None:
    (item,) = one(tmp_path, body).items
    words = {name: value for name, value in said(item).items() if name not in ("width", "height")}
    assert words == {"image": "a.jpg", "alt": "A", "caption": CAPTION, "credit": "Ann Lee/EPA"}
    for statement in item.statements:
        assert statement.verbatim
        assert cut(statement, tmp_path / "a.html") == statement.value


def test_a_credit_inside_the_caption_is_left_to_the_reader_of_texts(tmp_path: Path) -> None:
    body = f"<figure><img src=a.jpg><figcaption>{CAPTION} Ann Lee / EPA</figcaption></figure>"
    assert said(one(tmp_path, body).items[0])["caption"] == f"{CAPTION} Ann Lee / EPA"


def test_words_broken_by_markup_and_entities_have_a_place(tmp_path: Path) -> None:
    words = "Lee&rsquo;s <b>n</b>ets\n &amp; a <i>ferry</i>."
    img = '<img src=a.jpg alt="Lee&#39;s &quot;net&quot;">'
    body = f"<figure>{img}<figcaption>{words}</figcaption></figure>"
    (item,) = one(tmp_path, body).items
    caption, alt = item.all(Property.CAPTION)[0], item.all(Property.ALT)[0]
    assert caption.value == "Lee’s nets & a ferry."
    assert cut(caption, tmp_path / "a.html") == words
    assert not caption.verbatim
    assert alt.value == 'Lee\'s "net"'
    assert cut(alt, tmp_path / "a.html") == "Lee&#39;s &quot;net&quot;"


def test_photographer_and_agency_in_elements_of_their_own(tmp_path: Path) -> None:
    credit = "<b class=photographer>Ann Lee</b> <b class=agency>EPA</b>"
    body = f"<figure><img src=a.jpg><figcaption>{CAPTION} {credit}</figcaption></figure>"
    assert said(one(tmp_path, body).items[0]) == {
        "image": "a.jpg",
        "caption": CAPTION,
        "creator": "Ann Lee",
        "credit": "EPA",
    }


@pytest.mark.parametrize(
    ("tag", "reference"),
    [
        ('<img src="data:image/gif;base64,R0" data-src="b.jpg">', "b.jpg"),
        ('<img src="/img/blank.gif" data-original="b.jpg">', "b.jpg"),
        ('<img srcset="s.jpg 300w, m,1.jpg 600w, b.jpg 900w">', "b.jpg"),
        ('<picture><source srcset="b.webp 2x"><img></picture>', "b.webp"),
        ('<img data-src="b.jpg"><noscript><img src="b.jpg"></noscript>', "b.jpg"),
        ('<img alt="<figcaption>no" src="b.jpg">', "b.jpg"),
        ('<img src="/i/fallback-16-9.gif" data-srcset="s.jpg 1x, b.jpg 2x">', "b.jpg"),
        ('<img src="//x.example/dot.gif" data-src="b.jpg">', "b.jpg"),
        ('<img src="/i/wait.svg" data-lazy-src="b.jpg">', "b.jpg"),
        ('<img class="js-lazy" src="/i/house.png" data-src="/p/harbour.jpg">', "/p/harbour.jpg"),
        ('<img class="lazy" src="/p/b-20x15.jpg" data-src="/p/b-900x600.jpg">', "/p/b-20x15.jpg"),
        ('<img src="b.gif" alt="A map that moves">', "b.gif"),
        ('<img src="/i/dot.gif"><noscript><img src="b.jpg"></noscript>', "b.jpg"),
    ],
)
def test_lazy_pictures(tmp_path: Path, tag: str, reference: str) -> None:
    body = f"<figure>{tag}<figcaption>{CAPTION}</figcaption></figure>"
    (item,) = one(tmp_path, body).items
    assert (said(item)["image"], said(item)["caption"]) == (reference, CAPTION)


@pytest.mark.parametrize("body", blocks("furniture.html"))
def test_furniture_and_teasers_are_no_items(tmp_path: Path, body: str) -> None:
    assert read(tmp_path, "a.html", page(body)) == ()


@pytest.mark.parametrize(
    "link", ['class="zoom"', "data-lightbox=g", "data-fancybox", "rel=lightbox"]
)
def test_a_link_that_enlarges_a_picture_does_not_lead_away(tmp_path: Path, link: str) -> None:
    a = f'<a {link} href="/media/harbour?w=1260"><img src="/media/harbour?w=630">'
    words = "<span>Voir en plein écran</span></a>"
    body = f"<figure>{a}{words}<figcaption>{CAPTION}</figcaption></figure>"
    (item,) = one(tmp_path, body).items
    assert said(item) == {"image": "/media/harbour?w=630", "caption": CAPTION}


def test_the_byline_of_the_article_is_not_the_credit(tmp_path: Path) -> None:
    body = '<header><div class="byline">By Cy Doe</div></header><img src=a.jpg alt=A><p>Body</p>'
    assert said(one(tmp_path, body).items[0]) == {"image": "a.jpg", "alt": "A"}


def test_a_slideshow_is_one_gallery_without_its_thumbnails(tmp_path: Path) -> None:
    slides = "".join(
        f'<li><img src="/p/{n}-1200x800.jpg" alt="A{n}"><p class="caption">Caption {n}</p></li>'
        for n in (1, 2, 3)
    )
    thumbs = "".join(f'<img src="/p/{n}-150x150.jpg">' for n in (1, 2, 3))
    body = f'<div class="slideshow" id="s"><ul>{slides}</ul><div>{thumbs}</div></div>'
    gallery = one(tmp_path, body + "<figure><img src=z.jpg></figure>" * 0)
    assert [said(i)["caption"] for i in gallery.items] == ["Caption 1", "Caption 2", "Caption 3"]


def test_single_pictures_are_galleries_of_one_with_ids(tmp_path: Path) -> None:
    figure = "<figure><img src={0}.jpg><figcaption>Caption {0}</figcaption></figure>"
    galleries = read(tmp_path, "a.html", page(figure.format("a") + figure.format("b")))
    assert [(g.id, len(g.items)) for g in galleries] == [("img[a.jpg]", 1), ("img[b.jpg]", 1)]


def test_nested_figures_are_a_gallery(tmp_path: Path) -> None:
    inner = "<figure><img src={0}.jpg alt={0}><figcaption>Caption {0}</figcaption></figure>"
    inside = inner.format("a") + inner.format("b") + "<figcaption>All of them</figcaption>"
    body = f"<figure class=wp-block-gallery>{inside}</figure>"
    assert [said(i)["caption"] for i in one(tmp_path, body).items] == ["Caption a", "Caption b"]


LD = {
    "@context": "https://schema.org",
    "@graph": [
        {
            "@type": "NewsArticle",
            "image": {
                "@type": "ImageObject",
                "url": "https://cdn.example/p/lead-1200x800.jpg?w=1",
                "caption": "Told in data",
                "creator": {"@type": "Person", "name": "Ann Lee"},
                "creditText": "EPA",
            },
            "publisher": {"logo": {"@type": "ImageObject", "url": "l.png", "caption": "Logo"}},
        }
    ],
}


def test_json_ld_is_joined_to_the_picture_of_the_page(tmp_path: Path) -> None:
    head = f'<script type="application/ld+json">{json.dumps(LD)}</script>'
    body = f'<figure><img src="https://cdn.example/p/lead-600x400.jpg"><figcaption>{CAPTION}</figcaption></figure>'
    (item,) = one(tmp_path, body, head).items
    told = {s.property: s for s in item.statements if s.origin is Origin.JSONLD}
    assert {p: s.value for p, s in told.items()} == {
        Property.IMAGE: "https://cdn.example/p/lead-1200x800.jpg?w=1",
        Property.CAPTION: "Told in data",
        Property.CREATOR: "Ann Lee",
        Property.CREDIT: "EPA",
    }
    assert told[Property.CREDIT].place.pointer == "jsonld[0]/@graph/0/image/creditText"
    assert cut(told[Property.CREDIT], tmp_path / "a.html") == "EPA"


def test_json_ld_of_another_crop_is_known_by_its_caption(tmp_path: Path) -> None:
    head = f'<script type="application/ld+json">{json.dumps(LD)}</script>'
    head = head.replace("Told in data", CAPTION.rstrip("."))
    body = f"<figure><img src=other.jpg><figcaption>{CAPTION} EPA</figcaption></figure>"
    (item,) = one(tmp_path, body, head).items
    assert {s.origin for s in item.all(Property.CREDIT)} == {Origin.JSONLD}


def test_attributes_of_elements_around_the_picture_have_their_place(tmp_path: Path) -> None:
    slide = (
        f'<div class=slide data-caption="{CAPTION}" data-credit="EPA"><b><img src=a.jpg></b></div>'
    )
    (item,) = one(tmp_path, slide).items
    for prop in (Property.CAPTION, Property.CREDIT):
        (statement,) = item.all(prop)
        assert cut(statement, tmp_path / "a.html") == statement.value


def test_a_credit_elsewhere_is_not_that_of_a_credited_figure(tmp_path: Path) -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{CAPTION}<cite>EPA</cite></figcaption></figure>"
    (item,) = one(tmp_path, f'<div>{figure}<p class="credit">Produced by Cy Doe</p></div>').items
    assert [s.value for s in item.all(Property.CREDIT)] == ["EPA"]
    assert item.all(Property.SOURCE) == ()


def test_json_ld_that_the_page_does_not_show_is_a_gallery(tmp_path: Path) -> None:
    head = f'<script type="application/ld+json">{json.dumps(LD)}</script>'
    (item,) = one(tmp_path, "<p>Body</p>", head).items
    assert said(item)["caption"] == "Told in data"


def test_broken_json_ld_is_a_problem_and_the_page_is_read(tmp_path: Path) -> None:
    head = '<script type="application/ld+json">{"a": </script>'
    gallery = one(
        tmp_path, f"<figure><img src=a.jpg><figcaption>{CAPTION}</figcaption></figure>", head
    )
    assert len(gallery.items) == 1
    assert gallery.problems[0].place.line == 2


def test_deep_nesting_is_a_problem(tmp_path: Path) -> None:
    (gallery,) = read(tmp_path, "a.html", "<div>" * 100_000 + "<img src=a.jpg alt=A>")
    assert gallery.problems[0].message == "the HTML is nested too deep to be read whole"


def test_places_in_a_minified_page(tmp_path: Path) -> None:
    body = "".join(
        f"<figure><img src={n}.jpg alt=A{n}><figcaption>Caption {n} here</figcaption></figure>"
        for n in range(50)
    )
    galleries = read(tmp_path, "a.html", page(body).replace("\n", ""))
    assert len(galleries) == 50
    statements = [s for g in galleries for s in g.items[0].statements]
    assert all(s.verbatim and s.place.line == 1 for s in statements)
    assert all(cut(s, tmp_path / "a.html") == s.value for s in statements)


@pytest.mark.parametrize(
    ("one_", "other", "same"),
    [
        ("/p/a-300x200.jpg", "https://x.example/p/a-1200x800.jpg?q=1", False),
        ("https://x/p/a-300x200.jpg", "https://x/p/a.webp", True),
        ("/img?url=https%3A%2F%2Fx%2Fp%2Fa.jpg&w=3", "https://x/p/a.jpg", True),
        ("https://x/hash1/master/500.jpg", "https://x/hash2/master/500.jpg", False),
        ("https://x.example/media/harbour?w=620", "https://x.example/media/map?w=620", False),
        ("https://x.example/media/harbour?w=620", "https://x.example/media/harbour?w=90", True),
    ],
)
def test_sizes_of_a_picture_are_known_as_one(one_: str, other: str, same: bool) -> None:
    assert (key(one_) == key(other)) is same


PIECES = [
    "<figure>", "</figure>", "<img src=a.jpg alt='x'>", "<img", "<figcaption class=caption>",
    "</figcaption>", "<div class='photo-credit'>", "</div>", "Words & more", "<!--", "-->",
    "<script type=application/ld+json>", '{"@type":"ImageObject","url":"a.jpg","caption":"c"}',
    "</script>", "<p>", "&amp;", "\x00", '"', "<noscript>", "<meta itemprop=caption content='c'>",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_soup_of_tags_is_read(text: str) -> None:
    for gallery in read_html("a.html", text, context()).galleries:
        for item in gallery.items:
            assert item.statements


def test_hidden_trackers_are_furniture_and_hidden_slides_are_not(tmp_path: Path) -> None:
    hidden = '<img src="/t/{}" style="display: none" alt="{}">'
    page = (
        f"<article>{hidden.format('b.gif', '')}<p>{hidden.format('c.jpg', 'A ferry')}</p></article>"
    )
    (gallery,) = read(tmp_path, "a.html", page)
    assert [said(i)["image"] for i in gallery.items] == ["/t/c.jpg"]


def test_numbered_pictures_are_pictures_of_their_own_and_widths_are_not(tmp_path: Path) -> None:
    figure = '<figure><img src="{}.jpg"><figcaption>Divers clear nets</figcaption></figure>'
    numbered = "".join(figure.format(f"/photos/{n}") for n in (1, 2, 300))
    sized = "".join(figure.format(f"/m/6f2d9c81a04be37755d0/{n}") for n in (500, 1000))
    galleries = read(tmp_path, "a.html", f"<article>{numbered}{sized}</article>")
    images = [said(i)["image"] for g in galleries for i in g.items]
    assert images == [
        "/photos/1.jpg",
        "/photos/2.jpg",
        "/photos/300.jpg",
        "/m/6f2d9c81a04be37755d0/500.jpg",
    ]


@pytest.mark.parametrize(
    ("body", "association"),
    [
        (f"<figure><img src=a.jpg><figcaption>{CAPTION}</figcaption></figure>", "figure"),
        (f"<figure><img src=a.jpg><p class=caption>{CAPTION}</p></figure>", "figure"),
        (f"<div><img src=a.jpg><p class=caption>{CAPTION}</p></div>", "beside"),
        (f"<div><img src=a.jpg><figcaption>{CAPTION}</figcaption></div>", "beside"),
        (
            "<div><img src=a.jpg aria-describedby='x c1'>"
            f"<p class=caption id=c1>{CAPTION}</p></div>",
            "reference",
        ),
        (
            "<div role=group aria-labelledby=c2><img src=a.jpg>"
            f"<div id=c2><p class=caption>{CAPTION}</p></div></div>",
            "reference",
        ),
        (
            "<div><img src=a.jpg aria-describedby=c3>"
            f"<p class=caption>{CAPTION}</p><p id=c3></p></div>",
            "beside",
        ),
        (f"<img src=a.jpg data-caption='{CAPTION}'>", None),
    ],
)
def test_how_a_caption_is_tied_to_its_picture(
    tmp_path: Path, body: str, association: str | None
) -> None:
    (item,) = one(tmp_path, body).items
    assert said(item)["caption"] == CAPTION
    assert item.association == association


def test_a_caption_of_markdown_has_no_association(tmp_path: Path) -> None:
    # What the generator makes of it is not in the file.
    (gallery,) = read(tmp_path, "a.md", f"![A](a.jpg)\n*{CAPTION}*\n")
    assert said(gallery.items[0])["caption"] == CAPTION
    assert gallery.items[0].association is None


@pytest.mark.parametrize(
    "body",
    [
        "<p><img src=a.jpg alt=A></p><p>{}</p><p>The story goes on.</p>",
        "<p><img src=a.jpg alt=A><br>{}</p><p>The story goes on.</p>",
        "<div><a href=b.jpg><img src=a.jpg alt=A></a></div><p>{}</p>",
        "<p><img src=a.jpg alt=A></p><p><em>{}</em></p>",
        "<div><img src=a.jpg alt=A aria-describedby=w></div><p>The story.</p><p id=w>{}</p>",
    ],
)
def test_a_credited_line_below_a_picture_is_its_caption(tmp_path: Path, body: str) -> None:
    words = f"{CAPTION} Photo: Ann Lee/EPA"
    (item,) = one(tmp_path, body.format(words)).items
    (caption,) = item.all(Property.CAPTION)
    assert caption.value == words
    assert cut(caption, tmp_path / "a.html") == words


@pytest.mark.parametrize(
    "words",
    [
        "The mayor spoke to Ann Lee.",
        "The council will vote on the plan, an official told Reuters.",
        "Reporting by Ann Lee; Editing by Bo Ek / Reuters",
    ],
)
def test_a_paragraph_of_the_story_below_a_picture_is_no_caption(tmp_path: Path, words: str) -> None:
    (item,) = one(tmp_path, f"<p><img src=a.jpg alt=A></p><p>{words}</p>").items
    assert said(item) == {"image": "a.jpg", "alt": "A"}


def test_slides_without_class_names_are_read_by_their_words(tmp_path: Path) -> None:
    slide = (
        "<li><img src={0}.jpg alt=A{0}><i>{0} / 2</i><h3>Nets</h3><p>{1} {0}</p><p>Bo Ek/AFP</p>"
    )
    slides = "".join(slide.format(n, CAPTION.rstrip(".")) for n in (1, 2))
    gallery = one(tmp_path, f"<ul class=slides>{slides}</ul>")
    assert [said(i)["caption"] for i in gallery.items] == [
        f"{CAPTION.rstrip('.')} {n}" for n in (1, 2)
    ]
    assert [said(i)["credit"] for i in gallery.items] == ["Bo Ek/AFP"] * 2


def test_two_pictures_of_a_figure_share_its_caption(tmp_path: Path) -> None:
    pair = "<div><img src=reef.jpg alt=Reef></div><div><img src=ferry.jpg alt=Ferry></div>"
    body = f"<figure>{pair}<figcaption>{CAPTION}</figcaption></figure>"
    galleries = read(tmp_path, "a.html", page(body))
    items = [i for g in galleries for i in g.items]
    assert [(said(i)["image"], said(i)["caption"]) for i in items] == [
        ("reef.jpg", CAPTION),
        ("ferry.jpg", CAPTION),
    ]


def test_crops_with_the_same_words_are_one_picture(tmp_path: Path) -> None:
    figure = "<figure><img src=/p/17_reef_{}.jpg><figcaption>{}</figcaption></figure>"
    body = "".join(figure.format(crop, CAPTION) for crop in ("md", "rt"))
    assert len(one(tmp_path, body).items) == 1


@pytest.mark.parametrize(
    "words",
    ["Listen Now", "Rasdhoo, Maldives", "2:31", "12 photos", "Open Image Modal", "Breaking News"],
)
def test_what_else_is_said_in_a_figure_is_no_credit(tmp_path: Path, words: str) -> None:
    body = (
        f"<figure><i><img src=a.jpg><b>{words}</b></i><figcaption>{CAPTION}</figcaption></figure>"
    )
    assert said(one(tmp_path, body).items[0]) == {"image": "a.jpg", "caption": CAPTION}


@pytest.mark.parametrize(
    "words",
    [
        f"{CAPTION}<span> (left)</span>",
        "<span>Ann Lee</span>",
        "<span>The mayor, left, with</span> <span>Bo Ek</span>",
        "<b>Ann Lee</b> <span>Mayor of Rasdhoo</span>",
        f"<span>{CAPTION}</span> <a href=/people/9>Bo Ek</a>",
        f"<p>{CAPTION}</p><p>March 3, 2024</p>",
    ],
)
def test_the_last_words_of_a_caption_are_no_credit(tmp_path: Path, words: str) -> None:
    body = f"<figure><img src=a.jpg><figcaption>{words}</figcaption></figure>"
    (item,) = one(tmp_path, body).items
    assert item.all(Property.CREDIT) == ()


@pytest.mark.parametrize(
    "slide",
    [
        '<img src=a.jpg title="{}">',
        '<a href="b.jpg" data-title="{}"><img src=a.jpg></a>',
        '<a href="/p/1" data-caption-desc="{}"><img src=a.jpg></a>',
    ],
)
def test_the_titles_of_slides_are_captions(tmp_path: Path, slide: str) -> None:
    (item,) = one(tmp_path, f'<div class="slider"><div>{slide.format(CAPTION)}</div></div>').items
    (caption,) = item.all(Property.CAPTION)
    assert cut(caption, tmp_path / "a.html") == caption.value == CAPTION


def test_a_picture_between_paragraphs_is_of_the_story_on_any_page(tmp_path: Path) -> None:
    long = f"<p>{CAPTION} The ferry waits until noon, and the crowd with it.</p>"
    story = f"<body><div>{long}<p><img src=a.jpg alt=A></p>{long * 2}</div>"
    side = "<div><p>Short words.</p><img src=b.jpg alt=B></div></body>"
    (gallery,) = read(tmp_path, "a.html", story + side)
    assert [said(i)["image"] for i in gallery.items] == ["a.jpg"]


def test_a_label_that_only_attributes_hold_is_the_credit(tmp_path: Path) -> None:
    icon = '<div class=x aria-label="Bildrechte: Ann Lee" title="Bildrechte: Ann Lee"><i></i></div>'
    (item,) = one(tmp_path, f"<figure><img src=a.jpg>{icon}</figure>").items
    (credit,) = item.all(Property.CREDIT)
    assert cut(credit, tmp_path / "a.html") == credit.value == "Bildrechte: Ann Lee"


def test_the_caption_of_a_gallery_is_that_of_its_bare_pictures(tmp_path: Path) -> None:
    own = "<figure><img src=a.jpg><figcaption>The ferry in 1924</figcaption></figure>"
    bare = "<figure><img src=b.jpg></figure>"
    gallery = one(tmp_path, f"<figure>{own}{bare}<figcaption>{CAPTION}</figcaption></figure>")
    captions = [item.all(Property.CAPTION)[0] for item in gallery.items]
    assert [(c.value, c.origin) for c in captions] == [
        ("The ferry in 1924", Origin.PAGE),
        (CAPTION, Origin.GALLERY),
    ]


def test_a_name_that_begins_like_a_placeholder_is_a_picture(tmp_path: Path) -> None:
    body = "<figure><img src=/p/slide-empty-office.jpg><figcaption>{}</figcaption></figure>"
    item = one(tmp_path, body.format(CAPTION)).items[0]
    assert said(item)["image"] == "/p/slide-empty-office.jpg"


def test_a_sentence_before_a_credit_in_capitals_stays_the_caption(tmp_path: Path) -> None:
    words = "A postcard of the fair. COURTESY MILL HISTORICAL SOCIETY"
    caption = f"<figcaption><span><p>{words}</p></span> <i></i></figcaption>"
    (item,) = one(tmp_path, f"<figure><img src=a.jpg>{caption}</figure>").items
    assert said(item) == {"image": "a.jpg", "caption": words}


@pytest.mark.parametrize(
    "title",
    ["<h4>Nets 1</h4>", "<b itemprop=name>Nets 1</b>", "<div class='slide-title'>Nets 1</div>"],
)
def test_the_title_of_a_slide_is_no_part_of_its_caption(tmp_path: Path, title: str) -> None:
    slides = "".join(
        f"<div class=slide><img src={n}.jpg><div class=caption>{title}<p>{CAPTION}</p></div></div>"
        for n in (1, 2)
    )
    gallery = one(tmp_path, f"<div class=gallery>{slides}</div>")
    assert [said(item)["caption"] for item in gallery.items] == [CAPTION, CAPTION]


def test_the_first_line_of_a_single_figure_and_a_title_alone_are_captions(tmp_path: Path) -> None:
    line = "<span class=legend__title>A dam</span> <span>It is 14 metres wide.</span>"
    for words, caption in ((line, "A dam It is 14 metres wide."), ("<h4>A dam</h4>", "A dam")):
        body = f"<figure><img src=a.jpg><figcaption>{words}</figcaption></figure>"
        assert said(one(tmp_path, body).items[0])["caption"] == caption


def test_a_credited_or_described_still_of_a_film_is_an_item(tmp_path: Path) -> None:
    for words in (CAPTION, "Smoke in the valley <span class=credit>Ann Lee/EPA</span>"):
        body = f"<figure class=is-video><img src=a.jpg><figcaption>{words}</figcaption></figure>"
        assert len(one(tmp_path, body).items) == 1


def test_a_caption_between_paragraphs_is_found_below_the_only_picture(tmp_path: Path) -> None:
    story = f"<p>{'The council voted for the plan. ' * 5}</p>" * 3
    caption = f"<p class=below>{CAPTION} — <span>Foto: Ann Lee/EPA</span></p>"
    body = f"<div>{story}<div class=frame><img src=a.jpg></div>{caption}{story}</div>"
    (item,) = one(tmp_path, body).items
    assert said(item)["caption"] == f"{CAPTION} — Foto: Ann Lee/EPA"


@pytest.mark.parametrize("counter", ["1 of 3 | ", "2 von 5: ", "Photo 3 of 9 ", "Foto 1/3 – "])
def test_the_number_of_a_slide_is_no_part_of_its_caption(tmp_path: Path, counter: str) -> None:
    body = f"<figure><img src=a.jpg><figcaption>{counter}{CAPTION}</figcaption></figure>"
    assert said(one(tmp_path, body).items[0])["caption"] == CAPTION


@pytest.mark.parametrize(
    "words",
    ["2 of 3 houses are empty", "9/11: the towers", "Photo 3 of 9 in a row", "7 of 3 | Ferries"],
)
def test_numbers_that_begin_a_caption_stay_in_it(tmp_path: Path, words: str) -> None:
    body = f"<figure><img src=a.jpg><figcaption>{words}</figcaption></figure>"
    assert said(one(tmp_path, body).items[0])["caption"] == words


@pytest.mark.parametrize(
    "stand_in", ["/i/platzhalter-16x9.png", "/i/segnaposto.png", "/i/marcador.gif", "/i/16x9.png"]
)
def test_the_address_of_a_picture_is_not_that_of_what_stands_in(
    tmp_path: Path, stand_in: str
) -> None:
    caption = f"<figcaption>{CAPTION}</figcaption>"
    own = f"<figure><img src={stand_in}><noscript><img src=/p/a.jpg></noscript>{caption}</figure>"
    late = f"<figure><img src={stand_in} data-img=/p/a.jpg>{caption}</figure>"
    for body in (own, late):
        assert said(one(tmp_path, body).items[0])["image"] == "/p/a.jpg"


@pytest.mark.parametrize("name", ["/p/harbour-16x9.png", "/p/marcador-final.jpg", "/p/16x9.jpg"])
def test_a_picture_named_after_its_shape_or_a_score_is_one(tmp_path: Path, name: str) -> None:
    body = f"<figure><img src={name}><figcaption>{CAPTION}</figcaption></figure>"
    assert said(one(tmp_path, body).items[0])["image"] == name


def test_an_attribution_that_holds_caption_and_credit_is_taken_apart(tmp_path: Path) -> None:
    words = f"<i class=attribution__caption>{CAPTION}</i> <b class=attribution__credit>Ann Lee</b>"
    caption = f"<figcaption><span class=attribution>{words}</span></figcaption>"
    (item,) = one(tmp_path, f"<figure><img src=a.jpg>{caption}</figure>").items
    assert said(item) == {"image": "a.jpg", "caption": CAPTION, "credit": "Ann Lee"}


def test_a_linked_japanese_caption_is_no_headline(tmp_path: Path) -> None:
    words = "広場の古時計＝緑市で2026年10月13日"
    figure = f"<figure><img src=a.jpg><figcaption>{words}</figcaption></figure>"
    (item,) = one(tmp_path, f"<div><a href=/graphs/1>{figure}</a></div>").items
    assert said(item)["caption"] == words


def test_a_credited_teaser_below_a_heading_for_more_is_no_item(tmp_path: Path) -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{CAPTION}</figcaption></figure>"
    teaser = "<div class=teaser><img src=b.jpg><span class=copyright>Foto: Ann Lee</span></div>"
    for heading, count in (("Mehr zum Thema", 1), ("Im Hafen", 2)):
        html = page(f"{figure}<div><h3>{heading}</h3>{teaser}</div>")
        assert sum(len(g.items) for g in read(tmp_path, "a.html", html)) == count


def test_the_headed_still_of_a_player_is_no_item(tmp_path: Path) -> None:
    for heading, count in (("<h4>Backyard ferry</h4>", 0), ("", 1)):
        caption = f"<div class=caption>{heading}<p>{CAPTION}</p></div>"
        html = page(f"<div class=video-player><img src=a.jpg>{caption}</div>")
        assert sum(len(g.items) for g in read(tmp_path, "a.html", html)) == count


@pytest.mark.parametrize("fuller", ["first", "last"])
def test_a_picture_in_a_slideshow_and_in_its_window_is_one_with_all_words(
    tmp_path: Path, fuller: str
) -> None:
    shown = f'<figure><img src="a-800x600.jpg" alt="A"><figcaption>{CAPTION}</figcaption></figure>'
    opened = (
        '<figure><img src="a-1600x1200.jpg" alt=""><figcaption>'
        f'{CAPTION} <span class="credit">Ann Lee/EPA</span></figcaption></figure>'
    )
    both = (opened, shown) if fuller == "first" else (shown, opened)
    (item,) = one(tmp_path, "<p>Between.</p>".join(both)).items
    assert said(item) == {
        "image": "a-1600x1200.jpg",
        "alt": "A",
        "caption": CAPTION,
        "credit": "Ann Lee/EPA",
    }


def test_a_picture_with_two_credits_is_two_items(tmp_path: Path) -> None:
    shown = (
        '<figure><img src="a.jpg" alt="A"><figcaption>{} <span class="credit">{}</span>'
        "</figcaption></figure>"
    )
    body = shown.format(CAPTION, "Ann Lee/EPA") + shown.format(CAPTION, "Ann Lee/AP")
    galleries = read(tmp_path, "a.html", page(body))
    assert [said(i)["credit"] for g in galleries for i in g.items] == ["Ann Lee/EPA", "Ann Lee/AP"]


@pytest.mark.parametrize(
    "attribute",
    [
        'data-lazy-img="https://cdn.example/resize/630x420/?url=https%3A%2F%2Fa.example%2Fa.jpg"',
        'data-default-src="https://cdn.example/combiner/i?img=/photo/a.jpg&amp;w=570"',
    ],
)
def test_a_late_picture_is_found_behind_any_data_attribute(tmp_path: Path, attribute: str) -> None:
    body = f'<figure><img {attribute} src="data:,"><figcaption>{CAPTION}</figcaption></figure>'
    (item,) = one(tmp_path, body).items
    assert "a.jpg" in said(item)["image"]


def test_headlines_in_the_links_of_their_pictures_are_teasers(tmp_path: Path) -> None:
    body = (
        '<ul class="mol"><li class="item"><a href="/s/1"><img src="a.jpg" alt="How Dunvale won">'
        '<span class="caption-short">How Dunvale won</span></a></li></ul>'
    )
    assert read(tmp_path, "a.html", page(body)) == ()


def test_a_picture_whose_alt_is_the_headline_linked_beside_it_is_a_teaser(tmp_path: Path) -> None:
    body = (
        '<div class="feed-post-body"><a href="/s/1">Mayors ask for a new budget</a>'
        '<div class="media"><img src="a.jpg" alt="Mayors ask for a new budget"></div></div>'
    )
    assert read(tmp_path, "a.html", page(body)) == ()


def test_a_picture_that_links_to_its_own_page_keeps_caption_and_credit(tmp_path: Path) -> None:
    body = (
        '<div class="opener-foto"><a href="/x/foto"><img src="a.jpg" alt="A"></a>'
        '<div class="info"><span class="desc">Nová rozhledna na vrchu Holý kopec u Lhotky</span>'
        ' <span class="made">| foto: <b>Jan Novotný</b>, MAFRA</span></div></div>'
    )
    (item,) = one(tmp_path, body).items
    assert said(item)["caption"] == "Nová rozhledna na vrchu Holý kopec u Lhotky"
    assert "Jan Novotný" in said(item)["credit"]


def test_hidden_labels_of_caption_and_credit_each_name_their_neighbour(tmp_path: Path) -> None:
    body = (
        '<div class="item"><figure><img src="a.jpg" alt="A"></figure><div class="descriptions">'
        f'<span class="visually-hidden">Caption:</span><div class="c-caption">{CAPTION}</div>'
        '<span class="visually-hidden">Credits:</span><div class="c-credits">Image: Ann Lee</div>'
        "</div></div>"
    )
    (item,) = one(tmp_path, body).items
    assert said(item)["caption"] == CAPTION
    assert said(item)["credit"] == "Image: Ann Lee"


@pytest.mark.parametrize("counter", ["[1/2]", "[2 of 3] ", "(1/4) "])
def test_a_bracketed_number_of_a_slide_is_no_part_of_its_caption(
    tmp_path: Path, counter: str
) -> None:
    body = f'<figure><img src="a.jpg"><figcaption>{counter}{CAPTION}</figcaption></figure>'
    assert said(one(tmp_path, body).items[0])["caption"] == CAPTION


@pytest.mark.parametrize(
    "notice",
    [
        "Please be respectful of copyright. Unauthorized use is prohibited.",
        "Copy link to cartoon",
    ],
)
def test_what_a_site_says_below_every_caption_is_no_part_of_it(tmp_path: Path, notice: str) -> None:
    body = (
        f'<figure><img src="a.jpg"><figcaption><span class="text">{CAPTION}</span>'
        f'<span class="notice">{notice}</span></figcaption></figure>'
    )
    assert said(one(tmp_path, body).items[0])["caption"] == CAPTION


@pytest.mark.parametrize("block", ["related_images", "site-latest-news-page-article__image"])
def test_a_block_for_the_picture_is_no_teaser_whatever_else_its_name_says(
    tmp_path: Path, block: str
) -> None:
    figure = f'<figure><img src="a.jpg"><figcaption>{CAPTION}</figcaption></figure>'
    assert (
        said(one(tmp_path, f'<div class="{block}">{figure}</div>').items[0])["caption"] == CAPTION
    )


def test_a_hidden_copy_without_address_gives_way_to_the_picture(tmp_path: Path) -> None:
    body = (
        '<figure><amp-img style="display:none"></amp-img><img src="a.jpg" alt="A">'
        f"<figcaption>{CAPTION}</figcaption></figure>"
    )
    assert said(one(tmp_path, body).items[0])["image"] == "a.jpg"


@pytest.mark.parametrize(
    "src",
    [
        "https://cdn.example/resize:fill:20:20/0*428.jpg",
        "https://cdn.example/image/fetch/w_140,h_140,c_fill/a.jpg",
    ],
)
def test_an_address_that_asks_for_a_narrow_crop_is_a_thumbnail(tmp_path: Path, src: str) -> None:
    assert read(tmp_path, "a.html", page(f'<div><img src="{src}" alt="A"></div><p>Text.</p>')) == ()


def test_a_caption_and_a_credit_in_a_block_named_after_both_are_told_apart(tmp_path: Path) -> None:
    body = (
        '<div class="ImageDetails"><div><img src="a.jpg" alt="A"></div>'
        f'<div class="CaptionCredit"><div>{CAPTION}</div>'
        "<div>(<span>צילום: רות לוי</span>)</div></div></div>"
    )
    (item,) = one(tmp_path, body).items
    assert said(item)["caption"] == CAPTION
    assert "רות לוי" in said(item)["credit"]


def test_a_caption_and_a_credit_in_the_next_two_paragraphs(tmp_path: Path) -> None:
    body = (
        '<p align="center"><img src="a.jpg"></p><p>5月3日，渔民在海丰县港口补网。</p>'
        "<p>新华社记者 林海 摄</p><p>渔民说，今年的收成比去年好。</p>"
    )
    (item,) = one(tmp_path, body).items
    assert said(item)["caption"] == "5月3日，渔民在海丰县港口补网。"
    assert said(item)["credit"] == "新华社记者 林海 摄"


def test_the_portrait_beside_its_name_is_no_item(tmp_path: Path) -> None:
    body = (
        '<div class="credit-title"><div class="credit-title-image"><img src="p.png" alt="Ann Lee">'
        '</div><div class="credit-title-name">Ann Lee</div></div>'
    )
    assert read(tmp_path, "a.html", page(body)) == ()


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="a.jpg" alt=""><p class="credit">Foto: Ann Lee / EPA</p>',
        '<figure><a href="/s/2"><img src="a.jpg"></a><figcaption>Ann Lee/AP</figcaption></figure>',
    ],
)
def test_the_credited_picture_of_a_linked_headline_is_a_teaser(
    tmp_path: Path, picture: str
) -> None:
    body = f'<div class="box">{picture}<h3><a href="/s/1">Mayors ask for a budget</a></h3></div>'
    assert read(tmp_path, "a.html", page(body)) == ()


def test_the_text_of_a_story_is_no_teaser_whatever_its_class_says(tmp_path: Path) -> None:
    text = "<p>" + "The divers went down again before the tide turned and came back. " * 2 + "</p>"
    figure = f'<figure><img src="a.jpg"><figcaption>{CAPTION}</figcaption></figure>'
    body = f'<div class="entry-content inline-promos">{text * 3}{figure}<a href="/x">x</a></div>'
    assert said(one(tmp_path, body).items[0])["caption"] == CAPTION


def test_a_picture_for_wide_and_for_narrow_windows_has_one_caption(tmp_path: Path) -> None:
    body = (
        '<div class="media-image"><div><img src="/styles/focal_960x640/public/a-ferry.jpg" alt="A">'
        '<img src="/styles/focal_300x200/public/a-ferry.jpg" alt=""></div>'
        f'<div class="image-caption">{CAPTION}</div></div>'
    )
    (item,) = one(tmp_path, body).items
    assert said(item)["caption"] == CAPTION


@pytest.mark.parametrize(
    "words",
    ["<h3>Mayors ask for a budget</h3>", "<p>Recevez notre newsletter du matin</p>"],
)
def test_a_wordless_picture_over_a_headline_or_a_newsletter_is_no_item(
    tmp_path: Path, words: str
) -> None:
    assert read(tmp_path, "a.html", page(f'<div><img src="a.jpg" alt="">{words}</div>')) == ()
