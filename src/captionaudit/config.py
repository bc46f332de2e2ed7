"""The configuration of a run: `captionaudit.toml`, or `[tool.captionaudit]` in pyproject.toml.

The nearest file upward counts, alone: nothing is merged, so that one file answers every question.
An unknown key is an error that names the nearest right one, for a typo must not turn a check off.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from captionaudit.errors import nearest
from captionaudit.model import Property, Severity
from captionaudit.sources import KeyMap
from captionaudit.text.house import House
from captionaudit.tomlfile import TomlFile

FILE_NAME = "captionaudit.toml"
#: `--fail-on` and `fail_on`: the mildest severity that fails a run; `never` fails none.
FAIL_ON = (*Severity, "never")


@dataclass(frozen=True, slots=True)
class Config:
    """What a site decides; every field is a key of the file, `-` or `_` alike."""

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
    galleries: tuple[KeyMap, ...] = ()
    path: str = ""

    @property
    def folder(self) -> Path:
        """The folder that relative paths of the configuration start from."""
        return Path(self.path).parent if self.path else Path()


_KEYS = tuple(f.name for f in fields(Config) if f.name != "path")
_GALLERY_KEYS = ("paths", "items", "fields", "credit", "title")
_HOUSE_KEYS = ("credits", "photographers")


def load_config(path: str = "", start: Path | None = None) -> Config:
    """Read the named file, else the nearest one from `start` (or the working folder) upward.

    Returns the defaults where there is none; raises UserError for a file with a fault.
    """
    file = Path(path) if path else _find((start or Path.cwd()).resolve())
    return _File(file).config() if file else Config()


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


class _File(TomlFile):
    """A configuration file being read; its keys may be written with `-` or `_`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        if path.name == "pyproject.toml":
            self.data = self.data.get("tool", {}).get("captionaudit", {})
        self.data = {key.replace("-", "_"): value for key, value in self.data.items()}

    def config(self) -> Config:
        """Check every key and return the configuration."""
        self.known(self.data, _KEYS)
        return Config(
            edition=self._edition(),
            select=self.words("select"),
            ignore=self.words("ignore"),
            severity=self._severities(),
            options=self._options(),
            rules=self.words("rules"),
            include=self.words("include"),
            exclude=self.words("exclude"),
            fail_on=self.word("fail_on", FAIL_ON, Severity.WARNING),
            roots=self.words("roots"),
            house=self._house(),
            galleries=self._key_maps(),
            path=self.shown,
        )

    def _edition(self) -> int:
        value: int = self.typed("edition", int, default=1)
        if value < 1:
            raise self.fault("'edition' must be a number from 1", self.line("edition"))
        return value

    def _table(self, key: str) -> Mapping[str, Any]:
        value: Mapping[str, Any] = self.typed(key, dict, default={})
        return value

    def _severities(self) -> Mapping[str, Severity]:
        found = {}
        for rule, level in self._table("severity").items():
            if level not in tuple(Severity):
                line = self.line(rule, "severity")
                raise self.fault(f"{rule!r} is {level!r}", line, nearest(str(level), Severity))
            found[rule] = Severity(level)
        return found

    def _options(self) -> Mapping[str, Mapping[str, Any]]:
        for rule, options in self._table("options").items():
            if not isinstance(options, dict):
                raise self.fault(f"the options of {rule!r} are a table", self.line(rule, "options"))
        return self._table("options")

    def _house(self) -> House:
        data = self._table("house")
        self.known(data, _HOUSE_KEYS, "house")
        return House(self.words("credits", "house"), self.words("photographers", "house"))

    def _key_maps(self) -> tuple[KeyMap, ...]:
        tables = self.typed("galleries", list, default=[])
        if not all(isinstance(table, dict) for table in tables):
            line = self.line("galleries")
            raise self.fault("'galleries' must be a list of tables: [[galleries]]", line)
        return tuple(self._key_map(number, table) for number, table in enumerate(tables))

    def _key_map(self, number: int, data: Mapping[str, Any]) -> KeyMap:
        self.known(data, _GALLERY_KEYS, "galleries", number)
        names = data.get("fields", {})
        if not isinstance(names, dict) or not all(isinstance(v, str) for v in names.values()):
            line = self.line("fields", "galleries", number)
            raise self.fault("'fields' is a table: property = the key that holds it", line)
        for name in names:
            if name not in tuple(Property):
                line = self.line(name, "galleries", number)
                raise self.fault(f"unknown property {name!r}", line, nearest(name, Property))
        texts = {key: data.get(key, "") for key in ("items", "credit", "title")}
        for key, value in texts.items():
            if not isinstance(value, str):
                raise self.fault(f"{key!r} must be a text", self.line(key, "galleries", number))
        fields = tuple((Property(name), key) for name, key in names.items())
        return KeyMap(paths=self.words("paths", data=data), fields=fields, **texts)
