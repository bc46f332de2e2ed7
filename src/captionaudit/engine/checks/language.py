"""The language of captions: told by script first, then by the small words of each language."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import Subject, Text

#: Small words that belong to one of these languages and to no other of them.
_SMALL = {
    "en": "the of and to with at after during their who was were from by for are his has",
    "de": "der die das und mit aus am auf dem den im bei nach ein eine wird sich vor zum zur von",
    "fr": "le les des du et dans une sur pour avec au aux lors par est sont après à cette",
    "es": "el los las y una del con por para durante tras su al que fue está entre",
    "it": "il di della del gli nel nella con che sono dei delle alla dopo è ad",
    "pt": "o os uma do da dos das em no na com ao são após não pelo pela à",
    "nl": "het een van met op voor zijn bij naar aan tijdens worden door uit te",
    "sv": "och att det som på är av för till med den ett vid efter",
    "pl": "w z na się i jest do przez oraz po podczas od nie",
}
#: A language shows in this many characters.
_READ = 300
_NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian",
    "pt": "Portuguese", "nl": "Dutch", "sv": "Swedish", "pl": "Polish",
}  # fmt: skip


def foreign(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find captions in another language than the gallery's: `language`, else that of most.

    Only captions of which both script and small words leave no doubt are counted.
    """
    told = [(subject, text, _told(text.value, options)) for subject, text in _captions(view)]
    counts = Counter(language for _, _, language in told if language)
    usual = options.get("language") or _usual(counts, options)
    if not usual:
        return
    for subject, text, language in told:
        if language and language != usual:
            data = {"found": _NAMES.get(language, language), "usual": _NAMES.get(usual, usual)}
            place = text.statement.part(text.start, text.end)
            yield Hit(data, text, item=subject.item.number, place=place)


def _captions(view: GalleryView) -> Iterable[tuple[Subject, Text]]:
    for subject in view.subjects:
        text = subject.text("caption.body")
        if text:
            yield subject, text


def _usual(counts: Counter[str], options: Mapping[str, Any]) -> str:
    """Return the language of most captions of a gallery, "" where it has no such language."""
    if len(counts) < 2:
        return ""
    (usual, times), *_ = counts.most_common(1)
    enough = counts.total() >= options.get("samples", 4)
    return usual if enough and times >= options.get("share", 0.75) * counts.total() else ""


def _told(text: str, options: Mapping[str, Any]) -> str:
    """Return the language of a text if it is beyond doubt: its code, or the name of its script."""
    text = text[:_READ]
    words = text.lower().split()
    if len(words) < options.get("words", 6):
        return ""
    script = _script(text)
    if script != "LATIN":
        return script.capitalize()
    codes = _codes()
    small = codes.keys() & set(words)
    found = Counter(code for word in small for code in codes[word])
    (code, times), *rest = found.most_common(2) or [("", 0)]
    other = rest[0][1] if rest else 0
    return code if times >= 3 and times >= 3 * other else ""


def likely_language(text: str) -> str:
    """Return the language that a text is most likely in, "" where its words do not tell.

    The code of a language for Latin letters, else the name of the script.
    """
    text = text[:_READ]
    script = _script(text)
    if script != "LATIN":
        return script.capitalize()
    codes = _codes()
    found = Counter(code for word in set(text.lower().split()) for code in codes.get(word, ()))
    (code, times), *rest = found.most_common(2) or [("", 0)]
    return code if not rest or times > rest[0][1] else ""


@cache
def _codes() -> Mapping[str, tuple[str, ...]]:
    """Return the languages of every small word."""
    codes: dict[str, tuple[str, ...]] = {}
    for code, words in _SMALL.items():
        for word in words.split():
            codes[word] = (*codes.get(word, ()), code)
    return codes


def _script(text: str) -> str:
    """Return the script of letters here and there in a text, "" where they are of several."""
    if text.isascii():
        return "LATIN"
    sample = filter(str.isalpha, text[:: max(1, len(text) // 16)])
    scripts = {unicodedata.name(letter, "?").partition(" ")[0] for letter in sample}
    return scripts.pop() if len(scripts) == 1 else ""
