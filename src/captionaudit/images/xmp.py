"""What an XMP packet says (ISO 16684-1), in all the spellings that real files use.

Taken as well as the standard form: roots other than x:xmpmeta, properties as attributes, names in
the wrong case (`dc:Rights`), plain text where a list is due and the reverse, UTF-16, junk around
the packet, and markup that is not well-formed. A document type is never read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from captionaudit.images.limits import attempt, shortened, unstated
from captionaudit.images.records import Blocks, Note, Packet, Value
from captionaudit.images.xmp_markup import parse_markup
from captionaudit.images.xmp_names import (
    LATITUDE,
    LOCATION_CREATED,
    LOCATION_SHOWN,
    LONGITUDE,
    NAMES,
    NAMESPACES,
    RDF,
    TAKEN,
    Name,
    Shape,
    find_name,
)
from captionaudit.images.xmp_places import gps_value, location_values
from captionaudit.images.xmp_values import MOST_ITEMS, text_values
from captionaudit.model import Origin, Property

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_ROOT = re.compile(rb"<((?:[A-Za-z][\w.-]*:)?(?:xmpmeta|xapmeta|RDF))[\s>]")
_PACKET_END = re.compile(rb"<\?xpacket[^>]*\?>")
_PADDING = b"\0 \t\r\n"
#: Octets from the start of a packet within which its root begins.
_FAR = 65536
#: A packet below this size has no thousands of tags; a tag or an attribute of a larger one takes
#: about `_NODE` octets of memory.
_SMALL, _NODE = 32768, 128

#: What counts only with other properties, or only without them.
_ASIDE = frozenset({LATITUDE, LONGITUDE, TAKEN})
_LOCATIONS = frozenset({LOCATION_CREATED, LOCATION_SHOWN})
_LISTS = frozenset({Shape.LIST, Shape.STRUCTURES})
#: Elements of one property that has one value: real packets have one, broken ones a few.
_MOST_COPIES = 8
_DESCRIPTION, _ROOT_RDF = f"{{{RDF}}}Description", f"{{{RDF}}}RDF"


def read_xmp_packet(data: bytes) -> tuple[tuple[Value, ...], tuple[Note, ...]]:
    """Return the values and the oddities of a packet that stands alone, as in a sidecar file."""
    blocks = Blocks()
    values = attempt(lambda: read_packet(Packet(data), blocks), "XMP", blocks) or []
    values = values + unstated(blocks.weak, values)
    return tuple(values), tuple(blocks.notes)


def read_packet(packet: Packet, blocks: Blocks) -> list[Value]:
    """Return what an XMP packet says; oddities are added to `blocks`."""
    data = _trim(packet.data, blocks)
    # One packet in six, of video or of depth maps, has no property that is read.
    if not NAMESPACES.search(data) or not _is_small(data, blocks):
        return []
    root = parse_markup(data, blocks)
    if root is None:
        return []
    said = _Said(blocks)
    for description in _descriptions(root):
        for name, text, element in _properties(description, blocks):
            if not said.take(name, text, element):
                break
    return shortened(said.all(), blocks)


@dataclass(slots=True)
class _Said:
    """What a packet says, collected property by property.

    `aside` are texts by tag, and `locations` elements, that count only with others or without
    them; `taken` is how many values of a tag were found.
    """

    blocks: Blocks
    values: list[Value] = field(default_factory=list)
    aside: dict[str, str] = field(default_factory=dict)
    locations: dict[str, _Element | None] = field(default_factory=dict)
    taken: dict[str, int] = field(default_factory=dict)

    def take(self, name: Name, text: str, element: _Element | None) -> bool:
        """Take a property; False where one stands so often that the rest means nothing either."""
        if name.tag in _ASIDE:
            self.aside[name.tag] = text
            return True
        if name.tag in _LOCATIONS:
            self.locations[name.tag] = element
            return True
        before = self.taken.get(name.tag, 0)
        room = (MOST_ITEMS if name.shape in _LISTS else _MOST_COPIES) - before
        found = text_values(name, text, element) if room > 0 else []
        self.taken[name.tag] = before + (len(found) or 1)
        if len(found) > max(room, 0) or not room:
            message = f"The XMP holds too many {_label(name)}: some are not read."
            self.blocks.note("xmp-too-long", message, name.tag)
        elif before and found and name.shape not in _LISTS:
            self._compare(name, found)
        self.values += [
            Value(name.property, value, Origin.XMP, name.tag) for value in found[: max(room, 0)]
        ]
        return room > -MOST_ITEMS

    def _compare(self, name: Name, found: list[str]) -> None:
        """Note a property that says another thing here than where it stood before."""
        earlier = {value.value for value in self.values if value.tag == name.tag}
        if earlier and earlier != set(found):
            message = f"The XMP holds {_label(name)} more than once, and not with the same text."
            self.blocks.note("xmp-repeated", message, name.tag)

    def all(self) -> list[Value]:
        """Return all values, with those that other properties decide on: position and date."""
        for tag, element in self.locations.items():
            self.blocks.weak += location_values(tag, element)
        latitude, longitude = self.aside.get(LATITUDE, ""), self.aside.get(LONGITUDE, "")
        taken = self.aside.get(TAKEN, "").strip()
        dated = taken and any(value.property is Property.DATE_CREATED for value in self.values)
        if latitude and (gps := gps_value(latitude, longitude)):
            self.values.append(Value(Property.GPS, gps, Origin.XMP, LATITUDE))
        if taken and not dated:
            self.values.append(Value(Property.DATE_CREATED, taken, Origin.XMP, TAKEN))
        return self.values


def _label(name: Name) -> str:
    return name.tag.removeprefix("xmp:")


def extended_guid(data: bytes) -> str:
    """Return the digest of the extended XMP that a packet announces, or ""."""
    found = re.search(rb"HasExtendedXMP[=>\"'\s]+([0-9A-Fa-f]{32})", data)
    return found[1].decode().upper() if found else ""


def _trim(data: bytes, blocks: Blocks) -> bytes:
    """Return the root element alone, in UTF-8: what stands around it is not XMP."""
    found = _ROOT.search(data, 0, _FAR)
    if found is None and b"\0" in data:
        data = _from_utf16(data)
        found = _ROOT.search(data, 0, _FAR)
    if found is None:
        if data.strip(_PADDING):
            blocks.note("xmp-damaged", "The XMP packet is damaged: nothing in it can be read.")
        return b""
    prolog = data[: found.start()]
    if b"<!DOCTYPE" in prolog or b"<!ENTITY" in prolog:
        blocks.note("xmp-doctype", "The XMP holds a document type: its entities are not read.")
    end = data.find(b"</" + found[1] + b">", found.end())
    if end < 0:
        return data[found.start() :]
    end += len(found[1]) + 3
    after = data[end:].lstrip()  # the padding: kilobytes, which a set of octets strips slowly
    if after and not _PACKET_END.fullmatch(after.strip(_PADDING)):
        blocks.note("xmp-junk", "There is junk behind the XMP packet.")
    return data[found.start() : end]


def _is_small(data: bytes, blocks: Blocks) -> bool:
    """Whether a packet's markup, which takes far more memory parsed than written, has room."""
    if len(data) < _SMALL:
        return True
    return blocks.has_room(_NODE * (data.count(b"<") + data.count(b"=")))


