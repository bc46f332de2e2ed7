"""Days of the Julian calendar in captions of archives."""

import pytest

from captionaudit.text.dates import written_dates
from captionaudit.text.julian import is_julian_leap_day, is_julian_weekday, states_julian


@pytest.mark.parametrize(
    ("written", "julian"),
    [
        ("Sunday, 9 January 1905", True),  # 22 January
        ("воскресенье, 9 января 1905 года", True),
        ("Friday, 13 May 1877", True),  # 25 May
        ("Wednesday, 28 February 1900", False),  # that of the Gregorian calendar
        ("Monday, 28 February 1900", True),  # 12 March, the calendars 12 days apart
        ("Wednesday, 1 March 1900", True),  # 14 March, 13 days
        ("Monday, 9 January 1905", False),
        ("Sunday, 9 January 1928", False),  # 22 January, but nobody dated so any more
    ],
)
def test_a_julian_weekday_is_that_of_the_day_12_or_13_days_on(written, julian):
    assert is_julian_weekday(written_dates(written)[0]) is julian


@pytest.mark.parametrize(
    "text",
    [
        "9 January 1905 (O.S.)",
        "9 January 1905, O. S., at Portwick",
        "9 January 1905 (OS)",
        "9 January 1905 Old Style",
        "9 января 1905 г. (ст. ст.)",
        "9 января 1905 года по старому стилю",
        "le 9 janvier 1905, ancien style",
        "am 9. Januar 1905 alten Stils",
    ],
)
def test_old_style_is_said_in_many_ways(text):
    assert states_julian(text)


@pytest.mark.parametrize("text", ["Oslo, 9 January 1905", "SOS at Portwick", "an old styled boat"])
def test_other_words_are_no_old_style(text):
    assert not states_julian(text)


def test_only_the_julian_calendar_has_a_29_february_1900():
    assert is_julian_leap_day(written_dates("29 February 1900")[0])
    assert not is_julian_leap_day(written_dates("29 February 1901")[0])
    assert not is_julian_leap_day(written_dates("28 February 1900")[0])
