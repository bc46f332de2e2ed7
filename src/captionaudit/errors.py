"""The one exception that users see: what is wrong, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

#: Set in the environment to see the traceback of an internal fault, for a bug report.
DEBUG = "CAPTIONAUDIT_DEBUG"
#: So many known words are listed where none is like the one that was written.
_LISTED = 16


class UserError(Exception):
    """A fault in what the user gave us (usage, configuration, a rule file); the run exits 2."""

    def __init__(
        self, message: str, *, path: str = "", line: int | None = None, hint: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.hint = hint

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}: " if self.line else f"{self.path}: " if self.path else ""
        return f"{where}{self.message}" + (f"\n  {self.hint}" if self.hint else "")


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a hint naming the known word most like `word`, or all of them if none is."""
    words = sorted(str(name) for name in known)
    close = get_close_matches(word, words, n=1, cutoff=0.6)
    if close:
        return f"did you mean {close[0]!r}?"
    more = f" and {len(words) - _LISTED} more" if len(words) > _LISTED else ""
    return f"known: {', '.join(words[:_LISTED])}{more}" if words else ""
