"""The language of captions: told by script first, then by the small words of each language."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Property, Related, Statement

#: Small words of each language; those that several of them share count for each.
_SMALL = {
    "en": "the of and to with at after during their who was were from by for are his has an that "
    "it this which have had been before into near through off next while people",
    "de": "der die das und mit aus am auf dem den im bei nach ein eine wird sich vor zum zur von "
    "einem einen einer ist sind hat haben nicht über zwischen gegen durch beim vom für auch ihre "
    "werden wurde wurden",
    "fr": "le les des du et dans une sur pour avec au aux lors par est sont après à cette ce ces "
    "ses ont été leur leurs chez entre sous pendant",
    "es": "el los las y una del con por para durante tras su al que fue está entre están son sus "
    "más desde hasta sobre este esta muy han ante cada junto pero también después",
    "it": "il di della del gli nel nella con che sono dei delle alla dopo è ad sulla sul dalla dal "
    "dai dagli agli allo hanno mentre degli ai",
    "pt": "o os uma do da dos das em no na com ao são após não pelo pela à aos às seu sua seus "
    "depois ainda também pelos pelas num numa",
    "nl": "het een van met op na voor zijn bij naar aan tijdens worden door uit te ook wordt werd "
    "heeft deze haar hun nog maar tegen tussen onder niet dat",
    "sv": "och att det som på av är för till med den ett vid efter",
    "pl": "w z na się i jest do przez oraz po podczas od nie",
}
#: A language shows in this many characters.
_READ = 300
_NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian",
    "pt": "Portuguese", "nl": "Dutch", "sv": "Swedish", "pl": "Polish",
}  # fmt: skip
#: Letters that are written in one text; Han alone may be Chinese or Japanese.
_HAN = "Chinese or Japanese"
_FAMILIES = {"CJK": _HAN, "HIRAGANA": _HAN, "KATAKANA": _HAN, "HALFWIDTH": _HAN}
#: The scripts of languages that are written in one.
_SCRIPTS = {
    "ja": _HAN, "zh": _HAN, "ko": "Hangul", "ru": "Cyrillic", "uk": "Cyrillic", "bg": "Cyrillic",
    "be": "Cyrillic", "mk": "Cyrillic", "ar": "Arabic", "fa": "Arabic", "ur": "Arabic",
    "he": "Hebrew", "el": "Greek", "th": "Thai", "hi": "Devanagari", "ka": "Georgian",
    "hy": "Armenian", "ta": "Tamil", "bn": "Bengali",
}  # fmt: skip
#: Scripts without blanks between words, or with few: so many letters say as much as a word.
_LETTERS = 2
_SPACELESS = (_HAN, "Thai")
#: The small words of one language that leave no doubt, and how many times those of any other.
_SURE = 3
_WORD = re.compile(r"[^\W\d_]+")
#: A language tag, as far as it tells a language.
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")


def foreign(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find captions in another language than the gallery's.

    That is the one that it states, where a caption bears it out, else `language`, else that of
    most. Only captions of which both script and small words leave no doubt are found.
    """
    texts = list(_captions(view))
    told = [_told(text.value, options) for _, text in texts]
    stated = [_code(_statement(subject)) for subject, _ in texts]
    borne_out = {s for s, t in zip(stated, told, strict=True) if s and t and not _differs(t, s)}
    site = _code(options.get("language")) or _usual([text.value for _, text in texts], options)
    for (subject, text), language, own in zip(texts, told, stated, strict=True):
        usual = own if own in borne_out else site
        if language and usual and _differs(language, usual):
            place = text.statement.part(text.start, text.end)
            yield Hit(_named(language, usual), text, item=subject.item.number, place=place)


