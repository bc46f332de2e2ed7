"""Colour on a terminal; the same text with plain marks elsewhere."""

from __future__ import annotations

from typing import NamedTuple

from captionaudit.model import Severity

_CODES = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.REVIEW: "36;1"}


class Style(NamedTuple):
    """How parts of a report look (ECMA-48 SGR codes where `colour` is set)."""

    colour: bool

    def _paint(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text

    def strong(self, text: str) -> str:
        """Return a heading."""
        return self._paint("1", text)

    def faint(self, text: str) -> str:
        """Return what may be read over."""
        return self._paint("2", text)

    def good(self, text: str) -> str:
        """Return a suggestion's label."""
        return self._paint("32", text)

    def level(self, severity: Severity, text: str) -> str:
        """Return a severity's name, padded by the caller."""
        return self._paint(_CODES[severity], text)

    def fault(self, text: str) -> str:
        """Return the faulty part of a value: red, or between guillemets where there is no red."""
        return self._paint("31;4", text) if self.colour else f"»{text}«"
