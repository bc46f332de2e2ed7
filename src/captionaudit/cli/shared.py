"""What the commands share: the application, its usual parameters, and standard output."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from captionaudit.engine.judge import GalleryView

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Audits photo galleries: captions, agency credits, alt text and picture metadata.",
    epilog="captionaudit photos/ is short for captionaudit check photos/.",
)
rules_app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="List the rules, or run their examples.",
)
app.add_typer(rules_app, name="rules")

config_app = typer.Typer(
    no_args_is_help=True, rich_markup_mode=None, help="Show the configuration, or its JSON Schema."
)
app.add_typer(config_app, name="config")

Paths = Annotated[list[str], typer.Argument(help="Files and folders.", show_default=False)]
ConfigPath = Annotated[
    str,
    typer.Option("--config", help="A configuration file instead of the nearest captionaudit.toml."),
]
Names = Annotated[
    str, typer.Option(help="Rules, topics or tags, with commas between.", show_default=False)
]


def views_of(paths: Sequence[str], config: str) -> Iterator[GalleryView]:
    """Yield the galleries under `paths`; problems go to standard error, none at all is an error."""
    from captionaudit.audit import prepare, views
    from captionaudit.config import load_config
    from captionaudit.errors import UserError
    from captionaudit.settle.tally import Tally

    run = prepare(load_config(config))
    tally = Tally(run.reader.agencies)
    for view in views(paths, run, tally):
        for problem in view.gallery.problems:
            print(f"captionaudit: {problem.place.path}: {problem.message}", file=sys.stderr)
        yield view
    result = tally.result((), ())
    if not result.summary.items:
        raise UserError("nothing to audit", hint=result.why_empty())


def machine_output() -> None:
    """Make standard output UTF-8, with lone surrogates (of bad file names) as JSON escapes."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def words_of(names: str) -> tuple[str, ...]:
    """Return the names of an option, which commas or blanks part."""
    return tuple(name for name in names.replace(",", " ").split() if name)


def write_line(record: object) -> None:
    """Write a record as a line of JSON."""
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
