"""Decoding without words: what Pillow and its libraries say of a damaged file is no report."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_STDERR = 2


@contextmanager
def quietly() -> Iterator[None]:
    """Silence warnings, and what C libraries (libtiff) write to file descriptor 2 themselves.

    For the whole process, so that it is for short calls of one thread. Where there is no such
    descriptor, nobody reads it.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.flush()
        try:
            kept = os.dup(_STDERR)
        except OSError:
            yield
            return
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, _STDERR)
            os.close(nowhere)
            yield
        finally:
            os.dup2(kept, _STDERR)
            os.close(kept)
