"""The configuration of a run: `captionaudit.toml`, or `[tool.captionaudit]` in pyproject.toml.

The nearest file upward counts, alone: nothing is merged but what it says itself with `extend`, so
that one file answers every question. An unknown key is an error that names the nearest right one,
for a typo must not turn a check off.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from captionaudit.config.file import ConfigFile
from captionaudit.config.model import FAIL_ON, Config, Override

__all__ = ["FAIL_ON", "FILE_NAME", "Config", "Override", "load_config"]

FILE_NAME = "captionaudit.toml"


def load_config(path: str = "", start: Path | None = None) -> Config:
    """Read the named file, else the nearest one from `start` (or the working folder) upward.

    Returns the defaults where there is none; raises UserError for a file with a fault.
    """
    file = Path(path) if path else _find((start or Path.cwd()).resolve())
    return ConfigFile(file).config() if file else Config()


def _find(folder: Path) -> Path | None:
    for parent in (folder, *folder.parents):
        own = parent / FILE_NAME
        if own.is_file():
            return own
        project = parent / "pyproject.toml"
        if project.is_file() and _has_table(project):
            return project
        if (parent / ".git").exists():
            return None
    return None


def _has_table(project: Path) -> bool:
    try:
        return "captionaudit" in tomllib.loads(project.read_text("utf-8")).get("tool", {})
    except (OSError, ValueError):
        return False  # another tool's business: a broken pyproject.toml is not ours to report
