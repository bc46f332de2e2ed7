"""TIFF, BigTIFF and the camera raws built on TIFF: the first directory and its sub-directories."""

from __future__ import annotations

from captionaudit.images.containers.photoshop import scan_resources
from captionaudit.images.records import Blocks
from captionaudit.images.tiff import Directory, Tiff
from captionaudit.images.window import Window

_WIDTH, _HEIGHT, _SUBDIRECTORIES = 0x0100, 0x0101, 0x014A
_XMP, _IIM, _PHOTOSHOP, _C2PA = 0x02BC, 0x83BB, 0x8649, 0xCD41
_PIXELS = ((0x0111, 0x0117), (0x0144, 0x0145))  # offsets and lengths of strips, of tiles
_MOST_SUBDIRECTORIES = 16


def scan(window: Window, blocks: Blocks) -> None:
    """Collect the metadata of a TIFF; the file itself is its Exif block."""
    tiff = Tiff.open(window)
    if tiff is None or not tiff.main.entries:
        blocks.error = "The TIFF has no directory that can be read: export or download it again."
        return
    main = tiff.main
    blocks.exif.append(tiff)
    if _C2PA in main.entries:
        blocks.add_manifests(tiff.octets(main, _C2PA))
    if photoshop := tiff.octets(main, _PHOTOSHOP):
        scan_resources(photoshop, blocks)
    if iim := tiff.octets(main, _IIM):
        blocks.iim.clear()  # what the Photoshop block holds is a copy that nobody updates
        blocks.add_iim(iim)
    if xmp := tiff.octets(main, _XMP):
        blocks.add_xmp(xmp)
    _dimensions(tiff, blocks)
    _check_end(tiff, blocks)


def _dimensions(tiff: Tiff, blocks: Blocks) -> None:
    """Take the largest size: in a raw the first directory often holds a small preview."""
    offsets = tiff.integers(tiff.main, _SUBDIRECTORIES)[:_MOST_SUBDIRECTORIES]
    directories = [tiff.main, *(tiff.directory(offset) for offset in offsets)]
    sizes = [_size(tiff, directory) for directory in directories]
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    if width and height:
        blocks.width, blocks.height = width, height


def _size(tiff: Tiff, directory: Directory) -> tuple[int, int]:
    return tiff.number(directory, _WIDTH) or 0, tiff.number(directory, _HEIGHT) or 0


def _check_end(tiff: Tiff, blocks: Blocks) -> None:
    """Note a picture of which some pixels would lie behind the end of the file."""
    for offsets, lengths in _PIXELS:
        starts = tiff.integers(tiff.main, offsets)
        sizes = tiff.integers(tiff.main, lengths)
        ends = [start + size for start, size in zip(starts, sizes, strict=False)]
        if ends and max(ends) > tiff.source.size:
            blocks.note("cut-off", "The end of the picture is missing.")
