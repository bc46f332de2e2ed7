"""WordPress exports (WXR 1.2): attachments, and the galleries and pictures in the posts.

Credits come from the Media Credit and Newspack plug-ins' fields of an attachment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape

from captionaudit.model import Gallery, Item, Origin, Property, Statement
from captionaudit.sources.base import Context, Reading, unreadable
from captionaudit.sources.elements import text_statement
from captionaudit.sources.language import in_language
from captionaudit.sources.lines import Lines, Part
from captionaudit.sources.markup.addresses import key
from captionaudit.sources.markup.edits import without_overlaps
from captionaudit.sources.markup.page import read_page
from captionaudit.sources.markup.shortcodes import shortcodes
from captionaudit.sources.references import is_picture
from captionaudit.sources.trees.xml import Element, parse

NAME = "wordpress"
SUFFIXES = (".xml", ".wxr")

_GALLERY = re.compile(r"\[gallery\b(?P<args>[^\]]{0,2000})\]", re.IGNORECASE)
_IDS = re.compile(r"\b(?P<key>ids|include|exclude|id)\s*=\s*[\"']?(?P<ids>[\d,\s]+)")
#: Fields of an attachment by their key.
_FIELDS = {
    "_wp_attachment_image_alt": Property.ALT,
    "_media_credit": Property.CREDIT,
    "_navis_media_credit_org": Property.SOURCE,
}


@dataclass(frozen=True, slots=True)
class _Attachment:
    """A picture of the media library: its number, that of its post, and what is said of it."""

    id: str
    parent: str
    url: str
    statements: tuple[Statement, ...]

    @property
    def credits(self) -> tuple[Statement, ...]:
        """The credits, which the plug-ins print wherever the picture is shown."""
        wanted = (Property.CREDIT, Property.SOURCE)
        return tuple(s for s in self.statements if s.property in wanted and s.value)


class _Library:
    """The attachments of an export, by number and by the post that they were uploaded to."""

    def __init__(self, attachments: list[_Attachment]) -> None:
        self._by_id = {a.id: a for a in attachments}
        self._by_post: dict[str, list[_Attachment]] = {}
        for attachment in attachments:
            self._by_post.setdefault(attachment.parent, []).append(attachment)
        self.credits = {key(a.url): a.credits for a in attachments if a.credits}

    def chosen(self, arguments: str, post: str) -> list[_Attachment]:
        """Return the pictures of a gallery: those it names in order, or those of its post."""
        given = {m["key"]: re.findall(r"\d+", m["ids"]) for m in _IDS.finditer(arguments)}
        named = given.get("ids") or given.get("include")
        if named:
            return [self._by_id[i] for i in named if i in self._by_id]
        owner = given.get("id", [post])[0]
        without = given.get("exclude", [])
        return [a for a in self._by_post.get(owner, []) if a.id not in without]


def sniff(path: str, head: str) -> bool:
    """Take XML with the namespace of WordPress exports."""
    return "wordpress.org/export" in head


def read(path: str, text: str, context: Context) -> Reading:
    """Return the galleries and pictures of the posts, and the attachments that no post shows."""
    root, problems, lines = parse(text, path)
    posts = list(root.iter("item")) if root is not None else []
    attachments = [a for p in posts if (a := _attachment(p, lines)) is not None]
    library = _Library(attachments)
    galleries = [g for post in posts for g in _post(post, library, lines, path)]
    shown = {key(s.value) for g in galleries for i in g.items for s in i.all(Property.IMAGE)}
    rest = [a for a in attachments if key(a.url) not in shown]
    if rest:
        galleries.append(Gallery(path, "attachments", NAME, _items(rest)))
    if not galleries:
        if problems:
            return unreadable(path, NAME, *problems)
        return Reading(skipped="no picture in the export")
    channel = root.first("channel/language") if root is not None else None
    where = "channel/language"
    language = text_statement(Property.LANGUAGE, channel, where, lines, Origin.GALLERY)
    first, *others = (in_language(gallery, language) for gallery in galleries)
    name = first.id if others else ""
    return Reading((replace(first, id=name, problems=problems), *others))


def _attachment(post: Element, lines: Lines) -> _Attachment | None:
    url = post.first("attachment_url")
    if url is None or not is_picture(url.text.value):
        return None
    id_, parent = _value(post, "post_id"), _value(post, "post_parent")
    pointer = f"attachment[{id_}]"
    fields: list[Statement] = []
    for meta in post.all("postmeta"):
        name = _value(meta, "meta_key")
        if name in _FIELDS:
            origin = Origin.ALT if _FIELDS[name] is Property.ALT else Origin.PAGE
            value, where = meta.first("meta_value"), f"{pointer}/{name}"
            fields += text_statement(_FIELDS[name], value, where, lines, origin)
    said = (
        *text_statement(Property.IMAGE, url, f"{pointer}/attachment_url", lines),
        *text_statement(Property.CAPTION, _encoded(post, "excerpt"), f"{pointer}/excerpt", lines),
        *text_statement(Property.TITLE, post.first("title"), f"{pointer}/title", lines),
        *fields,
    )
    return _Attachment(id_, parent, url.text.value, said)


def _post(post: Element, library: _Library, lines: Lines, path: str) -> Iterator[Gallery]:
    """Yield the galleries of a post: those of its HTML, and those that a shortcode makes."""
    content = _encoded(post, "content")
    if content is None or not content.text.value:
        return
    text, id_, title = content.text, _value(post, "post_id"), _value(post, "title")
    part = Part(lines, text.start, text.end)
    if "<img" in part.text:
        edits = without_overlaps(shortcodes(part.text))
        for gallery in read_page(part.text, part, NAME, [], edits, authored=True):
            items = tuple(_credited(item, library.credits) for item in gallery.items)
            name = f"post[{id_}]/{gallery.id}"
            yield replace(gallery, id=name, title=title, items=items)
    shown: set[str] = set()
    for number, match in enumerate(_GALLERY.finditer(part.text), start=1):
        if match["args"] in shown:
            continue  # the same pictures again
        shown.add(match["args"])
        chosen = library.chosen(match["args"], id_)
        if chosen:
            yield Gallery(path, f"post[{id_}]/shortcode[{number}]", NAME, _items(chosen), title)


def _credited(item: Item, credits: dict[str, tuple[Statement, ...]]) -> Item:
    image = item.first(Property.IMAGE)
    more = credits.get(key(image.value), ()) if image else ()
    return replace(item, statements=(*item.statements, *more)) if more else item


def _items(attachments: list[_Attachment]) -> tuple[Item, ...]:
    return tuple(Item(n, a.statements) for n, a in enumerate(attachments, start=1))


def _encoded(post: Element, kind: str) -> Element | None:
    """Return `content:encoded` or `excerpt:encoded`, which differ by their namespace alone."""
    return next((e for e in post.all("encoded") if kind in e.name), None)


def _value(element: Element, name: str) -> str:
    found = element.first(name)
    return unescape(found.text.value) if found is not None else ""
