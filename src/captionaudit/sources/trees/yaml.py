"""YAML to a tree with places, from the events of libyaml.

Events instead of composed nodes: they come without recursion, and aliases stay references, so
neither depth nor a "billion laughs" file costs memory.
"""

from __future__ import annotations

import re
from typing import Any

from captionaudit.sources.lines import Lines
from captionaudit.sources.trees import Kind, Scalar, Tree
from captionaudit.sources.trees.builder import BadDocumentError, Builder

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEAN = frozenset({"true", "True", "TRUE", "false", "False", "FALSE"})
_NUMBER = re.compile(r"[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0x[0-9a-fA-F]+|0o?[0-7]+")
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")
_HEADER = re.compile(r"[|>][^\n]*\n[ \t\r\n]*")

#: What libyaml says where people forget the quotation marks, and what to do.
_HINTS = (
    ("mapping values are not allowed", "put the value in quotes: it holds a colon"),
    ("cannot start any token", "put the value in quotes: it begins with a sign of YAML"),
    ("found unexpected end of stream", "add the missing quotation mark"),
    ("did not find expected <document start>", "put the value in quotes, or indent it"),
    ("did not find expected key", "look at the quotes and the indent of this line and the last"),
    ("did not find expected ',' or", "put the value in quotes, or close the bracket"),
    ("undefined alias", "put the value in quotes: it begins with an asterisk"),
)


def parse(text: str, path: str) -> Tree:
    """Parse all documents of a text; what stands before an error is kept, nothing is raised."""
    return _parse(Lines(text, path), text)


def parse_part(lines: Lines, start: int, end: int) -> Tree:
    """Parse the document between two offsets of a text; places are those in the whole text."""
    # Blanked instead of cut, so that libyaml counts its offsets from the top of the text.
    blank = re.sub(r"[^\r\n]", " ", lines.text[:start])
    return _parse(lines, blank + lines.text[start:end])


def _parse(lines: Lines, text: str) -> Tree:
    import yaml

    builder = Builder(lines, merges=True)
    try:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        scalar, end = yaml.ScalarEvent, yaml.StreamEndEvent
        next_event, take = loader.get_event, builder.scalar
        while (kind := type(event := next_event())) is not end:
            if kind is scalar:
                take(_scalar(event, text), event.anchor)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                is_mapping = kind is yaml.MappingStartEvent
                builder.open(mapping=is_mapping, offset=event.start_mark.index, anchor=event.anchor)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                builder.close()
            elif kind is yaml.AliasEvent:
                builder.alias(event.anchor, event.start_mark.index)
    except BadDocumentError as error:
        builder.fail(error)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        offset = min(mark.index, len(text)) if mark else 0
        detail = ": ".join(p for p in (error.context, error.problem) if p)
        hint = next((hint for fault, hint in _HINTS if fault in detail), "")
        builder.fail(BadDocumentError(f"the YAML breaks: {detail}", offset, hint))
    except yaml.YAMLError as error:
        offset = getattr(error, "position", None) or 0
        builder.fail(BadDocumentError(f"the YAML breaks: {error}".splitlines()[0], offset))
    return builder.tree()


def _scalar(event: Any, text: str) -> Scalar:
    value, style = event.value, event.style
    start, end = event.start_mark.index, event.end_mark.index
    if not (style or event.anchor or event.tag):
        # Most plain scalars are words: neither a number nor null, true, false or their like.
        if (first := value[:1]).isalpha() and first not in "nNtTfF":
            return Scalar(value, start, end)
        return Scalar(value, start, end, _plain_kind(value))
    if event.anchor or event.tag:
        properties = _PROPERTIES.match(text, start, end)
        start = properties.end() if properties else start
    if style in ('"', "'"):
        return Scalar(value, start + 1, end - 1)
    if style in ("|", ">"):
        header = _HEADER.match(text, start, end)
        start = header.end() if header else start
        end = start + len(text[start:end].rstrip())
        # The line break that ends a block scalar belongs to the notation, not to the words.
        return Scalar(value.rstrip("\n"), start, end)
    if event.tag not in (None, "!"):
        return Scalar(value, start, end)
    return Scalar(value, start, end, _plain_kind(value))


def _plain_kind(value: str) -> Kind:
    if value in _NULL:
        return Kind.NULL
    if value in _BOOLEAN:
        return Kind.BOOLEAN
    return Kind.NUMBER if _NUMBER.fullmatch(value) else Kind.TEXT
