"""The outcome of a run, as every report gets it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from captionaudit.model import Finding, Severity


class Unchecked(NamedTuple):
    """Something that the run did not look into: what, and why, in words for a person."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What the run looked at; `agencies` counts the items credited to each agency id."""

    galleries: int = 0
    items: int = 0
    pictures: int = 0
    files: int = 0
    agencies: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """Settled findings, sorted; what was looked at; what was not, and why."""

    findings: tuple[Finding, ...] = ()
    summary: Summary = field(default_factory=Summary)
    unchecked: tuple[Unchecked, ...] = ()
    #: The one-line summary of each rule that found something, by id.
    rules: Mapping[str, str] = field(default_factory=dict)
    #: The items credited to each agency, by its name; several agencies may share an id.
    credited: Mapping[str, int] = field(default_factory=dict)
    #: Files that were read and hold no gallery, with the reason.
    skipped: tuple[tuple[str, str], ...] = ()
    #: How many rules failed for a fault of ours, and in how many ways; `unchecked` tells of them.
    faults: int = 0

    def count(self, severity: Severity) -> int:
        """Return how many findings there are of one severity."""
        return sum(1 for finding in self.findings if finding.severity is severity)

    def fails(self, fail_on: str) -> bool:
        """Return whether any finding is as bad as `fail_on` or worse (`never`: no)."""
        if fail_on == "never":
            return False
        limit = Severity(fail_on).rank
        return any(finding.severity.rank <= limit for finding in self.findings)

    def why_empty(self) -> str:
        """Say, for the files that were read, why none of them is a gallery."""
        if not self.skipped:
            return "no page text, manifest or folder of pictures was found there"
        said = [f"{path}: {why}" for path, why in self.skipped[:5]]
        more = len(self.skipped) - len(said)
        return "\n  ".join(said) + (f"\n  and {more} more files" if more else "")
