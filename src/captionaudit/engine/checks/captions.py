"""Captions: quotations, text that stands twice, words that repeat, markup and mojibake."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby, islice
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.model import Property
from captionaudit.text.parts import Anatomy, ClauseKind, PartKind

_QUOTED = re.compile(
    r"^[“„«\"‟「『‘']\s*(?P<said>.+?)[”“»\"」』’'](?![\w])(?P<rest>.*)$", re.DOTALL
)
_IN_QUOTES = re.compile(
    r"[“„\"][^“”„\"\n]{2,200}[”“\"]|«[^«»\n]{2,200}»|»[^«»\n]{2,200}«|‘[^‘\n]{2,200}’(?!\w)"
    r"|(?<!\w)'[^'\n]{2,200}'(?!\w)|「[^「」]{2,200}」"
)
#: A prefix that the parser of captions takes for a place, or that has no dash behind it.
_ROUTED = re.compile(r"\s*(?P<word>TOPSHOTS(?:\s*[-–—:])?|TOPSHOT(?=\s+[A-Z][a-z]))\s+")
_UNBROKEN = (PartKind.INSTRUCTION, PartKind.SPACE)
#: So many pieces of markup are told of one text.
_MOST = 5
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_TWICE = re.compile(
    r"\b(?P<word>[^\W\d_]+)(?P<gap>[ \t\n]+)(?P<again>(?P=word))\b(?![’'-])", re.IGNORECASE
)
_LATIN = re.compile(r"[a-zß-öø-ɏ]+\Z", re.IGNORECASE)
_QUOTES = frozenset("“„\"«‘'")
#: Letters of a word that nobody doubles on purpose in the languages that are known.
_LONG = 4
#: Characters between two doubled words of one chant.
_BESIDE = 3
_MORE = re.compile(r"(?:show|read|view|see) (?:more|less)$", re.IGNORECASE)
_TRAILING = " \t\n\u00a0.…"
_MARKUP = re.compile(
    r"&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|eacute|[aou]uml|#\d{2,5}|#x[0-9a-f]{2,5});"
    r"|</?(?:p|br|b|i|em|strong|span|div|a|figcaption|small|u|h[1-6]|font|sup|sub)(?:\s[^<>]*)?/?>"
    r"|\\[nrt](?![\w])|\\[\"']|\\u[0-9a-f]{4}",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(?P<end>/?)(?P<name>\w+)")
#: UTF-8 read as cp1252 or Latin-1: lead octets shown as letters, then continuation octets.
_CONTINUED = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_MOJIBAKE = re.compile(rf"\ufffd|â€[{_CONTINUED}]|[ÃÂ][{_CONTINUED}]|(?:[ÐÑØÙ][{_CONTINUED}]){{3}}")


def quotation(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption that is a quotation: words said, and nothing that can be seen."""
    text = subject.text("caption.body")
    quoted = _QUOTED.match(text.value.strip()) if text else None
    if text is None or quoted is None:
        return
    said, rest = len(_WORD.findall(quoted["said"])), _WORD.findall(quoted["rest"])
    verbs = set(options.get("verbs", ()))
    attributed = len(rest) <= 3 or any(word.casefold() in verbs for word in rest)
    if said >= options.get("words", 6) and said > len(rest) and attributed:
        yield Hit(text=text)


