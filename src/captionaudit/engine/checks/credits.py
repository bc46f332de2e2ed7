"""Credits: placeholders, agencies written wrongly, names that are missing, forms that differ."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.profiles import AGENCY_ONLY
from captionaudit.engine.subject import PAGE_ORIGINS, CreditLine, Subject, Text
from captionaudit.model import Property, Related
from captionaudit.text.parts import Clause, ClauseKind, Credit, Match, PartKind

_AGENCY = (ClauseKind.AGENCY, ClauseKind.DISTRIBUTOR)
_NAMING = (*_AGENCY, ClauseKind.PERSON, ClauseKind.ORGANISATION, ClauseKind.CLIENT)
#: `(Photo by -/AFP …)`: what a wire prints where it has no name to print.
_NO_NAME = re.compile(
    r"(?i)\b(?:photos?|pictures?|fotos?|images?)\s+(?:by|de|von)\s*(?P<dash>[-–.]+)\s*/"
    r"|(?P<empty>\b(?:photo|picture|foto|image)\s+(?:by|von))\s*/"
    r"|(?P<slot>[\[<{](?:your |the )?(?:photographer(?:['’]s)?|name|credit|agency|source)"
    r"(?: name| here)?[\]>}])"
)

#: A side of a composite, as a label: each has its own credit.
_SIDE = re.compile(
    r"(?i)\b(?:left|right|top|bottom|above|below|cent(?:re|er)"
    r"|links|rechts|oben|unten|mitte|gauche|droite|haut|bas|izquierda|derecha|arriba|abajo"
    r"|sinistra|destra)\s?:"
)
#: Words in lower case that names have too.
_CONNECTING = frozenset(
    ["of", "the", "and", "for", "in", "by", "von", "und", "der", "des", "für", "de", "du", "la",
     "le", "les", "et", "del", "los", "di", "da", "do", "e", "y", "van", "het", "en"]
)  # fmt: skip
#: Words in the names of those who supply pictures, in the languages of the agencies.
_SUPPLIERS = frozenset(
    ["agency", "agence", "agencia", "agenzia", "agentur", "press", "presse", "prensa", "stampa",
     "photo", "photos", "foto", "fotos", "pictures", "images", "image", "bild", "bilder",
     "news", "wire", "media"]
)  # fmt: skip
#: An agency as written, with the item and the credit that it stands in.
_Sample = tuple[str, Subject, CreditLine]


def placeholder(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit that names nobody: a role alone, a filler, a dash for a name."""
    fillers = {word.casefold() for word in options.get("fillers", ())}
    for line in subject.judged_credits:
        value = line.statement.value[line.start : line.end]
        dash = _NO_NAME.search(value)
        if dash and not (dash["empty"] and (line.credit.persons or line.credit.organisations)):
            start, end = (line.start + at for at in dash.span(dash.lastgroup or 0))
            yield Hit({"found": dash[dash.lastgroup or 0]}, line.text, start, end)
        elif value.strip(" .()[]").casefold() in fillers or _names_nobody(line):
            yield Hit({"found": value.strip()}, line.text)


