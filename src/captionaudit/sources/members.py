"""Tells mappings that describe a picture from the many that do not. Precision first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from captionaudit.model import Property
from captionaudit.sources import keys
from captionaudit.sources.fields import Field, fields, main_picture
from captionaudit.sources.named import is_by_file, is_by_name, property_by_file
from captionaudit.sources.references import is_other_media, is_picture
from captionaudit.sources.trees import Kind, Mapping, Node, Scalar, Sequence, children

_WORDS = re.compile(r"\w+")
_CAPTION_WORDS = 4
_TEXTS = (Property.CAPTION, Property.ALT, Property.CREDIT)
_FURNITURE = re.compile(
    r"(?:^|[/_.-])(?:logo|icon|favicon|avatar|sprite|badge|placeholder|spacer|pixel)s?(?:[/_.-]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Member:
    """An element of a list: what it says of its picture.

    `links` says that it leads somewhere else, `is_bare` that it is no mapping and no picture.
    `mapping` is the node that it was read from, None for a reference alone.
    """

    pointer: str
    fields: tuple[Field, ...]
    links: bool = False
    is_bare: bool = False
    mapping: Mapping | None = None

    @property
    def image(self) -> Field | None:
        """The reference to its picture."""
        return next((f for f in self.fields if f.prop is Property.IMAGE), None)

    @property
    def is_other_media(self) -> bool:
        """Whether it is a video, a document or the like."""
        return self.image is not None and is_other_media(self.image.text)

    def is_picture(self, *, named: bool) -> bool:
        """Return whether it describes a picture; `named` says that the list is called gallery.

        It takes a reference with a caption or a credit, or an alt text if it is no teaser; or,
        without a reference, a caption that is credited, has an alt text or is a sentence.
        """
        said = {f.prop: f.text for f in self.fields if f.sure and f.is_words}
        credited = Property.CREDIT in said or Property.CREATOR in said
        caption, alt = said.get(Property.CAPTION), Property.ALT in said
        if self.is_other_media:
            return False
        if named:
            return self.image is not None or caption is not None or credited or alt
        if self.image is not None:
            return caption is not None or credited or (alt and not self.links)
        if caption is None:
            return False
        return credited or alt or len(_WORDS.findall(caption)) >= _CAPTION_WORDS


def members(node: Node, pointer: str, name: str) -> tuple[Member, ...]:
    """Return the pictures of a list, or of a mapping by file name; () where it is no gallery.

    `name` is the key that holds the node. At least half of the elements must be pictures; then
    the others are pictures too, with something amiss, unless they are videos and the like.
    """
    by_file = isinstance(node, Mapping) and is_by_file(node, name)
    by_name = isinstance(node, Mapping) and not by_file and is_by_name(node)
    if not (by_file or by_name or isinstance(node, Sequence)):
        return ()
    if isinstance(node, Sequence) and all(_is_word(child) for child in node.nodes):
        return ()
    if any(isinstance(child, Mapping) and _holds_gallery(child) for _, child in children(node, "")):
        # Blocks of a page, or stories: each of them is looked at by itself.
        return ()
    if by_file and isinstance(node, Mapping):
        found = list(_by_file(node, pointer, name))
    else:
        found = list(_listed(node, pointer))
    named = by_file or keys.snake(name) in keys.GALLERIES
    if by_name and not named and not all(m.image and m.is_picture(named=False) for m in found):
        return ()
    count = sum(member.is_picture(named=named) for member in found)
    if not count or count * 2 < len(found):
        return ()
    return tuple(m for m in found if not m.is_bare and not m.is_other_media)


def _is_word(node: Node) -> bool:
    """Return whether an element is a value and no name of a picture, as in most lists."""
    return isinstance(node, Scalar) and not is_picture(node.value)


def pictures(
    mapping: Mapping, pointer: str, name: str, *, listed: bool, is_page: bool
) -> tuple[tuple[Field, ...], ...]:
    """Return the pictures that a mapping by itself describes, the main one first.

    Each must name a picture file and have a caption, an alt text or a credit, blank or not.
    Logos, icons and images for social networks are no pictures of the story, and elements of a
    list (`listed`) that lead somewhere else are teasers. The title, the author and the like of a
    page (`is_page`) are not its picture's.
    """
    if keys.snake(name) in keys.FURNITURE:
        return ()
    found = fields(mapping, pointer)
    if is_page or not keys.PAGE.isdisjoint([keys.snake(e.key.value) for e in mapping.entries]):
        found = tuple(f for f in found if f.sure or f.picture or f.inside)
    roles = dict.fromkeys(f.picture for f in found if f.prop is Property.IMAGE)
    made: dict[str, tuple[Field, ...]] = {}
    for role in sorted(roles, key=bool):
        # Keys without a role go with the picture that comes first.
        mine = [f for f in found if f.picture == role or (not f.picture and not made)]
        chosen = main_picture(tuple(mine))
        image = next((f.text for f in chosen if f.prop is Property.IMAGE), "")
        furniture = role in keys.FURNITURE or _FURNITURE.search(image)
        if furniture or image in made or not is_picture(image) or not _says_something(chosen):
            continue
        if not listed or Member(pointer, chosen, _links(mapping)).is_picture(named=False):
            made[image] = chosen
    return tuple(made.values())


def _says_something(chosen: tuple[Field, ...]) -> bool:
    return any(f.prop in _TEXTS and f.sure and f.scalar.kind is not Kind.NUMBER for f in chosen)


def _listed(node: Node, pointer: str) -> Iterator[Member]:
    for where, child in children(node, pointer):
        if isinstance(child, Mapping):
            found = main_picture(fields(child, where))
            if _is_pattern(found):
                yield Member(where, (), is_bare=True)
            else:
                yield Member(where, found, _links(child), mapping=child)
        elif isinstance(child, Sequence):
            yield Member(where, (), is_bare=True)
        elif is_picture(child.value):
            yield Member(where, (Field(Property.IMAGE, child, where),))
        elif child.kind is not Kind.NULL:
            yield Member(where, (), is_bare=True)


def _is_pattern(found: tuple[Field, ...]) -> bool:
    """Return whether an element is about several files at once, as Hugo's resources may be."""
    return any(f.prop is Property.IMAGE and "*" in f.text for f in found)


