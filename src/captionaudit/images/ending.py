"""Whether a picture file is all there: one that broke off shows grey where the rest should be."""

from __future__ import annotations

from hashlib import md5
from io import BytesIO

from captionaudit.images.containers.gif import breaks_off
from captionaudit.images.quiet import quietly
from captionaudit.images.records import PictureReading
from captionaudit.images.window import BLOCK_CAP

#: Pixels of a picture that is decoded; Pillow warns of more.
_MOST = 80_000_000
#: Formats of which the reader finds the end by the lengths that they tell.
_NOTED = frozenset({"WebP", "AVIF", "TIFF", "JPEG 2000", "GIF"})
#: Octets put behind a JPEG that has no end, and the end of any (ISO/IEC 10918-1, B.1.1.3).
_FILLING, _END = 256, b"\xff\xd9"


def is_cut(path: str, reading: PictureReading) -> bool:
    """Return whether a picture file, read before, breaks off before its picture ends.

    Pillow decodes the whole, but only where the reader saw no end of a JPEG or PNG, or noted that
    the end of another format is missing; of a HEIF the note is enough. A JPEG that only
    lacks the mark of its end is whole, and so is what Pillow can decode. Formats whose lengths are
    not looked at are taken for whole.
    """
    pixels = (reading.width or 0) * (reading.height or 0)
    if reading.ended or reading.error or not 0 < pixels < _MOST:
        return False
    told = any(note.code == "cut-off" for note in reading.notes)
    if reading.format == "HEIF":  # which nothing here decodes: its boxes tell where they end
        return told
    noted = reading.format in _NOTED and (told or (reading.format == "GIF" and _gif_ends(path)))
    if not noted and reading.format not in ("JPEG", "PNG"):
        return False
    from PIL import UnidentifiedImageError

    try:
        with quietly():
            return _lacks_pixels(path) if reading.format == "JPEG" else _breaks_off(path)
    except UnidentifiedImageError:
        return noted
    except OSError as error:
        return reading.format != "PNG" or "truncated" in str(error)
    except Exception:  # Pillow raises nearly anything, also for another fault than a missing end
        return noted


def _gif_ends(path: str) -> bool:
    """Return whether a GIF ends early, though octets near its end look like its trailer."""
    try:
        with open(path, "rb") as file:
            return breaks_off(file.read(BLOCK_CAP))
    except OSError:
        return False


def _breaks_off(path: str) -> bool:
    from PIL import Image

    with Image.open(path) as image:
        image.load()  # raises where the file ends early
    return False


def _lacks_pixels(path: str) -> bool:
    """Return whether a JPEG without its end mark lacks more than that.

    A decoder takes what is missing from whatever follows. So two different ends are put behind
    the file: the pixels of a picture that is whole do not change with them.
    """
    with open(path, "rb") as file:
        data = file.read().rstrip(b"\xff")
    one, other = (_pixels(data + octet * _FILLING + _END) for octet in (b"\x55", b"\xaa"))
    return one != other


def _pixels(data: bytes) -> bytes:
    """Return a digest of the pixels of a JPEG."""
    from PIL import Image

    with Image.open(BytesIO(data), formats=("JPEG",)) as image:
        return md5(image.tobytes(), usedforsecurity=False).digest()
