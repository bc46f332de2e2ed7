"""Rights: what the words of an agency mean on a given day, in a given place."""

import hashlib
from datetime import date

import pytest

from captionaudit.errors import UserError
from tests.engine.conftest import make_rule

DAYS = "Must be used within 14 days of transmission"
TODAY = date(2026, 5, 5)


@pytest.fixture
def said(judge):
    def run(call, message, item, **options):
        return [
            f.message for f in judge(make_rule(call=call, message=message, options=options), item)
        ]

    return run


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("EMBARGOED UNTIL 00:01 GMT 6 MAY 2026", "2026-05-06"),
        ("STRICTLY EMBARGOED TO MAY 6, 2026", "2026-05-06"),
        ("Sperrfrist: 6. Mai 2026, 18 Uhr", "2026-05-06"),
        ("Not for publication before 6 May 2026", "2026-05-06"),
        ("EMBARGADO HASTA EL 6 DE MAYO DE 2026", "2026-05-06"),
        ("No publicar antes del 6 de mayo de 2026", "2026-05-06"),
        ("SOUS EMBARGO JUSQU'AU 6 MAI 2026", "2026-05-06"),
        ("Embargo jusqu’au 6 mai 2026, 18h00", "2026-05-06"),
        ("Ne pas publier avant le 6 mai 2026", "2026-05-06"),
        ("Gesperrt bis 6. Mai 2026, 18 Uhr", "2026-05-06"),
        ("FREI AB 6. MAI 2026", "2026-05-06"),
        ("Nicht vor dem 6. Mai 2026 veröffentlichen", "2026-05-06"),
        ("EMBARGOED UNTIL 5 MAY 2026", None),  # over
        ("EMBARGOED UNTIL 6 MAY", None),  # of which year?
        ("The arms embargo holds until 6 May 2026", None),
    ],
)
def test_embargoes(said, words, until):
    item = {"caption": "Divers.", "iim": {"instructions": words}}
    found = said("deadlines.embargo", "{until}", item, today=TODAY)
    assert found == ([until] if until else [])


@pytest.mark.parametrize(
    ("caption", "found"),
    [
        ("Gesperrt bis 6. Mai 2026: die Brücke von Portwick. AFP", False),
        ("Die Brücke öffnet nicht vor dem 6. Mai 2026. AFP", False),
        ("Der neue Hafen von Portwick ist frei ab 6. Mai 2026. AFP", False),
        ("GESPERRT BIS 6. MAI 2026 Die Brücke von Portwick. AFP", True),
        ("Embargo hasta el 6 de mayo de 2026. Buzos en Portwick. EFE", True),
    ],
)
def test_in_a_caption_only_capitals_and_the_word_itself_are_an_embargo(said, caption, found):
    assert bool(said("deadlines.embargo", "{until}", {"caption": caption}, today=TODAY)) is found


@pytest.mark.parametrize(
    ("caption", "found"),
    [
        ("Divers clear nets. Not for use after 31 December 2020. AFP", True),
        ("The old pier is not for use after 31 December 2020. AFP", False),
        ("Her term as harbour master expires on 31 December 2020. AFP", False),
    ],
)
def test_in_a_caption_a_licence_ends_in_an_agencys_words(said, caption, found):
    assert bool(said("deadlines.window", "{last}", {"caption": caption}, today=TODAY)) is found


def test_the_field_of_a_feed_is_an_embargo_too(said):
    item = {"caption": "Divers.", "embargoed": "2026-05-06T00:01:00Z"}
    assert said("deadlines.embargo", "{until}", item, today=TODAY) == ["2026-05-06"]


@pytest.mark.parametrize(
    ("item", "last"),
    [
        ({"iim": {"instructions": "NO USE AFTER MAY 4, 2026"}}, "2026-05-04"),
        ({"iim": {"instructions": "NO USE AFTER MAY 5, 2026"}}, None),
        ({"xmp": {"rights_terms": "Licence expires 4 May 2026"}}, "2026-05-04"),
        ({"iim": {"expiration_date": "20260504"}}, "2026-05-04"),
        ({"caption": "Her term as mayor expires on 4 May 2026."}, None),
        ({"caption": "Divers wait. NO USE AFTER MAY 4, 2026"}, "2026-05-04"),
        (
            {
                "iim": {
                    "instructions": "within 14 days of transmission",
                    "date_created": "2026-04-01",
                }
            },
            "2026-04-15",
        ),
        ({"iim": {"instructions": "within 14 days of transmission"}}, None),
    ],
)
def test_windows(said, item, last):
    found = said("deadlines.window", "{last}", {"caption": "Divers."} | item, today=TODAY)
    assert found == ([last] if last else [])


@pytest.mark.parametrize(
    ("words", "out"),
    [
        ("UAE OUT", True),
        ("No sales in the United Arab Emirates.", True),
        ("JAPAN OUT", False),
        ("UAE OUTLOOK", False),
        ("The UAE out of the cup", False),
    ],
)
def test_territories(said, words, out):
    item = {"caption": "Divers.", "iim": {"instructions": words}}
    territory = ["UAE", "United Arab Emirates"]
    assert bool(said("rights.territory", "{found}", item, territory=territory)) is out


def test_options_that_are_not_set_keep_their_rules_silent(said):
    words = "EDITORIAL USE ONLY. UAE OUT. NO USE AFTER MAY 4, 2020"
    item = {"caption": "Divers.", "image": "a.jpg", "iim": {"instructions": words}}
    for call in ("rights.territory", "rights.editorial", "kills.killed"):
        assert said(call, "fault", item) == []


def test_a_kill_list_in_a_file(said, tmp_path):
    listed = tmp_path / "kills.txt"
    listed.write_text("# withdrawn\nreef-7.jpg # manipulated\nafp_48kt7nq\n", "utf-8")
    file = listed.as_posix()
    assert said("kills.killed", "{found}", {"image": "/img/reef-7.jpg?w=5"}, file=file) == [
        "reef-7.jpg"
    ]
    named = {"caption": "Divers wait.", "iim": {"transmission_reference": "AFP_48KT7NQ"}}
    assert said("kills.killed", "{found}", named, file=file) == ["AFP_48KT7NQ"]
    assert said("kills.killed", "{found}", {"image": "reef-77.jpg"}, file=file) == []


def test_a_kill_list_that_is_lost_is_an_error(said, tmp_path):
    with pytest.raises(UserError, match="kill list"):
        said("kills.killed", "{found}", {"image": "a.jpg"}, file=(tmp_path / "none").as_posix())


def test_a_picture_is_killed_by_its_digest(said, tmp_path):
    picture = tmp_path / "reef.jpg"
    picture.write_bytes(b"octets")
    digest = hashlib.sha256(b"octets").hexdigest()
    item = {"image": "reef.jpg", "picture": {"path": picture.as_posix()}}
    assert said("kills.killed", "{found}", item, killed=[digest]) == [digest]
    assert said("kills.killed", "{found}", item, killed=["0" * 64]) == []
