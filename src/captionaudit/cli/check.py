"""`check`, `items`, `parse` and `credits`: what galleries say, and what is wrong with it."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from captionaudit.cli.shared import (
    ConfigPath,
    Names,
    Paths,
    app,
    machine_output,
    views_of,
    words_of,
    write_line,
)


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
    went wrong (usage, configuration, nothing to audit, a rule that failed).
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
    prepared = prepare(loaded, words_of(select), words_of(ignore))
    with progress(sys.stderr) as step:
        result = audit(paths, prepared, step)
    if not result.summary.items and not result.findings:
        raise UserError("nothing to audit", hint=result.why_empty())
    if format != "text":
        machine_output()
    write(result, sys.stdout)
    sys.stdout.flush()
    missing = not all(os.path.lexists(path) for path in paths)
    if not result.summary.items or missing or result.faults:
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
    machine_output()
    for view in views_of(paths, config):
        for subject in view.subjects:
            write_line(item_record(subject))


@app.command(epilog="Example: echo 'Divers clear nets. EPA/INES CALDER' | captionaudit parse")
def parse(config: ConfigPath = "") -> None:
    """Take captions or credits apart: one a line on standard input, one JSON line each out."""
    from captionaudit.audit import prepare
    from captionaudit.config import load_config
    from captionaudit.report.items import parse_record
    from captionaudit.text.line import parse_line

    machine_output()
    reader = prepare(load_config(config)).reader
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    for line in sys.stdin:
        text = line.rstrip("\r\n")
        anatomy, credit = parse_line(text, reader.agencies, house=reader.house)
        write_line(parse_record(text, anatomy, credit, reader))


@app.command(epilog="Example: captionaudit credits content/")
def credits(
    paths: Paths,
    format: Annotated[str, typer.Option(help="text or jsonl.")] = "text",
    config: ConfigPath = "",
) -> None:
    """List every credit with what is known of it: unknown ones first, then irregular ones.

    What the site prints on purpose goes into [house] credits and photographers.
    """
    from captionaudit.errors import UserError, nearest
    from captionaudit.report.credits import Credits, write_lines, write_table

    writers = {"text": write_table, "jsonl": write_lines}
    if format not in writers:
        raise UserError(f"unknown format {format!r}", hint=nearest(format, writers))
    if format != "text":
        machine_output()
    found = Credits()
    for view in views_of(paths, config):
        found.add(view.subjects)
    writers[format](found, sys.stdout)
