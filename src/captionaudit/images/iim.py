"""IPTC-IIM data sets as octets (IIM 4.2 chapter 1.5), and what the application record means."""

from __future__ import annotations

from typing import NamedTuple

from captionaudit.images.records import Blocks
from captionaudit.model import Property

_MARKER = 0x1C
#: Data sets of a block, and entries of a list, that are read: real blocks have tens of each.
_MOST = 4096
_MOST_ENTRIES = 1024
_MOST_REPEATED = 32


class DataSet(NamedTuple):
    """What a data set of record 2 means: the property, and its limit in octets (not characters)."""

    property: Property
    limit: int


#: Record 2 (IIM 4.2 chapter 6) as far as the IPTC Photo Metadata Standard 2025.1 maps it.
DATA_SETS = {
    5: DataSet(Property.TITLE, 64),
    25: DataSet(Property.KEYWORDS, 64),
    37: DataSet(Property.EXPIRATION_DATE, 8),
    40: DataSet(Property.INSTRUCTIONS, 256),
    55: DataSet(Property.DATE_CREATED, 8),
    65: DataSet(Property.SOFTWARE, 32),
    80: DataSet(Property.CREATOR, 32),
    85: DataSet(Property.CREATOR_TITLE, 32),
    90: DataSet(Property.CITY, 32),
    92: DataSet(Property.SUBLOCATION, 32),
    95: DataSet(Property.STATE, 32),
    100: DataSet(Property.COUNTRY_CODE, 3),
    101: DataSet(Property.COUNTRY, 64),
    103: DataSet(Property.TRANSMISSION_REFERENCE, 32),
    105: DataSet(Property.HEADLINE, 256),
    110: DataSet(Property.CREDIT, 32),
    115: DataSet(Property.SOURCE, 32),
    116: DataSet(Property.COPYRIGHT, 128),
    120: DataSet(Property.CAPTION, 2000),
}
#: Data sets that may stand several times; of all others the first one holds.
REPEATABLE = frozenset({25, 80, 85})
TIME_CREATED = 60
LIMITS = {data_set.property: data_set.limit for data_set in DATA_SETS.values()}

_WANTED = frozenset(DATA_SETS) | {TIME_CREATED}


class Records(NamedTuple):
    """The wanted data sets of record 2 by number, and the value of 1:90 (coded character set).

    `repeated` are those after the first of a data set that may stand once.
    """

    values: dict[int, list[bytes]]
    charset: bytes | None
    repeated: tuple[tuple[int, bytes], ...] = ()


def read_records(data: bytes, blocks: Blocks) -> Records:
    """Split an IIM block into data sets; what stands behind a damaged one is lost."""
    values: dict[int, list[bytes]] = {}
    repeated: list[tuple[int, bytes]] = []
    charset = None
    if data[:1] != b"\x1c" and data[3:4] == b"\x1c":
        data = _unswap(data)
    offset, size = 0, len(data)
    for _ in range(_MOST):
        if offset + 5 > size or data[offset] != _MARKER:
            break
        record, number = data[offset + 1], data[offset + 2]
        length = data[offset + 3] << 8 | data[offset + 4]
        offset += 5
        if length & 0x8000:  # extended: this many octets hold the length
            width = length & 0x7FFF
            length = int.from_bytes(data[offset : offset + min(width, 8)], "big")
            offset += width
        value = data[offset : offset + length]
        offset += length
        if record == 2 and number in _WANTED:
            entries = values.setdefault(number, [])
            if not entries or (number in REPEATABLE and len(entries) < _MOST_ENTRIES):
                entries.append(value)
            elif number in REPEATABLE:
                _note_too_long(blocks)
            elif len(repeated) < _MOST_REPEATED and value not in entries:
                repeated.append((number, value))
        elif record == 1 and number == 90:
            charset = value
    else:
        _note_too_long(blocks)
        return Records(values, charset, tuple(repeated))
    if offset > size or data[offset:].strip(b"\0"):
        blocks.note("iim-damaged", "The IIM block is damaged or cut off: some of it is lost.")
    return Records(values, charset, tuple(repeated))


def _note_too_long(blocks: Blocks) -> None:
    blocks.note("iim-too-long", "The IIM block holds thousands of entries: some are not read.")


def _unswap(data: bytes) -> bytes:
    """Undo the byte order of a TIFF writer that stored IIM as 32-bit numbers."""
    data += b"\0" * (-len(data) % 4)
    swapped = bytearray(len(data))
    for place in range(4):
        swapped[place::4] = data[3 - place :: 4]
    return bytes(swapped)
