"""From offsets in a text to lines and columns."""

from __future__ import annotations

import re
from bisect import bisect_right

from captionaudit.model import Place

_BREAK = re.compile(r"\r\n|\r|\n")


class Lines:
    """The starts of the lines of a text; lines and columns count from 1, columns in characters."""

    __slots__ = ("path", "starts", "text")

    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.starts = _starts(text)

    def at(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def place(self, start: int, end: int, pointer: str = "") -> Place:
        """Return the place of the text from `start` to `end`."""
        line = bisect_right(self.starts, start)
        begin = self.starts[line - 1]
        if line == len(self.starts) or end < self.starts[line]:
            end_line, end_column = line, end - begin + 1
        else:
            end_line, end_column = self.at(end)
        return Place(self.path, line, start - begin + 1, end_line, end_column, pointer)

    def verbatim(self, value: str, start: int, end: int) -> bool:
        """Return whether the text holds `value` letter by letter, on one line, at the span."""
        return self.text[start:end] == value and "\n" not in value and "\r" not in value


class Part(Lines):
    """A stretch of a text whose offsets count from its own start; its places are in the whole."""

    __slots__ = ("_base", "_whole")

    def __init__(self, whole: Lines, start: int, end: int) -> None:
        self._whole = whole
        self._base = start
        self.text = whole.text[start:end]
        self.path = whole.path
        self.starts = whole.starts

    def at(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of an offset of the stretch."""
        return self._whole.at(self._base + offset)

    def place(self, start: int, end: int, pointer: str = "") -> Place:
        """Return the place, in the whole, of the stretch from `start` to `end`."""
        return self._whole.place(self._base + start, self._base + end, pointer)

    def verbatim(self, value: str, start: int, end: int) -> bool:
        """Return whether the whole holds `value` letter by letter, on one line, at the span."""
        return self._whole.verbatim(value, self._base + start, self._base + end)


def _starts(text: str) -> list[int]:
    """Return the offsets of the lines; of long lines, as pages have them, no copy is made."""
    if "\r" in text:
        return [0, *(m.end() for m in _BREAK.finditer(text))]
    starts, at = [0], 0
    while at := text.find("\n", at) + 1:
        starts.append(at)
    return starts
