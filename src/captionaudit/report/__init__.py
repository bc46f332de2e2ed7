"""Reports: one module a format, each with `write(result, stream)`; the module's name is its own."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules
from typing import TextIO

from captionaudit.errors import UserError, nearest
from captionaudit.settle.result import Result

#: Modules of this package that are no report.
_SHARED = (
    *("beside", "config", "count", "credits", "escape", "items", "progress", "rules", "show"),
    "style",
)


def formats() -> tuple[str, ...]:
    """Return the names of the report formats."""
    return tuple(sorted(m.name for m in iter_modules(__path__) if m.name not in _SHARED))


def writer(name: str) -> Callable[[Result, TextIO], None]:
    """Return the function that writes a format; raises UserError for an unknown one."""
    if name not in formats():
        raise UserError(f"unknown format {name!r}", hint=nearest(name, formats()))
    write: Callable[[Result, TextIO], None] = import_module(f"{__name__}.{name}").write
    return write
