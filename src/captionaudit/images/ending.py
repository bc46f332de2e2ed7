"""Whether a picture file is all there: one that broke off shows grey where the rest should be."""

from __future__ import annotations

import os

from captionaudit.images.records import PictureReading

#: How each format ends: the end of image (ISO/IEC 10918-1, B.1.1.3), the last chunk (PNG, 11.2.5).
_ENDS = {"JPEG": b"\xff\xd9", "PNG": b"IEND"}
#: Octets at the end of a file in which its end is looked for; programs append things behind it.
_TAIL = 4096
#: Pixels of a picture that is decoded; Pillow warns of more.
_MOST = 80_000_000


def is_cut(path: str, reading: PictureReading) -> bool:
    """Return whether a JPEG or PNG file, read before, breaks off before its picture ends.

    The end of the file is looked at; only where no end of a picture is found there, Pillow reads
    the whole. Other formats, and files that Pillow cannot read at all, are taken for whole.
    """
    end = _ENDS.get(reading.format)
    pixels = (reading.width or 0) * (reading.height or 0)
    if end is None or reading.error or not 0 < pixels < _MOST:
        return False
    try:
        with open(path, "rb") as file:
            file.seek(-min(reading.size, _TAIL), os.SEEK_END)
            if end in file.read(_TAIL):
                return False
    except OSError:
        return False
    return _breaks_off(path)


def _breaks_off(path: str) -> bool:
    from PIL import Image

    try:
        with Image.open(path) as image:
            image.load()
    except OSError as error:
        return "truncated" in str(error)
    except Exception:  # another fault than a missing end: Pillow raises nearly anything
        return False
    return False
