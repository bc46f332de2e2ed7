"""Whether a picture file is all there: one that broke off shows grey where the rest should be."""

from __future__ import annotations

from captionaudit.images.records import PictureReading

#: Pixels of a picture that is decoded; Pillow warns of more.
_MOST = 80_000_000


def is_cut(path: str, reading: PictureReading) -> bool:
    """Return whether a JPEG or PNG file, read before, breaks off before its picture ends.

    Only where its reader saw no end, Pillow decodes the whole. Other formats, and files that
    Pillow cannot read at all, are taken for whole.
    """
    if reading.ended or reading.error or reading.format not in ("JPEG", "PNG"):
        return False
    pixels = (reading.width or 0) * (reading.height or 0)
    return 0 < pixels < _MOST and _breaks_off(path)


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
