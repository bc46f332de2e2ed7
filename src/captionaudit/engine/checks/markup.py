"""Code in what readers see: HTML, Markdown, escapes, and letters that were decoded wrongly."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS, Property

#: So many pieces of markup are told of one text.
_MOST = 5
_HTML = re.compile(
    r"&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|eacute|[aou]uml|#\d{2,5}|#x[0-9a-f]{2,5});"
    r"|</?(?:p|br|b|i|em|strong|span|div|a|figcaption|small|u|h[1-6]|font|sup|sub)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
#: Emphasis and links as CommonMark 0.31 §6.2 and §6.3 have them; no `_` in credits: `@_ines_`.
_MARKDOWN = re.compile(
    r"(?<![\w*])\*\*(?P<strong>[^\W_][^*\n]{0,80}?)(?<!\s)\*\*(?![\w*])"
    r"|(?<![\w@/._-])__?(?P<emphasis>[^\W_][^_@/\n]{0,80}?)(?<!\s)__?(?![\w@/._-])"
    r"|\[(?P<text>[^\[\]\n]{1,200})\]\((?:https?://|mailto:|www\.|/)[^()\s]{1,400}\)"
)
_ESCAPE = re.compile(r"\\[nrt](?![\w])|\\[\"']|\\u[0-9a-f]{4}", re.IGNORECASE)
_TAG = re.compile(r"<(?P<end>/?)(?P<name>\w+)")
#: UTF-8 read as cp1252 or Latin-1: lead octets shown as letters, then continuation octets.
_CONTINUED = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_MOJIBAKE = re.compile(rf"\ufffd|â€[{_CONTINUED}]|[ÃÂ][{_CONTINUED}]|(?:[ÐÑØÙ][{_CONTINUED}]){{3}}")

#: Signs of each kind: most texts have none of them and are not searched.
_SIGNS = {_HTML: "&<", _MARKDOWN: "*_[", _ESCAPE: "\\"}


def shown(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find HTML, Markdown, escapes and wrongly decoded letters in caption, alt text and credit.

    What stands in a Markdown file is made into a page by a template, so that HTML and Markdown are
    right in its captions and credits; no browser reads either of them in an alt text.
    """
    for name in (Property.CAPTION, Property.ALT, Property.CREDIT):
        text = subject.text(name)
        if text is None:
            continue
        filed = text.statement.origin in FILE_ORIGINS
        rendered = subject.gallery.source == "markdown" and name is not Property.ALT and not filed
        kinds = (_ESCAPE, _MOJIBAKE) if rendered else (_HTML, _MARKDOWN, _ESCAPE, _MOJIBAKE)
        found = list(islice(_once(_pieces(text.value, kinds, name)), _MOST))
        escaped = [piece for piece in found if _is_escaped(piece)]
        for piece in found:
            if piece not in escaped[1:]:
                yield _hit(piece, text, escaped)


def _hit(piece: re.Match[str], text: Text, escaped: Sequence[re.Match[str]]) -> Hit:
    """Return the hit on a piece; of several escaped characters the first stands for all."""
    kind = "wrongly decoded text" if piece.re is _MOJIBAKE else "markup"
    data = {"found": piece[0], "kind": kind, "wanted": _plain(piece)}
    start, end = text.start + piece.start(), text.start + piece.end()
    if len(escaped) < 2 or piece is not escaped[0]:
        return Hit(data, text, start, end)
    end = text.start + escaped[-1].end()
    plain = html.unescape(text.statement.value[start:end])
    # An escaped tag is unescaped into a tag: the text without its markup is nobody's guess.
    data["wanted"] = "" if _TAG.search(plain) else plain
    return Hit(data, text, start, end)


def _is_escaped(piece: re.Match[str]) -> bool:
    return piece.re is _HTML and piece[0].startswith("&")


def _pieces(
    value: str, kinds: Iterable[re.Pattern[str]], name: Property
) -> Iterator[re.Match[str]]:
    for kind in kinds:
        for found in kind.finditer(value) if _may_hold(value, kind) else ():
            if not (kind is _MARKDOWN and found["emphasis"] and name is Property.CREDIT):
                yield found


def _may_hold(value: str, kind: re.Pattern[str]) -> bool:
    if kind is _MOJIBAKE:
        return not value.isascii()
    return any(sign in value for sign in _SIGNS[kind])


def _once(pieces: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Leave out the end tags of elements whose start tag was found: one fault, one finding."""
    opened: list[str] = []
    for piece in pieces:
        tag = _TAG.match(piece[0])
        name = tag["name"].casefold() if tag else ""
        if tag and not tag["end"]:
            opened.append(name)
        elif tag and name in opened:
            opened.remove(name)
            continue
        yield piece


def _plain(found: re.Match[str]) -> str:
    """Return what should stand in the place of a piece of markup, "" where nobody can tell."""
    if found.re is _MARKDOWN:
        return next(inner for inner in found.groups() if inner)
    plain = html.unescape(found[0])
    return plain if plain != found[0] else ""
