"""Names of two places and people that are alike, against two spellings of one name."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.engine.checks.overlap import swapped
from captionaudit.engine.checks.same_person import may_be_one
from captionaudit.engine.checks.spellings import may_be_spellings

HERE = Path(__file__).parent
MARKET = "Farmers sell onions and peppers at a street market in {} on 12 March 2024."
QUAY = "{} waves to fans at the quay in Portwick on 12 March 2024."
FARMERS = {
    "en": MARKET,
    "de": "Bauern verkaufen Zwiebeln auf einem Markt in {} am 12. März 2024.",
    "fr": "Des paysans vendent des oignons sur un marché en {} le 12 mars 2024.",
    "es": "Campesinos venden cebollas en un mercado de {} el 12 de marzo de 2024.",
    "ru": "Крестьяне продают лук на рынке в {} 12 марта 2024 года.",
    "ar": "مزارعون يبيعون البصل في سوق في {} في 12 مارس 2024.",
}
PLACES = """
en: Iran/Iraq Niger/Nigeria Mali/Malawi Slovakia/Slovenia Austria/Australia Zambia/Gambia
en: Guinea/Guyana Guinea/Guinea-Bissau Sudan/South_Sudan Congo/Togo Dominica/Dominican_Republic
en: North_Korea/South_Korea Bucharest/Budapest Manchester/Winchester Birmingham/Nottingham
en: Hamburg/Homburg Basra/Bursa Valencia/Palencia Kharkiv/Kherson France/Spain
de: Spanien/Italien Iran/Irak Öhringen/Tübingen Göttingen/Göppingen
fr: Iran/Irak Slovaquie/Slovénie Espagne/Italie
es: Austria/Australia Irán/Irak
ru: Испании/Италии Иране/Ираке Нигере/Нигерии Судане/Южном_Судане
ar: إسبانيا/إيطاليا إيران/العراق السودان/جنوب_السودان القاهرة/دمشق
"""
HARMLESS = """
en: Kyiv/Kiev Burma/Myanmar Israel/Palestine China/Hong_Kong Britain/England Korea/North_Korea
en: the_Netherlands/Holland Marrakesh/Marrakech Czechia/Czech_Republic Mumbai/Bombay
ru: Испании/Испания Мадриде/Мадрид Петровске/Петровска
ar: السعودية/المملكة_العربية_السعودية عمان/الأردن المدينة/العاصمة
"""
PEOPLE = [
    ("Paul Hansen", "Paul Jensen"),
    ("Marie Dupont", "Marie Dumont"),
    ("Ali Hassan", "Ali Hussein"),
    ("Sven Larsson", "Sven Persson"),
    ("Maria Kovac", "Mario Kovac"),
    ("Lena Horn", "Lena Thorn"),
]
ONE_PERSON = [
    ("Anna Meyer", "Anna Mayer"),
    ("Anders Berg", "Andreas Berg"),
    ("Mohammed Hussein", "Muhammad Husain"),
    ("Jean-Luc Marin", "Jean Luc Marin"),
]


def _pairs(table):
    for line in table.strip().splitlines():
        language, _, pairs = line.partition(": ")
        for pair in pairs.split():
            one, _, other = pair.replace("_", " ").partition("/")
            yield pytest.param(language, one, other, id=f"{language}-{pair}")


def _listed(name):
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [p.split("/") for line in lines if not line.startswith("#") for p in line.split()]


def _swapped(text, one, other):
    said, told = text.format(one), text.format(other)
    return swapped(said, told, (said, told))


@pytest.mark.parametrize(("language", "one", "other"), list(_pairs(PLACES)))
def test_places_that_are_written_alike_are_two(language, one, other):
    for here, there in ((one, other), (other, one)):
        swap = _swapped(FARMERS[language], here, there)
        assert swap is not None
        assert (swap.one, swap.other) == (here, there)


@pytest.mark.parametrize(("language", "one", "other"), list(_pairs(HARMLESS)))
def test_names_of_one_place_contradict_nothing(language, one, other):
    assert _swapped(FARMERS[language], one, other) is None
    assert _swapped(FARMERS[language], other, one) is None


@pytest.mark.parametrize(("one", "other"), PEOPLE)
def test_people_whose_names_are_alike_are_two(one, other):
    assert _swapped(QUAY, one, other) is not None
    assert _swapped(QUAY, other, one) is not None


@pytest.mark.parametrize(("one", "other"), ONE_PERSON)
def test_spellings_of_one_person_contradict_nothing(one, other):
    assert _swapped(QUAY, one, other) is None


def test_people_in_arabic_are_told_by_known_first_names():
    speech = "{} يلقي كلمة أمام الصحفيين في 12 مارس 2024."
    swap = _swapped(speech, "سامي حداد", "نور الخطيب")
    assert swap is not None
    assert swap.one == "سامي حداد"
    assert _swapped(speech, "أحمد الخطيب", "احمد خطيب") is None
    assert _swapped(speech, "الوزير الجديد", "رئيس الوفد") is None


@pytest.mark.parametrize("known", [False, True])
def test_spellings_of_one_name_are_hardly_ever_taken_for_two(known):
    """What a caption says of its place, with the tables of cities or by the letters alone."""
    pairs = _listed("spellings_one.txt")
    assert len(pairs) > 200
    two = [
        (a, b)
        for a, b in pairs
        if (_swapped(MARKET, a, b) is not None if known else not may_be_spellings(a, b))
    ]
    assert len(two) <= (1 if known else 10), two


def test_other_names_are_mostly_told_from_spellings():
    pairs = _listed("spellings_two.txt")
    assert len(pairs) > 150
    told = [(a, b) for a, b in pairs if _swapped(MARKET, a, b) is not None]
    assert len(told) > 0.9 * len(pairs)


@given(st.text(max_size=12), st.text(max_size=12))
def test_spellings_are_judged_alike_whichever_comes_first(one, other):
    assert may_be_spellings(one, other) == may_be_spellings(other, one)
    assert may_be_spellings(one, one)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("سامي حداد", "نور الخطيب", False),
        ("علي حسن", "علي حسين", False),
        ("أحمد الخطيب", "احمد خطيب", True),
        ("فاطمة حسن", "فاطمه حسن", True),
        ("سامي حداد", "Sami Haddad", True),
    ],
)
def test_arabic_by_lines_are_compared_with_arabic_ones(one, other, same):
    assert may_be_one(one, other) is same
    assert may_be_one(other, one) is same
