"""How a credit is written: labels, separators, brackets, and what the wire left in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import CreditLine, Subject, Text
from captionaudit.text.parts import ClauseKind, PartKind

#: A label that says "here comes the credit"; © and `From left:` say something else.
_LABEL = re.compile(
    r"(?:photo|picture|image|foto|bild|fotografía|imagen|kuva|zdj\.|fot\.)s?(?: (?:by|von|par|de))?"
    r"|(?:photo |picture |image )?credits?|cr[ée]dits?(?: photos?)?|bildquelle|fotocredit|quelle"
    r"|photograph(?: by)?",
    re.IGNORECASE,
)
#: A slash or bar with a blank on one side, a backslash, a doubled slash.
_UNEVEN = re.compile(r"\s+[/|]|[/|]\s+|\s*\\\s*|\s*//+\s*")
_DASHES = ("-", "–", "—")
_UNEVEN_DASH = re.compile(r"\s+[-–—]|[-–—]\s+")
_SEPARATORS = ("/", "|", "\\", *_DASHES)
_CLOSING = {"(": ")", "[": "]", "（": "）", "［": "］", "【": "】"}
_OPENING = {close: opened for opened, close in _CLOSING.items()}
_BRACKET = re.compile(r"[()\[\]（）［］【】]")
#: `1)` and `:-)` close nothing.
_NO_BRACKET = re.compile(r"(?:\b\w|[:;8]-?)\)")
_SHOULD_READ = re.compile(
    r"(?:(?:photo|picture|image|mandatory) )?credit (?:should|must) read:?\s*|"
    r"mandatory (?:credit|by-?line)\s*[:–—-]\s*(?=[^\W\d_])|mandatory credit\s+(?=photo by)|"
    r"photo must credit:?\s*|must credit:\s*|(?-i:[Pp]lease credit):?\s+(?=(?-i:[A-ZÀ-Þ]))|"
    r"pflichtangabe:\s*|cr[ée]dit obligatoire\s*:\s*|cr[ée]dito obligat[óo]rio\s*:\s*|"
    r"credito obbligatorio\s*:\s*",
    re.IGNORECASE,
)
_READ_SIGNS = ("redit", "REDIT", "rédit", "RÉDIT", "yline", "YLINE", "flichtangabe")
#: Routing codes and file names beside the ids that the parser knows.
_JUNK = re.compile(
    r"\b(?:AFP_|GettyImages-|epa)\w{5,}\.(?:jpe?g|JPE?G|png)\b|\bORG XMIT: ?\w{2,20}"
    r"|\bepa\d{8}\b|\bimago\d{8,12}[a-z]?\b|(?<=\) )[A-Z]{2,6}\d{2,4}(?=\s*$)"
)
#: A number that is no part of the library's own form of credit, as Shutterstock's is.
_NUMBERED = re.compile(r"(?<=Getty Images )\d{9,10}\b")
_EXTENSION = re.compile(r"\.(?:jpe?g|JPE?G|png|tiff?)\b")
_SELECTED = re.compile(r"\bepaselect\s+$")
#: What AP's desks put around a name that they withhold, wherever it stands.
_ROUTED = re.compile(r"\bXX[A-Z]{3,}XX\b(?: x{3,})?")
#: Quotation marks with their partners; German `„…“` closes with what English opens with.
_QUOTED = re.compile(r"“[^“”]*”|„[^“”„]*[“”]|\"[^\"]*\"|«[^«»]*»")
#: A single quotation mark at the end, which closes nothing, and what would open it.
_LONE_SINGLE = re.compile(r"(?<=[^\W\d_])[’‘'](?=\s*$)")
_OPEN_SINGLE = re.compile(r"(?<!\w)[‘‚'’](?=\w)")
_QUOTE = re.compile(r"[“”„«»]|(?<!\d)\"")


def label_doubled(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find two labels in a row, such as `Credit: Photo:`."""
    for line in subject.judged_credits:
        clauses = line.credit.clauses
        if len(clauses) < 3:
            continue  # two labels and a name
        for one, two in pairwise(clauses[:-1]):
            if one.kind is two.kind is ClauseKind.LABEL and _is_label(one.text, two.text):
                value = line.statement.value
                end = one.end + len(value[one.end : two.start].rstrip())
                data = {"found": value[one.start : two.end], "first": value[one.start : end]}
                yield Hit(data, line.text, one.start, end)