def _holds_gallery(mapping: Mapping) -> bool:
    """Return whether an element is a gallery itself: it holds a list of pictures."""
    for entry in mapping.entries:
        if not isinstance(entry.node, Sequence) or not entry.node.nodes:
            continue
        first = entry.node.nodes[0]
        if (
            isinstance(first, Mapping)
            and keys.snake(entry.key.value) not in keys.RENDITIONS
            and Member("", main_picture(fields(first, ""))).is_picture(named=True)
        ):
            return True
    return False


def _by_file(node: Mapping, pointer: str, name: str) -> Iterator[Member]:
    """Yield the elements of a mapping whose keys are the names of the pictures."""
    for entry, (where, child) in zip(node.entries, children(node, pointer), strict=True):
        own = Field(Property.IMAGE, entry.key, where)
        if isinstance(child, Mapping):
            found = main_picture(fields(child, where))
            has_image = any(f.prop is Property.IMAGE for f in found)
            yield Member(where, found if has_image else (own, *found), mapping=child)
        elif isinstance(child, Scalar) and is_picture(entry.key.value):
            yield Member(where, (own, Field(property_by_file(name), child, where)))


def _links(mapping: Mapping) -> bool:
    return any(
        keys.snake(e.key.value) in keys.LINKS
        and isinstance(e.node, Scalar)
        and e.node.kind is Kind.TEXT
        and not is_picture(e.node.value)
        for e in mapping.entries
    )
