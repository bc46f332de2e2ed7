"""Texts that nobody wrote: what cameras and programs put where a person may, and damage."""

from __future__ import annotations

import re
import unicodedata

from captionaudit.model import Property

#: Programs and services that write in the caption that they made, or last changed, a picture.
_PROGRAMS = (
    r"(?:the )?(?:gimp|xnview|vsco|epson|canoscan|canon|hp|plustek|silverfast|snapseed|adobe|"
    r"photoshop|lightroom|imagemagick|graphicsmagick|paint\.net|irfanview|picasa|instagram|"
    r"rni films|polarr|"
    r"photoscape|acdsee|capture one|luminar|darktable|rawtherapee|afterlight|camera\+|hipstamatic|"
    r"prisma|pixlr|canva|dji|gopro|picsart|moldiv|google)\b"
)
#: What cameras and programs write where nobody wrote anything: their own names, the scene modes of
#: telephones (`cof`, `sdr_soft`, `oplus_0`) and their settings, the name that the file had on its
#: card, an identifier, the time, a sign that there is nothing.
_FILLERS = re.compile(
    r"(?:[A-Z][A-Z ]* )?DIGITAL CAMERA|SAMSUNG(?: CSC)?|SONY DSC|<?Digimax [^>]*>?|"
    r"(?-i:(?:NIKON|RICOH|PENTAX|OLYMPUS|SONY|SAMSUNG|KODAK|CASIO|FUJIFILM|LEICA|MINOLTA|SANYO)"
    r"(?: [A-Z]+){0,2} [A-Z]*-?\d[A-Z\d-]*)|RICOH THETA(?: \w{1,2})?|PENTAX Image|CanoScan [\w ]+|"
    r"Default|Digital (?:Still ?Camera|image)|Screenshot|AppleMark|Snapseed|GoPro|"
    r"(?:Picture|Image|Untitled|Photo)(?:[ _-]?\d+)?|Exif_JPEG_PICTURE|LEAD Technologies Inc\..*|"
    rf"(?:created|processed|scanned|edited|made|shot|taken|converted|produced|file written) "
    rf"(?:with|by|using|in|on) {_PROGRAMS}.{{0,80}}|"
    r"CREATOR: gd-jpeg .*|Picasa(?: [\d.]+)?|Paint\.NET(?: v?[\d.]+)?|(?s:ImageJ=.*)|FBMD[0-9a-f]+|"
    r"(?-i:_?(?:oznor|cof|dav|sdr|mde|nor|r?hdr|hdrpl|oplus|edf|ptr|bty|btf|[fr]bt|ptf|qrf|tpl)"
    r"(?:[_A-Z]\w*)?)|(?:\s*[\w-]{1,40} ?: ?-?[\d.]+;)(?:\s*[\w-]{1,40} ?:[^;:]{0,80}(?:;|\Z))+|"
    r"(?s:\{\s*\"[^\"]{1,80}\"\s*:.*\})|"
    r"(?:\S*[\\/])?DCIM[\\/]\S*|(?:DJI_|GOPR|_?IMG_|_?DSC[FN_]?|PXL_)\d[\w-]*\.\w{3,4}|"
    r"DJI_\d+|\d{4}[-:./]?\d\d[-:./]?\d\d[ T_-]?\d\d[:.]?\d\d(?:[:.]?\d\d)?(?:\.\d+)?"
    r"(?:Z|[+-]\d\d:?\d\d)?|"
    r"[-–—_.?*]{1,9}|n/?a|none|null|nil|undefined",
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
    if prop is Property.DATE_CREATED:
        return not text  # a time is what it states
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
