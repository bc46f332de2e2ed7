"""What a rule looks at: an item, with its caption and credit taken apart once for all rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from captionaudit.engine.fold import fold
from captionaudit.engine.texts import CreditLine, Text
from captionaudit.errors import UserError
from captionaudit.model import FILE_ORIGINS, Gallery, Item, Origin, Place, Property, Statement
from captionaudit.text.agencies import AgencyTable
from captionaudit.text.anatomy import dissect
from captionaudit.text.credit import parse_credit
from captionaudit.text.dates import WrittenDate, written_dates
from captionaudit.text.house import House
from captionaudit.text.parts import Anatomy, Credit, PartKind

__all__ = ["PAGE_ORIGINS", "CreditLine", "Reader", "Subject", "Text", "property_paths"]

#: The origins that a reader of the page sees, the page's own words first.
PAGE_ORIGINS = tuple(o for o in Origin if o not in FILE_ORIGINS)

#: Where a credit may stand that is not glued to a caption.
_FIELDS = (Origin.PAGE, Origin.JSONLD)


class Reader(NamedTuple):
    """What a run knows: the agencies, the site's names and its credit profile, and the day.

    Without `today` no date lies in the future.
    """

    agencies: AgencyTable
    house: House
    profile: str = ""
    today: date | None = None

    def day(self, options: Mapping[str, Any]) -> date | None:
        """Return the day of the run, or the one that a rule's options put in its place."""
        day = options.get("today", self.today)
        if day is None or isinstance(day, date):
            return day
        message = f"the option 'today' is a date without quotation marks, not {day!r}"
        raise UserError(message, hint="write it as today = 2026-01-31")


