"""Dates and weekdays of events in captions, which are not those of their pictures."""

import pytest

from captionaudit.engine.checks.picture_dates import is_pictures
from captionaudit.engine.checks.weekdays import lone_weekday
from captionaudit.text.dates import written_dates

EVENTS = [
    "Flowers for the victims of the Jan. 5, 2022, shooting in Portwick. AP",
    "A man is on trial over the January 5, 2022 attack in Portwick. AP",
    "A rower charged in the Jan. 6, 2021, riot leaves court in Portwick. AP",
    "The pier of Portwick, destroyed in the storm of March 5, 2022. AP",
    "People in Portwick wave flags on the day of the liberation of May 8, 1945. AP",
    "Ballots are printed for the June 14, 2026 vote in Portwick. AP",
    "A man reads the front page of the paper of March 5, 2022, in Portwick. AP",
    "Visitors look at a painting of the harbour on March 5, 1822. AP",
    "Angehörige der Opfer des Anschlags vom 5. Januar 2022 in Portwick. Foto: dpa",
    "Das Haus, das bei dem Brand am 5. Januar 2022 ausbrannte, in Portwick. Foto: dpa",
    "Une plaque rappelle les attentats du 13 novembre 2015 à Portwick. AFP",
    "Flores en recuerdo de los atentados del 11 de marzo de 2004 en Portwick. EFE",
    "Una casa dañada por el terremoto del 5 de enero de 2022 en Portwick. EFE",
    "Un vecino recuerda el ataque de 5 de enero de 2022 en Portwick. EFE",
    "Una casa crollata nel terremoto del 5 gennaio 2022 a Portwick. ANSA",
    "Moradores lembram o incêndio de 5 de janeiro de 2022 em Portwick. Lusa",
    "Цветы у школы в память о жертвах теракта 1 сентября 2004 года. ТАСС",
    "Разрушенный дом после удара 1 сентября 2024 года в Портвике. ТАСС",
    "مبنى تضرر في هجوم 5 يناير 2022 في بورتويك",
    "مبنى تضرر في الهجوم 5 يناير 2022 في بورتويك",
    "Der Maler Jonas Berg (geb. 1. Mai 1960) in Portwick. Foto: dpa",
    "Jonas Berg (* 1. Mai 1960) in Portwick. Foto: dpa",
    "The bridge of Portwick is set to open on February 8, 2030. AP",
]

PICTURES = [
    "Rowers train at Portwick, Tuesday, March 3, 2026. (AP Photo/Ines Calder)",
    "Rowers train at Portwick on March 3, 2026. (AP Photo/Ines Calder)",
    "Rowers wait for water at Portwick on March 3, 2026. AP",
    "A photo of 3 March 2026 shows rowers at Portwick. AP",
    "Rowers train on the evening of March 3, 2026 at Portwick. AP",
    "Rowers train next to a ferry at Portwick on the 3rd of March 2026. AP",
    "March 3, 2026 - Portwick: rowers train. AP",
    "Ruderer trainieren am 3. März 2026 in Portwick. Foto: dpa",
    "Das Foto vom 3. März 2026 zeigt Ruderer in Portwick. Foto: dpa",
    "Des rameurs s'entraînent à Portwick, le 3 mars 2026. AFP",
    "Unos remeros entrenan en Portwick, Irán, el 3 de marzo de 2026. EFE",
    "Canottieri si allenano a Portwick, 3 marzo 2026. ANSA",
    "Remadores treinam em Portwick, em 3 de março de 2026. Lusa",
    "Гребцы тренируются в Портвике 3 марта 2026 года. ТАСС",
    "مجدفون يتدربون في بورتويك في 3 مارس 2026",
]


@pytest.mark.parametrize("caption", EVENTS)
def test_dates_of_events_are_not_those_of_pictures(caption):
    assert not is_pictures(written_dates(caption)[0], caption)


@pytest.mark.parametrize("caption", PICTURES)
def test_dates_of_pictures_are_known_for_such(caption):
    assert is_pictures(written_dates(caption)[0], caption)


@pytest.mark.parametrize(
    "caption",
    [
        "Ballots are printed at Portwick for the election on Sunday. AP",
        "Fans arrive for the match of the rowers on Saturday. AP",
        "Police stand at a pier where a man was shot on Sunday. AP",
        "A diver looks at a boat that sank off Portwick on Sunday. AP",
        "Rowers prepare for a race on Friday. AP",
        "Taucher bergen ein Boot, das am Sonntag gesunken ist. Foto: dpa",
        "Plakate zur Wahl am Sonntag in Portwick. Foto: dpa",
        "Des affiches pour l'élection ce dimanche à Portwick. AFP",
        "Carteles para las elecciones en Portwick el domingo. EFE",
        "Un bateau qui a coulé au large de Portwick ce dimanche. AFP",
        "Спасатели у лодки, которая затонула в воскресенье. ТАСС",
        "Rowers will train at Portwick on Friday. AP",
    ],
)
def test_weekdays_of_events_are_not_those_of_pictures(caption):
    assert lone_weekday(caption) is None


@pytest.mark.parametrize(
    ("caption", "number"),
    [
        ("Rowers train at Portwick on Tuesday. AP", 1),
        ("Rowers queue for water at Portwick on Sunday. AP", 6),
        ("Ruderer trainieren am Dienstag in Portwick. Foto: dpa", 1),
        ("Des rameurs s'entraînent à Portwick, mardi. AFP", 1),
        ("Гребцы тренируются в Портвике в воскресенье. ТАСС", 6),
    ],
)
def test_weekdays_of_pictures_are_known_for_such(caption, number):
    day = lone_weekday(caption)
    assert day is not None
    assert day.number == number
