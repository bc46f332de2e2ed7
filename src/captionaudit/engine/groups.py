"""Rules over more than one item: records that share a key are judged together.

A corpus rule is a map (item to keyed records), a shuffle by key and a reduce (judge a group), so
that one process, a pool and a cluster give the same findings. Only the records travel.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from captionaudit.engine.fold import fold
from captionaudit.engine.subject import Subject
from captionaudit.model import Related, Statement

#: A group larger than this is judged on its first records: one finding names them all anyway.
CAP = 200


class Record(NamedTuple):
    """What travels of an item: where it is and the one statement that the rule is about."""

    gallery: str
    item: int
    statement: Statement
    image: str = ""

    @property
    def order(self) -> tuple[str, int, str]:
        """The sort key that makes every runner judge a group in the same order."""
        return self.gallery, self.item, self.statement.place.pointer


@dataclass(frozen=True, slots=True)
class Verdict:
    """A fault of a group: the records at fault, the first to be blamed, and message data."""

    records: tuple[Record, ...]
    data: Mapping[str, Any] = field(default_factory=dict)


Options = Mapping[str, Any]


class CorpusCheck(NamedTuple):
    """A corpus rule's two halves: keyed records of one item, and the judgement of a group."""

    key: Callable[[Subject, Options], Iterable[tuple[str, Record]]]
    judge: Callable[[Sequence[Record], Options], Iterable[Verdict]]


def stable_key(text: str) -> str:
    """Return a short key that is the same in every process (`hash()` is not)."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def unique_key(path: str, subject: Subject) -> Iterable[tuple[str, Record]]:
    """Yield the key of a property's words for the operator `unique`."""
    text = subject.text(path)
    folded = fold(text.value) if text else ""
    if text and folded:
        whole = text.statement
        part = Statement(whole.property, text.value, whole.origin, whole.part(text.start, text.end))
        record = Record(subject.gallery.name, subject.item.number, part, subject.image)
        yield stable_key(folded), record


def judge_unique(group: Sequence[Record]) -> Iterable[Verdict]:
    """Yield the fault of a group whose records should all be different."""
    if len(group) > 1:
        yield Verdict(tuple(group))


def ordered(group: Iterable[Record]) -> tuple[Record, ...]:
    """Return a group in its stable order, at most CAP records of it."""
    return tuple(sorted(group, key=lambda record: record.order)[:CAP])


def related(records: Sequence[Record]) -> tuple[Related, ...]:
    """Return the places of the records after the first, which is the one that is blamed."""
    home = records[0].gallery
    return tuple(
        Related(r.statement.place, r.item, "" if r.gallery == home else f"in {r.gallery}")
        for r in records[1:]
    )
