"""Pictures that a page holds as JSON: in the attributes of a slideshow, or in a script of its own.

A script of the page shows them; until it runs there is no `<img>`. Only what names a picture and
says a caption or a credit of it counts: a page holds many other lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape
from json import dumps

from captionaudit.model import Property
from captionaudit.sources.fields import Field, fields, main_picture
from captionaudit.sources.keys import meaning as meaning_of
from captionaudit.sources.markup.edits import Edit, Value, picture
from captionaudit.sources.markup.names import is_gallery
from captionaudit.sources.references import is_other_media, is_picture
from captionaudit.sources.trees import Mapping, Node, Sequence
from captionaudit.sources.trees.json import parse

_ATTRIBUTE = re.compile(r"data-[\w-]{1,40}\s?=\s?(?P<quote>[\"'])\s{0,5}(?=[\[{])")
_SCRIPT = re.compile(
    r"<script\b[^>]{0,300}?\btype=[\"']?application/json[^>]{0,300}>(?=\s*[\[{])", re.IGNORECASE
)
_LISTS = re.compile(r'"(?:slides|gallery|galleries|slide_?show|photos|carousel)"\s*:\s*[\[{]', re.I)
_WORDED = re.compile(r"caption|credit|legend|copyright|photographer|description|title", re.I)
_WORDS = re.compile(r"\s(?:data-)?(?:image-)?(?:caption|credit)=")
_TAG_NAME = re.compile(r"<([a-zA-Z][\w-]*)\s")
_SHOWN = frozenset(["img", "amp-img", "figure", "source", "picture", "track"])
_LONGEST_TAG = 4000
_PAIR = re.compile(r"\s(?P<name>[\w-]+)\s*=\s*(?:\"(?P<d>[^\"]*)\"|'(?P<s>[^']*)')")
_LONGEST = 200_000
_BEFORE = 300
_MOST = 200
_MAX_DEPTH = 8
_TAG = re.compile(r"<[^>]*>")
_NAMES = {
    Property.IMAGE: "src",
    Property.ALT: "alt",
    Property.CAPTION: "data-caption",
    Property.CREDIT: "data-credit",
    Property.CREATOR: "data-creator",
    Property.COPYRIGHT: "data-copyright",
}
_SAID = (Property.CAPTION, Property.CREDIT, Property.CREATOR)


def embedded(text: str, path: str) -> Iterator[Edit]:
    """Yield the pictures in the JSON of a page, to stand behind the tag that holds it."""
    for start, end, behind in _stretches(text):
        raw = text[start:end]
        if _WORDED.search(raw) is None:
            continue
        cursor = start
        tree = parse(unescape(raw), path)
        for root in [] if tree.problems else [root for _, root in tree.documents()]:
            for found in _pictures(root):
                values, cursor = _values(found, text, cursor, end)
                yield picture(behind, behind, values)
    if 'caption="' in text:
        yield from _elements(text)


def _elements(text: str) -> Iterator[Edit]:
    """Yield the pictures of elements that have a reference and words as attributes, and no `<img>`.

    Custom elements (`<site-image src=… caption=…>`), and the links and slides of slideshows.
    """
    done = -1
    for match in _WORDS.finditer(text):
        start = text.rfind("<", max(match.start() - _LONGEST_TAG, 0), match.start())
        behind = text.find(">", match.end(), match.end() + _LONGEST_TAG) + 1
        tag = _TAG_NAME.match(text, max(start, 0))
        if start <= done or not behind or tag is None or tag[1].lower() in _SHOWN:
            continue
        done = start
        inside = text[behind : text.find("</" + tag[1], behind, behind + _LONGEST_TAG)]
        values = _attributes(text, start, behind)
        if "src" in values and "<img" not in inside.lower():
            yield picture(behind, behind, values)


def _attributes(text: str, start: int, end: int) -> dict[str, Value]:
    """Return what the attributes of a tag say of its picture."""
    made: dict[str, Value] = {}
    for pair in _PAIR.finditer(text, start, end):
        meaning = meaning_of(pair["name"].removeprefix("data-"))
        name = _NAMES.get(meaning.prop) if meaning is not None else None
        group = "d" if pair["d"] is not None else "s"
        words = " ".join(unescape(_TAG.sub(" ", unescape(pair[group]))).split())
        if name == "src" and not is_picture(words):
            continue
        if name is not None and words:
            made.setdefault(name, Value(words, *pair.span(group)))
    return made


def may_embed(text: str) -> bool:
    """Return whether a page may hold such pictures; plain searches, as most pages hold none."""
    return "data-" in text or "application/json" in text or 'caption="' in text


def _stretches(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield the spans of JSON on a page, and where the element that holds it goes on."""
    for match in _ATTRIBUTE.finditer(text):
        start = match.end()
        end = text.find(match["quote"], start, start + _LONGEST)
        behind = text.find(">", end) + 1
        if end > 0 and behind:
            yield start, end, behind
    if "application/json" in text:
        for match in _SCRIPT.finditer(text):
            end = text.find("</script", match.end(), match.end() + _LONGEST)
            behind = text.find(">", end) + 1
            before = text[max(match.start() - _BEFORE, 0) : match.end()]
            called = before[before.rfind("</") + 1 :]
            lists = _LISTS.search(text, match.end(), max(end, 0))
            if end > 0 and behind and (lists or is_gallery(called)):
                yield match.end(), end, behind


def _pictures(root: Node) -> Iterator[tuple[Field, ...]]:
    """Yield the fields of every mapping that is a picture with a caption or a credit."""
    stack: list[tuple[Node, int]] = [(root, 0)]
    count = 0
    while stack and count < _MOST:
        node, depth = stack.pop()
        if isinstance(node, Sequence):
            below = list(node.nodes)
        elif isinstance(node, Mapping):
            found = main_picture(fields(node, ""))
            if _is_picture(found):
                count += 1
                yield found
                continue
            below = [entry.node for entry in node.entries]
        else:
            continue
        if depth < _MAX_DEPTH:
            stack.extend((child, depth + 1) for child in reversed(below))


def _is_picture(found: tuple[Field, ...]) -> bool:
    images = [f for f in found if f.prop is Property.IMAGE and f.is_words]
    if len(images) != 1 or is_other_media(images[0].text):
        return False
    return any(f.prop in _SAID and f.is_words for f in found)


def _values(
    found: tuple[Field, ...], text: str, start: int, end: int
) -> tuple[dict[str, Value], int]:
    """Return what a picture says with its places in the page, and where the search got to.

    A value that the page spells in another way than JSON and HTML do by custom has the place of
    what is left of the list.
    """
    made: dict[str, Value] = {}
    furthest = start
    for field in found:
        name = _NAMES.get(field.prop)
        if name is None or name in made or not field.is_words:
            continue
        at, length = _find(field.scalar.value, text, start, end)
        words = " ".join(unescape(_TAG.sub(" ", field.scalar.value)).split())
        made[name] = Value(words, at, at + length)
        furthest = max(furthest, at + length if length < end - start else start)
    if "data-credit" not in made and "data-creator" in made:
        made["data-credit"] = made.pop("data-creator")
    return made, furthest


def _find(value: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Return offset and length of a value in its JSON, however it is escaped there."""
    for inner in (value, dumps(value, ensure_ascii=False)[1:-1], dumps(value)[1:-1]):
        for spelled in (
            inner,
            inner.replace("/", "\\/"),
            escape(inner),
            escape(inner, quote=False),
        ):
            at = text.find(spelled, start, end)
            if at >= 0:
                return at, len(spelled)
    return start, end - start
