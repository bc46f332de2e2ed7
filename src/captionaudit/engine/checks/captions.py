"""Captions: quotations, text that stands twice, words that repeat, wire words in front."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Association, Origin, Property
from captionaudit.text.parts import PartKind

_QUOTED = re.compile(
    r"^[“„«\"‟「『‘']\s*(?P<said>.+?)[”“»\"」』’'](?![\w])(?P<rest>.*)$", re.DOTALL
)
#: A prefix that the parser of captions takes for a place, or that has no dash behind it.
_ROUTED = re.compile(r"\s*(?P<word>TOPSHOTS(?:\s*[-–—:])?|TOPSHOT(?=\s+[A-Z][a-z]))\s+")
#: One prefix of a row of them: `TOPSHOT - (FILES) -`.
_PREFIX = re.compile(r"[\w(\[].*?(?:[-–—―:：]+(?=\s|$)|[)\]](?=\s+[\w(\[])|$)")
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


def unassociated(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption that only stands beside its picture on a page."""
    caption = subject.item.first(Property.CAPTION, Origin.PAGE)
    if caption and subject.item.association is Association.BESIDE:
        yield Hit(text=Text(caption, 0, len(caption.value)))


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
    body = subject.text("caption.body")
    # The credit may stand behind both copies.
    for end in dict.fromkeys((len(value), body.end if body else 0)):
        copy = _MORE.sub("", value[again:end].rstrip(_TRAILING)).rstrip(_TRAILING)
        first, second = fold(value[:again]), fold(copy)
        if second and first.startswith(second) and 2 * len(second) >= len(first):
            yield Hit({"found": value[again:end]}, Text(caption, 0, len(value)), again, end)
            return


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


def wire_prefix(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a routing word before the caption.

    What tells the reader of an old, a posed or a handed-out picture is no routing: `kept`.
    """
    kept = {fold(word) for word in options.get("kept", ())}
    anatomy, caption = subject.anatomy, subject.caption
    if caption is None:
        return
    whole = Text(caption, 0, len(caption.value))
    routed = _ROUTED.match(caption.value)
    if routed:
        yield Hit({"found": routed["word"]}, whole, *routed.span())
    for part in anatomy.part(PartKind.PREFIX) if anatomy and not routed else ():
        for found in _PREFIX.finditer(caption.value, part.start, part.end):
            if fold(found[0]) not in kept and "NOTE" not in found[0]:  # desk-note-left says so
                yield Hit({"found": found[0]}, whole, *found.span())


def too_short(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption of too few words; scripts without spaces are counted by characters."""
    text = subject.text("caption.body")
    if text is None:
        return
    words = len(_WORD.findall(text.value))
    spaceless = bool(re.search(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]", text.value))
    if words < options.get("words", 4) and not (spaceless and len(text.value) >= 10):
        yield Hit({"words": words}, text)


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
