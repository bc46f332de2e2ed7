"""Builds a tree from the events of a parser, without recursion, to a bounded depth."""

from __future__ import annotations

from captionaudit.model import Problem
from captionaudit.sources.lines import Lines
from captionaudit.sources.trees import Entry, Kind, Mapping, Node, Scalar, Sequence, Tree

#: Deeper nesting than this is an attack or a mistake; real documents stay below 30.
MAX_DEPTH = 200

#: More values than this are refused: a tree of them would fill the memory.
MAX_NODES = 1_500_000

# A merged mapping may hold this many keys, and all merges of a document so many; more is a bomb.
_MAX_MERGED = 1000
_MAX_MERGES = 200_000

#: So many doubled keys are named; who has more has one fault, and not a hundred.
MAX_DOUBLED = 100

_NO_NAME = Scalar("", 0, 0)


class BadDocumentError(Exception):
    """The document breaks its syntax (or our bounds) at an offset."""

    def __init__(self, message: str, offset: int, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.hint = hint


class _Frame:
    """A container that is not closed yet; of a mapping, `nodes` are keys and values in turn."""

    __slots__ = ("anchor", "is_mapping", "nodes")

    def __init__(self, is_mapping: bool, anchor: str | None) -> None:
        self.is_mapping = is_mapping
        self.anchor = anchor
        self.nodes: list[Node] = []


class Builder:
    """Takes events in document order; in a mapping, keys and values take turns."""

    def __init__(self, lines: Lines, *, merges: bool = False) -> None:
        self._lines = lines
        self._merges = merges
        self._stack: list[_Frame] = []
        self._anchors: dict[str, Node] = {}
        self._roots: list[Node] = []
        self._problems: list[Problem] = []
        self._doubled: list[Problem] = []
        self._count = 0
        self._merged = 0

    def open(self, *, mapping: bool, offset: int, anchor: str | None = None) -> None:
        """Begin a mapping or a sequence."""
        if len(self._stack) >= MAX_DEPTH:
            raise BadDocumentError(f"it is nested deeper than {MAX_DEPTH} levels", offset)
        self._count += 1
        if self._count > MAX_NODES:
            raise BadDocumentError(f"it holds more than {MAX_NODES:,} values", offset)
        self._stack.append(_Frame(mapping, anchor))

    def scalar(self, scalar: Scalar, anchor: str | None = None) -> None:
        """Take a scalar."""
        self._count += 1
        if self._count > MAX_NODES:
            raise BadDocumentError(f"it holds more than {MAX_NODES:,} values", scalar.start)
        if anchor:
            self._anchors[anchor] = scalar
        (self._stack[-1].nodes if self._stack else self._roots).append(scalar)

    def alias(self, anchor: str, offset: int) -> None:
        """Take a reference to an earlier node; one to an unfinished node is null."""
        self._add(self._anchors.get(anchor, Scalar("", offset, offset, Kind.NULL)))

    def close(self) -> None:
        """End the innermost mapping or sequence."""
        frame = self._stack.pop()
        node = self._mapping(frame) if frame.is_mapping else Sequence(tuple(frame.nodes))
        if frame.anchor:
            self._anchors[frame.anchor] = node
        self._add(node)

    def note(self, message: str, offset: int, hint: str) -> None:
        """Note what is wrong at an offset without breaking off."""
        self._problems.append(Problem(message, self._lines.place(offset, offset), hint))

    def fail(self, error: BadDocumentError) -> None:
        """Note where the document breaks off; what was read so far is kept.

        Only the element of a list that it breaks in is dropped: what it lacks nobody can know.
        """
        for depth in range(len(self._stack) - 1, 0, -1):
            if self._stack[depth].is_mapping and not self._stack[depth - 1].is_mapping:
                del self._stack[depth:]
                break
        place = self._lines.place(error.offset, error.offset)
        self._problems.append(Problem(error.message, place, error.hint))

    def tree(self) -> Tree:
        """Return the tree, with everything closed that the document left open."""
        while self._stack:
            self.close()
        problems, doubled = tuple(self._problems), tuple(self._doubled)
        return Tree(self._lines, tuple(self._roots), problems, doubled)

    def _add(self, node: Node) -> None:
        (self._stack[-1].nodes if self._stack else self._roots).append(node)

    def _mapping(self, frame: _Frame) -> Mapping:
        # Keys that are no scalars (YAML allows them) name nothing that we know.
        keys = [k if isinstance(k, Scalar) else _NO_NAME for k in frame.nodes[::2]]
        # The last key has no value where the document breaks off.
        nodes = frame.nodes[1::2]
        entries = {k.value: Entry(k, n) for k, n in zip(keys, nodes, strict=False)}
        if len(entries) < len(nodes):
            self._note_doubled(keys[: len(nodes)])
        if self._merges and "<<" in entries:
            self._merge(entries)
        return Mapping(tuple(entries.values()))

    def _note_doubled(self, keys: list[Scalar]) -> None:
        last: dict[str, Scalar] = {}
        for key in keys:
            has_room = len(self._doubled) < MAX_DOUBLED
            if has_room and key.value in last and key.value != "<<":
                self._doubled.append(self._twice(last[key.value], key))
            last[key.value] = key

    def _merge(self, entries: dict[str, Entry]) -> None:
        """Add the keys of merged mappings (YAML 1.1, `<<: *anchor`) that are not there yet."""
        merged = entries["<<"].node
        parents = merged.nodes if isinstance(merged, Sequence) else (merged,)
        for parent in parents[:_MAX_MERGED]:
            if isinstance(parent, Mapping):
                before, self._merged = self._merged, self._merged + len(parent.entries)
                if before <= _MAX_MERGES < self._merged:
                    message = f"its merge keys repeat more than {_MAX_MERGES:,} values"
                    self.note(message, entries["<<"].key.start, "the others are left out")
                for entry in parent.entries[: max(0, min(_MAX_MERGED, _MAX_MERGES - before))]:
                    entries.setdefault(entry.key.value, entry)

    def _twice(self, first: Scalar, second: Scalar) -> Problem:
        line, _ = self._lines.at(first.start)
        place = self._lines.place(second.start, second.end)
        message = f"key {second.value!r} is there twice (first on line {line}); the last one counts"
        return Problem(message, place, "keep one of them")
