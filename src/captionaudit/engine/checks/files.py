"""Files that should hold a gallery and could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.judge import GalleryView


def unreadable(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Report the problems that the reader of a file had."""
    for problem in view.gallery.problems:
        hint = f"; {problem.hint}" if problem.hint else ""
        yield Hit({"why": problem.message + hint}, place=problem.place)
