"""What makes a picture the same on two pages: its file, its address, an agency's number."""

import pytest

from captionaudit.engine.checks.same_picture import _MOST, captions
from captionaudit.engine.groups import Record
from captionaudit.engine.subject import Subject
from captionaudit.model import Gallery, Item, Origin, Picture, Place, Property, Statement

CAPTION = "Divers led by Ines Calder clear 12 nets off the reef at Rasdhoo."


def keys(reader, image, path=None):
    place = Place("reef.yml", 1, 1, 1, 9)
    said = (
        Statement(Property.IMAGE, image, Origin.PAGE, place),
        Statement(Property.CAPTION, CAPTION, Origin.PAGE, place),
    )
    item = Item(1, said, Picture(path=path))
    subject = Subject(Gallery("reef.yml", "", "yaml", (item,)), item, reader)
    return [key for key, _ in captions.key(subject, {})]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/1/AFP_48KT7NQ.jpg?w=640", "https://b.example/AFP_48KT7NQ.jpg"),
        ("/img/h_56712345-300x200.jpg", "https://b.example/2025/h_56712345-scaled.jpg"),
        ("https://a.example/cover.jpg?w=640", "https://a.example/cover.jpg#top"),
    ],
)
def test_one_picture(reader, one, other):
    assert keys(reader, one) == keys(reader, other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/1/cover.jpg", "https://a.example/2/cover.jpg"),
        ("https://a.example/1/DSC_0012.jpg", "https://a.example/2/DSC_0012.jpg"),
        ("https://a.example/1/IMG_20412.jpg", "https://a.example/2/IMG_20412.jpg"),
    ],
)
def test_two_pictures(reader, one, other):
    assert keys(reader, one) != keys(reader, other)


@pytest.mark.parametrize("image", ["cover.jpg", "img/DSC_0012.jpg", ""])
def test_a_relative_address_alone_says_nothing(reader, image):
    assert keys(reader, image) == []


def test_the_file_counts_before_the_address(reader):
    assert keys(reader, "x.jpg", "reef/1.jpg") == keys(reader, "../1.jpg", "reef/1.jpg") != []


def record(number, value):
    place = Place(f"{number:03}.yml", 1, 1, 1, 9)
    return Record(place.path, 1, Statement(Property.CAPTION, value, Origin.PAGE, place))


def test_the_first_caption_is_blamed_with_all_that_contradict_it():
    records = [record(0, CAPTION), record(1, CAPTION.replace("12", "21"))]
    records += [record(2, CAPTION.replace("led", "guided")), record(3, CAPTION.replace("12", "7"))]
    (verdict,) = captions.judge(records, {})
    assert [r.gallery for r in verdict.records] == ["000.yml", "001.yml", "003.yml"]
    assert verdict.data["why"] == "says '12' where the same picture's says '21'"


def test_two_captions_of_one_page_are_no_contradiction():
    one = record(0, CAPTION)
    other = Record(one.gallery, 2, record(1, CAPTION.replace("12", "21")).statement)
    assert list(captions.judge([one, other], {})) == []


def test_equal_captions_do_not_hide_the_one_that_differs():
    records = [record(n, CAPTION) for n in range(3 * _MOST)]
    records.append(record(99, CAPTION.replace("12", "21")))
    (verdict,) = captions.judge(records, {})
    assert [r.gallery for r in verdict.records] == ["000.yml", "099.yml"]
