"""Rules that failed for a fault of ours: what they were judging, told at the end of the run."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from captionaudit.errors import DEBUG, UserError
from captionaudit.settle.result import Unchecked

#: So many galleries are named of those in which a rule failed in one way.
_NAMED = 3


class Faults:
    """The faults of one run: no rule that fails loses what the others find."""

    def __init__(self) -> None:
        self._paths: dict[tuple[str, str], list[str]] = {}

    def __len__(self) -> int:
        return len(self._paths)

    @contextmanager
    def watching(self, rule: str, path: str) -> Iterator[None]:
        """Note what a rule raises on a gallery, but for faults of the user's own (UserError)."""
        try:
            yield
        except UserError:
            raise
        except Exception as error:  # whatever it is, it must not end the run
            if os.environ.get(DEBUG):
                raise
            self._paths.setdefault((rule, f"{type(error).__name__}: {error}"), []).append(path)

    def unchecked(self) -> list[Unchecked]:
        """Return what was not looked into, each rule and kind of fault once."""
        return [
            Unchecked(
                f"{rule} in {_some(list(dict.fromkeys(paths)))}",
                f"internal fault: {fault}; please report it, {DEBUG}=1 shows where it happened",
            )
            for (rule, fault), paths in self._paths.items()
        ]


def _some(paths: list[str]) -> str:
    more = f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
    return ", ".join(paths[:_NAMED]) + more
