"""What wire desks write to their clients and pages must not print: instructions and ids."""

from __future__ import annotations

import re

from captionaudit.text.outs import outs
from captionaudit.text.wordlist import has_any

# Wire desks write instructions in capitals; the few met in small letters are spelt out. No phrase
# has an unbounded repeat, and none can match the empty string.
_PHRASES = r"""
    MANDATORY\ CREDIT(?!\s*:?\s*P(?:hoto|HOTO)) | [Mm]andatory\ [Cc]redit(?!\s*:?\s*[Pp]hoto)
  | NO\ (?:RESALES?|ARCHIVES?|ARCHIVING|SALES|VENTAS|THIRD\ PARTY\ SALES|MAGS|MAGAZINES|TV|INTERNET
      |COMMERCIAL(?:\ USE|\ OR\ EDITORIAL\ SALES)?|MARKETING|ADVERTISING(?:\ CAMPAIGNS)?
      |(?:USE\ AFTER|NEW\ USES?)[^.;*+]{0,40})
  | [Nn]o\ (?:resales|archives|sales)\b
  | (?:FOR\ )?EDITORIAL\ USE\ ONLY | [Ee]ditorial\ use\ only
  | RESTRICTED\ TO\ EDITORIAL\ USE | SOLO\ USO\ EDITORIAL | [Ss]olo\ uso\ editorial
  | USO\ EDITORIAL | USAGE\ RESTREINT
  | [Nn]ur\ (?:zur|für)\ redaktionellen?\ (?:Verwendung|Zwecken?) | NICHT\ FÜR\ [^.;*+]{0,40}
  | [Nn]utzung\ nur\ [^.;*+]{0,60}
  | (?:EMBARGOED|Embargoed)\ (?:UNTIL|until|TILL|till)\b(?:[^.]|\.(?!\s)){0,80}
  | NUR\ REDAKTIONELLE\ VERWENDUNG | NOT\ FOR\ (?:SALE|USE|MARKETING)[^.;*+]{0,60}
  | (?:ATTENTION|Attention)\ (?:EDITORS|Editors)\b.{0,600}
  | (?:ATENCIÓN|ATENCION|Atención)\ (?:EDITORES|Editores)\b.{0,600}
  | (?:ACHTUNG|ATTENTION)\s?:.{0,600}
  | THIS\ (?:IMAGE|PICTURE|PHOTO)\ (?:HAS\ BEEN|WAS)\ [^.]{0,80}
  | AN\ UNPROCESSED\ VERSION[^.]{0,80} | DISTRIBUTED\ AS\ A\ SERVICE\ TO\ CLIENTS
  | REFILE\ -\ [^.]{0,80} | (?:TPX\ )?IMAGES?\ OF\ THE\ DAY(?:\ TPX)? | TEMPLATE\ OUT
  | SEARCH\ "[^"]{0,60}"\ FOR\ [A-Z ]{0,40} | TO\ GO\ WITH\ (?:AFP\ )?STORY[^.]{0,80}
  | \+\+\+\ ?dpa-Bildfunk\ ?\+\+\+ | \*{3}\ ?Local\ Caption\ ?\*{3}.{0,200}
  | \(zu\ dpa:?\ [^()]{0,120}\) | ORG\ XMIT:\s?\w{1,20}
  | Picture\ date:\ \w{3,9},?\ \w{3,9}\ \d{1,2},?\ \d{4} | WEB\ MUST\ CALL\ FOR\ PRICING
"""
_INSTRUCTION = re.compile(_PHRASES, re.VERBOSE)
# Cheap signs of an instruction or an id, so that most captions are not searched for all of them.
_CAPITALS = re.compile(r"[A-Z]{2}:? [A-Z]{2}")
_SIGNS = (
    *(
        "ditors",
        "ditores",
        "DITORES",
        "ditorial use",
        "edaktionelle",
        "utzung nur",
        "mbargoed",
        "andatory",
        "o resales",
        "o archives",
    ),
    *(
        "o sales",
        "Picture date",
        "Local Caption",
        "++",
        "zu dpa",
        "TION:",
        "TUNG:",
        "XMIT:",
        " Out",
        " out -",
        " out,",
    ),
)
_DIGITS = re.compile(r"\d{5}")
_ID_SIGNS = ("AFP_", "RC2", "RTR", "RTX", "XAZ")
_ID = re.compile(
    r"\bepa\d{8}\b|\bGettyImages-\d{6,12}\b|\bAFP_[0-9A-Z]{6,12}\b|\bRC2[0-9A-Z]{8,12}\b|"
    r"\bRTR[0-9A-Z]{4,5}\b|\bRTX[0-9A-Z]{4,6}\b|\bXAZ\d{3,6}\b|"
    r"\(?\bPTI\d\d_\d\d_\d{4}_\w{5,8}\b\)?|\bimago(?:[- ]images)? \d{8,12}\b|\(\d{7,9}[a-z]{1,2}\)"
)
_GLUE = re.compile(
    r"[\s.,;:+*/|-]*(?:(?:\"[^\"]{0,80}\"|'[^']{0,80}')[\s.,;:+*/|-]*)?(?:HANDOUT\s+)?"
)


