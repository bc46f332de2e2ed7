"""The credit at the end of a caption against the credit field: one chain, or two suppliers."""

import pytest

from tests.engine.conftest import make_rule
from tests.images import build


@pytest.fixture
def said(judge):
    rule = make_rule(call="credit_and_caption.page", message="{field}")
    return lambda **item: [f.message for f in judge(rule, item)]


def test_a_source_field_of_the_chain_contradicts_nothing(said):
    caption = "Divers clear nets. (Photo by Ines Calder / AFP via Getty Images)"
    for credit in ("AFP", "Getty Images", "Ines Calder", "AFP/Getty"):
        assert said(caption=caption, credit=credit) == []
    assert said(caption=caption, credit="EPA") == ["EPA"]


def test_a_partner_who_sells_the_picture_contradicts_nothing(judge):
    sellers = ["picture-alliance", "getty", "shutterstock"]
    options = {"sellers": sellers, "families": [["epa", "dpa"]]}
    rule = make_rule(call="credit_and_caption.page", message="{field}", options=options)

    def told(caption, credit):
        return [f.message for f in judge(rule, {"caption": caption, "credit": credit})]

    assert told("Taucher am Riff. Foto: Ines Calder/dpa", "picture alliance") == []
    assert told("Divers at the reef. (Photo by Ines Calder / AFP)", "Getty Images") == []
    assert told("Divers at the reef. EPA/INES CALDER", "Shutterstock") == []
    assert told("Divers at the reef. EPA/INES CALDER", "dpa") == []
    assert told("Divers at the reef. REUTERS/Ines Calder", "AFP") == ["AFP"]


FILE_RULES = ("file-credit-contradicts-caption", "file-credit-differs-from-caption")
CONTRADICTIONS = (*FILE_RULES, "credit-field-contradicts-caption", "copyright-contradicts-credit")
AP = "Divers clear nets off Rasdhoo. (AP Photo/Ines Calder)"
AFP = "Divers clear nets off Rasdhoo. (Photo by Ines Calder / AFP)"
DPA = "Taucher bergen Netze vor Rasdhoo. Foto: Ines Calder/dpa"


@pytest.fixture
def alone(site, run):
    """What the two rules say of a picture that lies in a folder of pictures."""

    def judge(data):
        site("photos/reef.jpg", data)
        found = run("check", "photos", "--format", "json").json["findings"]
        return [f["rule"] for f in found if f["rule"] in CONTRADICTIONS]

    return judge


@pytest.mark.parametrize(
    ("caption", "fields"),
    [
        (AP, {(2, 110): "AP"}),
        (AP, {(2, 110): "The Associated Press"}),
        (AP, {(2, 110): "Ines Calder"}),
        (AP, {(2, 110): "Reuters", (2, 115): "AP"}),
        (AP, {(2, 110): "PA"}),
        (AP, {(2, 110): "Reuters / Portwick Harbour Offic"}),
        (AFP, {(2, 110): "Getty Images", (2, 115): "AFP"}),
        (AFP, {(2, 110): "AFP/Getty Images"}),
        (AFP, {(2, 110): "Getty Images"}),
        (AFP, {(2, 110): "Agence France-Presse"}),
        (DPA, {(2, 110): "picture alliance"}),
        (DPA, {(2, 110): "dpa-Zentralbild"}),
        ("Divers clear nets off Rasdhoo. REUTERS/Ines Calder", {(2, 110): "REUTERS"}),
        ("Divers clear nets off Rasdhoo. EPA-EFE/INES CALDER", {(2, 110): "EPA"}),
        ("Divers wait at the AP office in Portwick.", {(2, 110): "Reuters"}),
    ],
)
def test_a_file_that_names_links_of_one_chain_is_none(alone, caption, fields):
    assert alone(build.jpeg(iim={(2, 120): caption, **fields})) == []


@pytest.mark.parametrize(
    ("caption", "fields", "rule"),
    [
        (AP, {(2, 110): "Reuters"}, FILE_RULES[0]),
        (AP, {(2, 115): "AFP"}, FILE_RULES[0]),
        (AFP, {(2, 110): "EPA", (2, 116): "© AFP"}, FILE_RULES[0]),
        ("REUTERS/Ines Calder", {(2, 110): "AFP"}, FILE_RULES[0]),
        (DPA, {(2, 110): "Xinhua"}, FILE_RULES[1]),
    ],
)
def test_a_file_that_contradicts_itself_is_one_finding(alone, caption, fields, rule):
    assert alone(build.jpeg(iim={(2, 120): caption, **fields})) == [rule]


def test_a_page_that_took_over_its_files_fault_tells_it_once(site, run):
    site("reef.jpg", build.jpeg(iim={(2, 120): AP, (2, 110): "Reuters"}, size=(1200, 16)))
    site("gallery.yml", f"items:\n  - image: reef.jpg\n    caption: {AP}\n    credit: Reuters\n")
    rules = run("check", "gallery.yml", "--format", "json").rules()
    assert [rule for rule in rules if rule in CONTRADICTIONS] == [FILE_RULES[0]]


def test_copies_of_one_container_that_differ_are_another_rules_fault(alone):
    data = build.jpeg(
        iim={(2, 120): AP, (2, 110): "Reuters"},
        xmp={"dc:description": AP, "photoshop:Credit": "AP"},
        digest=False,
    )
    assert alone(data) == []
