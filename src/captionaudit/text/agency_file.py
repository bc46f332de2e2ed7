"""Reading one agency file, with an error that says what to put right."""

from __future__ import annotations

import itertools
import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from captionaudit.errors import UserError, nearest
from captionaudit.text.agencies import Agency, AgencyKind, Validity

_KEYS = {
    "name",
    "full_name",
    "id",
    "kind",
    "aliases",
    "words",
    "misspellings",
    "false_friends",
    "scripts",
    "valid",
    "source",
    "note",
}
_VALID_KEYS = {"alias", "from", "to", "instead"}
#: Examples stand at the end of a file and are for the tests alone; a run does not read them.
_EXAMPLES = "\n[[examples]]"


def read_agency(path: Path) -> Agency:
    """Read one agency file.

    Raises:
        UserError: the file cannot be read, is not TOML, or has an unknown key or a wrong value.

    """
    text = _text(path)
    head = text.partition(_EXAMPLES)[0]
    try:
        table = tomllib.loads(head)
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            f"not valid TOML: {error}", path=str(path), line=_error_line(error)
        ) from None
    return _Reader(path, head, table).agency()


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"cannot read the agency: {error}", path=str(path)) from None


def _error_line(error: tomllib.TOMLDecodeError) -> int | None:
    # Python 3.11 gives the line in the message only: "... (at line 3, column 7)".
    words = str(error).replace(",", " ").split()
    after = [b for a, b in itertools.pairwise(words) if a == "line"]
    return int(after[-1]) if after and after[-1].isdigit() else None


class _Reader:
    """Turns one parsed file into an agency; holds the text to find the line of a fault."""

    def __init__(self, path: Path, text: str, table: dict[str, Any]) -> None:
        self.path = path
        self.text = text
        self.table = table

    def agency(self) -> Agency:
        for key in self.table:
            if key not in _KEYS:
                self.fail(f"unknown key {key!r}", key, nearest(key, _KEYS))
        name = self.string("name", required=True)
        aliases = [name, *self.strings("aliases")]
        for language in self.section("scripts"):
            aliases += self.strings(language, self.section("scripts"))
        words = self.strings("words")
        aliases += words
        return Agency(
            slug=self.path.stem,
            id=self.string("id") or self.path.stem,
            name=name,
            full_name=self.string("full_name") or name,
            kind=self.kind(),
            aliases=tuple(dict.fromkeys(aliases)),
            words=words,
            misspellings=self.strings("misspellings"),
            valid=self.validities(aliases),
            false_friends=self.strings("false_friends"),
        )

    def kind(self) -> AgencyKind:
        value = self.string("kind", required=True)
        try:
            return AgencyKind(value)
        except ValueError:
            self.fail(f"unknown kind {value!r}", "kind", nearest(value, list(AgencyKind)))

    def validities(self, aliases: list[str]) -> tuple[Validity, ...]:
        rows = self.table.get("valid", [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            self.fail("'valid' must be an array of tables", "valid", "write [[valid]]")
        found = []
        for row in rows:
            for key in row:
                if key not in _VALID_KEYS:
                    self.fail(f"unknown key {key!r} in [[valid]]", key, nearest(key, _VALID_KEYS))
            alias = self.string("alias", row, required=True)
            if alias not in aliases:
                self.fail(f"{alias!r} is no alias of it", "alias", nearest(alias, aliases))
            first, last = self.day("from", row), self.day("to", row)
            found.append(Validity(alias, first, last, self.string("instead", row)))
        return tuple(found)

    def string(
        self, key: str, table: dict[str, Any] | None = None, *, required: bool = False
    ) -> str:
        value = (self.table if table is None else table).get(key, "")
        if not isinstance(value, str):
            self.fail(f"{key!r} must be a string", key)
        if required and not value.strip():
            self.fail(f"{key!r} is missing", key)
        return value

    def strings(self, key: str, table: dict[str, Any] | None = None) -> tuple[str, ...]:
        value = (self.table if table is None else table).get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            self.fail(f"{key!r} must be an array of strings that are not blank", key)
        return tuple(value)

    def section(self, key: str) -> dict[str, Any]:
        value = self.table.get(key, {})
        if not isinstance(value, dict):
            self.fail(f"{key!r} must be a table", key)
        return value

    def day(self, key: str, table: dict[str, Any]) -> date | None:
        value = table.get(key)
        if value is not None and type(value) is not date:
            self.fail(f"{key!r} must be a day, such as 2025-06-30", key)
        return value

    def fail(self, message: str, key: str, hint: str = "") -> NoReturn:
        here = re.compile(rf"\s*\[*\s*{re.escape(key)}\s*[]=]")
        rows = enumerate(self.text.splitlines(), 1)
        line = next((number for number, row in rows if here.match(row)), None)
        raise UserError(message, path=str(self.path), line=line, hint=hint)
