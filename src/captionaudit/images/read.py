"""Read all that a picture file says: one open file, a container scan, three small parsers.

Nothing here raises for what a file holds or for a file that cannot be opened.
"""

from __future__ import annotations

import os
import stat
from hashlib import md5

from captionaudit.images.c2pa import read_manifests
from captionaudit.images.containers import recognise
from captionaudit.images.exif import read_exif
from captionaudit.images.iim_values import read_iim
from captionaudit.images.limits import attempt, shortened, unstated
from captionaudit.images.no_picture import what_it_is
from captionaudit.images.records import Blocks, Packet, PictureReading, Value
from captionaudit.images.tiff import Tiff
from captionaudit.images.window import BLOCK_CAP, HEAD, FileWindow, Window
from captionaudit.images.xmp import read_packet, read_xmp_packet
from captionaudit.images.xmp_extended import join_parts
from captionaudit.model import Origin, Property

__all__ = ["read_picture", "read_picture_data", "read_sidecar_packet", "read_xmp_packet"]

#: How much of two values that differ a note repeats.
_MOST_QUOTED, _LONGEST_QUOTED = 8, 60
_EMPTY = "The file is empty (0 bytes): export or download it again."
_NO_FILE = "This is {}, not a picture: name a picture file."
# Without O_NONBLOCK, opening a named pipe waits for somebody to write to it.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_picture(path: str | os.PathLike[str]) -> PictureReading:
    """Return what the file at `path` says; `error` where it cannot be read as a picture."""
    try:
        fd = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        return PictureReading(error=_cannot_open(error))
    try:
        head = os.read(fd, HEAD)
        if 0 < len(head) < HEAD:  # the whole file, so that nobody need ask for its size
            return _read(Window(head))
        status = os.fstat(fd)
        if not stat.S_ISREG(status.st_mode):
            return PictureReading(error=_NO_FILE.format("a device or a pipe"))
        return _read(FileWindow(fd, head, status.st_size))
    except OSError as error:
        return PictureReading(error=_cannot_open(error))
    finally:
        os.close(fd)


def read_sidecar_packet(path: str | os.PathLike[str]) -> PictureReading:
    """Return what a file says that is an XMP packet, as a picture of the format `XMP`."""
    try:
        with open(path, "rb") as file:
            data = file.read(BLOCK_CAP)
    except (OSError, ValueError) as error:
        return PictureReading(error=_cannot_open(error))
    values, notes = read_xmp_packet(data)
    fault = "The XMP packet cannot be read: write it again." if notes and not values else ""
    fault = fault if data else _EMPTY
    return PictureReading("XMP", size=len(data), values=values, notes=notes, error=fault)


def read_picture_data(data: bytes) -> PictureReading:
    """Return what a picture held in memory says, as `read_picture` does of a file."""
    return _read(Window(data))


def _cannot_open(error: Exception) -> str:
    if isinstance(error, IsADirectoryError):
        return _NO_FILE.format("a folder")
    if isinstance(error, BlockingIOError):
        return _NO_FILE.format("a device or a pipe")
    if isinstance(error, FileNotFoundError):
        return "There is no such file: check the path, or add the picture."
    if isinstance(error, PermissionError):
        return "The file may not be read: check its permissions."
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"The file cannot be opened ({reason}): check the path and the disk."


def _read(window: Window) -> PictureReading:
    if not window.size or not window.head:
        return PictureReading(error=_EMPTY)
    container = recognise(window.head)
    if container is None:
        return PictureReading(size=window.size, error=what_it_is(window.head))
    blocks = Blocks()
    if container.scan is None:
        blocks.note("format-not-read", f"The metadata of {container.name} files is not read.")
    else:
        scan = container.scan
        attempt(lambda: scan(window, blocks), "container", blocks)
        if not ((blocks.width and blocks.height) or blocks.error or blocks.room < 0):
            blocks.error = "The picture tells no size, its header is damaged: export it again."
    values, iim_digest = _parse(blocks)
    # By position: names would take as long as the walk of a small file.
    return PictureReading(
        container.name,
        blocks.width,
        blocks.height,
        window.size,
        tuple(values),
        tuple(blocks.notes),
        blocks.error,
        tuple(blocks.thumbnails),
        blocks.c2pa,
        blocks.digest,
        iim_digest,
        blocks.ended,
        tuple(blocks.overruled),
    )


