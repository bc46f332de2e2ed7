"""Wording: notes of the desk, cut ends, directions, languages, terms."""

import pytest

from tests.engine.conftest import make_rule


@pytest.fixture
def found(judge):
    def run(call, *items, scope="item", message="{found}", **options):
        rule = make_rule(scope, call=call, message=message, options=options)
        return [f.message for f in judge(rule, *items)]

    return run


@pytest.mark.parametrize(
    ("caption", "note"),
    [
        ("SUBS: please cut. Divers wait.", "SUBS:"),
        ("Divers wait (CHECK NAMES) at Rasdhoo", "CHECK NAMES"),
        ("Divers wait in ??? on Monday", "???"),
        ("Divers wait at Rasdoo (sp?)", "(sp?)"),
        ("Divers wait [TBC] at Rasdhoo", "TBC"),
        ("Divers wait, pls crop the boat", "pls crop"),
        ("The XXL net of the TBCs: a note to self", None),
        ("What? Who?? Divers (check in hand) wait", None),
        ("A sign says: do not use this one for bathing", None),
        ("Subs: Calder for Oduya in the 70th minute", None),
    ],
)
def test_notes_and_what_only_sounds_like_one(found, caption, note):
    assert found("wording.desk_note", {"caption": caption}) == ([note] if note else [])


@pytest.mark.parametrize(
    ("item", "cut"),
    [
        ({"caption": "Divers wait for the boat at RasdShow more"}, True),
        ({"caption": "Visitors can now see more"}, False),
        ({"caption": "A shop that will show more."}, False),
        ({"caption": "Divers wait for the boat of the"}, True),
        ({"caption": "Divers wait for the boat of the", "credit": "AFP"}, True),
        ({"caption": "Divers of The The"}, False),
        ({"caption": "And then …"}, False),
        (
            {
                "caption": "Divers wait for the boat at Rasd",
                "xmp": {"caption": "Divers wait for the boat at Rasdhoo."},
            },
            True,
        ),
        (
            {
                "caption": "Divers wait for the boat at Rasdhoo",
                "xmp": {"caption": "Divers wait for the boat at Rasdhoo. Others swim."},
            },
            False,
        ),
    ],
)
def test_cut_ends(found, item, cut):
    assert bool(found("wording.truncated", item)) is cut


@pytest.mark.parametrize(
    ("caption", "wrong"),
    [
        ("(L-R) Ines Calder, Maren Oduya and Urs Halder", False),
        ("Ines Calder and Maren Oduya (L-R) wait", False),
        ("From left: Ines Calder, Maren Oduya", False),
        ("Von links: Ines Calder und Maren Oduya", False),
        ("(L-R) Ines Calder waits", True),
        ("(L-R) Band members of The Harbour pose at Portwick", False),
        ("From left: The Rolling Boats on the stage at Portwick", False),
        ("Ines Calder (l.) und Maren Oduya (l.) warten", True),
        ("Ines Calder (links) und Maren Oduya (rechts) warten", False),
        ("Ines Calder (links) und Maren Oduya (links) warten", True),
        ("Waiting at Portwick from left: Ines Calder", True),
        ("Ines Calder (L) with the mayor", False),
        ("Ines Calder (L), Maren Oduya (R)", False),
        ("Ines Calder (R) passes the ball to Maren Oduya (R)", True),
        ("Ines Calder (C) and Maren Oduya (C)", False),
        ("Ines Calder (L), Maren Oduya (L) and Urs Halder (R)", False),
        ("The car comes from left, the bus from the right", False),
    ],
)
def test_directions(found, caption, wrong):
    assert bool(found("wording.directions", {"caption": caption})) is wrong


