"""Whether a date in a sentence is that of an event it tells of, and not of the picture."""

from __future__ import annotations

import re

from captionaudit.text.event_words import (
    begins_with_happening,
    ends_in_happening,
    is_ahead,
    tells_of_event,
)

__all__ = ["is_events", "sentence_before", "tells_of_event", "tells_of_past_or_event"]

#: What begins a clause that tells of something else than the picture: `where a quake struck on`.
_RELATIVE = re.compile(
    r"(?:[,(–—]\s*(?:(?:in|at|on|of|from|to|for|with|by|an|auf|mit|von|zu|bei|à|de|en|a|da|em)\s)?"
    r"(?:that|who|whom|when|der|die|das|den|dem|wo|als|qui|que|où|dont|lorsque|quando|cuando|"
    r"donde|quien|che|dove|cui|onde|который|которая|которое|которые|где|когда)"
    r"|(?<!\w)(?:where|which|whose|when|that|who|où|qui|dont|donde|dove|onde|الذي|التي|حيث))"
    r"\s[^,]*\Z",
    re.IGNORECASE,
)
#: What is done for an event: `for the election on Sunday`, `zur Wahl am Sonntag`.
_FOR = re.compile(
    r"(?<!\w)(?:(?:for (?:the|an?|his|her|its|their|[\w’']+[’']s)|für (?:das|den|die|eine[nr]?)|"
    r"zur|zum|pour (?:l[ae]|les|une?)|para (?:l[ao]s?|el|una?|os?|as?)|"
    r"per (?:l[aeo]|il|i|gli|una?)|для|ко?|استعدادا|تحضيرا)(?!\w)|(?:pour|per) l[’'])[^,]*\Z",
    re.IGNORECASE,
)
#: Verbs of what was done then, in a caption of whose picture nobody says so.
_PAST = re.compile(
    r"(?<!\w)(?:[a-z]{3,}ed|was|were|had|has|have|been|won|lost|took|began|struck|hit|made|left|"
    r"became|sank|fell|rose|came|went|held|saw|met|wurden?|war(?:en)?|hatten?|ist|sind|"
    r"été|était|avait|ont|fue(?:ron)?|había|han?|stat[oaie]|foi|foram|был[аио]?)(?!\w)",
)
#: A date that belongs to the noun before it: `the flood of`, `attentats du`, `Anschlag vom`.
_OF = re.compile(
    r"(?:(?P<noun>[^\W\d_]+)\s)?(?<!\w)(?:of(?: the)?|d[ue]|des|del|della|dell[’']|d[oa]|vom|от|by)"
    r"\s*\Z",
    re.IGNORECASE,
)
#: Nouns whose date is the picture's all the same: `photo of 5 March`, `on the evening of`.
_PICTURED = re.compile(
    r"(?:photo\w*|foto\w*|picture|image\w*|imagen|imagem|immagine|bild\w*|\w*aufnahme|cliché|"
    r"снимок|фото\w*|morning|afternoon|evening|night|hours|noon|tarde|noche|mañana|madrugada|matin|"
    r"soir|soirée|nuit|manhã|noite|mattina|sera|notte)\Z",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"(?<!\w)(?:the|an?|his|her|its|their|[\w]+[’']s)\s\Z", re.IGNORECASE)
#: A noun behind a date, which it is part of: `the June 14, 2026 vote`.
_NOUN = re.compile(
    r",?\s(?!(?:in|at|on|as|and|or|by|of|for|to|from|with|near|during|while|outside|inside|off|"
    r"under|over|along|beside)\b)[a-z]{3,}"
)
#: Born and died: `(* 1. Mai 1960)`, `(b. May 1, 1960)`.
_LIFE = re.compile(r"(?:[*†]|\((?:b|d|n|geb|gest|род|р)\.)\s*\Z", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?](?=\s)")
#: Letters of a sentence that are read: the time for many dates grows with it.
_LONGEST = 600


def sentence_before(text: str, at: int) -> str:
    """Return what stands before a place of a text in the same sentence, _LONGEST of it at most."""
    first = max(0, at - _LONGEST)
    ends = [found.end() for found in _SENTENCE_END.finditer(text, first, at)]
    return text[ends[-1] if ends else first : at]


def is_events(text: str, start: int, end: int) -> bool:
    """Whether the date from `start` to `end` of a text is that of an event.

    So say the words before it in its sentence (victims, since, will open), a clause of its own
    (where …), the noun that it belongs to (the storm of …) or that belongs to it (the … vote).
    """
    before = sentence_before(text, start)
    behind = text[end : end + 60]
    if tells_of_event(before) or is_ahead(before) or ends_in_happening(before):
        return True
    if (
        _RELATIVE.search(before)
        or _FOR.search(before)
        or _LIFE.search(text[max(0, start - 8) : start])
    ):
        return True
    owner = _OF.search(before)
    if owner and not _PICTURED.match(owner["noun"] or ""):
        return True
    attributive = _DETERMINER.search(before) and _NOUN.match(behind)
    return bool(attributive) or begins_with_happening(behind)


def tells_of_past_or_event(sentence: str) -> bool:
    """Whether a sentence tells of an event, or of what was: its year need not be the picture's."""
    return tells_of_event(sentence) or _PAST.search(sentence) is not None
