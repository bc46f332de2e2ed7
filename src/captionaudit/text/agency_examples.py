"""The examples of an agency file, run: what a credit or caption should be read as."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from captionaudit.text.agencies import AgencyTable
from captionaudit.text.anatomy import dissect
from captionaudit.text.credit import parse_credit
from captionaudit.text.parts import ClauseKind, Credit

#: What an example may say of its `credit` or `caption`; `agencies` are slugs.
EXPECTED = ("persons", "agencies", "roles", "organisations", "clients")


def agency_examples(path: Path) -> list[dict[str, Any]]:
    """Return the examples of a file that `load_agencies` has found in order."""
    found: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8")).get("examples", [])
    return found


def wrong_examples(path: Path, table: AgencyTable) -> Iterator[str]:
    """Yield what is wrong with each example of a file that is not read as it says."""
    for example in agency_examples(path):
        text = str(example.get("credit", example.get("caption", "")))
        if "credit" in example:
            credits: Sequence[Credit] = [parse_credit(text, table)]
        else:
            credits = dissect(text, table).credits
        for what in EXPECTED:
            got = _read(credits, what)
            if what in example and got != example[what]:
                yield f"{text!r}: {what} should be {example[what]}, are {got}"


def _read(credits: Sequence[Credit], what: str) -> list[str]:
    if what == "clients":
        found = [c.text for k in credits for c in k.clauses if c.kind is ClauseKind.CLIENT]
    else:
        found = [value for credit in credits for value in getattr(credit, what)]
    return list(dict.fromkeys(found))
