"""Values that stand in another value's field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.model import Property
from captionaudit.text.parts import PartKind

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
#: Small words of credits: with names and agencies they are all that a credit has.
_CREDITING = frozenset(
    ["photo", "photos", "photograph", "photographer", "picture", "pictures", "image",
     "images", "foto", "bild", "courtesy", "via", "the", "from", "for", "and", "with",
     "handout", "file", "pool", "taken", "provided", "supplied", "released", "shared",
     "account", "licensed", "under", "creative", "commons", "licence", "license", "rights",
     "reserved", "copyright", "use", "editorial", "only", "not", "sales", "all", "public",
     "domain", "screenshot", "illustration", "composite", "using", "mit", "von", "aus",
     "durch", "und", "der", "die", "das", "erstellt", "bearbeitet"]
)  # fmt: skip


def credit_holds_caption(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit field of the page that tells what a picture shows.

    Captions are told by their length and by words that no credit needs, most of them in lower case.
    """
    for statement in subject.item.all(Property.CREDIT, *PAGE_ORIGINS):
        anatomy = subject.dissect(statement)
        words = _WORD.findall(_ADDRESS.sub(" ", anatomy.body)) if anatomy else []
        plain = {w for w in words if w[0].islower() and w not in _CREDITING and len(w) > 2}
        if len(words) < options.get("words", 8) or len(plain) < options.get("plain", 4):
            continue
        swap = ", and the caption field a credit" if _is_only_credit(subject) else ""
        yield Hit({"swap": swap}, Text(statement, 0, len(statement.value)))
        return


def _is_only_credit(subject: Subject) -> bool:
    anatomy = subject.anatomy
    if anatomy is None or not anatomy.credits:
        return False
    return not any(anatomy.part(kind) for kind in (PartKind.BODY, PartKind.DATELINE))
