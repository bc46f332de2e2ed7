"""What agencies allow, and where: territories, editorial use, data mining.

The conditions stand in the Instructions and Usage Terms of the file, in fields of the page, or
left over in the caption.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Property, Statement

_CONDITIONS = (Property.INSTRUCTIONS, Property.RIGHTS_TERMS, Property.CAPTION, Property.HEADLINE)
_EDITORIAL = re.compile(
    r"editorial (?:use )?only|editorial use only|restricted to editorial|uso editorial"
    r"|redaktionellen? (?:verwendung|zwecke)|no (?:commercial|advertising|marketing)",
    re.IGNORECASE,
)
#: PLUS Picture Licensing Universal System, LDF vocabulary of Data Mining, 2023.
_MINING = frozenset(
    {
        "DMI-UNSPECIFIED",
        "DMI-ALLOWED",
        "DMI-PROHIBITED",
        "DMI-PROHIBITED-AIMLTRAINING",
        "DMI-PROHIBITED-GENAIMLTRAINING",
        "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
        "DMI-PROHIBITED-SEECONSTRAINT",
        "DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR",
        "DMI-PROHIBITED-SEELINKEDRIGHTSEXPR",
    }
)
_SEE_CONSTRAINT = "DMI-PROHIBITED-SEECONSTRAINT"


def territory(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture that is not for the site's territory: `JAPAN OUT`, `No sales in Japan`."""
    places = options.get("territory", ())
    for statement in _conditions(subject) if places else ():
        found = _outside(tuple(places)).search(statement.value)
        if found:
            whole = Text(statement, 0, len(statement.value))
            yield Hit({"found": found[0]}, whole, *found.span())
            return


def editorial(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture for editorial use in a gallery whose path is one of the commercial ones."""
    paths = options.get("paths", ())
    if not any(fnmatchcase(subject.gallery.path, pattern) for pattern in paths):
        return
    for statement in _conditions(subject):
        found = _EDITORIAL.search(statement.value)
        if found:
            whole = Text(statement, 0, len(statement.value))
            yield Hit({"found": found[0]}, whole, *found.span())
            return


def mining(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a Data Mining value that PLUS does not know, or one without its constraint."""
    for statement in _of(subject, Property.DATA_MINING):
        value = statement.value.strip()
        key = value.rpartition("/")[2]
        whole = Text(statement, 0, len(statement.value))
        if key and key not in _MINING:
            yield Hit({"found": key, "fault": "is not a value that PLUS knows"}, whole)
        elif key == _SEE_CONSTRAINT and not subject.item.first(Property.OTHER_CONSTRAINTS):
            yield Hit({"found": key, "fault": "points to Other Constraints, which is empty"}, whole)


def _conditions(subject: Subject) -> Iterator[Statement]:
    return (s for s in subject.item.statements if s.property in _CONDITIONS)


def _of(subject: Subject, prop: Property) -> Iterator[Statement]:
    return (s for s in subject.item.statements if s.property is prop)


@lru_cache(maxsize=8)
def _outside(places: tuple[str, ...]) -> re.Pattern[str]:
    named = "|".join(re.escape(place) for place in places)
    return re.compile(
        rf"(?<!\w)(?:(?:{named})\s+OUT\b|(?i:no (?:sales|use|resales) in (?:the )?(?:{named}))\b)"
    )