GERMAN = [
    {"caption": "Die Boote liegen nach dem Sturm im Hafen von Portwick."},
    {"caption": "Ein Kran hebt das Wrack mit der Ladung auf die Mole."},
    {"caption": "Die Taucher holen am Morgen die Netze aus dem Riff."},
]
ENGLISH = {"caption": "Divers of the harbour office haul in the nets at dawn."}
ARABIC = {"caption": "غواصون من مكتب الميناء يسحبون الشباك عند الفجر"}
SPANISH = [
    {"caption": "Los barcos están en el puerto después de la tormenta."},
    {"caption": "Una grúa levanta los restos del barco en el muelle."},
    {"caption": "Los niños juegan con la nieve en la montaña de la isla."},
]
DUTCH = [
    {"caption": "De boten liggen na de storm in de haven van Portwick."},
    {"caption": "Een kraan tilt het wrak met de lading op de kade."},
    {"caption": "Duikers van het havenkantoor halen de netten binnen bij zonsopgang."},
]
JAPANESE = [
    {"caption": "嵐の後、港に停泊する漁船を見守る人々。"},
    {"caption": "桟橋で網を片付ける漁師たち、午前六時。"},
    {"caption": "雪の積もった島の山で遊ぶ子どもたちの姿。"},
]
CHINESE = {"caption": "二月十四日,潜水员在港口清理渔网后上岸休息"}
PORTUGUESE = {"caption": "Os barcos ficam no porto depois da tempestade de ontem na ilha."}
NAMES = {"caption": "Ines Calder, Maren Oduya, Urs Halder, Petra Lunde, Tomas Alvendo"}


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([*GERMAN, ENGLISH], ["English"]),
        ([*GERMAN, ARABIC], ["Arabic"]),
        ([*GERMAN, NAMES], []),
        ([*GERMAN[:2], ENGLISH], []),
        ([*GERMAN[:2], ENGLISH, ENGLISH], []),
        ([ARABIC, ARABIC, ARABIC, ENGLISH], ["English"]),
        ([*SPANISH, ENGLISH], ["English"]),
        ([*SPANISH, PORTUGUESE], ["Portuguese"]),
        ([*SPANISH, NAMES], []),
        ([*DUTCH, ENGLISH], ["English"]),
        ([*JAPANESE, ENGLISH], ["English"]),
        ([*JAPANESE, CHINESE], []),
    ],
)
def test_languages(found, items, said):
    assert found("language.foreign", *items, scope="gallery") == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", ["English"]),
        ("de-CH", ["English"]),
        ("en", []),
        ("ja", ["English"]),
        ("da", ["English"]),
    ],
)
def test_the_language_that_a_site_expects(found, language, said):
    assert found("language.foreign", ENGLISH, scope="gallery", language=language) == said


def test_a_language_without_small_words_of_its_own_is_not_taken_for_its_neighbour(found):
    danish = {"caption": "Bådene ligger i havnen efter stormen, og det er som på den anden ø."}
    assert found("language.foreign", danish, scope="gallery", language="da") == []
    assert found("language.foreign", ARABIC, scope="gallery", language="da") == ["Arabic"]


def test_the_configuration_sets_the_language(run, site):
    site("captionaudit.toml", '[options.caption-language]\nlanguage = "de"\n')
    site("gallery.yml", f"items:\n  - caption: {ENGLISH['caption']}\n    credit: AFP\n")
    assert "in English, the gallery in German" in run("check", "gallery.yml").out


def test_terms_are_whole_words_letter_by_letter(found):
    terms = {"Kiev": "Kyiv", "Gulf of X": "The Gulf"}
    caption = "In Kiev and Kiev-Pechersk, Kievan, kiev, at the Gulf of X"
    said = found("wording.terms", {"caption": caption}, message="{found}={wanted}", terms=terms)
    assert said == ["Kiev=Kyiv", "Kiev=Kyiv", "Gulf of X=The Gulf"]


@pytest.mark.parametrize(
    ("caption", "note"),
    [
        ("Harbour master (NAME TO COME) opens the hall", True),
        ("Harbour master (name tk) opens the hall", True),
        ("A diver [ID needed] waves", True),
        ("A diver [insert name] waves", True),
        ("Ein Taucher (Name prüfen) winkt", True),
        ("Ein Taucher (bitte prüfen) winkt", True),
        ("Un plongeur (à vérifier) salue", True),
        ("Divers at Portwick, xx/xx/2024", True),
        ("Divers check names (a list of them) before they go", False),
        ("The best is (still) to come", False),
        ("Die Prüfer (Namen geändert) warten", False),
        ("The file xx.example has names", False),
    ],
)
def test_notes_of_the_desk(found, caption, note):
    assert bool(found("wording.desk_note", {"caption": caption})) is note


@pytest.mark.parametrize(
    ("caption", "cut"),
    [
        ("Divers clear nets off the reef. Read more", True),
        ("Taucher holen Netze aus dem Riff. Mehr lesen", True),
        ("Taucher holen Netze aus dem Riff. mehr anzeigen", True),
        ("Divers clear nets off the reef (more)", True),
        ("Divers want to read more", False),
        ("Sie wollen mehr lesen", False),
        ("Divers clear nets off the reef and there is one thing more", False),
    ],
)
def test_buttons_behind_a_caption(found, caption, cut):
    assert bool(found("wording.truncated", {"caption": caption})) is cut
