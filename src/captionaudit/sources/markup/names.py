"""What class names and their like say an element is, in the languages of many publishers.

Words that publishers share, never the selectors of one of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

_CAPTION = (
    r"caption|cutline|bildunterschrift|bildtext|bildlegende|legende|didascalia|pie-?de-?foto"
    r"|(?:image|photo|foto|picture|bild|media)[-_]*desc|(?:pic|img|photo|foto)[-_]*(?:text|note)|leyenda|onderschrift|podpis"
)
_CREDIT = (
    r"credit|copyright|photographer|bildnachweis|bildquelle|fotonachweis|fotograf|courtesy"
    r"|(?:image|photo|picture|img|media|caption)[-_]*(?:source|author|by\b|attribution|rights)"
)
_CREDIT_INSIDE = (
    rf"{_CREDIT}|(?<![a-z])(?:byline|source|author|creator|attribution|agency|provider|rights"
    r"|quelle|fuente|crédit|autore?(?![a-z])|auteur|zdroj|zrodlo|źródło|kilde|kaynak)"
)
_LABEL = r"visually-?hidden|sr-?only|screen-?reader|a11y|assistive|offscreen"

_IS_CAPTION = re.compile(_CAPTION, re.IGNORECASE)
_IS_CREDIT = re.compile(_CREDIT, re.IGNORECASE)
_IS_CREDIT_INSIDE = re.compile(_CREDIT_INSIDE, re.IGNORECASE)
#: Says that an element names a person.
PERSON = re.compile(r"photographer|author|byline|creator|fotograf", re.IGNORECASE)
_HIDDEN = re.compile(_LABEL, re.IGNORECASE)
_CONTROL = re.compile(
    r"toggle|hide-|show-|expand|enlarge|button|btn|(?<!\w)icon|share|social|counter|pagination"
    r"|zoom|fullscreen|lightbox-trigger|tooltip",
    re.IGNORECASE,
)
# Films have subtitles that are called captions, and players controls for them.
_NO_CAPTION = re.compile(
    r"captions-|closed-?caption|captions?-?(?:toggle|button|btn|settings|menu|off|on\b)|vjs|jw-"
    r"|with-caption|has-caption|no-caption|without-caption|credits-?card|creditcard",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:popups?[_-]+(?:container|content|box)|related(?![-_]*(?:image|photo|picture|media))|(?:\w*-)?(?:inline|internal)-?(?:link|item|related|teaser|story)|teasers?|promos?|recommend\w*|most-?(?:read|popular|viewed)|trending"
    r"|newsletter|sponsor\w*|advert\w*|taboola|outbrain|comments?|read-?more|more-?(?:stories|on"
    r"|from|news)|up-?next|recirc\w*|latest-?news|topstories|about-the-author|avatars?"
    r"|author[-_]*(?:box|bio|card|info|profile|avatar|photo|image|thumb)\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
#: Says so of teasers only, and only where they lead to their stories.
_TEASER = re.compile(r"teasers?|promos?|latest-?news", re.IGNORECASE)
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:cards?|sidebar|(?<!elementor-)widget|tweets?|(?:co-?)?authors?\w*|autor\w*|auteur\w*|avatars?|bio|profile"
    r"|by-?lines?|logos?|icons?|nav\w*|menu|footer|masthead|share|social|breadcrumbs?|thumb\w*|cookie"
    r"|banner|ads?|ad-\w+|advert\w*|subscribe|paywall|user|brand|emoji|badge|modal|popup|list-?item"
    r"|listing|grid-item|videos?|video-\w+|player|(?:\w*-)?audio|podcasts?|poster|newsletters?"
    r"|sign-?up\w*|teasers?|promos?|related|polls?|quiz|survey|umfrage|sondage|encuesta|play|listen"
    r"|(?:page|story|article|post)s?-?list|strap-?lines?|qr(?:-?code)?|recommend\w*|reporter|writer\w*|journalist|columnist"
    r"|contributors?|signature|partners?|more-?info|link-?(?:box|block|list)|sponsor\w*|product|shop)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_CONTENT = re.compile(
    r"(?:article|post|entry|story|page|content)[-_]*(?:body|content|text|main|inner)|^content$"
    r"|(?:^|[\s_-])(?:prose|markdown|rich-?text|body-?copy|wp-block-\w+|entry|single)(?:$|[\s_-])",
    re.IGNORECASE,
)
_GALLERY = re.compile(
    r"galler|slide-?show|slides(?:$|[\s_-])|carousel|slider|swiper|photo-?essay|lightbox|fotostrecke"
    r"|bilderstrecke|diaporama|galeri|photo-?story|image-?set|photo-?grid|masonry|splide|glide",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"image|img|(?<![a-z])pics?(?![a-z])|photo(?!grapher)|picture|figure|slide(?!r|show)|bild|foto(?!graf)|imagen|imagem"
    r"|immagin|resim|obraz|zdj[eę]ci|afbeelding|billede|media(?!-?text|-?object|-?list)|gallery-?item|visual|cover|hero|lede|lead-?art",
    re.IGNORECASE,
)
_NO_PICTURE = re.compile(
    r"teaser|card|promo|video|player|audio|podcast|author|avatar|byline|logo|icon|thumb|ad(?:s|vert)"
    r"|social|share|related(?![-_]*(?:image|photo|picture|media))|newsletter|sponsor|product|profile|banner",
    re.IGNORECASE,
)
_TELLING = re.compile(rf"{_CAPTION}|{_CREDIT_INSIDE}|{_LABEL}|description", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_telling(called: str) -> bool:
    """Return whether a class name is worth a look: it may say caption, credit or label."""
    return _TELLING.search(called) is not None


@lru_cache(maxsize=4096)
def is_caption(called: str) -> bool:
    """Return whether a class name says that an element holds a caption."""
    return _IS_CAPTION.search(called) is not None


@lru_cache(maxsize=4096)
def is_no_caption(called: str) -> bool:
    """Return whether a caption is that of a film's subtitles or of a control."""
    return _NO_CAPTION.search(called) is not None


