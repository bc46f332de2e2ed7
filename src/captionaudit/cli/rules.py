"""`explain` and `rules`: the rules, and their examples run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from captionaudit.cli.shared import ConfigPath, app, rules_app


@app.command(epilog="Example: captionaudit explain alt-repeats-caption")
def explain(
    rule: Annotated[str, typer.Argument(help="The rule's id.", show_default=False)],
    config: ConfigPath = "",
) -> None:
    """Say what a rule finds, why it matters, and how to fix it, with examples."""
    from captionaudit.config import load_config
    from captionaudit.engine.ruleset import load_rules
    from captionaudit.errors import UserError, nearest
    from captionaudit.report.rules import write_rule

    loaded = load_config(config)
    rules = {r.id: r for r in load_rules([loaded.folder / folder for folder in loaded.rules])}
    if rule not in rules:
        raise UserError(f"no rule {rule!r}", hint=nearest(rule, rules))
    write_rule(rules[rule], sys.stdout)


@rules_app.command("list", epilog="Example: captionaudit rules list")
def rules_list(config: ConfigPath = "") -> None:
    """List every rule, by topic."""
    from captionaudit.config import load_config
    from captionaudit.engine.ruleset import load_rules
    from captionaudit.report.rules import write_list

    loaded = load_config(config)
    write_list(load_rules([loaded.folder / folder for folder in loaded.rules]), sys.stdout)


@rules_app.command("test", epilog="Example: captionaudit rules test house-rules/")
def rules_test(
    path: Annotated[
        str, typer.Argument(help="A folder or file of rules; the built-in ones by default.")
    ] = "",
) -> None:
    """Run every example of every rule and agency; exits 1 if one is not as its file says."""
    from captionaudit.audit import prepare
    from captionaudit.config import Config
    from captionaudit.data import rules_dir
    from captionaudit.engine.examples import run_examples
    from captionaudit.engine.ruleset import load_rules, read_folder
    from captionaudit.report.rules import write_failures, write_wrong_agencies
    from captionaudit.text.agency_examples import wrong_examples

    folder = Path(path) if path else rules_dir()
    rules = read_folder(folder) if path else load_rules()
    reader = prepare(Config(rules=(path,) if path and folder.is_dir() else ())).reader
    failures = [failure for rule in rules for failure in run_examples(rule, reader)]
    files = sorted((folder / "agencies").glob("*.toml"))
    wrong = {file: list(wrong_examples(file, reader.agencies)) for file in files}
    write_failures(rules, failures, sys.stdout)
    write_wrong_agencies(wrong, sys.stdout)
    raise typer.Exit(1 if failures or any(wrong.values()) else 0)
