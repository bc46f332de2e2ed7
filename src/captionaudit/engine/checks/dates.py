"""Dates in captions: a weekday that the calendar does not bear out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text

#: Weekdays from Monday and months from January, by language: full names and usual short forms.
_LANGUAGES = {
    "en": (
        "monday|mon,tuesday|tues|tue,wednesday|wed,thursday|thurs|thur|thu,friday|fri,"
        "saturday|sat,sunday|sun",
        "january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,"
        "september|sept|sep,october|oct,november|nov,december|dec",
    ),
    "de": (
        "montag|mo,dienstag|di,mittwoch|mi,donnerstag|do,freitag|fr,samstag|sonnabend|sa,sonntag|so",
        "januar|jänner|jan,februar|feb,märz|mär,april|apr,mai,juni|jun,juli|jul,august|aug,"
        "september|sept|sep,oktober|okt,november|nov,dezember|dez",
    ),
    "fr": (
        "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
        "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre",
    ),
    "es": (
        "lunes,martes,miércoles,jueves,viernes,sábado,domingo",
        "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre|setiembre,octubre,"
        "noviembre,diciembre",
    ),
    "it": (
        "lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica",
        "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,"
        "novembre,dicembre",
    ),
    "pt": (
        "segunda-feira|segunda,terça-feira|terça,quarta-feira|quarta,quinta-feira|quinta,"
        "sexta-feira|sexta,sábado,domingo",
        "janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro",
    ),
}


class _Language(NamedTuple):
    weekdays: dict[str, int]
    months: dict[str, int]
    names: tuple[str, ...]
    dates: re.Pattern[str]


def _numbered(words: str) -> dict[str, int]:
    return {word: n for n, group in enumerate(words.split(",")) for word in group.split("|")}


def _language(weekdays: str, months: str) -> _Language:
    days, names = _numbered(weekdays), _numbered(months)
    day = "|".join(sorted(days, key=len, reverse=True))
    month = "|".join(sorted(names, key=len, reverse=True))
    number = r"(?:the )?(?P<{0}>\d{{1,2}})(?:st|nd|rd|th|º|er)?"
    after = rf"{number.format('a')}\.?\s*(?:de |of )?(?P<am>{month})\b\.?"
    before = rf"(?P<bm>{month})\b\.?\s+{number.format('b')}"
    pattern = rf"\b(?P<weekday>{day})\b\.?,?\s+(?:dem |den |le |el |il )?(?:{after}|{before})"
    full = rf"{pattern},?\s+(?:de |del |of )?(?P<year>(?:19|20)\d\d)\b"
    firsts = tuple(group.split("|")[0] for group in weekdays.split(","))
    return _Language(days, names, firsts, re.compile(full, re.IGNORECASE))


_ALL = tuple(_language(*words) for words in _LANGUAGES.values())


class _Stated(NamedTuple):
    found: re.Match[str]
    right: str
    weekday: str


def weekday(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a weekday with a full date (day, month, year) that was another weekday."""
    caption = subject.caption
    for stated in _wrong(caption.value) if caption else ():
        found = stated.found
        data = {"found": found[0], "weekday": stated.weekday, "wanted": stated.right}
        start, end = found.span("weekday")
        if caption:
            yield Hit(data, Text(caption, 0, len(caption.value)), start, end)


def _wrong(text: str) -> Iterator[_Stated]:
    for language in _ALL:
        for found in language.dates.finditer(text):
            groups = found.groupdict()
            day = int(groups["a"] or groups["b"])
            month = language.months[(groups["am"] or groups["bm"]).lower()] + 1
            try:
                real = date(int(groups["year"]), month, day).weekday()
            except ValueError:
                continue  # no such day: another fault than a wrong weekday
            if real != language.weekdays[groups["weekday"].lower()]:
                name = language.names[real]
                right = name.capitalize() if found["weekday"][0].isupper() else name
                yield _Stated(found, right, groups["weekday"])
