"""What an Exif block says (Exif 3.0, JEITA CP-3451F): the few tags an audit needs, and no more."""

from __future__ import annotations

import re

from captionaudit.images.records import Blocks, Value
from captionaudit.images.tiff import (
    Entry,
    Layout,
    integers,
    rationals,
    read_directory,
    read_layout,
)
from captionaudit.images.window import Window
from captionaudit.model import Origin, Property

_TEXTS = {
    0x010E: (Property.CAPTION, "exif:ImageDescription"),
    0x0131: (Property.SOFTWARE, "exif:Software"),
    0x013B: (Property.CREATOR, "exif:Artist"),
    0x8298: (Property.COPYRIGHT, "exif:Copyright"),
    0xA430: (Property.CAMERA_OWNER, "exif:CameraOwnerName"),
    0xA431: (Property.CAMERA_SERIAL, "exif:BodySerialNumber"),
    0xA435: (Property.LENS_SERIAL, "exif:LensSerialNumber"),
    0xC62F: (Property.CAMERA_SERIAL, "exif:CameraSerialNumber"),
}
_ORIENTATION, _EXIF, _GPS = 0x0112, 0x8769, 0x8825
_TAKEN, _TAKEN_ZONE, _TAKEN_FRACTION = 0x9003, 0x9011, 0x9291
_THUMBNAIL, _THUMBNAIL_SIZE = 0x0201, 0x0202

_WANTED = frozenset(_TEXTS) | {_ORIENTATION, _EXIF, _GPS, _TAKEN, _TAKEN_ZONE, _TAKEN_FRACTION}
_WANTED_GPS = frozenset({1, 2, 3, 4})
_WANTED_THUMBNAIL = frozenset({_THUMBNAIL, _THUMBNAIL_SIZE})

_DATE = re.compile(r"(\d{4})[:\-/.](\d\d)[:\-/.](\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?")
_ZONE = re.compile(r"[+-]\d\d:\d\d|Z")


def read_exif(source: Window, blocks: Blocks) -> list[Value]:
    """Return what a TIFF structure says; a thumbnail and oddities are added to `blocks`."""
    layout = read_layout(source.at(0, 16))
    if layout is None:
        blocks.note("exif-damaged", "The Exif block is damaged: nothing in it can be read.")
        return []
    main = read_directory(source, layout, layout.first, _WANTED)
    entries = main.entries
    order = layout.order
    if pointer := integers(entries.get(_EXIF), order):
        entries = read_directory(source, layout, pointer[0], _WANTED).entries | entries
    values = _texts(entries)
    if orientation := integers(entries.get(_ORIENTATION), order):
        values.append(
            Value(Property.ORIENTATION, str(orientation[0]), Origin.EXIF, "exif:Orientation")
        )
    if _TAKEN in entries:
        values += _taken(entries)
    if pointer := integers(entries.get(_GPS), order):
        values += _position(source, layout, pointer[0])
    if main.next and blocks.thumbnail is None:
        blocks.thumbnail = _thumbnail(source, layout, main.next)
    return values


def decode_text(data: bytes) -> tuple[str, bytes | None]:
    """Return Exif text, and its octets where it is not UTF-8 and the charset a guess."""
    try:
        return data.decode(), None
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), data


def _texts(entries: dict[int, Entry]) -> list[Value]:
    values = []
    for tag, entry in entries.items():
        if tag in _TEXTS and entry.type in (1, 2, 7, 129):
            prop, name = _TEXTS[tag]
            data = entry.data
            if prop is Property.COPYRIGHT:  # photographer NUL editor NUL
                data = b"\n".join(part.strip(b" ") for part in data.split(b"\0")[:2])
            text, raw = decode_text(data.split(b"\0", 1)[0])
            if text := text.strip():
                values.append(Value(prop, text, Origin.EXIF, name, raw))
    return values


def _ascii(entry: Entry | None) -> str:
    if entry is None or entry.type not in (2, 7):
        return ""
    return entry.data.split(b"\0", 1)[0].decode("latin-1").strip()


def _taken(entries: dict[int, Entry]) -> list[Value]:
    """Return the date the picture was taken, with fraction and zone where they are given."""
    text = _ascii(entries[_TAKEN])
    if not text.strip(" :"):
        return []
    if found := _DATE.match(text):
        year, month, day, hour, minute, second = found.groups()
        text = f"{year}-{month}-{day}"
        if hour:
            text += f"T{hour}:{minute}:{second or '00'}"
            fraction = _ascii(entries.get(_TAKEN_FRACTION))
            zone = _ascii(entries.get(_TAKEN_ZONE))
            text += f".{fraction}" if fraction.isdigit() else ""
            text += zone if _ZONE.fullmatch(zone) else ""
    return [Value(Property.DATE_CREATED, text, Origin.EXIF, "exif:DateTimeOriginal")]


def _position(source: Window, layout: Layout, offset: int) -> list[Value]:
    entries = read_directory(source, layout, offset, _WANTED_GPS).entries
    latitude = _degrees(entries.get(2), layout, _ascii(entries.get(1)))
    longitude = _degrees(entries.get(4), layout, _ascii(entries.get(3)))
    if latitude is None or longitude is None:
        return []
    text = f"{latitude:.6f}, {longitude:.6f}"
    return [Value(Property.GPS, text, Origin.EXIF, "exif:GPSLatitude")]


def _degrees(entry: Entry | None, layout: Layout, reference: str) -> float | None:
    parts = rationals(entry, layout.order)[:3]
    if not parts:
        return None
    degrees = sum(part / unit for part, unit in zip(parts, (1, 60, 3600), strict=False))
    return -degrees if reference[:1] in ("S", "W") else degrees


def _thumbnail(source: Window, layout: Layout, offset: int) -> bytes | None:
    entries = read_directory(source, layout, offset, _WANTED_THUMBNAIL).entries
    start = integers(entries.get(_THUMBNAIL), layout.order)
    size = integers(entries.get(_THUMBNAIL_SIZE), layout.order)
    if not start or not size:
        return None
    data = source.at(start[0], size[0])
    return data if data.startswith(b"\xff\xd8") else None