def separator(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a slash, bar or dash with a blank on one side only, a backslash, a doubled slash."""
    for line in subject.judged_credits:
        value = line.statement.value
        if not any(sign in value for sign in _SEPARATORS):
            continue
        for one, two in pairwise(line.credit.clauses):
            start = two.start + (two.text[:1] in _DASHES)
            dash = _UNEVEN_DASH.fullmatch(value, one.end, start)
            if dash and (one.agency or two.agency):
                data = {"found": value[one.start : two.end], "wanted": f" {dash[0].strip()} "}
                yield Hit(data, line.text, one.end, start)
            if _UNEVEN.fullmatch(value, one.end, two.start):
                data = {"found": value[one.start : two.end], "wanted": _usual(line)}
                yield Hit(data, line.text, one.end, two.start)


def unbalanced(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a bracket, or a credit field's quotation mark, that has no partner."""
    for line in subject.judged_credits:
        value = line.statement.value
        lone = _QUOTE.search(_QUOTED.sub(_blanked, value)) if line.field else None
        if lone is None and line.field and line.credit.agencies and not _OPEN_SINGLE.search(value):
            lone = _LONE_SINGLE.search(value)
        if lone:
            data = {"found": lone[0], "mark": "quotation mark", "fault": "has no partner"}
            yield Hit(data | {"wanted": ""}, line.text, *lone.span())
            continue
        start, end = _dressed(value, line)
        if not _BRACKET.search(value, start, end):
            continue
        odd = _odd_bracket(value, end)
        if odd is None or odd < start:
            continue
        closing = _CLOSING.get(value[odd], "")
        data = {
            "found": value[odd],
            "mark": "bracket",
            "fault": "is never closed" if closing else "was never opened",
            "wanted": value[odd:end] + closing if closing else "",
        }
        stop = end if closing else odd + 1
        yield Hit(data, Text(line.statement, start, end), odd, stop)


def instruction(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find the wire's words to the desk about the credit: `Photo credit should read`."""
    for statement in subject.published:
        value = statement.value
        if statement is subject.alt or not any(sign in value for sign in _READ_SIGNS):
            continue
        found = _SHOULD_READ.search(value)
        if found:
            whole = Text(statement, 0, len(value))
            # What stands behind a plea may be a sentence's end, not the credit.
            sure = not found[0].casefold().startswith("please")
            yield Hit({"found": found[0].strip()}, whole, *found.span(), fixable=sure)


def junk(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find picture numbers and routing codes in captions and credits."""
    anatomy, caption = subject.anatomy, subject.caption
    seen: set[tuple[Any, int]] = set()
    if anatomy and caption:
        whole = Text(caption, 0, len(caption.value))
        for part in anatomy.part(PartKind.ID):
            seen.add((caption.place, part.start))
            found = caption.value[part.start : part.end]
            if not found.startswith("imago"):  # that is how the agency signs its pictures
                span = _with_rest(caption.value, part.start, part.end)
                yield Hit({"found": found.strip("()")}, whole, *span)
        for code in _ROUTED.finditer(caption.value):
            yield Hit({"found": code[0]}, whole, *code.span())
    for line in subject.judged_credits:
        value = line.statement.value
        spans = [(c.start, c.end) for c in line.credit.clauses if c.kind is ClauseKind.ID]
        spans += [m.span() for m in _JUNK.finditer(value, line.start, line.end)]
        numbered = {m.start() for m in _NUMBERED.finditer(value, line.start, line.end)}
        if line.field:
            spans += [m.span() for m in _ROUTED.finditer(value)]
        for start, end in sorted(spans):
            own = _is_number(value[start:end]) and start not in numbered
            if not own and (line.statement.place, start) not in seen:
                seen.add((line.statement.place, start))
                start, end = _with_sign(value, start, end)
                yield Hit({"found": value[start:end].strip(" /|()")}, line.text, start, end)


def _is_label(*texts: str) -> bool:
    return all(_LABEL.fullmatch(text.rstrip(" :：=")) for text in texts)


def _usual(line: CreditLine) -> str:
    """Return the separator that the rest of the credit has, a bare slash where it has none."""
    return " / " if " / " in line.credit.text else "/"


def _dressed(value: str, line: CreditLine) -> tuple[int, int]:
    """Return the span of the credit with the brackets that stand right beside it."""
    start, end = line.start, line.end
    if start and value[start - 1] in _CLOSING:
        start -= 1
    if end < len(value) and value[end] in _OPENING:
        end += 1
    return start, end


def _odd_bracket(value: str, end: int) -> int | None:
    """Return where the last bracket without its partner is before `end`, or None.

    The caption is looked at too: `(Divers clear nets. Photo Ines Calder/AFP)` is closed.
    """
    skipped = {m.end() - 1 for m in _NO_BRACKET.finditer(value, 0, end)}
    opened: list[int] = []
    odd = None
    for found in _BRACKET.finditer(value, 0, end):
        at = found.start()
        if found[0] in _CLOSING:
            opened.append(at)
        elif opened and value[opened[-1]] == _OPENING[found[0]]:
            opened.pop()
        elif at not in skipped:
            odd = at
    return opened[-1] if opened else odd


def _blanked(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _is_number(found: str) -> bool:
    """Tell whether an id is digits alone: those may be a stock library's own credit form."""
    return found.isdigit()


def _with_rest(value: str, start: int, end: int) -> tuple[int, int]:
    """Take in what belongs to a number: `epaselect` before it, the ending of a file's name."""
    selected = _SELECTED.search(value, max(0, start - 12), start)
    ending = _EXTENSION.match(value, end)
    return selected.start() if selected else start, ending.end() if ending else end


def _with_sign(value: str, start: int, end: int) -> tuple[int, int]:
    """Take in the brackets around a code, or the separator before it."""
    if value[start - 1 : start] == "(" and value[end : end + 1] == ")":
        return start - 1, end + 1
    before = value[:start].rstrip()
    return (len(before) - 1, end) if before.endswith(("/", "|")) else (start, end)
