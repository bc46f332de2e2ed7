"""Sites whose pictures live elsewhere: one note, not a finding for every picture.

A checkout of a site's texts alone has none of its pictures, nor has a page saved from the web.
Where many pictures are named and not one of them is there, or all are named from the root of a
server without even their folder, they were never meant to be; where some are there, the others
are missing.
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
    findings: Iterable[Finding], pictures_read: int, owed: int
) -> tuple[list[Finding], list[Unchecked]]:
    """Return the findings that stay, and the note that stands for those that do not.

    `owed` is how many of the missing pictures the repository should have, by their references.
    """
    found = list(findings)
    missing = [finding for finding in found if finding.rule == MISSING]
    pictures = sum(1 if finding.item else len(finding.related) for finding in missing)
    galleries = len({finding.gallery for finding in missing})
    is_slip = bool(owed) and (pictures < _PICTURES or galleries < _GALLERIES)
    if not missing or pictures_read or is_slip:
        return found, []
    what = "1 picture" if pictures == 1 else f"{pictures} pictures"
    note = Unchecked(what, "named, and none of them is in the repository")
    return [finding for finding in found if finding.rule != MISSING], [note]
