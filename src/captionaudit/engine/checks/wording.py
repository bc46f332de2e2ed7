"""What is left in a caption or missing from it: notes of the desk, cut ends, terms, directions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import Property, Related, Statement

#: Notes of an editor to an editor. Capitals and marks tell them from what a caption says.
_NOTE = re.compile(
    r"\b(?:SUBS|DESK|NOTE TO (?:SUBS|DESK|EDITORS?)|ED(?:ITOR)?['’]?S? NOTE|PIX DESK)\s?:"
    r"|\bCHECK (?:SPELLING|NAMES?|DATE|PLACE|CAPTION|FACTS?|CREDIT|RIGHTS)\b"
    r"|\bNOT FOR PUBLICATION\b|\bDO NOT (?:PUBLISH|USE)\b|\bEMBARGOE?D? (?:UNTIL|TILL)\b"
    r"|\bSPERRFRIST\b|\bHOLD FOR (?:RELEASE|PUBLICATION)\b"
    r"|\?{3,}|(?:^\s*|[(\[])XXX\b(?!-)|\bXXXX+\b|\bTBC\b|\bTKTK\b"
    r"|\b(?:pls|plz) (?:check|use|crop|credit|add)\b"
    r"|\b[Uu]se this one\b(?=\s*(?:[!).\]]|$))"
    r"|\b(?:xx|XX)[/.-](?:xx|XX)[/.-](?:\d{4}|\d\d|xx(?:xx)?|XX(?:XX)?)\b"
)
#: Without one of these there is no such note: most texts are not searched at all.
_NOTE_SIGNS = (
    *("SUBS", "DESK", "NOTE", "CHECK", "NOT ", "EMBARGO", "SPERR", "HOLD ", "???", "XXX", "TBC"),
    *("TKTK", "pls ", "plz ", "se this one", "xx/", "XX/", "xx.", "XX.", "xx-", "XX-"),
)
_QUERY = re.compile(
    r"[(\[](?:(?:sp|spelling|name|date|place|title|check)\?|(?:sp|tbc|TBC|CQ|cq|tk|TK|XX+)\??"
    r"|(?i:(?:names?|id|title|age|credit|date|place|namen|titel|alter|datum|ort)"
    r" (?:to come|tk|tbc|needed|missing|unknown\?|folgt|folgen|fehlt|fehlen)"
    r"|insert (?:name|date|place|caption|title|credit)s?"
    r"|(?:names?|namen|datum|ort|schreibweise|bitte|alter)(?: bitte| noch)? "
    r"(?:prüfen|checken|klären|ergänzen|einfügen)"
    r"|(?:noms? |date )?[àa] (?:vérifier|confirmer|compléter)"
    r"|(?:nombres? )?(?:por|a) (?:confirmar|verificar)|da verificare))[)\]]"
)
#: A page's button, or a word broken off before dots.
_BUTTON = re.compile(
    r"(?:(?:show|read|view|see) (?:more|less)|mehr (?:lesen|anzeigen|erfahren)|weiterlesen"
    r"|lire la suite|voir plus|leer más|ver más|mostra altro|leggi tutto|lees meer|\(more\))\s*$",
    re.IGNORECASE,
)
#: Characters of the longest of them.
_LONGEST_BUTTON = 14
#: Words that no sentence ends with.
_OPEN_END = re.compile(
    r"(?:^|\s)(?P<word>the|an|of|and|der|und|des|dem|einer|eines|les|et|du|el|los|las|della|degli)$"
)
_MARKED = re.compile(
    r"\((?P<side>L|R|C|l|r|left|right|centre|center|[lr]\.|li\.|re\.|links|rechts)\)"
)
#: `Ines Calder, left, and Maren Oduya, right,`: behind a name and between commas.
_SET_OFF = re.compile(r"(?<=[^\W\d_]), (?P<side>left|right|centre|center)(?=[,.;]|$)")
_NOBODY = re.compile(r"[\s,;]*(?:and|und|et|y|e|&)?[\s,;]*")
_ROW = re.compile(
    r"\((?:L-R|L to R|l-r|l to r|from left|from left to right|left to right|v\.? ?l\.?|von links)\)"
)
_ROW_IN_WORDS = re.compile(
    r"\b(?:[Ff]rom left(?: to right)?|[Ll]eft to right|[Vv]on links(?: nach rechts)?"
    r"|[Dd]e gauche à droite|[Dd]e izquierda a derecha)\s?:"
)
#: Not behind initials and titles: `From left: A. Moro and Dr. Lund`.
_SENTENCE_END = re.compile(
    r"(?<!\b[^\W\d_a-z])(?<!\b(?:Mr|Ms|Dr|St|Lt|Jr|Sr))(?<!\b(?:Mrs|Gen|Col|Sgt|Sen|Rep|Gov|Rev|Maj))"
    r"(?<!\b(?:Prof|Capt|Pres|Supt))[.!?;]\s|$"
)
_LISTED = re.compile(
    r",|;|/|&|\+|\b(?:and|und|et|y|e|with|mit|avec|con|og|och|en|i|ja|ve)\b|\bbeside\b"
)


#: Several people in one name: `The Harbour Boys`, `members of the crew`.
_GROUP = re.compile(
    r"(?-i:(?:^|[\s:,])(?:The|Die|Les|Los|Las) [A-Z])"
    r"|\b(?:members?|band|group|team|crew|family|couple|brothers|sisters|twins|players|actors|students"
    r"|winners|mitglieder|gruppe|mannschaft|familie|ehepaar|brüder|schwestern|membres|groupe|équipe"
    r"|famille|couple|miembros|grupo|equipo|familia)\b",
    re.IGNORECASE,
)


def desk_note(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find notes of one editor to another in a caption, an alt text or a credit."""
    for statement in subject.published:
        value = statement.value
        found = None
        if any(sign in value for sign in _NOTE_SIGNS):
            found = _NOTE.search(value)
        if found is None and ("(" in value or "[" in value):
            found = _QUERY.search(value)
        if found and not _is_whole_credit(statement, found[0]):
            yield Hit({"found": found[0]}, Text(statement, 0, len(value)), *found.span())
            return


