"""What has to be there, and what is owed by no picture of that kind."""

import json

import pytest

FIGURE = '<figure><img src="{src}" alt="{alt}"><figcaption>{caption}</figcaption></figure>\n'
PAGE = "<html><body><p>The reef was closed on Sunday.</p>{}</body></html>"
CAPTION = "Divers clear nets off the reef at Rasdhoo."


@pytest.fixture
def missing(run, site):
    """The rules of presence that find something in one file, with the items."""

    def check(name, text):
        site(name, text)
        found = run("check", name, "--select", "presence", "--format", "json").json["findings"]
        named = ("caption-missing", "credit-missing", "alt-missing")
        return [(f["rule"], f["item"]) for f in found if f["rule"] in named]

    return check


def figure(src="https://img.example/reef.jpg", alt="Two divers", caption=CAPTION):
    return FIGURE.format(src=src, alt=alt, caption=caption)


def test_a_photograph_in_running_text_owes_a_credit(missing):
    assert missing("page.html", PAGE.format(figure())) == [("credit-missing", 1)]


@pytest.mark.parametrize(
    "shown",
    [
        {"src": "https://img.example/rates.png"},
        {"src": "https://img.example/nets.GIF?v=2"},
        {"alt": "A screenshot of the harbour office's page"},
        {"caption": "Example of a form that divers fill in"},
    ],
)
def test_a_screenshot_or_drawing_in_running_text_owes_none(missing, shown):
    assert missing("page.html", PAGE.format(figure(**shown))) == []


def test_in_a_gallery_every_picture_owes_one(missing):
    shots = figure() + figure(src="https://img.example/rates.png", caption="Nets by the year.")
    gallery = f'<div class="gallery">{shots}</div>'
    assert missing("page.html", PAGE.format(gallery)) == [("credit-missing", None)]


@pytest.mark.parametrize(
    "caption",
    [
        f"{CAPTION} Photo courtesy of the Portwick harbour office.",
        'A boat on the slip. Photo by <a href="https://a.example/">Ines Calder</a>; all rights',
        f"{CAPTION} Image from the archive of the Portwick harbour office.",
        f"Image: the divers of Portwick and their friends of the reef patrol. {CAPTION}",
    ],
)
def test_the_words_of_a_credit_are_enough(missing, caption):
    gallery = {"items": [{"image": "https://img.example/1.jpg", "alt": "A", "caption": caption}]}
    assert missing("a.json", json.dumps(gallery)) == []


def test_a_bare_picture_of_a_post_owes_nothing(missing):
    post = (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>'
        "<item><title>Reef</title><wp:post_id>7</wp:post_id><wp:post_type>post</wp:post_type>"
        "<content:encoded><![CDATA[{}]]></content:encoded></item></channel></rss>"
    )
    bare = '<figure><img src="https://img.example/reef.jpg" alt="Two divers"/></figure>'
    assert missing("export.xml", post.format(bare)) == []
    assert missing("export.xml", post.format(figure())) == [("credit-missing", 1)]


@pytest.mark.parametrize("alts", [(None, None), ("Two divers", None)])
def test_what_an_agency_sends_owes_alt_texts_where_it_has_any(missing, alts):
    def picture(number, alt):
        said = [{"role": "caption", "value": CAPTION}]
        said += [{"role": "alttext", "value": alt}] if alt else []
        return {
            "uri": f"urn:example:{number}",
            "standard": {"name": "ninjs", "version": "2.1"},
            "type": "picture",
            "by": "Ines Calder",
            "descriptions": said,
            "renditions": [{"name": "main", "href": f"https://img.example/{number}.jpg"}],
        }

    pictures = [{"name": str(n)} | picture(n, alt) for n, alt in enumerate(alts)]
    story = {
        "uri": "urn:example:story",
        "standard": {"name": "ninjs", "version": "2.1"},
        "type": "text",
        "associations": pictures,
    }
    owed = [("alt-missing", 2)] if any(alts) else []
    assert missing("story.json", json.dumps(story)) == owed


@pytest.mark.parametrize(
    ("sign", "owed"), [("©", True), ("© ", True), ("© Portwick Divers", False)]
)
def test_a_sign_alone_credits_nobody(missing, sign, owed):
    found = missing("page.html", PAGE.format(figure(caption=f"{CAPTION} {sign}")))
    assert (("credit-missing", 1) in found) is owed


@pytest.mark.parametrize(
    ("alts", "owed"),
    [((None, None), [("alt-unstated", None)]), (("A net", None), [("alt-missing", 2)])],
    ids=["none", "one of two"],
)
def test_a_data_file_without_any_alt_text_is_to_review(run, site, alts, owed):
    pictures = [
        {"image": f"https://img.example/{n}.jpg", "caption": CAPTION} | ({"alt": a} if a else {})
        for n, a in enumerate(alts)
    ]
    site("gallery.json", json.dumps({"items": pictures}))
    found = run("check", "gallery.json", "--select", "alt", "--format", "json").json["findings"]
    assert [(f["rule"], f["item"]) for f in found] == owed
