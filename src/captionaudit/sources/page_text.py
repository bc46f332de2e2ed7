"""Galleries in the plain text of an article page, as text extractors print it.

A bullet line is the alt text of a picture and the deeper-indented lines under it its caption. A
repeated line alone is a teaser as often as not, so a run of such blocks is a gallery only where at
least half of them say a thing twice and at least half are captions with a credit (of 2,825 pages
measured, that found both true galleries and none that was false). Good alt texts do not repeat the
caption: there, nearly all of three blocks or more must be such captions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from captionaudit.model import Gallery, Item, Origin, Property, Statement
from captionaudit.sources.base import Context, Reading
from captionaudit.sources.credited import has_credit_line, is_credited_caption, says_something
from captionaudit.sources.inherit import ALL_PHOTOS
from captionaudit.sources.lines import Lines

if TYPE_CHECKING:
    from captionaudit.text.agencies import AgencyTable

NAME = "page-text"
SUFFIXES = (".txt", ".text")
FALLBACK = True

_BULLETS = "•◦‣⁃∙·▪▫●○■□*-–—+"
_BULLET = re.compile(
    rf"(?P<indent>[ \t\u00a0]*)(?P<mark>[{re.escape(_BULLETS)}])[ \t\u00a0]+(?=\S)"
)
_INDENT = re.compile(r"[ \t\u00a0]*")
_SPACES = re.compile(r"\s+")
_MIN_PAIR = 40
_MIN_DESCRIBED = 3
_NEARLY_ALL = 0.8
_MOST_LINES = 24


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank: its number from 0, its text and where that begins and ends."""

    number: int
    text: str
    start: int
    indent: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of an alt text, and the lines under them that belong to it."""

    heads: tuple[_Line, ...]
    rest: tuple[_Line, ...]

    @property
    def head(self) -> _Line:
        """The line with the bullet."""
        return self.heads[0]

    @property
    def below(self) -> tuple[str, ...]:
        """The texts of the lines under the alt text."""
        return tuple(line.text for line in self.rest)

    @property
    def is_doubled(self) -> bool:
        """Whether the caption says what the alt text says, or that and more."""
        head, below = _joined(self.heads), _joined(self.rest)
        return bool(below) and (below.startswith(head) or head.startswith(below))


def sniff(path: str, head: str) -> bool:
    """Take every text; what is no gallery shows when it is read."""
    return True


def read(path: str, text: str, context: Context) -> Reading:
    """Return the galleries of a page: its runs of bullets, and pictures outside of lists."""
    lines = Lines(text, path)
    found = list(_galleries(lines, context.agencies))
    many = len(found) > 1
    galleries = tuple(_gallery(blocks, said, lines, context, many=many) for blocks, said in found)
    why = "" if galleries else "no run of bullets is doubled and credited, as captions are"
    return Reading(galleries, why)


def _gallery(
    blocks: list[_Block], said: _Line | None, lines: Lines, context: Context, *, many: bool
) -> Gallery:
    """Make a gallery of a run; `said` is the line that credits all its pictures."""
    shared = (_all_photos(said, lines),) if said else ()
    items = tuple(
        Item(number, (*_statements(block, number - 1, lines, context.agencies), *shared))
        for number, block in enumerate(blocks, start=1)
    )
    name = f"line-{blocks[0].head.number + 1}" if many else ""
    return Gallery(lines.path, name, NAME, items, statements=shared)


def _all_photos(line: _Line, lines: Lines) -> Statement:
    match = ALL_PHOTOS.search(line.text)
    start, end = match.span("credit") if match else (0, len(line.text))
    place = lines.place(line.start + start, line.start + end, "/credit")
    return Statement(Property.CREDIT, line.text[start:end], Origin.GALLERY, place, True)


def _galleries(lines: Lines, table: AgencyTable) -> Iterator[tuple[list[_Block], _Line | None]]:
    """Yield the runs that are galleries, each with the line near it that credits all photos."""
    run: list[_Block] = []
    previous: _Line | None = None
    for block, is_bullet in _blocks(lines):
        if is_bullet and block.rest:
            run.append(block)
            continue
        if run:
            said = _for_all(previous, block.head if not is_bullet else None)
            if _is_gallery(run, table, shared=said is not None):
                yield run, said
            run, previous = [], None
        if not is_bullet:
            pair = _pair(previous, block.head, table)
            if pair is not None:
                yield [pair], None
            previous = None if pair is not None else block.head
    said = _for_all(previous, None)
    if _is_gallery(run, table, shared=said is not None):
        yield run, said


def _for_all(above: _Line | None, below: _Line | None) -> _Line | None:
    """Return the line right above or below a run that credits all its pictures, if one does."""
    return next((line for line in (below, above) if line and ALL_PHOTOS.match(line.text)), None)


def _is_gallery(run: list[_Block], table: AgencyTable, *, shared: bool) -> bool:
    if len(run) < 2:
        return False
    doubled = [block.is_doubled for block in run]
    if sum(doubled) * 2 < len(run):
        return _is_described(run, table)
    if shared or any(ALL_PHOTOS.search(text) for block in run for text in block.below):
        return sum(says_something(" ".join(block.below)) for block in run) * 2 >= len(run)
    captions = (
        is_credited_caption(block.below, table, repeated=same)
        for block, same in zip(run, doubled, strict=True)
    )
    return sum(captions) * 2 >= len(run)


def _is_described(run: list[_Block], table: AgencyTable) -> bool:
    """Return whether a run whose alt texts are not the captions is a gallery all the same."""
    captions = sum(is_credited_caption(block.below, table, repeated=False) for block in run)
    return len(run) >= _MIN_DESCRIBED and captions >= max(_MIN_DESCRIBED, len(run) * _NEARLY_ALL)


def _pair(first: _Line | None, second: _Line, table: AgencyTable) -> _Block | None:
    """Return the picture that two lines in a row outside of a list are: an alt and a caption."""
    if first is None or second.number - first.number > 2 or len(second.text) < _MIN_PAIR:
        return None
    block = _Block((first,), (second,))
    longer = second if len(second.text) >= len(first.text) else first
    short = min(len(first.text), len(second.text))
    if short * 2 < len(longer.text) or not block.is_doubled:
        return None
    return block if is_credited_caption(block.below, table, repeated=True) else None


def _blocks(lines: Lines) -> Iterator[tuple[_Block, bool]]:
    """Yield every bullet with the deeper-indented lines right under it, and every other line."""
    head: _Line | None = None
    rest: list[_Line] = []
    for line, is_bullet in _lines(lines):
        if head is not None:
            follows = line.number == head.number + len(rest) + 1
            if follows and not is_bullet and line.indent > head.indent:
                rest.append(line)
                continue
            yield _split(head, tuple(rest)), True
            head, rest = None, []
        if is_bullet:
            head = line
        else:
            yield _Block((line,), ()), False
    if head is not None:
        yield _split(head, tuple(rest)), True


def _split(head: _Line, rest: tuple[_Line, ...]) -> _Block:
    """Tell alt text from caption where both are wrapped over the same number of lines or more."""
    # No caption is longer, and every number of lines is tried.
    for count in range(1, len(rest) // 2 + 1 if len(rest) <= _MOST_LINES else 1):
        block = _Block((head, *rest[:count]), rest[count:])
        if _joined(block.rest).startswith(_joined(block.heads)):
            return block
    return _Block((head,), rest)


def _lines(lines: Lines) -> Iterator[tuple[_Line, bool]]:
    """Yield the lines that are not blank, and whether each is a bullet.

    The indent of a bullet is that of its mark; its text begins after it.
    """
    text = lines.text
    for number, start in enumerate(lines.starts):
        end = lines.starts[number + 1] if number + 1 < len(lines.starts) else len(text)
        bullet = _BULLET.match(text, start, end)
        at = bullet.end() if bullet else _INDENT.match(text, start, end).end()  # type: ignore[union-attr]
        words = text[at:end].rstrip()
        if words:
            indent = len(bullet["indent"]) if bullet else at - start
            yield _Line(number, words, at, indent), bullet is not None


def _statements(block: _Block, index: int, lines: Lines, table: AgencyTable) -> Iterator[Statement]:
    """Yield the alt text, the caption and, where it has a line of its own, the credit."""

    def said(prop: Property, origin: Origin, first: _Line, last: _Line) -> Statement:
        value = first.text if first is last else lines.text[first.start : last.end]
        place = lines.place(first.start, last.end, f"/items/{index}/{prop.value}")
        verbatim = lines.verbatim(value, first.start, last.end)
        return Statement(
            prop, _SPACES.sub(" ", value) if not verbatim else value, origin, place, verbatim
        )

    yield said(Property.ALT, Origin.ALT, block.head, block.heads[-1])
    caption, credit = block.rest, None
    if has_credit_line(block.below, table):
        caption, credit = caption[:-1], caption[-1]
    yield said(Property.CAPTION, Origin.PAGE, caption[0], caption[-1])
    if credit is not None:
        yield said(Property.CREDIT, Origin.PAGE, credit, credit)


def _joined(lines: tuple[_Line, ...]) -> str:
    return _SPACES.sub(" ", " ".join(line.text for line in lines)).casefold()
