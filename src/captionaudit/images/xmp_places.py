"""Positions and places of XMP: of the camera, and of what is shown (IPTC 2025.1, Location)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from captionaudit.images.records import Value
from captionaudit.images.xmp_names import LOCATION_CREATED
from captionaudit.images.xmp_values import entries_of, field_of
from captionaudit.model import Origin, Property

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEGREES = re.compile(r"(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])")
#: Not the form of XMP part 2, but that of many programs.
_PLAIN = re.compile(r"([+-]?\d{1,3}(?:\.\d{1,20})?) ?([NSEW]?)")
_FIELDS = {
    "Sublocation": Property.SUBLOCATION,
    "City": Property.CITY,
    "ProvinceState": Property.STATE,
    "CountryName": Property.COUNTRY,
    "CountryCode": Property.COUNTRY_CODE,
}


def gps_value(latitude: str, longitude: str) -> str:
    """Return `48,51.5N` and `2,17.4E` as decimal degrees, or "" where they are not positions."""
    north, east = _decimal(latitude, 90), _decimal(longitude, 180)
    return "" if north is None or east is None else f"{north:.6f}, {east:.6f}"


def _decimal(text: str, most: int) -> float | None:
    if found := _DEGREES.fullmatch(text.strip()):
        degrees, minutes, seconds, reference = found.groups()
        value = int(degrees[:4]) + float(minutes) / 60 + float(seconds or 0) / 3600
    elif found := _PLAIN.fullmatch(text.strip()):
        number, reference = found.groups()
        value = float(number)
    else:
        return None
    value = -value if reference and reference in "SW" else value
    return value if abs(value) <= most else None


def location_values(tag: str, element: _Element | None) -> list[Value]:
    """Return what a location says, where there is one and not several.

    Of the place where the camera stood, that is its position; of the place that is shown, its
    names. These are weak: older properties say the same, and count.
    """
    entries = entries_of(element) if element is not None else []
    if len(entries) != 1:
        return []
    if tag == LOCATION_CREATED:
        gps = gps_value(*(field_of(entries[0], f"GPS{name}") for name in ("Latitude", "Longitude")))
        return [Value(Property.GPS, gps, Origin.XMP, tag)] if gps else []
    said = ((prop, field_of(entries[0], field).strip()) for field, prop in _FIELDS.items())
    return [Value(prop, text, Origin.XMP, tag) for prop, text in said if text]
