"""Agencies in credits: written wrongly, written in several ways, or known to nobody."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.groups import CorpusCheck, Record, Verdict, stable_key
from captionaudit.engine.hit import Hit, clause_hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import CreditLine, Subject
from captionaudit.model import Related, Statement
from captionaudit.text.parts import Clause, ClauseKind, Match

_AGENCY = (ClauseKind.AGENCY, ClauseKind.DISTRIBUTOR)
_NAMING = (*_AGENCY, ClauseKind.PERSON, ClauseKind.ORGANISATION, ClauseKind.CLIENT)
#: Words in the names of those who supply pictures, in the languages of the agencies.
_SUPPLIERS = frozenset(
    ["agency", "agence", "agencia", "agenzia", "agentur", "press", "presse", "prensa", "stampa",
     "photo", "photos", "foto", "fotos", "pictures", "images", "image", "bild", "bilder",
     "news", "wire", "media"]
)  # fmt: skip
#: `name / agency` and its kin, bare: labels, chains and roles are forms of their own.
_FORM = re.compile(r"name *(?P<sign>/|\||[-–—]|,) *agency|agency */ *name")
#: An agency as written, with the item and the credit that it stands in.
_Sample = tuple[str, Subject, CreditLine]


def unknown(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
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
        yield clause_hit(line, last)


def miscased(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find agencies in the wrong case, or with stops that they do not have.

    A credit that is set in capitals altogether, such as `(AP PHOTO)`, is a matter of type.
    """
    for line, clause in _matched(subject):
        in_capitals = clause.match is Match.CASE and line.text.value.isupper()
        misspelt = clause.match is Match.MISSPELT and not _differs_in_case(clause)
        if not (in_capitals or misspelt):
            yield clause_hit(line, clause)


def misspelt(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find agencies that are written almost right."""
    for line, clause in _matched(subject):
        if clause.match is Match.MISSPELT and not _differs_in_case(clause):
            yield clause_hit(line, clause)


def inconsistent(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find agencies that one gallery writes in more than one way (three samples or more).

    `AP Photo/Name` and `Name/Source via AP` are forms for two things and are not compared.
    """
    written: defaultdict[tuple[str, ClauseKind], list[_Sample]] = defaultdict(list)
    for subject in view.subjects:
        for line in subject.judged_credits[:1]:
            for clause in line.credit.clauses:
                if clause.kind in _AGENCY and clause.match is Match.EXACT:
                    written[clause.agency, clause.kind].append((clause.text, subject, line))
    for samples in (*map(_of_one_name, written.values()), *_forms(view)):
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


def _forms(view: GalleryView) -> Iterator[list[_Sample]]:
    """Yield how names are set apart from agencies, then for each agency which of them is first.

    Each wire has an order of its own, so orders compare for one agency alone; no wire but dpa,
    which is left out with its bar, sets its names apart by anything but a slash.
    """
    signs: list[_Sample] = []
    orders: defaultdict[str, list[_Sample]] = defaultdict(list)
    for subject in view.subjects:
        for line in subject.judged_credits[:1]:
            form = _FORM.fullmatch(line.credit.form)
            if form is None or len(line.credit.agencies) != 1:
                continue
            (agency,) = line.credit.agencies
            if form["sign"]:
                signs.append((f"Name{form['sign']}Agency", subject, line))
            order = "Name first" if form["sign"] else "Agency first"
            orders[agency].append((order, subject, line))
    yield from (samples for samples in (signs, *orders.values()) if samples)


def _of_one_name(samples: list[_Sample]) -> list[_Sample]:
    """Leave out names of their own, such as an agency's brands: only forms of one name compare."""
    usual = Counter(text for text, _, _ in samples).most_common(1)[0][0]
    first = fold(usual).partition(" ")[0]
    return [sample for sample in samples if fold(sample[0]).partition(" ")[0] == first]


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


def _written(subject: Subject, options: Mapping[str, Any]) -> Iterable[tuple[str, Record]]:
    """Key how an item's credit writes an agency; a site with a profile is judged by that."""
    if subject.reader.profile:
        return
    for line in subject.judged_credits[:1]:
        for clause in line.credit.clauses:
            if clause.kind in _AGENCY and clause.match is Match.EXACT:
                whole = line.statement
                place = whole.part(clause.start, clause.end)
                part = Statement(whole.property, clause.text, whole.origin, place)
                name = f"{clause.agency} {clause.kind} {fold(clause.text).partition(' ')[0]}"
                record = Record(subject.gallery.name, subject.item.number, part, subject.image)
                yield stable_key(name), record


def _odd_ones(group: Sequence[Record], options: Mapping[str, Any]) -> Iterable[Verdict]:
    """Blame the rare spellings of a site that has a usual one; a gallery's own are told there."""
    by_spelling: defaultdict[str, list[Record]] = defaultdict(list)
    for record in group:
        by_spelling[record.statement.value].append(record)
    usual = max(by_spelling, key=lambda text: len(by_spelling[text]))
    times = len(by_spelling[usual])
    if len(group) < options.get("samples", 10) or times < options.get("share", 0.8) * len(group):
        return
    homes = {record.gallery for record in by_spelling[usual]}
    for spelling, records in by_spelling.items():
        odd = [record for record in records if record.gallery not in homes]
        if spelling != usual and odd:
            first = by_spelling[usual][0]
            yield Verdict((*odd, first), {"usual": usual, "times": times})


across = CorpusCheck(_written, _odd_ones)
