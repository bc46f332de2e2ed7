"""The XMP properties that are read: IPTC Photo Metadata Standard 2025.1 and what goes with it."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from captionaudit.model import Property

LATITUDE, LONGITUDE = "xmp:exif:GPSLatitude", "xmp:exif:GPSLongitude"
LOCATION_CREATED = "xmp:Iptc4xmpExt:LocationCreated"
LOCATION_SHOWN = "xmp:Iptc4xmpExt:LocationShown"
#: The copy of Exif's date, which counts where photoshop:DateCreated says none.
TAKEN = "xmp:exif:DateTimeOriginal"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "aux": "http://ns.adobe.com/exif/1.0/aux/",
    "exifEX": "http://cipa.jp/exif/1.0/",
}
#: Finds any of these in a packet.
NAMESPACES = re.compile("|".join(map(re.escape, _NAMESPACES.values())).encode())


class Shape(Enum):
    """How a property holds its value, by the standard; text is taken for any of them."""

    TEXT = auto()
    LANGUAGES = auto()  #: one text in several languages: the default one is read
    LIST = auto()
    STRUCTURES = auto()  #: a list of structures, of which one field is read


class Name(NamedTuple):
    """An XMP property: what it means, its tag (`xmp:prefix:name`), and the shape of its value.

    `fields` are the structure's fields that name it, the first one present counts.
    """

    property: Property
    tag: str
    shape: Shape
    fields: tuple[str, ...] = ()


_TEXT = {
    "photoshop:AuthorsPosition": Property.CREATOR_TITLE,
    "photoshop:City": Property.CITY,
    "photoshop:Country": Property.COUNTRY,
    "photoshop:Credit": Property.CREDIT,
    "photoshop:DateCreated": Property.DATE_CREATED,
    "photoshop:Headline": Property.HEADLINE,
    "photoshop:Instructions": Property.INSTRUCTIONS,
    "photoshop:Source": Property.SOURCE,
    "photoshop:State": Property.STATE,
    "photoshop:TransmissionReference": Property.TRANSMISSION_REFERENCE,
    "Iptc4xmpCore:CountryCode": Property.COUNTRY_CODE,
    "Iptc4xmpCore:Location": Property.SUBLOCATION,
    "Iptc4xmpExt:AIPromptInformation": Property.AI_PROMPT,
    "Iptc4xmpExt:AIPromptWriterName": Property.AI_PROMPT_WRITER,
    "Iptc4xmpExt:AISystemUsed": Property.AI_SYSTEM_USED,
    "Iptc4xmpExt:AISystemVersionUsed": Property.AI_SYSTEM_VERSION,
    "Iptc4xmpExt:DigitalSourceType": Property.DIGITAL_SOURCE_TYPE,
    "plus:DataMining": Property.DATA_MINING,
    "xmp:CreatorTool": Property.SOFTWARE,
    "tiff:Orientation": Property.ORIENTATION,
    "exif:DateTimeOriginal": Property.DATE_CREATED,
    "exif:GPSLatitude": Property.GPS,
    "exif:GPSLongitude": Property.GPS,
    "aux:OwnerName": Property.CAMERA_OWNER,
    "aux:SerialNumber": Property.CAMERA_SERIAL,
    "aux:LensSerialNumber": Property.LENS_SERIAL,
    "exifEX:CameraOwnerName": Property.CAMERA_OWNER,
    "exifEX:BodySerialNumber": Property.CAMERA_SERIAL,
    "exifEX:LensSerialNumber": Property.LENS_SERIAL,
}
_LANGUAGES = {
    "dc:description": Property.CAPTION,
    "dc:rights": Property.COPYRIGHT,
    "dc:title": Property.TITLE,
    "Iptc4xmpCore:AltTextAccessibility": Property.ALT,
    "Iptc4xmpCore:ExtDescrAccessibility": Property.EXTENDED_DESCRIPTION,
    "plus:OtherConstraints": Property.OTHER_CONSTRAINTS,
    "xmpRights:UsageTerms": Property.RIGHTS_TERMS,
}
_LISTS = {
    "dc:creator": Property.CREATOR,
    "dc:subject": Property.KEYWORDS,
    "Iptc4xmpExt:PersonInImage": Property.PERSON_SHOWN,
}
_STRUCTURES = {
    "Iptc4xmpExt:PersonInImageWDetails": (Property.PERSON_SHOWN, ("PersonName",)),
    "Iptc4xmpExt:LocationCreated": (Property.GPS, ()),
    "Iptc4xmpExt:LocationShown": (Property.CITY, ()),
    "plus:CopyrightOwner": (Property.COPYRIGHT_OWNER, ("CopyrightOwnerName",)),
    "plus:Licensor": (Property.LICENSOR, ("LicensorName", "LicensorURL", "LicensorEmail")),
}


def _names() -> dict[str, Name]:
    shapes = [(_TEXT, Shape.TEXT), (_LANGUAGES, Shape.LANGUAGES), (_LISTS, Shape.LIST)]
    names = [
        Name(prop, f"xmp:{name}", shape) for table, shape in shapes for name, prop in table.items()
    ]
    names += [
        Name(prop, f"xmp:{name}", Shape.STRUCTURES, fields)
        for name, (prop, fields) in _STRUCTURES.items()
    ]
    return {_expanded(name.tag): name for name in names}


def _expanded(tag: str) -> str:
    """Return `xmp:prefix:name` as XML libraries write it, `{namespace}name`."""
    _, prefix, local = tag.split(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


#: The properties by expanded name.
NAMES = _names()
_LOWER_NAMES = {key.lower(): name for key, name in NAMES.items()}


@lru_cache(maxsize=4096)
def find_name(key: str) -> Name | None:
    """Return the property of an expanded name, also where its case is wrong (`dc:Rights`)."""
    return NAMES.get(key) or _LOWER_NAMES.get(key.lower())
