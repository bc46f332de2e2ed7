"""Images in Markdown (CommonMark 0.31, 6.4), with the line under them that captions them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from captionaudit.sources.markup.edits import Edit, Value, picture

_CODE = re.compile(
    r"^(?P<fence>`{3,20}|~{3,20})[^\n]*\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`{1,20})(?!`)[^\n]{0,2000}?(?<!`)(?P=ticks)(?!`)|<!--(?:(?!<!--).)*?-->",
    re.MULTILINE | re.DOTALL,
)
_IMAGE = re.compile(
    r"""!\[(?P<alt>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]
    (?:\(\s*(?:<(?P<angle>[^<>\n]*)>|(?P<src>\{\{[^{}]*\}\}[^\s()]*|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*))
       (?:\s+(?:"(?P<dt>[^"]*)"|'(?P<st>[^']*)'))?\s*\)
     |\[(?P<ref>[^\[\]\n]*)\])""",
    re.VERBOSE | re.DOTALL,
)
_DEFINITION = re.compile(
    r"^ {0,3}\[(?P<ref>[^\]\n]+)\]:\s*<?(?P<src>[^\s>]+)>?"
    r"(?:\s+[\"'(](?P<title>[^\"')\n]*)[\"')])?",
    re.MULTILINE,
)
# What follows an image in its paragraph, or alone in the next one: an emphasised line, or a line
# that a label opens.
_BELOW = re.compile(
    r"(?:\]\([^()\s]*\))?(?:\{[^{}\n]*\})?[ \t]*(?:<br ?/?>)?\\?[ \t]*\n(?:[ \t]*\n)?[ \t]*"
    r"(?:(?P<mark>\*{1,2}|_{1,2})(?P<text>[^*_\n][^\n]*?)(?P=mark)"
    r"|(?P<line>(?:photo|image|picture|credit|source|foto|bild|crédit|📷)s?\b[^\n]{0,20}?:[^\n]+"
    r"|(?:photo(?:graph)?|image|picture)s?\s+(?:by|credit|courtesy)\b[^\n]+))[ \t]*(?=\n|\Z)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:photo(?:graph)?|image|picture|foto|bild|crédit|credit|source|📷)s?\b"
    r"(?:\s+(?:by|credit|courtesy|source)\b|[^\n:]{0,20}:)|©",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_LONG = 4000


def masked(text: str, start: int) -> str:
    """Return the text with front matter, code and comments blanked, every offset kept."""
    body = " " * start + text[start:]
    return _CODE.sub(_blank, body) if "`" in body or "~~~" in body or "<!--" in body else body


def images(text: str) -> Iterator[Edit]:
    """Yield the images of a Markdown text, those by reference included."""
    if "![" not in text:
        return
    defined = {m["ref"].casefold(): m for m in _DEFINITION.finditer(text)}
    for match in _IMAGE.finditer(text):
        found = {"alt": Value(_unescaped(match["alt"]), *match.span("alt"))}
        named = defined.get((match["ref"] or match["alt"]).casefold())
        if match["ref"] is not None and named is None:
            continue
        if match["ref"] is not None and named is not None:
            found["src"] = Value(named["src"], *named.span("src"))
            title = ("title", named)
        else:
            group = "angle" if match["angle"] is not None else "src"
            found["src"] = Value(match[group], *match.span(group))
            title = ("dt" if match["dt"] is not None else "st", match)
        end = match.end()
        below = _BELOW.match(text, end, end + _LONG)
        if below is not None:
            end = _take_below(below, found)
        if "data-caption" not in found and title[1][title[0]]:
            words = _visible(title[1][title[0]])
            found["data-caption"] = Value(words, *title[1].span(title[0]))
        yield picture(match.start(), end, found)


def _take_below(below: re.Match[str], found: dict[str, Value]) -> int:
    group = "text" if below["text"] is not None else "line"
    raw, start = below[group].rstrip(), below.start(group)
    value = Value(_visible(raw), start, start + len(raw))
    found["data-credit" if _CREDIT.match(value.text) else "data-caption"] = value
    return below.end()


def _unescaped(text: str) -> str:
    return unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", " ".join(text.split())))


def _visible(text: str) -> str:
    """Return the words of a line as a reader sees them: no tags, no targets of links."""
    return _unescaped(_LINK.sub(r"\1", _TAG.sub("", text)))


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])