def _from_utf16(data: bytes) -> bytes:
    """Return UTF-16 or UTF-32 text as UTF-8; zeros between the letters tell the byte order."""
    at = data.find(b"<")
    before, following = data[max(at - 3, 0) : at], data[at + 1 : at + 4]
    # A `<` at an odd place behind a zero is the last octet of its character, not the first.
    if before == b"\0\0\0" and at % 4 == 3:
        charset = "utf-32-be"
    elif following == b"\0\0\0":
        charset = "utf-32-le"
    elif following[:1] != b"\0" or (at % 2 and before.endswith(b"\0")):
        charset = "utf-16-be"
    else:
        charset = "utf-16-le"
    width = 4 if "32" in charset else 2
    start = at % width if charset.endswith("le") else (at + 1) % width
    return data[start:].decode(charset, "replace").encode("utf-8", "replace")


def _descriptions(root: _Element) -> Iterator[_Element]:
    rdf = root if root.tag == _ROOT_RDF else next(root.iterchildren(_ROOT_RDF), None)
    if rdf is None:
        rdf = next(root.iter(_ROOT_RDF), None)
    return iter(()) if rdf is None else rdf.iterchildren(_DESCRIPTION)


def _properties(
    description: _Element, blocks: Blocks
) -> Iterator[tuple[Name, str, _Element | None]]:
    """Yield the known properties with their texts, as attributes (no element) and as elements."""
    for key, value in description.attrib.items():
        if name := find_name(str(key)):
            _check_case(str(key), name, blocks)
            yield name, str(value), None
    for child in description.iterchildren("*"):
        if name := find_name(child.tag):
            _check_case(child.tag, name, blocks)
            yield name, child.text or "", child


def _check_case(key: str, name: Name, blocks: Blocks) -> None:
    if key in NAMES:
        return
    wrong = key.rpartition("}")[2]
    blocks.note(
        "xmp-name-case",
        f"The XMP spells {_label(name)} as {wrong}: "
        "programs that follow the standard do not see it.",
        name.tag,
    )
