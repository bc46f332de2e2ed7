"""Dates in captions: what is one, in eight languages, and what nobody can know to be one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.text.date_words import MONTHS, WEEKDAYS, weekday_name
from captionaudit.text.dates import iso_date, written_dates


def read(text):
    return [(text[d.start : d.end], d.value) for d in written_dates(text)]


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("Portwick, Tuesday, Jan. 27, 2015.", "Tuesday, Jan. 27, 2015", (2015, 1, 27)),
        ("on the 3rd of March, 2021", "3rd of March, 2021", (2021, 3, 3)),
        ("JAN. 27, 2015", "JAN. 27, 2015", (2015, 1, 27)),
        ("am Montag, dem 27. Januar 2015.", "Montag, dem 27. Januar 2015", (2015, 1, 27)),
        ("le lundi 1er août 2022", "lundi 1er août 2022", (2022, 8, 1)),
        ("el martes 5 de marzo de 2024", "martes 5 de marzo de 2024", (2024, 3, 5)),
        ("Portwick, enero 27 de 2015", "enero 27 de 2015", (2015, 1, 27)),
        ("martedì 3 marzo 2020", "martedì 3 marzo 2020", (2020, 3, 3)),
        ("terça-feira, 5 de março de 2024", "terça-feira, 5 de março de 2024", (2024, 3, 5)),
        ("السبت 5 مارس 2022", "السبت 5 مارس 2022", (2022, 3, 5)),
        ("في ٥ تشرين الأول ٢٠٢٢", "٥ تشرين الأول ٢٠٢٢", (2022, 10, 5)),
        ("в субботу, 5 марта 2022 года", "субботу, 5 марта 2022", (2022, 3, 5)),
        ("vom 27.01.2015 an", "27.01.2015", (2015, 1, 27)),
        ("taken 2015-01-27", "2015-01-27", (2015, 1, 27)),
        ("on 27/01/2015", "27/01/2015", (2015, 1, 27)),
        ("on 01/27/2015", "01/27/2015", (2015, 1, 27)),
        ("on 05/05/2015", "05/05/2015", (2015, 5, 5)),
    ],
)
def test_a_whole_date_is_read(text, found, value):
    assert read(text) == [(found, date(*value))]


@pytest.mark.parametrize(
    "text",
    [
        "on 03/04/2025",
        "on 3.4.25",
        "up to may 12 die",
        "So 12 boats went out, and Mo 5 more",
        "En mai 12 personnes sont venues",
        "May 12:30 be the time?",
        "March 5% of them",
        "version 1.2.2015.3",
        "call 2015-01-27-44",
        "Room 12, March of the divers",
        "no figures in March",
    ],
)
def test_what_may_be_something_else_is_no_date(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("on May 5", (None, 5, 5)),
        ("since March 2024", (2024, 3, None)),
        ("im Mai 2024", (2024, 5, None)),
    ],
)
def test_a_date_may_lack_its_year_or_its_day(text, parts):
    [written] = written_dates(text)
    assert (written.year, written.month, written.day) == parts
    assert written.value is None
    assert written.is_possible


@pytest.mark.parametrize(
    "text", ["April 31, 2024", "30 février", "2025-13-40", "31.06.2024", "29 February 2023"]
)
def test_a_day_that_no_calendar_has_is_read_and_known(text):
    [written] = written_dates(text)
    assert not written.is_possible
    assert written.value is None


@pytest.mark.parametrize(
    "text", ["March 8-10, 2025", "March 8 to 10, 2025", "8-10 March 2025", "8. bis 10. März 2025"]
)
def test_an_end_of_a_span_of_days_is_known(text):
    [written] = written_dates(text)
    assert written.ranged


@pytest.mark.parametrize(
    ("text", "ranged"),
    [
        ("Cebolas em Portwick, a 19 de abril de 2024.", False),
        ("Vendem cebolas a 19 de abril de 2024.", False),
        ("de 12 a 19 de abril de 2024", True),
        ("de 1º a 19 de abril de 2024", True),
        ("de 5 de março a 19 de abril de 2024", True),
        ("dal 12 maggio 2023 a 19 aprile 2024", True),
    ],
)
def test_portuguese_a_is_on_unless_it_follows_a_day(text, ranged):
    assert written_dates(text)[-1].ranged is ranged


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "ar", "ru"])
def test_every_weekday_of_every_month_is_read_in_its_language(language):
    days = [weekday_name(n, language) for n in range(7)]
    months = [(w, known[language]) for w, known in MONTHS.items() if language in known]
    assert {number for _, number in months} == set(range(12))
    for word, number in months:
        for weekday, name in enumerate(days):
            text = f"{name.capitalize()} 14 {word.capitalize()} 2023"
            [written] = written_dates(text)
            assert (written.weekday, written.month, written.day) == (weekday, number + 1, 14), text
            assert text[slice(*written.weekday_span)] == name.capitalize()


def test_a_word_means_one_month_in_every_language():
    assert [word for word, known in MONTHS.items() if len(set(known.values())) > 1] == []


def test_a_weekday_goes_with_a_month_of_its_own_language():
    [written] = written_dates("Mi 5 March 2024")
    assert written.weekday is None
    assert "mi" in WEEKDAYS


@given(st.text())
def test_spans_lie_in_the_text_whatever_it_is(text):
    for written in written_dates(text):
        assert 0 <= written.start < written.end <= len(text)


_WORDS = st.sampled_from(
    [
        "May",
        "5",
        "mars",
        "2024",
        "31",
        "Feb.",
        "-",
        "to",
        "Monday,",
        "de",
        "تشرين",
        "الأول",
        "/",
        ".",
    ]
)


@given(st.lists(_WORDS, max_size=30).map(" ".join))
def test_dates_do_not_begin_in_one_another(text):
    found = written_dates(text)
    assert len({written.start for written in found}) == len(found)


@given(st.dates(date(1800, 1, 1), date(2199, 12, 31)))
def test_a_date_reads_back_as_it_was_written(day):
    text = f"Portwick, {day:%B} {day.day}, {day.year:04}. AP"
    assert [d.value for d in written_dates(text)] == [day]
    assert [d.value for d in written_dates(day.isoformat())] == [day]


@pytest.mark.parametrize(
    ("value", "wanted"),
    [("2024-03-05", date(2024, 3, 5)), ("2024-03-05T23:59:59+02:00", date(2024, 3, 5))],
)
def test_metadata_dates_are_iso(value, wanted):
    assert iso_date(value) == wanted


@pytest.mark.parametrize("value", ["", "2024", "2024-03", "2024-02-30", "0000-00-00", "5 March"])
def test_anything_else_is_no_day(value):
    assert iso_date(value) is None