def unlike_stated(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption that is beyond doubt in another language than its page or data state."""
    text, stated = subject.text("caption.body"), _statement(subject)
    language = _told(text.value, options) if text and stated else ""
    if text and stated and language and _differs(language, _code(stated)):
        related = (Related(stated.place, subject.item.number, "stated here"),)
        place = text.statement.part(text.start, text.end)
        yield Hit(_named(language, _code(stated)), text, related=related, place=place)


def _statement(subject: Subject) -> Statement | None:
    """Return what states the language of an item: itself, else what is around it."""
    found = subject.item.first(Property.LANGUAGE)
    return found if found and _TAG.fullmatch(found.value.strip()) else None


def _code(stated: Any) -> str:
    """Return the language of a tag (BCP 47: `de-AT`, also `de_AT`), "" for none."""
    value = stated.value if isinstance(stated, Statement) else str(stated or "")
    return value.strip().lower().replace("_", "-").partition("-")[0]


def _named(language: str, usual: str) -> Mapping[str, str]:
    return {"found": _NAMES.get(language, language), "usual": _NAMES.get(usual, usual)}


def _captions(view: GalleryView) -> Iterable[tuple[Subject, Text]]:
    for subject in view.subjects:
        text = subject.text("caption.body")
        if text:
            yield subject, text


def _differs(language: str, usual: str) -> bool:
    """Tell whether a caption's language is another than the usual one.

    A usual language whose small words are not known looks like one of its neighbours: only
    English and other scripts are told from it.
    """
    script = _SCRIPTS.get(usual, "")
    if usual in _NAMES or usual in _SCRIPTS.values() or script:
        return language != (script or usual)
    return language == "en" or language not in _NAMES


def _usual(texts: list[str], options: Mapping[str, Any]) -> str:
    """Return the language of a gallery, "" where it has no such language.

    Most of its captions are likely in it, and all of its captions together have twice as many of
    its small words as of any other language's.
    """
    likely = Counter(filter(None, map(likely_language, texts)))
    if len(likely) < 2 or likely.total() < options.get("samples", 4):
        return ""
    (usual, times), *_ = likely.most_common(1)
    if times < options.get("share", 0.75) * likely.total():
        return ""
    if usual not in _NAMES:
        return usual
    pooled = sum((Counter(_found(text)) for text in texts), Counter[str]())
    others = max((count for code, count in pooled.items() if code != usual), default=0)
    return usual if pooled[usual] >= 2 * others else ""


def _told(text: str, options: Mapping[str, Any]) -> str:
    """Return the language of a text if it is beyond doubt: its code, or the name of its script."""
    text = text[:_READ]
    least = options.get("words", 6)
    script = _script(text)
    if script in _SPACELESS:
        return script if sum(map(str.isalpha, text)) >= _LETTERS * least else ""
    if len(text.split()) < least:
        return ""
    if script != "Latin":
        return script
    (code, times), *rest = _found(text).most_common(2) or [("", 0)]
    other = rest[0][1] if rest else 0
    return code if times >= _SURE and times >= _SURE * other else ""


def likely_language(text: str) -> str:
    """Return the language that a text is most likely in, "" where its words do not tell.

    The code of a language for Latin letters, else the name of the script.
    """
    text = text[:_READ]
    script = _script(text)
    if script != "Latin":
        return script
    (code, times), *rest = _found(text).most_common(2) or [("", 0)]
    return code if not rest or times > rest[0][1] else ""


def _found(text: str) -> Counter[str]:
    """Count the different small words of each language in a text."""
    codes = _codes()
    words = set(_WORD.findall(text[:_READ].lower()))
    return Counter(code for word in words & codes.keys() for code in codes[word])


@cache
def _codes() -> Mapping[str, tuple[str, ...]]:
    """Return the languages of every small word."""
    codes: dict[str, tuple[str, ...]] = {}
    for code, words in _SMALL.items():
        for word in words.split():
            codes[word] = (*codes.get(word, ()), code)
    return codes


def _script(text: str) -> str:
    """Return the script of three letters in four here and there in a text, "" for none."""
    if text.isascii():
        return "Latin"
    sample = list(filter(str.isalpha, text[:: max(1, len(text) // 16)]))
    names = (unicodedata.name(letter, "?").partition(" ")[0] for letter in sample)
    scripts = Counter(_FAMILIES.get(name, name.capitalize()) for name in names)
    (script, times), *_ = scripts.most_common(1) or [("", 0)]
    return script if 4 * times >= 3 * len(sample) else ""
