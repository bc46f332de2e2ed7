"""The commands: parse the arguments, call, print, exit. No logic lives here."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
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


@app.command(epilog="Example: captionaudit check galleries/ --fail-on error --format json")
def check(
    paths: Paths,
    select: Names = "",
    ignore: Names = "",
    format: Annotated[str, typer.Option(help="text or json.")] = "text",
    fail_on: Annotated[
        str, typer.Option(help="error, warning, review or never.", show_default="warning")
    ] = "",
    config: ConfigPath = "",
) -> None:
    """Audit galleries and print a report.

    Exits 0 where nothing is found at or above --fail-on, 1 where something is, 2 where anything
    went wrong (usage, configuration, nothing to audit).
    """
    from captionaudit.audit import audit, prepare
    from captionaudit.config import FAIL_ON, load_config
    from captionaudit.errors import UserError, nearest
    from captionaudit.report import writer
    from captionaudit.report.progress import progress

    write = writer(format)
    loaded = load_config(config)
    limit = fail_on or loaded.fail_on
    if limit not in FAIL_ON:
        raise UserError(f"--fail-on {limit!r}", hint=nearest(limit, FAIL_ON))
    prepared = prepare(loaded, _words(select), _words(ignore))
    with progress(sys.stderr) as step:
        result = audit(paths, prepared, step)
    if not result.summary.items and not result.findings:
        raise UserError("nothing to audit", hint=result.why_empty())
    if format != "text":
        _machine()
    write(result, sys.stdout)
    sys.stdout.flush()
    if not result.summary.items or not all(os.path.lexists(path) for path in paths):
        raise typer.Exit(2)
    raise typer.Exit(1 if result.fails(limit) else 0)


@app.command(epilog="Example: captionaudit items galleries/ | head -1")
def items(
    paths: Paths,
    format: Annotated[str, typer.Option(help="jsonl.")] = "jsonl",
    config: ConfigPath = "",
) -> None:
    """Print what the tool understood: a JSON line for each item, with all its statements."""
    from captionaudit.errors import UserError
    from captionaudit.report.items import item_record

    if format != "jsonl":
        raise UserError(f"unknown format {format!r}", hint="items are printed as jsonl")
    _machine()
    for view in _views(paths, config):
        for subject in view.subjects:
            _line(item_record(subject))


@app.command(epilog="Example: echo 'Divers clear nets. EPA/INES CALDER' | captionaudit parse")
def parse(config: ConfigPath = "") -> None:
    """Take captions or credits apart: one a line on standard input, one JSON line each out."""
    from captionaudit.audit import prepare
    from captionaudit.config import load_config
    from captionaudit.report.items import parse_record
    from captionaudit.text.line import parse_line

    _machine()
    reader = prepare(load_config(config)).reader
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    for line in sys.stdin:
        text = line.rstrip("\r\n")
        anatomy, credit = parse_line(text, reader.agencies, house=reader.house)
        _line(parse_record(text, anatomy, credit, reader))


@app.command(epilog="Example: captionaudit credits content/")
def credits(
    paths: Paths,
    format: Annotated[str, typer.Option(help="text or jsonl.")] = "text",
    config: ConfigPath = "",
) -> None:
    """List every credit, taken apart and counted; those of no known agency come first.

    What the site prints on purpose goes into [house] credits and photographers.
    """
    from captionaudit.errors import UserError, nearest
    from captionaudit.report.credits import Credits, write_lines, write_table

    writers = {"text": write_table, "jsonl": write_lines}
    if format not in writers:
        raise UserError(f"unknown format {format!r}", hint=nearest(format, writers))
    if format != "text":
        _machine()
    found = Credits()
    for view in _views(paths, config):
        found.add(view.subjects)
    writers[format](found, sys.stdout)


@app.command(epilog="Example: captionaudit show photos/boats-2.jpg")
def show(
    paths: Paths,
    format: Annotated[str, typer.Option(help="text or jsonl.")] = "text",
) -> None:
    """Print what picture files say, property by property and container by container.

    Folders are walked. Where EXIF, IIM and XMP contradict each other, that is marked.
    """
    from captionaudit.errors import UserError, nearest
    from captionaudit.images.read import read_picture
    from captionaudit.report.show import pictures_of, records, write_reading
    from captionaudit.report.style import Style
    from captionaudit.report.text import wants_colour

    if format not in ("text", "jsonl"):
        raise UserError(f"unknown format {format!r}", hint=nearest(format, ("text", "jsonl")))
    pictures = pictures_of(paths)
    if not pictures:
        raise UserError("no picture files", hint="name pictures, or folders that hold some")
    if format == "jsonl":
        _machine()
        for record in records(pictures):
            _line(record)
    else:
        style = Style(wants_colour(sys.stdout))
        for path in pictures:
            write_reading(path, read_picture(path), style, sys.stdout)
    if not all(os.path.lexists(path) for path in paths):
        raise typer.Exit(2)


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
        found = survey(_views(paths or ["."], ""))
    except UserError as error:
        found, nothing = Survey(), error
    others = (f.path for f in discover(paths or ["."]) if f.path not in found.paths)
    proposals = propose(others, builtin_agencies())
    if nothing and not proposals:
        raise nothing
    text = draft(found, proposals)
    Path(FILE_NAME).write_text(text, "utf-8")
    print(f"{text}\nwritten to {FILE_NAME}")


def _views(paths: Sequence[str], config: str) -> Iterator[GalleryView]:
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


def _machine() -> None:
    """Make standard output UTF-8, with lone surrogates (of bad file names) as JSON escapes."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def _words(names: str) -> tuple[str, ...]:
    return tuple(name for name in names.replace(",", " ").split() if name)


def _line(record: object) -> None:
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
