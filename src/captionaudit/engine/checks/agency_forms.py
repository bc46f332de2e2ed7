"""Agencies, and the credits around them, that a gallery or a site writes in several ways."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.groups import CorpusCheck, Record, Verdict, stable_key
from captionaudit.engine.hit import Hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import CreditLine, Subject
from captionaudit.model import Related, Statement
from captionaudit.text.agency import Agency
from captionaudit.text.parts import Clause, ClauseKind, Match

_AGENCY = (ClauseKind.AGENCY, ClauseKind.DISTRIBUTOR)
#: `name / agency` and its kin, bare: chains and roles are forms of their own.
_FORM = re.compile(r"name(?P<sign> *(?:/|\||[-–—]|,) *)agency|agency(?P<behind> */ *)name")
#: What stands in front of a name, and the brackets around a credit field.
_LABELLED = re.compile(r"(?P<open>[(\[]?)(?P<label>[^\W\d_][^:/|()]{0,20}: *)?(?P<form>.+?)[)\]]?")
#: Words that a form of an agency's name may have or lack: `AP Photo`, `The Associated Press`.
_OPTIONAL = frozenset(["the", "photo", "photos", "foto", "fotos", "stock"])
#: The same of longer names: `imago images`, but `AP Images` is a service of its own.
_IMAGES = frozenset(["image", "images"])
_LONGEST_ACRONYM = 4
#: Credits in a gallery from which on credit-form-inconsistent compares them.
_FEW = 3
#: An agency as written, with the item and the credit that it stands in.
_Sample = tuple[str, Subject, CreditLine]


def inconsistent(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find agencies that one gallery writes in more than one way (three samples or more).

    `AP Photo/Name` and `Name/Source via AP` are forms for two things and are not compared. A credit
    of another form than the rest is told once, however its agency is spelt: forms come first.
    """
    written: defaultdict[tuple[str, ...], list[_Sample]] = defaultdict(list)
    for subject in view.subjects:
        for line in subject.judged_credits[:1]:
            for clause in _printed(line):
                agency = subject.reader.agencies[clause.agency]
                key = (agency.slug, clause.kind, *name_meant(clause.text, agency))
                written[key].append((clause.text, subject, line))
    told: set[int] = set()
    for samples in (*_forms(view), *written.values()):
        counts = Counter(text for text, _, _ in samples)
        if len(counts) < 2 or len(samples) < options.get("samples", _FEW):
            continue
        usual, times = counts.most_common(1)[0]
        if times < 2:
            continue  # there is no usual form
        odd = [(text, subject, line) for text, subject, line in samples if text != usual]
        numbers = {subject.item.number for _, subject, _ in odd}
        if numbers <= told:
            continue
        told |= numbers
        others = ", ".join(f"{text!r} ({n})" for text, n in counts.most_common()[1:])
        _, subject, line = odd[0]
        yield Hit(
            {"usual": usual, "times": times, "others": others},
            line.text,
            item=subject.item.number if len(odd) == 1 else None,
            place=line.place,
            related=tuple(Related(ln.place, s.item.number) for _, s, ln in odd[1:]),
        )


def _printed(line: CreditLine) -> Iterator[Clause]:
    """Yield the agencies of a credit, without those that an instruction in it quotes."""
    for clause in takewhile(lambda c: c.kind is not ClauseKind.INSTRUCTION, line.credit.clauses):
        if clause.kind in _AGENCY and clause.match is Match.EXACT:
            yield clause


def name_meant(text: str, agency: Agency) -> tuple[str, ...]:
    """Return () for a form of the agency's own name, else the words of its service or brand."""
    words = _telling(text)
    names = (_telling(agency.name), _telling(agency.full_name))
    if words in names or (words and names[0][: len(words)] == words):
        return ()
    return words


def _telling(name: str) -> tuple[str, ...]:
    words = [word for word in fold(name).split() if word not in _OPTIONAL]
    if words and len(words[0]) > _LONGEST_ACRONYM:
        words = [word for word in words if word not in _IMAGES]
    return tuple(words)


def _forms(view: GalleryView) -> Iterator[list[_Sample]]:
    """Yield how names are set apart from agencies, then each agency's orders, blanks and labels.

    Each wire has a form of its own, so all but the sign compare for one agency alone; no wire but
    dpa, which is left out with its bar, sets its names apart by anything but a slash.
    """
    signs: list[_Sample] = []
    own: defaultdict[tuple[str, str], list[_Sample]] = defaultdict(list)
    for subject in view.subjects:
        for line in subject.judged_credits[:1]:
            dressed = _LABELLED.fullmatch(line.credit.form)
            form = _FORM.fullmatch(dressed["form"]) if dressed else None
            if dressed is None or form is None or len(line.credit.agencies) != 1:
                continue
            (agency,) = line.credit.agencies
            sign = form["sign"] or form["behind"]
            if form["sign"] and not dressed["label"]:
                signs.append((f"Name{sign.strip()}Agency", subject, line))
            order = "Name first" if form["sign"] else "Agency first"
            own[agency, "order"].append((order, subject, line))
            if sign in ("/", " / "):  # the others are credit-separator's business
                shown = f"Name{sign}Agency" if form["sign"] else f"Agency{sign}Name"
                own[agency, order].append((shown, subject, line))
            if line.field and not (dressed["label"] or "").startswith("role"):
                own[agency, "dress"].append((_dress(dressed), subject, line))
    yield from (samples for samples in (signs, *own.values()) if samples)


def _dress(dressed: re.Match[str]) -> str:
    if dressed["label"]:
        return dressed["label"].strip()
    return "(…)" if dressed["open"] else "no label"


def _written(subject: Subject, options: Mapping[str, Any]) -> Iterable[tuple[str, Record]]:
    """Key how an item's credit writes an agency; a site with a profile is judged by that."""
    if subject.reader.profile:
        return
    for line in subject.judged_credits[:1]:
        for clause in _printed(line):
            agency = subject.reader.agencies[clause.agency]
            whole = line.statement
            place = whole.part(clause.start, clause.end)
            part = Statement(whole.property, clause.text, whole.origin, place)
            name = " ".join((agency.slug, clause.kind, *name_meant(clause.text, agency)))
            record = Record(subject.gallery.name, subject.item.number, part, subject.image)
            yield stable_key(name), record


def _odd_ones(group: Sequence[Record], options: Mapping[str, Any]) -> Iterable[Verdict]:
    """Blame the rare spellings of a site that has a usual one.

    A gallery that writes both is told so where it has enough credits to compare.
    """
    by_spelling: defaultdict[str, list[Record]] = defaultdict(list)
    for record in group:
        by_spelling[record.statement.value].append(record)
    usual = max(by_spelling, key=lambda text: len(by_spelling[text]))
    times = len(by_spelling[usual])
    if len(group) < options.get("samples", 10) or times < options.get("share", 0.8) * len(group):
        return
    credits = Counter(record.gallery for record in group)
    homes = {r.gallery for r in by_spelling[usual] if credits[r.gallery] >= _FEW}
    for spelling, records in by_spelling.items():
        odd = [record for record in records if record.gallery not in homes]
        if spelling != usual and odd:
            first = by_spelling[usual][0]
            yield Verdict((*odd, first), {"usual": usual, "times": times})


across = CorpusCheck(_written, _odd_ones)
