"""What an Exif block says (Exif 3.0, JEITA CP-3451F): the few tags an audit needs, and no more."""

from __future__ import annotations

import re

from captionaudit.images.charset import guess_text
from captionaudit.images.generators import generator_of
from captionaudit.images.records import Blocks, Value
from captionaudit.images.tiff import Directory, Tiff
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
#: What Windows writes, in UTF-16.
_WINDOWS = {
    0x9C9C: (Property.CAPTION, "exif:XPComment"),
    0x9C9D: (Property.CREATOR, "exif:XPAuthor"),
}
_ORIENTATION, _EXIF, _GPS = 0x0112, 0x8769, 0x8825
_TAKEN, _TAKEN_ZONE, _TAKEN_FRACTION = 0x9003, 0x9011, 0x9291
_THUMBNAIL, _THUMBNAIL_SIZE = 0x0201, 0x0202
_XMP, _IIM = 0x02BC, 0x83BB
_COMMENT = 0x9286
#: What a generator's comment holds, in UTF-16 or not (Exif 3.0, 4.6.6, UserComment).
_STEPS = re.compile(rb"S\0?t\0?e\0?p\0?s\0?:")

_DATE = re.compile(
    r"(\d{4})[:\-/.](\d\d)[:\-/.](\d\d)"
    r"(?:[ T](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?([+-]\d\d:\d\d|Z)?)?"
)
_ZONE = re.compile(r"[+-]\d\d:\d\d|Z")

#: All but tabs, line ends and form feeds.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_MOST_CONTROLS = 0.05
_MOST_WINDOWS = 65536


def read_exif(tiff: Tiff, blocks: Blocks) -> list[Value]:
    """Return what a TIFF structure says; a thumbnail and blocks inside it go to `blocks`."""
    main = tiff.main
    if pointer := tiff.number(main, _EXIF):
        # In raws and TIFF/EP files the first directory holds what the Exif directory should.
        inner = tiff.directory(pointer).entries
        main = Directory(inner | main.entries, main.next)
    values = _texts(tiff, main, blocks)
    _windows(tiff, main, blocks)
    if _COMMENT in main.entries:
        _comment(tiff, main, blocks)
    if (orientation := tiff.number(main, _ORIENTATION)) is not None:
        text = str(orientation)
        values.append(Value(Property.ORIENTATION, text, Origin.EXIF, "exif:Orientation"))
    if taken := _taken(tiff, main):
        values.append(Value(Property.DATE_CREATED, taken, Origin.EXIF, "exif:DateTimeOriginal"))
    if pointer := tiff.number(main, _GPS):
        values += _position(tiff, tiff.directory(pointer))
    if main.next:
        blocks.add_thumbnail(_thumbnail(tiff, tiff.directory(main.next)))
    _embedded(tiff, main, blocks)
    return values


def _texts(tiff: Tiff, main: Directory, blocks: Blocks) -> list[Value]:
    values = []
    for tag, (prop, name) in _TEXTS.items():
        if tag not in main.entries:
            continue
        data = tiff.text(main, tag)
        if tiff.leads_out(main, tag):
            message = f"{name} lies beyond the end of its block: its text is lost, or a part of it."
            blocks.note("exif-offset-wrong", message, name)
        if prop is Property.COPYRIGHT:  # photographer NUL editor NUL
            data = b"\n".join(part.strip(b" ") for part in data.split(b"\0")[:2])
        text, raw = guess_text(data.split(b"\0", 1)[0])
        text = text.strip()
        if _is_garbage(text):
            message = f"{name} holds octets that are no text: the Exif block is damaged there."
            blocks.note("exif-text-damaged", message, name)
        elif text:
            values.append(Value(prop, text, Origin.EXIF, name, raw))
    return values


def _windows(tiff: Tiff, main: Directory, blocks: Blocks) -> None:
    """Take the texts of Windows, which count where nothing else says the same."""
    for tag, (prop, name) in _WINDOWS.items():
        if tag in main.entries:
            text = tiff.text(main, tag)[: _MOST_WINDOWS * 2].decode("utf-16-le", "replace")
            text = text.split("\0", 1)[0].strip()
            if text and not _is_garbage(text) and "\ufffd" not in text:
                blocks.weak.append(Value(prop, text, Origin.EXIF, name))


