"""Declared edits worked out on a value: a suggestion, shown and never written from here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from captionaudit.engine.formatter import fill
from captionaudit.engine.hit import Hit
from captionaudit.engine.operators import pattern
from captionaudit.engine.rule import Fix
from captionaudit.engine.subject import Subject
from captionaudit.model import Edit

_SPACES = r"[ \t]{2,}"
#: What parts a piece from its neighbours, and is left over where the piece goes.
_SEPARATORS = " \t\n\u00a0,;:/|*+•·–—-"
_OPENED, _CLOSED = "([（", ")]）"
#: Marks that stand right behind a word.
_CLINGING = ",.;:!?)]）"


def suggest(fix: Fix, hit: Hit, data: Mapping[str, Any], subject: Subject) -> Edit | None:
    """Return the corrected value of the statement at fault, None where there is nothing to say."""
    if hit.text is None or hit.mark is None or not hit.fixable:
        return None
    old = hit.text.statement.value
    new = _corrected(fix, old, hit, data, subject)
    if new is None or new == old or not new.strip():
        return None
    return Edit(hit.text.statement.property, old, new, fix.safe)


def _corrected(
    fix: Fix, old: str, hit: Hit, data: Mapping[str, Any], subject: Subject
) -> str | None:
    assert hit.mark is not None  # suggest() made sure
    start, end = hit.mark.start, hit.mark.end
    if fix.set_from:
        source = subject.text(fix.set_from)
        return source.value if source else None
    if fix.replace:
        return pattern(fix.replace[0]).sub(fix.replace[1], old)
    if fix.cut:
        return pattern(_SPACES).sub(" ", without(old, start, end)).strip()
    put = fill(fix.put, data)
    return old[:start] + put + old[end:] if put else None


def without(value: str, start: int, end: int) -> str:
    """Return a text without characters `start` to `end`, with no separator left at the seam."""
    before, after = value[:start].rstrip(), value[end:].lstrip()
    if before[-1:] and before[-1] in _OPENED and after[:1] and after[0] in _CLOSED:
        return without(value, len(before) - 1, len(value) - len(after) + 1)
    if not before:
        return after.lstrip(_SEPARATORS + ".")
    if not after.strip(_SEPARATORS):
        return before.rstrip(_SEPARATORS)
    if before[-1] in _SEPARATORS or before[-1] in ".!?" or before[-1] in _OPENED:
        after = after.lstrip(_SEPARATORS + ("." if before.endswith(".") else "")) or after
    joined = before[-1] in _OPENED or after[0] in _CLINGING
    return before + ("" if joined else " ") + after
