"""Finding a credit by its position at the end of a caption (standards 0.3).

In this order: a closing bracket, the text behind a label, the text behind `＝`, a short tail
behind the last sentence stop, a chain of slashes, and a bare agency as the very last word.
"""

from __future__ import annotations

import re

from captionaudit.text.acronyms import is_acronym
from captionaudit.text.agencies import AgencyTable
from captionaudit.text.brackets import bracket
from captionaudit.text.endings import by_form
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.labels import DIRECTIONS, LABELS, MARKED_LABELS
from captionaudit.text.names import is_organisation
from captionaudit.text.parts import ClauseKind, Credit
from captionaudit.text.roles import ROLES
from captionaudit.text.soundness import is_capitalised, is_clean, is_labelled
from captionaudit.text.tails import bare, chain, equals, slashed, tail, taken_by
from captionaudit.text.view import View
from captionaudit.text.words import DRESSING

#: No credit is longer, and nothing before that is looked at, so that the cost is bounded.
_WINDOW = 300
_SIGN = re.compile(
    r":(?!/)|[：©ⓒ]| (?:by|BY|By) |[Cc]ourtesy|COURTESY|"
    r"\([cC]\)(?=\s*(?:[^\W\d_a-z]|(?:19|20)\d\d|@))"
)
_WORD = re.compile(r"\S+")
#: A label right in front of a sign, behind the end of the caption.
_LABEL_BEFORE = re.compile(r"(?:^|[.!?…”\"»)|–—/-]\s*)([^\W\d_]+)\s*:?\s*$")
_LONGEST_LABEL = 20
#: `near HafenCredit: …`, `premierePHOTO: …`: where two fields of a page run together.
_SEAM = re.compile(r"(?<=[^\W\d_A-Z]{3})(?=[A-Z])")
_ROLE_BEFORE = re.compile(
    r"[(\[]([^()\[\].]{2,30})[)\]][\s.|/–—-]*$|(?:^|(?:(?<=[.!?…])|(?<=\s[–—|-]))\s+|\n)([^().!?|\n]{2,30}?)\s?[.|]?\s*$"
)


def last_credit(
    text: str,
    start: int,
    end: int,
    table: AgencyTable,
    house: House = NO_HOUSE,
    *,
    sure: bool = False,
) -> Credit | None:
    """Return the credit that stands at the end of characters `start` to `end`.

    `sure` takes none that has neither bracket, label nor slash.
    """
    while end > start and text[end - 1].isspace():
        end -= 1
    view = View(text, max(start, end - _WINDOW), end, table, house)
    credit = _bracketed_or_labelled(view)
    if credit is None:
        loose = None if sure else _loose(view)
        credit = slashed(view) if sure else loose
    return None if credit is None else _with_role(view, credit)


def _loose(view: View) -> Credit | None:
    return (
        tail(view) or equals(view) or taken_by(view) or chain(view) or bare(view) or by_form(view)
    )


def _bracketed_or_labelled(view: View) -> Credit | None:
    """Find a credit by its bracket or its label; the label tells more than `(dpa)` behind it."""
    credit = bracket(view)
    if credit is not None and len(credit.clauses) > 1:
        return credit
    labelled = _label(view)
    if credit is None or labelled is None:
        return credit or labelled
    return labelled if labelled.offset < credit.offset else credit


def _with_role(view: View, credit: Credit) -> Credit:
    """Take in the role in front of a credit: `(Symbolbild) © Name/dpa`, `Archivbild. Foto: ...`."""
    role = _ROLE_BEFORE.search(view.text, max(view.low, credit.offset - 40), credit.offset)
    if role is None or " ".join((role[1] or role[2]).casefold().split()) not in ROLES:
        return credit
    start = role.start(1) - 1 if role[1] else role.start(2)
    return view.parse(start, view.high)


def ends_in_credit(text: str, table: AgencyTable, house: House = NO_HOUSE) -> bool:
    """Tell whether a line ends in a credit, as a caption on a page does."""
    return last_credit(text, 0, len(text.rstrip(DRESSING)), table, house) is not None


def _label(view: View) -> Credit | None:
    """Find the text behind `Photo:`, `Foto:`, `Photo by`, `©`."""
    for sign in _SIGN.finditer(view.text, view.low, view.high):
        start = _label_start(view, sign)
        if start is None:
            continue
        credit = view.parse(start, view.high)
        if is_labelled(credit):
            sound = view.is_credit(credit) and is_clean(credit)
        else:  # a role and a colon: "Screenshot: ..."
            sound = view.is_credit(credit) and view.is_well_built(credit)
        if sound:
            return _owned(view, credit) or credit
    return None


def _owned(view: View, credit: Credit) -> Credit | None:
    """Find `ST PHOTO: Name` and `White House Photo by Name`: whose photograph it is."""
    if not view.text[max(view.low, credit.offset - 2) : credit.offset].rstrip()[-1:].isalnum():
        return None
    if view.text[credit.offset - 1].isalnum():
        return None  # "HafenCredit: Name"
    start = next(view.stops(credit.offset), view.low)
    while start < credit.offset and view.text[start] in " -–—|([":
        start += 1
    owner = view.text[start : credit.offset].strip()
    if not owner or owner != view.text[start : credit.offset].rstrip() or len(owner.split()) > 4:
        return None
    named = is_acronym(owner) or (is_organisation(owner) and is_capitalised(owner))
    if not named and view.table.find(owner) is None:
        return None
    whole = view.parse(start, view.high)
    kinds = [clause.kind for clause in whole.clauses[:2]]
    owners = (ClauseKind.ORGANISATION, ClauseKind.AGENCY)
    owned = kinds[0] in owners and kinds[-1] is ClauseKind.LABEL and is_clean(whole)
    return whole if owned else None


def _label_start(view: View, sign: re.Match[str]) -> int | None:
    """Return where the label begins that a colon, "by" or "courtesy" closes."""
    text, at = view.text, sign.start()
    if sign.group()[0] in "©ⓒ(":
        return None if text[at - 1 : at].isalnum() else _with_label(view, at)
    first = 0 if sign.group()[0] in " :：" else sign.end()
    words = [m.span() for m in _WORD.finditer(text, max(view.low, at - 40), first or at)][-4:]
    for word in words:
        start = word[0]
        while start < at and not text[start].isalnum():
            start += 1
        label = " ".join(text[start : first or at].casefold().split())
        seam = _SEAM.search(text, *word)
        if seam is not None and _names_credit(text[seam.start() : at]):
            return seam.start()
        if (label in LABELS or label in ROLES) and not (
            text[start].islower() and (label in MARKED_LABELS or _mid_sentence(view, word[0]))
        ):
            return start
    return None


def _with_label(view: View, at: int) -> int:
    """Return where the label in front of a sign begins, or the sign: `Photo © Name`."""
    label = _LABEL_BEFORE.search(view.text, max(view.low, at - _LONGEST_LABEL), at)
    return label.start(1) if label and label[1].casefold() in LABELS else at


def _names_credit(label: str) -> bool:
    """Tell whether a text is a label of credits that says no place in a picture."""
    words = " ".join(label.casefold().split())
    return words in LABELS and words not in DIRECTIONS


def _mid_sentence(view: View, at: int) -> bool:
    before = view.text[view.low : at].rstrip()
    return bool(before) and before[-1] not in ".!?…。:|([—–-\n"
