"""Alt texts: what begins like an announcement and is none, and what several pictures share."""

import pytest

from captionaudit.engine.checks.alts import announced, repeated
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import Subject
from captionaudit.model import Gallery, Item, Origin, Place, Property, Statement


def subjects(reader, *alts, captions=()):
    items = []
    for number, alt in enumerate(alts, 1):
        place = Place("reef.html", number, 1, number, 9)
        said = [Statement(Property.ALT, alt, Origin.ALT, place)]
        said += [Statement(Property.IMAGE, f"{number}.jpg", Origin.PAGE, place)]
        if captions:
            said.append(Statement(Property.CAPTION, captions[number - 1], Origin.PAGE, place))
        items.append(Item(number, tuple(said)))
    gallery = Gallery("reef.html", "", "html", tuple(items))
    return GalleryView(gallery, tuple(Subject(gallery, item, reader) for item in items))


@pytest.mark.parametrize(
    ("alt", "found"),
    [
        ("Image of a net", "Image of"),
        ("picture showing a net", "picture showing"),
        ("Foto von Tauchern", "Foto von"),
        ("Une photo d'une plongeuse", "Une photo"),
        ("Immagine di una rete", "Immagine di"),
        ("Imagem do recife", "Imagem do"),
        ("Een foto van duikers", "Een foto van"),
        ("En bild på dykare", "En bild på"),
    ],
)
def test_announced_in_many_languages(reader, alt, found):
    (subject,) = subjects(reader, alt).subjects
    assert [hit.data["found"][: len(found)] for hit in announced(subject, {})] == [found]


@pytest.mark.parametrize(
    "alt",
    [
        "Images of the reef hang in the hall",
        "Picture of the Week, printed on a wall",
        "Photo de famille des ministres",
        "Foto di gruppo dei sommozzatori",
        "Bilder von Tauchern an einer Wand",
        "Photographer with a camera",
        "A map of the reef",
        "Image of",
        "Image offered by a diver",
        "Foto vanaf de brug",
    ],
)
def test_not_announced(reader, alt):
    (subject,) = subjects(reader, alt).subjects
    assert list(announced(subject, {})) == []


def test_one_item_is_blamed_unless_all_are_at_fault(reader):
    some = list(repeated(subjects(reader, "The reef", "the reef.", "The reef", "A boat"), {}))
    assert [(hit.item, hit.data["others"]) for hit in some] == [(1, "item 2, item 3")]
    assert [hit.item for hit in repeated(subjects(reader, *["The reef"] * 3), {})] == [None]


def test_a_repeated_caption_is_another_rule_s_business(reader):
    words = "Divers clear nets off the reef at Rasdhoo."
    view = subjects(reader, *[words] * 3, captions=[words] * 3)
    assert list(repeated(view, {})) == []