def headline(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption that has the words of the headline and no others."""
    for statement in subject.item.statements:
        if statement.property is Property.HEADLINE and statement.value.strip():
            text = subject.text("caption.body")
            if text and fold(text.value) == fold(statement.value):
                related = (Related(statement.place, subject.item.number, "the headline"),)
                yield Hit(text=text, related=related)
                return


def truncated(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption that breaks off: before a button, in mid-sentence, or where a twin goes on."""
    caption = subject.caption
    if caption is None:
        return
    value = caption.value.rstrip()
    whole = Text(caption, 0, len(caption.value))
    button = _BUTTON.search(value, max(0, len(value) - _LONGEST_BUTTON))
    if button and _is_button(value, button.start()):
        shown = value[max(0, button.start() - 12) :]
        yield Hit({"found": shown, "rest": ""}, whole, button.start(), len(value))
        return
    twin = _longer(subject, value)
    if twin:
        related = (Related(twin.place, subject.item.number, f"{twin.origin} goes on"),)
        start = len(value) - 12
        data = {"found": value[start:], "rest": twin.value[start:]}
        yield Hit(data, whole, start, len(value), related)
        return
    text = subject.text("caption.body")
    last = _OPEN_END.search(text.value, max(0, len(text.value) - 12)) if text else None
    if text and last and " " in text.value.strip() and text.end == len(value):
        start, end = text.start + last.start("word"), text.start + last.end("word")
        yield Hit({"found": last["word"], "rest": ""}, whole, start, end)


def directions(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a row of one name, or two people on the same side."""
    text = subject.text("caption.body")
    if text is None:
        return
    value = text.value
    for row in _rows(value):
        start = max(value.rfind(mark, 0, row.start()) for mark in (". ", "! ", "? ")) + 1
        end = _SENTENCE_END.search(value, row.end())
        rest = value[start : row.start()] + " " + value[row.end() : end.start() if end else None]
        if not _LISTED.search(rest.strip(" ,:")) and not _GROUP.search(rest):
            data = {"found": row[0], "fault": "is followed by one name"}
            yield Hit(data, text, text.start + row.start(), text.start + row.end())
            return
    found = _side_at_fault(value)
    if found:
        side, fault = found
        data = {"found": side[0].strip(" ,"), "fault": fault}
        yield Hit(data, text, text.start + side.start(), text.start + side.end())


def _side_at_fault(value: str) -> tuple[re.Match[str], str] | None:
    """Return a side that stands behind no name of its own, or that two people have.

    `Ines Calder (L) and (R)` has one name for two; `her sons (L) and (R)` are two.
    """
    sides = list(_MARKED.finditer(value)) if "(" in value else []
    for one, two in pairwise(sides):
        before = value[: one.start()].split()[-1:]
        if any(map(str.istitle, before)) and _NOBODY.fullmatch(value, one.end(), two.start()):
            return two, "stands behind no name"
    sides = sides or list(_SET_OFF.finditer(value))
    same = {(side["side"])[0].upper() for side in sides}
    if len(sides) == 2 and len(same) == 1 and same != {"C"}:
        return sides[1], "is said of two people"
    return None


def terms(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find words that the site writes otherwise: `terms` in the options maps each to the right."""
    listed = options.get("terms")
    if not listed:
        return
    for path in ("caption.body", "alt.body"):
        text = subject.text(path)
        for found in _listed(tuple(listed)).finditer(text.value) if text else ():
            data = {"found": found[0], "wanted": listed[found[0]]}
            start = text.start if text else 0
            yield Hit(data, text, start + found.start(), start + found.end())


def _is_button(value: str, start: int) -> bool:
    """Whether `Read more` belongs to the page: glued to a word, or behind dots or a sentence."""
    before = value[:start]
    if value[start] == "(":
        return True
    if before.rstrip().endswith((".", "!", "?")) and before[-1:] == " ":
        return value[start].isupper() or not value[start:].isascii() or _is_foreign(value[start:])
    if before.rstrip().endswith(("…", "...")):
        return value[start].isupper()
    return before[-1:] not in ("", " ", "\n", ".", "(", "[", "“", '"')


def _is_foreign(button: str) -> bool:
    """Whether a button is written in small letters in its language, as no sentence begins."""
    return button.startswith(("mehr ", "weiterlesen", "lire ", "voir ", "leer ", "ver ", "lees "))


def _is_whole_credit(statement: Statement, note: str) -> bool:
    """Whether a credit field holds the note alone: credit-placeholder says so."""
    return statement.property is Property.CREDIT and statement.value.strip(" .()[]") == note


def _rows(value: str) -> Iterator[re.Match[str]]:
    if "(" in value:
        yield from _ROW.finditer(value)
    if any(word in value for word in ("eft", "links", "gauche", "izquierda")):
        yield from _ROW_IN_WORDS.finditer(value)


@lru_cache(maxsize=8)
def _listed(words: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")


def _longer(subject: Subject, value: str) -> Statement | None:
    """Return another caption of the item that begins with this one and goes on in mid-word."""
    if len(value) < 20 or not value[-1].isalnum():
        return None
    for statement in subject.item.all(Property.CAPTION):
        other = statement.value
        if len(other) > len(value) and other.startswith(value) and other[len(value)].isalnum():
            return statement
    return None
