"""What an embedded thumbnail shows: its size, less the bars by which cameras fill 160 by 120."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from captionaudit.images.quiet import quietly

if TYPE_CHECKING:
    from PIL.Image import Image

#: How far a bar's pixels may differ from one another (0 to 255), after JPEG compression.
_EVEN = 12
#: Bars take no more than this share of a side, both together.
_MOST = 0.5
_LARGEST = 1024
#: The start of a frame, with height and width (ISO/IEC 10918-1, B.2.2).
_FRAME = re.compile(rb"\xff[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]..\x08(..)(..)", re.DOTALL)
#: Shapes that differ by less than this share are one: thumbnails have few pixels.
_ROUNDING = 0.02


def shown_size(data: bytes, width: int, height: int) -> tuple[int, int] | None:
    """Return width and height, in pixels, of what a JPEG thumbnail shows; None if it is damaged.

    `width` and `height` are those of the picture that it belongs to: bars are only looked for,
    with Pillow, where the thumbnail has another shape.
    """
    size = frame_size(data)
    if size is None:
        return None
    if min(size) < 8 or max(size) > _LARGEST or not width or not height:
        return None
    if deviation(size, (width, height)) < _ROUNDING:
        return size
    trimmed = _trimmed(data)
    return trimmed and min(size, trimmed, key=lambda each: deviation(each, (width, height)))


def frame_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height, in pixels, that a JPEG tells; None if it tells none."""
    frame = _FRAME.search(data)
    return (int.from_bytes(frame[2], "big"), int.from_bytes(frame[1], "big")) if frame else None


def deviation(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return how far two shapes differ, as a share (0: none); turned by 90° is the same shape."""
    shape, own = one[0] / one[1], other[0] / other[1]
    return min(max(s, own) / min(s, own) for s in (shape, 1 / shape)) - 1


def without_bars(grey: Image, most: float = _MOST) -> tuple[int, int, int, int]:
    """Return the box (left, top, right, bottom) of what a picture in grey shows between bars.

    Two bars take no more than the share `most` of a side.
    """
    width, height = grey.size
    pixels = grey.tobytes()
    rows = [pixels[y * width : (y + 1) * width] for y in range(height)]
    columns = [pixels[x::width] for x in range(width)]
    (left, right), (top, bottom) = _bars(columns, most), _bars(rows, most)
    return left, top, width - right, height - bottom


def _trimmed(data: bytes) -> tuple[int, int] | None:
    from PIL import Image

    try:
        with quietly(), Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            left, top, right, bottom = without_bars(image.convert("L"))
    except Exception:  # Pillow raises nearly anything for a damaged file
        return None
    return right - left, bottom - top


def _bars(lines: list[bytes], most: float) -> tuple[int, int]:
    """Return how many lines of pixels at either end are bars, both of one even shade."""
    first, last = _bar(lines), _bar(lines[::-1])
    unlike = abs(first - last) > 2 or abs(lines[0][0] - lines[-1][0]) > _EVEN
    if unlike or not first or not last or first + last > most * len(lines):
        return 0, 0  # a night sky above a street is no bar: bars come in pairs, of one shade
    return first, last


def _bar(lines: list[bytes]) -> int:
    shade = lines[0][0]
    for number, line in enumerate(lines):
        if max(line) - min(line) > _EVEN or abs(line[0] - shade) > _EVEN:
            return number
    return len(lines)
