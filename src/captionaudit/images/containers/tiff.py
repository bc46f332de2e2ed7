"""TIFF, BigTIFF and the camera raws built on TIFF: the first directory and its sub-directories."""

from __future__ import annotations

from captionaudit.images.containers.photoshop import scan_resources
from captionaudit.images.records import Blocks, Packet
from captionaudit.images.tiff import Entry, Layout, integers, read_directory, read_layout
from captionaudit.images.window import Window

_WIDTH, _HEIGHT, _SUBDIRECTORIES = 0x0100, 0x0101, 0x014A
_XMP, _IIM, _PHOTOSHOP, _C2PA = 0x02BC, 0x83BB, 0x8649, 0xCD41
_WANTED = frozenset({_WIDTH, _HEIGHT, _SUBDIRECTORIES, _XMP, _IIM, _PHOTOSHOP, _C2PA})
_WANTED_SIZES = frozenset({_WIDTH, _HEIGHT})
_MOST_SUBDIRECTORIES = 16


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a TIFF; the file itself is its Exif block."""
    layout = read_layout(window.at(0, 16))
    entries = read_directory(window, layout, layout.first, _WANTED).entries if layout else {}
    if layout is None or not entries:
        blocks.error = "The TIFF has no directory that can be read: export or download it again."
        return
    blocks.exif.append(window)
    blocks.c2pa = _C2PA in entries
    if xmp := entries.get(_XMP):
        blocks.xmp.append(Packet(xmp.data))
    if iim := entries.get(_IIM):
        blocks.iim.append(iim.data)
    if photoshop := entries.get(_PHOTOSHOP):
        _photoshop(photoshop.data, blocks)
    _dimensions(window, layout, entries, blocks)


def _photoshop(data: bytes, blocks: Blocks) -> None:
    """Take the digest from the Photoshop block; the IIM in it is a copy that nobody updates."""
    own = list(blocks.iim)
    scan_resources(data, blocks)
    if own:
        blocks.iim[:] = own


def _dimensions(window: Window, layout: Layout, entries: dict[int, Entry], blocks: Blocks) -> None:
    """Take the largest size: in a raw the first directory often holds a small preview."""
    sizes = [_size(entries, layout)]
    for offset in integers(entries.get(_SUBDIRECTORIES), layout.order)[:_MOST_SUBDIRECTORIES]:
        sub = read_directory(window, layout, offset, _WANTED_SIZES).entries
        sizes.append(_size(sub, layout))
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    if width and height:
        blocks.width, blocks.height = width, height


def _size(entries: dict[int, Entry], layout: Layout) -> tuple[int, int]:
    width = integers(entries.get(_WIDTH), layout.order)
    height = integers(entries.get(_HEIGHT), layout.order)
    return (width[0], height[0]) if width and height else (0, 0)
