"""Which rights were left out of a picture file: a notice, or what only its sidecar says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS, Origin, Property, Related

_OWNED = (Property.COPYRIGHT, Property.COPYRIGHT_OWNER, Property.RIGHTS_TERMS, Property.LICENSOR)
_MADE = (Property.CREATOR, Property.CREDIT, Property.SOURCE)
#: The containers that a press system fills; a camera writes Exif by itself.
_FILLED = (Origin.XMP, Origin.IIM)
#: Formats into which every program can write what a sidecar says, and by their suffix, raws.
_WRITABLE = frozenset({"JPEG", "PNG", "WebP", "TIFF", "HEIF", "AVIF"})
_RAWS = (".nef", ".nrw", ".dng", ".cr2", ".arw", ".sr2", ".pef", ".3fr", ".iiq", ".srw", ".erf")


def copyright_missing(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture file that names creator and supplier, and with the page no owner.

    Silent until the site wants notices: `required` in the options.
    """
    if not options.get("required", False):
        return
    maker = subject.item.first(Property.CREATOR, *_FILLED)
    supplier = subject.item.first(Property.CREDIT, *_FILLED)
    if maker is None or supplier is None or any(subject.item.first(prop) for prop in _OWNED):
        return
    said = Text(supplier, 0, len(supplier.value))
    yield Hit({"creator": maker.value.strip(), "credit": supplier.value.strip()}, said)


def left_in_sidecar(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture file that names nobody, beside an XMP sidecar that does."""
    picture = subject.item.picture
    path = (picture.path or "").lower()
    if picture.format not in _WRITABLE or picture.error or path.endswith(_RAWS):
        return
    rights = (*_MADE, *_OWNED)
    if any(subject.item.first(prop, *FILE_ORIGINS) for prop in rights):
        return
    told = [s for prop in rights for s in subject.item.all(prop, Origin.SIDECAR) if s.value.strip()]
    left = [s for s in told if s.place.path.lower().endswith(".xmp")]
    if left:
        names = dict.fromkeys(s.property.replace("_", " ") for s in left)
        related = (Related(left[0].place, subject.item.number, "the sidecar says"),)
        yield Hit({"left": ", ".join(names)}, related=related)
