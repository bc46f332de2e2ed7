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


def test_others_that_are_there_make_them_missing(run, site):
    from tests.images.build import jpeg

    galleries(site, 5, 6)
    site("img/0-0.jpg", jpeg())
    findings = run("check", ".", "--format", "json").json["findings"]
    missing = [finding for finding in findings if finding["rule"] == "image-missing"]
    assert sum(len(f["related"]) if f["item"] is None else 1 for f in missing) == 29
