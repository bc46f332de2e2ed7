"""Credit profiles: which forms each accepts, and what the configuration may say."""

import pytest

from captionaudit.config import load_config
from captionaudit.engine.profiles import PROFILES, departs, profile_fault, suggestion
from captionaudit.errors import UserError
from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.credit import parse_credit

WIRE = {"ap": ["AP Photo/name", "AP Photo/name, role"], "afp": ["name / AFP"]}


def fits(credit, profile):
    return not departs(parse_credit(credit, builtin_agencies()), profile, WIRE)


@pytest.mark.parametrize(
    ("profile", "right", "wrong"),
    [
        ("wire", "(AP Photo/Ines Calder, File)", "Ines Calder/AP"),
        ("wire", "(Photo by Ines CALDER/AFP)", "AFP/Ines Calder"),
        ("wire", "(AP Photo/Ines Calder and Maren Oduya)", "AP/Ines Calder"),
        ("wire", "REUTERS", "AP"),
        ("label-name-agency", "Photograph: Ines Calder/EPA", "© Ines Calder/EPA"),
        ("label-name-agency", "Foto: Stadtarchiv Portwick", "Foto: dpa"),
        ("label-name-agency", "Foto: privat", "Foto: Ines Calder"),
        ("label-name-agency", "Foto: Ines Calder/dpa", "Foto: Ines Calder / dpa"),
        ("name-slash-agency", "Ines Calder / AFP", "Ines Calder/AFP"),
        ("name-slash-agency", "Ines Calder / AFP", "Ines Calder /AFP"),
        ("name-slash-agency", "Ines Calder, Tom Lund / AFP", "© Ines Calder / AFP"),
        ("name-slash-agency", "NASA / AP", "AFP"),
        ("name-slash-agency", "The Portwick Post", "Ines Calder"),
        ("agency-only", "AFP/Getty Images", "Ines Calder"),
        ("name-slash-agency", "Ines Calder / AFP", "Photo: Ines Calder / AFP"),
        ("name-slash-agency", "Ines Calder / POOL / AFP via Getty Images", "Ines Calder, AFP"),
        ("name-slash-agency", "The White House via AP", "(Ines Calder / AP)"),
        ("agency-only", "AFP via Getty Images", "Ines Calder / AFP"),
        ("agency-only", "Handout via Reuters", "REUTERS/Ines Calder"),
        ("label-name-agency", "Foto: Ines Calder/dpa", "Ines Calder/dpa"),
        (r"[^/]+ / [A-Z]+", "Ines Calder / AFP", "Ines Calder/AFP"),
    ],
)
def test_a_profile_takes_its_form_and_no_other(profile, right, wrong):
    assert fits(right, profile)
    assert not fits(wrong, profile)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("credit", ["The Portwick Post", "Handout", "Portwick Zoo / Handout"])
def test_a_credit_without_agency_and_photographer_is_left_alone(profile, credit):
    assert fits(credit, profile)


@pytest.mark.parametrize(
    ("profile", "credit", "wanted"),
    [
        ("name-slash-agency", "AP Photo/Ines Calder", "Ines Calder / AP"),
        ("name-slash-agency", "REUTERS/Ines Calder/Pool", "Ines Calder / Pool / Reuters"),
        (
            "name-slash-agency",
            "Ines Calder/AFP via Getty Images",
            "Ines Calder / AFP via Getty Images",
        ),
        ("name-slash-agency", "AFP", ""),
        ("agency-only", "Foto: Ines Calder/dpa", "dpa"),
        ("agency-only", "Portwick Zoo via AP", ""),
        ("label-name-agency", "Photograph: Ines Calder / EPA", "Photograph: Ines Calder/EPA"),
        ("label-name-agency", "Photo by Ines Calder / AFP", "Foto: Ines Calder/AFP"),
        ("wire", "Ines Calder, File / AP", "AP Photo/Ines Calder, File"),
        ("wire", "Ines Calder / Reuters", ""),
        ("[A-Z]+", "Ines Calder / AFP", ""),
    ],
)
def test_a_credit_in_the_form_of_the_profile(profile, credit, wanted):
    table = builtin_agencies()
    assert suggestion(parse_credit(credit, table), profile, WIRE, table) == wanted


def check(run, site, profile, item):
    site("captionaudit.toml", f'credit_profile = "{profile}"\n')
    site("gallery.yml", f"items:\n  - {item}\n")
    findings = run("check", "gallery.yml", "--format", "json").json["findings"]
    return [
        (f["rule"], (f["fix"] or {}).get("new"))
        for f in findings
        if f["rule"].startswith("credit-")
    ]


def test_a_bracket_at_the_end_of_a_caption_only_sets_the_credit_off(run, site):
    item = "caption: Boats lie in the harbour of Portwick. (Ines Calder / AFP)"
    said = check(run, site, "name-slash-agency", item)
    assert said == [("credit-in-caption-only", None)]
    [(_, fixed)] = [
        f for f in check(run, site, "agency-only", item) if f[0] == "credit-off-profile"
    ]
    assert fixed == "Boats lie in the harbour of Portwick. (AFP)"


def test_a_name_of_another_field_completes_the_credit(run, site):
    item = (
        "{caption: Boats lie in the harbour of Portwick., photographer: Ines Calder, agency: AFP}"
    )
    assert check(run, site, "name-slash-agency", item) == []


def test_a_missing_name_is_said_once(run, site):
    item = "{caption: Boats lie in the harbour of Portwick., credit: AFP}"
    assert check(run, site, "name-slash-agency", item) == [("credit-off-profile", None)]


def test_the_photographer_may_be_missing_where_the_profile_wants_the_agency_alone(run, site):
    site("gallery.yml", "items:\n  - caption: Divers clear nets off the reef.\n    credit: AFP\n")
    assert "names no photographer" in run("check", "gallery.yml").out
    site("captionaudit.toml", 'credit-profile = "agency-only"\n')
    assert "names no photographer" not in run("check", "gallery.yml").out


def test_the_profile_of_the_configuration_is_kept_to(run, site):
    site("captionaudit.toml", 'credit_profile = "agency-only"\n')
    site("gallery.yml", "items:\n  - caption: Divers.\n    credit: Ines Calder / AFP\n")
    findings = run("check", "gallery.yml", "--format", "json").json["findings"]
    said = [f["message"] for f in findings if f["rule"] == "credit-off-profile"]
    assert said == ["'Ines Calder / AFP' is not of the form 'Agency'"]


@pytest.mark.parametrize("value", ["agency-onyl", "(unclosed"])
def test_a_profile_that_can_match_nothing_is_an_error(site, value):
    site("captionaudit.toml", f'credit_profile = "{value}"\n')
    with pytest.raises(UserError, match="credit_profile"):
        load_config()
    assert profile_fault(value)
