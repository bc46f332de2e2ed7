"""XML to a tree with places, by expat: it tells the offset of every tag and every text.

Entities that a document declares are refused: no format read here needs them, and attacks do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from captionaudit.model import Problem
from captionaudit.sources.lines import Lines
from captionaudit.sources.trees.builder import MAX_DEPTH, MAX_NODES, BadDocumentError, Builder


@dataclass(slots=True)
class Text:
    """The text of an element, without the spaces around it, and its span in the file.

    `whole` has the spaces, which count where a text is cut into runs.
    """

    value: str = ""
    start: int = 0
    end: int = 0
    whole: str = ""


@dataclass(slots=True)
class Element:
    """An element: its name as `namespace local`, attributes, children and own text."""

    name: str
    attributes: dict[str, str]
    start: int
    children: list[Element] = field(default_factory=list)
    text: Text = field(default_factory=Text)

    @property
    def local(self) -> str:
        """The name without its namespace."""
        return self.name.rpartition(" ")[2]

    def all(self, *locals_: str) -> Iterator[Element]:
        """Yield the children with one of some local names."""
        return (c for c in self.children if c.local in locals_)

    def first(self, path: str) -> Element | None:
        """Return the first descendant at a path of local names: `rightsInfo/copyrightNotice`."""
        found: Element | None = self
        for name in path.split("/"):
            found = next(found.all(name), None) if found is not None else None
        return found

    def iter(self, local: str) -> Iterator[Element]:
        """Yield the descendants of a local name, outermost first."""
        stack = [self]
        while stack:
            element = stack.pop()
            if element.local == local:
                yield element
            stack.extend(element.children[::-1])


def parse(text: str, path: str) -> tuple[Element | None, tuple[Problem, ...], Lines]:
    """Parse a document; what stands before an error is kept, nothing is raised."""
    lines = Lines(text, path)
    reader = _Reader(text)
    problems = Builder(lines)
    error = reader.run()
    if error is not None:
        problems.fail(error)
    return reader.root, problems.tree().problems, lines


class _Reader:
    """Takes the events of expat; offsets come in bytes of UTF-8 and only ever grow."""

    def __init__(self, text: str) -> None:
        self.data = text.encode("utf-8", "replace")
        self.is_ascii = len(self.data) == len(text)
        self.root: Element | None = None
        self._stack: list[Element] = []
        self._pieces: list[list[tuple[str, int]]] = []
        self._ends: list[int] = []
        self._count = 0
        self._byte = 0
        self._char = 0
        self._parser: Any = None

    def run(self) -> BadDocumentError | None:
        """Parse the text; return what broke, if anything did."""
        from xml.parsers import expat

        parser = self._parser = expat.ParserCreate("utf-8", " ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.EndCdataSectionHandler = self._mark
        parser.CommentHandler = lambda _: self._mark()
        parser.EntityDeclHandler = self._refuse
        try:
            parser.Parse(self.data, True)
        except expat.ExpatError as error:
            reason = expat.errors.messages.get(error.code, str(error))
            return BadDocumentError(
                f"the XML breaks: {reason}", self._offset(parser.ErrorByteIndex)
            )
        except BadDocumentError as error:
            return error
        finally:
            while self._stack:
                self._close(self._char)
        return None

    def _offset(self, byte: int) -> int:
        """Return the character that a byte begins."""
        if self.is_ascii:
            return byte
        if byte >= self._byte:
            self._char += len(self.data[self._byte : byte].decode("utf-8", "ignore"))
            self._byte = byte
        return self._char

    def _mark(self) -> int:
        """Note where the last piece of text ends, at an event; return the offset."""
        at = self._offset(self._parser.CurrentByteIndex)
        if self._ends and self._ends[-1] < 0:
            self._ends[-1] = at
        return at

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        at = self._mark()
        self._count += 1
        if len(self._stack) >= MAX_DEPTH:
            raise BadDocumentError(f"it is nested deeper than {MAX_DEPTH} levels", at)
        if self._count > MAX_NODES:
            raise BadDocumentError(f"it holds more than {MAX_NODES:,} elements", at)
        element = Element(name, attributes, at)
        if self._stack:
            self._stack[-1].children.append(element)
        else:
            self.root = element
        self._stack.append(element)
        self._pieces.append([])
        self._ends.append(0)

    def _text(self, value: str) -> None:
        at = self._offset(self._parser.CurrentByteIndex)
        if self._pieces:
            self._pieces[-1].append((value, at))
            self._ends[-1] = -1

    def _end(self, _: str) -> None:
        self._close(self._mark())

    def _close(self, at: int) -> None:
        element, pieces, end = self._stack.pop(), self._pieces.pop(), self._ends.pop()
        whole = "".join(value for value, _ in pieces)
        value = whole.strip()
        if value:
            # The span without the spaces around it; pieces are lines or less, so few are spaces.
            first = next(n for n, (v, _) in enumerate(pieces) if v.strip())
            lead = len(pieces[first][0]) - len(pieces[first][0].lstrip())
            trail = len(whole) - len(whole.rstrip())
            end = (end if end > 0 else at) - trail
            element.text = Text(value, pieces[first][1] + lead, end, whole)
        else:
            element.text = Text("", *(pieces[0][1:] * 2 if pieces else (at, at)))

    def _refuse(self, name: str, *_: object) -> None:
        at = self._offset(self._parser.CurrentByteIndex)
        raise BadDocumentError(f"it declares an entity ({name}), which is not read", at)
