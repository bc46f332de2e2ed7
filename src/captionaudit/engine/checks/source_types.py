"""The IPTC vocabulary of digital source types: how a picture came to be, and in which words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

#: IPTC NewsCodes, Digital Source Type: what each term begins with.
VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/"
C2PA = "http://c2pa.org/digitalsourcetype/"
#: Its terms and what they say of a picture, the retired ones last: old files keep them.
TERMS: Mapping[str, str] = MappingProxyType(
    {
        "digitalCapture": "taken by a digital camera",
        "computationalCapture": "taken by a camera that merges several frames",
        "negativeFilm": "scanned from a negative",
        "positiveFilm": "scanned from a slide",
        "print": "scanned from a print",
        "humanEdits": "edited by a person",
        "composite": "put together from several pictures",
        "compositeCapture": "put together from several photographs",
        "compositeSynthetic": "put together, with parts made by a computer",
        "compositeWithTrainedAlgorithmicMedia": "edited with AI, which made parts of it",
        "trainedAlgorithmicMedia": "made by AI",
        "algorithmicMedia": "made by a program",
        "algorithmicallyEnhanced": "enhanced by a program",
        "dataDrivenMedia": "drawn by a program from data",
        "digitalCreation": "drawn by a person with a computer",
        "virtualRecording": "recorded from a virtual world",
        "screenCapture": "captured from a screen",
        "softwareImage": "made by a program",
        "minorHumanEdits": "edited a little by a person",
        "digitalArt": "drawn by a person with a computer",
    }
)
#: Terms for pictures that a trained model has made, all or part of them.
MADE_BY_AI = frozenset(
    {"trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic"}
)
COMPOSITES = frozenset({"composite", "compositeCapture"})
#: Terms that claim a picture of the world, as a camera makes it.
CAPTURED = frozenset({"digitalCapture", "computationalCapture", "negativeFilm", "positiveFilm"})


def term_of(value: str) -> str:
    """Return the term that an address of the vocabulary names, "" for anything else.

    The canonical address has `http`; some writers give `https`, or a slash at the end:
    they are taken for the same.
    """
    value = value.strip().rstrip("/").replace("https://", "http://", 1)
    return value.removeprefix(VOCABULARY) if value.startswith(VOCABULARY) else ""


def last_part(value: str) -> str:
    """Return what a value ends with: the term, where only its address is wrong."""
    return re.split(r"[/:#\s]", value.strip().rstrip("/"))[-1]
