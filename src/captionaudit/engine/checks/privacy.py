"""What a published file tells of people and places that its caption keeps to itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.images.thumbnail import deviation
from captionaudit.model import FILE_ORIGINS, Property, Related, Statement

#: Words by which a caption says that somebody or some place must not be found.
_SENSITIVE = re.compile(
    r"(?<!\w)(?:(?:undisclosed|secret|unknown|unspecified|unnamed) (?:location|place|hospital|"
    r"village|town|base|site)|hide-?outs?|safe ?houses?|women[’']s (?:shelter|refuge)|"
    r"in hiding|names? (?:has been |have been |is |are |was |were )?(?:withheld|changed)|"
    r"(?:identity|identities) (?:withheld|protected|concealed)|"
    r"(?:not|n[’']t) (?:want |wish |wanted |wishing )?to be (?:named|identified)|"
    r"on condition of anonymity|not giving (?:his|her|their) (?:full |last |sur)?names?|"
    r"(?:an? )?(?:unidentified|unnamed) (?:minor|child|victim)|witness protection|"
    r"(?:an? )?(?:un)?bekannte[mn] ort|geheime[mn] ort|frauenhaus|"
    r"name (?:von der redaktion )?geändert|"
    r"lieu (?:tenu )?secret|lieu non divulgué|prénom (?:a été )?(?:modifié|changé)|"
    r"lugar (?:secreto|no revelado|desconocido)|nombre (?:cambiado|ficticio)|"
    r"luogo (?:segreto|non rivelato)|nome di fantasia|local (?:secreto|não revelado)|"
    r"неизвестном месте|имя изменено|مكان (?:سري|غير معلوم))(?!\w)",
    re.IGNORECASE,
)
_TEXTS = (Property.CAPTION, Property.INSTRUCTIONS, Property.HEADLINE)
#: The size of thumbnails (DCF 2.0, 3.3.5), into which some cameras press their 3:2 pictures.
_EXIF_SIZE, _FILM, _ROUNDING = (160, 120), (3, 2), 0.02
#: Raws, whose pixels come with margins of a shape of their own; and nobody publishes them.
_RAWS = frozenset({"RAF", "RW2", "ORF", "CR3"})
#: Degrees that a person or a gazetteer rounds to half ones lead to nobody's door; zeros, which
#: cameras write without a fix, are such too.
_COARSE = 0.5


def gps(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture file that tells where it was taken."""
    position = _position(subject)
    if position:
        yield Hit({"found": _rough(position.value)}, _whole(position))


def gps_sensitive(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a file that tells where it was taken, of a place or person that must not be found."""
    position = _position(subject)
    if position is None:
        return
    for prop in _TEXTS:
        for statement in subject.item.all(prop):
            found = _SENSITIVE.search(statement.value)
            if found:
                label = f"{position.origin} tells the position"
                related = (Related(position.place, subject.item.number, label),)
                yield Hit({"found": found[0]}, _whole(statement), *found.span(), related)
                return


def thumbnail_leak(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an embedded thumbnail that shows more than its picture, which was cropped since.

    `tolerance` in the options is how far their shapes may differ, as a share. With `pixels` what
    they show was compared as well, and shapes tell only where that told nothing of a crop.
    """
    picture = subject.item.picture
    if picture.format in _RAWS:
        return
    part = picture.thumbnail_part
    if part is not None and part > 1:
        return  # bars were put around the picture: that is where its shape is from
    if part is not None and part < 1:
        more = f"more than the picture, which is about {part:.0%} of it"
        yield Hit({"why": more if part else "something else than the picture"})
        return
    size = picture.thumbnail
    if size is None or not picture.width or not picture.height:
        return
    own = (picture.width, picture.height)
    if tuple(size) == _EXIF_SIZE and deviation(own, _FILM) < _ROUNDING:
        return
    if deviation(size, own) > options.get("tolerance", 0.04):
        shapes = f"{size[0]}×{size[1]} pixels of another shape than the picture's {own[0]}×{own[1]}"
        yield Hit({"why": shapes})


def _position(subject: Subject) -> Statement | None:
    position = subject.item.first(Property.GPS, *FILE_ORIGINS)
    return position if position and _is_exact(position.value) else None


def _is_exact(position: str) -> bool:
    """Whether a position is one on the globe, and finer than whole and half degrees."""
    try:
        latitude, longitude = (float(part) for part in position.split(","))
    except ValueError:
        return True  # whatever it is, it was written as a position
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return False
    return any(degrees % _COARSE for degrees in (latitude, longitude))


def _rough(position: str) -> str:
    """Return a position to about 10 km: a report may be public where the file was not."""
    try:
        return ", ".join(f"{float(part):.1f}" for part in position.split(","))
    except ValueError:
        return "a position"


def _whole(statement: Statement) -> Text:
    return Text(statement, 0, len(statement.value))
