"""What the sources share: what they are told, and what they give back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from captionaudit.model import Gallery, Place, Problem, Property

if TYPE_CHECKING:
    from captionaudit.text.agencies import AgencyTable


@dataclass(frozen=True, slots=True)
class KeyMap:
    """How the configuration says the data files of a site are to be read.

    `paths` are patterns in .gitignore syntax, relative to the folder `base`. `items` leads to the
    list of items: a JSON pointer or a dotted path, "" for the whole document. `fields` pairs a
    property with the dotted path of its value in an item. `credit` and `title` lead to those of
    the gallery, from the root.
    """

    paths: tuple[str, ...]
    items: str = ""
    fields: tuple[tuple[Property, str], ...] = ()
    credit: str = ""
    title: str = ""
    base: str = "."


@dataclass(frozen=True, slots=True)
class Context:
    """What a source is told beside the text.

    `explicit` says that the user named the file. `roots` are the folders that site-absolute
    picture references start from.
    """

    agencies: AgencyTable
    key_maps: tuple[KeyMap, ...] = ()
    explicit: bool = False
    roots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The galleries of a file; `skipped` says why there are none.

    `suspicious` marks a file without a gallery that should perhaps have had one: the user named
    it, or it speaks of captions.
    """

    galleries: tuple[Gallery, ...] = ()
    skipped: str = ""
    suspicious: bool = False


class Source(Protocol):
    """A module of this package that reads one format; a new format is one new module.

    `FALLBACK` sources are asked after all others of the suffix, `BINARY` ones get "" for the text
    and open the file themselves.
    """

    NAME: str
    SUFFIXES: tuple[str, ...]

    def sniff(self, path: str, head: str) -> bool:
        """Return whether the first 64 Ki characters of a file look like this format."""

    def read(self, path: str, text: str, context: Context) -> Reading:
        """Return the galleries of a text."""


def unreadable(path: str, source: str, *problems: Problem) -> Reading:
    """Return the reading of a file that could not be read: a gallery that holds the problems."""
    return Reading((Gallery(path, "", source, problems=problems),))


def problem(path: str, message: str, hint: str = "") -> Problem:
    """Return a problem with a whole file."""
    return Problem(message, Place(path), hint)
