"""What a test hands back when it finds a fault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from captionaudit.engine.subject import CreditLine, Text
from captionaudit.model import Mark, Place, Related
from captionaudit.text.parts import Clause


@dataclass(frozen=True, slots=True)
class Hit:
    """A fault that a test found: data for the message, and where.

    `text` is the value at fault, with the faulty part between `start` and `end` of its
    statement (the whole text if they are None). Without a text, `place` or the item's place is
    where it is reported. `item` is set by gallery checks that blame one item. Where a text that is
    mended by the rule might not be a clean one, `fixable` is false and nothing is suggested.
    """

    data: Mapping[str, Any] = field(default_factory=dict)
    text: Text | None = None
    start: int | None = None
    end: int | None = None
    related: tuple[Related, ...] = ()
    place: Place | None = None
    item: int | None = None
    fixable: bool = True

    @property
    def mark(self) -> Mark | None:
        """The faulty part of the whole statement's value."""
        if self.text is None:
            return None
        start = self.text.start if self.start is None else self.start
        end = self.text.end if self.end is None else self.end
        return Mark(self.text.statement.value, start, end)


def clause_hit(line: CreditLine, clause: Clause) -> Hit:
    """Return the hit on one clause of a credit: `{found}`, and `{wanted}` where it is misspelt."""
    data = {"found": clause.text, "wanted": clause.wanted}
    return Hit(data, line.text, clause.start, clause.end)
