"""Whether a picture stands in a teaser, an advertisement or another story of its page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from captionaudit.sources.markup import names
from captionaudit.sources.markup.labels import is_more_stories
from captionaudit.sources.markup.surroundings import around, class_and_id, is_text, leads_away

_HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])


def around_in_page(img: Any, judged: dict[Any, bool]) -> list[Any] | None:
    """Return what is around a picture up to the body, None where that is no part of the story.

    That is a teaser, an advertisement or another story. `judged` holds what was found of the
    elements of the page so far.
    """
    above = around(img)
    # From the outside in: one look at a list of teasers turns all its pictures down.
    for element in reversed(above):
        elsewhere = judged.get(element)
        if elsewhere is None:
            elsewhere = judged[element] = _is_elsewhere(element)
        if elsewhere:
            return None
    return above


def _is_elsewhere(element: Any) -> bool:
    tag = element.tag
    if tag in ("nav", "footer"):
        return True
    called = class_and_id(element)
    if not called:
        return False
    if tag == "aside" and "widget" in (element.get("class") or ""):
        return True
    # What holds the headline of the page is no teaser, whatever its class says.
    if not names.is_elsewhere(called) or next(element.iter("h1"), None) is not None:
        return False
    if is_text(element):
        return False
    # Some call the main picture that of the teaser; a teaser leads to its story.
    if not names.is_teaser(called) or any(leads_away(a) for a in _links(element)):
        return True
    return any(is_more_stories(" ".join(h.itertext())) for h in _headings_before(element))


def _headings_before(element: Any) -> Iterator[Any]:
    return (e for e in element.itersiblings(preceding=True) if e.tag in _HEADINGS)


def _links(element: Any) -> Iterator[Any]:
    yield from element.iter("a")
    yield from element.iterancestors("a")
