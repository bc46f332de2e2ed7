"""The data at the top of a page: YAML between `---`, TOML between `+++`, or JSON."""

from __future__ import annotations

import re
from typing import NamedTuple

from captionaudit.model import Gallery, Problem
from captionaudit.sources.lines import Lines
from captionaudit.sources.manifest import find_galleries
from captionaudit.sources.trees import Tree

_FENCED = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<data>.*?)^(?P=fence)[ \t]*\r?$", re.M | re.S
)


class FrontMatter(NamedTuple):
    """The galleries of a page's front matter, and the offset at which its text begins."""

    galleries: tuple[Gallery, ...] = ()
    problems: tuple[Problem, ...] = ()
    end: int = 0


def front_matter(lines: Lines, source: str) -> FrontMatter:
    """Read the front matter of a page; places are those in the whole file."""
    match = _FENCED.match(lines.text)
    if match is None:
        return FrontMatter()
    start, end = match.span("data")
    tree = _parse(lines, match["fence"], start, end)
    galleries = tuple(find_galleries(tree, lines.path, source, front_matter=True))
    problems = (*tree.problems, *(tree.doubled if galleries else ()))
    return FrontMatter(galleries, problems, match.end())


def _parse(lines: Lines, fence: str, start: int, end: int) -> Tree:
    if fence == "---":
        from captionaudit.sources.trees.yaml import parse_part

        return parse_part(lines, start, end)
    from captionaudit.sources.trees.toml import parse_part as parse_toml

    return parse_toml(lines, start, end)
