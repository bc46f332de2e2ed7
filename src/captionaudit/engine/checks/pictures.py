"""Picture files: missing, unreadable, repeated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Place, Property, Related
from captionaudit.sources.nearest import nearest_name


def missing(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an item that names a picture which is not there."""
    image = subject.item.first(Property.IMAGE)
    if subject.item.picture.missing and image:
        near = nearest_name(image.value, subject.gallery.path)
        data = {"near": f", but {near!r}" if near else ""}
        yield Hit(data, Text(image, 0, len(image.value)))


def unreadable(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture file that cannot be read as a picture."""
    picture = subject.item.picture
    if picture.error:
        file = Place(picture.path or "")
        elsewhere = file.path not in ("", subject.place.path)
        related = (Related(file, subject.item.number),) if elsewhere else ()
        yield Hit({"why": picture.error}, place=subject.place, related=related)


def repeated(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find pictures of a gallery that are the same file, octet by octet."""
    same: defaultdict[str, list[Subject]] = defaultdict(list)
    for subject in view.subjects:
        if subject.item.picture.digest:
            same[subject.item.picture.digest].append(subject)
    for subjects in same.values():
        if len(subjects) > 1:
            first, rest = subjects[0], subjects[1:]
            names = ", ".join(f"item {s.item.number}" for s in rest)
            related = tuple(Related(s.place, s.item.number) for s in rest)
            picture = first.item.picture.path
            yield Hit(
                {"others": names, "count": len(subjects), "picture": picture},
                item=first.item.number,
                place=first.place,
                related=related,
            )