def _comment(tiff: Tiff, main: Directory, blocks: Blocks) -> None:
    """Take what a generator has left in the comment; what else stands there is not read."""
    data = tiff.octets(main, _COMMENT)[: _MOST_WINDOWS * 2]
    found = _STEPS.search(data)
    if found is None:
        return
    octets = data[8:]  # after the name of the charset
    if b"\0" in found[0]:  # which octet of a pair holds the letter tells their order
        codec = "utf-16-be" if found.start() % 2 else "utf-16-le"
        text = octets.decode(codec, "replace")
    else:
        text = octets.decode("utf-8", "replace")
    made = generator_of("UserComment", text.strip("\0 \n"))
    said = {Property.AI_SYSTEM_USED: made.system, Property.AI_PROMPT: made.prompt}
    blocks.weak += [
        Value(prop, value, Origin.EXIF, "exif:UserComment") for prop, value in said.items() if value
    ]


def _is_garbage(text: str) -> bool:
    """Whether a text holds so many control characters that an offset must have led elsewhere."""
    if text.isprintable():
        return False
    return len(_CONTROLS.findall(text)) > len(text) * _MOST_CONTROLS


def _ascii(tiff: Tiff, directory: Directory, tag: int) -> str:
    return tiff.text(directory, tag).split(b"\0", 1)[0].decode("latin-1").strip()


def _taken(tiff: Tiff, main: Directory) -> str:
    """Return when the picture was taken, with fraction and zone where they are given."""
    text = _ascii(tiff, main, _TAKEN)
    found = _DATE.match(text)
    if found is None:
        return text if text.strip(" :") else ""
    year, month, day, hour, minute, second, behind = found.groups()
    text = f"{year}-{month}-{day}"
    if hour:
        fraction = _ascii(tiff, main, _TAKEN_FRACTION)
        zone = _ascii(tiff, main, _TAKEN_ZONE)
        text += f"T{hour}:{minute}:{second or '00'}"
        text += f".{fraction}" if fraction.isdecimal() else ""
        text += zone if _ZONE.fullmatch(zone) else behind or ""
    return text


def _position(tiff: Tiff, gps: Directory) -> list[Value]:
    latitude = _degrees(tiff.rationals(gps, 2), _ascii(tiff, gps, 1))
    longitude = _degrees(tiff.rationals(gps, 4), _ascii(tiff, gps, 3))
    if latitude is None or longitude is None:
        return []
    text = f"{latitude:.6f}, {longitude:.6f}"
    return [Value(Property.GPS, text, Origin.EXIF, "exif:GPSLatitude")]


def _degrees(parts: tuple[float, ...], reference: str) -> float | None:
    if not parts:
        return None
    degrees = sum(part / unit for part, unit in zip(parts, (1, 60, 3600), strict=False))
    return -degrees if reference[:1] in ("S", "W") else degrees


def _thumbnail(tiff: Tiff, directory: Directory) -> bytes:
    start = tiff.number(directory, _THUMBNAIL)
    size = tiff.number(directory, _THUMBNAIL_SIZE)
    return tiff.source.at(start, size) if start and size else b""


def _embedded(tiff: Tiff, main: Directory, blocks: Blocks) -> None:
    """Take XMP and IIM that stand inside an Exif block, where no standard puts them."""
    if not blocks.xmp and (xmp := tiff.octets(main, _XMP)):
        blocks.add_xmp(xmp, standard=False)
        blocks.note(
            "xmp-in-exif", "The XMP stands inside the Exif block: many programs do not see it."
        )
    if not blocks.iim and (iim := tiff.octets(main, _IIM)):
        blocks.add_iim(iim)
        blocks.note(
            "iim-in-exif", "The IIM stands inside the Exif block: many programs do not see it."
        )
