"""CBOR (RFC 8949), as far as C2PA uses it: of any octets a value or nothing, never an error."""

from __future__ import annotations

from struct import unpack

#: How deep values may stand in each other, and how many there may be.
_DEEPEST, _MOST = 16, 4096
_INDEFINITE, _BREAK = 31, 0xFF
_SIMPLE = {20: False, 21: True}
_FLOATS = {25: (2, ">e"), 26: (4, ">f"), 27: (8, ">d")}


def decode(data: bytes) -> object:
    """Return the first value of `data`; None where it is damaged, cut, too deep or too much.

    Maps are dictionaries of the entries whose key is a text, tags are left out, and so is the
    difference between null, undefined and simple values without a name: all are None.
    """
    try:
        return _Decoder(data).value(0)
    except (_DamagedError, UnicodeDecodeError):
        return None


class _DamagedError(Exception):
    """What stands here is no CBOR, or more of it than is read."""


class _Decoder:
    """Values one after the other, from an offset that moves on."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._offset = 0
        self._left = _MOST

    def value(self, depth: int) -> object:
        self._left -= 1
        if depth > _DEEPEST or self._left < 0:
            raise _DamagedError
        first = self._take(1)[0]
        kind, short = first >> 5, first & 31
        if kind == 7:
            return self._simple(short)
        if short == _INDEFINITE:
            return self._indefinite(kind, depth)
        number = self._number(short)
        if kind == 0:
            return number
        if kind == 1:
            return -1 - number
        if kind in (2, 3):
            return self._string(kind, number)
        if kind == 4:
            return [self.value(depth + 1) for _ in range(self._count(number))]
        if kind == 5:
            pairs = range(self._count(number))
            return _by_name([(self.value(depth + 1), self.value(depth + 1)) for _ in pairs])
        return self.value(depth + 1)  # what a tag is put on

    def _take(self, length: int) -> bytes:
        start = self._offset
        self._offset = start + length
        if self._offset > len(self._data):
            raise _DamagedError
        return self._data[start : self._offset]

    def _number(self, short: int) -> int:
        if short < 24:
            return short
        if short > 27:
            raise _DamagedError
        return int.from_bytes(self._take(1 << (short - 24)), "big")

    def _count(self, number: int) -> int:
        if number > self._left:
            raise _DamagedError
        return number

    def _string(self, kind: int, length: int) -> str | bytes:
        octets = self._take(length)
        return octets.decode("utf-8") if kind == 3 else octets

    def _simple(self, short: int) -> object:
        if short in _FLOATS:
            length, form = _FLOATS[short]
            number: float = unpack(form, self._take(length))[0]
            return number
        if short == _INDEFINITE:
            raise _DamagedError
        return _SIMPLE.get(self._number(short))

    def _indefinite(self, kind: int, depth: int) -> object:
        if kind not in (2, 3, 4, 5):
            raise _DamagedError
        parts: list[object] = []
        while self._data[self._offset : self._offset + 1] != bytes((_BREAK,)):
            parts.append(self.value(depth + 1))
        self._offset += 1
        if kind == 2:
            return b"".join(part for part in parts if isinstance(part, bytes))
        if kind == 3:
            return "".join(part for part in parts if isinstance(part, str))
        return parts if kind == 4 else _by_name(list(zip(parts[::2], parts[1::2], strict=False)))


def _by_name(pairs: list[tuple[object, object]]) -> dict[str, object]:
    return {key: value for key, value in pairs if isinstance(key, str)}
