"""How a caption is set: spacing, final stops, capitals, and characters that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import islice, pairwise
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text

#: Kept out: `...`, French blanks before : ; ! ?, `.net`, `Node.js`, addresses, decimals.
_SPACING = re.compile(
    r"(?P<double>(?<=[^\s.!?…|/–—-]) {2,}(?=[^\s|/–—-]))"
    r"|(?P<before>(?<=[\w)”»’]) +(?P<mark>,(?!,)|\.(?=\s|$)))"
    r"|(?P<twice>(?<![.,]),,(?!,)|(?<![.\d])\.\.(?![./\d]))"
    r"|(?P<none>(?<=[a-zß-öø-ÿ]{3}),(?=[^\W\d_]{2,}[\s.]))"
    r"|(?P<quotes>“[^“”\"\n]{1,200}\"|(?<!\w)\"[^“”\"\n]{1,200}”)"
    r"|(?P<run>(?<![\w.@/-])(?:[^\W\d_]{2,}[a-zß-öø-ÿ])\.(?=[A-ZÀ-Þ][a-zß-öø-ÿ]{2,}[\s,]))"
)
#: Without one of these no spacing is wrong: most captions are not searched at all.
_UNSPACED = ("  ", " ,", " .", ",,", "..", '"')
#: More slips than this in one caption say that it is no caption.
_MOST = 5
_GLUED = re.compile(r"[.,][^\W\d_]")
_STOPS = frozenset(".。．!?…！？")
#: Thai, Japanese and Chinese have no stop that must be there.
_UNSTOPPED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LAST_WORD = re.compile(r"(?<!\S)[^\W\d_]+(?:['’-][^\W\d_]+)*[)\]]?\Z")
_LETTER = re.compile(r"[^\W\d_]")
#: No-width spaces, soft hyphens, controls, overrides; what is fit for Persian or emoji is not here.
_INVISIBLE = re.compile(
    "[\u00ad\u180e\u200b\u2060\ufeff\u202d\u202e\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\ufff9-\ufffb]"
    # A non-joiner or joiner outside the scripts that need one, and outside emoji.
    "|(?<=[\x20-\u024f])[\u200c\u200d]|[\u200c\u200d](?=[\x20-\u024f])"
    # Arabic letters in the shapes that only a font should choose; a stretched line.
    "|[\ufb50-\ufbb1\ufbd3-\ufbff\ufe70-\ufefc]+|(?<![\u0647\u0640])\u0640+"
)
#: A blank of no width between two words, which stands for a blank that can be seen.
_PARTS_WORDS = re.compile("(?<=[^\\W\\d_])[\u200b\u2060\ufeff](?=[^\\W\\d_])")
#: Every character that may be one of them: most texts have none.
_SUSPECT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u0640\u180e\u200b-\u200d\u202a-\u202e\u2060"
    "\u2066-\u2069\ufb50-\ufbff\ufe70-\ufefc\ufeff\ufff9-\ufffb]"
)
_MIXED = re.compile("[0-9][٠-٩۰-۹]|[٠-٩۰-۹][0-9]|[٠-٩][۰-۹]|[۰-۹][٠-٩]")
#: Letters that Pashto has alone: it writes both forms of yeh.
_PASHTO = re.compile("[ېۍښږټځڅډړګڼ]")
_OPENERS = {"\u202a": "\u202c", "\u202b": "\u202c", "\u2066": "\u2069", "\u2067": "\u2069"}
_BIDI = re.compile("[\u202a-\u202c\u2066-\u2069]")
_NAMES = {"\u0640": "a stretched line (tatweel)"}


def spacing(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find doubled blanks, blanks before commas and stops, and stops without a blank behind."""
    caption = subject.caption
    value = caption.value if caption else ""
    if caption is None or not (any(s in value for s in _UNSPACED) or _GLUED.search(value)):
        return
    whole = Text(caption, 0, len(value))
    for found in islice(_SPACING.finditer(value), _MOST):
        if found["quotes"] and sum(map(value.count, '“”"')) != 2:
            continue  # a quotation inside a quotation
        fault, wanted = _spaced(found)
        shown = _around(value, *found.span())
        yield Hit({"fault": fault, "found": shown, "wanted": wanted}, whole, *found.span())


