"""Who stands on which side, by a caption: `Ines Calder (L)`, `Maren Oduya, right,`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
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
#: What begins a row of names.
_ROW = re.compile(
    r"(?:\((?:L-R|L to R|left to right)\)|(?<!\w)(?:(?:from )?(?:left|l) to (?:right|r)"
    r"|from (?:the )?left|(?P<right>from (?:the )?right(?: to left)?)"
    r"|v\.? ?l\.?(?: ?n\.? ?r\.?)?|von links(?: nach rechts)?|de gauche à droite"
    r"|de izquierda a derecha|da sinistra(?: a destra)?|da esquerda para a direita"
    r"|слева направо)(?!\w)):?,?\s*",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"(?<!\w)(?:(?:front|back|top|bottom|second) row|reihe|rang|fila)(?!\w)", re.IGNORECASE
)
_WHO = r"[^\W\d_a-zß-öø-ÿ][\w.’'-]*(?: [^\W\d_a-zß-öø-ÿ][\w.’'-]*)*"
_LIST = re.compile(rf"{_WHO}(?:, {_WHO})*(?:,? (?:and|und|et|y|e|и) {_WHO})?")
#: The last word of each name of a list.
_LAST = re.compile(r"[^\W\d_][\w’'-]*(?=,|\Z| (?:and|und|et|y|e|и) )")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё][\w’'-]*"
_GIVEN = rf"{_CAPITAL} (?:[\w’'.-]+ )?"
#: Two people, of whom one may be marked: `Ines Calder (L) and Maren Oduya`.
_PAIR = re.compile(
    rf"(?<!\w){_GIVEN}(?P<one>{_CAPITAL})(?:,? ?\([^()]{{1,20}}\)|,[^,()]{{1,20}}(?=,))?,?"
    rf" (?:and|und|et|y|e|en|и) {_GIVEN}(?P<other>{_CAPITAL})"
)
_OPPOSITE = {"left": "right", "right": "left"}


class Side(NamedTuple):
    """A name and its side; the span is that of the mark."""

    name: str
    shown: str
    side: str
    start: int
    end: int


class Row(NamedTuple):
    """Two names as a caption orders them from left to right; the span is the first caption's."""

    shown: str
    start: int
    end: int


class _Standing(NamedTuple):
    shown: str
    place: int
    start: int
    end: int


def turned(one: str, other: str) -> tuple[Side, Side] | None:
    """Return the first person whom two captions put on opposite sides, as each has it.

    Of two people whom both captions name it may be one here and the other there: two who both
    stand left.
    """
    ours, others = list(_sides(one)), list(_sides(other))
    theirs = {side.name: side for side in others}
    for mine in ours:
        said = theirs.get(mine.name)
        if said and said.side == _opposite(mine.side):
            return mine, said
    if len(ours) == len(others) == 1 and _change_sides(one, ours[0], other, others[0]):
        return ours[0], others[0]
    return None


def _change_sides(one: str, mine: Side, other: str, said: Side) -> bool:
    """Whether one of two people is marked here and the other there, on one side.

    They must be named in a pair, by full names in both: of three people the third may be meant.
    """
    pairs = [_pair(text) for text in (one, other)]
    if mine.side != said.side or mine.name == said.name or " " in mine.side or not all(pairs):
        return False
    return pairs[0] == pairs[1] and {mine.name, said.name} == pairs[0]


def _pair(text: str) -> set[str]:
    """Return the last names of the two people whom a caption joins by `and`, none if not two."""
    pairs = [{plain(found["one"]), plain(found["other"])} for found in _PAIR.finditer(text)]
    return pairs[0] if len(pairs) == 1 and not _SEVERAL.search(text) else set()


def reordered(one: str, other: str) -> tuple[Row, Row] | None:
    """Return two people whom two captions give in other orders, from the left, as each does."""
    mine, theirs = _row(one), _row(other)
    shared = [name for name in mine if name in theirs]
    for first, second in pairwise(shared):
        if theirs[first].place > theirs[second].place:
            left, right = mine[first], mine[second]
            span = min(left.start, right.start), max(left.end, right.end)
            one_way, other_way = (left.shown, right.shown), (right.shown, left.shown)
            return Row(", ".join(one_way), *span), Row(", ".join(other_way), *span)
    return None


def _row(text: str) -> dict[str, _Standing]:
    """Return the people of the only row of a caption, from the left, by the last of their names."""
    rows = list(_ROW.finditer(text))
    listed = _LIST.match(text, rows[0].end()) if len(rows) == 1 else None
    if listed is None or _SEVERAL.search(text):
        return {}
    names = list(_LAST.finditer(text[: listed.end()], listed.start()))
    if rows[0]["right"]:
        names.reverse()
    return {
        plain(name[0]): _Standing(name[0], place, *name.span()) for place, name in enumerate(names)
    }


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
