"""Countries and clients that may not use a picture: `UK OUT`, `NETHERLANDS AND BELGIUM OUT`."""

from __future__ import annotations

import re

from captionaudit.text.countries import codes_named
from captionaudit.text.wordlist import phrases

_OUT = re.compile(r"\s(?:OUT|Out)\b(?!\s(?:OF|of)\b)|\sout(?=\s*(?:$|[-,/.]))")
#: Who else is kept out: clients, media, regions, and countries in the language of their agencies.
_OTHERS = phrases(
    """
    afp; ap; epa; pap; maxppp; getty; reuters; internet; mags; magazines; tv; web; online; benelux;
    tabloids; scandinavia; balkans; u.s; kosovo; südtirol; south tyrol; suedtirol; alto adige; gcc;
    mena; cis; sverige; norge; danmark; suomi; deutschland; österreich; oesterreich; schweiz;
    belgique; suisse; españa; italia; polska; brasil; nederland; méxico; portugal; slovenija;
    hrvatska; česko; slovensko
    """
)
_MOST_WORDS = 5
_WORD = re.compile(r"[^\s,/&]+")
#: What stands between two places that are out together.
_JOINED = re.compile(r"(?:\s+(?:AND|and|And|OR)\s+|\s*[,/&-]\s*|\s+OUT\s*[,/&-]?\s*)$")


def outs(text: str) -> list[tuple[int, int]]:
    """Return the spans of places with the `OUT` behind them, those that are joined as one."""
    spans: list[tuple[int, int]] = []
    for out in _OUT.finditer(text):
        start = _place_start(text, out.start())
        if start is None:
            continue
        while (joined := _JOINED.search(text, max(0, start - 12), start)) is not None:
            before = _place_start(text, joined.start())
            if before is None:
                break
            start = before
        if spans and start <= spans[-1][1]:
            start = spans.pop()[0]
        spans.append((start, out.end()))
    return spans


def _place_start(text: str, end: int) -> int | None:
    """Return where a place that ends at `end` begins, the longest of several; None if it is none.

    Of `NAME NEW ZEALAND` that is "NEW ZEALAND", of `NAME KOREA` "KOREA".
    """
    words = [match.start() for match in _WORD.finditer(text, max(0, end - 60), end)]
    for start in words[-_MOST_WORDS:]:
        place = text[start:end]
        if place[0].isupper() or place.isupper():
            name = place.casefold().rstrip(".")
            if name in _OTHERS or codes_named(place):
                return start
        elif place in ("uk", "usa", "us", "tv"):
            return start
    return None
