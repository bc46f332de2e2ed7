"""Walking: what is found, in which order, and what is passed over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from captionaudit.discover import Found, discover


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("b/2.yml", "b/1.yml", "a.txt", "c/deep/x.json", ".hidden/x.yml", ".dot.yml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def paths(*roots: str, include: tuple[str, ...] = (), exclude: tuple[str, ...] = ()) -> list[str]:
    return [f.path for f in discover(roots, include=include, exclude=exclude)]


def test_a_walk_is_sorted_and_skips_hidden_files_and_installed_packages(tree: Path) -> None:
    (tree / "node_modules" / "pkg").mkdir(parents=True)
    (tree / "node_modules" / "pkg" / "package.json").write_text("{}")
    assert paths(".") == ["a.txt", "b/1.yml", "b/2.yml", "c/deep/x.json"]


def test_paths_are_shown_as_typed(tree: Path) -> None:
    assert paths("./b") == ["b/1.yml", "b/2.yml"]
    assert paths(str(tree / "b")) == [(tree / "b" / n).as_posix() for n in ("1.yml", "2.yml")]


def test_each_file_comes_once_and_a_named_one_is_explicit(tree: Path) -> None:
    assert list(discover(["b", "b/1.yml", "."]))[:3] == [
        Found("b/1.yml", explicit=True),
        Found("b/2.yml"),
        Found("a.txt"),
    ]


def test_hidden_and_ignored_files_are_taken_when_named(tree: Path) -> None:
    (tree / ".gitignore").write_text("a.txt\n")
    (tree / ".git").mkdir()
    assert paths("a.txt", ".dot.yml") == ["a.txt", ".dot.yml"]
    assert "a.txt" not in paths(".")


def test_gitignore_holds_at_every_level_and_below_decides(tree: Path) -> None:
    (tree / ".git").mkdir()
    (tree / ".gitignore").write_text("*.yml\nc/\n")
    (tree / "b" / ".gitignore").write_text("!2.yml\n")
    assert paths(".") == ["a.txt", "b/2.yml"]
    # From below too: the repository's own .gitignore still counts.
    assert paths("b") == ["b/2.yml"]


def test_an_ignored_folder_is_walked_when_named(tree: Path) -> None:
    (tree / ".git").mkdir()
    (tree / ".gitignore").write_text("/c/\n")
    assert paths("c") == ["c/deep/x.json"]


def test_gitignore_above_the_repository_does_not_count(tree: Path) -> None:
    (tree / ".gitignore").write_text("*\n")
    (tree / "b" / ".git").mkdir()
    assert paths("b") == ["b/1.yml", "b/2.yml"]


def test_include_and_exclude_hold_for_walks_only(tree: Path) -> None:
    assert paths(".", include=("*.yml",)) == ["b/1.yml", "b/2.yml"]
    assert paths(".", exclude=("b/",)) == ["a.txt", "c/deep/x.json"]
    assert paths("b/1.yml", exclude=("b/",), include=("*.json",)) == ["b/1.yml"]


def test_a_path_that_is_not_there_is_a_problem(tree: Path) -> None:
    (found,) = discover(["nowhere.yml"])
    assert found.explicit
    assert found.problem is not None
    assert found.problem.message == "there is no such file or folder"
    assert found.problem.place.path == "nowhere.yml"


def test_a_folder_that_cannot_be_read_is_a_problem_and_the_walk_goes_on(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.scandir

    def scandir(folder: str) -> object:
        if folder.endswith("b"):
            raise PermissionError(13, "Permission denied")
        return real(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    found = {f.path: f.problem for f in discover(["."])}
    assert list(found) == ["a.txt", "b", "c/deep/x.json"]
    assert found["b"] is not None
    assert found["b"].message == "the folder cannot be read: Permission denied"


def test_a_link_to_a_folder_is_not_followed_and_a_link_to_a_file_is_taken(tree: Path) -> None:
    (tree / "b" / "loop").symlink_to(tree, target_is_directory=True)
    (tree / "b" / "link.yml").symlink_to(tree / "a.txt")
    (tree / "b" / "dangling.yml").symlink_to(tree / "gone")
    assert paths("b") == ["b/1.yml", "b/2.yml", "b/dangling.yml", "b/link.yml"]
    # Named, it is followed.
    assert paths("b/loop")[0] == "b/loop/a.txt"


def test_a_fifo_in_a_walk_is_passed_over(tree: Path) -> None:
    os.mkfifo(tree / "b" / "pipe.yml")
    assert paths("b") == ["b/1.yml", "b/2.yml"]


def test_a_broken_pattern_does_not_end_the_walk(tree: Path) -> None:
    (tree / ".git").mkdir()
    (tree / ".gitignore").write_bytes(b"!\n\xff\xfe\n[\na.txt\n")
    assert paths(".") == ["b/1.yml", "b/2.yml", "c/deep/x.json"]


def test_a_link_to_a_file_of_the_walk_is_not_a_second_file(tree: Path) -> None:
    (tree / "a-link.txt").symlink_to("a.txt")
    (tree / "other").mkdir()
    (tree / "other" / "lone.yml").symlink_to(tree / ".dot.yml")
    assert paths(".") == ["a.txt", "b/1.yml", "b/2.yml", "c/deep/x.json", "other/lone.yml"]


def test_a_link_that_is_named_stands_for_its_file(tree: Path) -> None:
    (tree / "b" / "link.yml").symlink_to("1.yml")
    assert list(discover(["b", "b/link.yml"])) == [
        Found("b/2.yml"),
        Found("b/link.yml", explicit=True),
    ]


def test_an_empty_path_is_a_problem(tree: Path) -> None:
    (found,) = discover([""])
    assert found.problem is not None
    assert found.problem.message == "the path is empty"
