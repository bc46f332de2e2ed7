"""Which elements of a page are by their names or tags a caption or a credit."""

from __future__ import annotations

from typing import Any

from captionaudit.sources.markup import names
from captionaudit.sources.markup.document import text_of
from captionaudit.text.labels import LABEL
from captionaudit.text.wordlist import words

_NEVER = frozenset(["table", "track", "input", "label", "form", "select", "video", "body", "html"])
_MARKED = words(
    """
    class itemprop data-component data-testid data-test data-type data-qa data-cy data-name
    data-role data-element data-hook data-elem data-node data-field
    """
)
#: What schema.org calls whoever made a picture or lets it be used.
_MAKERS = ("author", "creator", "creditText", "copyrightHolder")


def label(element: Any) -> str:
    """Return what the attributes of an element call it."""
    return " ".join([value for name, value in element.items() if name in _MARKED])


def is_caption(element: Any, called: str) -> bool:
    """Return whether an element by its label or its tag holds the caption of a picture."""
    if element.tag in _NEVER or element.tag == "caption":
        return False
    if element.tag == "figcaption":
        return True
    if names.is_no_caption(called):
        return False
    if element.get("itemprop") == "description":
        return any("ImageObject" in (e.get("itemtype") or "") for e in element.iterancestors())
    return names.is_caption(called)


def is_credit(element: Any, called: str) -> bool:
    """Return whether an element by its label holds a credit."""
    if element.tag in _NEVER:
        return False
    if not called or names.is_no_caption(called):
        return False
    if element.tag == "figcaption" and element.get("itemprop") in _MAKERS:
        return True
    if names.is_credit(called) or element.tag == "figcaption":
        return names.is_credit(called) and not _holds_both(element)
    if not names.is_credit(called, inside=True) or not _is_inside_caption(element):
        return False
    return not _holds_both(element)


def _holds_both(element: Any) -> bool:
    """Return whether a caption and a credit stand in an element, each named as what it is."""
    if _is_pair(element):
        return True
    inside = [label(e) for e in element.iterdescendants()] if len(element) > 1 else []
    credits = [called for called in inside if names.is_credit(called, inside=True)]
    return bool(credits) and any(names.is_caption(c) for c in inside if c not in credits)


def _is_pair(element: Any) -> bool:
    """Return whether an element is named after both, and its last part has a credit's label."""
    if len(element) < 2 or not names.is_caption(label(element)):
        return False
    first, last = text_of(element[0]), text_of(element[-1]).lstrip("([（")
    told = LABEL.match(last)
    return bool(first) and LABEL.match(first) is None and told is not None and bool(told["mark"])


def _is_inside_caption(element: Any) -> bool:
    for above in element.iterancestors():
        if above.tag in ("figure", "figcaption"):
            return True
        if "ImageObject" in (above.get("itemtype") or ""):
            return True
        if names.is_caption(label(above)):
            return True
        if above.tag == "body":
            break
    return False
