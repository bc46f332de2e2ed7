"""What picture files carry: notices, what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.errors import UserError, nearest
from captionaudit.model import FILE_ORIGINS, Property, Statement
from captionaudit.text.wordlist import words

#: The year, or the two, beside the sign: elsewhere a number may be a house's or a telephone's.
_YEARS = re.compile(
    r"(?:©|\(c\)|copyright)[\s:,©]{0,3}(?P<from>[12]\d{3})(?:\s?[-–]\s?(?P<to>[12]\d{3}))?(?!\d)",
    re.IGNORECASE,
)
#: The year of the first photographs (Daguerre), before which nobody held a right in one.
_FIRST_PHOTOGRAPH = 1839
#: `All rights reserved`, and signs of a copyright, as de, fr, es, it, pt, nl, ru and ar have them.
_SIGN = re.compile(
    r"©|\(c\)|\bcopyrights?(?: notice)?\b|\b(?:some|all) rights reserved\b|\bby\b|\d{4}"
    r"|\balle rechte vorbehalten\b|\burheberrecht(?:lich geschützt)?\b"
    r"|\btous (?:les )?droits réservés\b|\bdroits? d[’']auteur\b"
    r"|\b(?:todos|reservados) (?:los |os )?(?:derechos|direitos)(?: reservados)?\b"
    r"|\bderechos de autor\b|\bdireitos (?:de autor|autorais)\b"
    r"|\btutti i diritti (?:sono )?riservati\b|\bdiritti d[’']autore\b"
    r"|\balle rechten voorbehouden\b|\bauteursrecht(?:elijk beschermd)?\b"
    r"|\bвсе права (?:защищены|сохранены|охраняются)\b|\bавторские права\b"
    r"|(?:جميع|كل|كافة) (?:الحقوق|حقوق النشر) محفوظة|حقوق (?:الطبع|النشر)(?: والنشر)? محفوظة|[\W_]",
    re.IGNORECASE,
)
_NOTHING = words(
    "name yourname photographer owner holder tbd tba na none null nil undefined unknown nocopyright"
) | {""}


def stripped(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture file without what the site says its files must carry (`carry`)."""
    picture = subject.item.picture
    wanted = options.get("carry", ())
    if not wanted or not picture.path or picture.error:
        return
    for name in wanted:
        if name not in tuple(Property):
            message = f"the option 'carry' names no property {name!r}"
            raise UserError(message, hint=nearest(str(name), Property))
    missing = [p for p in wanted if subject.item.first(Property(p), *FILE_ORIGINS) is None]
    if missing:
        yield Hit({"missing": ", ".join(p.replace("_", " ") for p in missing)})


def copyright_year(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a copyright notice whose year lies ahead, or before the first photograph.

    `today` in the options stands for the day of the run.
    """
    today = subject.reader.day(options)
    for statement in subject.item.all(Property.COPYRIGHT):
        found = _YEARS.search(statement.value)
        if found is None:
            continue
        for name in ("from", "to"):
            year = int(found[name] or 0)
            if year and ((today and year > today.year) or year < _FIRST_PHOTOGRAPH):
                yield Hit({"found": str(year)}, _whole(statement), *found.span(name))
                return


def copyright_without_holder(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a copyright notice that names nobody: a sign, a year, a form not filled in."""
    for statement in subject.item.all(Property.COPYRIGHT):
        value = statement.value.strip()
        if value and _SIGN.sub("", value).casefold() in _NOTHING:
            yield Hit({"found": value}, _whole(statement))
            return


def _whole(statement: Statement) -> Text:
    return Text(statement, 0, len(statement.value))
