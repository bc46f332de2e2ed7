"""Items joined with their picture files: the statements of the file and of its sidecars."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from captionaudit.images.defaults import is_default
from captionaudit.images.ending import is_cut
from captionaudit.images.likeness import read_and_compare
from captionaudit.images.many import map_files
from captionaudit.images.read import read_picture, read_xmp_packet
from captionaudit.images.records import PictureReading, Value
from captionaudit.images.thumbnail import deviation, shown_size
from captionaudit.model import Gallery, Item, Origin, Picture, Place, Problem, Property, Statement
from captionaudit.sources.folder import read_sidecar, sidecar_paths
from captionaudit.sources.references import is_outside, is_picture, is_remote, is_served, resolve

_CUT = "The file breaks off before its picture ends: copy or export it again."
_CHUNK = 1 << 20


def attach(gallery: Gallery, roots: tuple[str, ...] = (), *, thumbnails: bool = False) -> Gallery:
    """Return the gallery with each item's picture file read, where it is in the repository.

    Galleries of thousands are read by several processes. `thumbnails` says that pictures are
    decoded and compared with their thumbnails, which takes as long as reading a hundred.
    """
    read = read_and_compare if thumbnails else read_picture
    paths = [item.picture.path or _path_of(item, gallery, roots) for item in gallery.items]
    named = list(dict.fromkeys(path for path in paths if path))
    readings = dict(zip(named, map_files(read, named), strict=True))
    problems: list[Problem] = []
    items = [
        _attach(item, path, readings, problems)
        if path
        else replace(item, picture=_absent(item, gallery, roots))
        for item, path in zip(gallery.items, paths, strict=True)
    ]
    problems = [*gallery.problems, *dict.fromkeys(problems)]
    return replace(gallery, items=tuple(_with_digests(items)), problems=tuple(problems))


def _attach(
    item: Item,
    path: str,
    readings: Mapping[str, PictureReading],
    problems: list[Problem],
) -> Item:
    reading = readings[path]
    statements = (*item.statements, *_stated(path, reading.values), *_sidecars(path, problems))
    return replace(item, statements=statements, picture=_picture(path, reading))


def _path_of(item: Item, gallery: Gallery, roots: tuple[str, ...]) -> str | None:
    image = item.first(Property.IMAGE)
    return resolve(image.value, gallery.path, roots) if image else None


def _absent(item: Item, gallery: Gallery, roots: tuple[str, ...]) -> Picture:
    """Return a picture that was not found: missing, unless it is an address or a file outside of
    the repository, where nobody looks."""
    image = item.first(Property.IMAGE)
    if image is None or not is_picture(image.value) or is_remote(image.value):
        return Picture()
    where = (image.value, gallery.path, roots)
    return Picture() if is_outside(*where) else Picture(missing=True, served=is_served(*where))


def _picture(path: str, reading: PictureReading) -> Picture:
    return Picture(
        path=path,
        error=reading.error or (_CUT if is_cut(path, reading) else ""),
        format=reading.format,
        width=reading.width,
        height=reading.height,
        size=reading.size,
        iptc_digest_matches=reading.digest_matches,
        notes=tuple(note.message for note in reading.notes),
        thumbnail=_thumbnail(reading),
        thumbnail_part=reading.thumbnail_part,
        c2pa=reading.c2pa,
        overruled=tuple(_stated(path, reading.overruled)),
    )


def _thumbnail(reading: PictureReading) -> tuple[int, int] | None:
    """Return what the thumbnail shows that is least like the picture in shape."""
    own = (reading.width or 0, reading.height or 0)
    sizes = [size for data in reading.thumbnails if (size := shown_size(data, *own))]
    return max(sizes, key=lambda size: deviation(size, own), default=None)


def _stated(path: str, values: Iterable[Value], origin: Origin | None = None) -> list[Statement]:
    """Return values as statements; what a camera writes unasked is no caption."""
    return [
        Statement(v.property, v.value, origin or v.origin, Place(path, pointer=v.tag), raw=v.raw)
        for v in values
        if not (v.property is Property.CAPTION and is_default(v.value))
    ]


def _sidecars(path: str, problems: list[Problem]) -> list[Statement]:
    """Return what the files beside a picture say of it; add those that cannot be read."""
    statements: list[Statement] = []
    for sidecar in sidecar_paths(path):
        if sidecar.lower().endswith(".xmp"):
            statements += _stated(sidecar, _packet(sidecar, problems), Origin.SIDECAR)
        else:
            statements += read_sidecar(sidecar)
    return statements


def _packet(path: str, problems: list[Problem]) -> tuple[Value, ...]:
    try:
        with open(path, "rb") as file:
            values, notes = read_xmp_packet(file.read(_CHUNK))
    except OSError as error:
        problems.append(Problem(f"the sidecar cannot be read: {error.strerror}", Place(path)))
        return ()
    if notes and not values:
        hint = "write it again, or remove it"
        problems.append(Problem(f"the sidecar says nothing: {notes[0].message}", Place(path), hint))
    return tuple(values)


def _with_digests(items: list[Item]) -> Iterable[Item]:
    """Add the digest of every picture that has the size of another in its gallery.

    Hashing costs several times what reading the metadata does; files of different sizes differ.
    """
    sizes = Counter(item.picture.size for item in items if item.picture.size)
    for item in items:
        picture = item.picture
        if picture.path and picture.size and sizes[picture.size] > 1:
            yield replace(item, picture=replace(picture, digest=_digest(picture.path)))
        else:
            yield item


def _digest(path: str) -> str:
    digest = hashlib.sha256()
    try:
        with open(path, "rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return ""
    return digest.hexdigest()
