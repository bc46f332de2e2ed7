"""What wire desks write to their clients and pages must not print: instructions and ids."""

from __future__ import annotations

import re

from captionaudit.text.outs import outs
from captionaudit.text.wordlist import has_any

# Wire desks write instructions in capitals; the few met in small letters are spelt out. No phrase
# has an unbounded repeat, and none can match the empty string.
_PHRASES = r"""
    MANDATORY\ CREDIT(?!\s*:?\s*P(?:hoto|HOTO)) | [Mm]andatory\ [Cc]redit(?!\s*:?\s*[Pp]hoto)
  | NO\ (?:RESALES?|ARCHIVES?|ARCHIVING|SALES|VENTAS|THIRD(?:\ PARTY)?\ SALES|MAGS|MAGAZINES|TV
      |INTERNET|COMMERCIAL(?:\ USE|\ OR\ EDITORIAL\ SALES)?|MARKETING|ADVERTISING(?:\ CAMPAIGNS)?
      |TABLOIDS|USE(?=\ IN\ )|(?:USE\ AFTER|NEW\ USES?)[^.;*+]{0,40})
      (?:\ IN\ (?:THE\ )?[A-Z]{2,}(?:\ [A-Z]{2,}){0,2})?
  | [Nn]o\ (?:resales|archives|sales)\b
  | [Nn]o\ commercial\ use(?:\ without\ prior\ consent(?:\ (?:from|of)\ rights\ holders?)?)?
  | RESTRICTIONS:\ Use\ subject\ to\ restrictions
  | (?:FOR\ )?EDITORIAL\ USE\ ONLY | (?:[Ff]or\ )?[Ee]ditorial\ [Uu]se\ [Oo]nly
  | ONLY\ FOR\ EDITORIAL\ USE | Only\ for\ editorial\ use
  | (?<!WARNING:\ )(?<!WARNING\ )GRAPHIC\ CONTENT\b(?!\ [a-z]) | HONORARPFLICHTIG | Honorarpflichtig
  | RESTRICTED\ TO\ EDITORIAL\ USE | SOLO\ USO\ EDITORIAL | [Ss]olo\ uso\ editorial
  | USO\ EDITORIAL | USAGE\ RESTREINT
  | [Nn]ur\ (?:zur|für)\ redaktionellen?\ (?:Verwendung|Zwecken?) | NICHT\ FÜR\ [^.;*+]{0,40}
  | [Nn]utzung\ nur\ [^.;*+]{0,60}
  | (?:EMBARGOED|Embargoed)\ (?:UNTIL|until|TILL|till)\b
      (?:(?!\s(?:--|[-–—])\s)[^.:;()\n]|[.:](?!\s)){0,80}
  | NUR\ REDAKTIONELLE\ VERWENDUNG | NOT\ FOR\ (?:SALE|USE|MARKETING)[^.;*+]{0,60}
  | (?:ATTENTION|Attention)\ (?:EDITORS|Editors)\b(?:(?!__CREDIT__).){0,600}
  | (?:ATENCIÓN|ATENCION|Atención)\ (?:EDITORES|Editores)\b(?:(?!__CREDIT__).){0,600}
  | (?:ACHTUNG|ATTENTION)\s?:.{0,600}
  | THIS\ (?:IMAGE|PICTURE|PHOTO)\ (?:HAS\ BEEN|WAS)\ [^.]{0,80}
  | AN\ UNPROCESSED\ VERSION[^.]{0,80} | DISTRIBUTED\ AS\ A\ SERVICE\ TO\ CLIENTS
  | REFILE\ -\ [^.]{0,80} | (?:TPX\ )?IMAGES?\ OF\ THE\ DAY(?:\ TPX)? | TEMPLATE\ OUT
  | SEARCH\ "[^"]{0,60}"\ FOR\ [A-Z ]{0,40} | TO\ GO\ WITH\ (?:AFP\ )?STORY[^.]{0,80}
  | \+\+\+\ ?dpa-Bildfunk\ ?\+\+\+ | \*{3}\ ?Local\ Caption\ ?\*{3}.{0,200}
  | \(zu\ dpa:?\ [^()]{0,120}\) | ORG\ XMIT:\s?\w{1,20}
  | Picture\ date:\ \w{3,9},?\ \w{3,9}\ \d{1,2},?\ \d{4} | WEB\ MUST\ CALL\ FOR\ PRICING
"""
#: A credit, which ends what is said before it: `REUTERS/Name`, `(Name / AFP)`, `Handout via`.
_CREDIT = (
    r"(?<=[.!]\s)(?:[A-Z]{2,}(?:\s(?:PHOTO|Photo))?\s?/\s?(?!NO\b|NOT\b)[A-Z]"
    r"|\(?(?:Photo|Foto|Picture)\b|(?:[A-Z][^\s/.]+\s){1,3}?(?:/|via\b|\S+/[A-Z])"
    r"|(?:Handout|HANDOUT|Pool|POOL)\s+(?:via|VIA)\b|\()"
)
_INSTRUCTION = re.compile(_PHRASES.replace("__CREDIT__", _CREDIT), re.VERBOSE)
#: The capitals that an instruction in front of a caption is written in, up to its first word.
_LOUD = re.compile(r"[^a-zß-öø-ÿ]*(?<!\s[A-ZÀ-Þ])(?=\s(?:[A-ZÀ-Þ]\s)?[A-ZÀ-Þ]?[a-zß-öø-ÿ])")
# Cheap signs of an instruction or an id, so that most captions are not searched for all of them.
_CAPITALS = re.compile(r"[A-Z]{2}:? [A-Z]{2}")
_SIGNS = (
    *(
        "ditors",
        "ditores",
        "DITORES",
        "ditorial use",
        "ditorial Use",
        "edaktionelle",
        "utzung nur",
        "mbargoed",
        "andatory",
        "o resales",
        "o archives",
    ),
    *(
        "o sales",
        "o commercial use",
        "RICTIONS:",
        "onorarpfl",
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
#: Of `ATTENTION EDITORS - This picture` the capitals are a heading, not the whole instruction.
_LONGEST_HEADING = 24
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
    """Return where an instruction in front of a caption ends.

    That is with its sentence, at dashes, or where capitals give way to the words of the caption.
    """
    stop = _SENTENCE_END.search(text, start, end)
    end = stop.start() + 1 if stop else end
    loud = _LOUD.match(text, start, end)
    return loud.end() if loud and loud.end() - start > _LONGEST_HEADING else end


def ids(text: str) -> list[tuple[int, int]]:
    """Return the spans of agencies' picture numbers."""
    if _DIGITS.search(text) is None and not has_any(text, _ID_SIGNS):
        return []
    return [match.span() for match in _ID.finditer(text)]
