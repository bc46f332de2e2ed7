"""Files of other programs and templates are no galleries, whatever keys they have."""

import json

import pytest

FOREIGN = {
    "api/openapi.json": json.dumps(
        {
            "openapi": "3.1.0",
            "paths": {"x": [{"image": "a.jpg", "caption": "A photo of a harbour at dawn"}] * 2},
        }
    ),
    "data/coco.json": json.dumps(
        {
            "images": [{"file_name": "1.jpg", "caption": "A boat lies in a harbour"}] * 2,
            "annotations": [{"id": 1, "caption": "A boat lies in a harbour"}],
        }
    ),
    "App/Contents.json": json.dumps(
        {"images": [{"idiom": "mac", "filename": "icon.png", "caption": "The icon of the app"}] * 2}
    ),
    "hugo.toml": '[params]\nimage = "og.png"\ncaption = "The harbour of Portwick at dawn"\n',
    "ui/menu.json": json.dumps(
        {"menu": [{"caption": "File", "icon": "f.png"}, {"caption": "Edit", "icon": "e.png"}]}
    ),
    "ui/buttons.json": json.dumps(
        {"buttons": [{"caption": "OK", "image": "ok.png"}, {"caption": "No", "image": "no.png"}]}
    ),
    "README.md": "# A site\n\n![Screenshot](docs/screen.png)\n",
    "layouts/story.html": '<figure><img src="{{ p.src }}" alt="{{ p.alt }}">'
    "<figcaption>{{ p.caption }}</figcaption></figure>\n",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_it_is_no_gallery(run, site, name):
    site(name, FOREIGN[name])
    ran = run("check", ".", "--format", "json")
    assert (ran.code, ran.out) == (2, "")
    assert "nothing to audit" in ran.err


def test_a_template_beside_words_is_left_out(run, site):
    site(
        "gallery.yml",
        "items:\n  - image: '{{ site.url }}/a.jpg'\n    caption: Boats leave Portwick at dawn.\n"
        "    alt: '{{ alt }}'\n    credit: Ines Calder / EPA\n",
    )
    [item] = run("items", "gallery.yml").lines
    assert {statement["property"] for statement in item["statements"]} == {
        "image",
        "caption",
        "credit",
    }
