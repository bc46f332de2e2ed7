"""In which unit or currency a number of a caption is: a number in another one is no other fact."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

#: A row is one unit; the names of the captions' languages and the signs, in small letters.
_UNITS = """
°f f fahrenheit; °c c celsius centigrade; k kelvin; km kms kilometer kilometers kilometre kilometres
kilomètre kilomètres kilometern kilómetro kilómetros chilometri chilometro quilômetros quilómetros
км; mi mile miles meile meilen milla millas miglia milhas; nautical knot knots knoten; m meter
meters metre metres metern mètre mètres metro metros metri metro м; ft foot feet fuß pieds pies
piedi pés; yd yard yards; cm centimeter centimeters centimetre centimetres zentimeter centimètres
centímetros centimetri; inch inches zoll pouces pulgadas pollici polegadas; mm millimeters
millimetres millimeter millimètres milímetros millimetri; kg kilo kilos kilogram kilograms kilogramm
kilogrammes kilogramos kg кг; lb lbs pound pounds pfund livres libras libbre; oz ounce ounces unze
unzen; g gram grams gramm; t ton tons tonne tonnes tonnen toneladas tonnellate; l liter liters litre
litres litros litri; gal gallon gallons; barrel barrels; acre acres; ha hectare hectares hektar
hectáreas ettari; km/h kph kmh; mph; kt; % percent prozent pourcent; $ usd us$ dollar dollars
dólares dollari; € eur euro euros; £ gbp sterling; ¥ jpy yen; yuan rmb; chf franken francs franc;
kr kroner kronor krone kronen; ₽ rub rubel ruble rubles roubles; ₹ inr rupee rupees rupien;
zł zloty zlotys; ₺ lira liras; ₪ shekel shekels; ₩; c$ cad; a$ aud; peso pesos; rand; reais
"""
#: The words behind a number in which its unit stands: `1.1 million US dollars`.
_BEHIND = re.compile(
    r"[ \u00a0\u202f-]*(?P<unit>[%€$£¥₽₹₺₪₩]|° ?[CF](?![^\W\d_])|°|[^\W\d_]+(?:/h)?)"
)
_BEFORE = re.compile(
    r"(?P<unit>(?:[A-Z]{1,2})?[$€£¥₽₹₺₪₩]|(?:USD|EUR|GBP|CHF|JPY|AUD|CAD))[ \u00a0]?\Z"
)
_WORDS = 3


def unit_at(text: str, start: int, end: int) -> int | None:
    """Return which unit the number at a span of a text is in, as a number of its own, or None.

    The unit stands right before the number or among the three words behind it.
    """
    before = _BEFORE.search(text, max(0, start - 5), start)
    if before:
        return _units().get(before["unit"].lower(), -1)
    for _ in range(_WORDS):
        behind = _BEHIND.match(text, end)
        if behind is None:
            return None
        unit = _units().get(behind["unit"].lower().replace(" ", ""))
        if unit is not None:
            return unit
        end = behind.end()
    return None


def is_unit(word: str) -> bool:
    """Tell whether a word names a unit: Fahrenheit."""
    return word.lower() in _units()


@cache
def _units() -> Mapping[str, int]:
    rows = [row.split() for row in _UNITS.split(";")]
    return MappingProxyType({name: number for number, row in enumerate(rows) for name in row})
