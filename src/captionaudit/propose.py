"""Proposes a key map for data files whose keys name no caption, alt text or credit that we know."""

from __future__ import annotations

import json
import os
import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median

from captionaudit.model import Property
from captionaudit.sources.decode import load
from captionaudit.sources.references import is_picture
from captionaudit.sources.trees import Kind, Mapping, Node, Scalar, Sequence, Tree, containers
from captionaudit.text.agencies import AgencyTable
from captionaudit.text.credit import parse_credit

_SUFFIXES = (".yml", ".yaml", ".json", ".toml")
#: A list is of pictures where so many of its items name a picture file.
_MOST = 0.8
#: A text of this many words is a caption; a credit has no more than that.
_LONG, _SHORT = 6, 8
_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Proposal:
    """Files that hold lists of pictures under one path, and what the keys seem to mean.

    `doubtful` says that two keys hold long texts, or that none holds a credit.
    """

    paths: tuple[str, ...]
    items: str
    fields: tuple[tuple[Property, str], ...]
    doubtful: bool

    def toml(self) -> str:
        """Return the table of the configuration, as comments where it is doubtful."""
        fields = ", ".join(f"{prop} = {_quoted(path)}" for prop, path in self.fields)
        lines = [
            "[[galleries]]",
            f"paths = [{', '.join(map(_quoted, self.paths))}]",
            f"items = {_quoted(self.items)}",
            f"fields = {{ {fields} }}",
        ]
        return "\n".join(f"# {line}" if self.doubtful else line for line in lines)


def propose(paths: Iterable[str], agencies: AgencyTable) -> tuple[Proposal, ...]:
    """Return proposals for data files without a gallery; files alike in a folder share one."""
    groups: dict[tuple[str, str, tuple[tuple[Property, str], ...], bool], list[str]] = {}
    for path in paths:
        if path.lower().endswith(_SUFFIXES):
            for items, fields, doubtful in _of_file(path, agencies):
                folder, name = posixpath.split(posixpath.normpath(path))
                pattern = posixpath.join(folder, f"*{os.path.splitext(name)[1]}")
                groups.setdefault((pattern, items, fields, doubtful), []).append(path)
    made = []
    for (pattern, items, fields, doubtful), files in groups.items():
        where = pattern if len(files) > 1 else posixpath.normpath(files[0])
        made.append(Proposal((f"/{where.lstrip('/')}",), items, fields, doubtful))
    return tuple(made)


def _of_file(
    path: str, agencies: AgencyTable
) -> Iterator[tuple[str, tuple[tuple[Property, str], ...], bool]]:
    tree = _parsed(path)
    if tree is None or tree.problems or len(tree.roots) != 1:
        return
    for pointer, node in containers(tree):
        if isinstance(node, Sequence):
            rows = [dict(_texts(n)) for n in node.nodes if isinstance(n, Mapping)]
            meant = _meaning(rows, agencies) if len(rows) > 1 else None
            if meant is not None:
                yield pointer, *meant
                return


def _parsed(path: str) -> Tree | None:
    from captionaudit.sources.trees import json as json_tree
    from captionaudit.sources.trees import toml, yaml

    text = load(path).text
    if path.lower().endswith(".json"):
        return json_tree.parse(text, path)
    return (toml if path.lower().endswith(".toml") else yaml).parse(text, path) if text else None


def _texts(node: Node, path: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """Yield the texts of an item with the dotted paths that lead to them."""
    if isinstance(node, Scalar) and node.kind is Kind.TEXT and node.value.strip():
        yield path, node.value.strip()
    elif isinstance(node, Mapping) and depth < _DEPTH:
        for key, child in node.entries:
            # What has a meaning in a path itself cannot be part of one.
            if not set(key.value) & set(".[]*/"):
                yield from _texts(child, f"{path}.{key.value}".lstrip("."), depth + 1)


def _meaning(
    rows: list[dict[str, str]], agencies: AgencyTable
) -> tuple[tuple[tuple[Property, str], ...], bool] | None:
    """Return the fields of a list of pictures, and whether they are in doubt; None for others."""
    columns: dict[str, list[str]] = {}
    for row in rows:
        for path, value in row.items():
            columns.setdefault(path, []).append(value)
    common = {path: values for path, values in columns.items() if len(values) >= _MOST * len(rows)}
    image = next((p for p, v in common.items() if all(map(is_picture, v))), None)
    lengths = {p: median(len(v.split()) for v in values) for p, values in common.items()}
    long = sorted((p for p in lengths if lengths[p] >= _LONG and p != image), key=lengths.get)  # type: ignore[arg-type]
    if image is None or not long:
        return None
    fields = [(Property.IMAGE, image), (Property.CAPTION, long[-1])]
    short = [p for p in common if lengths[p] <= _SHORT and p != image and p not in long]
    credit = next((p for p in short if _is_credit(common[p], agencies)), None)
    if credit is not None:
        fields.append((Property.CREDIT, credit))
    return tuple(fields), credit is None or len(long) > 1


def _is_credit(values: list[str], agencies: AgencyTable) -> bool:
    """Return whether half of some texts or more name an agency."""
    named = sum(any(clause.agency for clause in parse_credit(v, agencies).clauses) for v in values)
    return named * 2 >= len(values)


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)
