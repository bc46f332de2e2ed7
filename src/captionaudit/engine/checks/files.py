"""Files: what could not be read, names that do not fit, pictures too small or of another size."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.model import Origin, Problem, Property, Statement

#: The extensions that each format goes by, the usual one first. Raws are TIFFs by their octets.
_EXTENSIONS = {
    "JPEG": ("jpg", "jpeg", "jpe", "jfif", "thm"),
    "PNG": ("png",),
    "GIF": ("gif",),
    "WebP": ("webp",),
    "HEIF": ("heic", "heif", "hif", "heics", "heifs"),
    "AVIF": ("avif", "avifs"),
    "BMP": ("bmp", "dib"),
    "PSD": ("psd", "psb"),
    "JPEG XL": ("jxl",),
    "JPEG 2000": ("jp2", "j2k", "jpx", "jpf", "j2c", "jpc"),
    "TIFF": (
        *("tif", "tiff", "dng", "nef", "nrw", "cr2", "arw", "sr2", "srf", "srw", "pef", "erf"),
        *("kdc", "dcr", "3fr", "fff", "iiq", "mef", "mos", "rwl", "raw", "raf", "orf", "rw2"),
    ),
}
_FORMAT_OF = {ext: name for name, extensions in _EXTENSIONS.items() for ext in extensions}
#: Exif orientations that turn a picture by 90°.
_TURNED = frozenset({"5", "6", "7", "8"})
_STAMP = re.compile(
    r"(?:\A|[/\\_.-])(?:thumb(?:nail)?s?|vorschau|vignettes?|miniatur\w*)(?=[/\\_.-])", re.I
)
_SIDES = {"landscape": 1, "horizontal": 1, "portrait": -1, "vertical": -1, "square": 0}


def unreadable(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Report the problems that the reader of a file had."""
    yield from _told(view.gallery.problems)


def misspelt_keys(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Report the keys of items that were probably meant to be others."""
    yield from _told(view.gallery.misspelt)


def _told(problems: Iterable[Problem]) -> Iterable[Hit]:
    for problem in problems:
        hint = f"; {problem.hint}" if problem.hint else ""
        yield Hit({"why": problem.message + hint}, place=problem.place)


def extension(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture whose octets are of another format than its name says."""
    picture = subject.item.picture
    known = _EXTENSIONS.get(picture.format)
    if not picture.path or known is None:
        return
    found = picture.path.rpartition("/")[2].rpartition(".")[2].lower()
    if found in known or found not in _FORMAT_OF:
        return
    yield Hit({"format": picture.format, "found": f".{found}", "wanted": f".{known[0]}"})


def too_small(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture whose longer side has fewer pixels than `pixels` in the options.

    What its name or a folder calls a thumbnail is small on purpose.
    """
    picture, least = subject.item.picture, options.get("pixels", 1200)
    if _STAMP.search(picture.path or ""):
        return
    if picture.width and picture.height and max(picture.width, picture.height) < least:
        yield Hit({"size": f"{picture.width}×{picture.height}", "least": least})


def size_contradicts(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page that claims another shape for a picture than its file has.

    A page may name the size of another rendition, so that only the shapes are compared.
    """
    size = upright(subject)
    if size is None:
        return
    data: dict[str, Any] = {"file": f"{size[0]}×{size[1]}"}
    for origin in PAGE_ORIGINS:
        width, height = (pixels(subject, p, origin) for p in (Property.WIDTH, Property.HEIGHT))
        if width is None or height is None:
            continue
        claimed = (int(width.value), int(height.value))
        off = deviation(claimed, size)
        if is_box(subject, width):
            continue
        if off > options.get("tolerance", 0.03) and min(claimed) >= 50:
            yield Hit(data | {"page": f"{claimed[0]}×{claimed[1]}"}, _whole(width))
            return
    claim = subject.item.first(Property.ORIENTATION, *PAGE_ORIGINS)
    side = _SIDES.get(claim.value.strip().lower()) if claim else None
    if claim and side is not None and side != _side(size):
        yield Hit(data | {"page": claim.value.strip()}, _whole(claim))


def upright(subject: Subject) -> tuple[int, int] | None:
    """Return width and height of the file as it is shown, its Exif orientation applied."""
    picture = subject.item.picture
    if not picture.width or not picture.height:
        return None
    stored = subject.item.first(Property.ORIENTATION, Origin.EXIF)
    if stored and stored.value.strip() in _TURNED:
        return picture.height, picture.width
    return picture.width, picture.height


def pixels(subject: Subject, prop: Property, origin: Origin) -> Statement | None:
    """Return a statement of so many pixels, None for any other value and for none."""
    statement = subject.item.first(prop, origin)
    number = statement.value.strip() if statement else ""
    return statement if number.isascii() and number.isdecimal() and int(number) else None


def is_box(subject: Subject, width: Statement) -> bool:
    """Return whether a width is that of the box in which markup shows a picture."""
    return width.place.pointer.endswith("/@width") or subject.gallery.source == "html"


def deviation(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return how far two shapes differ, as a share; a picture on its side is another shape."""
    shapes = (one[0] / one[1], other[0] / other[1])
    return max(shapes) / min(shapes) - 1


def _side(size: tuple[int, int]) -> int:
    """Return 1 for a picture that is wider than high, -1 for higher than wide, else 0."""
    if abs(size[0] - size[1]) <= 0.02 * max(size):
        return 0
    return 1 if size[0] > size[1] else -1


def _whole(statement: Statement) -> Text:
    return Text(statement, 0, len(statement.value))
