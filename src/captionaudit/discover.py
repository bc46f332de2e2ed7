"""Which files to read: walks the paths given, and honours .gitignore, include and exclude.

Folders are walked in sorted order. Hidden files and folders, and those in `SKIPPED_FOLDERS`, are
passed over, and so is what a .gitignore at any level up to the root of the repository ignores. A
symbolic link to a file is taken where the file itself is not found, one to a folder is not
followed (git does the same), so a walk cannot loop or leave the tree. What the user names is
always taken, ignored and hidden or not.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from captionaudit.model import Place, Problem

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

#: Folders of installed packages and build tools, which hold other people's files.
SKIPPED_FOLDERS = frozenset({"node_modules", "bower_components", "__pycache__", "site-packages"})


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read, or a path that could not be read.

    `path` is as the user would type it, with forward slashes. `explicit` says that it was named
    on the command line.
    """

    path: str
    explicit: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class _Ignore:
    """The patterns of one .gitignore and the folder they are relative to."""

    folder: str
    spec: GitIgnoreSpec

    def decides(self, path: str) -> bool | None:
        """Return whether an absolute path is ignored, or None where no pattern is about it."""
        return self.spec.check_file(_relative(path, self.folder)).include


@dataclass(frozen=True, slots=True)
class _Filter:
    """The include and exclude patterns, in .gitignore syntax, and the folder they start from."""

    include: GitIgnoreSpec | None
    exclude: GitIgnoreSpec | None
    base: str

    def takes_file(self, path: str) -> bool:
        if self.include is None and self.exclude is None:
            return True
        path = _relative(os.path.abspath(path), self.base)
        if self.include is not None and not self.include.match_file(path):
            return False
        return self.exclude is None or not self.exclude.match_file(path)

    def enters(self, path: str) -> bool:
        if self.exclude is None:
            return True
        return not self.exclude.match_file(_relative(os.path.abspath(path), self.base) + "/")


def discover(
    paths: Sequence[str],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    base: str = ".",
) -> Iterator[Found]:
    """Yield the files under `paths`, each once, in the order given and sorted within a folder.

    `include` and `exclude` are patterns in .gitignore syntax, relative to the folder `base`; they
    hold for what a walk finds, not for files that are named. A path that does not exist or
    cannot be read is yielded with a problem; nothing is raised.
    """
    named = {os.path.abspath(p) for p in paths if p and not os.path.isdir(p)}
    chosen = _Filter(_patterns(include), _patterns(exclude), os.path.abspath(base))
    found: dict[str, Found] = {}
    for path in paths:
        for each in _walk(path, chosen) if os.path.isdir(path) else (_named(path),):
            key = os.path.abspath(each.path)
            explicit = each.explicit or key in named
            found.setdefault(key, Found(each.path, explicit, each.problem))
    yield from _once(found)


def _once(found: dict[str, Found]) -> Iterator[Found]:
    """Yield each file once, by its name rather than by a link to it, and by an explicit name."""
    best: dict[str, tuple[bool, bool, str]] = {}
    reals: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path, each in found.items():
        is_link = os.path.islink(path)
        folder, name = os.path.split(path)
        if is_link:
            real = os.path.realpath(path)
        else:
            real = os.path.join(folders.setdefault(folder, os.path.realpath(folder)), name)
        reals[path] = real
        rank = (not each.explicit, is_link, path)
        if real not in best or rank[:2] < best[real][:2]:
            best[real] = rank
    yield from (each for path, each in found.items() if best[reals[path]][2] == path)


def _named(path: str) -> Found:
    if not path:
        # Shown as typed: other code may ask for the folder of the path, and "" has none.
        problem = Problem("the path is empty", Place("''"), "name a file or a folder")
        return Found("''", explicit=True, problem=problem)
    shown = _shown(path)
    if os.path.lexists(path):
        return Found(shown, explicit=True)
    problem = Problem("there is no such file or folder", Place(shown), "check the spelling")
    return Found(shown, explicit=True, problem=problem)


def _walk(root: str, chosen: _Filter) -> Iterator[Found]:
    """Yield the files of a folder, depth first; a stack, because trees can be deep."""
    stack = [(root, _ignores_above(root))]
    while stack:
        folder, ignores = stack.pop()
        try:
            with os.scandir(folder) as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError as error:
            yield _unreadable(folder, error, explicit=folder == root)
            continue
        if any(entry.name == ".gitignore" for entry in entries):
            ignores = (*ignores, *_ignore_file(folder))
        folders = []
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path = _shown(entry.path)
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in SKIPPED_FOLDERS and chosen.enters(path):
                    folders.append(entry.path)
            elif _is_file(entry) and chosen.takes_file(path) and not _ignored(entry.path, ignores):
                yield Found(path)
        kept = (f for f in reversed(folders) if not _ignored(f + "/", ignores))
        stack.extend((f, ignores) for f in kept)


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Return whether an entry is a file, or a link to one that may be missing."""
    if entry.is_symlink():
        return not os.path.isdir(entry.path)
    return entry.is_file(follow_symlinks=False)


def _unreadable(folder: str, error: OSError, *, explicit: bool) -> Found:
    shown = _shown(folder)
    message = f"the folder cannot be read: {error.strerror or error}"
    problem = Problem(message, Place(shown), "give read permission, or exclude it")
    return Found(shown, explicit=explicit, problem=problem)


def _ignored(path: str, ignores: tuple[_Ignore, ...]) -> bool:
    """Return what the .gitignore nearest to the path that has an opinion says."""
    if not ignores:
        return False
    whole = os.path.abspath(path) + ("/" if path.endswith("/") else "")
    for ignore in reversed(ignores):
        decision = ignore.decides(whole)
        if decision is not None:
            return decision
    return False


def _ignores_above(root: str) -> tuple[_Ignore, ...]:
    """Return the .gitignore files from the root of the repository down to above `root`.

    None of them counts where they ignore `root` itself: the user asked for it by name.
    """
    folder = os.path.abspath(root)
    above: list[str] = []
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return ()
        above.append(parent)
        folder = parent
    ignores = tuple(i for f in reversed(above) for i in _ignore_file(f))
    return () if _ignored(root.rstrip("/") + "/", ignores) else ignores


def _ignore_file(folder: str) -> tuple[_Ignore, ...]:
    try:
        with open(os.path.join(folder, ".gitignore"), encoding="utf-8", errors="replace") as file:
            spec = _patterns(file.read().splitlines())
    except OSError:
        return ()
    return (_Ignore(os.path.abspath(folder), spec),) if spec is not None else ()


def _patterns(lines: Sequence[str]) -> GitIgnoreSpec | None:
    """Compile patterns in .gitignore syntax; what is no pattern is passed over, as in git."""
    if not lines:
        return None
    from pathspec import GitIgnoreSpec

    good = []
    for line in lines:
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            continue
        good.append(line)
    return GitIgnoreSpec.from_lines(good)


def _relative(path: str, folder: str) -> str:
    prefix = folder.rstrip(os.sep) + os.sep
    relative = path[len(prefix) :] if path.startswith(prefix) else path.lstrip(os.sep)
    return relative.replace(os.sep, "/")


def _shown(path: str) -> str:
    """Return a path as the user would type it: forward slashes, no leading `./`."""
    shown = path.replace(os.sep, "/")
    while shown.startswith("./") and len(shown) > 2:
        shown = shown[2:].lstrip("/")
    return shown or "."