@lru_cache(maxsize=4096)
def is_credit(called: str, *, inside: bool = False) -> bool:
    """Return whether class names say that an element holds a credit.

    `inside` of a figure or a caption weaker words will do. Of a name that says both, the last
    word decides (`caption__credit` is a credit), and of several names that which says caption.
    """
    pattern = _IS_CREDIT_INSIDE if inside else _IS_CREDIT
    says = [(_last(pattern, name), _last(_IS_CAPTION, name)) for name in called.split()]
    return any(credit >= 0 for credit, _ in says) and all(c <= credit for credit, c in says)


def _last(pattern: re.Pattern[str], name: str) -> int:
    return max((m.end() for m in pattern.finditer(name)), default=-1)


@lru_cache(maxsize=4096)
def is_hidden(called: str) -> bool:
    """Return whether a class name says that an element is only for screen readers."""
    return _HIDDEN.search(called) is not None


@lru_cache(maxsize=4096)
def is_control(called: str) -> bool:
    """Return whether a class name says that an element in a caption is a control."""
    return _CONTROL.search(called) is not None


@lru_cache(maxsize=4096)
def is_elsewhere(called: str) -> bool:
    """Return whether a class name says that all in an element belongs to other stories."""
    return _ELSEWHERE.search(called) is not None


@lru_cache(maxsize=4096)
def is_teaser(called: str) -> bool:
    """Return whether nothing but the name of a teaser says that an element is elsewhere."""
    return _ELSEWHERE.search(_TEASER.sub(" ", called)) is None


@lru_cache(maxsize=4096)
def is_aside(called: str) -> bool:
    """Return whether names say that a picture without words is no part of the story."""
    return _ASIDE.search(called) is not None


@lru_cache(maxsize=4096)
def is_content(called: str) -> bool:
    """Return whether a class name says that an element is the text of the article."""
    return _CONTENT.search(called) is not None


@lru_cache(maxsize=4096)
def is_gallery(called: str) -> bool:
    """Return whether a class name says that the pictures in an element are one gallery."""
    return _GALLERY.search(called) is not None


@lru_cache(maxsize=4096)
def is_picture_block(called: str) -> bool:
    """Return whether a class name says that an element is there for a picture and its words."""
    return _PICTURE.search(called) is not None and _NO_PICTURE.search(called) is None
