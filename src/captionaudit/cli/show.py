"""`show`: what picture files say."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from captionaudit.cli.shared import Paths, app, machine_output, write_line


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
        machine_output()
        for record in records(pictures):
            write_line(record)
    else:
        style = Style(wants_colour(sys.stdout))
        for path in pictures:
            write_reading(path, read_picture(path), style, sys.stdout)
    if not all(os.path.lexists(path) for path in paths):
        raise typer.Exit(2)
