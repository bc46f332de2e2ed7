"""What a mapping says of a picture: its keys read by the table of usual names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from captionaudit.model import Origin, Property, Statement
from captionaudit.sources import keys
from captionaudit.sources.lines import Lines
from captionaudit.sources.references import is_other_media, is_picture, may_be_address
from captionaudit.sources.trees import Kind, Mapping, Node, Scalar, Sequence, children, step

_NAMES_IN = ("name", "text", "value", "plain", "label", "title", "html", "rendered", "en")
_BY = ("by", "authors", "affiliation")
_LISTS = frozenset({Property.KEYWORDS, Property.PERSON_SHOWN})
_PROSE = frozenset({Property.CAPTION, Property.ALT})
_MAX_DEPTH = 4
_MAX_VALUES = 50


class Field(NamedTuple):
    """A value that a key gives to a property of one picture of a mapping.

    `inside` says that the key stands in a mapping that describes the picture alone. `key` is the
    pointer of the key where that holds several values, which count together.
    """

    prop: Property
    scalar: Scalar
    pointer: str
    picture: str = ""
    sure: bool = True
    inside: bool = False
    key: str = ""

    @property
    def text(self) -> str:
        """The value without the spaces around it, "" for null."""
        return "" if self.scalar.kind is Kind.NULL else self.scalar.value.strip()

    @property
    def is_words(self) -> bool:
        """Whether the value is text, and not a number or a flag."""
        return self.scalar.kind is Kind.TEXT and bool(self.text)


def fields(mapping: Mapping, pointer: str, depth: int = 0) -> tuple[Field, ...]:
    """Return what the keys of a mapping say, nested ones included, in document order."""
    found: list[Field] = []
    for key, node in mapping.entries:
        here = step(pointer, key.value)
        meaning = keys.meaning(key.value)
        if meaning is not None and meaning.prop is Property.IMAGE:
            found.extend(_image(node, here, meaning, depth))
        elif meaning is not None and isinstance(node, Scalar):
            found.append(Field(meaning.prop, node, here, meaning.picture, meaning.sure, key=here))
        elif meaning is not None:
            for prop, where, scalar in _said(meaning.prop, node, here, depth):
                found.append(Field(prop, scalar, where, meaning.picture, meaning.sure, key=here))
        elif isinstance(node, Mapping) and depth < _MAX_DEPTH:
            if keys.snake(key.value) in keys.WRAPPERS:
                found.extend(fields(node, here, depth + 1))
        elif isinstance(node, Sequence) and keys.snake(key.value) in keys.RENDITIONS:
            found.extend(_rendition(node, here, depth))
    return tuple(found)


def statements(found: tuple[Field, ...], lines: Lines, origin: Origin) -> tuple[Statement, ...]:
    """Return the statements of an item's fields; alt texts have their own origin."""
    made = []
    of_alt = Origin.ALT if origin is Origin.PAGE else origin
    for prop, (value, start, end, kind), pointer, *_ in found:
        if kind is Kind.BOOLEAN:
            continue
        value = "" if kind is Kind.NULL else value
        place = lines.place(start, end, pointer)
        verbatim = lines.verbatim(value, start, end)
        by = of_alt if prop is Property.ALT else origin
        made.append(Statement(prop, value, by, place, verbatim))
    return tuple(made)


