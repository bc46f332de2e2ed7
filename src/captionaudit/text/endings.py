"""Credits without agency and label that their form at the end of a caption shows."""

from __future__ import annotations

import re

from captionaudit.text.names import is_organisation, is_person
from captionaudit.text.parts import Credit, Match
from captionaudit.text.scripts import is_caseless
from captionaudit.text.soundness import is_capitalised, is_clean
from captionaudit.text.view import View
from captionaudit.text.words import NOT_BEFORE

#: Characters at the end of a caption in which the forms below are looked for.
_REACH = 90
_LONGER_REACH = 200
#: `… yesterday. / ANN LEE`: no sentence goes on with a slash.
_PARTED = re.compile(r"[.!?…][\"”»’)]?\s*(?P<credit>/\s*(?P<name>[^\W\d_][^/|.!?:;]{3,60}?))\.?$")
#: `… near Hafen HP/Ann Lee`: the initials of a newspaper and its photographer.
_PAPER = re.compile(
    r"(?P<before>\S+)\s+(?P<credit>[A-Z]{2,5}/(?P<name>[^\W\d_a-z][^/|()\d]{4,40}))$"
)
#: `… in the harbour — Reuters pic`: an agency and a word for its picture behind a dash.
_DASHED = re.compile(
    r"\s[-–—]+\s(?P<credit>(?P<name>[^\W\d_a-z][\w .-]{1,30}?) "
    r"(?:file ?)?(?:pic|pics|pix|photo|photos|picture|foto|images?))[.]?$"
)
#: `Tidal Survey images by Ann Lee, using data from …`: whose picture, by whom, of what made.
_MADE = re.compile(
    r"(?P<credit>(?P<owner>[A-Z][\w.&/-]*(?: [A-Z][\w.&/-]*){0,4}) "
    r"(?:images?|photos?|photographs?|maps?|graphics?|visualizations?|visualisations?|animations?|"
    r"videos?|illustrations?) by (?P<name>[^\W\d_a-z][\w.'’ -]{3,50}?)(?P<joined> and [^,]{4,40})?)"
    r"(?:,? (?:using|based on|with data|from data|derived from|courtesy)\b[^!?]{3,150})?$"
)


def by_form(view: View) -> Credit | None:
    """Find `. / NAME`, `words HP/Name` and `Owner images by Name, using data of …`."""
    text, low, high = view.text, view.low, view.high
    if "/" in text[max(low, high - _REACH) : high]:
        credit = _parted(view) or _of_paper(view)
        if credit is not None:
            return credit
    credit = _dashed(view)
    if credit is not None:
        return credit
    if " by " not in text[max(low, high - _LONGER_REACH) : high]:
        return None
    made = _MADE.search(text, max(low, high - _LONGER_REACH), high)
    if made is None or not (is_person(made["name"]) and is_organisation(made["owner"])):
        return None
    credit = view.parse(*made.span("credit"))
    return credit if credit.persons and is_clean(credit) else None


def _dashed(view: View) -> Credit | None:
    """Find an agency's own picture behind a dash."""
    found = _DASHED.search(view.text, max(view.low, view.high - _REACH), view.high)
    agency = None if found is None else view.table.find(found["name"])
    if found is None or agency is None or agency.match is not Match.EXACT:
        return None
    credit = view.parse(found.start("credit"), view.high)
    return credit if credit.agencies and is_clean(credit) else None


def _parted(view: View) -> Credit | None:
    """Find a name or a body behind a stop and a slash."""
    found = _PARTED.search(view.text, max(view.low, view.high - _REACH), view.high)
    if found is None or is_caseless(found["name"]) or not is_capitalised(found["name"]):
        return None
    if not (is_person(found["name"]) or is_organisation(found["name"])):
        return None
    credit = view.parse(found.start("credit"), view.high)
    return credit if (credit.persons or credit.organisations) and is_clean(credit) else None


def _of_paper(view: View) -> Credit | None:
    """Find the initials of a paper and its photographer behind words without a stop."""
    found = _PAPER.search(view.text, max(view.low, view.high - _REACH), view.high)
    if found is None or not is_person(found["name"]) or is_organisation(found["name"]):
        return None
    before = found["before"]
    if before.casefold() in NOT_BEFORE or (before.isupper() and len(before) < 7):
        return None
    credit = view.parse(found.start("credit"), view.high)
    return credit if credit.persons and is_clean(credit) else None
