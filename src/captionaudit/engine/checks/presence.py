"""What has to be there: caption, credit and alt text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.model import Origin, Property
from captionaudit.text.parts import PartKind

#: Any of these says whose picture it is, however the site sorts its fields.
_CREDITING = (Property.CREDIT, Property.CREATOR, Property.SOURCE, Property.COPYRIGHT)

#: Sources of running text, where most pictures are no part of a gallery.
_PROSE = ("html", "markdown", "wordpress")
#: What screenshots, diagrams and icons are saved as, and photographs are not, or what they say.
_DRAWN = (".png", ".gif", ".svg")
_GRAPHIC = re.compile(
    r"(?i)\b(?:screen ?(?:shot|grab|capture)|mock-?up|diagram|wireframe|prototype|template|chart"
    r"|graph|infographic|logo|icon|home ?page|flow ?chart)s?\b|\Aexamples? of\b"
)
#: Sources without alt texts of their own: the page that shows the picture has one.
_WITHOUT_ALT = ("folder", "ninjs", "newsml-g2", "media-rss")
#: Data files, of which a template makes the page: it may well take the alt text from elsewhere.
_DATA = ("yaml", "json", "toml", "csv", "xlsx")
#: Whether a gallery states alt texts shows in so many of its items.
_LOOKED_AT = 100
#: Words that a credit begins with, wherever they stand, and whoever they name.
_CREDITED = re.compile(
    r"(?i)\b(?:photo(?:graph)?|picture|image|illustration|graphic|foto|bild)s?"
    r"(?: by\b| courtesy\b| credits?\b|\s?:)|\bcourtesy of\b|\bcr[eé]dits?\s?:|©\s*\w"
    r"|(?:\A|[.!?]\s)(?:photo|picture|image|illustration|graphic)s? (?:from|via)\b"
)
#: What follows the last stop of a caption, if it begins with a capital or a sign and has no stop.
_TAIL = re.compile(r"(?<=[.!?。][ \u00a0])[(\[]?[A-Z\u00c0-\u00de©@][^.!?]*[^.!?\s]$")
_TAIL_WORDS = 6
#: A picture's file name, as agencies give them, at the end of a caption.
_FILE_NAME = re.compile(r"\b(?:AFP_|GettyImages-|epa)\w{5,}\.(?:jpe?g|png)\s*$", re.IGNORECASE)


def caption(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an item without any caption, on the page or in the file."""
    if subject.caption is None and not _unread(subject) and not _bare(subject):
        yield Hit(place=subject.place)


def credit(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an item that nothing credits: no field, no caption, no gallery, no picture file."""
    if subject.credit or any(subject.item.first(prop) for prop in _CREDITING):
        return
    if not (_unread(subject) or _is_drawn(subject) or possible_credit(subject)):
        text = subject.caption and Text(subject.caption, 0, len(subject.caption.value))
        yield Hit(text=text or None, place=subject.place)


def possible_credit(subject: Subject) -> Text | None:
    """Return the words of a caption that look like a credit and are none that is understood.

    They are introduced as a credit is, a few at the end that may name a source, or an agency's
    number. Nobody knows every source: what a picture editor may well have meant as a credit is
    not missing.
    """
    if subject.caption is None:
        return None
    value = subject.caption.value
    end = len(value.rstrip())
    number = _last_number(subject)
    found = _CREDITED.search(value, 0, end)
    tail = _TAIL.search(value, 0, end)
    if number is not None:
        start = number
    elif tail and len(tail[0].split()) <= _TAIL_WORDS:
        start = min(tail.start(), found.start() if found else end)
    elif found:
        start = found.start()
    else:
        return None
    return Text(subject.caption, start, end)


def alt(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an item of a page without alt text.

    Picture files and what agencies send are none of this rule's business: a page that shows
    them has its own alt. A data file without any alt text is for `alt_unstated`.
    An empty alt is left alone too, for it is how a page calls a picture decorative.
    """
    if _owes_alt(subject) and _shows_alts(subject):
        yield Hit(place=subject.place)


def alt_unstated(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an item of a data file that gives no alt text for any item of the gallery."""
    if _is_data(subject) and _owes_alt(subject) and not _shows_alts(subject):
        yield Hit(place=subject.place)


def _owes_alt(subject: Subject) -> bool:
    on_page = any(s.origin in PAGE_ORIGINS for s in subject.item.statements)
    return on_page and not subject.item.all(Property.ALT)


def _bare(subject: Subject) -> bool:
    """Whether this is a single picture in running text that claims to be no more than that.

    Articles and posts are full of illustrations without a caption or a credit; where there is one
    of the two, or a gallery, the other is owed.
    """
    return _is_alone(subject) and subject.caption is None and subject.credit is None


def _is_drawn(subject: Subject) -> bool:
    """Whether this is a single picture in running text that is bare, or no photograph."""
    if not _is_alone(subject) or _bare(subject):
        return _bare(subject)
    told = (statement.value for statement in (subject.caption, subject.alt) if statement)
    name = subject.image.partition("?")[0].lower()
    return name.endswith(_DRAWN) or any(_GRAPHIC.search(text) for text in told)


def _is_alone(subject: Subject) -> bool:
    return subject.gallery.source in _PROSE and len(subject.gallery.items) == 1


def _shows_alts(subject: Subject) -> bool:
    """Whether a gallery is of a source that has alt texts, or has one for another item."""
    if subject.gallery.source not in _WITHOUT_ALT and not _is_data(subject):
        return True
    return any(item.all(Property.ALT, *PAGE_ORIGINS) for item in subject.gallery.items[:_LOOKED_AT])


def _is_data(subject: Subject) -> bool:
    """Whether an item stands in a data file, the front matter or the structured data of a page."""
    if subject.gallery.source not in _PROSE:
        return subject.gallery.source in _DATA
    own = [s for s in subject.item.statements if s.origin in PAGE_ORIGINS]
    return all(s.origin is Origin.JSONLD or s.place.pointer.startswith("/") for s in own)


def _last_number(subject: Subject) -> int | None:
    """Return where an agency's number stands as the credit should: credit-trailing-junk says so."""
    parts = subject.anatomy.parts if subject.anatomy else ()
    told = [part for part in parts if part.kind is not PartKind.SPACE]
    if told and told[-1].kind is PartKind.ID:
        return told[-1].start
    caption = subject.caption.value.rstrip() if subject.caption else ""
    name = _FILE_NAME.search(caption, max(0, len(caption) - 80))
    return name.start() if name else None


def _unread(subject: Subject) -> bool:
    """Whether the only thing to say is that the picture could not be read."""
    named = all(s.property is Property.IMAGE for s in subject.item.statements)
    return bool(subject.item.picture.error or subject.item.picture.missing) and named
