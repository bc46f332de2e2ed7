"""The texts that rules judge: a stretch of a statement, and a credit line."""

from __future__ import annotations

from typing import NamedTuple

from captionaudit.model import Place, Statement
from captionaudit.text.parts import Credit


class Text(NamedTuple):
    """A value that a rule judges: the statement, and which characters of it."""

    statement: Statement
    start: int
    end: int

    @property
    def value(self) -> str:
        """The characters themselves."""
        return self.statement.value[self.start : self.end]


class CreditLine(NamedTuple):
    """A credit and where it was found: a field, or the part of a caption or alt text."""

    statement: Statement
    credit: Credit
    start: int
    end: int
    field: bool

    @property
    def place(self) -> Place:
        """The place of the credit itself."""
        return self.statement.part(self.start, self.end)

    @property
    def text(self) -> Text:
        """The characters of the credit, as a rule judges them."""
        return Text(self.statement, self.start, self.end)
