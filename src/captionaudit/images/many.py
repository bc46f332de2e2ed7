"""Thousands of picture files, read by several processes."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TypeVar

from captionaudit.images.read import read_picture
from captionaudit.images.records import PictureReading

#: Below this many files, starting processes takes longer than they save.
FEWEST = 2000
#: Files a process is given at a time: fewer cost messages, more leave a process idle at the end.
_CHUNK = 128
#: Chunks given out ahead of the one awaited, per process: a slow caller piles up no readings.
_AHEAD = 4

_Path = str | os.PathLike[str]
_Result = TypeVar("_Result")


def read_many(
    paths: Iterable[_Path], processes: int | None = None
) -> Iterator[tuple[_Path, PictureReading]]:
    """Yield each path with what its file says, in the order given.

    Like `read_picture`, this raises nothing for what a file holds.
    """
    files = list(paths)
    return zip(files, map_files(read_picture, files, processes), strict=True)


def map_files(
    work: Callable[[_Path], _Result], paths: Iterable[_Path], processes: int | None = None
) -> Iterator[_Result]:
    """Yield what `work`, a function of a module, returns for each path, in the order given.

    `processes` is one per available core; a single one is used where fewer than 2,000 files are
    named. What comes after reading is best part of `work`: a short result travels cheaply.
    """
    files = list(paths)
    workers = processes or _cores()
    if workers < 2 or len(files) < FEWEST:
        return map(work, files)
    return _map_in_pool(work, files, workers)


def _cores() -> int:
    """Return how many cores this process may use, which a container may limit."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _map_in_pool(
    work: Callable[[_Path], _Result], files: list[_Path], workers: int
) -> Iterator[_Result]:
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    chunks = [files[i : i + _CHUNK] for i in range(0, len(files), _CHUNK)]
    ahead = workers * _AHEAD
    done = 0
    try:
        with ProcessPoolExecutor(workers) as pool:
            running: deque[Future[list[_Result]]] = deque()
            for chunk in chunks[:ahead]:
                running.append(pool.submit(_map_chunk, work, chunk))
            while running:
                results = running.popleft().result()
                if done + ahead < len(chunks):
                    running.append(pool.submit(_map_chunk, work, chunks[done + ahead]))
                done += 1
                yield from results
    except BrokenProcessPool:  # a process was killed from outside: the rest is done in this one
        yield from map(work, chain.from_iterable(chunks[done:]))


def _map_chunk(work: Callable[[_Path], _Result], files: list[_Path]) -> list[_Result]:
    return [work(path) for path in files]
