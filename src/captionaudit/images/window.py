"""A file seen through its first 64 KiB; the rest is read only where a scanner asks for it."""

from __future__ import annotations

import os

#: No metadata block is read beyond this many octets, whatever length it claims.
BLOCK_CAP = 16 * 1024 * 1024
#: 97 in 100 press JPEGs have all their metadata here (reference measurements in docs/pictures.md).
HEAD = 64 * 1024
#: Headers beyond the head are read a page at a time, because they come in groups.
PAGE = 4096


class Window:
    """Octets held in memory, by offset: fewer or none where they end."""

    __slots__ = ("head", "size")

    def __init__(self, head: bytes) -> None:
        self.head = head
        self.size = len(head)

    def at(self, offset: int, length: int) -> bytes:
        """Return up to `length` octets from `offset` on."""
        return self.head[offset : offset + length]


class FileWindow(Window):
    """Octets of an open file of which only the first are held. Every length is clamped."""

    __slots__ = ("_fd", "_page", "_start")

    def __init__(self, fd: int, head: bytes, size: int) -> None:
        self.head = head
        self.size = size
        self._fd = fd
        self._page = b""
        self._start = 0

    def at(self, offset: int, length: int) -> bytes:
        """Return up to `length` octets from `offset` on; never more than a block may have."""
        end = offset + length
        if end <= len(self.head) or offset >= self.size:
            return self.head[offset:end]
        start = offset - self._start
        if start >= 0 and start + length <= len(self._page):
            return self._page[start : start + length]
        if length > PAGE:
            return self._read(offset, min(length, BLOCK_CAP))
        self._page, self._start = self._read(offset, PAGE), offset
        return self._page[:length]

    def _read(self, offset: int, length: int) -> bytes:
        try:
            return os.pread(self._fd, min(length, self.size - offset), offset)
        except OSError:  # the disk fails, or the file became shorter: as if it ended here
            return b""
