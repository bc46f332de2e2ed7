"""Which values of a picture file ExifTool and this tool are asked for, and when they agree.

The 30 properties: 11 of IIM, 13 of XMP, 6 of Exif. What ExifTool says comes from its own report
(`exiftool -json -G1 -struct -n`); values are the same after Unicode composition, line ends, outer
and doubled space and the punctuation of dates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from unicodedata import normalize

from captionaudit.images.records import PictureReading

#: ExifTool's name and our tag. A time of IIM is part of our date; a structure is one of its fields.
PROPERTIES = {
    "IPTC:Caption-Abstract": "iim:2:120",
    "IPTC:By-line": "iim:2:80",
    "IPTC:By-lineTitle": "iim:2:85",
    "IPTC:Credit": "iim:2:110",
    "IPTC:Source": "iim:2:115",
    "IPTC:CopyrightNotice": "iim:2:116",
    "IPTC:DateCreated": "iim:2:55",
    "IPTC:TimeCreated": "iim:2:55",
    "IPTC:Headline": "iim:2:105",
    "IPTC:ObjectName": "iim:2:05",
    "IPTC:SpecialInstructions": "iim:2:40",
    "XMP-dc:Description": "xmp:dc:description",
    "XMP-dc:Creator": "xmp:dc:creator",
    "XMP-dc:Rights": "xmp:dc:rights",
    "XMP-dc:Title": "xmp:dc:title",
    "XMP-photoshop:Credit": "xmp:photoshop:Credit",
    "XMP-photoshop:Source": "xmp:photoshop:Source",
    "XMP-photoshop:DateCreated": "xmp:photoshop:DateCreated",
    "XMP-photoshop:Headline": "xmp:photoshop:Headline",
    "XMP-photoshop:Instructions": "xmp:photoshop:Instructions",
    "XMP-iptcCore:AltTextAccessibility": "xmp:Iptc4xmpCore:AltTextAccessibility",
    "XMP-iptcCore:ExtDescrAccessibility": "xmp:Iptc4xmpCore:ExtDescrAccessibility",
    "XMP-iptcExt:DigitalSourceType": "xmp:Iptc4xmpExt:DigitalSourceType",
    "XMP-plus:Licensor": "xmp:plus:Licensor",
    "IFD0:ImageDescription": "exif:ImageDescription",
    "IFD0:Artist": "exif:Artist",
    "IFD0:Copyright": "exif:Copyright",
    "ExifIFD:DateTimeOriginal": "exif:DateTimeOriginal",
    "GPS:GPSLatitude": "exif:GPSLatitude",
    "IFD0:Orientation": "exif:Orientation",
}
#: Further properties that are read and of which ExifTool's report has values.
MORE = {
    "IPTC:Keywords": "iim:2:25",
    "IPTC:City": "iim:2:90",
    "IPTC:Sub-location": "iim:2:92",
    "IPTC:Province-State": "iim:2:95",
    "IPTC:Country-PrimaryLocationCode": "iim:2:100",
    "IPTC:Country-PrimaryLocationName": "iim:2:101",
    "IPTC:OriginalTransmissionReference": "iim:2:103",
    "XMP-dc:Subject": "xmp:dc:subject",
    "XMP-photoshop:AuthorsPosition": "xmp:photoshop:AuthorsPosition",
    "XMP-photoshop:City": "xmp:photoshop:City",
    "XMP-photoshop:Country": "xmp:photoshop:Country",
    "XMP-photoshop:State": "xmp:photoshop:State",
    "XMP-photoshop:TransmissionReference": "xmp:photoshop:TransmissionReference",
    "XMP-iptcCore:CountryCode": "xmp:Iptc4xmpCore:CountryCode",
    "XMP-xmp:CreatorTool": "xmp:xmp:CreatorTool",
    "XMP-aux:OwnerName": "xmp:aux:OwnerName",
    "XMP-aux:SerialNumber": "xmp:aux:SerialNumber",
    "XMP-aux:LensSerialNumber": "xmp:aux:LensSerialNumber",
    "XMP-tiff:Orientation": "xmp:tiff:Orientation",
    "IFD0:Software": "exif:Software",
    "ExifIFD:OwnerName": "exif:CameraOwnerName",
    "ExifIFD:SerialNumber": "exif:BodySerialNumber",
    "ExifIFD:LensSerialNumber": "exif:LensSerialNumber",
    "GPS:GPSLongitude": "exif:GPSLatitude",
}

_RAWS = frozenset({"DNG", "NEF", "CR2", "RW2", "ORF", "ARW", "PEF", "IIQ"})
_PICTURES = _RAWS | {"JPEG", "MPO", "JPS", "PNG", "APNG", "TIFF", "BTF", "GIF", "WEBP", "PSD"}
_PICTURES |= {"AVIF", "HEIC", "HEIF", "JP2", "JXL", "CR3", "RAF"}


class Difference(NamedTuple):
    """A value that the two do not agree on; "" where one has none."""

    name: str
    exiftool: str
    ours: str


def is_picture(report: dict[str, Any]) -> bool:
    """Whether ExifTool says that a file has one of the formats that are read."""
    kind = str(report.get("File:FileType", "")).removeprefix("Extended ").split(" (")[0]
    return kind in _PICTURES


def compare(
    report: dict[str, Any], reading: PictureReading, names: dict[str, str]
) -> tuple[int, list[Difference], list[Difference]]:
    """Return how many values of ExifTool's report we have, which differ, and which only we have."""
    same = 0
    differing: list[Difference] = []
    extra: list[Difference] = []
    for name, tag in names.items():
        theirs = _theirs(name, report.get(name))
        ours = _ours(name, (v.value for v in reading.values if v.tag == tag))
        if not theirs:
            if ours:
                extra.append(Difference(name, "", " | ".join(ours)))
        elif _agree(name, theirs, ours):
            same += 1
        else:
            differing.append(Difference(name, " | ".join(theirs), " | ".join(ours)))
    return same, differing, extra


def _theirs(name: str, value: Any) -> list[str]:
    items = value if isinstance(value, list) else [] if value is None else [value]
    texts = [i.get("LicensorName", "") if isinstance(i, dict) else i for i in items]
    return [text for each in texts if (text := _form(name)(str(each)))]


def _ours(name: str, values: Iterable[str]) -> list[str]:
    texts = list(values)
    if name == "IPTC:TimeCreated":
        texts = [text.partition("T")[2] for text in texts]
    elif name == "IPTC:DateCreated":
        texts = [text.partition("T")[0] for text in texts]
    elif name == "ExifIFD:DateTimeOriginal":  # fraction and zone are tags of their own there
        texts = [text[:19] for text in texts]
    elif name.startswith("GPS:"):
        texts = [text.split(", ")[name.endswith("Longitude")].lstrip("-") for text in texts]
    return [text for each in texts if (text := _form(name)(each))]


def _agree(name: str, theirs: list[str], ours: list[str]) -> bool:
    if name.startswith("GPS:") and ours:
        return abs(float(theirs[0]) - float(ours[0])) < 1e-5
    return theirs == ours or (len(ours) == 1 and _number(ours[0]) in theirs)


def _number(text: str) -> str:
    """Return a text as ExifTool's JSON has it: `1.00` is the number 1.0 there."""
    try:
        return str(float(text))
    except ValueError:
        return text


def _form(name: str) -> Callable[[str], str]:
    return _date if "Date" in name or "Time" in name else _text


def _text(text: str) -> str:
    return " ".join(normalize("NFC", text.replace("\0", " ")).split())


def _date(text: str) -> str:
    return re.sub(r"\D+", " ", text.replace("Z", "+00:00")).strip()
