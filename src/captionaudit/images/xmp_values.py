"""The texts of an XMP property, whatever shape its writer gave it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from captionaudit.images.xmp_names import RDF, XML_LANG, Name, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

#: Entries of a list that are read: real ones have tens of them.
MOST_ITEMS = 1024
_DESCRIPTION = f"{{{RDF}}}Description"
_ARRAYS = frozenset({f"{{{RDF}}}Alt", f"{{{RDF}}}Bag", f"{{{RDF}}}Seq"})
_RESOURCE = f"{{{RDF}}}resource"
_VALUE = f"{{{RDF}}}value"


def text_values(name: Name, text: str, element: _Element | None) -> list[str]:
    """Return the texts of a property that are not blank; a list gives one each."""
    if element is None:
        found = [text]
    elif len(element) == 0:
        found = [text or str(element.get(_RESOURCE, ""))]
        if name.shape is Shape.STRUCTURES:
            found = [_structure(element, name.fields)]
    else:
        found = _nested(name, element)
    return [value for each in found if (value := each.strip())]


def _nested(name: Name, element: _Element) -> list[str]:
    """Return the texts of an element that has children: an array, a structure, or a qualifier."""
    first = element[0]
    if first.tag not in _ARRAYS:
        if name.shape is Shape.STRUCTURES:
            return [_structure(element, name.fields)]
        return [_plain(element)]
    items = list(islice(first, MOST_ITEMS + 1))
    if name.shape is Shape.LIST:
        return [_plain(item) for item in items]
    if name.shape is Shape.STRUCTURES:
        return [_structure(item, name.fields) for item in items]
    # Some writers leave the default blank and fill in one language.
    default = [item for item in items if item.get(XML_LANG, "").lower() == "x-default"]
    texts = (_plain(item) for item in [*default, *items])
    return [next((text for text in texts if text.strip()), "")]


def _plain(item: _Element) -> str:
    """Return the text of an item, also where qualifiers push it down into rdf:value."""
    if len(item) == 0:
        return item.text or str(item.get(_RESOURCE, ""))
    inner = item[0] if item[0].tag == _DESCRIPTION else item
    value = inner.find(_VALUE)
    return (value.text or "") if value is not None else str(inner.get(_VALUE, item.text or ""))


def entries_of(element: _Element) -> list[_Element]:
    """Return the entries of a list of structures; a structure without a list stands for itself."""
    first = element[0] if len(element) else None
    if first is None or first.tag not in _ARRAYS:
        return [element]
    return list(islice(first, MOST_ITEMS))


def field_of(item: _Element, field: str) -> str:
    """Return the text of one field of a structure, whatever its namespace; "" if it has none."""
    holders = (item, *item.iterchildren(_DESCRIPTION))
    return next((text for holder in holders for text in _field(holder, field)), "")


def _structure(item: _Element, fields: tuple[str, ...]) -> str:
    """Return the first of the fields that a structure has; plain text stands for itself."""
    holders = [item, *item.iterchildren(_DESCRIPTION)]
    for field in fields:
        for holder in holders:
            for text in _field(holder, field):
                if text.strip():
                    return text
    return item.text or ""


def _field(holder: _Element, field: str) -> Iterator[str]:
    for key, text in holder.attrib.items():
        if str(key).endswith("}" + field):
            yield str(text)
    for child in holder.iterchildren():
        if isinstance(child.tag, str) and child.tag.endswith("}" + field):
            array = child[0] if len(child) else None
            if array is not None and array.tag in _ARRAYS:
                yield from (_plain(item) for item in array)
            else:
                yield _plain(child)
