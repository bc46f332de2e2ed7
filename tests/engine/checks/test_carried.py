"""Rights that a picture file lacks: its owner, or what only the sidecar beside it says."""

import pytest

from tests.images import build

MADE = {(2, 80): "Ines Calder", (2, 110): "EPA"}
SIDECAR = {"dc:creator": ["Ines Calder"], "photoshop:Credit": "EPA", "dc:rights": "© 2026 EPA"}


@pytest.fixture
def told(site, run):
    """What a rule says of the pictures of a folder."""

    def check(rule, **files):
        for name, data in files.items():
            site(f"photos/{name.replace('_', '.')}", data)
        found = run("check", "photos", "--select", rule, "--format", "json").json["findings"]
        return [f["message"] for f in found]

    return check


def test_a_file_without_an_owner_is_told_where_the_site_wants_one(site, told):
    assert told("copyright-missing", reef_jpg=build.jpeg(iim=MADE)) == []
    site("captionaudit.toml", "[options.copyright-missing]\nrequired = true\n")
    assert told("copyright-missing") == [
        "the file names 'Ines Calder' and 'EPA', and no copyright notice"
    ]


@pytest.mark.parametrize(
    "data",
    [
        build.jpeg(),
        build.jpeg(iim={(2, 80): "Ines Calder"}),
        build.jpeg(iim=MADE, exif={"Copyright": "EPA"}),
        build.jpeg(iim=MADE, xmp={"xmpRights:UsageTerms": "No archive"}),
    ],
)
def test_a_file_with_an_owner_and_one_that_says_less_are_none(site, told, data):
    site("captionaudit.toml", "[options.copyright-missing]\nrequired = true\n")
    assert told("copyright-missing", reef_jpg=data) == []


def test_what_only_a_sidecar_says_is_told(told):
    sidecar = build.xmp_packet(SIDECAR)
    found = told("rights-left-in-sidecar", reef_jpg=build.jpeg(), reef_xmp=sidecar)
    assert found == [
        "the file names nobody: its creator, credit, copyright stand in the sidecar alone"
    ]


@pytest.mark.parametrize(
    ("data", "name", "sidecar"),
    [
        (build.jpeg(iim={(2, 110): "EPA"}), "reef_jpg", build.xmp_packet(SIDECAR)),
        (build.tiff(), "reef_nef", build.xmp_packet(SIDECAR)),
        (build.jpeg(), "reef_jpg", build.xmp_packet({"dc:description": "A reef."})),
        (build.gif(), "reef_gif", build.xmp_packet(SIDECAR)),
    ],
)
def test_what_the_file_says_too_and_what_it_cannot_say_is_not(told, data, name, sidecar):
    assert told("rights-left-in-sidecar", **{name: data}, reef_xmp=sidecar) == []


def test_a_sidecar_of_the_pages_own_data_is_not(told, site):
    site("photos/reef.json", '{"credit": "Ines Calder / EPA"}')
    assert told("rights-left-in-sidecar", reef_jpg=build.jpeg()) == []
