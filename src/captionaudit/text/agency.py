"""The records of an agency, and of what a printed token was found to be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from captionaudit.text.parts import Match


class AgencyKind(StrEnum):
    """What an agency is; a handout source is an author, not an agency."""

    NEWS = "news"
    PHOTO = "photo"
    STOCK = "stock"
    ARCHIVE = "archive"
    REPOSITORY = "repository"
    HANDOUT = "handout"


@dataclass(frozen=True, slots=True)
class Validity:
    """The days on which pictures carried a spelling, ends included; None is open."""

    alias: str
    first: date | None = None
    last: date | None = None
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Agency:
    """One file of `rules/agencies/`.

    `slug` is the stem of the file; `id` is the row of the reference table it belongs to. `aliases`
    are all right spellings, letter by letter, `name` first. `words` are those among them which
    are also words or names of their own: they count only where a credit is certain.
    """

    slug: str
    id: str
    name: str
    full_name: str
    kind: AgencyKind
    aliases: tuple[str, ...]
    words: tuple[str, ...] = ()
    misspellings: tuple[str, ...] = ()
    valid: tuple[Validity, ...] = ()
    false_friends: tuple[str, ...] = ()


class Found(NamedTuple):
    """What a token was found to be; `wanted` is the right spelling, `word` as in `Agency.words`."""

    agency: Agency
    match: Match
    wanted: str
    word: bool = False


class Spelling(NamedTuple):
    """A right spelling of an agency; `word` as in `Agency.words`."""

    agency: Agency
    text: str
    word: bool
