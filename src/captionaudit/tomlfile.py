"""TOML files that people write: read, and every fault told with its file, line and right word."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from captionaudit.errors import UserError, nearest

_NAMES = {str: "text", int: "number", list: "list", dict: "table", bool: "true or false"}


class TomlFile:
    """A TOML file as plain data, with its text kept to find lines in.

    tomllib keeps no positions, so the line of a key is found by searching, as a reader would.
    Raises UserError where the file cannot be read or is not TOML. `shown` is the path as the user
    knows it.
    """

    def __init__(self, path: Path, shown: str = "") -> None:
        self.shown = shown or path.as_posix()
        try:
            self.text = self._decoded(path.read_bytes())
            self.data: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"at line (\d+)", str(error))
            raise self.fault(f"not TOML: {error}", int(line[1]) if line else None) from None
        except OSError as error:
            raise self.fault(f"cannot be read: {error.strerror}") from None

    def _decoded(self, data: bytes) -> str:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise self.fault(f"not UTF-8: octet 0x{data[error.start]:02X}", line) from None

    def fault(self, message: str, line: int | None = None, hint: str = "") -> UserError:
        """Return the error to raise."""
        return UserError(message, path=self.shown, line=line, hint=hint)

    def spelt(self, key: str) -> str:
        """Return a key as the file writes it; here it is written as it is called."""
        return key

    def line(self, key: str, section: str = "", occurrence: int = 0) -> int:
        """Return the line of a key after the header of its section, 1 if it is not found.

        Without a key, the line of the header; `occurrence` counts the headers of a list of tables.
        """
        lines = self.text.splitlines()
        header = re.compile(rf"\[\[?\s*{re.escape(section)}\s*\]")
        headers = [n for n, text in enumerate(lines, 1) if section and header.match(text)]
        start = headers[occurrence] if occurrence < len(headers) else 0
        if not key:
            return start or 1
        word = rf'"?{re.escape(key).replace("_", "[-_]")}"?'
        wanted = re.compile(rf"(^|[\s{{,.]){word}\s*[=.]|^\[+([^\]]*\.)?{word}\]")
        found = (n for n, text in enumerate(lines, 1) if n > start and wanted.search(text))
        return next(found, start or 1)

    def known(
        self, data: Mapping[str, Any], keys: Sequence[str], section: str = "", occurrence: int = 0
    ) -> None:
        """Raise for the first key of a table that is none of `keys`."""
        for key in data:
            if key not in keys:
                where = f" in [{section}]" if section else ""
                line = self.line(key, section, occurrence)
                raise self.fault(f"unknown key {key!r}{where}", line, nearest(key, keys))

    def typed(self, key: str, kind: type, section: str = "", default: Any = None) -> Any:
        """Return a value of the file or of a section, raising if it is of the wrong type."""
        value = (self.data.get(section, {}) if section else self.data).get(key, default)
        wrong = isinstance(value, bool) and kind is int
        if value is not None and (not isinstance(value, kind) or wrong):
            message = f"{self.spelt(key)!r} must be a {_NAMES[kind]}, not {value!r}"
            raise self.fault(message, self.line(key, section))
        return value

    def word(self, key: str, words: Sequence[str], default: str | None = None) -> str:
        """Return a value that must be one of `words`."""
        value: str = self.typed(key, str, default=default)
        if value not in words:
            raise self.fault(
                f"{self.spelt(key)!r} is {value!r}", self.line(key), nearest(value, words)
            )
        return value

    def words(
        self, key: str, section: str = "", data: Mapping[str, Any] | None = None
    ) -> tuple[str, ...]:
        """Return a list of texts, of the file, of a section or of the table `data`."""
        table = data if data is not None else self.data.get(section, {}) if section else self.data
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise self.fault(
                f"{self.spelt(key)!r} must be a list of texts", self.line(key, section)
            )
        return tuple(value)