def _parse(blocks: Blocks) -> tuple[list[Value], bytes | None]:
    """Return the values of all blocks, and the MD5 of IIM where there is one to compare it with."""
    values: list[Value] = []
    if blocks.exif:
        values += _merge([_exif(tiff, blocks) for tiff in blocks.exif], blocks, "Exif")
    if blocks.orientation:
        values = _turn(values, str(blocks.orientation))
    if blocks.xmp:
        in_order = sorted(blocks.xmp, key=lambda packet: not packet.standard)
        packets = in_order + join_parts(blocks)
        values += _merge([_xmp(packet, blocks) for packet in packets], blocks, "XMP")
    digest = None
    if blocks.iim:
        values += _merge([_iim(data, values, blocks) for data in blocks.iim], blocks, "IIM")
        if blocks.digest is not None:
            digest = md5(blocks.iim[0], usedforsecurity=False).digest()
    if blocks.manifests:
        values += attempt(lambda: read_manifests(blocks.manifests), "C2PA", blocks) or []
    if blocks.weak:
        values += unstated(shortened(blocks.weak, blocks), values)
    return values, digest


def _exif(tiff: Tiff, blocks: Blocks) -> list[Value]:
    return attempt(lambda: shortened(read_exif(tiff, blocks), blocks), "Exif", blocks) or []


def _xmp(packet: Packet, blocks: Blocks) -> list[Value]:
    return attempt(lambda: read_packet(packet, blocks), "XMP", blocks) or []


def _iim(data: bytes, others: list[Value], blocks: Blocks) -> list[Value]:
    return attempt(lambda: shortened(read_iim(data, others, blocks), blocks), "IIM", blocks) or []


def _turn(values: list[Value], orientation: str) -> list[Value]:
    """Put the orientation that the container tells before another one of Exif.

    Viewers turn a HEIF by its own properties, and not by Exif (ISO/IEC 23008-12, annex A).
    """
    told = next((v.value for v in values if v.property is Property.ORIENTATION), "1")
    if told == orientation:
        return values
    return [Value(Property.ORIENTATION, orientation, Origin.EXIF, "heif:irot"), *values]


def _merge(readings: list[list[Value]], blocks: Blocks, name: str) -> list[Value]:
    """Join the values of blocks of one kind: of each property, the first block's values hold."""
    if len(readings) == 1:
        return readings[0]
    merged: dict[Property, list[Value]] = {}
    differing: dict[Property, str] = {}
    for values in readings:
        for prop, mine in _by_property(values).items():
            known = merged.setdefault(prop, mine)
            if {v.value for v in mine} != {v.value for v in known}:
                blocks.overruled += mine
                said = f"{_quoted(known)}, {_quoted(mine)}"
                differing.setdefault(prop, f"{prop.value.replace('_', ' ')} ({said})")
    if differing:
        code = "second-packet-differs" if name == "XMP" else f"{name.lower()}-blocks-differ"
        names = ", ".join(differing.values())
        blocks.note(
            code, f"The file has several {name} blocks, which differ in {names}: the first counts."
        )
    return [value for values in merged.values() for value in values]


def _quoted(values: list[Value]) -> str:
    text = "; ".join(value.value for value in values[:_MOST_QUOTED])
    return repr(text if len(text) <= _LONGEST_QUOTED else text[: _LONGEST_QUOTED - 1] + "…")


def _by_property(values: list[Value]) -> dict[Property, list[Value]]:
    groups: dict[Property, list[Value]] = {}
    for value in values:
        groups.setdefault(value.property, []).append(value)
    return groups
