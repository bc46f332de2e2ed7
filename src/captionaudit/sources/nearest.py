"""The picture that a reference to a missing file was probably meant to name."""

from __future__ import annotations

import os
import re
from difflib import SequenceMatcher
from itertools import islice
from unicodedata import normalize
from urllib.parse import unquote

from captionaudit.sources.conventions import plain_path
from captionaudit.sources.references import PICTURE_SUFFIXES, bare, candidates, names_file

_DIGITS = re.compile(r"\d+")
_MOST_NAMES = 5000
_ALIKE = 0.8


def nearest_name(reference: str, file: str, roots: tuple[str, ...] = ()) -> str:
    """Return the path of the existing picture whose name is most like a missing one, or "".

    Names differ in case, in a letter or two, or in their suffix; numbers are never taken for
    another. Every call lists folders: ask it of what a report shows.
    """
    name = unquote(bare(plain_path(reference.strip())))
    if not names_file(name) or not name.strip("/."):
        return ""
    for wanted in candidates(name, file, roots):
        if found := _near(wanted):
            return found.replace(os.sep, "/")
    return ""


def _near(wanted: str) -> str:
    """Return the picture most like a path, in its folder or one that differs in case only."""
    folder, name = os.path.split(wanted)
    if folder and not os.path.isdir(folder):
        above, last = os.path.split(folder)
        same = [n for n in _listed(above) if _fold(n) == _fold(last)]
        folder = os.path.join(above, same[0]) if same else folder
    stem, suffix = os.path.splitext(_fold(name))
    best = (0.0, False, "")
    for other in _listed(folder):
        other_stem, other_suffix = os.path.splitext(_fold(other))
        if other_suffix in PICTURE_SUFFIXES:
            best = max(best, (_likeness(stem, other_stem), other_suffix == suffix, other))
    return os.path.join(folder, best[2]) if best[0] >= _ALIKE else ""


def _likeness(stem: str, other: str) -> float:
    """Return how like two names are, from 0 to 1; 0 where their numbers differ."""
    if _DIGITS.findall(stem) != _DIGITS.findall(other):
        return 0
    matcher = SequenceMatcher(None, stem, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0


def _listed(folder: str) -> list[str]:
    try:
        with os.scandir(folder or os.curdir) as scan:
            return sorted(entry.name for entry in islice(scan, _MOST_NAMES))
    except OSError:
        return []


def _fold(name: str) -> str:
    return normalize("NFC", name).casefold()
