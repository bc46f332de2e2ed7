"""Which caption and which credit belong to which picture of a page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from captionaudit.sources.markup import frames, names
from captionaudit.sources.markup.addresses import key, reference
from captionaudit.sources.markup.document import Document, text_of
from captionaudit.sources.markup.elsewhere import around_in_page
from captionaudit.sources.markup.labels import is_credit_label
from captionaudit.sources.markup.roles import is_caption, is_credit, label
from captionaudit.sources.markup.surroundings import around

_CLIMB = 6
_MANY = 500
_CREDIT_CLIMB = 4
_WHOLE = frozenset(["body", "article", "main", "section", "aside"])
_SLIDESHOWS = frozenset(["amp-carousel", "amp-base-carousel"])


@dataclass(slots=True)
class Shot:
    """A picture of a page, with the elements that caption and credit it.

    `above` are the elements around it, the innermost first, up to the body.
    `beside` is the first picture of the same figure, whose caption is for both. `block` is the
    outermost element that is there for this picture alone, looked for where a caption or a credit
    is wanting.
    """

    img: Any
    reference: str
    attribute: str
    figure: Any = None
    block: Any = None
    captions: list[Any] = field(default_factory=list)
    credits: list[Any] = field(default_factory=list)
    beside: Shot | None = None
    above: Sequence[Any] = ()

    def show(self, img: Any, reference: str, attribute: str, above: Sequence[Any]) -> None:
        """Take another picture of the same figure in the place of this one."""
        self.img, self.reference, self.attribute, self.above = img, reference, attribute, above


def shots(document: Document) -> list[Shot]:
    """Return the pictures of a page in document order, each with its captions and credits."""
    marked = document.marked()
    images = [e for e in marked if e.tag in frames.IMAGES]
    if not images:
        return []
    found = _Finder(images, every=document.is_authored)
    for element in marked:
        if element.tag in frames.IMAGES or element.tag == "figure" or element in found.under:
            continue
        outside = next(element.iterancestors("nav", "footer"), None)
        if outside is not None and next(outside.iterancestors("figure"), None) is None:
            continue
        called = label(element)
        if is_credit(element, called):
            found.assign(element, credit=True)
        elif is_caption(element, called):
            found.assign(element, credit=False)
        elif names.is_hidden(called):
            found.assign_labelled(element)
    found.share()
    found.find_blocks()
    return found.shots


class _Finder:
    """The pictures of a page and the elements around them."""

    def __init__(self, images: list[Any], *, every: bool) -> None:
        self.shots: list[Shot] = []
        self.under: defaultdict[Any, list[Shot]] = defaultdict(list)
        of_figure: dict[Any, Shot] = {}
        judged: dict[Any, bool] = {}
        for img in images:
            above = around(img) if every else around_in_page(img, judged)
            if above is None:
                continue
            figure = next((e for e in above if e.tag == "figure"), None)
            noscript = next((e for e in above if e.tag == "noscript"), None)
            # A picture in a noscript repeats the lazy one beside it.
            if noscript is not None:
                beside = noscript.getparent()
                late = frames.has_picture(noscript.getnext())
                if shown := self.under.get(beside):
                    shown[-1].reference = shown[-1].reference or reference(img)[0]
                if late or shown or beside.tag in frames.IMAGES:
                    continue
            ref, attribute = reference(img)
            first = self._twin(img, ref) if figure is None else of_figure.get(figure)
            # Pages hold a picture once for each width; who writes by hand writes two pictures.
            if (
                first is not None
                and not every
                and frames.is_same_picture(img, ref, first.img, first.reference)
            ):
                if not first.reference:
                    first.show(img, ref, attribute, above)
                continue
            shot = Shot(img, ref, attribute, figure, beside=first, above=above)
            if figure is not None:
                of_figure.setdefault(figure, shot)
            self.shots.append(shot)
            for element in above:
                self.under[element].append(shot)
        self.of_figure = of_figure
        self.unowned: list[Any] = []
        self.owned: dict[Any, Shot] = {}

    def _twin(self, img: Any, ref: str) -> Shot | None:
        """Return the picture right before this one, if it is the same for another width."""
        last = self.shots[-1] if self.shots else None
        if last is None or img.getprevious() is not last.img or not ref:
            return None
        return last if key(ref) == key(last.reference) else None

    def assign(self, element: Any, *, credit: bool) -> None:
        """Give a caption or a credit to its picture, if it is clear which that is."""
        shot = self._owner(element, _CREDIT_CLIMB if credit else _CLIMB, credit=credit)
        if shot is None:
            if element.tag == "figcaption" and not credit:
                self.unowned.append(element)
            return
        chosen = shot.credits if credit else shot.captions
        if not any(other in chosen for other in element.iterancestors()):
            chosen.append(element)
            self.owned[element] = shot

    def share(self) -> None:
        """Give the caption of a gallery to those of its pictures that have none of their own."""
        for element in self.unowned:
            for above in islice(element.iterancestors(), _CLIMB):
                below = self.under.get(above) or []
                if not below:
                    continue
                is_gallery = above.tag == "figure" or names.is_gallery(label(above))
                bare = [s for s in below if not s.captions and not s.credits and s.beside is None]
                for shot in bare if is_gallery and len(below) > 1 else ():
                    shot.beside = Shot(shot.img, "", "", captions=[element])
                break

    def assign_labelled(self, element: Any) -> None:
        """Take the rest of an element whose hidden label says "Image source" for a credit."""
        parent = element.getparent()
        if parent is None or parent in self.under or not is_credit_label(text_of(element)):
            return
        inside = (label(e) for e in parent.iterdescendants() if e is not element)
        if not any(names.is_caption(called) or names.is_credit(called) for called in inside):
            self.assign(parent, credit=True)

    def find_blocks(self) -> None:
        """Look for the blocks of the pictures that want a caption or a credit."""
        for shot in self.shots:
            if shot.beside is not None or (
                shot.captions and (shot.credits or shot.figure is not None)
            ):
                continue
            shot.block = self._block(shot.img)

    def _block(self, img: Any) -> Any:
        """Return the outermost element around a picture that is there for it alone."""
        block = alone = None
        for above in islice(img.iterancestors(), _CLIMB + 2):
            if above.tag in _WHOLE:
                break
            if len(self.under[above]) > 1:
                # Each slide of a slideshow is there for one picture, whatever it is called.
                in_slideshow = above.tag in _SLIDESHOWS or any(
                    names.is_gallery(label(e)) for e in (above, *islice(above.iterancestors(), 1))
                )
                return alone if in_slideshow and alone is not None else block
            named = above.tag if "-" in above.tag else ""
            called = f"{named} {above.get('class') or ''} {above.get('id') or ''}"
            if above.tag == "figure" or names.is_picture_block(called) or frames.is_frame(above):
                block = above
            alone = above
        return block

    def _owner(self, element: Any, climb: int, *, credit: bool) -> Shot | None:
        for steps, above in enumerate(element.iterancestors()):
            if above in self.owned:
                return self.owned[above]
            if above.tag == "figure":
                if above in self.of_figure:
                    return self.of_figure[above]
                if above in self.under:
                    # The caption of a gallery, or of the only picture in a nested figure.
                    return self.under[above][0] if len(self.under[above]) == 1 else None
                # It captions a picture that is none of the story's.
                return None
            if credit and above.tag in ("body", "article", "main") and not frames.is_media(above):
                below = self.under.get(above) if names.is_picture_block(label(element)) else None
                return _just_before(element, below) if below else None
            if steps >= climb:
                return None
            below = self.under.get(above)
            if below:
                return below[0] if len(below) == 1 else _just_before(element, below)
        return None


def _just_before(element: Any, among: list[Shot]) -> Shot | None:
    """Return the picture right before an element, where several stand in one parent."""
    before = element.getprevious()
    for _ in range(2):
        if before is None or len(among) > _MANY:
            return None
        held = [s for s in among if s.img is before or before in s.img.iterancestors()]
        if held:
            return held[0] if len(held) == 1 else None
        before = before.getprevious()
    return None
