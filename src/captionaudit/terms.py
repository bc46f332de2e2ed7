"""The closed lists of words that records are made of.

The words are those of the IPTC Photo Metadata Standard 2025.1 where it has one.
"""

from __future__ import annotations

from enum import StrEnum


class _Word(StrEnum):
    """A word that is hashed as the text it is, in C; that of `Enum` runs code at each look-up."""

    __hash__ = str.__hash__


class Property(_Word):
    """What a statement is about: an IPTC property, or the reference to the picture itself."""

    CAPTION = "caption"
    ALT = "alt"
    EXTENDED_DESCRIPTION = "extended_description"
    HEADLINE = "headline"
    TITLE = "title"
    CREATOR = "creator"
    CREATOR_TITLE = "creator_title"
    CREDIT = "credit"
    SOURCE = "source"
    COPYRIGHT = "copyright"
    COPYRIGHT_OWNER = "copyright_owner"
    RIGHTS_TERMS = "rights_terms"
    INSTRUCTIONS = "instructions"
    DATE_CREATED = "date_created"
    DATE_PUBLISHED = "date_published"
    EMBARGOED = "embargoed"
    EXPIRATION_DATE = "expiration_date"
    CITY = "city"
    STATE = "state"
    COUNTRY = "country"
    COUNTRY_CODE = "country_code"
    SUBLOCATION = "sublocation"
    PERSON_SHOWN = "person_shown"
    KEYWORDS = "keywords"
    LANGUAGE = "language"
    TRANSMISSION_REFERENCE = "transmission_reference"
    DIGITAL_SOURCE_TYPE = "digital_source_type"
    AI_SYSTEM_USED = "ai_system_used"
    AI_SYSTEM_VERSION = "ai_system_version"
    AI_PROMPT = "ai_prompt"
    AI_PROMPT_WRITER = "ai_prompt_writer"
    LICENSOR = "licensor"
    DATA_MINING = "data_mining"
    OTHER_CONSTRAINTS = "other_constraints"
    SOFTWARE = "software"
    GPS = "gps"
    ORIENTATION = "orientation"
    CAMERA_OWNER = "camera_owner"
    CAMERA_SERIAL = "camera_serial"
    LENS_SERIAL = "lens_serial"
    WIDTH = "width"
    HEIGHT = "height"
    IMAGE = "image"


class Origin(_Word):
    """Where a statement was made."""

    PAGE = "page"
    ALT = "alt"
    SIDECAR = "sidecar"
    JSONLD = "jsonld"
    GALLERY = "gallery"
    XMP = "xmp"
    IIM = "iim"
    EXIF = "exif"
    C2PA = "c2pa"


#: Origins inside a picture file; every other origin is what a reader of the page gets to see.
FILE_ORIGINS = frozenset({Origin.XMP, Origin.IIM, Origin.EXIF, Origin.C2PA})


class Association(StrEnum):
    """How a page ties a caption to its picture: what assistive technology can follow.

    One `figure` holds both (HTML 4.4.12), the picture or what is around it refers to the caption
    (`aria-labelledby`, `aria-describedby`, `aria-details`; WAI-ARIA 1.2), or it only stands there.
    """

    FIGURE = "figure"
    REFERENCE = "reference"
    BESIDE = "beside"


class Severity(StrEnum):
    """How bad a finding is; `review` asks a person to look and fails no run unless asked."""

    ERROR = "error"
    WARNING = "warning"
    REVIEW = "review"

    @property
    def rank(self) -> int:
        """0 for the worst, for sorting and for `--fail-on`."""
        return list(Severity).index(self)
