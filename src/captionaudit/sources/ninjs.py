"""ninjs 1, 2 and 3 (IPTC), with the names that AP and Superdesk use beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from captionaudit.model import Gallery, Item, Property
from captionaudit.sources.base import Context, Reading
from captionaudit.sources.lines import Lines
from captionaudit.sources.table import Table, statements
from captionaudit.sources.trees import Mapping, Node, children
from captionaudit.sources.typed import below, read_typed, type_of

NAME = "ninjs"
SUFFIXES = (".json", ".jsonl", ".ndjson")

# Names in lower case are those of ninjs 1 and 2, names in camel case those of 3. A caption has
# many homes: a description by role (2, 3) or by suffix (1).
_IMAGE: Table = (
    (
        Property.IMAGE,
        (
            *(f"renditions[name={n}].href" for n in ("original", "main", "highres", "master")),
            *(
                f"renditions.{n}.href"
                for n in ("original", "baseImage", "main", "highres", "master")
            ),
            "renditions[].href",
            "renditions.*.href",
            "uri",
        ),
    ),
    (
        Property.CAPTION,
        (
            "descriptions[role=caption].value",
            "description_caption",
            "descriptions[role=text].value",
            "description_text",
            "descriptions[role=main].value",
            "descriptions[role=drol:caption].value",
            "descriptions[role=].value",
            "caption",
            "description_html",
            "description_xhtml",
        ),
    ),
    (
        Property.ALT,
        ("descriptions[role=alttext].value", "description_alttext", "alt_text", "altText"),
    ),
    (Property.HEADLINE, ("headlines[role=main].value", "headlines[].value", "headline")),
    (
        Property.CREDIT,
        ("descriptions[role=creditline].value", "description_creditline", "creditline", "credit"),
    ),
    (Property.CREATOR, ("by", "byline", "photographer.name", "bylines[].by", "bylines[].name")),
    (Property.SOURCE, ("infoSources[].name", "infosources[].name", "infosource[].name", "source")),
    (Property.COPYRIGHT, ("copyrightNotice", "copyrightnotice")),
    (Property.COPYRIGHT_OWNER, ("copyrightHolder", "copyrightholder")),
    (Property.RIGHTS_TERMS, ("usageTerms", "usageterms")),
    (Property.INSTRUCTIONS, ("edNote", "ednote")),
    (Property.DATE_CREATED, ("contentCreated", "contentcreated", "firstCreated", "firstcreated")),
    (Property.SUBLOCATION, ("located",)),
    (Property.PERSON_SHOWN, ("people[].name", "person[].name")),
    (Property.LANGUAGE, ("language",)),
)
_TITLE: Table = ((Property.HEADLINE, ("headlines[role=main].value", "headline", "title")),)
_MARKS = re.compile(r'"(?:uri|guid)"\s*:', re.IGNORECASE)
_OWN = re.compile(
    r'"(?:version_?created|renditions|associations|pubstatus|body_html|representationtype)"\s*:',
    re.IGNORECASE,
)


def sniff(path: str, head: str) -> bool:
    """Take JSON with the keys of a ninjs item."""
    return _MARKS.search(head) is not None and _OWN.search(head) is not None


def read(path: str, text: str, context: Context) -> Reading:
    """Return a gallery for each item that is a picture or that has pictures with it."""
    return read_typed(path, text, context, _walk)


def _walk(root: Node, pointer: str, lines: Lines, path: str) -> Iterator[Gallery]:
    """Yield galleries, outermost first: a picture, or an item with pictures associated."""
    stack = [(root, pointer)]
    while stack:
        node, where = stack.pop()
        if not isinstance(node, Mapping):
            stack.extend(below(node, where))
            continue
        found = list(_associated(node, where))
        if type_of(node) == "picture":
            found.insert(0, (node, where))
        if found:
            items = tuple(
                Item(number, statements(n, p, _IMAGE, lines))
                for number, (n, p) in enumerate(found, start=1)
            )
            title = next((s.value for s in statements(node, where, _TITLE, lines)), "")
            yield Gallery(path, where, NAME, items, title)
            continue
        stack.extend(below(node, where))


def _associated(node: Mapping, pointer: str) -> Iterator[tuple[Mapping, str]]:
    """Yield the pictures of an item's associations, those of its galleries and stories too."""
    associations = node.get("associations")
    if associations is None:
        return
    for where, child in children(associations, f"{pointer}/associations"):
        if not isinstance(child, Mapping):
            continue
        if type_of(child) == "picture":
            yield child, where
        else:
            yield from _associated(child, where)
