"""One line of text of which nobody said whether it is a caption or a credit."""

from __future__ import annotations

from captionaudit.text.agencies import AgencyTable
from captionaudit.text.anatomy import dissect
from captionaudit.text.credit import parse_credit
from captionaudit.text.house import NO_HOUSE, House
from captionaudit.text.parts import Anatomy, Credit, Part, PartKind

#: A longer line without a recognised credit is a caption that has none.
_MOST_WORDS = 8


def parse_line(
    text: str, table: AgencyTable, *, house: House = NO_HOUSE
) -> tuple[Anatomy, Credit | None]:
    """Return a line taken apart, and its credit.

    A line with a credit at its end is a caption. A short line that names somebody and makes no
    sentence is a credit by itself (`Ines Calder`); everything else is a caption without credit.
    """
    anatomy = dissect(text, table, house=house)
    if anatomy.credits:
        return anatomy, anatomy.credit
    bare = text.strip()
    if bare and len(bare.split()) <= _MOST_WORDS and bare[-1] not in ".!?。":
        credit = parse_credit(text, table, house=house)
        # An agency that is none at the end of a caption ("Snow in Allentown, PA") is none here.
        if not credit.agencies and (credit.persons or credit.organisations):
            return Anatomy(text, _parts(text, bare), (credit,)), credit
    return anatomy, None


def _parts(text: str, bare: str) -> tuple[Part, ...]:
    start = len(text) - len(text.lstrip())
    spans = (
        (PartKind.SPACE, 0, start),
        (PartKind.CREDIT, start, start + len(bare)),
        (PartKind.SPACE, start + len(bare), len(text)),
    )
    return tuple(Part(kind, begin, end) for kind, begin, end in spans if end > begin)
