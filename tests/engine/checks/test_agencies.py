"""How the credits of a gallery, and of a site, are written."""

import pytest

from captionaudit.engine.examples import judge_example
from captionaudit.engine.rule import Example
from tests.engine.conftest import make_rule

FORMS = "agency_forms.inconsistent"


@pytest.fixture
def said(judge):
    def run(*credits):
        items = [{"caption": f"Divers clear net {n}.", "credit": c} for n, c in enumerate(credits)]
        rule = make_rule("gallery", call=FORMS, message="{usual}: {others}")
        return [f.message for f in judge(rule, *items)]

    return run


@pytest.mark.parametrize(
    ("credits", "others"),
    [
        (("A Lee / AFP", "Bo Li/Reuters", "Cy Doe | AFP"), "Name/Agency: 'Name|Agency' (1)"),
        (("A Lee - AFP", "Bo Li – EPA", "Cy Doe - AP"), "Name-Agency: 'Name–Agency' (1)"),
        (("AFP/A Lee", "AFP / Bo Li", "Cy Doe / AFP"), "Agency first: 'Name first' (1)"),
        (("AP", "AP", "AP", "Associated Press"), "AP: 'Associated Press' (1)"),
        (("AFP", "AFP", "Agence France-Presse"), "AFP: 'Agence France-Presse' (1)"),
        (("A Lee / AFP", "Bo Li / AFP", "Cy Doe/AFP"), "Name / Agency: 'Name/Agency' (1)"),
        (("Foto: A Lee/AFP", "Foto: Bo Li/AFP", "Cy Doe/AFP"), "Foto:: 'no label' (1)"),
        (("(A Lee/AFP)", "Cy Doe/AFP", "Di Poe/AFP"), "no label: '(…)' (1)"),
    ],
)
def test_one_form_among_others(said, credits, others):
    assert others in said(*credits)


@pytest.mark.parametrize(
    "credits",
    [
        ("A Lee / AFP", "Bo Li/Getty Images", "Cy Doe/PA"),  # blanks are a wire's own
        ("A Lee / AFP", "REUTERS/Bo Li", "EPA/CY DOE"),  # and so is the order
        ("A Lee / AFP", "Cy Doe - AFP"),  # two are no usage
        ("A Lee / AFP", "Bo Li / AFP", "picture alliance/dpa | Cy Doe"),
        ("A Lee / AFP", "Bo Li / AFP via Getty Images", "Cy Doe/Pool / AFP"),
        ("AP", "AP", "AP Images", "AP Video"),  # services of its own
        ("dpa", "dpa", "dpa-Zentralbild"),
        ("A Lee/AFP", "Bo Li/AFP", "Composite: Cy Doe/AFP"),
        ("A Lee / AFP", "Bo Li / AFP", 'Cy Doe / AFP MANDATORY CREDIT "AFP PHOTO / Reef Fund"'),
    ],
)
def test_forms_that_do_not_compare(said, credits):
    assert said(*credits) == []


def test_a_site_needs_a_usual_spelling(reader):
    rule = make_rule(
        "corpus", call="agency_forms.across", message="{value} {usual}", options={"samples": 5}
    )

    def told(*credits):
        items = tuple(
            {"in": f"{n}.yml", "caption": f"Net {n}.", "credit": c} for n, c in enumerate(credits)
        )
        return [f.message for f in judge_example(rule, Example(items, passes=False), reader)]

    assert told("AP", "AP", "AP", "AP", "AP Photo") == ["AP Photo AP"]
    assert told("AP", "AP", "AP", "AP Photo", "AP Photo") == []
    assert told("AP", "AP", "AP", "AP", "Getty Images", "Getty") == []


@pytest.mark.parametrize(
    ("captions", "wrong"),
    [
        (["I sub in porto (Afp)"], ["Afp"]),
        (["I sub in porto (Afp)", "Una barca (Ansa)"], []),
        (["I sub in porto (Afp)", "Una barca (EFE)"], ["Afp"]),
        (["I sub in porto (Reuters)", "Una barca (Afp)"], ["Afp"]),
    ],
)
def test_a_gallery_may_set_acronyms_with_one_capital(judge, captions, wrong):
    rule = make_rule(call="agencies.miscased", message="{found}")
    assert [f.message for f in judge(rule, *({"caption": c} for c in captions))] == wrong


@pytest.mark.parametrize("credit", ["Ines Calder -AFP", "Ines Calder/AFP’", "“Ines Calder / AFP”"])
def test_a_stray_sign_is_no_wrong_case(judge, credit):
    rule = make_rule(call="agencies.miscased", message="{found}")
    assert judge(rule, {"caption": "Divers wait.", "credit": credit}) == []
