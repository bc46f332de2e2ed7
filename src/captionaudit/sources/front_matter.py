"""The data at the top of a page: YAML between `---`, TOML between `+++`, or JSON."""

from __future__ import annotations

import re
from typing import NamedTuple

from captionaudit.model import Gallery, Problem, Statement
from captionaudit.sources.keys import smells_of_captions
from captionaudit.sources.language import declared
from captionaudit.sources.lines import Lines
from captionaudit.sources.manifest import find_galleries
from captionaudit.sources.trees import Tree

_FENCED = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<data>.*?)^(?P=fence)[ \t]*\r?$", re.M | re.S
)
# Dashes alone are a line across the page as well, so a key has to follow them.
_OPENED = re.compile(r"(?:---[ \t]*\r?\n[A-Za-z_][\w-]*:(?:\s|$)|\+\+\+[ \t]*\r?\n)")


class FrontMatter(NamedTuple):
    """The galleries of a page's front matter, the offset of its text and the page's language."""

    galleries: tuple[Gallery, ...] = ()
    problems: tuple[Problem, ...] = ()
    end: int = 0
    language: tuple[Statement, ...] = ()


def front_matter(lines: Lines, source: str) -> FrontMatter:
    """Read the front matter of a page; places are those in the whole file."""
    match = _FENCED.match(lines.text)
    if match is None:
        return FrontMatter(problems=_unclosed(lines))
    start, end = match.span("data")
    tree = _parse(lines, match["fence"], start, end)
    galleries = tuple(find_galleries(tree, lines.path, source, front_matter=True))
    problems = (*tree.problems, *(tree.doubled if galleries else ()))
    language = next(filter(None, (declared(n, p, lines) for p, n in tree.documents())), ())
    return FrontMatter(galleries, problems, match.end(), language)


def _unclosed(lines: Lines) -> tuple[Problem, ...]:
    """Return a problem where front matter that speaks of captions begins and never ends."""
    if _OPENED.match(lines.text) is None or not smells_of_captions(lines.text):
        return ()
    fence = lines.text[:3]
    place = lines.place(0, len(fence))
    message = f"the front matter that begins with {fence} has no {fence} at its end"
    return (Problem(message, place, f"close it with a line {fence}"),)


def _parse(lines: Lines, fence: str, start: int, end: int) -> Tree:
    if fence == "---":
        from captionaudit.sources.trees.yaml import parse_part

        return parse_part(lines, start, end)
    from captionaudit.sources.trees.toml import parse_part as parse_toml

    return parse_toml(lines, start, end)
