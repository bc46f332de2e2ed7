"""Pictures that are not written as HTML, put into a page as HTML before it is parsed.

Markdown images, shortcodes and template tags become `<img>`; their offsets are kept, so that the
places of their values are those in the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import NamedTuple


class Value(NamedTuple):
    """A value as it is meant, and the span that it has in the file."""

    text: str
    start: int
    end: int


class Edit(NamedTuple):
    """A stretch of a text and the HTML that it stands for.

    `attributes` are those of the picture, "" for none: `src`, `alt`, `title`, `data-caption`,
    `data-credit`, each with its place. The picture is known by `at`, the place of its reference
    where it stands beside others, else by the start of the stretch.
    """

    start: int
    end: int
    html: str = ""
    attributes: Mapping[str, Value] = {}

    @property
    def at(self) -> int:
        """The offset that the picture is known by."""
        if self.start < self.end or "src" not in self.attributes:
            return self.start
        return self.attributes["src"].start


def picture(start: int, end: int, attributes: Mapping[str, Value]) -> Edit:
    """Return the edit that puts an `<img>` in the place of another notation."""
    return Edit(start, end, "", attributes)


def written(edit: Edit, mark: str) -> str:
    """Return the HTML of an edit; `mark` is the attribute that tells where it stood."""
    if not edit.attributes:
        return edit.html
    pairs = " ".join(f'{k}="{escape(v.text)}"' for k, v in edit.attributes.items())
    return f"<img {mark}={edit.at} {pairs}>"


def without_overlaps(edits: Iterable[Edit]) -> list[Edit]:
    """Return the edits in order; of two that overlap the first, at one place the longer."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.start, -e.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept
