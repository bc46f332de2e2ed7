"""An HTML document as a tree whose elements know where they stand in the text.

The offsets of tags are found when they are asked for (see `tags`). Only in a text that is edited
before it is parsed they are written into the tags that matter, as an attribute.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Container, Sequence
from operator import itemgetter
from typing import Any

from captionaudit.model import Place, Problem
from captionaudit.sources.lines import Lines
from captionaudit.sources.markup.edits import Edit, written
from captionaudit.sources.markup.names import is_telling
from captionaudit.sources.markup.tags import AT, NAMING, PICTURE_TAGS, Tags, parse, telling

_ATTRIBUTE = re.compile(
    r"""[\s/]+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?"""
)
_WHOLE = re.compile(r"<(?:html|body|head|!doctype)\b", re.IGNORECASE)
_TAG_END = re.compile(r"<[^\s/>]+")
_PIECE = re.compile(
    r"<!--.*?-->|<[a-zA-Z/!][^>]*>|(?P<entity>&#?\w{1,32};)|(?P<text>[^<&\s]+|[<&])", re.DOTALL
)
_SENTENCE_ENDS = ".!?…)”»"
_NEAR = 150
_FAR = 3000
_WINDOW = 20_000
_BLOCKS = frozenset(
    {"p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "td", "tr", "blockquote", "figcaption"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "section", "article"}
)
_SILENT = frozenset(["script", "style", "template", "svg", "noscript", "button", "iframe"])


class Document:
    """A page or a fragment of one: its text, its tree and what was wrong with it.

    `is_authored` says that a person wrote it picture by picture (Markdown, a post), so that all
    its pictures are of the story.
    """

    def __init__(
        self, text: str, lines: Lines, edits: Sequence[Edit] = (), *, authored: bool = False
    ) -> None:
        from lxml import etree

        self.is_authored = authored
        self.text = text
        self.lines = lines
        self.is_fragment = _WHOLE.search(text) is None
        self.problems: tuple[Problem, ...] = ()
        self.written = {e.at: e for e in edits if e.attributes}
        self._marked: list[Any] = []
        self._tags: Tags | None = None
        try:
            self.root, log = parse(_with_marks(text, edits) if edits else text)
        except etree.XMLSyntaxError:
            return
        if self.root is None:
            return
        if edits:
            self._marked = list(self.root.xpath(f"descendant::*[@{AT}]"))
        else:
            self._marked = telling(self.root, text)
            self._tags = Tags(text, self.root, self._marked)
        deep = next((e for e in log if "depth" in e.message), None)
        if deep is not None:
            place = Place(lines.path, 1, 1)
            self.problems = (Problem("the HTML is nested too deep to be read whole", place),)

    def marked(self) -> list[Any]:
        """Return the elements whose offset is known, in document order."""
        return self._marked

    def is_edit(self, element: Any) -> bool:
        """Return whether an element is a picture that is not written as HTML."""
        return bool(self.written) and self.offset(element) in self.written

    def offset(self, element: Any) -> int:
        """Return the offset of an element's tag, 0 where it is not known."""
        return self._offset(element) or 0

    def _offset(self, element: Any) -> int | None:
        if self._tags is not None:
            return self._tags.offset(element)
        value = element.get(AT)
        if value is None:
            return None
        at = int(value)
        if at in self.written:
            return at
        return at if self.text[at : at + 1] == "<" else max(self.text.rfind("<", 0, at), 0)

    def attributes(self, element: Any) -> dict[str, tuple[int, int]]:
        """Return the spans of the values of an element's attributes, inside their quotes."""
        start = self._offset(element)
        if start is None:
            return {}
        if start in self.written:
            values = self.written[start].attributes
            return {name: (value.start, value.end) for name, value in values.items()}
        return self._attributes_at(start)

    def attribute_before(self, name: str, offset: int) -> tuple[int, int] | None:
        """Return the span of the last attribute of a name in the text before an offset."""
        at = self.text.rfind(name, 0, offset)
        return self._attributes_at(self.text.rfind("<", 0, at)).get(name) if at > 0 else None

    def _attributes_at(self, start: int) -> dict[str, tuple[int, int]]:
        """Return the spans of the values in the tag at an offset; of doubled ones the first's."""
        spans: dict[str, tuple[int, int]] = {}
        opening = _TAG_END.match(self.text, max(start, 0))
        at = opening.end() if opening else start
        while (match := _ATTRIBUTE.match(self.text, at)) is not None:
            at = match.end()
            value = match.lastindex or 1
            span = match.span(value) if value > 1 else (match.end(1), match.end(1))
            spans.setdefault(match[1].lower(), span)
        return spans

    def locate(self, value: str, start: int) -> tuple[int, int] | None:
        """Return the span of a text from an offset on, whatever tags stand between its words."""
        stop = min(len(self.text), start + _WINDOW)
        at = self.text.find(value, start, stop)
        if at >= 0:
            return at, at + len(value)
        wanted = "".join(value.split())
        near = start + 2 * len(value) + _NEAR
        return self._letters(wanted, start, near) or self._letters(wanted, start, near + _FAR)

    def _letters(self, wanted: str, start: int, stop: int) -> tuple[int, int] | None:
        """Find letters whatever spaces, tags and entities stand between them."""
        pieces: list[str] = []
        spans: list[tuple[int, int]] = []
        counts: list[int] = []
        count = 0
        for match in _PIECE.finditer(self.text, start, stop):
            piece = match[0] if match.lastgroup else ""
            if match.lastgroup == "entity":
                piece = html.unescape(piece).strip()
            if piece:
                pieces.append(piece)
                spans.append(match.span())
                counts.append(count)
                count += len(piece)
        at = "".join(pieces).find(wanted) if wanted else -1
        if at < 0:
            return None
        first, last = bisect_right(counts, at) - 1, bisect_right(counts, at + len(wanted) - 1) - 1
        begins, ends = spans[first], spans[last]
        # An entity is more letters in the file than in the text; it counts as a whole.
        from_ = begins[0] + (at - counts[first] if _is_plain(begins, pieces[first]) else 0)
        rest = counts[last] + len(pieces[last]) - at - len(wanted)
        return from_, ends[1] - (rest if _is_plain(ends, pieces[last]) else 0)


