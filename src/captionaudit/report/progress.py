"""A progress bar on standard error, for long runs on a terminal."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

#: Seconds before a bar appears: a short run needs none.
_PATIENCE = 1.0
_WIDTH = 30


@contextmanager
def progress(stream: TextIO) -> Iterator[Callable[[int, int], None] | None]:
    """Yield a function of (done, all) that draws a bar; None where nobody would see it."""
    if not stream.isatty():
        yield None
        return
    bar = _Bar(stream)
    try:
        yield bar.draw
    finally:
        bar.clear()


class _Bar:
    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.start = self.last = time.monotonic()
        self.drawn = False

    def draw(self, done: int, total: int) -> None:
        """Draw the bar, at most ten times a second and not in the first second."""
        now = time.monotonic()
        if now - self.start < _PATIENCE or now - self.last < 0.1:
            return
        self.last, self.drawn = now, True
        filled = _WIDTH * done // max(total, 1)
        bar = "█" * filled + "░" * (_WIDTH - filled)
        self.stream.write(f"\r{bar} {done} of {total} files\x1b[K")
        self.stream.flush()

    def clear(self) -> None:
        """Take the bar away, so that the report starts on a clean line."""
        if self.drawn:
            self.stream.write("\r\x1b[K")
            self.stream.flush()
