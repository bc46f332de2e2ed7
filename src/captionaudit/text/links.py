"""Credits with markup in them: `[Title](address) by [Name](address)`, `<a href="...">Name</a>`.

The markup is blanked out, letter for letter, so that spans stay right; what an address names (a
library such as Flickr) is kept beside it.
"""

from __future__ import annotations

import re

#: What a text must hold to be looked at.
_SIGNS = ("](", "</a>", "&amp;", "&#", "&nbsp;", "&quot;")
_LINK = re.compile(
    r"\[(?P<text>[^\]\[]*)\]\((?P<url>https?://[^\s()]+)\)(?P<of>\s+(?:by|von|par|de|por)\s+(?=\[))?"
)
_TAG = re.compile(r"<(?P<name>/?[a-zA-Z][a-zA-Z0-9]*)(?P<rest>[^<>]*)>")
#: What ties a name to the library behind it: `[Name](address) on [Library](address)`.
_TIES = ("on ", "auf ", "via ", "from ", "sur ", "su ", "på ")
_ENTITY = re.compile(r"&(?:amp|nbsp|quot|#\d{2,5}|#x[0-9a-f]{2,5});", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:www\.|commons\.)?(?P<site>[\w-]+)\.(?:com|org|net)\b")


def unlinked(text: str) -> str | None:
    """Return a text of the same length with its markup blank, or None where it has none.

    The title of a work is blank, too, where the name of who made it follows.
    """
    if not any(sign in text for sign in _SIGNS):
        return None
    plain = _LINK.sub(_name_only, text)
    plain = _TAG.sub(lambda tag: " " * len(tag.group()), plain)
    return _ENTITY.sub(
        lambda e: ("&" if e.group() == "&amp;" else " ").ljust(len(e.group())), plain
    )


def sites(text: str) -> list[tuple[int, int]]:
    """Return the spans of the names of sites in the addresses of links: `flickr`, each once."""
    found: dict[str, tuple[int, int]] = {}
    for host in _HOST.finditer(text):
        found.setdefault(host["site"], host.span("site"))
    return list(found.values())


def _name_only(link: re.Match[str]) -> str:
    """Return a link with nothing but its text, or nothing but the "by" behind it."""
    if link["of"] is not None:
        return link["of"].rjust(len(link.group()))
    tied = link.string[link.end() :].lstrip().startswith(_TIES)
    return (" " + link["text"] + ("" if tied else "\t")).ljust(len(link.group()))
