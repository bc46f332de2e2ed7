"""Picture files: missing, unreadable, repeated, and at odds with the page or with themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.checks.overlap import contradicts
from captionaudit.engine.hit import Hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS, Place, Property, Related, Statement


def missing(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an item that names a picture which is not there."""
    image = subject.item.first(Property.IMAGE)
    if subject.item.picture.missing and image:
        yield Hit(text=Text(image, 0, len(image.value)))


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


def credit_contradicts(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page that credits other agencies than the picture file does.

    Only disjoint sets contradict: a page may leave out a link of the chain.
    """
    line = next((ln for ln in subject.page_credits if ln.credit.agencies), None)
    if line is None:
        return
    names = subject.reader.agencies
    filed = _file_agencies(subject)
    ours = set(line.credit.agencies)
    if not filed or ours & set(filed):
        return
    data = {
        "page": ", ".join(names[slug].name for slug in line.credit.agencies),
        "file": ", ".join(names[slug].name for slug in filed),
    }
    places = tuple(dict.fromkeys((s.place, s.origin) for s in filed.values()))
    related = tuple(Related(p, subject.item.number, f"{origin} says") for p, origin in places)
    yield Hit(data, Text(line.statement, line.start, line.end), related=related)


def caption_contradicts(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page caption that can hardly be about the picture that the file describes."""
    caption = subject.caption
    if caption is None or caption.origin in FILE_ORIGINS:
        return
    for filed in subject.item.all(Property.CAPTION, *FILE_ORIGINS):
        other = subject.dissect(filed)
        if subject.anatomy and other and contradicts(subject.anatomy.body, other.body):
            text = subject.text("caption.body") or Text(caption, 0, len(caption.value))
            related = (Related(filed.place, subject.item.number, f"{filed.origin} says"),)
            yield Hit({"file": filed.value}, text, related=related)
            return


def _file_agencies(subject: Subject) -> dict[str, Statement]:
    found: dict[str, Statement] = {}
    for line in subject.file_credits:
        for slug in line.credit.agencies:
            found.setdefault(slug, line.statement)
    for prop in (Property.SOURCE, Property.COPYRIGHT, Property.COPYRIGHT_OWNER):
        for statement in subject.item.all(prop, *FILE_ORIGINS):
            for slug in subject.parse(statement.value).agencies:
                found.setdefault(slug, statement)
    return found
