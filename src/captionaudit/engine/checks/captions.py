"""Captions: quotations, text that stands twice, words that repeat, markup and mojibake."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from itertools import chain, islice
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Property
from captionaudit.text.parts import PartKind

_QUOTED = re.compile(
    r"^[“„«\"‟「『‘']\s*(?P<said>.+?)[”“»\"」』’'](?![\w])(?P<rest>.*)$", re.DOTALL
)
#: So many pieces of markup are told of one text.
_MOST = 5
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_TWICE = re.compile(
    r"\b(?P<word>[^\W\d_]+)(?P<gap>[ \t\n]+)(?P<again>(?P=word))\b(?![’'-])", re.IGNORECASE
)
_MORE = re.compile(r"(?:show|read|view|see) (?:more|less)$", re.IGNORECASE)
_TRAILING = " \t\n\u00a0.…"
_MARKUP = re.compile(
    r"&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|eacute|[aou]uml|#\d{2,5}|#x[0-9a-f]{2,5});"
    r"|</?(?:p|br|b|i|em|strong|span|div|a|figcaption|small|u|h[1-6]|font|sup|sub)(?:\s[^<>]*)?/?>"
    r"|\\[nrt](?![\w])|\\[\"']|\\u[0-9a-f]{4}",
    re.IGNORECASE,
)
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

    Two capitals are a name (Bora Bora), and some words may follow themselves (had had).
    """
    text = subject.text("caption.body")
    allowed = {word.casefold() for word in options.get("allowed", ())}
    for found in _TWICE.finditer(text.value) if text else ():
        word, again = found["word"], found["again"]
        if again[0].isupper() or word.casefold() in allowed or _has_no_case(again):
            continue
        start = text.start + found.start() if text else 0
        end = start + len(found[0])
        yield Hit({"found": found[0], "word": word}, text, start, end)


def markup(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find HTML, escapes and wrongly decoded letters in the caption and the alt text."""
    for name in (Property.CAPTION, Property.ALT, Property.CREDIT):
        text = subject.text(name)
        both = chain(_MARKUP.finditer(text.value), _MOJIBAKE.finditer(text.value)) if text else ()
        for found in islice(both, _MOST):
            kind = "markup" if _MARKUP.match(found[0]) else "wrongly decoded text"
            data = {"found": found[0], "kind": kind, "wanted": _decoded(found[0])}
            start = text.start if text else 0
            yield Hit(data, text, start + found.start(), start + found.end())


def wire_prefix(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a routing word before the caption; a file-photo label is for the reader and may stay."""
    kept = {word.casefold() for word in options.get("kept", ())}
    anatomy, caption = subject.anatomy, subject.caption
    for part in anatomy.part(PartKind.PREFIX) if anatomy and caption else ():
        found = caption.value[part.start : part.end] if caption else ""
        if caption and found.strip(" -–—:.").casefold() not in kept:
            yield Hit(
                {"found": found.strip()}, Text(caption, 0, len(caption.value)), part.start, part.end
            )


def restriction(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find words of an agency to its clients, in the caption or the alt text."""
    for statement, anatomy in (
        (subject.caption, subject.anatomy),
        (subject.alt, subject.alt_anatomy),
    ):
        parts = anatomy.part(PartKind.INSTRUCTION) if anatomy else ()
        if statement and parts:
            start, end = parts[0].start, parts[-1].end
            found = statement.value[parts[0].start : parts[0].end]
            yield Hit({"found": found}, Text(statement, 0, len(statement.value)), start, end)


def too_short(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption of too few words; scripts without spaces are counted by characters."""
    text = subject.text("caption.body")
    if text is None:
        return
    words = len(_WORD.findall(text.value))
    spaceless = bool(re.search(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]", text.value))
    if words < options.get("words", 4) and not (spaceless and len(text.value) >= 10):
        yield Hit({"words": words}, text)


def _decoded(found: str) -> str:
    plain = html.unescape(found)
    return plain if plain != found else ""


def _has_no_case(word: str) -> bool:
    return word.lower() == word.upper()
