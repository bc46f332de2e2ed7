"""What is read in a picture file: values, notes, and the reading that holds them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from captionaudit.images.tiff import Tiff
from captionaudit.images.window import BLOCK_CAP, Window
from captionaudit.model import Origin, Property


class Value(NamedTuple):
    """One value of one property, and the container and the tag it was read from.

    Lists (creators, keywords, persons) give one value an entry. Dates are ISO 8601 where they
    could be read as dates, and as found where not; a position is `latitude, longitude` in decimal
    degrees. `raw` keeps the octets where the charset is a guess.
    """

    property: Property
    value: str
    origin: Origin
    tag: str
    raw: bytes | None = None


class Note(NamedTuple):
    """An oddity of a container: a code in kebab-case, and what it means in words for a person."""

    code: str
    message: str
    tag: str = ""


class PictureReading(NamedTuple):
    """All that a picture file says.

    `format` is "" where the file is no picture. `error` says, in words for an editor, why the file
    cannot be used as a picture; damaged metadata in a picture that can be seen is a note.
    `size` is in octets, `width` and `height` in pixels as stored (orientation is not applied).
    `digest` is the IPTCDigest that the last XMP-aware writer left (Photoshop resource 0x0425),
    `iim_digest` the MD5 of the IIM block as it stands; None where there is none to compare.
    `ended` says that the end of the image was seen, which is looked for in JPEG and PNG.
    `overruled` are the values of further blocks of one kind that differ from the first one's.
    `thumbnails` are JPEGs, those of Photoshop before that of Exif; `thumbnail_part` is the share of
    what they show that the picture shows, more than 1 where bars were put around that since, None
    where nobody has compared them (images.likeness).
    """

    format: str = ""
    width: int | None = None
    height: int | None = None
    size: int = 0
    values: tuple[Value, ...] = ()
    notes: tuple[Note, ...] = ()
    error: str = ""
    thumbnails: tuple[bytes, ...] = ()
    c2pa: bool = False
    digest: bytes | None = None
    iim_digest: bytes | None = None
    ended: bool = False
    overruled: tuple[Value, ...] = ()
    thumbnail_part: float | None = None

    @property
    def thumbnail(self) -> bytes | None:
        """The first thumbnail of the file, None if it has none."""
        return self.thumbnails[0] if self.thumbnails else None

    @property
    def digest_matches(self) -> bool | None:
        """Whether IIM is as the last XMP-aware writer left it; None where nobody can tell."""
        if self.digest is None or self.iim_digest is None:
            return None
        return self.digest == self.iim_digest


class Packet(NamedTuple):
    """An XMP packet as it stands in its container, and whether that is where the standard says."""

    data: bytes
    standard: bool = True


#: What a block costs at least: a file has a few blocks, never hundreds.
_LEAST_COST = BLOCK_CAP // 256
#: Blocks of one kind that are read: real files have one or two.
_MOST_BLOCKS = 8
_MOST_NOTES = 64


@dataclass(slots=True)
class Blocks:
    """The metadata blocks that a container scan collects, undecoded; filled by one scan only.

    `exif` holds TIFF structures (a whole TIFF file is one). `digest` is the IPTCDigest.
    `manifests` is the manifest store of C2PA, of which `c2pa` says that there is one.
    `orientation` is how the container itself turns the picture, as Exif counts (HEIF and AVIF).
    `weak` are values that count where nothing else in the file states their property.
    `overruled` are values of a block whose kind has another one before it, which says otherwise.
    `room` is how many octets of metadata may still be read.
    """

    width: int | None = None
    height: int | None = None
    exif: list[Tiff] = field(default_factory=list)
    iim: list[bytes] = field(default_factory=list)
    xmp: list[Packet] = field(default_factory=list)
    xmp_parts: list[bytes] = field(default_factory=list)
    weak: list[Value] = field(default_factory=list)
    overruled: list[Value] = field(default_factory=list)
    digest: bytes | None = None
    thumbnails: list[bytes] = field(default_factory=list)
    c2pa: bool = False
    manifests: bytes = b""
    notes: list[Note] = field(default_factory=list)
    error: str = ""
    ended: bool = False
    orientation: int | None = None
    room: int = BLOCK_CAP

    def has_room(self, length: int) -> bool:
        """Take so many octets off what is read of a file; False, and a note, if it is too much.

        Any block costs something, so that a million empty ones end as well.
        """
        self.room -= max(length, _LEAST_COST)
        if self.room < 0:
            self.give_up()
        return self.room >= 0

    def give_up(self) -> None:
        """Note that the rest of the file is not read, because there is too much of it."""
        self.room = -1
        self.note("metadata-too-long", "The file holds too much metadata: some is not read.")

    def add_xmp(self, data: bytes, standard: bool = True) -> None:
        """Take an XMP packet, from where the standard puts it or from elsewhere."""
        if self._takes(self.xmp, data):
            self.xmp.append(Packet(data, standard))

    def add_iim(self, data: bytes) -> None:
        """Take an IIM block, or as much of it as there is room for: its beginning stands alone."""
        room = max(self.room, _LEAST_COST)
        if self._takes(self.iim, data):
            self.iim.append(data)
        elif len(self.iim) < _MOST_BLOCKS:
            self.iim.append(data[:room])

    def add_thumbnail(self, data: bytes) -> None:
        """Take a thumbnail, if it is a JPEG: of what else is in their places nothing is read."""
        if data.startswith(b"\xff\xd8") and len(self.thumbnails) < _MOST_BLOCKS:
            self.thumbnails.append(data)

    def add_manifests(self, data: bytes) -> None:
        """Take the manifest store of C2PA: a file has one, the first is read."""
        self.c2pa = True
        if not self.manifests and self.has_room(len(data)):
            self.manifests = data

    def add_exif(self, data: bytes) -> None:
        """Take an Exif block; the `Exif` header that some writers leave before it is cut off."""
        if not self._takes(self.exif, data):
            return
        data = data.removeprefix(b"Exif\0\0")
        tiff = Tiff.open(Window(data))
        if tiff is not None:
            self.exif.append(tiff)
        elif data:
            self.note("exif-damaged", "The Exif block is damaged: nothing in it can be read.")

    def _takes(self, kind: Sequence[object], data: bytes) -> bool:
        """Whether there is room for one more block of a kind."""
        if len(kind) >= _MOST_BLOCKS:
            self.give_up()
        return self.has_room(len(data))

    def note(self, code: str, message: str, tag: str = "") -> None:
        """Add a note, once: of one tag, the first of a kind says enough."""
        known = any(
            n.code == code and n.tag == tag and (tag or n.message == message) for n in self.notes
        )
        if not known and len(self.notes) < _MOST_NOTES:
            self.notes.append(Note(code, message, tag))
