"""The report for people: by gallery, then item, worst first, the faulty part marked."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TextIO

from captionaudit.model import Finding, Mark, Place, Related, Severity
from captionaudit.report.count import counted
from captionaudit.report.escape import printable
from captionaudit.report.style import Style
from captionaudit.settle.result import Result

#: Characters of a value shown on each side of its faulty part.
_CONTEXT = 48
_LABEL = 7
#: So many items with the same finding are shown as one line.
_MANY = 3
#: So many items with a finding to review of the same rule are shown as one line.
_ALIKE = 5
#: So many lines are named where items are taken together.
_MOST = 12


def write(result: Result, stream: TextIO) -> None:
    """Write the result as text, in colour where the stream is a terminal that wants it."""
    style = Style(wants_colour(stream))
    for gallery, findings in groupby(result.findings, key=lambda f: f.gallery):
        _gallery(gallery, list(findings), style, stream)
    if result.findings:
        _rules(result, style, stream)
    _closing(result, style, stream)


def wants_colour(stream: TextIO) -> bool:
    """Return whether to colour: a terminal, and neither NO_COLOR nor TERM=dumb (no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty()


def _gallery(name: str, findings: Sequence[Finding], style: Style, stream: TextIO) -> None:
    print(style.strong(printable(name)), file=stream)
    file = [f for f in findings if f.item is None and not f.related]
    whole = [f for f in findings if f.item is None and f.related]
    repeated, single = _repeated([finding for finding in findings if finding.item])
    if file:
        _block("the file", file, style, stream)
    if whole:
        _block("whole gallery", whole, style, stream)
    for same in repeated:
        places = [Related(f.place, f.item) for f in same]
        _block(_everywhere(places) + _files(same), [_together(same)], style, stream)
    for item, group in groupby(single, key=lambda f: f.item):
        own = list(group)
        _block(f"item {item}{_named(own)}", own, style, stream)
    print(file=stream)


def _block(heading: str, findings: Sequence[Finding], style: Style, stream: TextIO) -> None:
    print(f"  {heading}", file=stream)
    for finding in findings:
        _finding(finding, style, stream)


def _repeated(findings: Sequence[Finding]) -> tuple[list[list[Finding]], list[Finding]]:
    """Part the findings that many items have from the rest: the same words, or a same review.

    The machine reports keep them apart; a person need not read the same line fifty times.
    """
    same: defaultdict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        if not finding.mark and not finding.related:
            same[finding.rule, finding.message].append(finding)
        elif finding.severity is Severity.REVIEW:
            same[finding.rule, ""].append(finding)
    needed = {key: _ALIKE if key[1] == "" else _MANY for key in same}
    repeated = [group for key, group in same.items() if len(group) >= needed[key]]
    gone = {id(finding) for group in repeated for finding in group}
    return repeated, [finding for finding in findings if id(finding) not in gone]


def _together(same: Sequence[Finding]) -> Finding:
    """Return one finding to print for many: the first, without its place and value."""
    first = same[0]
    alike = any(finding.message != first.message for finding in same)
    message = f"{first.message} (and {len(same) - 1} alike)" if alike else first.message
    return replace(first, message=message, place=Place(""), mark=None, related=(), fix=None)


def _runs(numbers: Sequence[int]) -> str:
    """Write numbers in order as runs: 1–3, 7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in runs)


def _named(findings: Sequence[Finding]) -> str:
    name = printable(findings[0].image.rpartition("/")[2])
    return f" ({_shorten(name, 60)})" if name else ""


def _files(findings: Sequence[Finding]) -> str:
    """Name the first pictures of many that have no lines to be found by."""
    names = [printable(f.image.rpartition("/")[2]) for f in findings if not f.place.line]
    named = [_shorten(name, 40) for name in names[:_MANY] if name]
    return f" ({', '.join(named)}{', …' if len(names) > _MANY else ''})" if named else ""


def _finding(finding: Finding, style: Style, stream: TextIO) -> None:
    level = style.level(finding.severity, finding.severity.ljust(_LABEL))
    where = _where(finding) if finding.item or not finding.related else ""
    message = printable(finding.message)
    print(f"    {level}  {message}  {style.faint(finding.rule + where)}", file=stream)
    if finding.mark and finding.mark.value.strip():
        print(f"             {_marked(finding.mark, style)}", file=stream)
    for line in _related(finding):
        print(f"             {style.faint(line)}", file=stream)
    if finding.fix:
        new = _shorten(printable(finding.fix.new))
        print(f"             {style.good('suggested:')} {new}", file=stream)


def _where(finding: Finding) -> str:
    place, home = finding.place, finding.gallery.partition("#")[0]
    known = place.path == home or place.path.endswith(f"/{finding.image}")
    path = "" if known else printable(place.path)
    line = f"{place.line}:{place.column}" if place.line and place.column else place.line or ""
    tag = place.pointer if not place.line and not place.pointer.startswith("/") else ""
    where = ":".join(str(part) for part in (path, line or tag) if part)
    return f"  {where}" if where else ""


def _marked(mark: Mark, style: Style) -> str:
    """Return the value on one line with its faulty part marked, cut to a readable length."""
    value, start, end = mark
    if start == 0 and end == len(value):
        return f"“{_shorten(printable(value))}”"
    before, found, after = value[:start], value[start:end], value[end:]
    if len(before) > _CONTEXT:
        before = "…" + before[-_CONTEXT:]
    if len(after) > _CONTEXT:
        after = after[:_CONTEXT] + "…"
    fault = style.fault(_shorten(printable(found)))
    return f"“{printable(before)}{fault}{printable(after)}”"


def _related(finding: Finding) -> Iterable[str]:
    places = finding.related
    if finding.item is None and len(places) > 1 and not any(r.label for r in places):
        yield _everywhere(places)
        return
    for related in places[:5]:
        place = related.place
        at = f"{printable(place.path)}:{place.line}" if place.line else printable(place.path)
        tag = f" {place.pointer}" if place.pointer and not place.line else ""
        other = related.item and (related.item != finding.item or related.label.startswith("in "))
        item = f", item {related.item}" if other else ""
        label = "also" if not related.label or other else printable(related.label)
        yield f"{label}: {at}{tag}{item}"
    if len(places) > 5:
        yield f"and {len(places) - 5} more"


def _everywhere(places: Sequence[Related]) -> str:
    """Name the items and the lines of a finding on the whole gallery."""
    lines = list(dict.fromkeys(str(r.place.line) for r in places if r.place.line))
    numbers = list(dict.fromkeys(r.item for r in places if r.item))
    shown = ", ".join(lines[:_MOST]) + (", …" if len(lines) > _MOST else "")
    word = "line" if len(lines) == 1 else "lines"
    return f"items {_runs(numbers)}" + (f" ({word} {shown})" if lines else "")


def _shorten(text: str, limit: int = 2 * _CONTEXT + 40) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _rules(result: Result, style: Style, stream: TextIO) -> None:
    from tabulate import tabulate  # slow to import, and only this report needs it

    counted = Counter((finding.severity, finding.rule) for finding in result.findings)
    ordered = sorted(counted.items(), key=lambda pair: (pair[0][0].rank, -pair[1], pair[0][1]))
    rows = [
        (style.level(severity, severity), count, rule, result.rules.get(rule, ""))
        for (severity, rule), count in ordered
    ]
    headers = ("severity", "count", "rule", "what it finds")
    print(tabulate(rows, headers=headers, tablefmt="simple", disable_numparse=True), file=stream)
    print(file=stream)


def _closing(result: Result, style: Style, stream: TextIO) -> None:
    summary = result.summary
    for what, why in result.unchecked:
        print(f"not checked: {printable(what)} ({why})", file=stream)
    if result.credited:
        named = (f"{name} {count}" for name, count in result.credited.items())
        print(f"credited to: {', '.join(named)}", file=stream)
    counts = [_count(result.count(severity), severity) for severity in Severity]
    looked = f"{counted(summary.galleries, 'gallery')}, {counted(summary.items, 'item')}"
    verdict = ", ".join(counts) if result.findings else "nothing to complain of"
    print(style.strong(f"{looked}: {verdict}"), file=stream)


def _count(found: int, severity: Severity) -> str:
    return f"{found} to review" if severity is Severity.REVIEW else counted(found, severity)
