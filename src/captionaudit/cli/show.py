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

    Folders are walked. Where EXIF, IIM and XMP contradict each other, that is marked; credits and
    names count by whom they name. What sidecars say is printed beside it. Exits 2 where a file is
    no picture.
    """
    from captionaudit.errors import UserError, nearest
    from captionaudit.report.show import pictures_of, read_file, records, write_reading
    from captionaudit.report.style import Style
    from captionaudit.report.text import wants_colour

    if format not in ("text", "jsonl"):
        raise UserError(f"unknown format {format!r}", hint=nearest(format, ("text", "jsonl")))
    if "-" in paths and not os.path.lexists("-"):
        hint = "save the picture, and name the file: captionaudit show picture.jpg"
        raise UserError("show reads no standard input", hint=hint)
    pictures = pictures_of(paths)
    if not pictures:
        raise UserError("no picture files", hint="name pictures, or folders that hold some")
    failed = not all(os.path.lexists(path) for path in paths)
    if format == "jsonl":
        machine_output()
        for record in records(pictures):
            write_line(record)
            failed = failed or "error" in record
    else:
        style = Style(wants_colour(sys.stdout))
        for path in pictures:
            reading = read_file(path)
            write_reading(path, reading, style, sys.stdout)
            failed = failed or bool(reading.error)
    if failed:
        raise typer.Exit(2)