def main_picture(found: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return the fields of the main picture of a mapping, each property from its surest key.

    Keys without a role belong to it; among several roles the first with a picture is it. A title
    or a description is the caption where no key says caption.
    """
    roles = [f.picture for f in found if f.prop is Property.IMAGE and _may_be_picture(f)]
    role = "" if "" in roles or not roles else roles[0]
    groups: dict[Property, list[Field]] = {}
    for field in found:
        if field.picture in ("", role):
            groups.setdefault(field.prop, []).append(field)
    chosen: list[Field] = []
    for prop, same in groups.items():
        if prop is Property.IMAGE:
            chosen.extend(_best_reference(same))
        elif len(same) == 1 or prop in _LISTS:
            chosen.extend(same)
        else:
            # One key may hold a list (photographers), so all values of the surest key count.
            best = next((f for f in same if f.sure), same[0])
            chosen.extend(f for f in same if f is best or (f.key and f.key == best.key))
            if prop is Property.CREDIT and best.sure:
                chosen.extend(f._replace(prop=Property.SOURCE) for f in same if not f.sure)
    return tuple(chosen)


def _best_reference(found: list[Field]) -> list[Field]:
    if len(found) == 1 and found[0].sure and _may_be_picture(found[0]):
        return found
    # A film or a document is kept as such, so that its mapping is not taken for a picture.
    for wanted in (
        lambda f: f.sure and f.is_words and is_picture(f.text),
        lambda f: f.sure and _may_be_picture(f),
        lambda f: is_picture(f.text),
        lambda f: f.sure and is_other_media(f.text),
    ):
        best = next(filter(wanted, found), None)
        if best is not None:
            return [best]
    return []


def _may_be_picture(field: Field) -> bool:
    if not field.is_words or not may_be_address(field.text):
        return False
    return field.sure or is_picture(field.text)


def _image(node: Node, pointer: str, meaning: keys.Meaning, depth: int) -> Iterator[Field]:
    """Read the value of an image key: a reference, or a mapping that describes the picture."""
    if isinstance(node, Sequence) and node.nodes and isinstance(node.nodes[0], Scalar):
        node, pointer = node.nodes[0], step(pointer, 0)
    if isinstance(node, Scalar):
        yield Field(Property.IMAGE, node, pointer, meaning.picture, meaning.sure)
    elif isinstance(node, Mapping) and depth < _MAX_DEPTH:
        for field in fields(node, pointer, depth + 1):
            yield field._replace(picture=field.picture or meaning.picture, inside=True)


def _rendition(node: Sequence, pointer: str, depth: int) -> Iterator[Field]:
    """Yield the reference of the last size in a list, by custom the largest."""
    for number in range(len(node.nodes) - 1, -1, -1):
        child = node.nodes[number]
        if isinstance(child, Mapping) and depth < _MAX_DEPTH:
            inner = fields(child, step(pointer, number), depth + 1)
            found = _best_reference([f for f in inner if f.prop is Property.IMAGE])
            if found:
                yield from found
                return


def _said(
    prop: Property, node: Node, pointer: str, depth: int
) -> Iterator[tuple[Property, str, Scalar]]:
    """Yield what a text property holds: the parts of a caption as one, those of a credit each."""
    if prop is Property.CREDIT:
        yield from credit_parts(node, pointer, depth)
        return
    found = tuple(_values(node, pointer, depth))
    if prop in _PROSE and isinstance(node, Sequence) and len(found) > 1:
        words = " ".join(s.value.strip() for _, s in found if s.kind is not Kind.NULL)
        yield prop, pointer, Scalar(words, found[0][1].start, found[-1][1].end)
        return
    yield from ((prop, where, scalar) for where, scalar in found)


def credit_parts(
    node: Node, pointer: str, depth: int = 0
) -> Iterator[tuple[Property, str, Scalar]]:
    """Yield the creators and the suppliers that the value of a credit key names.

    It may be a text, a list of texts or names, or a mapping such as `{photographer, agency}`.
    There, a `name` or a `by` is the creator where a supplier stands beside it, else the credit.
    """
    if isinstance(node, Mapping) and depth < _MAX_DEPTH:
        parts = {
            keys.snake(e.key.value): (step(pointer, e.key.value), e.node) for e in node.entries
        }
        by = [part for name, part in parts.items() if name in keys.CREATORS_IN]
        of = [part for name, part in parts.items() if name in keys.CREDITS_IN]
        of = [(p, n) for p, n in of if any(s.value.strip() for _, s in _values(n, p, depth + 1))]
        if of or any(name in parts and name not in _NAMES_IN + _BY for name in keys.CREATORS_IN):
            for prop, group in ((Property.CREATOR, by), (Property.CREDIT, of)):
                for where, child in group:
                    yield from ((prop, p, s) for p, s in _values(child, where, depth + 1))
            return
    elif isinstance(node, Sequence) and depth < _MAX_DEPTH:
        for where, child in list(children(node, pointer))[:_MAX_VALUES]:
            yield from credit_parts(child, where, depth + 1)
        return
    yield from ((Property.CREDIT, where, scalar) for where, scalar in _values(node, pointer, depth))


def _values(node: Node, pointer: str, depth: int) -> Iterator[tuple[str, Scalar]]:
    """Yield the scalars that a text property holds: its own, a list's, or a name inside."""
    if isinstance(node, Scalar):
        yield pointer, node
    elif depth >= _MAX_DEPTH:
        return
    elif isinstance(node, Sequence):
        for where, child in list(children(node, pointer))[:_MAX_VALUES]:
            yield from _values(child, where, depth + 1)
    else:
        for name in _NAMES_IN:
            child_node = node.get(name)
            if isinstance(child_node, Scalar):
                yield step(pointer, name), child_node
                return
        for name in _BY:
            child_node = node.get(name)
            if child_node is not None:
                yield from _values(child_node, step(pointer, name), depth + 1)
                return
