"""Given names and the forms that one person may use."""

import unicodedata

import pytest

from captionaudit.text import given_names
from captionaudit.text.given_names import are_one_name, is_given_name


@pytest.mark.parametrize(
    ("one", "other"),
    [("bill", "william"), ("lena", "helena"), ("sasha", "alexandra"), ("sasha", "aleksandr")],
)
def test_short_forms_and_counterparts_are_one_name(one, other):
    assert are_one_name(one, other) is True
    assert are_one_name(other, one) is True


@pytest.mark.parametrize(("one", "other"), [("jonas", "lena"), ("anna", "andreas")])
def test_two_names(one, other):
    assert are_one_name(one, other) is False
    assert is_given_name(one)


def test_of_what_is_no_known_name_nothing_is_said():
    assert are_one_name("portwick", "lena") is None
    assert not is_given_name("portwick")


def test_each_name_is_in_small_letters_without_marks():
    names = set(given_names._FORMS.replace(";", " ").split()) | set(given_names._ALONE.split())
    assert len(names) > 1500
    for name in names:
        assert name == unicodedata.normalize("NFKD", name).casefold()
        assert name.isalpha()