def _is_plain(span: tuple[int, int], piece: str) -> bool:
    return span[1] - span[0] == len(piece)


def text_of(element: Any, skip: Container[Any] = ()) -> str:
    """Return the words of an element, spaces folded, without scripts, controls and `skip`."""
    if not len(element):
        return " ".join((element.text or "").split())
    pieces = [element.text or ""]
    open_ = [(element, iter(element))]
    # By hand, and not by `iterwalk`, which costs more to set up than most captions to read.
    while open_:
        parent, children = open_[-1]
        child = next(children, None)
        if child is None:
            open_.pop()
            if parent is not element:
                _close(parent, pieces)
            continue
        text = child.text
        if child.tag in _BLOCKS or _meets(pieces, text):
            pieces.append(" ")
        if child in skip or child.tag in _SILENT:
            _close(child, pieces)
            continue
        if text:
            pieces.append(text)
        if len(child):
            open_.append((child, iter(child)))
        else:
            _close(child, pieces)
    return " ".join("".join(pieces).split())


def _close(element: Any, pieces: list[str]) -> None:
    """Add what follows an element."""
    if element.tag in _BLOCKS:
        pieces.append(" ")
    if element.tail:
        pieces.append(element.tail)


def _meets(pieces: list[str], text: str | None) -> bool:
    """Return whether a sentence ends right where an element begins with another.

    Styles set such elements apart, so that their authors leave out the space.
    """
    if not text or not pieces or not pieces[-1]:
        return False
    return pieces[-1][-1] in _SENTENCE_ENDS and (text[0].isupper() or text[0] in "©(")


def _with_marks(text: str, edits: Sequence[Edit]) -> str:
    """Return the text with its edits made and the offset of every tag that matters in it."""
    places = [(m.end(), m.start(), " ") for m in PICTURE_TAGS.finditer(text)]
    # A page is written in small letters or in capitals; to look for both takes twice as long.
    for name in ("class" if "class" in text else "CLASS", "itemprop", "data-"):
        if name in text:
            found = NAMING[name].finditer(text)
            places += [(m.start(), m.start(), "") for m in found if is_telling(m[2])]
    inserts = [(at, at, f"{sep}{AT}={offset}" + ("" if sep else " ")) for at, offset, sep in places]
    inserts += [(edit.start, edit.end, written(edit, AT)) for edit in edits]
    # Several pictures may stand in one place: they stay in their order.
    inserts.sort(key=itemgetter(0, 1) if edits else None)
    pieces: list[str] = []
    last = 0
    for start, end, insert in inserts:
        if start < last:
            continue
        pieces += [text[last:start], insert]
        last = end
    return "".join([*pieces, text[last:]])
