"""Names of one person and of two, in the ways that by-lines print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.engine.checks.same_person import may_be_one

ONE = """
Ines Calder          | INES CALDER
Ines Calder          | Calder, Ines
Ines Calder          | CALDER Ines
Ines Calder          | I. Calder
Ines Calder          | Calder
Ines Calder          | Inês Caldér
Ines Calder          | Ines M. Calder
Ines Maria Calder    | Ines M. Calder
Ines Calder          | Ines Calder-Oduya
Ines Calder          | Ines Oduya Calder
Ines Oduya           | Ines Calder-Oduya
Ines Calder Oduya    | Ines Calder Halder
Jörg Müller          | Joerg Mueller
Jörg Müller          | Jorg Muller
Søren Brøgger        | Soren Broegger
Łukasz Gonçalves     | Lukasz Goncalves
Weiß Strauß          | Weiss Strauss
Mohammed Hussein     | Muhammad Husain
Yuliya Chekova       | Julia Tschechowa
Aleksandr Petrov     | Alexander Petrow
Ahmed al-Sayed       | Ahmed Elsayed
Piet van der Meer    | Piet Meer
Jean-Pierre Halder   | JeanPierre Halder
Hong-Ji Kim          | Kim Hong-ji
Mike Calder          | Michael Calder
Bill Berg            | William Berg
Lena Berg            | Magdalena Berg
Hans Berg            | Johannes Berg
J. Berg              | Lena Berg
JP Berg              | Lena Berg
Jonas L. Berg        | Lena Berg
Jonas Lena Berg      | Lena Berg
Dr. Berg             | Lena Berg
Daniel Berg          | Daniela Berg
Oluwaseun Berg       | Lena Berg
Berg Jonas           | Lena Berg
Jonas and Lena Berg  | Lena Berg
Ivan Petrovich Berg  | Vanya Berg
Mikhail Berg         | Michael Berg
Инес Кальдер         | Ines Calder
إيناس كالدر            | Ines Calder
Ines Calder          | —
"""

TWO = """
Jonas Berg           | Lena Berg
JONAS BERG           | Lena Berg
Jonas M. Berg        | Lena Berg
Jonas van der Berg   | Lena van den Berg
Ivan Petrov          | Anna Petrova
Ines Calder-Oduya    | Maren Oduya
Ines Calder          | Maren Oduya
Ines Calder          | Ines Oduya
Anna Holm            | Anna Holmes
Anna Holm            | A. Holmes
Anna Holm-Larsen     | Anna Berg
Ines Calder          | M. Oduya
Kim Hong-ji          | Kim Kyung-hoon
Jörg Müller          | Jörg Mattes-Brandt
Инес Кальдер         | Марен Одуя
"""


def rows(table):
    return [tuple(cell.strip() for cell in row.split("|")) for row in table.strip().splitlines()]


@pytest.mark.parametrize(("one", "other"), rows(ONE))
def test_one_person_in_two_forms(one, other):
    assert may_be_one(one, other)
    assert may_be_one(other, one)


@pytest.mark.parametrize(("one", "other"), rows(TWO))
def test_two_persons(one, other):
    assert not may_be_one(one, other)
    assert not may_be_one(other, one)


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_names_can_be_compared(one, other):
    assert may_be_one(one, one)
    assert may_be_one(one, other) == may_be_one(other, one)
