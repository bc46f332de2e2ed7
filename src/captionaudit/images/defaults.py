"""Texts that nobody wrote: what cameras and programs put where a person may, and damage."""

from __future__ import annotations

import re
import unicodedata

from captionaudit.model import Property

#: What cameras and programs write where nobody wrote anything: their own names, the scene modes of
#: telephones (`cof`, `sdr_soft`), the name that the file had on its card.
_FILLERS = re.compile(
    r"(?:[A-Z][A-Z ]* )?DIGITAL CAMERA|SAMSUNG CSC|SONY DSC|<?Digimax [^>]*>?|"
    r"Created with (?:The )?GIMP|Default|Digital (?:Still ?Camera|image)|Screenshot|"
    r"(?:Picture|Image|Untitled|Photo)(?: ?\d+)?|Exif_JPEG_PICTURE|LEAD Technologies Inc\..*|"
    r"(?-i:_?(?:oznor|cof|dav|sdr|mde|nor|r?hdr|edf|ptr|bty|btf|[fr]bt|ptf|qrf|tpl)(?:[_A-Z]\w*)?)|"
    r"(?:\S*[\\/])?DCIM[\\/]\S*|(?:DJI_|GOPR|_?IMG_|_?DSC[FN_]?|PXL_)\d[\w-]*\.\w{3,4}",
    re.IGNORECASE,
)
#: Makers of cameras: a by-line that begins with one names a camera and nobody.
_CAMERAS = re.compile(
    r"(?:canon|nikon|sony|olympus|om digital|panasonic|leica|fuji(?:film)?|pentax|ricoh|samsung|"
    r"hasselblad|phase one|gopro|dji|apple|iphone|huawei|xiaomi|oneplus|kodak|casio|epson)"
    r"(?:[ _-]+(?=\w*\d|eos\b|corporation\b|camera\b|digital\b|iphone\b|pixel\b)[\w ./-]*)?",
    re.IGNORECASE,
)
#: Words for whoever made a picture that name nobody.
_ROLES = re.compile(
    r"(?:the )?(?:(?:staff|picture|photo|image) ?(?:desk|editor|department|er)?|photographer|user|"
    r"owner|author|artist|creator|unknown|n/?a|none|anonymous|admin(?:istrator)?|handout|pool|"
    r"str(?:inger)?|stf|staff photographer|fotograf(?:in)?|photographe|fot[oó]grafo|-+|\?+|\.+)",
    re.IGNORECASE,
)
#: Control characters and those that belong to nobody; this share of them makes no text.
_NO_TEXT = frozenset({"Cc", "Co", "Cn", "Cs"})
_GARBLED = 0.1
#: Properties that name people and houses.
_NAMES = (Property.CREATOR, Property.SOURCE)


def is_default(value: str) -> bool:
    """Return whether nobody wrote a text: a camera did unasked, or a damaged block yielded it."""
    return bool(_FILLERS.fullmatch(value.strip())) or _is_garbled(value)


def says_nothing(prop: Property, value: str) -> bool:
    """Return whether a value states nothing: blank, a default, a by-line that names nobody."""
    text = value.strip()
    if not text or is_default(text):
        return True
    if prop is Property.CREATOR and _CAMERAS.fullmatch(text):
        return True
    return prop in _NAMES and bool(_ROLES.fullmatch(text))


def _is_garbled(value: str) -> bool:
    if value.isprintable():
        return False
    odd = sum(unicodedata.category(c) in _NO_TEXT and c not in "\t\n\r\0" for c in value)
    return odd + value.count("\ufffd") >= _GARBLED * len(value)
