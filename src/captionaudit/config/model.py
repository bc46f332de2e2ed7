"""What a site can decide: the keys of the configuration, with their meaning and defaults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from captionaudit.errors import UserError
from captionaudit.model import Severity
from captionaudit.sources import KeyMap
from captionaudit.text.house import House

#: `--fail-on` and `fail_on`: the mildest severity that fails a run; `never` fails none.
FAIL_ON = (*Severity, "never")


@dataclass(frozen=True, slots=True)
class Override:
    """Other settings for files that match one of the patterns (in .gitignore syntax)."""

    paths: tuple[str, ...]
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Config:
    """What a site decides; every field but the last two is a key of the file.

    `path` is the file that was read ("" for none), `origins` says for each key that was set where
    that was, as `file:line`.
    """

    edition: int = 1
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    rules: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_on: str = Severity.WARNING
    roots: tuple[str, ...] = ()
    house: House = field(default_factory=House)
    credit_profile: str = ""
    galleries: tuple[KeyMap, ...] = ()
    overrides: tuple[Override, ...] = ()
    path: str = ""
    origins: Mapping[str, str] = field(default_factory=dict)

    def fault(self, message: str, key: str, hint: str = "") -> UserError:
        """Return the error for a value of the configuration, with its file and line."""
        path, _, line = self.origins.get(key, self.path).rpartition(":")
        where = (path, int(line)) if line.isdigit() else (self.path, None)
        return UserError(message, path=where[0], line=where[1], hint=hint)

    @property
    def picture_roots(self) -> tuple[str, ...]:
        """The roots of picture references, from the folder of the configuration."""
        return tuple((self.folder / root).as_posix() for root in self.roots)

    @property
    def folder(self) -> Path:
        """The folder that relative paths start from: the file's, or that of the repository."""
        return Path(self.path).parent if self.path else _repository()


def _repository() -> Path:
    """Return the folder above the working folder that holds `.git`, else the working folder."""
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)


#: What each key is for: shown by `config show` and in the JSON Schema.
MEANING = {
    "extend": "another configuration file, whose keys hold where this one has none",
    "edition": "the rule edition that the site has agreed to; newer rules stay off",
    "select": "rules, topics or tags to run (all, where it is empty)",
    "ignore": "rules, topics or tags not to run",
    "severity": "rule, topic or tag = error, warning or review; a rule's own line counts most",
    "options": "[options.RULE] sets the options of a rule; NAME-also adds to a list",
    "rules": "folders of house rules, and of house agencies in agencies/",
    "include": "patterns of files to take (.gitignore syntax)",
    "exclude": "patterns of files to leave out",
    "fail_on": "the mildest severity that fails a run: error, warning, review or never",
    "roots": "folders that picture references beginning with / start from",
    "house": "the site's own credits, and the photographers it knows",
    "credit_profile": (
        "the form of every credit: wire, name-slash-agency, agency-only, label-name-agency, "
        "or a pattern"
    ),
    "galleries": "how to read data files with keys of the site's own",
    "overrides": "other ignore and severity for some paths",
}