def no_stop(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption whose last sentence, told by one of `verbs`, ends without a stop."""
    text = subject.text("caption.body")
    if text is None or text.statement.value.rstrip()[-1:] in _STOPS:
        return
    body = text.value.rstrip()
    last = _LAST_WORD.search(body, max(0, len(body) - 40))
    if last is None or _UNSTOPPED.search(body) or body.count(" - ") > 1:
        return
    words = _WORD.findall(_SENTENCE.split(body)[-1])
    if len(words) < options.get("words", 8):
        return
    verbs = options.get("verbs", ())
    clauses = options.get("clauses", ())
    for before, word in pairwise(words[:-1]):
        if word not in verbs:
            continue
        if before.casefold() in clauses:
            return  # `divers who are …` is no sentence yet
        yield Hit({"found": last[0]}, text, text.start + last.start(), text.start + len(body))
        return


def all_caps(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption that is set in capitals."""
    text = subject.text("caption.body")
    if text is None or text.value[:60].upper() != text.value[:60]:
        return
    letters = _LETTER.findall(text.value)
    capitals = sum(letter.isupper() for letter in letters)
    least = options.get("share", 0.8) * len(letters)
    if len(text.value.split()) > options.get("words", 3) and capitals >= max(least, 12):
        yield Hit({"found": text.value}, text)


def too_long(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption of more characters than a caption has."""
    text = subject.text("caption.body")
    limit = options.get("characters", 1000)
    if text and text.end - text.start > limit:
        yield Hit({"length": text.end - text.start, "limit": limit}, text)


def invisible(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find characters that nobody sees and that break search: one finding for each value."""
    for statement in subject.published:
        value = statement.value
        if not _SUSPECT.search(value):
            continue
        found = _INVISIBLE.search(value) or _unpaired(value)
        if found:
            data = {"found": _named(found[0][0])}
            whole = Text(statement, 0, len(value))
            yield Hit(data, whole, *found.span(), fixable=not _PARTS_WORDS.search(value))


def digits(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a number in the digits of two scripts."""
    caption = subject.caption
    if caption is None or caption.value.isascii():
        return
    found = _MIXED.search(caption.value)
    if found:
        yield Hit({"found": found[0]}, Text(caption, 0, len(caption.value)), *found.span())


def letters(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption with the yeh or the kaf of Arabic and of Persian; Pashto has both."""
    caption = subject.caption
    if caption is None or caption.value.isascii() or _PASHTO.search(caption.value):
        return
    for pair in ("يی", "كک"):
        at = [caption.value.find(letter) for letter in pair]
        if min(at) >= 0:
            odd = min(pair, key=caption.value.count)
            start = caption.value.find(odd)
            data = {"found": odd, "other": pair.replace(odd, "")}
            yield Hit(data, Text(caption, 0, len(caption.value)), start, start + 1)
            return


def _spaced(found: re.Match[str]) -> tuple[str, str]:
    """Return what is wrong, and what should stand in the place."""
    if found["double"]:
        return "two blanks", " "
    if found["quotes"]:
        return "a straight and a curly quotation mark", f"“{found[0][1:-1]}”"
    if found["before"]:
        glued = found.string[found.end() : found.end() + 1].isalpha()
        return f"a blank before {found['mark']!r}", found["mark"] + (" " if glued else "")
    if found["twice"]:
        return f"{found[0]!r}", found[0][0]
    return f"no blank after {found[0][-1]!r}", f"{found[0]} "


def _around(value: str, start: int, end: int) -> str:
    """Return the characters with the words on both sides."""
    first = value.rfind(" ", max(0, start - 20), max(0, start)) + 1
    last = value.find(" ", end + 1, end + 20)
    return value[max(first, start - 20) : last if last > 0 else end + 20]


def _unpaired(value: str) -> re.Match[str] | None:
    """Return the first direction mark without its partner (Unicode UAX #9, X1 to X8)."""
    opened: list[re.Match[str]] = []
    for mark in _BIDI.finditer(value):
        closing = "\u2069" if mark[0] == "\u2068" else _OPENERS.get(mark[0])
        if closing:
            opened.append(mark)
        elif opened and _closes(opened[-1][0], mark[0]):
            opened.pop()
        else:
            return mark
    return next(iter(opened), None)


def _closes(opening: str, closing: str) -> bool:
    return (opening in "\u202a\u202b") == (closing == "\u202c")


def _named(character: str) -> str:
    if character in _NAMES:
        return _NAMES[character]
    name = unicodedata.name(character, "a control character").lower()
    return f"U+{ord(character):04X} ({name})"
