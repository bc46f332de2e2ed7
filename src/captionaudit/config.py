"""The configuration of a run: `captionaudit.toml`, or `[tool.captionaudit]` in pyproject.toml.

The nearest file upward counts, alone: nothing is merged, so that one file answers every question.
An unknown key is an error that names the nearest right one, for a typo must not turn a check off.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from captionaudit.errors import UserError, nearest
from captionaudit.model import Property, Severity
from captionaudit.sources import KeyMap
from captionaudit.text.house import House

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


_LISTS = ("select", "ignore", "rules", "include", "exclude", "roots")
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


class _File:
    """A configuration file being read; every fault names the file and the line."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.text = path.read_text("utf-8")
            data = tomllib.loads(self.text)
        except (OSError, UnicodeDecodeError) as error:
            raise UserError(f"cannot be read: {error}", path=path.as_posix()) from None
        except tomllib.TOMLDecodeError as error:
            raise UserError(f"not TOML: {error}", path=path.as_posix()) from None
        if path.name == "pyproject.toml":
            data = data.get("tool", {}).get("captionaudit", {})
        self.data = {key.replace("-", "_"): value for key, value in data.items()}

    def config(self) -> Config:
        """Check every key and return the configuration."""
        self._known(self.data, _KEYS)
        lists = {key: self._words(self.data, key) for key in _LISTS}
        return Config(
            edition=self._edition(),
            severity=self._severities(),
            options=self._options(),
            fail_on=self._word("fail_on", FAIL_ON, Severity.WARNING),
            house=self._house(),
            galleries=tuple(self._key_map(t) for t in self._tables("galleries")),
            path=self.path.as_posix(),
            **lists,
        )

    def fault(self, message: str, key: str, hint: str = "") -> UserError:
        """Return the error for a key, with its line."""
        word = rf'"?{re.escape(key).replace("_", "[-_]")}"?'
        wanted = re.compile(rf"(^|[\s{{,.]){word}\s*[=.]|^\[+([^\]]*\.)?{word}\]")
        lines = enumerate(self.text.splitlines(), 1)
        line = next((n for n, text in lines if wanted.search(text)), None)
        return UserError(message, path=self.path.as_posix(), line=line, hint=hint)

    def _known(self, data: Mapping[str, Any], keys: Sequence[str], where: str = "") -> None:
        for key in data:
            if key not in keys:
                raise self.fault(f"unknown key {key!r}{where}", key, nearest(key, keys))

    def _words(self, data: Mapping[str, Any], key: str) -> tuple[str, ...]:
        value = data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise self.fault(f"{key!r} must be a list of texts", key)
        return tuple(value)

    def _word(self, key: str, words: Sequence[str], default: str) -> str:
        value = self.data.get(key, default)
        if value not in words:
            raise self.fault(f"{key!r} is {value!r}", key, nearest(str(value), words))
        return str(value)

    def _table(self, key: str) -> Mapping[str, Any]:
        value = self.data.get(key, {})
        if not isinstance(value, dict):
            raise self.fault(f"{key!r} must be a table: [{key}]", key)
        return value

    def _tables(self, key: str) -> Sequence[Mapping[str, Any]]:
        value = self.data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
            raise self.fault(f"{key!r} must be a list of tables: [[{key}]]", key)
        return value

    def _edition(self) -> int:
        value = self.data.get("edition", 1)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.fault("'edition' must be a number from 1", "edition")
        return value

    def _severities(self) -> Mapping[str, Severity]:
        found = {}
        for rule, level in self._table("severity").items():
            if level not in tuple(Severity):
                raise self.fault(f"{rule!r} is {level!r}", rule, nearest(str(level), Severity))
            found[rule] = Severity(level)
        return found

    def _options(self) -> Mapping[str, Mapping[str, Any]]:
        for rule, options in self._table("options").items():
            if not isinstance(options, dict):
                raise self.fault(f"the options of {rule!r} are a table", rule)
        return self._table("options")

    def _house(self) -> House:
        data = self._table("house")
        self._known(data, _HOUSE_KEYS, " in [house]")
        return House(
            credits=self._words(data, "credits"),
            photographers=self._words(data, "photographers"),
        )

    def _key_map(self, data: Mapping[str, Any]) -> KeyMap:
        self._known(data, _GALLERY_KEYS, " in [[galleries]]")
        names = data.get("fields", {})
        if not isinstance(names, dict) or not all(isinstance(v, str) for v in names.values()):
            message = "'fields' is a table: property = the key that holds it"
            raise self.fault(message, "fields")
        self._known(names, tuple(Property), " in fields")
        texts = {key: data.get(key, "") for key in ("items", "credit", "title")}
        for key, value in texts.items():
            if not isinstance(value, str):
                raise self.fault(f"{key!r} must be a text", key)
        return KeyMap(
            paths=self._words(data, "paths"),
            fields=tuple((Property(name), key) for name, key in names.items()),
            **texts,
        )
