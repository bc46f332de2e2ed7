"""`config` and `init`: what a site decides."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from captionaudit.cli.shared import ConfigPath, app, config_app, views_of


@config_app.command("show", epilog="Example: captionaudit config show")
def config_show(config: ConfigPath = "") -> None:
    """Print every value of the configuration and where it was set."""
    from captionaudit.config import load_config
    from captionaudit.report.config import write_config

    write_config(load_config(config), sys.stdout)


@config_app.command("schema", epilog="Example: captionaudit config schema > captionaudit.json")
def config_schema() -> None:
    """Print the JSON Schema of the configuration."""
    from captionaudit.config.schema import config_schema as schema

    print(json.dumps(schema(), indent=2))


@app.command(epilog="Example: captionaudit init content/")
def init(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files and folders.", show_default=False)
    ] = None,
) -> None:
    """Look at a repository and write a small captionaudit.toml for it."""
    from captionaudit.config import FILE_NAME
    from captionaudit.discover import discover
    from captionaudit.errors import UserError
    from captionaudit.init import Survey, draft, survey
    from captionaudit.propose import propose
    from captionaudit.text.agencies import builtin_agencies

    if os.path.lexists(FILE_NAME):
        raise UserError("there is one already", path=FILE_NAME, hint="init overwrites nothing")
    nothing: UserError | None = None
    try:
        found = survey(views_of(paths or ["."], ""))
    except UserError as error:
        found, nothing = Survey(), error
    others = (f.path for f in discover(paths or ["."]) if f.path not in found.paths)
    proposals = propose(others, builtin_agencies())
    if nothing and not proposals:
        raise nothing
    text = draft(found, proposals)
    Path(FILE_NAME).write_text(text, "utf-8")
    print(f"{text}\nwritten to {FILE_NAME}")
