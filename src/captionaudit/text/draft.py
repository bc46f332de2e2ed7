"""A clause in the making."""

from __future__ import annotations

from typing import NamedTuple

from captionaudit.text.agencies import Found
from captionaudit.text.parts import ClauseKind, Match


class Draft(NamedTuple):
    """A clause to be: `kind` is None where the neighbours must tell what it is.

    `before` is the separator in front of it (see `segments`). `byline` says of a label or a role
    that a person must follow ("Photo by").
    """

    kind: ClauseKind | None
    start: int
    end: int
    before: str
    found: Found | None = None
    byline: bool = False


#: A clause before it has its text and its place: kind, start, end, slug, match, right spelling.
Reading = tuple[ClauseKind, int, int, str, Match | None, str]