def only_credit(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption that is nothing but a credit."""
    anatomy, caption = subject.anatomy, subject.caption
    if anatomy is None or caption is None or not anatomy.credits:
        return
    told = any(_tells(clause) for credit in anatomy.credits for clause in credit.clauses)
    if not told and not any(anatomy.part(kind) for kind in (PartKind.BODY, PartKind.DATELINE)):
        yield Hit(text=Text(caption, 0, len(caption.value)))


def in_caption_only(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit that is glued to the caption while no field holds one."""
    held = (Property.CREDIT, Property.CREATOR, Property.SOURCE)
    if any(subject.item.first(prop) for prop in held):
        return
    line = subject.credit
    if line and not line.field and line.statement is subject.caption and _on_page(line):
        yield Hit({"found": line.statement.value[line.start : line.end]}, line.text)


def unknown_agency(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit that names an organisation which is no known agency."""
    line = subject.credit
    if line is None or line.credit.agencies or line.credit.roles:
        return  # a handout's giver is no agency and need not be one
    named = [c for c in line.credit.clauses if c.kind in _NAMING]
    last = named[-1] if named else None
    if last is None or last.kind is not ClauseKind.ORGANISATION:
        return
    supplies = line.credit.persons or any(w in _SUPPLIERS for w in fold(last.text).split())
    if supplies and not subject.reader.house.owns(last.text):
        yield _clause_hit(line, last)


def miscased(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find agencies in the wrong case, or with stops that they do not have.

    A credit that is set in capitals altogether, such as `(AP PHOTO)`, is a matter of type.
    """
    for line, clause in _matched(subject):
        in_capitals = clause.match is Match.CASE and line.text.value.isupper()
        misspelt = clause.match is Match.MISSPELT and not _differs_in_case(clause)
        if not (in_capitals or misspelt):
            yield _clause_hit(line, clause)


def misspelt(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find agencies that are written almost right."""
    for line, clause in _matched(subject):
        if clause.match is Match.MISSPELT and not _differs_in_case(clause):
            yield _clause_hit(line, clause)


def without_photographer(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an agency credit without a photographer, unless the profile wants just that."""
    if subject.reader.profile == AGENCY_ONLY:
        return
    line = subject.credit
    if line and subject.agencies and not subject.persons and not _handed_on(line.credit):
        yield Hit({"found": line.statement.value[line.start : line.end]}, line.text)


def duplicated(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a caption with two credits to the same agency, or a credit that says it twice."""
    anatomy, caption = subject.anatomy, subject.caption
    if anatomy and caption:
        credits = zip(anatomy.part(PartKind.CREDIT), anatomy.credits, strict=True)
        for (_, one), (part, other) in pairwise(credits):
            same = set(one.agencies) & set(other.agencies) and _same_persons(one, other)
            if same and not _SIDE.search(caption.value):
                whole = Text(caption, 0, len(caption.value))
                yield Hit({"found": other.text}, whole, part.start, part.end)
                return
    for line in subject.judged_credits:
        again = _said_again(line.credit)
        if again:
            yield _clause_hit(line, again)
            return


def inconsistent_form(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find agencies that one gallery writes in more than one way (three samples or more).

    `AP Photo/Name` and `Name/Source via AP` are forms for two things and are not compared.
    """
    written: defaultdict[tuple[str, ClauseKind], list[_Sample]] = defaultdict(list)
    for subject in view.subjects:
        for line in subject.judged_credits[:1]:
            for clause in line.credit.clauses:
                if clause.kind in _AGENCY and clause.match is Match.EXACT:
                    written[clause.agency, clause.kind].append((clause.text, subject, line))
    for samples in written.values():
        samples = _of_one_name(samples)
        counts = Counter(text for text, _, _ in samples)
        if len(counts) < 2 or len(samples) < options.get("samples", 3):
            continue
        usual, times = counts.most_common(1)[0]
        odd = [(text, subject, line) for text, subject, line in samples if text != usual]
        others = ", ".join(f"{text!r} ({n})" for text, n in counts.most_common()[1:])
        _, subject, line = odd[0]
        yield Hit(
            {"usual": usual, "times": times, "others": others},
            line.text,
            item=subject.item.number if len(odd) == 1 else None,
            place=line.place,
            related=tuple(Related(ln.place, s.item.number) for _, s, ln in odd[1:]),
        )


def _of_one_name(samples: list[_Sample]) -> list[_Sample]:
    """Leave out names of their own, such as an agency's brands: only forms of one name compare."""
    usual = Counter(text for text, _, _ in samples).most_common(1)[0][0]
    first = fold(usual).partition(" ")[0]
    return [sample for sample in samples if fold(sample[0]).partition(" ")[0] == first]


def _handed_on(credit: Credit) -> bool:
    """Whether the picture came from somebody else: a handout, a source named before the agency."""
    kinds = {clause.kind for clause in credit.clauses}
    return bool(kinds & {ClauseKind.ROLE, ClauseKind.ORGANISATION}) or len(credit.agencies) > 1


def _matched(subject: Subject) -> Iterator[tuple[CreditLine, Clause]]:
    """Yield the agencies that are not written as they should be, each spelling once."""
    seen = set()
    for line in subject.judged_credits:
        for clause in line.credit.clauses:
            if clause.match not in (None, Match.EXACT) and clause.text not in seen:
                seen.add(clause.text)
                yield line, clause


def _differs_in_case(clause: Clause) -> bool:
    return clause.text.casefold() == clause.wanted.casefold()


def _clause_hit(line: CreditLine, clause: Clause) -> Hit:
    data = {"found": clause.text, "wanted": clause.wanted}
    return Hit(data, line.text, clause.start, clause.end)


def _names_nobody(line: CreditLine) -> bool:
    kinds = [clause.kind for clause in line.credit.clauses]
    return ClauseKind.ROLE in kinds and not any(kind in _NAMING for kind in kinds)


def _on_page(line: CreditLine) -> bool:
    return line.statement.origin in PAGE_ORIGINS


def _tells(clause: Clause) -> bool:
    """Whether a clause of a caption that was read as a credit says what there is to see."""
    if clause.kind not in (ClauseKind.OTHER, ClauseKind.ORGANISATION):
        return False
    words = [word for word in clause.text.split() if word.isalpha() and word.islower()]
    return len([word for word in words if word not in _CONNECTING]) > 1


def _said_again(credit: Credit) -> Clause | None:
    """Return the agency that stands a second time for the same photographer, or for none.

    `Ines Moro/AFP, Tom Lund/AFP` and `Left: AFP. Right: AFP` are the credits of a composite.
    """
    if any(c.kind is ClauseKind.LABEL and _SIDE.search(f"{c.text}:") for c in credit.clauses):
        return None
    at = [number for number, clause in enumerate(credit.clauses) if clause.kind in _AGENCY]
    several = len({name.casefold() for name in credit.persons}) > 1
    for one, two in pairwise(at):
        before, again = credit.clauses[one], credit.clauses[two]
        gap = credit.text[before.end - credit.offset : again.start - credit.offset]
        between = {clause.kind for clause in credit.clauses[one:two]}
        listed = two - one > 1 and ";" in gap
        if listed or (several and ClauseKind.PERSON in between):
            continue
        if before.agency == again.agency and before.text.casefold() == again.text.casefold():
            return again
    return None


def _same_persons(one: Credit, other: Credit) -> bool:
    names, more = ({name.casefold() for name in c.persons} for c in (one, other))
    return not names or not more or bool(names & more)
