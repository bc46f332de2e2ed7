"""Reads galleries: one module per format, found by listing this package.

A module with `NAME`, `SUFFIXES`, `sniff` and `read` is a source (see `base.Source`); the others
are what the sources share.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
from dataclasses import replace
from functools import cache
from typing import cast

from captionaudit.discover import Found
from captionaudit.model import Gallery
from captionaudit.sources.base import Context, KeyMap, Reading, Source, problem, unreadable
from captionaudit.sources.bounds import bounded
from captionaudit.sources.decode import NOT_REGULAR, Decoded, load
from captionaudit.sources.foreign import is_about_repository, without_templates
from captionaudit.sources.inherit import spread
from captionaudit.sources.keys import smells_of_captions

__all__ = ["Context", "KeyMap", "Reading", "read_file", "sources"]

_HEAD = 64 * 1024


@cache
def sources() -> tuple[Source, ...]:
    """Return every source, those that take anything of their suffix last."""
    found = []
    for info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{info.name}")
        if hasattr(module, "sniff") and hasattr(module, "read"):
            found.append(cast(Source, module))
    return tuple(sorted(found, key=lambda s: (getattr(s, "FALLBACK", False), s.NAME)))


def read_file(found: Found, context: Context) -> Reading:
    """Return the galleries of a file; what cannot be read is a gallery with a problem.

    A file that nobody named, that no source knows or that does not parse and speaks of no caption,
    is skipped with a reason. Nothing is raised, whatever the file holds.
    """
    path = found.path
    if found.problem is not None:
        return unreadable(path, "", found.problem)
    reading = _read(found, path, context)
    if found.explicit and reading.skipped:
        return replace(reading, suspicious=True)
    return reading


def _read(found: Found, path: str, context: Context) -> Reading:
    if is_about_repository(path) and not found.explicit:
        return Reading(skipped="it tells of the repository")
    suffix = os.path.splitext(path)[1].lower()
    candidates = [s for s in sources() if suffix in s.SUFFIXES]
    if not candidates:
        if not found.explicit:
            return Reading(skipped="no known format")
        if not os.path.isfile(path):
            return unreadable(path, "", problem(path, NOT_REGULAR, "save it as a file"))
        candidates = [s for s in sources() if not getattr(s, "BINARY", False)]
    if context.explicit != found.explicit:
        context = replace(context, explicit=found.explicit)
    if any(getattr(s, "BINARY", False) for s in candidates):
        if os.path.exists(path) and not os.path.isfile(path):
            return unreadable(path, "", problem(path, NOT_REGULAR, "save it as a file"))
        return _guarded(candidates[0], path, "", context)
    decoded = load(path)
    if decoded.binary or (decoded.problems and not decoded.text):
        return unreadable(path, candidates[-1].NAME, *decoded.problems)
    return _read_text(path, decoded, candidates, context)


def _read_text(path: str, decoded: Decoded, candidates: list[Source], context: Context) -> Reading:
    head = decoded.text[:_HEAD]
    for source in candidates:
        if source.sniff(path, head):
            reading = _guarded(source, path, decoded.text, context)
            break
    else:
        source, reading = candidates[-1], Reading(skipped="nothing in it looks like a gallery")
    if reading.skipped and not _is_markup(path) and smells_of_captions(decoded.text):
        reading = replace(reading, suspicious=True)
    if not decoded.problems:
        return reading
    if reading.galleries:
        first, *rest = reading.galleries
        first = replace(first, problems=(*decoded.problems, *first.problems))
        return replace(reading, galleries=(first, *rest))
    if context.explicit or smells_of_captions(decoded.text):
        return unreadable(path, source.NAME, *decoded.problems)
    return reading


def _is_markup(path: str) -> bool:
    """Return whether a file is a page: `alt=` is in each, be there a gallery or not."""
    return path.lower().endswith((".html", ".htm", ".xhtml", ".md", ".markdown", ".mdx"))


def _guarded(source: Source, path: str, text: str, context: Context) -> Reading:
    try:
        reading = source.read(path, text, context)
        galleries = (
            spread(gallery)
            for whole in reading.galleries
            if (gallery := without_templates(bounded(whole)))
        )
        return replace(reading, galleries=tuple(galleries))
    except Exception as error:
        # A reader is meant to raise nothing; a file that proves otherwise must not end the run.
        detail = re.sub(r"\s+", " ", str(error))[:200]
        message = f"the {source.NAME} reader failed: {type(error).__name__}: {detail}"
        gallery = Gallery(path, "", source.NAME, problems=(problem(path, message),))
        return Reading((gallery,))
