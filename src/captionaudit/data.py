"""Where the rule files lie: beside the package in a wheel, at the top of a checkout."""

from __future__ import annotations

from pathlib import Path


def rules_dir() -> Path:
    """Return the folder of the built-in rules, whose `agencies/` holds the agencies."""
    package = Path(__file__).resolve().parent
    installed = package / "rules"
    return installed if installed.is_dir() else package.parent.parent / "rules"
