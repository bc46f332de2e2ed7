"""One picture on several pages: captions that contradict each other, credits to other agencies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from captionaudit.engine.checks.retelling import contradiction
from captionaudit.engine.fold import fold
from captionaudit.engine.groups import CorpusCheck, Record, Verdict, stable_key
from captionaudit.engine.subject import PAGE_ORIGINS, Subject
from captionaudit.model import FILE_ORIGINS, Statement

#: Separates the agencies of a record; no agency has it in its name.
_AND = "; "
#: Different captions of one picture that are compared: the cost grows with the square.
_MOST = 12
#: The suffixes that content systems give to the sizes of one picture: `-300x200`, `-scaled`.
_SIZE = re.compile(r"(?:-\d{2,4}x\d{2,4}|-scaled|@[23]x)+\Z")
#: Names that cameras count up and give again: two such files need not be one.
_CAMERA = re.compile(r"(?:dsc|dscf|dscn|_?mg|img|pxl|mvi|p|gopr|dji)[ _-]?\d{3,6}", re.IGNORECASE)


def _captions(subject: Subject, options: Mapping[str, Any]) -> Iterable[tuple[str, Record]]:
    """Key the page's caption by its picture."""
    text = subject.text("caption.body")
    picture = _picture(subject)
    if text and picture and text.statement.origin not in FILE_ORIGINS:
        whole = text.statement
        place = whole.part(text.start, text.end)
        part = Statement(whole.property, text.value, whole.origin, place)
        record = Record(subject.gallery.name, subject.item.number, part, subject.image)
        yield stable_key(picture), record


def _contradictions(group: Sequence[Record], options: Mapping[str, Any]) -> Iterable[Verdict]:
    """Blame the first caption that another page contradicts, and name those that do."""
    different = {fold(record.statement.value): record for record in reversed(group)}
    records = sorted(different.values(), key=lambda record: record.order)[:_MOST]
    for number, one in enumerate(records):
        others = [
            (other, why)
            for other in records[number + 1 :]
            if other.gallery != one.gallery and (why := _contradict(one, other))
        ]
        if others:
            yield Verdict((one, *(other for other, _ in others)), {"why": others[0][1]})
            return


def _contradict(one: Record, other: Record) -> str:
    found = contradiction(one.statement.value, other.statement.value)
    return found.said("the same picture's") if found else ""


def _credits(subject: Subject, options: Mapping[str, Any]) -> Iterable[tuple[str, Record]]:
    """Key the agencies that the page credits by its picture."""
    picture = _picture(subject)
    line = next((ln for ln in subject.page_credits if ln.credit.agencies), None)
    if picture and line and line.statement.origin in PAGE_ORIGINS:
        names = _AND.join(subject.reader.agencies[slug].name for slug in line.credit.agencies)
        part = Statement(line.statement.property, names, line.statement.origin, line.place)
        record = Record(subject.gallery.name, subject.item.number, part, subject.image)
        yield stable_key(picture), record


def _suppliers(group: Sequence[Record], options: Mapping[str, Any]) -> Iterable[Verdict]:
    """Blame the first credit that shares no agency with another page's."""
    for number, one in enumerate(group):
        ours = set(one.statement.value.split(_AND))
        others = [
            other
            for other in group[number + 1 :]
            if other.gallery != one.gallery and not ours & set(other.statement.value.split(_AND))
        ]
        if others:
            said = {"one": one.statement.value, "other": others[0].statement.value}
            yield Verdict((one, *others), said)
            return


def _picture(subject: Subject) -> str:
    """Return what is the same wherever a picture is shown, "" where nothing is certain.

    That is its file; else the last part of its address if that can hardly name two pictures;
    else the whole of an address that has a host.
    """
    if subject.item.picture.path:
        return subject.item.picture.path
    address = re.split(r"[?#]", subject.image)[0]
    stem = _SIZE.sub("", address.rpartition("/")[2].rpartition(".")[0])
    if _is_distinct(stem):
        return stem.casefold()
    return address if "//" in address else ""


def _is_distinct(stem: str) -> bool:
    """Whether a file name has a number that only one picture bears: `AFP_48KT7NQ`, a hash."""
    digits = sum(map(str.isdigit, stem))
    runs = max((len(run) for run in _runs(stem)), default=0)
    return digits >= 3 and runs >= 6 and len(stem) >= 8 and not _CAMERA.fullmatch(stem)


def _runs(stem: str) -> Iterator[str]:
    """Yield the parts of a name with letters and digits mixed, or of six digits and more."""
    for part in re.split(r"[^0-9A-Za-z]+", stem):
        digits = sum(map(str.isdigit, part))
        if digits >= 2:
            yield part


captions = CorpusCheck(_captions, _contradictions)
credits = CorpusCheck(_credits, _suppliers)
