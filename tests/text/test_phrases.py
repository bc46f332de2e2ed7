"""Words in a credit field that are no credit: templates not filled in, and phrases."""

from __future__ import annotations

import pytest

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.credit import parse_credit
from captionaudit.text.parts import ClauseKind

_NAMED = (ClauseKind.PERSON, ClauseKind.ORGANISATION, ClauseKind.AGENCY)


def named(text: str) -> list[str]:
    credit = parse_credit(text, builtin_agencies())
    return [c.text for c in credit.clauses if c.kind in _NAMED] if credit else []


@pytest.mark.parametrize(
    "text",
    [
        "Photographer/Videographer Credit. Publication credit",
        "Facebook Group's closing statement",
        "The Harbour Council's last annual meeting",
    ],
)
def test_a_phrase_credits_nobody(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Mayor's office", "Mayor's office"),
        ("Governor's press office", "Governor's press office"),
        ("Harlow County Sheriff's Office", "Harlow County Sheriff's Office"),
        ("Portwick Credit Union", "Portwick Credit Union"),
    ],
)
def test_an_office_is_a_body_whoever_owns_it(text: str, owner: str) -> None:
    assert named(text) == [owner]
