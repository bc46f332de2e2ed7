"""Which of the words in a caption's elements are the caption, and which elements its credit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from captionaudit.model import Association
from captionaudit.sources.markup import names
from captionaudit.sources.markup.document import text_of
from captionaudit.sources.markup.labels import is_credit_label, is_no_words, without_counter
from captionaudit.sources.markup.roles import label
from captionaudit.sources.markup.shots import Shot

_REFERENCES = ("aria-labelledby", "aria-describedby", "aria-details")
_SLIDE_STEPS = 5
_CREDIT_WORDS = 25
_CONTROL_WORDS = 5
_FEW = 2
_SMALL_WORDS = 15
_LEFT_OVER_LENGTH = 60
_STOPS = (".", "!", "?", "”", '"', ")", "’")
_HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])
_TITLE = re.compile(r"(?:^|[\s_-])(?:title|headline|heading)(?:$|\s)", re.IGNORECASE)
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]")
_LEFT_OVER = re.compile(
    r"(?:[\s|/–—·•(\[]|(?<=[\s.])-|(?:photo(?:graph)?|image|picture|credit|source|foto|bild|©)"
    r"(?:\s+(?:by|credit))?\s*:?)+$",
    re.IGNORECASE,
)


def credit_elements(shot: Shot) -> list[Any]:
    """Return the elements that hold the credit: short ones that do not wrap the caption."""
    chosen: list[Any] = []
    candidates = [*shot.credits]
    for caption in shot.captions:
        for element in caption.iterdescendants():
            if element.tag == "cite" or (element.tag == "small" and _is_small(element, caption)):
                candidates.append(element)
            elif _is_label(element, caption):
                candidates.append(element.getparent())
    if not candidates:
        return []
    for element in candidates:
        inside = set(element.iterdescendants()) if len(element) else set()
        if inside and any(caption in inside for caption in shot.captions):
            continue
        if len(text_of(element).split()) > _CREDIT_WORDS:
            continue
        if not any(other is element or other in element.iterancestors() for other in chosen):
            chosen = [other for other in chosen if other not in inside] + [element]
    # What stands beside a figure that is credited itself is about something else.
    within = [e for e in chosen if shot.figure in e.iterancestors("figure")]
    return within or chosen


def caption_of(shot: Shot, credits: list[Any]) -> tuple[str, Any] | None:
    """Return the words of the caption without its credit, and their element."""
    best: tuple[str, Any] | None = None
    for element in shot.captions:
        if element in credits:
            continue
        if element.tag == "meta":
            value = " ".join((element.get("content") or "").split())
        else:
            skip = {e for e in element.iterdescendants() if e in credits or is_control(e)}
            in_slideshow = _is_slide(element)
            value = _untitled(element, skip, in_slideshow=in_slideshow)
            if not skip.isdisjoint(credits):
                value = _without_left_over(value)
            value = without_counter(value, in_slideshow=in_slideshow)
        if not any(map(str.isalnum, value)):
            continue  # what is left of the mark between caption and credit
        if element.tag == "figcaption" and value:
            return value, element
        if value and (best is None or len(value) > len(best[0])):
            best = value, element
    return best


def association(shot: Shot) -> Association | None:
    """Return how a page ties the caption of a picture to it, None where no element holds one."""
    if not shot.captions:
        return None
    figures = list(shot.img.iterancestors("figure"))
    for caption in shot.captions if figures else ():
        if any(figure in figures for figure in caption.iterancestors("figure")):
            return Association.FIGURE
    around = [shot.img, *shot.img.iterancestors()]
    ids = set()
    for caption in shot.captions:
        for element in (caption, *caption.iterancestors()):
            if element in around:
                break
            ids.add(element.get("id"))
    referred = {id_ for e in around for name in _REFERENCES for id_ in (e.get(name) or "").split()}
    return Association.BESIDE if ids.isdisjoint(referred) else Association.REFERENCE


def _untitled(caption: Any, skip: set[Any], *, in_slideshow: bool) -> str:
    """Return the words of a caption without the title before them, such as slides have."""
    title = next((e for e in caption.iterdescendants() if _is_heading(e)), None)
    if title is None and in_slideshow:
        title = next((e for e in caption.iterdescendants() if _is_called_title(e)), None)
    if title is not None:
        whole, rest = text_of(caption, skip), text_of(caption, {*skip, title})
        if whole != rest and whole.endswith(rest) and len(rest.split()) >= _FEW:
            return rest
    return text_of(caption, skip)


def _is_slide(caption: Any) -> bool:
    return any(names.is_gallery(label(e)) for e in _near(caption))


def _near(element: Any) -> Iterator[Any]:
    return islice(element.iterancestors(), _SLIDE_STEPS)


def _is_heading(element: Any) -> bool:
    return element.tag in _HEADINGS or element.get("itemprop") in ("name", "headline")


def _is_called_title(element: Any) -> bool:
    """Return whether a class calls an element a title; in a single figure that is a first line."""
    return _TITLE.search(element.get("class") or "") is not None


def _without_left_over(caption: str) -> str:
    """Return a caption without the brackets, dashes and labels that its credit stood in."""
    caption = _EMPTY_BRACKETS.sub("", caption).rstrip()
    if caption.endswith(_STOPS):
        return caption
    # Only its end is searched: on a long caption the pattern is the slowest step of a page.
    left_over = _LEFT_OVER.search(caption, max(len(caption) - _LEFT_OVER_LENGTH, 0))
    return (caption[: left_over.start()] if left_over else caption).strip()


def _is_small(element: Any, caption: Any) -> bool:
    """Return whether an element in small print is a part of the caption, and a short one."""
    words = text_of(element)
    return len(words.split()) <= _SMALL_WORDS and words != text_of(caption)


def _is_label(element: Any, caption: Any) -> bool:
    """Return whether an element is the label of the rest of its parent, a credit in a caption."""
    if len(element) or not element.text:
        return False
    words = " ".join(element.text.split())
    if not is_credit_label(words):
        return False
    return text_of(element.getparent()) not in (words, text_of(caption))


def is_control(element: Any) -> bool:
    """Return whether an element is a label, a button or a link that is no part of the words."""
    if element.tag == "button" or element.get("role") == "button":
        return True
    if len(element) <= _FEW:
        words = text_of(element)
        if words and (is_no_words(words) or is_credit_label(words)):
            return True
    called = label(element)
    if not called or names.is_hidden(called):
        return bool(called)
    if not names.is_control(called):
        return False
    return len(text_of(element).split()) <= _CONTROL_WORDS
