"""Where the tags of a page stand in its text, found by counting them.

lxml gives lines only, and none above 65,535, and minified pages have one line anyway. But
libxml2 makes no element of these names without a tag and keeps their order, so that the n-th
`<figure>` of the tree is the n-th of the text. Only what scripts, comments and attributes spell
like a tag is in the text and not in the tree; then the tags are marked and the text is parsed
once more.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from captionaudit.sources.markup.names import is_telling

#: The attribute that holds the offset of a tag.
AT = "data-captionaudit-at"
#: The elements that pictures and their captions are.
PICTURES = ("img", "amp-img", "figure", "figcaption")

#: The tags of these. The letters ahead turn most others down at once.
PICTURE_TAGS = re.compile(
    r"<(?=[aAfFiI][mMiI])(?:img|amp-img|figure|figcaption)(?=[\s/>])", re.IGNORECASE
)
# One pattern for each start, because a literal one is what makes them fast.
#: The attributes that tell what an element is, by their start; the last group is the value.
NAMING = {
    start: re.compile(rf"({start}{rest})\s*=\s*[\"']?([^\"'<>]*)")
    for start, rest in (
        *(("class", ""), ("CLASS", ""), ("itemprop", "")),
        ("data-", "(?:component|testid|test|type|qa|cy|name|role|element|hook|elem|node|field)"),
    )
}
# What stands in these is text and no tag (HTML 13.2.5); `noscript` holds tags here.
_RAW = re.compile(
    r"<(?=[!sStTiIxXnN])(?:(?P<comment>!--)|(?P<name>script|style|textarea|title|iframe|xmp"
    r"|noembed|noframes)(?=[\s/>]))",
    re.IGNORECASE,
)
_NONE = (sys.maxsize, sys.maxsize)


def parse(text: str) -> tuple[Any, Sequence[Any]]:
    """Return the root element of a page and what the parser complained of.

    Raises `lxml.etree.XMLSyntaxError` where there is no element at all.
    """
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(text.encode("utf-8", "replace"), parser), parser.error_log


def telling(root: Any, text: str) -> list[Any]:
    """Return the pictures, the figures, and what is named like a caption, in document order."""
    chosen = set(root.iter(*PICTURES))
    for start in ("itemprop", "data-"):
        if start in text:
            for name in {m[1] for m in NAMING[start].finditer(text) if is_telling(m[2])}:
                chosen.update(e for e in root.iter("*") if is_telling(e.get(name, "")))
    judged = _Judged({None: False})
    return [e for e in root.iter("*") if judged[e.get("class")] or e in chosen]


class _Judged(dict[str | None, bool]):
    """Whether each class of a page is telling: faster to ask than a function's cache."""

    def __missing__(self, name: str | None) -> bool:
        self[name] = told = name is not None and is_telling(name)
        return told


class Tags:
    """The offsets of the tags of chosen elements of a page that was parsed as it is."""

    def __init__(self, text: str, root: Any, chosen: Iterable[Any]) -> None:
        self._text = text
        self._root = root
        self._chosen = frozenset(chosen)
        self._offsets: dict[Any, int] = {}

    def offset(self, element: Any) -> int | None:
        """Return the offset of an element's tag, None for one that was not chosen."""
        at = self._offsets.get(element)
        if at is None and element in self._chosen:
            names = PICTURES if element.tag in PICTURES else (element.tag,)
            elements = list(self._root.iter(*names))
            found = zip(elements, self._places(names, len(elements)), strict=False)
            self._offsets.update((e, at) for e, at in found if e in self._chosen)
            at = self._offsets.get(element, 0)
        return at

    def _places(self, names: tuple[str, ...], count: int) -> list[int]:
        """Return the offsets of the tags of some names, of which the tree holds a number."""
        pattern = PICTURE_TAGS if names is PICTURES else _named(names[0])
        places = [match.start() for match in pattern.finditer(self._text)]
        if len(places) > count:
            places = list(_outside(places, _raw(self._text)))
        if len(places) == count:
            return places
        marked = pattern.sub(lambda tag: f"{tag[0]} {AT}={tag.start()} ", self._text)
        root, _ = parse(marked)
        return [int(e.get(AT) or 0) for e in root.iter(*names)]


def _named(name: str) -> re.Pattern[str]:
    return re.compile(rf"<{re.escape(name)}(?=[\s/>])", re.IGNORECASE)


def _raw(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of comments, scripts and their like."""
    at = 0
    while (opening := _RAW.search(text, at)) is not None:
        # The end is spelled as the start is, or else the text is parsed once more.
        end = text.find("-->" if opening["comment"] else f"</{opening['name']}", opening.end())
        at = end if end >= 0 else len(text)
        yield opening.start(), at


def _outside(places: list[int], spans: Iterator[tuple[int, int]]) -> Iterator[int]:
    """Yield the offsets that are in none of the spans; both are in order."""
    start, end = next(spans, _NONE)
    for place in places:
        while place >= end:
            start, end = next(spans, _NONE)
        if place <= start:
            yield place
