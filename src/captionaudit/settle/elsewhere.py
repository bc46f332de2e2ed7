"""Sites whose pictures live elsewhere: one note, not a finding for every picture.

A checkout of a site's texts alone has none of its pictures. Where many pictures are named and not
one of them is there, they were never meant to be; where some are there, the others are missing.
"""

from __future__ import annotations

from collections.abc import Iterable

from captionaudit.model import Finding
from captionaudit.settle.result import Unchecked

MISSING = "image-missing"
#: So many missing pictures in so many galleries are no slip.
_PICTURES = 25
_GALLERIES = 3


def without_elsewhere(
    findings: Iterable[Finding], pictures_read: int
) -> tuple[list[Finding], list[Unchecked]]:
    """Return the findings that stay, and the note that stands for those that do not."""
    found = list(findings)
    missing = [finding for finding in found if finding.rule == MISSING]
    pictures = sum(1 if finding.item else len(finding.related) for finding in missing)
    galleries = len({finding.gallery for finding in missing})
    if pictures_read or pictures < _PICTURES or galleries < _GALLERIES:
        return found, []
    note = Unchecked(f"{pictures} pictures", "named, and none of them is in the repository")
    return [finding for finding in found if finding.rule != MISSING], [note]
