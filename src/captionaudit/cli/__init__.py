"""The commands: parse the arguments, call, print, exit. No logic lives here."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Annotated

import typer

# Each module adds its commands to the application when it is imported, in the order of --help.
from captionaudit.cli import check, show, rules, config  # isort: skip
from captionaudit.cli.shared import app

__all__ = ["app", "check", "config", "rules", "run", "show"]


def run(args: Sequence[str]) -> None:
    """Run the command line; where it begins with a path, check is meant."""
    args = list(args)
    if args and os.path.exists(args[0]) and args[0] not in _commands():
        args.insert(0, "check")
    app(args, prog_name="captionaudit")


def _commands() -> set[str]:
    named = {
        info.name or getattr(info.callback, "__name__", "") for info in app.registered_commands
    }
    return named | {info.name or "" for info in app.registered_groups}


@app.callback(invoke_without_command=True)
def _top(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        from captionaudit import __version__

        print(f"captionaudit {__version__}")
        raise typer.Exit
