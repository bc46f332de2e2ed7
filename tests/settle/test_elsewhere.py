"""A checkout without any of its pictures is one note; a picture missing among others is not."""

import pytest


def galleries(site, count, items):
    for number in range(count):
        lines = "".join(
            f"  - {{image: img/{number}-{n}.jpg, caption: Boats leave pier {number} at {n}.,"
            f" alt: Boat {number} {n}, credit: Ines Calder / EPA}}\n"
            for n in range(items)
        )
        site(f"g{number}.yml", f"items:\n{lines}")


def test_none_of_many_is_one_note(run, site):
    galleries(site, 5, 6)
    report = run("check", ".", "--format", "json").json
    assert "image-missing" not in {finding["rule"] for finding in report["findings"]}
    assert {"what": "30 pictures", "why": "named, and none of them is in the repository"} in report[
        "unchecked"
    ]


@pytest.mark.parametrize(("count", "items"), [(1, 40), (5, 2)])
def test_few_or_all_in_one_gallery_are_missing(run, site, count, items):
    galleries(site, count, items)
    assert "image-missing" in run("check", ".", "--format", "json").rules()


PAGE = """<!doctype html><html lang="en"><body><article><h1>Storm</h1>
<figure><img src="{src}" alt="Boats behind a wall"><figcaption>Boats leave the pier of Lorn.
<span class="credit">Ines Calder / EPA</span></figcaption></figure></article></body></html>"""


@pytest.mark.parametrize("src", ["/media/boats.jpg", "./storm_files/boats.jpg"])
def test_a_page_saved_without_its_pictures_is_one_note(run, site, src):
    site("storm.html", PAGE.format(src=src))
    report = run("check", "storm.html", "--format", "json").json
    assert report["findings"] == []
    assert {"what": "1 picture", "why": "named, and none of them is in the repository"} in report[
        "unchecked"
    ]


@pytest.mark.parametrize("src", ["/media/boats.jpg", "./storm_files/boats.jpg"])
def test_a_folder_that_is_there_owes_its_picture(run, site, src):
    site("storm.html", PAGE.format(src=src))
    site(src.lstrip("./").replace("boats.jpg", "note.txt"), "nothing")
    assert run("check", "storm.html", "--format", "json").rules() == ["image-missing"]


def test_others_that_are_there_make_them_missing(run, site):
    from tests.images.build import jpeg

    galleries(site, 5, 6)
    site("img/0-0.jpg", jpeg())
    findings = run("check", ".", "--format", "json").json["findings"]
    missing = [finding for finding in findings if finding["rule"] == "image-missing"]
    assert sum(len(f["related"]) if f["item"] is None else 1 for f in missing) == 29
