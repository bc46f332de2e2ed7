"""What a site decides about findings by their path: other severities, and rules left out."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from captionaudit.config import Config, Override
from captionaudit.engine.rule import Rule
from captionaudit.engine.ruleset import names_of
from captionaudit.errors import nearest
from captionaudit.model import Finding, Severity


class Policy(NamedTuple):
    """The severities of a site and its overrides, ready to apply."""

    severity: Mapping[str, Severity]
    overrides: Sequence[tuple[Callable[[str], bool], frozenset[str], Mapping[str, Severity]]]
    folder: str

    def apply(self, finding: Finding) -> Finding | None:
        """Return the finding with the severity that holds at its path, None if it is left out."""
        level = self.severity.get(finding.rule, finding.severity)
        if self.overrides:
            path = os.path.relpath(finding.place.path, self.folder).replace(os.sep, "/")
            for matches, ignored, severity in self.overrides:
                if matches(path):
                    if finding.rule in ignored:
                        return None
                    level = severity.get(finding.rule, level)
        return finding if level is finding.severity else replace(finding, severity=level)


def policy_of(config: Config, rules: Sequence[Rule]) -> Policy:
    """Return the policy of a configuration; raises UserError for a rule that does not exist."""
    ids = {rule.id for rule in rules}
    words = {name for rule in rules for name in names_of(rule)}
    for key, known in (("select", words), ("ignore", words), ("severity", words), ("options", ids)):
        for name in getattr(config, key):
            where = f"{key}.{name}" if key in ("severity", "options") else key
            _check(config, key, name, known, where)
    overrides = tuple(_override(config, override, rules) for override in config.overrides)
    return Policy(_levels(config.severity, rules), overrides, str(config.folder))


def _levels(severity: Mapping[str, Severity], rules: Sequence[Rule]) -> Mapping[str, Severity]:
    """Return the severity of each rule that has one set: by its name, its topic or its tags.

    The rule's own name counts most, its topic more than its tags, of which the worst one counts.
    """
    levels = {}
    for rule in rules if severity else ():
        tagged = [severity[tag] for tag in rule.tags if tag in severity]
        worst = min(tagged, key=lambda level: level.rank, default=None)
        level = severity.get(rule.id) or severity.get(rule.topic) or worst
        if level:
            levels[rule.id] = level
    return levels


def _override(
    config: Config, override: Override, rules: Sequence[Rule]
) -> tuple[Callable[[str], bool], frozenset[str], Mapping[str, Severity]]:
    from pathspec import GitIgnoreSpec  # imported here: most sites have no overrides

    words = {name for rule in rules for name in names_of(rule)}
    for name in override.ignore:
        _check(config, "[[overrides]] ignore", name, words, "overrides")
    for name in override.severity:
        _check(config, "[[overrides]] severity", name, words, "overrides")
    ignored = frozenset(rule.id for rule in rules if names_of(rule) & set(override.ignore))
    spec = GitIgnoreSpec.from_lines(override.paths)
    return spec.match_file, ignored, _levels(override.severity, rules)


def _check(config: Config, setting: str, name: str, known: set[str], where: str) -> None:
    """A setting for a rule that does not exist is an error: it would silently do nothing."""
    if name not in known:
        message = f"{setting} names {name!r}, which does not exist"
        raise config.fault(message, where, nearest(name, known))
