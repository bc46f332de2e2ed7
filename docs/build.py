"""Writes docs/rules.md and docs/cli.md from the rules and from --help; a test keeps them current.

Run it after changing either: `.venv/bin/python docs/build.py`.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from itertools import groupby
from pathlib import Path

from captionaudit.engine.rule import Rule
from captionaudit.engine.ruleset import load_rules
from captionaudit.report.rules import write_rule

DOCS = Path(__file__).parent
COMMANDS = (
    (),
    ("check",),
    ("items",),
    ("parse",),
    ("credits",),
    ("show",),
    ("explain",),
    ("config",),
    ("config", "show"),
    ("config", "schema"),
    ("init",),
    ("rules",),
    ("rules", "list"),
    ("rules", "test"),
)


def rules_page() -> str:
    """Return docs/rules.md: every rule, by topic."""
    rules = load_rules()
    lines = ["# Rules", "", f"{len(rules)} rules. Each is one file under `rules/`.", ""]
    for topic, group in groupby(rules, key=lambda rule: rule.topic):
        lines += [f"## {topic}", ""]
        for rule in group:
            lines += _rule(rule)
    return "\n".join(lines).rstrip() + "\n"


def _rule(rule: Rule) -> list[str]:
    text = io.StringIO()
    write_rule(rule, text)
    _, _, rest = text.getvalue().partition("\n")
    return [f"### {rule.id}", "", f"{rule.summary}.", "", "```text", rest.rstrip(), "```", ""]


def cli_page() -> str:
    """Return docs/cli.md: the help of every command."""
    lines = ["# Commands", ""]
    for command in COMMANDS:
        name = " ".join(("captionaudit", *command))
        lines += [f"## {name}", "", "```text", _help(command), "```", ""]
    return "\n".join(lines).rstrip() + "\n"


def _help(command: tuple[str, ...]) -> str:
    environment = {**os.environ, "COLUMNS": "90", "NO_COLOR": "1"}
    argv = [sys.executable, "-m", "captionaudit", *command, "--help"]
    done = subprocess.run(argv, capture_output=True, text=True, env=environment, check=True)
    return done.stdout.rstrip()


if __name__ == "__main__":
    (DOCS / "rules.md").write_text(rules_page(), "utf-8")
    (DOCS / "cli.md").write_text(cli_page(), "utf-8")
