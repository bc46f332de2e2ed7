"""Pictures in JSON-LD: schema.org's ImageObject, ImageGallery and the image of an article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from captionaudit.model import Gallery, Item, Origin, Problem, Property, Statement
from captionaudit.sources.lines import Lines
from captionaudit.sources.markup.addresses import key
from captionaudit.sources.trees import Kind, Mapping, Node, Scalar, Sequence, children, step
from captionaudit.sources.trees.json import parse_part

_TYPE = "application/ld+json"
#: schema.org's properties of an ImageObject, and ours. The first that is there counts; of addresses
#: all are kept, because search engines want the second.
_KEYS: dict[Property, tuple[str, ...]] = {
    Property.IMAGE: ("url", "contentUrl", "@id"),
    Property.CAPTION: ("caption", "description"),
    Property.CREDIT: ("creditText",),
    Property.CREATOR: ("creator", "author"),
    Property.COPYRIGHT_OWNER: ("copyrightHolder",),
    Property.COPYRIGHT: ("copyrightNotice",),
    Property.DATE_CREATED: ("dateCreated",),
    Property.DATE_PUBLISHED: ("datePublished",),
    Property.WIDTH: ("width",),
    Property.HEIGHT: ("height",),
    Property.RIGHTS_TERMS: ("license",),
}
_WORDED = (Property.CAPTION, Property.CREDIT, Property.COPYRIGHT)
#: Where a picture of the story stands; a publisher's logo and an author's portrait do not.
_PICTURES = (
    *("image", "associatedMedia", "primaryImageOfPage", "hasPart", "@graph", "photo", "media"),
    *("mainEntity", "mainEntityOfPage", "itemListElement", "item", "thumbnail"),
)


@dataclass(frozen=True, slots=True)
class Described:
    """A picture that structured data tells of, and the gallery it is in ("" for none)."""

    key: str
    statements: tuple[Statement, ...]
    gallery: str = ""


def described(text: str, lines: Lines) -> tuple[list[Described], list[Problem]]:
    """Return the pictures in all JSON-LD blocks of a page, and the blocks that do not parse."""
    found: list[Described] = []
    problems: list[Problem] = []
    for number, span in enumerate(_blocks(text)):
        tree = parse_part(lines, *span)
        problems.extend(tree.problems)
        for pointer, root in tree.documents():
            found.extend(_walk(root, f"jsonld[{number}]{pointer}", lines))
    return found, problems


def by_picture(told: list[Described]) -> dict[str, list[Statement]]:
    """Return what structured data says of each picture, by its key."""
    found: dict[str, list[Statement]] = {}
    for each in told:
        found.setdefault(each.key, []).extend(each.statements)
    return found


def unseen(shown: set[str], told: list[Described], path: str, source: str) -> list[Gallery]:
    """Return galleries of the pictures that only structured data shows, if it says something."""
    groups: dict[str, list[Described]] = {}
    done = set(shown)
    for each in told:
        worded = any(s.property in _WORDED for s in each.statements)
        if (worded or each.gallery) and each.key not in done:
            done.add(each.key)
            groups.setdefault(each.gallery or f"jsonld[{each.key}]", []).append(each)
    return [
        Gallery(
            path,
            id_,
            source,
            tuple(Item(n, each.statements) for n, each in enumerate(members, start=1)),
        )
        for id_, members in groups.items()
    ]


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the JSON-LD of a page; a block that is never closed ends the search."""
    at = 0
    while (named := text.find(_TYPE, at)) >= 0:
        start = text.find(">", named) + 1
        end = text.find("</script", start)
        if not start or end < 0:
            return
        if text[text.rfind("<", at, named) :].startswith("<script"):
            yield start, end
        at = end


def _walk(root: Node, pointer: str, lines: Lines) -> Iterator[Described]:
    """Yield the pictures of a block, following only the properties that lead to them."""
    stack: list[tuple[Node, str, str]] = [(root, pointer, "")]
    while stack:
        node, where, gallery = stack.pop()
        if isinstance(node, Sequence):
            stack.extend((n, p, gallery) for p, n in list(children(node, where))[::-1])
        elif isinstance(node, Mapping):
            if _is_a(node, "ImageObject"):
                one = _described(node, where, gallery, lines)
                if one is not None:
                    yield one
                continue
            inside = where if _is_a(node, "ImageGallery") else gallery
            for name in reversed(_PICTURES):
                child = node.get(name)
                if child is not None and not isinstance(child, Scalar):
                    stack.append((child, step(where, name), inside))


def _described(node: Mapping, pointer: str, gallery: str, lines: Lines) -> Described | None:
    said = [s for prop, names in _KEYS.items() for s in _said(node, pointer, prop, names, lines)]
    image = next((s.value for s in said if s.property is Property.IMAGE), "")
    return Described(key(image), tuple(said), gallery) if image else None


def _said(
    node: Mapping, pointer: str, prop: Property, names: tuple[str, ...], lines: Lines
) -> Iterator[Statement]:
    for name in names:
        found = list(_texts(node.get(name), step(pointer, name)))
        for where, scalar in found:
            place = lines.place(scalar.start, scalar.end, where)
            verbatim = lines.verbatim(scalar.value, scalar.start, scalar.end)
            yield Statement(prop, scalar.value, Origin.JSONLD, place, verbatim)
        if found and prop is not Property.IMAGE:
            return


def _texts(node: Node | None, pointer: str) -> Iterator[tuple[str, Scalar]]:
    """Yield a text, the name of a person or an organisation, or each of a list of them."""
    if isinstance(node, Scalar):
        if node.kind is Kind.TEXT and node.value.strip():
            yield pointer, node
    elif isinstance(node, Mapping):
        yield from _texts(node.get("name"), step(pointer, "name"))
    elif isinstance(node, Sequence):
        for where, child in children(node, pointer):
            if not isinstance(child, Sequence):
                yield from _texts(child, where)


def _is_a(node: Mapping, type_: str) -> bool:
    kind = node.get("@type")
    kinds = kind.nodes if isinstance(kind, Sequence) else (kind,)
    return any(isinstance(k, Scalar) and k.value.endswith(type_) for k in kinds)