def doubled(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption that is one text twice; the second copy may be cut short."""
    caption = subject.caption
    if caption is None:
        return
    value, least = caption.value, options.get("characters", 25)
    head = value.lstrip()[:least]
    again = value.find(head, len(head)) if len(head) == least else -1
    if again < 0:
        return
    copy = _MORE.sub("", value[again:].rstrip(_TRAILING)).rstrip(_TRAILING)
    first, second = fold(value[:again]), fold(copy)
    if first.startswith(second) and 2 * len(second) >= len(first):
        yield Hit({"found": value[again:]}, Text(caption, 0, len(value)), again, len(value))


def repeated_word(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a word that stands twice in a row.

    Two capitals are a name (Bora Bora), and some words may follow themselves (had had). Many
    languages double words on purpose, so longer words count only in those of `function_words`.
    """
    text = subject.text("caption.body")
    if text is None or not _TWICE.search(text.value):
        return
    allowed, function = (frozenset(options.get(key, ())) for key in ("allowed", "function_words"))
    telling = function.difference(options.get("shared", ()))
    known = any(word in telling for word in _WORD.findall(text.value))
    doubled = list(_TWICE.finditer(text.value))
    for found in doubled:
        word, folded = found["word"], found["word"].casefold()
        counts = folded in function or (known and len(word) >= _LONG and _LATIN.match(word))
        if not counts or folded in allowed or found["again"][0].isupper():
            continue
        if not _is_chanted(found, doubled):
            start = text.start + found.start()
            yield Hit({"found": found[0], "word": word}, text, start, start + len(found[0]))


def markup(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find HTML, escapes and wrongly decoded letters in the caption and the alt text."""
    for name in (Property.CAPTION, Property.ALT, Property.CREDIT):
        text = subject.text(name)
        both = chain(_MARKUP.finditer(text.value), _MOJIBAKE.finditer(text.value)) if text else ()
        for found in islice(_once(both), _MOST):
            kind = "markup" if _MARKUP.match(found[0]) else "wrongly decoded text"
            data = {"found": found[0], "kind": kind, "wanted": _decoded(found[0])}
            start = text.start if text else 0
            yield Hit(data, text, start + found.start(), start + found.end())


def wire_prefix(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a routing word before the caption; a file-photo label is for the reader and may stay."""
    kept = {word.casefold() for word in options.get("kept", ())}
    anatomy, caption = subject.anatomy, subject.caption
    routed = _ROUTED.match(caption.value) if caption else None
    if caption and routed:
        yield Hit({"found": routed["word"]}, Text(caption, 0, len(caption.value)), *routed.span())
    for part in anatomy.part(PartKind.PREFIX) if anatomy and caption and not routed else ():
        found = caption.value[part.start : part.end] if caption else ""
        if caption and found.strip(" -–—:.").casefold() not in kept:
            yield Hit(
                {"found": found.strip()}, Text(caption, 0, len(caption.value)), part.start, part.end
            )


def restriction(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find words of an agency to its clients, in the caption, the alt text or a credit field.

    In quotation marks they are what a picture shows: the words of a placard or a headline.
    """
    published = ((subject.caption, subject.anatomy), (subject.alt, subject.alt_anatomy))
    for statement, anatomy in published:
        if statement and anatomy:
            whole = Text(statement, 0, len(statement.value))
            for found, start, end in _instructions(statement.value, anatomy):
                yield Hit({"found": found}, whole, start, end)
    for line in subject.judged_credits:
        if line.field and line.statement.origin in PAGE_ORIGINS:
            for clause in line.credit.clauses:
                if clause.kind is ClauseKind.INSTRUCTION:
                    yield Hit({"found": clause.text}, line.text, clause.start, clause.end)


def too_short(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption of too few words; scripts without spaces are counted by characters."""
    text = subject.text("caption.body")
    if text is None:
        return
    words = len(_WORD.findall(text.value))
    spaceless = bool(re.search(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]", text.value))
    if words < options.get("words", 4) and not (spaceless and len(text.value) >= 10):
        yield Hit({"words": words}, text)


def _instructions(value: str, anatomy: Anatomy) -> Iterator[tuple[str, int, int]]:
    """Yield the first words and the span of each run of instructions outside quotation marks."""
    quoted = [found.span() for found in _IN_QUOTES.finditer(value)]
    for _, run in groupby(anatomy.parts, key=lambda part: part.kind in _UNBROKEN):
        parts = [part for part in run if part.kind is PartKind.INSTRUCTION]
        if parts and not any(a < parts[0].start and parts[0].end < b for a, b in quoted):
            yield value[parts[0].start : parts[0].end], parts[0].start, parts[-1].end


def _once(pieces: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Leave out the end tags of elements whose start tag was found: one fault, one finding."""
    opened: list[str] = []
    for piece in pieces:
        tag = _TAG.match(piece[0])
        name = tag["name"].casefold() if tag else ""
        if tag and not tag["end"]:
            opened.append(name)
        elif tag and name in opened:
            opened.remove(name)
            continue
        yield piece


def _decoded(found: str) -> str:
    plain = html.unescape(found)
    return plain if plain != found else ""


def _is_chanted(found: re.Match[str], doubled: Sequence[re.Match[str]]) -> bool:
    """Whether a word goes on, or another doubled word stands beside it: `ra ra ra`.

    Two words in quotation marks of their own are a term: `“done done”`.
    """
    before = found.string[max(0, found.start() - 1) : found.start()]
    if before in _QUOTES and not found.string[found.end() :][:1].isspace():
        return True
    more = _WORD.search(found.string, found.end())
    if more and more[0].casefold() == found["word"].casefold():
        return True
    gaps = [max(one.start() - found.end(), found.start() - one.end()) for one in doubled]
    return any(0 <= gap <= _BESIDE for gap in gaps)
