"""Codes of countries: ISO's, those of sport and habit, and wrong ones."""

import pytest

from captionaudit.engine.checks.country_codes import of_habit, wrong
from captionaudit.engine.subject import Subject
from captionaudit.model import Gallery, Item, Origin, Place, Property, Statement


def judged(reader, code, country):
    told = ((Property.COUNTRY_CODE, code), (Property.COUNTRY, country))
    item = Item(1, tuple(Statement(p, v, Origin.IIM, Place("reef.jpg")) for p, v in told if v))
    subject = Subject(Gallery("reef.jpg", "", "folder", (item,)), item, reader)
    return tuple([hit.data["wanted"] for hit in check(subject, {})] for check in (wrong, of_habit))


@pytest.mark.parametrize(
    ("code", "country", "iso"),
    [
        ("GER", "Germany", "DEU"),
        ("GER", "Deutschland", "DEU"),
        ("SUI", "Switzerland", "CHE"),
        ("SUI", "", "CHE"),
        ("NED", "Netherlands", "NLD"),
        ("UAE", "United Arab Emirates", "ARE"),
        ("UK", "United Kingdom", "GBR"),
        ("ENG", "England", "GBR"),
        ("uk", "Great Britain", "GBR"),
        ("RSA", "South Africa", "ZAF"),
        ("TPE", "Chinese Taipei", "TWN"),
        ("ISV", "USA", "VIR"),
        ("BRN", "Bahrain", "BHR"),
        ("CRO", "Nowhere", "HRV"),
    ],
)
def test_codes_of_sport_beside_their_country_are_to_be_looked_at(reader, code, country, iso):
    assert judged(reader, code, country) == ([], [iso])


@pytest.mark.parametrize(
    ("code", "country", "iso"),
    [
        ("SUI", "Germany", "DEU"),
        ("GER", "Niger", "NER"),
        ("BRN", "Germany", "DEU"),
        ("NIG", "Nigeria", "NGA"),
        ("FRA", "Maldives", "MDV"),
        ("XYQ", "Norway", "NOR"),
        ("XYQ", "", ""),
        ("Norway", "Norway", "NOR"),
    ],
)
def test_codes_of_other_countries_are_wrong(reader, code, country, iso):
    assert judged(reader, code, country) == ([iso], [])


@pytest.mark.parametrize(
    ("code", "country"),
    [
        *(("DEU", "Germany"), ("DE", ""), ("BRN", "Brunei"), ("BRN", ""), ("GDR", "East Germany")),
        *(("XKX", "Kosovo"), (" che ", "Suisse"), ("YUG", "Yugoslavia"), ("HKG", "China")),
    ],
)
def test_codes_of_iso_are_right(reader, code, country):
    assert judged(reader, code, country) == ([], [])
