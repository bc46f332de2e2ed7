"""Telling the words that a picture shows from those that an agency says to its clients."""

from __future__ import annotations

import re

_IN_QUOTES = re.compile(
    r"[“„\"][^“”„\"\n]{2,200}[”“\"]|«[^«»\n]{2,200}»|»[^«»\n]{2,200}«|‘[^‘\n]{2,200}’(?!\w)"
    r"|(?<!\w)'[^'\n]{2,200}'(?!\w)|「[^「」]{2,200}」"
)
#: What carries words, and verbs for what it says, in the languages of most captions.
_CARRIERS = (
    r"reads?|reading|says|said|saying|shouts?|chant(?:s|ed|ing)?|written|painted|scrawled|sprayed"
    r"|labell?ed|captioned|banners?|signs?|signboards?|signposts?|placards?|posters?|notices?"
    r"|slogans?|stickers?|labels?|flags?|billboards?|headlines?|graffiti|(?:t-)?shirts?|boards?"
    r"|plaques?|murals?|letters?|words?|messages?|liest|lesen|steht|Aufschrift|Schild(?:er)?"
    r"|Plakate?n?|Transparente?n?|Banner|Aufkleber|Spruchband|pancartes?|banderoles?|affiches?"
    r"|inscriptions?|panneaux?|pancartas?|carteles?|cartel|letreros?|lemas?|cartelli|cartello"
    r"|striscione|striscioni|scritta|cartaz|faixa"
)
_BEFORE = re.compile(rf"(?<!should )\b(?:{_CARRIERS})\b", re.IGNORECASE)
_BEHIND = re.compile(rf"[^.!?\n]{{0,3}}\b(?:{_CARRIERS})\b", re.IGNORECASE)
#: Characters of the sentence before in which a carrier is looked for.
_NEAR = 90
_STOP = re.compile(r"[.!?]\s|\n")
#: A word of a sentence right behind, or right before.
_GOING_ON = re.compile(r"\s+[a-zß-öø-ÿ]")
_LEADING_UP = re.compile(r"[a-zß-öø-ÿ]['’]?\s+$")
#: Short phrases that a sentence may hold: `UK OUT`, `NO SALES`.
_SHORT = re.compile(r"(?:NO [A-Z]+|[\w ,&/.-]{2,40} (?:OUT|Out|out))\.?\s*")


def is_shown(value: str, start: int, end: int, credit: int = 0) -> bool:
    """Tell whether a text's words from `start` to `end` are what the picture shows or a sentence.

    Agencies write to their clients in capitals, at an end of the caption. Words in quotation marks,
    behind `A placard reads` or in the midst of a sentence are no instruction, nor are words in
    small letters. `credit` is the end of the last credit before them: what stands behind a credit
    belongs to no sentence.
    """
    found = value[start:end]
    if any(quoted.start() < end and start < quoted.end() for quoted in _quoted(value, start)):
        return True
    if found[:1].islower() or _GOING_ON.match(value, end):
        return True
    low = max(credit, start - _NEAR)
    for stop in _STOP.finditer(value, low, start):
        low = stop.end()
    if _BEFORE.search(value, low, start) or _BEHIND.match(value, end):
        return True
    return bool(_SHORT.fullmatch(found) and _LEADING_UP.search(value, low, start))


def _quoted(value: str, start: int) -> list[re.Match[str]]:
    """Return what stands in quotation marks that open before `start`."""
    return [found for found in _IN_QUOTES.finditer(value) if found.start() < start]
