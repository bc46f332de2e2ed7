"""Former names, platforms, licences: the day and the company that a name keeps."""

import pytest

from tests.engine.conftest import make_rule

RENAMED = make_rule(call="named.renamed", message="{found} {taken}", options={"grace": 60})


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ({"xmp": {"date_created": "2025-08-29"}}, []),  # the last day of grace
        ({"xmp": {"date_created": "2025-08-30"}}, ["EPA-EFE 2025-08-30"]),
        ({"exif": {"date_created": "2026:02:14 10:00:00"}}, ["EPA-EFE 2026-02-14"]),
        ({"xmp": {"date_created": "2019-02-14"}, "date_published": "2026-02-14"}, []),
        ({"caption": "Divers wait, Feb. 14, 2026."}, ["EPA-EFE 2026-02-14"]),
        ({"caption": "Divers wait for 3 March 2027, on 14 February 2026."}, []),
        ({"caption": "An archive picture of divers, 14 February 2026."}, []),
        ({"caption": "Divers wait."}, []),
    ],
)
def test_only_a_picture_taken_after_the_change_counts(judge, item, said):
    item = {"caption": "Divers wait.", "credit": "EPA-EFE/INES CALDER"} | item
    assert [f.message for f in judge(RENAMED, item)] == said


def test_a_name_that_holds_today_is_never_out_of_date(judge):
    item = {"caption": "Divers.", "credit": "EPA/INES CALDER", "date_created": "2026-02-14"}
    assert judge(RENAMED, item) == []


@pytest.mark.parametrize(
    ("credit", "lacking"),
    [
        ("Ines Calder, CC BY-SA 4.0, via Wikimedia Commons", None),
        ("Ines Calder / Wikimedia Commons", "licence"),
        ("Wikimedia Commons / CC BY 4.0", "author"),
        ("Wikimedia Commons/CC0", None),
        ("Ines Calder / Flickr", None),
        ("Ines Calder / EPA", None),
        ("@ines (CC BY)", "version of the licence"),
    ],
)
def test_what_a_free_licence_asks_for(judge, credit, lacking):
    rule = make_rule(
        call="named.attribution", message="{lacking}", options={"commons": ["wikimedia"]}
    )
    said = [f.message for f in judge(rule, {"caption": "Divers.", "credit": credit})]
    assert said == ([lacking] if lacking else [])


@pytest.mark.parametrize(
    ("credit", "found"),
    [
        ("Instagram", True),
        ("Photo: X / Twitter", True),
        ("Courtesy of Facebook", True),
        ("Instagram / @ines.calder", False),
        ("Ines Calder via Twitter", False),
        ("Facebook via AP", False),
        ("Screenshot / YouTube", False),
        ("Google Earth", False),
    ],
)
def test_places_that_made_no_picture(judge, credit, found):
    places = ["instagram", "facebook", "x", "twitter", "youtube", "google"]
    rule = make_rule(call="named.non_source", message="{found}", options={"places": places})
    assert bool(judge(rule, {"caption": "Divers.", "credit": credit})) is found


def test_a_name_with_two_blanks_is_told_apart(run, site):
    text = "  - {{caption: Boats lie in the harbour {}., credit: {} / AFP}}\n"
    names = (
        "Ines Calder",
        "Ines Calder",
        "Ines  Calder",
        "Jürgen Groß",
        "Juergen Gross",
        "Jurgen Gross",
    )
    site("gallery.yml", "items:\n" + "".join(text.format(n, name) for n, name in enumerate(names)))
    ran = run("check", "gallery.yml", "--select", "photographer-variant", "--format", "json")
    assert {finding["message"] for finding in ran.json["findings"]} == {
        "'Ines  Calder', with two blanks, is 'Ines Calder' at other places (2)",
        "'Juergen Gross' is 'Jürgen Groß' at other places (1)",
        "'Jurgen Gross' is 'Jürgen Groß' at other places (1)",
    }
