"""The offsets of tags, found by counting, are those of the tags in the text."""

from __future__ import annotations

import pytest

from captionaudit.sources.markup.tags import Tags, parse, telling

_FIGURE = '<figure><img src=a.jpg><figcaption>Nets <span class="credit">EPA</span></figcaption>'
_NOISE = {
    "nothing": "",
    "comment": "<!-- <img src=b.jpg> <span>x</span> -->",
    "odd comment": "<!--> <img src=b.jpg> -->",
    "unclosed comment": "<p>x</p><!-- <img src=c.jpg>",
    "script": "<script>document.write('<img src=b.jpg><span>x')</script>",
    "capitals": "<SCRIPT>document.write('<IMG src=b.jpg>')</SCRIPT>",
    "mixed case": "<Script>document.write('<img src=b.jpg>')</sCRIPT>",
    "title": "<title>How to write <img> and <span></title>",
    "textarea": "<textarea><figure><img src=b.jpg></figure></textarea>",
    "attribute": "<div data-html='<figure><img src=b.jpg></figure><span>x</span>'></div>",
    "noscript": "<noscript><img src=b.jpg></noscript>",
    "table": "<table><img src=b.jpg><tr><td><span>x</span></table>",
    "broken tag": "<img <img src=b.jpg><span <b>x",
    "longer names": "<imgs><spanner><figures/>",
    "shut": "</img></figure></span>",
}


@pytest.mark.parametrize("noise", _NOISE.values(), ids=_NOISE)
@pytest.mark.parametrize("order", ["before", "after", "both"])
def test_tags_are_found_whatever_looks_like_them(noise: str, order: str) -> None:
    text = {
        "before": noise + _FIGURE,
        "after": _FIGURE + noise,
        "both": noise + _FIGURE + noise + _FIGURE,
    }[order]
    root, _ = parse(text)
    chosen = telling(root, text)
    tags = Tags(text, root, chosen)
    for element in chosen:
        at = tags.offset(element)
        assert at is not None
        assert text[at : at + 1 + len(element.tag)].lower() == f"<{element.tag}"
        opening = text[at : text.find(">", at)]
        for name, value in element.items():
            assert name in opening.lower()
            assert value in opening
    spans = [at for e in chosen if (at := tags.offset(e)) is not None]
    assert spans == sorted(set(spans))


def test_an_element_that_was_not_chosen_has_no_offset() -> None:
    text = "<p>x</p><img src=a.jpg>"
    root, _ = parse(text)
    tags = Tags(text, root, telling(root, text))
    assert [tags.offset(e) for e in root.iter("p", "img")] == [None, 8]


@pytest.mark.parametrize(
    "tag",
    ['<b CLASS="Bildunterschrift">', "<i itemprop=description>", "<u data-testid='photo-credit'>"],
)
def test_what_is_named_like_a_caption_is_told(tag: str) -> None:
    text = f"<p class=lede>x</p><p data-testid=lede>x</p>{tag}Nets</p><img src=a.jpg>"
    root, _ = parse(text)
    assert [e.tag for e in telling(root, text)] == [tag[1], "img"]
