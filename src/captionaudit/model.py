"""The records that flow through the tool: galleries, items, statements, findings.

Everything here is frozen and knows nothing of files, formats or rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from captionaudit.terms import FILE_ORIGINS, Association, Origin, Property, Severity

__all__ = [
    "FILE_ORIGINS",
    "Association",
    "Edit",
    "Finding",
    "Gallery",
    "Item",
    "Mark",
    "Origin",
    "Picture",
    "Place",
    "Problem",
    "Property",
    "Related",
    "Severity",
    "Statement",
]

_ORIGINS = tuple(Origin)


# Thousands of places and statements are made for each file: tuples are made in a third of the time.
class Place(NamedTuple):
    """Where a value stands.

    `path` is as the user would type it, with forward slashes. Lines and columns count from 1,
    columns in characters; `end_column` is the first column after the value. All four are None
    where a file has no lines (a picture). `pointer` names the value in the terms of its format:
    a JSON pointer (`/items/0/caption`), a data set (`iim:2:110`, `xmp:photoshop:Credit`).
    """

    path: str
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    pointer: str = ""


class Statement(NamedTuple):
    """One value of one property of one item, from one origin, at one place.

    `verbatim` says that the file holds the value letter by letter on one line from
    `place.column` on, so that a span inside the value is a span in the file. `raw` keeps the
    octets of a value of a picture file whose charset is a guess.
    """

    property: Property
    value: str
    origin: Origin
    place: Place
    verbatim: bool = False
    raw: bytes | None = None

    def part(self, start: int, end: int) -> Place:
        """Return the place of characters `start` to `end` of the value.

        The whole value's place is returned where the file does not hold it letter by letter.
        """
        place = self.place
        if not self.verbatim or place.column is None:
            return place
        return place._replace(column=place.column + start, end_column=place.column + end)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that kept a reader from reading all of a file: what, where, and what to do."""

    message: str
    place: Place
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known of an item's picture file beside its statements.

    `path` is None for a picture that is not in the repository (a URL, or no reference at all).
    `served` says of a `missing` one that the folder it should be in is nowhere here either, but on
    the server of the page. `digest` is only computed where another picture of the gallery has the
    same size. `notes` are oddities of the containers, in words fit for a report. `thumbnail` is the
    size of what the embedded thumbnail shows, `thumbnail_part` the share of its area that the
    picture shows (1 all, 0 another picture, None: not compared); `c2pa` says that there are Content
    Credentials, which nobody has verified. `overruled` is what a further block of one kind (a
    second XMP packet) says otherwise than the first, which counts.
    `iptc_digest_matches` says whether IIM is as the last XMP-aware writer left it (Photoshop
    resource 0x0425; None: nobody can tell).
    """

    path: str | None = None
    missing: bool = False
    served: bool = False
    error: str = ""
    format: str = ""
    width: int | None = None
    height: int | None = None
    size: int | None = None
    digest: str = ""
    iptc_digest_matches: bool | None = None
    notes: tuple[str, ...] = ()
    thumbnail: tuple[int, int] | None = None
    thumbnail_part: float | None = None
    c2pa: bool = False
    overruled: tuple[Statement, ...] = ()


# Each item has it until its picture file is looked for.
_UNKNOWN = Picture()


@dataclass(frozen=True, slots=True)
class Item:
    """One picture of a gallery: its number (from 1), its statements and its picture file.

    `association` is None where no caption stands beside the picture, as in data files.
    """

    number: int
    statements: tuple[Statement, ...] = ()
    picture: Picture = _UNKNOWN
    association: Association | None = None

    def all(self, prop: Property, *origins: Origin) -> tuple[Statement, ...]:
        """Return the statements of a property, of the given origins only when any are given."""
        found = tuple(s for s in self.statements if s.property is prop)
        return tuple(s for s in found if s.origin in origins) if origins else found

    def first(self, prop: Property, *origins: Origin) -> Statement | None:
        """Return the first statement of a property that is not blank, in the order of `origins`."""
        found = [s for s in self.statements if s.property is prop and s.value.strip()]
        for origin in origins or _ORIGINS if found else ():
            for statement in found:
                if statement.origin is origin:
                    return statement
        return None


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictures published together, in order.

    `id` tells the galleries of one file apart ("" where a file is one gallery). `source` is the
    name of the module that read it. `statements` hold for every item (origin `gallery`).
    A file that could not be read is a gallery without items that has problems. `misspelt` are
    keys of its items that were probably meant to be others.
    """

    path: str
    id: str
    source: str
    items: tuple[Item, ...] = ()
    title: str = ""
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()
    misspelt: tuple[Problem, ...] = ()

    @property
    def name(self) -> str:
        """The path, with the id behind a `#` where a file holds several galleries."""
        return f"{self.path}#{self.id}" if self.id else self.path


class Mark(NamedTuple):
    """The faulty part of a value: characters `start` up to, not including, `end`."""

    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """A suggested correction: what a value should be instead. Nothing is written unasked."""

    property: Property
    old: str
    new: str
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding is about, with the item it belongs to (None: the gallery)."""

    place: Place
    item: int | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, said once: the rule, the item (None: the whole gallery) and where to look.

    `image` is the item's reference to its picture, by which a person knows it.
    """

    rule: str
    severity: Severity
    message: str
    place: Place
    gallery: str
    item: int | None = None
    image: str = ""
    mark: Mark | None = None
    related: tuple[Related, ...] = ()
    fix: Edit | None = None
    fingerprint: str = ""
