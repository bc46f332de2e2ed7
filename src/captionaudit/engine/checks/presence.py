"""What has to be there: caption, credit and alt text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.model import Property

#: Any of these says whose picture it is, however the site sorts its fields.
_CREDITING = (Property.CREDIT, Property.CREATOR, Property.SOURCE, Property.COPYRIGHT)

#: Sources of running text, where most pictures are no part of a gallery.
_PROSE = ("html", "markdown")
#: What follows the last stop of a caption, if it begins with a capital or a sign and has no stop.
_TAIL = re.compile(r"(?<=[.!?。][ \u00a0])[(\[]?[A-Z\u00c0-\u00de©@][^.!?]*[^.!?\s]$")
_TAIL_WORDS = 6


def caption(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an item without any caption, on the page or in the file."""
    if subject.caption is None and not _unread(subject) and not _bare(subject):
        yield Hit(place=subject.place)


def credit(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an item that nothing credits: no field, no caption, no gallery, no picture file."""
    if subject.credit or any(subject.item.first(prop) for prop in _CREDITING):
        return
    if not (_unread(subject) or _bare(subject) or _may_be_credited(subject)):
        text = subject.caption and Text(subject.caption, 0, len(subject.caption.value))
        yield Hit(text=text or None, place=subject.place)


def alt(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an item of a page without alt text.

    Bare picture files are none of this rule's business: a page that shows them has its own alt.
    An empty alt is left alone too, for it is how a page calls a picture decorative.
    """
    on_page = any(s.origin in PAGE_ORIGINS for s in subject.item.statements)
    if on_page and subject.gallery.source != "folder" and not subject.item.all(Property.ALT):
        yield Hit(place=subject.place)


def _bare(subject: Subject) -> bool:
    """Whether this is a single picture in running text that claims to be no more than that.

    Articles and posts are full of illustrations without a caption or a credit; where there is one
    of the two, or a gallery, the other is owed.
    """
    alone = subject.gallery.source in _PROSE and len(subject.gallery.items) == 1
    return alone and subject.caption is None and subject.credit is None


def _may_be_credited(subject: Subject) -> bool:
    """Whether the caption ends in a few words without a stop that may name a source.

    Nobody knows every source: what a picture editor may well have meant as a credit is not
    missing.
    """
    caption = subject.caption.value.strip() if subject.caption else ""
    tail = _TAIL.search(caption)
    return bool(tail and len(tail[0].split()) <= _TAIL_WORDS)


def _unread(subject: Subject) -> bool:
    """Whether the only thing to say is that the picture could not be read."""
    named = all(s.property is Property.IMAGE for s in subject.item.statements)
    return bool(subject.item.picture.error or subject.item.picture.missing) and named
