"""A whole invented site in one text file: its files, its pictures, and what is to be found in it.

Each part begins with a line `-- name --`. All parts are files of the site but these:

- `pictures`: the paths of picture files, which are generated;
- `found`: one line for each picture that is shown, `file:line reference -> path of the file`, the
  path `-` for a picture at an address, the line `-` where the picture itself is all there is;
- `uncaptioned`: `file:line words -> file:line`, the words of a caption that the faulty site does
  not have, and where that is to be reported.

What stands above the first part says whose conventions these are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import NamedTuple

from tests.images.build import jpeg, png

HERE = Path(__file__).parent
_PART = re.compile(r"^-- (\S+) --\n", re.MULTILINE)
_WIDTH = 1200


class Shown(NamedTuple):
    """A picture that a file shows: its reference, and the file it means (None: an address)."""

    file: str
    line: int | None
    reference: str
    picture: str | None


class Uncaptioned(NamedTuple):
    """Words to take away from a line of a file, and where the finding is."""

    file: str
    line: int
    words: str
    reported: tuple[str, int | None]


@dataclass(frozen=True, slots=True)
class Site:
    """The files of a site by their paths, and what is to be found in them."""

    files: dict[str, str]
    pictures: tuple[str, ...]
    shown: tuple[Shown, ...]
    uncaptioned: Uncaptioned

    def write(self, folder: Path, *, without_picture: str = "", uncaptioned: bool = False) -> None:
        """Write the site, or the same with a picture or the words of a caption left out."""
        for name, text in self.files.items():
            if uncaptioned and name == self.uncaptioned.file:
                text = _without(text, self.uncaptioned)
            _put(folder / name, text.encode())
        # No two alike: a gallery with the same picture twice has a finding of its own.
        for name, height in zip(self.pictures, count(8)):
            make = png if name.endswith(".png") else jpeg
            if name != without_picture:
                _put(folder / name, make(size=(_WIDTH, height)))


def load(name: str) -> Site:
    """Return the site of the file `<name>.txt` beside this module."""
    _, *parts = _PART.split((HERE / f"{name}.txt").read_text("utf-8"))
    files = dict(zip(parts[::2], parts[1::2], strict=True))
    pictures = tuple(files.pop("pictures").split("\n")[:-1])
    shown = tuple(map(_shown, files.pop("found").splitlines()))
    (lacking,) = files.pop("uncaptioned").splitlines()
    return Site(files, pictures, shown, _uncaptioned(lacking))


def names() -> list[str]:
    """Return the names of all sites."""
    return sorted(path.stem for path in HERE.glob("*.txt"))


def _shown(row: str) -> Shown:
    place, rest = row.split(" ", 1)
    reference, picture = rest.rsplit(" -> ", 1)
    return Shown(*_place(place), reference, None if picture == "-" else picture)


def _uncaptioned(row: str) -> Uncaptioned:
    place, rest = row.split(" ", 1)
    words, reported = rest.rsplit(" -> ", 1)
    file, line = place.rsplit(":", 1)
    return Uncaptioned(file, int(line), words, _place(reported))


def _place(text: str) -> tuple[str, int | None]:
    file, line = text.rsplit(":", 1)
    return file, None if line == "-" else int(line)


def _without(text: str, lacking: Uncaptioned) -> str:
    lines = text.splitlines(keepends=True)
    before, words, after = lines[lacking.line - 1].partition(lacking.words)
    assert words, f"{lacking.file}:{lacking.line} has no {lacking.words!r}"
    lines[lacking.line - 1] = before + after
    return "".join(lines)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
