"""Alt texts that are no alt texts: file names, blanks, credits, what others say already."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.fold import fold, likeness
from captionaudit.engine.hit import Hit
from captionaudit.engine.judge import GalleryView
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.model import FILE_ORIGINS, Place, Property, Related, Statement

#: A file name with an image suffix, a camera's or an agency's number, a UUID or a long hash.
_FILE_NAME = re.compile(
    r"\S+\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp|svg|psd)"
    r"|(?:DSC|DSCF|DSCN|IMG|PXL|MVI|P|GettyImages|AFP|epa|shutterstock|iStock|AdobeStock|alamy)"
    r"[ _-]?\d[\w-]{3,}"
    r"|(?:AFP|IMG|DSC)_[\w-]+"
    r"|imago images \d{6,}"
    r"|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24,64}",
    re.IGNORECASE,
)

#: `Photo of a farmer`, but not `Photo of the Year`, which is a name.
_ANNOUNCED = re.compile(
    r"\s*+(?P<found>"
    r"(?:(?:an?|the|this)\s+)?(?:image|photo(?:graph)?|picture|pic)\s+"
    r"(?:of(?!\s+(?:the\s+)?(?:year|month|week|day|health|dorian|success)\b)"
    r"|showing|shows|that\s+shows|depicting|depicts)"
    r"|(?:(?:das|ein|dieses)\s+)?(?:bild|foto)\s+(?:von|vom|zeigt)|auf\s+dem\s+(?:bild|foto)\s+(?:ist|sind)"
    r"|(?:(?:une|la)\s+)?(?:photo(?:graphie)?|image)\s+(?:d['’](?=une?\b)|de\s+(?=l[ae'’]))"
    r"|(?:(?:una|la)\s+)?(?:foto(?:graf[íi]a)?|imagen)\s+de\s+(?=una?\b|la\b|los\b|las\b|el\b)"
    r"|(?:una\s+)?(?:foto(?:grafia)?|immagine)\s+d(?:i\s+(?=un)|el\b|ella\b|ei\b|egli\b|elle\b)"
    r"|(?:uma\s+)?(?:foto(?:grafia)?|imagem)\s+d(?:e\s+(?=uma?\b)|[oa]s?\b)"
    r"|(?:een\s+)?(?:foto|afbeelding)\s+van|(?:en\s+)?(?:bild|foto)\s+(?:på|av)"
    r")\b\s*+(?=\w)",
    re.IGNORECASE,
)

_TAG = re.compile(
    r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>|&(?:amp|lt|gt|quot|nbsp|#\d+);", re.IGNORECASE
)
#: From here on two texts are the same but for a stop or a letter.
_SAME = 0.95


def file_name(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an alt text that is a file name, a picture number or a hash."""
    alt = subject.item.first(Property.ALT)
    if alt and _FILE_NAME.fullmatch(alt.value.strip()):
        yield Hit(text=Text(alt, 0, len(alt.value)))


def contains_credit(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a credit line at the end of an alt text of the page."""
    text = subject.text("alt.credit")
    if text and text.statement.origin not in FILE_ORIGINS:
        yield Hit({"found": text.value}, text)


def blank(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an alt text of blanks only; an empty one calls a picture decorative (WCAG 2.2 H67)."""
    own = subject.item.all(Property.ALT, *PAGE_ORIGINS)
    if own and own[0].value and not any(alt.value.strip() for alt in own):
        yield Hit(text=_whole(own[0]))


def announced(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an alt text that begins by saying that there is a picture."""
    text = subject.text("alt")
    found = _ANNOUNCED.match(text.value) if text else None
    if text and found:
        end = found.end() + 1
        first = text.value[found.end() : end].upper()
        yield Hit({"found": found["found"].strip(), "first": first}, text, 0, end)


def repeated(view: GalleryView, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an alt text that several different pictures of a gallery share.

    Where it is the caption again, that is said of each item, and of the captions.
    """
    same: defaultdict[str, list[tuple[Subject, Text]]] = defaultdict(list)
    for subject in view.subjects:
        text = subject.text("alt.body") or subject.text("alt")
        if text and not _same(text.value, _caption_body(subject)):
            same[fold(text.value)].append((subject, text))
    for words, samples in same.items():
        pictures = {s.item.picture.path or s.image or str(s.item.number) for s, _ in samples}
        if not words or len(pictures) < options.get("pictures", 3):
            continue
        (first, text), *rest = samples
        yield Hit(
            {"count": len(samples), "others": ", ".join(f"item {s.item.number}" for s, _ in rest)},
            text,
            item=None if len(samples) == len(view.subjects) else first.item.number,
            place=text.statement.part(text.start, text.end),
            related=tuple(Related(t.statement.place, s.item.number) for s, t in rest),
        )


def embedded_unused(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page without an alt text of its own whose picture file brings one along."""
    embedded = subject.item.first(Property.ALT, *FILE_ORIGINS)
    if embedded is None or not _on_page(subject):
        return
    own = subject.item.all(Property.ALT, *PAGE_ORIGINS)
    shown = next((alt for alt in own if alt.value.strip()), None)
    if shown and (_same(shown.value, embedded.value) or not _repeats(subject, shown)):
        return
    why = "repeats the caption" if shown else "is empty" if own else "is missing"
    alt = shown or next(iter(own), None)
    related = (Related(embedded.place, subject.item.number, f"{embedded.origin} says"),)
    data = {"why": why, "embedded": embedded.value}
    yield Hit(data, _whole(alt) if alt else None, related=related, place=_place(subject, alt))


def empty_uncaptioned(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an empty alt text at a picture that only its file describes, not the page."""
    own = subject.item.all(Property.ALT, *PAGE_ORIGINS)
    if not own or any(alt.value.strip() for alt in own) or not subject.page_credits:
        return
    if subject.item.first(Property.CAPTION, *PAGE_ORIGINS) is None and subject.caption:
        related = (Related(subject.caption.place, subject.item.number, "the file says"),)
        yield Hit({"file": subject.caption.value}, place=own[0].place, related=related)


def extended(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find an extended description that is the alt text again, or holds markup."""
    for described in subject.item.all(Property.EXTENDED_DESCRIPTION):
        tag = _TAG.search(described.value)
        if tag:
            yield Hit({"why": f"holds the markup {tag[0]!r}"}, _whole(described), *tag.span())
            continue
        for alt in subject.item.all(Property.ALT):
            if _same(alt.value, described.value):
                related = (Related(alt.place, subject.item.number, "the alt text"),)
                yield Hit({"why": "repeats the alt text"}, _whole(described), related=related)
                break


def _repeats(subject: Subject, alt: Statement) -> bool:
    body = subject.dissect(alt)
    return _same(body.body if body else alt.value, _caption_body(subject))


def _caption_body(subject: Subject) -> str:
    text = subject.text("caption.body")
    return text.value if text else ""


def _same(one: str, other: str) -> bool:
    mine, theirs = fold(one), fold(other)
    return bool(mine and theirs) and likeness(mine, theirs) >= _SAME


def _on_page(subject: Subject) -> bool:
    said = any(s.origin in PAGE_ORIGINS for s in subject.item.statements)
    return said and subject.gallery.source != "folder"


def _place(subject: Subject, alt: Statement | None) -> Place:
    return alt.place if alt else subject.place


def _whole(statement: Statement) -> Text:
    return Text(statement, 0, len(statement.value))
