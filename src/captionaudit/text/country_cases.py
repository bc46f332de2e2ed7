"""Countries as sentences name them: in the cases of Russian, behind the particles of Arabic."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from captionaudit.text.countries import codes_named
from captionaudit.text.country_names_abroad import RUSSIAN_NAMES

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
#: `and`, `with`, `for` and `then`, which Arabic writes in one with the next word.
_ARABIC = re.compile(
    r"(?:[\u0648\u0628\u0641\u0643](?=\u0627?[\u0600-\u06ff]{3})|\u0644(?=\u0644))"
)
#: Endings of nouns and adjectives. Those of `-ия` keep their vowel: Нигерия is not Нигер.
_SOFT = re.compile(r"и(?:ей|ем|и|ю|я)\Z")
_ENDING = re.compile(
    r"(?<=\w\w)(?:ыми|ого|его|ому|ами|ями|ой|ом|ем|ей|ую|юю|ая|яя|ый|ий|ые|ое|ых|ах|ях|ов|[аеёиоуыьюяй])\Z"
)


def codes_told(name: str) -> frozenset[str]:
    """Return the codes (three letters) of the countries that words of a sentence may mean."""
    if found := codes_named(name):
        return found
    if _CYRILLIC.match(name):
        return _stems().get(_stem(name), frozenset())
    if particle := _ARABIC.match(name):
        rest = name[particle.end() :]
        return codes_named(rest) or codes_named(f"\u0627{rest}")
    return frozenset()


@cache
def _stems() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for entry in " ".join(RUSSIAN_NAMES.split()).split(";"):
        code, names = entry.strip().split(" ", 1)
        for name in names.split("|"):
            found[_stem(name)] = found.get(_stem(name), frozenset()) | {code}
    return MappingProxyType(found)


def _stem(name: str) -> str:
    """Return a Russian name without the endings of its words, in small letters."""
    words = (_SOFT.sub("и", word) for word in name.casefold().split())
    return " ".join(w if w.endswith("и") else _ENDING.sub("", w) for w in words)
