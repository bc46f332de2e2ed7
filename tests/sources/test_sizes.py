"""The sizes that pages declare for pictures: where they shape the picture, and where CSS does."""

import pytest

from tests.sources.helpers import cut, read, said

CAPTION = "<figcaption>Divers clear nets off the reef at Rasdhoo. Ann Lee/EPA</figcaption>"


def shown(folder, picture):
    body = f"<!doctype html><html><body><article><figure>{picture}{CAPTION}</figure></article>"
    [gallery] = read(folder, "a.html", body + "</body></html>")
    [item] = gallery.items
    return item


def test_whole_pixels_of_an_img_are_read_with_their_places(tmp_path):
    item = shown(tmp_path, '<img src="a.jpg" alt="A" class="size-large" width="600" height=" 400">')
    assert (said(item)["width"], said(item)["height"]) == ("600", "400")
    width = next(s for s in item.statements if s.property.value == "width")
    assert cut(width, tmp_path / "a.html") == "600"
    assert width.place.pointer == "img[a.jpg]/@width"


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="a.jpg" alt="A" width="600">',
        '<img src="a.jpg" alt="A" width="100%" height="400">',
        '<img src="a.jpg" alt="A" width="600" height="auto">',
        '<img src="a.jpg" alt="A" width="600" height="400" style="object-fit: cover">',
        '<img src="a.jpg" alt="A" width="600" height="400" style="width:100%;height: auto">',
        '<img src="a.jpg" alt="A" width="600" height="400" class="w-full object-cover">',
        '<img src="a.jpg" alt="A" width="600" height="400" class="img-responsive">',
        '<img src="data:image/gif;base64,R0" data-src="a.jpg" alt="A" width="600" height="400">',
        '<img src="https://pictures.example/a.jpg" alt="A" width="600" height="400">',
        '<div class="aspect-video"><img src="a.jpg" alt="A" width="600" height="400"></div>',
        '<picture><source media="(min-width: 9em)" srcset="b.jpg">'
        '<img src="a.jpg" alt="A" width="600" height="400"></picture>',
    ],
)
def test_a_box_that_css_may_fit_is_none(tmp_path, picture):
    assert not {"width", "height"} & said(shown(tmp_path, picture)).keys()
