"""Taking apart what is run together in one word: hyphens, and scripts without spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from captionaudit.text.draft import Draft
from captionaudit.text.labels import LABELS
from captionaudit.text.names import is_handle, is_person
from captionaudit.text.parts import ClauseKind
from captionaudit.text.roles import NEVER_NAMES, ROLES

if TYPE_CHECKING:
    from captionaudit.text.clauses import Reader

_GLUED_ROLE = re.compile(r"(HO|STR|HANDOUT|POOL|FILE)-(?=\w)")
_SEAM = re.compile(r"(?<=[A-Za-z])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])")
_CJK_BYLINE = re.compile(
    r"(?P<agency>.+?)?(?:记者|記者)\s*(?P<name>[\u3400-\u9fff]{2,4}?)\s*[摄攝]?"
)
#: `연합뉴스 제공`, `新华社发`: supplied by.
_GIVEN = re.compile(r"(.{2,40}?)\s*(제공|提供|供图|供圖|发|發)")
#: `新华社发 林文海摄`: supplied by the agency, taken by somebody else.
_CJK_SENT = re.compile(
    r"(?P<agency>.{2,20}?)(?P<role>发|發)\s+(?P<name>[\u3400-\u9fff]{2,4}?)\s*[摄攝]"
)
_CJK_TAIL = re.compile(
    r"(?P<zh>[\u3400-\u9fff々]{2,4}?(?:[\u3041-\u3096\u30a1-\u30fa]{1,4}(?<![でにをはがのと])(?=撮影))?)"
    r"\s*(?:[摄攝]|撮影)|(?P<ko>[\uac00-\ud7a3]{2,4})\s+기자"
)


def hyphenated(reader: Reader, start: int, end: int, before: str) -> list[Draft] | None:
    """Read `Name-USA TODAY Sports`, `handle-iStock-Thinkstock`, `HO-Body`."""
    glued = _GLUED_ROLE.match(reader.text, start, end)
    if glued is not None:
        role = Draft(ClauseKind.ROLE, start, glued.end(1), before)
        return [role, *reader.read(glued.end(), end, "-")]
    at = reader.text.rfind("-", start, end)
    owner = reader.table.find(reader.text[start:at])
    if owner is not None and reader.text[at + 1 : end].casefold() in ROLES:  # "AP-Archiv"
        role = Draft(ClauseKind.ROLE, at + 1, end, "-")
        return [Draft(ClauseKind.AGENCY, start, at, before, owner), role]
    # `Kim Soo-ho` is a name: only a word that ends none is a role behind a hyphen.
    if reader.text[at + 1 : end].casefold() in NEVER_NAMES and is_person(reader.text[start:at]):
        role = Draft(ClauseKind.ROLE, at + 1, end, "-")
        return [*reader.read(start, at, before), role]
    at = reader.text.find("-", start, end)
    while at > start:
        chained = reader.text[end : end + 1] == "-"  # "handle-iStock-Thinkstock"
        found = reader.known(at + 1, end, tied=chained)
        left = reader.text[start:at]
        known = is_person(left) or is_handle(left) or left.casefold() in LABELS | ROLES
        if found is not None and known:
            agency = Draft(ClauseKind.AGENCY, at + 1, end, "-", found)
            return [*reader.read(start, at, before), agency]
        at = reader.text.find("-", at + 1, end)
    return None


def run_together(reader: Reader, start: int, end: int, before: str) -> list[Draft] | None:
    """Read `GETTY IMAGESAnn Lee` and `Ann LeeAFP`: an agency and a name without a space."""
    for seam in _SEAM.finditer(reader.text, start, end):
        at = seam.start()
        left, right = reader.text[start:at], reader.text[at:end]
        if is_person(right) and (found := reader.known(start, at)) is not None:
            agency = Draft(ClauseKind.AGENCY, start, at, before, found)
            return [agency, Draft(ClauseKind.PERSON, at, end, "/")]
        if is_person(left) and (found := reader.known(at, end)) is not None:
            agency = Draft(ClauseKind.AGENCY, at, end, "/", found)
            return [Draft(ClauseKind.PERSON, start, at, before), agency]
    return None


def east_asian(reader: Reader, start: int, end: int, before: str) -> list[Draft] | None:
    """Read `新华社记者李刚 摄`, `홍길동 기자`, and two agencies run together (`AP뉴시스`)."""
    text = reader.text
    byline = _CJK_BYLINE.fullmatch(text, start, end)
    if byline is not None:
        name = Draft(ClauseKind.PERSON, *byline.span("name"), before)
        if byline["agency"] is None:
            return [name]
        return [*reader.read(*byline.span("agency"), before), name]
    sent = _CJK_SENT.fullmatch(text, start, end)
    if sent is not None:
        role = Draft(ClauseKind.ROLE, *sent.span("role"), before)
        name = Draft(ClauseKind.PERSON, *sent.span("name"), before)
        return [*reader.read(*sent.span("agency"), before), role, name]
    given = _GIVEN.fullmatch(text, start, end)
    if given is not None:
        role = Draft(ClauseKind.ROLE, *given.span(2), before)
        return [*reader.read(*given.span(1), before), role]
    tail = _CJK_TAIL.fullmatch(text, start, end)
    if tail is not None:
        return [Draft(ClauseKind.PERSON, *tail.span("zh" if tail["zh"] else "ko"), before)]
    if text[start:end].isascii():
        return None
    for at in range(start + 2, min(end - 1, start + 12)):
        left, right = reader.table.find(text[start:at]), reader.table.find(text[at:end])
        if left and text[at:end] in ROLES:
            return [
                Draft(ClauseKind.AGENCY, start, at, before, left),
                Draft(ClauseKind.ROLE, at, end, ""),
            ]
        if left and right:
            return [
                Draft(ClauseKind.AGENCY, start, at, before, left),
                Draft(ClauseKind.AGENCY, at, end, "", right),
            ]
    return None
