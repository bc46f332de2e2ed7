"""What a site wants of its captions: so many sentences, a date, no phrases, one notation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Property, Related
from captionaudit.text.parts import PartKind

#: Where a sentence may end and another begins.
_END = re.compile(
    r"(?P<word>[^\W\d_]*)(?P<stop>[.!?…]+)[\"'”’»)\]]*\s+(?=[\"'“‘„«(\[¿¡]*[A-ZÀ-ÞЀ-Я0-9])|[。！？]+(?=.)"
)
#: Words that have a stop and end no sentence; so do initials.
_ABBREVIATED = frozenset(
    ["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Ste", "Jr", "Sr", "Lt", "Mt", "No", "vs", "ca",
     "Gen", "Col", "Capt", "Sgt", "Maj", "Cpt", "Sen", "Rep", "Gov", "Rev", "Pres", "Inc", "Ltd",
     "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Ave",
     "Nr", "Hr", "Fr", "bzw", "Str", "Sra", "Minn", "Mass", "Calif", "Ariz", "Fla", "Ga", "Ill"]
)  # fmt: skip
_WEEKDAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag"
    r"|Mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves"
    r"|viernes|sábado|domingo)\b"
)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
#: Ways to say where somebody stands, by what they look like.
_NOTATIONS = {
    "(L)": re.compile(r"\([LRC]\)"),
    "(l)": re.compile(r"\([lrc]\)"),
    "(left)": re.compile(r"\((?:left|right|centre|center)\)"),
    ", left,": re.compile(r"(?<=[^\W\d_]), (?:left|right|centre|center)(?=[,.;]|$)"),
}
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
#: The wire's dateline: place and day, before the caption and no part of it.
_DATELINE = re.compile(
    # Getty Images: a place in capitals, a dash, month and day, a colon or a dash
    r"(?=[^a-zß-öø-ÿ]{8,})[A-ZÀ-Þ][^:\n]{2,80} [-–—] [A-Z]{3,9} \d{1,2}(?:, \d{4})?"
    r"(?::| [-–—](?= )) ?"
    # dpa: day and place
    r"|(?:\d{1,2}\.? [^\W\d_]{3,10} |\d{1,2}\.\d{1,2}\.)\d{4}, [^:.\n]{2,60}: ?"
    # Imagn: day; place;
    rf"|{_MONTH} \d{{1,2}}, \d{{4}}; [^;:.\n]{{2,60}}; ?"
    # Xinhua: place, day and agency
    rf"|(?:-- ?)?[A-ZÀ-Þ][A-ZÀ-Þ .'-]{{1,40}}, {_MONTH} \d{{1,2}}(?:, \d{{4}})? "
    r"\([^()\n]{2,20}\) (?:--|[-–—]) ?"
)


def sentences(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption of more `sentences` than a site wants; silent where it wants any number."""
    limit = options.get("sentences", 0)
    text = subject.text("caption.body") if limit else None
    if text is None:
        return
    count = 1 + sum(map(_ends, _END.finditer(text.value.strip())))
    if count > limit:
        yield Hit({"count": count, "limit": limit}, text)


def undated(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption without a date, a year or a weekday, where the page has no date of its own."""
    caption = subject.caption
    if not options.get("required") or caption is None or subject.dates:
        return
    told = subject.item.first(Property.DATE_CREATED) or subject.item.first(Property.DATE_PUBLISHED)
    if not (told or _WEEKDAY.search(caption.value) or _YEAR.search(caption.value)):
        yield Hit(text=Text(caption, 0, len(caption.value)))


def phrases(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find phrases that the site does not want, whole words of any case."""
    unwanted = tuple(options.get("phrases", ()))
    text = subject.text("caption.body") if unwanted else None
    for found in _any_of(unwanted).finditer(text.value) if text else ():
        start = text.start if text else 0
        yield Hit({"found": found[0]}, text, start + found.start(), start + found.end())


def dateline(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find the dateline of a wire, with its day, in front of a caption: `LONDON - MAY 05:`."""
    caption, anatomy = subject.caption, subject.anatomy
    if caption is None or anatomy is None or not anatomy.part(PartKind.DATELINE):
        return
    found = _DATELINE.match(caption.value, anatomy.part(PartKind.DATELINE)[0].start)
    if found:
        whole = Text(caption, 0, len(caption.value))
        yield Hit({"found": found[0].strip()}, whole, *found.span())


def notations(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find captions that say where people stand in another way than most of their gallery."""
    told = []
    for subject in view.subjects:
        text = subject.text("caption.body")
        for notation, pattern in _NOTATIONS.items():
            found = pattern.search(text.value) if text else None
            if text and found:
                told.append((notation, subject, text, found))
    counts = Counter(notation for notation, *_ in told)
    if len(counts) < 2 or counts.total() < options.get("samples", 3):
        return
    (usual, times), (_, second), *_ = counts.most_common(2)
    odd = [one for one in told if one[0] != usual]
    if times == second:
        return  # no way is the gallery's own
    notation, subject, text, found = odd[0]
    start = text.start + found.start()
    yield Hit(
        {"usual": usual, "times": times, "found": notation},
        text,
        start,
        start + len(found[0]),
        item=subject.item.number if len(odd) == 1 else None,
        place=text.statement.part(start, start + len(found[0])),
        related=tuple(Related(t.statement.place, s.item.number) for _, s, t, _ in odd[1:]),
    )


def _ends(found: re.Match[str]) -> bool:
    word = found["word"] or ""
    return found["stop"] != "." or not (word in _ABBREVIATED or (len(word) == 1 and word.isupper()))


@lru_cache(maxsize=8)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)
