"""Whether two copies of a text have the same words, in another program's letters and spelling.

Programs on the way of a picture write a text in plain letters (Koeln, Koln), as markup
(`&amp;`, `<p>`), in the other spelling of English, in other forms of Arabic letters and of figures,
with a wire's word in front.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from html import unescape

from captionaudit.engine.fold import fold
from captionaudit.text.fold import VARIANTS
from captionaudit.text.leads import prefix_end
from captionaudit.text.wordlist import words

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
#: Letters that plain text has no mark to take off (ICAO Doc 9303, part 3, section 6).
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}
)
#: Two letters for a marked one: they count as the letter without its mark.
_PAIRS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
#: Words that British and American English spell otherwise, by their stems.
_OUR = re.compile(
    r"\b((?:un|dis|mis)?(?:harb|col|lab|neighb|fav|hon|rum|arm|hum|behavi|vap|parl|sav|splend|val|"
    r"vig|flav|endeav|cand|clam|glam))our"
)
_RE = re.compile(r"\b(\w*(?:cent|theat|met|lit|fib|somb|spect|lust|calib|meag))re(s?)\b")
_ISE = re.compile(r"(\w{3,}[^aeiou\W])is(e[ds]?|ers?|ing|ations?)\b")
_DOUBLE = re.compile(r"\b(travel|cancel|level|label|model|signal|fuel|counsel|jewel)l(?=ed|ing|er)")
_WORDS = (
    *(("defence", "defense"), ("offence", "offense"), ("licence", "license"), ("grey", "gray")),
    *(("programme", "program"), ("plough", "plow"), ("tyre", "tire"), ("aluminium", "aluminum")),
    *(("cheque", "check"), ("storey", "story"), ("practise", "practice"), ("kerb", "curb")),
)
#: A word for the desk in front of a headline, which has no dash behind it as one in captions has.
_DESK = re.compile(
    r"(?:(?:caption )?correct(?:ion|ed)|update[ds]?(?: caption)?|refile|repeat|retransmission"
    r"|topshots?|bestpix|combo|files?|file photos?|urgent|advisory|exclusive) (?=\w+ \w)"
)
_LICENCES = (
    *(
        ("creative commons", "cc"),
        ("attribution", "by"),
        ("share alike", "sa"),
        ("sharealike", "sa"),
    ),
    *(("non commercial", "nc"), ("noncommercial", "nc"), ("no derivatives", "nd")),
    *(("noderivatives", "nd"), ("noderivs", "nd"), ("no derivs", "nd"), ("universal", "")),
    *(("zero", "0"), ("cc0", "cc 0"), ("public domain dedication", "")),
)
_LICENCE_FORM = words("international generic unported license licence licensed under the a")


def same_words(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two containers' values have the same words in another spelling."""
    texts, others = (sorted({bare(text) for text in side} - {""}) for side in (one, other))
    if texts == others and texts:
        return True
    if len(texts) != 1 or len(others) != 1:
        return False
    mine, theirs = _DESK.sub("", texts[0], 1), _DESK.sub("", others[0], 1)
    return bool(mine) and (mine == theirs or _licence(mine) == _licence(theirs) != "")


def bare(text: str) -> str:
    """Return a text folded, without markup and marks, in one spelling: `koln`, `harbor`."""
    text = unescape(unescape(text)) if "&" in text else text
    text = _TAG.sub(" ", text) if "<" in text else text
    text = text[prefix_end(text, 0) :]
    if not text.isascii():
        plain = text.casefold().translate(_PLAIN).translate(VARIANTS)
        marks = unicodedata.normalize("NFKD", plain)
        text = "".join(
            str(unicodedata.decimal(c, c)) for c in marks if not unicodedata.combining(c)
        )
    text = fold(text)
    for pair, letter in _PAIRS:
        text = text.replace(pair, letter)
    return _american(text)


def _american(text: str) -> str:
    text = _RE.sub(r"\1er\2", _OUR.sub(r"\1or", text))
    text = _DOUBLE.sub(r"\1", _ISE.sub(r"\1iz\2", text))
    for british, american in _WORDS:
        text = text.replace(british, american)
    return text


def _licence(text: str) -> str:
    """Return a Creative Commons licence by its short name, "" for any other text."""
    for name, short in _LICENCES:
        text = text.replace(name, short)
    parts = [part for part in text.split() if part not in _LICENCE_FORM]
    return " ".join(parts) if "cc" in parts else ""