#: All that AFP writes between dashes in front of a caption: `-----EDITORIAL USE ONLY ... -----`.
_FENCED = re.compile(r"\s*(?P<all>-{3,}[^\n]{1,600}?-{3,})")
_NOTHING = re.compile(r"[\s.,;:+*/|-]*")
_SENTENCE_END = re.compile(r"[.!](?=\s)|-(?=---)")
_QUOTES = tuple("'\"‘’“”„«»")


def instructions(text: str) -> list[tuple[int, int]]:
    """Return the spans of wire instructions, with those that follow each other made one."""
    if _CAPITALS.search(text) is None and not has_any(text, _SIGNS):
        return []
    closed = outs(text)
    spans: list[tuple[int, int]] = []
    fence = _FENCED.match(text)
    if fence is not None and _INSTRUCTION.search(text, 0, fence.end()):
        spans.append(fence.span("all"))
    at = spans[0][1] if spans else 0
    while (found := _next(text, at, closed)) is not None:
        start, end = found
        if _NOTHING.fullmatch(text, 0, start):
            end = _lead_end(text, start, end)
        at = end
        if text[start - 1 : start] in _QUOTES and text[end : end + 1] in _QUOTES:
            continue  # the words of a placard
        while start and text[start - 1] in "+*-" and (not spans or start > spans[-1][1]):
            start -= 1
        while end < len(text) and text[end] in "+*.-":
            end += 1
        if spans and (start <= spans[-1][1] or _GLUE.fullmatch(text, spans[-1][1], start)):
            start = spans.pop()[0]
        spans.append((start, end))
    return spans


def _next(text: str, at: int, closed: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the first instruction that begins at `at` or behind it."""
    out = next((span for span in closed if span[0] >= at), None)
    match = _INSTRUCTION.search(text, at)
    if match is None or (out is not None and out[0] <= match.start()):
        return out
    return match.start(), match.start() + len(match.group().rstrip())


def is_instruction(text: str) -> bool:
    """Tell whether a text is nothing but an instruction."""
    return _INSTRUCTION.fullmatch(text) is not None or outs(text) == [(0, len(text))]


def _lead_end(text: str, start: int, end: int) -> int:
    """Return where an instruction in front of a caption ends: with its sentence, or at dashes."""
    stop = _SENTENCE_END.search(text, start, end)
    return stop.start() + 1 if stop else end


def ids(text: str) -> list[tuple[int, int]]:
    """Return the spans of agencies' picture numbers."""
    if _DIGITS.search(text) is None and not has_any(text, _ID_SIGNS):
        return []
    return [match.span() for match in _ID.finditer(text)]
