"""Folders of rule files to the rules of a run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from captionaudit.data import rules_dir
from captionaudit.engine.rule import Rule
from captionaudit.engine.rulefile import read_rule
from captionaudit.errors import UserError, nearest

#: The folder beside the topics that holds no rules.
AGENCIES = "agencies"


def load_rules(folders: Sequence[Path] = ()) -> tuple[Rule, ...]:
    """Return the built-in rules and those of further folders, sorted by topic and id.

    Raises UserError for the first broken file, and for an id that two files claim.
    """
    builtin = rules_dir()
    rules = [*_read(builtin, "rules"), *(r for f in folders for r in _read(f, f.as_posix()))]
    seen: dict[str, Rule] = {}
    for rule in rules:
        if rule.id in seen:
            other = seen[rule.id].path
            raise UserError(
                f"a rule {rule.id!r} is already in {other}",
                path=rule.path,
                hint="a rule's id is its file name: rename one of the two files",
            )
        seen[rule.id] = rule
    _check_superseded(rules)
    return tuple(sorted(rules, key=lambda rule: (rule.topic, rule.id)))


def _check_superseded(rules: Sequence[Rule]) -> None:
    known = {rule.id for rule in rules}
    for rule in rules:
        for name in rule.supersedes:
            if name not in known:
                message = f"supersedes names a rule {name!r} that does not exist"
                raise UserError(message, path=rule.path, hint=nearest(name, known))


def read_folder(folder: Path) -> tuple[Rule, ...]:
    """Return the rules of one folder of the user's; raises UserError if it holds none.

    A folder that holds agencies alone is a folder without rules.
    """
    rules = tuple(_read(folder, folder.as_posix()))
    if not rules and not any((folder / AGENCIES).glob("*.toml")):
        raise UserError("no rule files (*.toml) here", path=folder.as_posix())
    return rules


def is_builtin(rule: Rule) -> bool:
    """Tell whether a rule comes with the tool; ids being unique, its file says so."""
    return (rules_dir() / rule.topic / f"{rule.id}.toml").is_file()


def select_rules(
    rules: Sequence[Rule], select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Rule, ...]:
    """Return the rules named by `select` (all if it is empty), less those named by `ignore`.

    A name is a rule's id, its topic or one of its tags; an unknown one raises UserError.
    """
    select, ignore = tuple(select), tuple(ignore)
    known = {name for rule in rules for name in names_of(rule)}
    for name in (*select, *ignore):
        if name not in known:
            raise UserError(f"no rule, topic or tag {name!r}", hint=nearest(name, known))
    chosen = [r for r in rules if not select or names_of(r) & set(select)]
    return tuple(r for r in chosen if not names_of(r) & set(ignore))


def names_of(rule: Rule) -> set[str]:
    """Return the words by which a rule can be selected."""
    return {rule.id, rule.topic, *rule.tags}


def _read(folder: Path, shown: str) -> Iterable[Rule]:
    if folder.is_file():
        return [read_rule(folder, shown)]
    if not folder.is_dir():
        raise UserError("no such folder of rules", path=shown)
    files = sorted(folder.rglob("*.toml"))
    return [
        read_rule(file, f"{shown}/{file.relative_to(folder).as_posix()}")
        for file in files
        if AGENCIES not in file.relative_to(folder).parts
    ]
