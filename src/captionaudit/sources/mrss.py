"""Media RSS 1.5.1, in RSS and Atom feeds: each credit with the picture that it stands in.

A feed library is of no use here: it flattens the credits of several pictures into one list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from captionaudit.model import Gallery, Item, Origin, Property, Statement
from captionaudit.sources.base import Context, Reading, unreadable
from captionaudit.sources.elements import attribute_statement, text_statement
from captionaudit.sources.language import in_language
from captionaudit.sources.lines import Lines
from captionaudit.sources.references import is_picture
from captionaudit.sources.trees.xml import Element, parse

NAME = "media-rss"
SUFFIXES = (".xml", ".rss", ".atom", ".mrss")

_NAMESPACE = "search.yahoo.com/mrss"
#: The first of the elements that is there counts.
_TEXTS: tuple[tuple[Property, tuple[str, ...]], ...] = (
    (Property.CAPTION, ("description", "text")),
    (Property.TITLE, ("title",)),
    (Property.COPYRIGHT, ("copyright",)),
    (Property.RIGHTS_TERMS, ("rights", "license")),
    (Property.KEYWORDS, ("keywords",)),
)
_WORDED = (Property.CAPTION, Property.CREDIT, Property.CREATOR, Property.COPYRIGHT)


def sniff(path: str, head: str) -> bool:
    """Take XML that declares the namespace of Media RSS."""
    return _NAMESPACE in head and "wordpress.org/export" not in head


def read(path: str, text: str, context: Context) -> Reading:
    """Return a gallery for each entry of a feed that has captioned or credited pictures."""
    root, problems, lines = parse(text, path)
    entries = [] if root is None else [*root.iter("item"), *root.iter("entry")]
    galleries = []
    for number, entry in enumerate(entries):
        gallery = _gallery(entry, number, lines, path)
        if gallery.items:
            galleries.append(gallery)
    if not galleries:
        if problems:
            return unreadable(path, NAME, *problems)
        return Reading(skipped="no picture of the feed is captioned or credited")
    galleries = [in_language(gallery, _language(root, lines)) for gallery in galleries]
    first, *rest = galleries
    return Reading((replace(first, id=first.id if rest else "", problems=problems), *rest))


def _language(root: Element | None, lines: Lines) -> tuple[Statement, ...]:
    """Return the language of a feed: that of its channel in RSS, `xml:lang` in Atom."""
    if root is None:
        return ()
    channel, prop = root.first("channel/language"), Property.LANGUAGE
    told = text_statement(prop, channel, "channel/language", lines, Origin.GALLERY)
    return told or attribute_statement(prop, root, "xml:lang", root.local, lines)


def _gallery(entry: Element, number: int, lines: Lines, path: str) -> Gallery:
    guid = entry.first("guid") or entry.first("id") or entry.first("link")
    name = guid.text.value if guid is not None and guid.text.value else str(number)
    id_ = f"item[{name[-80:]}]"
    title = next((e.text.value for e in entry.all("title") if not _is_media(e)), "")
    shared = tuple(_said([entry], id_, lines))
    items: list[Item] = []
    for contents in _pictures(entry):
        pointer = f"{id_}/content[{len(items) + 1}]"
        own = (*_image(contents, pointer, lines), *_said(contents, pointer, lines))
        said = {s.property for s in own}
        whole = (*own, *(s for s in shared if s.property not in said))
        if any(s.property in _WORDED and s.value for s in whole):
            items.append(Item(len(items) + 1, whole))
    return Gallery(path, id_, NAME, tuple(items), title)


def _pictures(entry: Element) -> Iterator[list[Element]]:
    """Yield the elements that describe each picture: its content, and its group if it has one.

    A group holds one picture in several sizes, unless its contents are described one by one.
    """
    for child in entry.children:
        if not _is_media(child):
            continue
        if child.local == "content" and _is_image(child):
            yield [child]
        elif child.local == "group":
            contents = [c for c in child.all("content") if _is_image(c)]
            described = [c for c in contents if any(_is_media(e) for e in c.all("credit", "text"))]
            # What the group says, without what it holds, is looked through for each picture.
            said = replace(child, children=[e for e in child.children if e.local != "content"])
            if len(described) > 1:
                yield from ([c, said] for c in contents)
            elif contents:
                yield [max(contents, key=lambda c: (c in described, _width(c))), said]


def _said(elements: list[Element], pointer: str, lines: Lines) -> Iterator[Statement]:
    """Yield what Media RSS elements say, those of the content before those of its group."""
    for prop, names in _TEXTS:
        found = (e for n in names for o in elements for e in o.all(n) if _is_media(e))
        element = next(found, None)
        if element is not None:
            yield from text_statement(prop, element, f"{pointer}/media:{element.local}", lines)
    for owner in elements:
        credits = [e for e in owner.all("credit") if _is_media(e) and e.text.value]
        for element in credits:
            # Where several are named by their role, the photographer is one of them.
            role = element.attributes.get("role", "")
            is_person = len(credits) > 1 and role in ("photographer", "author")
            prop = Property.CREATOR if is_person else Property.CREDIT
            yield from text_statement(prop, element, f"{pointer}/media:credit", lines)
        if credits:
            return


def _image(contents: list[Element], pointer: str, lines: Lines) -> tuple[Statement, ...]:
    return (
        *attribute_statement(Property.IMAGE, contents[0], "url", pointer, lines),
        *attribute_statement(Property.LANGUAGE, contents[0], "lang", pointer, lines),
    )


def _is_media(element: Element) -> bool:
    return _NAMESPACE in element.name


def _is_image(content: Element) -> bool:
    attributes = content.attributes
    kind = attributes.get("medium") or attributes.get("type", "").partition("/")[0]
    return kind == "image" or (not kind and is_picture(attributes.get("url", "")))


def _width(content: Element) -> int:
    width = content.attributes.get("width", "")
    return int(width) if width.isascii() and width.isdigit() and len(width) < 9 else 0
