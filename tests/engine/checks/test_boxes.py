"""Pages that stretch a picture, and pages whose boxes are a template's."""

import pytest

from tests.images import build

EXIF_TURNED = build.exif_block({"Orientation": 6})


def figure(width, height, name="reef.jpg"):
    words = "Divers clear nets off the reef. Ines Calder / EPA"
    picture = f'<img src="{name}" alt="Divers" width="{width}" height="{height}">'
    return f"<figure>{picture}<figcaption>{words}</figcaption></figure>"


@pytest.fixture
def found(site, run):
    def check(*figures, **pictures):
        for name, data in pictures.items():
            site(f"{name}.jpg", data)
        site("a.html", f"<!doctype html><html><body>{''.join(figures)}</body></html>")
        rules = "page-box-contradicts-file,page-size-contradicts-file"
        ran = run("check", "a.html", "--select", rules, "--format", "json")
        return [(f["rule"], f["message"]) for f in ran.json["findings"]]

    return check


def test_a_box_of_its_own_that_stretches_a_picture_is_one_finding(found):
    message = "the page shows it in 600×300, the file is 80×120"
    assert found(figure(600, 300), reef=build.jpeg(size=(80, 120))) == [
        ("page-box-contradicts-file", message)
    ]


@pytest.mark.parametrize("size", [(400, 600), (133, 200), (16, 9)])
def test_smaller_and_larger_boxes_of_one_shape_are_none(found, size):
    assert found(figure(*size), reef=build.jpeg(size=(80, 120))) == []


@pytest.mark.parametrize("size", [(400, 600), (600, 400)])
def test_a_turned_picture_may_have_either_shape(found, size):
    assert found(figure(*size), reef=build.jpeg(exif=EXIF_TURNED, size=(120, 80))) == []


def test_one_box_for_pictures_of_several_shapes_is_a_templates(found):
    figures = (figure(640, 360), figure(640, 360, "pass.jpg"))
    pictures = {"reef": build.jpeg(size=(80, 120)), "pass": build.jpeg(size=(120, 120))}
    assert found(*figures, **pictures) == []
