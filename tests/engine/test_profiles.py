"""Credit profiles: which forms each accepts, and what the configuration may say."""

import pytest

from captionaudit.config import load_config
from captionaudit.engine.profiles import PROFILES, departs, profile_fault
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
        ("label-name-agency", "Photograph: Ines Calder/EPA", "© Ines Calder/EPA"),
        ("name-slash-agency", "Ines Calder / AFP", "Photo: Ines Calder / AFP"),
        ("name-slash-agency", "Ines Calder/POOL/AFP via Getty Images", "Ines Calder, AFP"),
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


@pytest.mark.parametrize("profile", [name for name in PROFILES if name != "agency-only"])
@pytest.mark.parametrize("credit", ["AFP", "Ines Calder", "The Portwick Post"])
def test_a_missing_half_is_another_rules_business(profile, credit):
    assert fits(credit, profile)


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
