"""Folders of pictures: each is a gallery, its pictures the items."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from captionaudit.model import Gallery, Item, Origin, Picture, Place, Property, Statement
from captionaudit.sources.references import PICTURE_SUFFIXES
from captionaudit.sources.references import is_picture_file as is_picture
from captionaudit.sources.sidecar import read_sidecar, sidecar_paths

__all__ = ["PICTURE_SUFFIXES", "folder_galleries", "is_picture", "read_sidecar", "sidecar_paths"]

_DIGITS = re.compile(r"(\d+)")


def folder_galleries(picture_paths: Sequence[str]) -> tuple[Gallery, ...]:
    """Return a gallery for each folder that has some of the pictures directly in it.

    Folders and pictures are in natural order: `img2.jpg` comes before `img10.jpg`.
    """
    ordered = sorted(dict.fromkeys(picture_paths), key=_natural)
    return tuple(
        Gallery(folder or ".", "", "folder", _items(paths))
        for folder, paths in groupby(ordered, key=_folder)
    )


def _items(paths: Iterable[str]) -> tuple[Item, ...]:
    return tuple(_item(number, path) for number, path in enumerate(paths, start=1))


def _item(number: int, path: str) -> Item:
    name = path.rpartition("/")[2]
    image = Statement(Property.IMAGE, name, Origin.PAGE, Place(path))
    return Item(number, (image,), Picture(path=path))


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _natural(path: str) -> tuple[object, ...]:
    """Return a key that sorts by folder, then by name with numbers by their value."""
    folder, _, name = path.rpartition("/")
    return _parts(folder), folder, _parts(name), name


def _parts(name: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(
        (0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part.casefold())
        for part in _DIGITS.split(name)
    )
