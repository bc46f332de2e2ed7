"""Chains: what a page may leave out of a credit, and what it may not."""

import pytest

from tests.engine.conftest import make_rule


@pytest.fixture
def said(judge):
    def run(call, message, **item):
        return [f.message for f in judge(make_rule(call=f"chain.{call}", message=message), item)]

    return run


FILED = {"xmp": {"credit": "Portwick Harbour Office/Handout via REUTERS"}}


@pytest.mark.parametrize(
    ("credit", "lost"),
    [
        ("Reuters", True),
        ("Ines Calder / Reuters", True),
        ("Portwick Harbour Office", False),
        ("Handout / Reuters", False),
        ("Portwick Harbour Office via Reuters", False),
        ("AFP", False),
    ],
)
def test_the_maker_before_the_distributor(said, credit, lost):
    found = said("via_lost", "{found}", caption="Divers.", credit=credit, **FILED)
    assert found == ([credit] if lost else [])


@pytest.mark.parametrize(
    ("caption", "disclosed"),
    [
        ("This photo provided by the harbour office shows two divers. AP", False),
        ("In this image made available on Monday by the army, divers wait. AP", False),
        ("This photo provided by the harbour office shows divers. Harbour Office via AP", True),
        ("This photo provided by the harbour office shows divers. HO / AP", True),
        ("Food provided by the harbour office is handed out. AP", True),
        ("This photo provided by the harbour office shows two divers.", True),
        ("Das von der Feuerwehr Portwick zur Verfügung gestellte Foto zeigt Taucher. dpa", False),
        ("Dieses vom Hafenamt veröffentlichte Bild zeigt zwei Taucher. dpa", False),
        ("Das Handout-Foto zeigt zwei Taucher. dpa", False),
        ("Das vom Hafenamt veröffentlichte Bild zeigt Taucher. Stadt Portwick/dpa", True),
        ("Das Buch mit den von ihr veröffentlichten Gedichten liegt im Hafen. dpa", True),
        ("Une photo fournie par la mairie de Portwick montre deux plongeurs. AFP", False),
        ("L'image diffusée mardi par l'armée montre deux plongeurs. AFP", False),
        ("Une photo prise par hasard montre deux plongeurs. AFP", True),
        ("Fotografía cedida por el puerto que muestra a dos buzos. EFE", False),
        ("La imagen difundida este lunes por la policía muestra a dos buzos. EFE", False),
        ("La comida cedida por el puerto llega a la plaza. EFE", True),
    ],
)
def test_handouts(said, caption, disclosed):
    assert (said("handout", "{found}", caption=caption) == []) is disclosed


@pytest.mark.parametrize(
    ("demand", "credit", "met"),
    [
        ('MANDATORY CREDIT "PORTWICK GPO / HANDOUT"', "Getty Images", False),
        ('MANDATORY CREDIT "PORTWICK GPO / HANDOUT"', "Portwick GPO/Anadolu", True),
        ("Mandatory credit: Ines Calder. No archives.", "Getty Images", False),
        ("Mandatory credit: Ines Calder. No archives.", "INES CALDER / Getty Images", True),
        ("MANDATORY CREDIT: AFP", "Reuters", True),
        ("MANDATORY CREDIT. NO RESALES. NO ARCHIVES", "Reuters", True),
    ],
)
def test_a_demanded_credit(said, demand, credit, met):
    item = {"caption": "Divers.", "credit": credit, "iim": {"instructions": demand}}
    assert (said("demand", "{wanted}", **item) == []) is met
