"""Who stands on which side, by a caption: `Ines Calder (L)`, `Maren Oduya, right,`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from captionaudit.engine.checks.quantities import plain
from captionaudit.text.wordlist import any_of, words

_LEFT = words("left l links gauche izquierda izq sinistra esquerda слева يسار")
_RIGHT = words("right r rechts droite derecha destra direita справа يمين")
#: A side set off by commas or brackets, and so no verb: `, left,` and `(2nd from right)`.
_MARK = re.compile(
    r"(?P<open>[,(]) ?(?P<rank>(?:far|front|back|top|bottom|foreground|"
    r"(?:second|third|2nd|3rd|2\.|3\.|zweiter?|dritter?) (?:from(?: the)?|v\.|von)) )?"
    r"(?:on the |at |à |a la |a )?"
    rf"(?P<side>{any_of(_LEFT | _RIGHT)})\.?"
    r"(?: in the (?:picture|photo)| im bild)?(?P<close>[,);.]|\Z)",
    re.IGNORECASE,
)
#: The last word of the name before a mark.
_NAME = re.compile(r"([^\W\d_][^\W\d_’'-]*(?:[’'-][^\W\d_]+)*)[ \u00a0]*\Z")
_OPPOSITE = {"left": "right", "right": "left"}


class Side(NamedTuple):
    """A name and its side; the span is that of the mark."""

    name: str
    shown: str
    side: str
    start: int
    end: int


def turned(one: str, other: str) -> tuple[Side, Side] | None:
    """Return the first person whom two captions put on opposite sides, as each has it."""
    theirs = {side.name: side for side in _sides(other)}
    for mine in _sides(one):
        said = theirs.get(mine.name)
        if said and said.side == _opposite(mine.side):
            return mine, said
    return None


def _opposite(side: str) -> str:
    rank, _, word = side.rpartition(" ")
    return f"{rank} {_OPPOSITE[word]}".strip()


def _sides(text: str) -> Iterator[Side]:
    for mark in _MARK.finditer(text):
        name = _NAME.search(text, max(0, mark.start() - 60), mark.start())
        if name is None or not name[1][0].isupper():
            continue
        side = "left" if mark["side"].casefold() in _LEFT else "right"
        rank = plain(mark["rank"] or "").strip()
        start = mark.start("rank") if mark["rank"] else mark.start("side")
        yield Side(plain(name[1]), name[1], f"{rank} {side}".strip(), start, mark.end("side"))