@dataclass(frozen=True)
class Subject:
    """An item as the rules see it. Properties are worked out on first use and then kept."""

    gallery: Gallery
    item: Item
    reader: Reader

    @property
    def place(self) -> Place:
        """The place of the item: of its first statement, or of its gallery if it has none."""
        first = next(iter(self.item.statements), None)
        return first.place if first else Place(self.gallery.path, pointer=self.gallery.id)

    @property
    def image(self) -> str:
        """The item's reference to its picture, "" if it has none."""
        statement = self.item.first(Property.IMAGE)
        return statement.value if statement else ""

    @cached_property
    def caption(self) -> Statement | None:
        """The caption that is published: the page's, else the file's."""
        return self.item.first(Property.CAPTION)

    @cached_property
    def alt(self) -> Statement | None:
        """The alt text that is published: the page's, else the file's."""
        return self.item.first(Property.ALT)

    @cached_property
    def anatomy(self) -> Anatomy | None:
        """The published caption taken apart."""
        alt = self.alt.value if self.alt else ""
        return self.dissect(self.caption, alt)

    @cached_property
    def alt_anatomy(self) -> Anatomy | None:
        """The published alt text taken apart."""
        return self.dissect(self.alt)

    @cached_property
    def dates(self) -> tuple[WrittenDate, ...]:
        """The dates that the published caption names; their spans are those of its value."""
        return written_dates(self.caption.value) if self.caption else ()

    def dissect(self, statement: Statement | None, alt: str = "") -> Anatomy | None:
        """Take the value of a statement apart, None if there is none."""
        if statement is None:
            return None
        return dissect(statement.value, self.reader.agencies, alt=alt, house=self.reader.house)

    @cached_property
    def page_credits(self) -> tuple[CreditLine, ...]:
        """The credits that a reader of the page gets to see, the most telling first."""
        lines = self._field_credits(*_FIELDS)
        if self.caption and self.caption.origin not in FILE_ORIGINS:
            lines += self._embedded(self.caption, self.anatomy)
        if not lines:
            lines = self._field_credits(Origin.GALLERY) or self._field_credits(Origin.SIDECAR)
        if self.alt and self.alt.origin not in FILE_ORIGINS:
            lines += self._embedded(self.alt, self.alt_anatomy)
        return tuple(lines)

    @cached_property
    def file_credits(self) -> tuple[CreditLine, ...]:
        """The credits that the picture file carries, by field, then in its caption."""
        lines = self._field_credits(Origin.XMP, Origin.IIM, Origin.EXIF)
        for statement in self.item.all(Property.CAPTION, *FILE_ORIGINS):
            lines += self._embedded(statement, self.dissect(statement))
        return tuple(lines)

    @cached_property
    def credit(self) -> CreditLine | None:
        """The credit line that counts: the page's if it has any, else the file's."""
        return next(iter(self.page_credits or self.file_credits), None)

    @cached_property
    def judged_credits(self) -> tuple[CreditLine, ...]:
        """The credits of fields and captions; an alt text's credit is another rule's business."""
        lines = self.page_credits or self.file_credits
        own = tuple(ln for ln in lines if ln.statement.property is not Property.ALT)
        return tuple(ln for ln in own if ln.statement.origin is not Origin.GALLERY) or own

    @cached_property
    def published(self) -> tuple[Statement, ...]:
        """The texts of the item: caption, alt text and the credit fields that are judged."""
        fields = [line.statement for line in self.judged_credits if line.field]
        return tuple(s for s in (self.caption, self.alt, *fields) if s)

    @cached_property
    def creators(self) -> tuple[Statement, ...]:
        """The by-lines of the layer that the credit comes from (page before file)."""
        page = self.item.all(Property.CREATOR, *PAGE_ORIGINS)
        return page or self.item.all(Property.CREATOR, *FILE_ORIGINS)

    @cached_property
    def agencies(self) -> tuple[str, ...]:
        """The slugs of the agencies that the effective credit names, in its order."""
        line = self.credit
        if not line:
            return ()
        if not line.field:
            return line.credit.agencies
        # A credit that is split over several values of one field is one credit.
        lines = self.page_credits or self.file_credits
        same = [ln for ln in lines if ln.field and ln.statement.origin is line.statement.origin]
        named = tuple(dict.fromkeys(slug for ln in same for slug in ln.credit.agencies))
        return named or self._source_agencies()

    def _source_agencies(self) -> tuple[str, ...]:
        for statement in self.item.all(Property.SOURCE, *PAGE_ORIGINS):
            return self.parse(statement.value).agencies
        return ()

    @cached_property
    def persons(self) -> tuple[str, ...]:
        """The photographers named: in the credits of the layer that counts, then in by-lines."""
        lines = self.page_credits or self.file_credits
        named = [person for line in lines for person in line.credit.persons]
        for statement in self.creators:
            if statement.origin in FILE_ORIGINS and self.page_credits:
                continue
            parsed = self.parse(statement.value)
            if not parsed.agencies and not parsed.organisations:
                named += parsed.persons or (statement.value.strip(),)
        return tuple({fold(name): name for name in reversed(named)}.values())[::-1]

    def parse(self, value: str) -> Credit:
        """Parse a value that is known to be a credit."""
        return parse_credit(value, self.reader.agencies, house=self.reader.house)

    def text(self, path: str) -> Text | None:
        """Return what a rule's `property` names, None if it is absent or blank.

        `path` is a property (`caption`), a part of one (`caption.body`, `alt.credit`) or a
        property from one origin (`iim.credit`).
        """
        found = _PARTS[path](self) if path in _PARTS else self._whole(path)
        return found if found and found.value.strip() else None

    def _whole(self, path: str) -> Text | None:
        origin, _, name = path.rpartition(".")
        if origin:
            statement = self.item.first(Property(name), Origin(origin))
        else:
            statement = self.item.first(Property(name))
        return Text(statement, 0, len(statement.value)) if statement else None

    def _field_credits(self, *origins: Origin) -> list[CreditLine]:
        lines = []
        for origin in origins:
            for statement in self.item.all(Property.CREDIT, origin):
                if statement.value.strip():
                    end = len(statement.value)
                    parsed = self.parse(statement.value)
                    lines.append(CreditLine(statement, parsed, 0, end, field=True))
        return lines

    @staticmethod
    def _embedded(statement: Statement, anatomy: Anatomy | None) -> list[CreditLine]:
        if anatomy is None:
            return []
        parts = anatomy.part(PartKind.CREDIT)
        return [
            CreditLine(statement, credit, part.start, part.end, field=False)
            for part, credit in zip(parts, anatomy.credits, strict=True)
        ]


def _body(statement: Statement | None, anatomy: Anatomy | None) -> Text | None:
    if statement is None or anatomy is None:
        return None
    parts = anatomy.part(PartKind.BODY)
    return Text(statement, parts[0].start, parts[-1].end) if parts else None


def _credit(statement: Statement | None, anatomy: Anatomy | None) -> Text | None:
    if statement is None or anatomy is None:
        return None
    parts = anatomy.part(PartKind.CREDIT)
    return Text(statement, parts[-1].start, parts[-1].end) if parts else None


_PARTS: dict[str, Callable[[Subject], Text | None]] = {
    "caption.body": lambda s: _body(s.caption, s.anatomy),
    "caption.credit": lambda s: _credit(s.caption, s.anatomy),
    "alt.body": lambda s: _body(s.alt, s.alt_anatomy),
    "alt.credit": lambda s: _credit(s.alt, s.alt_anatomy),
}


def property_paths() -> tuple[str, ...]:
    """Return every word that a rule's `property` may be."""
    origins = tuple(f"{origin}.{prop}" for origin in Origin for prop in Property)
    return (*Property, *_PARTS, *origins)
