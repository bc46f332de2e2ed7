"""A configuration file, read key by key; every fault has its line and the nearest right word."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from captionaudit.config.model import FAIL_ON, MEANING, Config, Override
from captionaudit.engine.profiles import PROFILES, profile_fault
from captionaudit.errors import nearest
from captionaudit.model import Property, Severity
from captionaudit.sources import KeyMap
from captionaudit.text.house import House
from captionaudit.tomlfile import TomlFile

_KEYS = tuple(MEANING)
_GALLERY_KEYS = ("paths", "items", "fields", "credit", "title")
_HOUSE_KEYS = ("credits", "photographers")
_OVERRIDE_KEYS = ("paths", "ignore", "severity")
#: Tables whose entries are added to those of the extended file, not put in their place.
_MERGED = ("severity", "options")


class ConfigFile(TomlFile):
    """A configuration file being read; its keys may be written with `-` or `_`.

    Raises UserError for the first fault.
    """

    def __init__(self, path: Path, extended_by: tuple[Path, ...] = ()) -> None:
        super().__init__(path)
        if path.name == "pyproject.toml":
            self.data = self.data.get("tool", {}).get("captionaudit", {})
        for key in self.data:
            self.known(
                {key: None}, [name.replace("_", "-" if "-" in key else "_") for name in _KEYS]
            )
        self._written = {key.replace("-", "_"): key for key in self.data}
        self.data = {key: self.data[written] for key, written in self._written.items()}
        self.origins = {key: f"{self.shown}:{self.line(key)}" for key in self.data}
        for key in _MERGED:
            for name in self.data[key] if isinstance(self.data.get(key), dict) else ():
                self.origins[f"{key}.{name}"] = f"{self.shown}:{self.line(name, key)}"
        self.origins |= self._options_of_rules()
        self._extend(path, (*extended_by, path.resolve()))

    def spelt(self, key: str) -> str:
        """Return a key as the file writes it, with `-` or `_`."""
        return self._written.get(key, key)

    def config(self) -> Config:
        """Check every key and return the configuration."""
        return Config(
            edition=self._edition(),
            select=self.words("select"),
            ignore=self.words("ignore"),
            severity=self._severities(self._table("severity")),
            options=self._options(),
            rules=self.words("rules"),
            include=self.words("include"),
            exclude=self.words("exclude"),
            fail_on=self.word("fail_on", FAIL_ON, Severity.WARNING),
            roots=self.words("roots"),
            house=self._house(),
            credit_profile=self._credit_profile(),
            galleries=tuple(self._key_map(n, t) for n, t in self._tables("galleries")),
            overrides=tuple(self._override(n, t) for n, t in self._tables("overrides")),
            path=self.shown,
            origins=self.origins,
        )

    def _options_of_rules(self) -> dict[str, str]:
        """Return where each option of each rule is set."""
        rules = self.data.get("options")
        return {
            f"options.{rule}.{name}": f"{self.shown}:{self.line(name, f'options.{rule}')}"
            for rule, options in (rules.items() if isinstance(rules, dict) else ())
            for name in (options if isinstance(options, dict) else ())
        }

    def _extend(self, path: Path, seen: tuple[Path, ...]) -> None:
        """Put the keys of the extended file under those of this one."""
        name = self.typed("extend", str)
        if name is None:
            return
        target = path.parent / name
        if target.resolve() in seen:
            raise self.fault(f"extend = {name!r} leads back to this file", self.line("extend"))
        if not target.is_file():
            raise self.fault(f"extend = {name!r}: no such file", self.line("extend"))
        base = ConfigFile(target, seen)
        if base.data.get("rules"):
            base.data["rules"] = [
                Path(name).parent.joinpath(r).as_posix() for r in base.data["rules"]
            ]
        for key in _MERGED:
            if isinstance(base.data.get(key), dict) and isinstance(self.data.get(key), dict):
                self.data[key] = base.data[key] | self.data[key]
        self.data = base.data | self.data
        self.origins = base.origins | self.origins

    def _edition(self) -> int:
        value: int = self.typed("edition", int, default=1)
        if value < 1:
            raise self.fault("'edition' must be a number from 1", self.line("edition"))
        return value

    def _table(self, key: str) -> Mapping[str, Any]:
        value: Mapping[str, Any] = self.typed(key, dict, default={})
        return value

    def _tables(self, key: str) -> list[tuple[int, Mapping[str, Any]]]:
        tables = self.typed(key, list, default=[])
        if not all(isinstance(table, dict) for table in tables):
            raise self.fault(
                f"{self.spelt(key)!r} must be a list of tables: [[{key}]]", self.line(key)
            )
        return list(enumerate(tables))

    def _severities(
        self, table: Mapping[str, Any], section: str = "severity", n: int = 0
    ) -> Mapping[str, Severity]:
        found = {}
        for rule, level in table.items():
            if level not in tuple(Severity):
                line = self.line(rule, section, n)
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

    def _credit_profile(self) -> str:
        value: str = self.typed("credit_profile", str, default="")
        fault = profile_fault(value)
        if fault:
            line = self.line("credit_profile")
            key = self.spelt("credit_profile")
            raise self.fault(f"{key!r}: {value!r} {fault}", line, nearest(value, PROFILES))
        return value

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
        base = Path(self.shown).parent.as_posix()
        return KeyMap(paths=self.words("paths", data=data), fields=fields, base=base, **texts)

    def _override(self, number: int, data: Mapping[str, Any]) -> Override:
        self.known(data, _OVERRIDE_KEYS, "overrides", number)
        if not data.get("paths"):
            raise self.fault("an override needs paths", self.line("", "overrides", number))
        severity = data.get("severity", {})
        if not isinstance(severity, dict):
            line = self.line("severity", "overrides", number)
            raise self.fault("'severity' is a table: rule = level", line)
        return Override(
            paths=self.words("paths", data=data),
            ignore=self.words("ignore", data=data),
            severity=self._severities(severity, "overrides", number),
        )
