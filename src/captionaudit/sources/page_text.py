"""Galleries in the plain text of an article page, as text extractors print it.

A bullet line is the alt text of a picture and the deeper-indented lines under it its caption. A
repeated line alone is a teaser as often as not, so a run of such blocks is a gallery only where at
least half of them say a thing twice and at least half end in a credit (of 2,825 pages measured,
that found both true galleries and none that was false).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from captionaudit.model import Gallery, Item, Origin, Property, Statement
from captionaudit.sources.base import Context, Reading
from captionaudit.sources.lines import Lines

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
_CREDIT_WORDS = 12


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
    """A line and the lines under it that belong to it."""

    head: _Line
    rest: tuple[_Line, ...]

    @property
    def is_doubled(self) -> bool:
        """Whether the second line says what the first says, or that and more."""
        head, below = _fold(self.head.text), _fold(" ".join(line.text for line in self.rest))
        return bool(below) and (below.startswith(head) or head.startswith(below))


def sniff(path: str, head: str) -> bool:
    """Take every text; what is no gallery shows when it is read."""
    return True


def read(path: str, text: str, context: Context) -> Reading:
    """Return the galleries of a page: its runs of bullets, and pictures outside of lists."""
    from captionaudit.text.position import ends_in_credit

    def credited(words: str) -> bool:
        return ends_in_credit(words, context.agencies)

    lines = Lines(text, path)
    found = list(_galleries(lines, credited))
    many = len(found) > 1
    galleries = tuple(
        Gallery(path, f"line-{blocks[0].head.number + 1}" if many else "", NAME, items)
        for blocks in found
        if (items := _items(blocks, lines, credited))
    )
    why = "" if galleries else "no run of bullets is doubled and credited, as captions are"
    return Reading(galleries, why)


def _galleries(lines: Lines, credited: Callable[[str], bool]) -> Iterator[list[_Block]]:
    run: list[_Block] = []
    previous: _Line | None = None
    for block, is_bullet in _blocks(lines):
        if is_bullet and block.rest:
            run.append(block)
            previous = None
            continue
        if _is_gallery(run, credited):
            yield run
        run = []
        if not is_bullet:
            pair = _pair(previous, block.head, credited)
            if pair is not None:
                yield [pair]
            previous = None if pair is not None else block.head
    if _is_gallery(run, credited):
        yield run


def _is_gallery(run: list[_Block], credited: Callable[[str], bool]) -> bool:
    if len(run) < 2:
        return False
    doubled = sum(block.is_doubled for block in run)
    # The cheap test first: most pages have no doubled run at all.
    if doubled * 2 < len(run):
        return False
    return sum(credited(block.rest[-1].text) for block in run) * 2 >= len(run)


def _pair(first: _Line | None, second: _Line, credited: Callable[[str], bool]) -> _Block | None:
    """Return the picture that two lines in a row outside of a list are: an alt and a caption."""
    if first is None or second.number - first.number > 2 or len(second.text) < _MIN_PAIR:
        return None
    block = _Block(first, (second,))
    longer = second if len(second.text) >= len(first.text) else first
    short = min(len(first.text), len(second.text))
    if short * 2 < len(longer.text) or not block.is_doubled or not credited(second.text):
        return None
    return block


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
            yield _Block(head, tuple(rest)), True
            head, rest = None, []
        if is_bullet:
            head = line
        else:
            yield _Block(line, ()), False
    if head is not None:
        yield _Block(head, tuple(rest)), True


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


def _items(blocks: list[_Block], lines: Lines, credited: Callable[[str], bool]) -> tuple[Item, ...]:
    return tuple(
        Item(number, tuple(_statements(block, number - 1, lines, credited)))
        for number, block in enumerate(blocks, start=1)
    )


def _statements(
    block: _Block, index: int, lines: Lines, credited: Callable[[str], bool]
) -> Iterator[Statement]:
    """Yield the alt text, the caption and, where it has a line of its own, the credit."""

    def said(prop: Property, origin: Origin, first: _Line, last: _Line) -> Statement:
        value = first.text if first is last else lines.text[first.start : last.end]
        place = lines.place(first.start, last.end, f"/items/{index}/{prop.value}")
        verbatim = lines.verbatim(value, first.start, last.end)
        return Statement(
            prop, _SPACES.sub(" ", value) if not verbatim else value, origin, place, verbatim
        )

    yield said(Property.ALT, Origin.ALT, block.head, block.head)
    caption, credit = block.rest, None
    last = block.rest[-1]
    if len(caption) > 1 and len(last.text.split()) <= _CREDIT_WORDS and credited(last.text):
        caption, credit = caption[:-1], last
    yield said(Property.CAPTION, Origin.PAGE, caption[0], caption[-1])
    if credit is not None:
        yield said(Property.CREDIT, Origin.PAGE, credit, credit)


def _fold(text: str) -> str:
    return _SPACES.sub(" ", text).strip().casefold()
