"""Thousands of picture files, read by several processes."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain

from captionaudit.images.read import read_picture
from captionaudit.images.records import PictureReading

#: Below this many files, starting processes takes longer than they save.
FEWEST = 2000
#: Files a process is given at a time: fewer cost messages, more leave a process idle at the end.
_CHUNK = 64
#: Chunks given out ahead of the one awaited, per process: a slow caller piles up no readings.
_AHEAD = 4

_Path = str | os.PathLike[str]


def read_many(
    paths: Iterable[_Path], processes: int | None = None
) -> Iterator[tuple[_Path, PictureReading]]:
    """Yield each path with what its file says, in the order given.

    `processes` is one per available core; a single one is used where fewer than 2,000 files are
    named. Like `read_picture`, this raises nothing for what a file holds.
    """
    files = list(paths)
    workers = processes or _cores()
    if workers < 2 or len(files) < FEWEST:
        return ((path, read_picture(path)) for path in files)
    return zip(files, _read_in_pool(files, workers), strict=True)


def _cores() -> int:
    """Return how many cores this process may use, which a container may limit."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _read_in_pool(files: list[_Path], workers: int) -> Iterator[PictureReading]:
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    chunks = [files[i : i + _CHUNK] for i in range(0, len(files), _CHUNK)]
    running: deque[Future[list[PictureReading]]] = deque()
    done = 0
    try:
        with ProcessPoolExecutor(workers) as pool:
            for chunk in chunks[: workers * _AHEAD]:
                running.append(pool.submit(_read_chunk, chunk))
            while running:
                readings = running.popleft().result()
                if done + workers * _AHEAD < len(chunks):
                    running.append(pool.submit(_read_chunk, chunks[done + workers * _AHEAD]))
                done += 1
                yield from readings
    except BrokenProcessPool:  # a process was killed from outside: the rest is read in this one
        yield from map(read_picture, chain.from_iterable(chunks[done:]))


def _read_chunk(files: list[_Path]) -> list[PictureReading]:
    return [read_picture(path) for path in files]
