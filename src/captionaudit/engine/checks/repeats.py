"""Captions that stand at more than one picture of the corpus."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.groups import CorpusCheck, Record, Verdict, stable_key
from captionaudit.engine.subject import Subject
from captionaudit.model import Property, Statement


def _key(subject: Subject, options: Mapping[str, Any]) -> Iterable[tuple[str, Record]]:
    """Key a caption by its words; short ones (`A red squirrel`) repeat for good reasons."""
    text = subject.text("caption.body")
    folded = fold(text.value) if text else ""
    if text and len(folded.split()) >= options.get("words", 8):
        whole = text.statement
        place = whole.part(text.start, text.end)
        part = Statement(whole.property, text.value, whole.origin, place)
        picture = _picture(subject)
        yield stable_key(folded), Record(subject.gallery.name, subject.item.number, part, picture)


def _judge(group: Sequence[Record], options: Mapping[str, Any]) -> Iterable[Verdict]:
    """Blame a caption that stands in several galleries, unless it is at the same picture."""
    firsts: dict[str, Record] = {}
    for record in group:
        firsts.setdefault(record.gallery, record)
    different: dict[str, Record] = {}
    for record in firsts.values():
        different.setdefault(record.image or record.gallery, record)
    if len(different) > 1:
        yield Verdict(tuple(different.values()), {"galleries": len(different)})


def _picture(subject: Subject) -> str:
    """Name the picture: its file, else the last part of its address, else nothing."""
    if subject.item.picture.path:
        return subject.item.picture.path
    image = subject.item.first(Property.IMAGE)
    return image.value.partition("?")[0].rpartition("/")[2] if image else ""


elsewhere = CorpusCheck(_key, _judge)
