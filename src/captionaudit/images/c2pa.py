"""What the manifests of C2PA say of how a picture was made: the source types of their actions.

Nothing is verified: neither signatures nor that the manifests belong to the pixels. Boxes: JUMBF
(ISO/IEC 19566-5), C2PA Technical Specification 2.1, 11.1 (manifest store) and 18.15 (actions).
"""

from __future__ import annotations

from collections.abc import Iterator

from captionaudit.images.cbor import decode
from captionaudit.images.containers.boxes import walk
from captionaudit.images.records import Value
from captionaudit.images.window import Window
from captionaudit.model import Origin, Property

_ACTIONS = ("c2pa.actions", "c2pa.actions.v2")
#: A store holds manifests, these an assertion store, and this the assertions.
_DEEPEST = 4
_MOST_BOXES, _MOST_LISTS, _MOST_TYPES = 4096, 8, 16
#: The box of HEIF and AVIF has its purpose and an offset before the store (annex A.4).
_BEFORE = 64
_LABEL = 17  # after the type (16 octets) and the toggles of a description box
_HEADER = 8
_LONGEST = 1 << 18


def read_manifests(data: bytes) -> list[Value]:
    """Return the digital source types that actions of a manifest store name, each once.

    Those of the manifest that counts, the last one, come first: the others are of the pictures
    that it was made from.
    """
    start = data.find(b"jumb", 0, _BEFORE)
    if start < 4:
        return []
    found: dict[str, Value] = {}
    lists = list(_Store(data).lists(start - 4, len(data), 0))[-_MOST_LISTS:]
    for action in reversed([each for octets in lists for each in _actions(octets)]):
        kind = action.get("digitalSourceType")
        name = action.get("action")
        if isinstance(kind, str) and kind.strip() and len(found) < _MOST_TYPES:
            tag = f"c2pa:{name}" if isinstance(name, str) and name.isprintable() else "c2pa:action"
            value = Value(Property.DIGITAL_SOURCE_TYPE, kind.strip(), Origin.C2PA, tag)
            found.setdefault(value.value, value)
    return list(found.values())


class _Store:
    """The boxes of a manifest store, of which so many are looked at and no more."""

    def __init__(self, data: bytes) -> None:
        self._window = Window(data)
        self._left = _MOST_BOXES

    def lists(self, start: int, end: int, depth: int) -> Iterator[bytes]:
        """Yield the lists of actions, as CBOR, in the superboxes between two offsets."""
        for kind, inner, size in self._boxes(start, end):
            if kind != b"jumb":
                continue
            label, content = self._label(inner)
            last = min(inner + size, end)
            if label.partition("__")[0] in _ACTIONS:
                for inside, at, length in self._boxes(content, last):
                    if inside == b"cbor":
                        yield self._window.at(at, min(length, _LONGEST))
            elif depth < _DEEPEST:
                yield from self.lists(content, last, depth + 1)

    def _boxes(self, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
        for box in walk(self._window, start):
            self._left -= 1
            if box[1] > end or self._left < 0:
                return
            yield box

    def _label(self, start: int) -> tuple[str, int]:
        """Return what a superbox is called, and where its contents start."""
        for kind, inner, size in self._boxes(start, self._window.size):
            if kind != b"jumd":
                break
            label = self._window.at(inner + _LABEL, min(size, 256)).partition(b"\0")[0]
            return label.decode("latin-1"), inner + size
        return "", start


def _actions(octets: bytes) -> list[dict[str, object]]:
    table = decode(octets)
    listed = table.get("actions") if isinstance(table, dict) else None
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
