"""Words and numbers of a caption made comparable: `1,200` is `1 200`, and `six` is `6`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from captionaudit.text.dates import written_dates

#: A date in figures, a time, a score, a number with thousands, one with a fraction, an ordinal or
#: the number of `42-year-old`, a word.
_WORD = re.compile(
    r"(?P<date>\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)|\d{4}-\d\d-\d\d(?!\d))"
    r"|(?P<time>\d{1,2}(?::|h)[0-5]\d(?![\d:]))"
    r"|(?P<score>\d{1,3}[-–:]\d{1,3}(?![\w-]))"
    r"|(?P<thousands>\d{1,3}(?:[.,’'\u00a0\u202f\u2009 ]\d{3})+(?![\d-]))"
    r"|(?P<fraction>\d+[.,]\d{1,2}(?!\d))"
    r"|(?P<number>\d+)(?:(?:st|nd|rd|th|er|e|ème|[ºª])(?!\w)|(?=-[^\W\d_])|(?![\w’'-]))"
    r"|(?P<word>[^\W_]+(?:[’'-][^\W_]+)*)"
)
_SENTENCE_START = re.compile(r"(?:\A|[.!?:]\s+|[“\"«(]\s*)\Z")
#: Two to twelve in the languages of the agencies' captions, but for words of other meanings
#: elsewhere (`once`, `due`, `sept`, `neuf`), and a few tens.
_NUMBERS = """
2 two zwei deux dos dois duas два две; 3 three drei trois tres tre três три; 4 four vier quatre
cuatro quattro quatro четыре; 5 five fünf cinq cinco cinque пять; 6 six sechs seis шесть;
7 seven sieben siete sette sete семь; 8 eight acht huit ocho oito восемь; 9 nine neun nueve nove
девять; 10 ten zehn dix diez dieci dez десять; 11 eleven onze undici; 12 twelve zwölf douze doce
dodici doze двенадцать; 20 twenty zwanzig vingt veinte venti vinte; 30 thirty dreißig trente
treinta trenta trinta; 40 forty vierzig quarante cuarenta quaranta quarenta; 50 fifty fünfzig
cinquante cincuenta cinquanta cinquenta; 100 hundert cent ciento cento
"""
#: Words that multiply the number before them.
_SCALES = {
    **dict.fromkeys(("thousand", "tausend", "tsd", "mille", "mil", "mila", "тыс", "тысяч"), 1_000),
    **dict.fromkeys(
        ("million", "millions", "millionen", "mio", "millones", "millon", "milioni", "milhoes"),
        1_000_000,
    ),
    **dict.fromkeys(("billion", "bn", "milliarden", "mrd", "milliards", "miliardi"), 10**9),
}
_DIGITS = 9
_CLOCK = re.compile(
    r"(?<![\w.,:])\d{1,2}(?:[:.h]\d\d)?[ \u00a0]?(?:[ap]\.?m\b\.?|Uhr\b|h\b|heures?\b|horas?\b|"
    r"ore\b|час\w*|o[’']clock)",
    re.IGNORECASE,
)


class Word(NamedTuple):
    """A word or number: as written, made comparable, from `start` to `end`.

    `opens` says that a sentence begins with it. `kind` is the name of a group of the grammar.
    """

    text: str
    plain: str
    start: int
    end: int
    opens: bool
    kind: str

    @property
    def is_number(self) -> bool:
        """Whether this is an amount: no date, no time, no score."""
        return self.kind in ("thousands", "fraction", "number")

    @property
    def is_name(self) -> bool:
        """Whether this is capitalised although no sentence begins with it."""
        return self.text[0].isupper() and not self.opens


def words_of(text: str) -> list[Word]:
    """Return the words and numbers of a text, in order. Takes time linear in its length."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        kind, (start, end) = match.lastgroup or "word", match.span()
        written = match["number"] or match[0]
        opens = _SENTENCE_START.search(text, max(0, start - 3), start) is not None
        value = _value(written, kind)
        if kind == "word" and (written[0].islower() or opens) and value in _numbers():
            value, kind = _numbers()[value], "number"
        if found and value in _SCALES and text[found[-1].end : start].isspace():
            found[-1] = _scaled(found[-1], _SCALES[value])
        found.append(Word(match[0], value, start, end, opens, kind))
    return found


def _scaled(number: Word, scale: int) -> Word:
    """Return `12.5` before `thousand` as 12500."""
    if not number.is_number or len(number.plain) > _DIGITS:
        return number
    try:
        value = float(number.plain) * scale
    except ValueError:
        return number
    return number._replace(plain=f"{value:.0f}")


def amounts(text: str) -> list[Word]:
    """Return the numbers of a text that count something: no dates, times, scores or years."""
    timeless = _CLOCK.sub(lambda clock: " " * len(clock[0]), text)
    for written in written_dates(text):
        blank = " " * (written.end - written.start)
        timeless = timeless[: written.start] + blank + timeless[written.end :]
    return [w for w in words_of(timeless) if w.is_number and not _is_year(w)]


def plain(word: str) -> str:
    """Return a word without case, marks and the ending of the English genitive."""
    decomposed = unicodedata.normalize("NFKD", word.casefold().replace("’", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).removesuffix("'s")


def _value(written: str, kind: str) -> str:
    if kind == "number" and not written.isascii():
        return "".join(str(unicodedata.digit(figure)) for figure in written)  # `٢١` is 21
    if kind == "thousands":
        return re.sub(r"\D", "", written)
    if kind == "fraction":
        return written.replace(",", ".")
    if kind == "score":
        return re.sub(r"\D", "-", written)
    return plain(written)


def _is_year(word: Word) -> bool:
    return word.kind == "number" and len(word.text) == 4 and word.text[:2] in ("18", "19", "20")


@cache
def _numbers() -> Mapping[str, str]:
    """Return the number, in figures, that each word for one means."""
    table = {}
    for row in _NUMBERS.split(";"):
        figure, *names = row.split()
        table.update({plain(name): figure for name in names})
    return MappingProxyType(table)
