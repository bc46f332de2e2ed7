"""The box that a page's markup declares for a picture, against the shape of the file in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from captionaudit.engine.checks.files import deviation, is_box, pixels, upright
from captionaudit.engine.groups import CorpusCheck, Record, Verdict, stable_key
from captionaudit.engine.subject import Subject
from captionaudit.model import Origin, Property, Statement

#: Parts the two sizes of a record.
_AND = " for "
#: Boxes with a shorter side are icons, and a pixel of rounding is much of them.
_LEAST = 50


def _stretched(subject: Subject, options: Mapping[str, Any]) -> Iterable[tuple[str, Record]]:
    """Key a picture that its box stretches by the size of the box."""
    size = upright(subject)
    width, height = (pixels(subject, p, Origin.PAGE) for p in (Property.WIDTH, Property.HEIGHT))
    if size is None or width is None or height is None or not is_box(subject, width):
        return
    box = int(width.value), int(height.value)
    stored = subject.item.picture.width or 0, subject.item.picture.height or 0
    off = min(deviation(box, shape) for shape in (size, stored))
    if min(box) < _LEAST or off <= options.get("tolerance", 0.03):
        return
    declared = f"{box[0]}×{box[1]}"
    both = f"{declared}{_AND}{size[0]}×{size[1]}"
    part = Statement(Property.WIDTH, both, width.origin, width.place)
    record = Record(subject.gallery.name, subject.item.number, part, subject.image)
    yield stable_key(declared), record


def _alone(group: Sequence[Record], options: Mapping[str, Any]) -> Iterable[Verdict]:
    """Blame the only picture of a box: one box for several is a template's, and CSS crops them."""
    if len({record.image for record in group}) == 1:
        page, _, file = group[0].statement.value.partition(_AND)
        yield Verdict(tuple(group), {"page": page, "file": file})


shapes = CorpusCheck(_stretched, _alone)
