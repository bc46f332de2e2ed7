"""NewsML-G2 (IPTC 2.x): picture items, alone, in a message, or named by a package."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from captionaudit.model import Gallery, Item, Property, Statement
from captionaudit.sources.base import Context, Reading, unreadable
from captionaudit.sources.elements import attribute_statement, text_statement
from captionaudit.sources.language import in_language
from captionaudit.sources.lines import Lines
from captionaudit.sources.trees.xml import Element, parse

NAME = "newsml-g2"
SUFFIXES = (".xml", ".newsml")

_NAMESPACE = "iptc.org/std/nar"
_PATHS: tuple[tuple[Property, tuple[str, ...]], ...] = (
    (Property.HEADLINE, ("contentMeta/headline",)),
    (Property.CREDIT, ("contentMeta/creditline",)),
    (Property.SOURCE, ("contentMeta/infoSource/name", "itemMeta/provider/name")),
    (Property.COPYRIGHT, ("rightsInfo/copyrightNotice",)),
    (Property.COPYRIGHT_OWNER, ("rightsInfo/copyrightHolder/name",)),
    (Property.RIGHTS_TERMS, ("rightsInfo/usageTerms",)),
    (Property.INSTRUCTIONS, ("itemMeta/edNote",)),
    (Property.DATE_CREATED, ("contentMeta/contentCreated",)),
    (Property.SUBLOCATION, ("contentMeta/located/name",)),
)
_LANGUAGE = Property.LANGUAGE
_RENDITIONS = ("highRes", "original", "main", "preview", "web")


def sniff(path: str, head: str) -> bool:
    """Take XML with the namespace of NewsML-G2, or the groups of a package without one."""
    return _NAMESPACE in head or "<groupSet" in head


def read(path: str, text: str, context: Context) -> Reading:
    """Return the pictures of a document as one gallery; a lone picture item is one of one."""
    root, problems, lines = parse(text, path)
    items: list[tuple[Statement, ...]] = []
    if root is not None:
        items += [tuple(_said(e, n, lines)) for n, e in enumerate(_picture_items(root))]
        items += [s for n, e in enumerate(root.iter("itemRef")) if (s := _reference(e, n, lines))]
    language = () if root is None else attribute_statement(_LANGUAGE, root, "xml:lang", "", lines)
    if not items:
        if problems:
            return unreadable(path, NAME, *problems)
        return Reading(skipped="no picture item in it")
    title = root.first("itemMeta/title") if root is not None else None
    gallery = Gallery(
        path,
        "",
        NAME,
        tuple(Item(number, said) for number, said in enumerate(items, start=1)),
        title.text.value if title is not None else "",
    )
    return Reading((replace(in_language(gallery, language), problems=problems),))


def _picture_items(root: Element) -> Iterator[Element]:
    return (e for e in root.iter("newsItem") if _is_picture(e.first("itemMeta/itemClass")))


def _is_picture(item_class: Element | None) -> bool:
    if item_class is None:
        return False
    code = item_class.attributes.get("qcode") or item_class.attributes.get("uri") or ""
    return code.rpartition(":")[2].rpartition("/")[2] in ("picture", "graphic")


def _said(item: Element, number: int, lines: Lines) -> Iterator[Statement]:
    pointer = f"newsItem[{item.attributes.get('guid', number)}]"
    for remote in _remote(item):
        yield from attribute_statement(Property.IMAGE, remote, "href", pointer, lines)
    meta = item.first("contentMeta")
    if meta is not None:
        caption = _caption(meta)
        yield from text_statement(Property.CAPTION, caption, f"{pointer}/description", lines)
        for element in filter(None, (caption, item)):
            yield from attribute_statement(_LANGUAGE, element, "xml:lang", pointer, lines)
        for creator in meta.all("creator"):
            where = f"{pointer}/creator/name"
            yield from text_statement(Property.CREATOR, creator.first("name"), where, lines)
        if meta.first("creator") is None:
            yield from text_statement(Property.CREATOR, meta.first("by"), f"{pointer}/by", lines)
    for prop, paths in _PATHS:
        found = next((e for p in paths if (e := item.first(p)) is not None and e.text.value), None)
        if found is not None:
            yield from text_statement(prop, found, f"{pointer}/{found.local}", lines)


def _caption(meta: Element) -> Element | None:
    """Return the description in the role of caption (`drol:caption`), or one without a role."""
    described = list(meta.all("description"))
    for wanted in ("caption", ""):
        for element in described:
            if element.attributes.get("role", "").rpartition(":")[2] == wanted:
                return element
    return None


def _remote(item: Element) -> list[Element]:
    """Return the best rendition that an item has, in a list of none or one."""
    contents = item.first("contentSet")
    remotes = list(contents.all("remoteContent")) if contents is not None else []
    named = {r.attributes.get("rendition", "").rpartition(":")[2]: r for r in reversed(remotes)}
    best = next((named[name] for name in _RENDITIONS if name in named), None)
    return [best] if best is not None else remotes[:1]


def _reference(ref: Element, number: int, lines: Lines) -> tuple[Statement, ...]:
    """Return what a package says of a picture that it names, () where it says no caption."""
    if not _is_picture(ref.first("itemClass")) or ref.first("description") is None:
        return ()
    pointer = f"itemRef[{ref.attributes.get('residref', number)}]"
    where = f"{pointer}/description"
    return (
        *attribute_statement(Property.IMAGE, ref, "residref", pointer, lines),
        *text_statement(Property.TITLE, ref.first("title"), f"{pointer}/title", lines),
        *text_statement(Property.CAPTION, ref.first("description"), where, lines),
    )
