"""Days to come in captions: announced ones, and slips."""

from datetime import date

import pytest

from captionaudit.engine.checks.ahead import future, likely
from captionaudit.engine.subject import Subject
from captionaudit.model import Gallery, Item, Origin, Place, Property, Statement

TODAY = {"today": date(2026, 3, 20)}


def subject_of(reader, caption, created=""):
    said = [(Property.CAPTION, caption, Origin.PAGE)]
    if created:
        said.append((Property.DATE_CREATED, created, Origin.XMP))
    statements = tuple(Statement(p, v, o, Place("reef.yml")) for p, v, o in said)
    return Subject(
        Gallery("reef.yml", "", "yaml", (Item(1, statements),)), Item(1, statements), reader
    )


ANNOUNCED = [
    "A view of the bridge set to open on February 8, 2030. AP",
    "The hall in Portwick, expected to open on February 8, 2030. AP",
    "A clock counts down to the Games on July 14, 2028, in Portwick. AP",
    "The stadium in Portwick hosts the final on July 19, 2027. AP",
    "A worker paints the launch date of March 10, 2027, on a boat. AP",
    "Workers prepare the hall of Portwick for the opening on May 5, 2027. AP",
    "Actors rehearse in Portwick, a film set on March 3, 2027. AP",
    'A sign reading "Closed until May 1, 2027" hangs in Portwick. AP',
    "A sign reading “Back on May 1, 2027” hangs in Portwick. AP",
    "A poster advertises the games of May 1, 2027. AP",
    "The pool of Portwick, which the city opens to rowers on Monday, May 3, 2027. AP",
    "Le stade de Portwick où aura lieu la finale, le 5 mars 2027. AFP",
    "Affiche des jeux de Portwick qui se tiendront le 5 mars 2027. AFP",
    "El estadio de Portwick, los juegos se celebrarán el 5 de marzo de 2027. EFE",
    "Lo stadio di Portwick: la finale si terrà il 5 marzo 2027. ANSA",
    "Lo stadio di Portwick: i giochi si terranno il 5 marzo 2027. ANSA",
    "O estádio de Portwick, os jogos se realizarão em 5 de março de 2027. Lusa",
    "Стадион в Портвике, игры пройдут 5 марта 2027 года. ТАСС",
    "Новый мост в Портвике откроется 5 марта 2027 года. ТАСС",
    "الملعب في بورتويك، ستقام المباراة في 5 مارس 2027",
    "الجسر في بورتويك المقرر افتتاحه في 5 مارس 2027",
    "Das Stadion in Portwick, in dem das Finale am 5. März 2027 stattfindet. Foto: dpa",
]


@pytest.mark.parametrize("caption", ANNOUNCED)
def test_announced_days_are_no_slips(reader, caption):
    """Not even in a file made on that day of the year before."""
    for created in ("", "2026-03-05", "2026-03-03"):
        subject = subject_of(reader, caption, created)
        assert not [*future(subject, TODAY), *likely(subject, TODAY)]


@pytest.mark.parametrize(
    ("caption", "created"),
    [
        ("Rowers train at Portwick, Tuesday, March 3, 2027. (AP Photo/Ines Calder)", ""),
        ("Rowers train at Portwick on Tuesday, March 3, 2027. (AP Photo/Ines Calder)", ""),
        ("Rowers train at Portwick, Monday, Dec. 29, 2026. (AP Photo/Ines Calder)", ""),
        ("Rowers train at Portwick, March 3, 2027. (AP Photo/Ines Calder)", "2026-03-03"),
        ("Ruderer trainieren am 3. März 2027 in Portwick. Foto: dpa", "2026-03-02"),
        ("Des rameurs à Portwick le 3 mars 2027. AFP", "2026-03-03"),
        ("Гребцы тренируются в Портвике 3 марта 2027 года. ТАСС", "2026-03-03"),
    ],
)
def test_a_year_that_nothing_bears_out_is_a_slip(reader, caption, created):
    found = list(future(subject_of(reader, caption, created), TODAY))
    assert len(found) == 1
    assert not list(likely(subject_of(reader, caption, created), TODAY))


def test_a_weekday_that_fits_the_day_to_come_is_no_slip_for_sure(reader):
    caption = "Rowers train at Portwick, Wednesday, March 3, 2027. (AP Photo/Ines Calder)"
    assert not list(future(subject_of(reader, caption), TODAY))
    assert list(likely(subject_of(reader, caption), TODAY))


def test_without_a_day_of_the_run_nothing_lies_ahead(reader):
    subject = subject_of(reader, "Rowers train at Portwick, March 3, 2099. AP")
    bare = Subject(subject.gallery, subject.item, reader._replace(today=None))
    assert not [*future(bare, {}), *likely(bare, {})]
