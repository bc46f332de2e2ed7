"""Pictures in templates and shortcodes: Hugo, Jekyll, Eleventy, Nunjucks, Liquid, MDX."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from captionaudit.model import Property
from captionaudit.sources import keys
from captionaudit.sources.markup.edits import Edit, Value, picture
from captionaudit.sources.references import is_picture, may_be_address

# Possessive, so that an argument of megabytes needs no memory to go back in.
_CALL = re.compile(
    r"\{\{[<%]-?\s*(?P<hugo>/?[\w./-]+)(?P<hugo_args>(?:[^{}]++|\{[^{}]*\})*+)(?<=[%>])\}\}"
    r"|\{%-?\s*(?P<liquid>\w+)\s(?P<liquid_args>(?:[^%{]++|%(?!\})|\{(?!%))*+)%\}"
    r"|(?<![\w:]):{1,4}(?P<directive>[a-z][\w-]*)(?:\[[^\]\n]*\])?\{(?P<directive_args>[^{}\n]*)\}"
    r"|\{\{-?\s*(?P<macro>\w+)\((?P<macro_args>[^{}()]*)\)\s*-?\}\}"
    r"|<(?P<component>[A-Z][\w.]*)\s(?P<component_args>(?:[^<>{}]++|\{[^{}]*\})*+)>",
    re.DOTALL,
)
_NAMED = re.compile(
    r"""(?<!\w)(?P<lone>"(?:[^"\\]++|\\.)*+"|'(?:[^'\\]++|\\.)*+')|(?P<key>[A-Za-z_][\w-]*)\s*[=:]\s*(?:"(?P<d>(?:[^"\\]++|\\.)*+)"|'(?P<s>(?:[^'\\]++|\\.)*+)'"""
    r"""|`(?P<b>[^`]*)`|\{\s*["'`]?(?P<j>[^{}"'`]*)["'`]?\s*\}|(?P<bare>[^\s,"'=]+))"""
)
_QUOTED = re.compile(r'"((?:[^"\\]++|\\.)*+)"|\'((?:[^\'\\]++|\\.)*+)\'')
_LIQUID = frozenset({"include", "render", "img", "asset_img", "include_relative"})
_GROUPS = ("hugo", "liquid", "directive", "macro", "component")
# Hexo and Octopress write the reference bare, with sizes or classes around it.
_BARE = re.compile(r"(?<![^\s])[^\s\"'=]+")
_IMPORT = re.compile(r"^[ \t]*import\s+(\w+)\s+from\s+[\"']([^\"']+)[\"']", re.MULTILINE)
_CODED = re.compile(r"\A<enhanced:|[:\s]src=(?:[\"'][^\"']*\(|\{)")
_TEMPLATED = re.compile(
    r"<(?:enhanced:)?img\b(?:[^>{]|\{\{[^{}]*\}\}|\{(?!\{))*>", re.IGNORECASE | re.DOTALL
)
_TEMPLATED_PAIR = re.compile(
    r"""(?P<key>[\w-]+)\s*=\s*(?:"(?P<d>(?:[^"{]|\{\{[^{}]*\}\}|\{)*)"|'(?P<s>(?:[^'{]|\{\{[^{}]*\}\}|\{)*)'"""
    r"""|(?P<j>\{[^{}]*\}))""",
    re.DOTALL,
)
_OPENING = re.compile(r"\{[{%]")
_EXPRESSION = re.compile(r"\{\{-?(.*?)-?\}\}", re.DOTALL)
_ATTRIBUTES = {
    Property.IMAGE: "src",
    Property.ALT: "alt",
    Property.CAPTION: "data-caption",
    Property.CREDIT: "data-credit",
    Property.CREATOR: "data-credit",
    Property.TITLE: "title",
}


def templates(text: str, *, components: bool = False) -> Iterator[Edit]:
    """Yield the pictures that shortcodes and tags show, and galleries around them.

    `components` are those of MDX, of Markdown's directives and of files that hold a component;
    in HTML a tag in capitals is a tag.
    """
    if not components and _OPENING.search(text) is None:
        return
    imports = dict(_IMPORT.findall(text)) if components else {}
    for match in _CALL.finditer(text):
        group = next(g for g in _GROUPS if match[g])
        if group in ("directive", "macro", "component") and not components:
            continue
        name = match[group]
        if match["hugo"] and keys.snake(name.strip("/")) in keys.GALLERIES:
            inside = "</div>" if name.startswith("/") else '<div class="gallery">'
            yield Edit(*match.span(), inside)
            continue
        if group == "liquid" and not _shows_pictures(name):
            continue
        found = _arguments(text, *_span(match, f"{group}_args"), imports)
        if "src" in found:
            yield picture(*match.span(), found)
    for match in _TEMPLATED.finditer(text):
        if "{{" in match[0] or (components and _CODED.search(match[0])):
            yield picture(*match.span(), _templated(text, *match.span(), imports))


def _shows_pictures(name: str) -> bool:
    return name in _LIQUID or any(word in name for word in ("image", "figure", "photo", "picture"))


def _span(match: re.Match[str], group: str) -> tuple[int, int]:
    """Return the span of the arguments of a call without the marks that end it."""
    inside, start = match[group], match.start(group)
    if group == "hugo_args":
        inside = inside[:-1].removesuffix("-").rstrip()
    if group != "liquid_args":
        inside = inside.removesuffix("/")
    return start, start + len(inside)


def _arguments(text: str, start: int, end: int, imports: dict[str, str]) -> dict[str, Value]:
    """Read the arguments of a call: named ones by the usual names, else by their order."""
    found: dict[str, Value] = {}
    surely: dict[str, bool] = {}
    for match in _NAMED.finditer(text, start, end):
        # A colon in a text of its own names nothing: `"a.jpg" "photo: a mast in the fog"`.
        if match["lone"]:
            continue
        group = next(g for g in ("d", "s", "b", "j", "bare") if match[g] is not None)
        meaning = keys.meaning(match["key"])
        attribute = _ATTRIBUTES.get(meaning.prop) if meaning else None
        if meaning is None or attribute is None:
            continue
        value = _plain(match[group])
        if attribute == "src":
            value = imports.get(value, value)
            if not (is_picture(value) or (meaning.sure and may_be_address(value))):
                continue
        if attribute not in found or (meaning.sure and not surely[attribute]):
            found[attribute] = Value(unescape(value), *match.span(group))
            surely[attribute] = meaning.sure
    return found or _ordered(text, start, end)


def _ordered(text: str, start: int, end: int) -> dict[str, Value]:
    """Read `"a.jpg" "alt text"`; of more texts the longest with a space is the alt text."""
    quoted = [(m[1] if m[1] is not None else m[2], m) for m in _QUOTED.finditer(text, start, end)]
    values = [Value(unescape(v), *m.span(1 if m[1] is not None else 2)) for v, m in quoted]
    if not values or not is_picture(values[0].text):
        return _bare_first(text, start, end, values)
    found = {"src": values[0]}
    if len(values) > 1:
        found["alt"] = max(values[1:], key=lambda v: (" " in v.text, len(v.text)))
    return found


def _bare_first(text: str, start: int, end: int, values: list[Value]) -> dict[str, Value]:
    """Read `left a.jpg 600 400 "title" "alt text"`."""
    stop = values[0].start - 1 if values else end
    for match in _BARE.finditer(text, start, stop):
        if is_picture(match[0]):
            found = {"src": Value(match[0], *match.span())}
            return found | dict(zip(("title", "alt"), values, strict=False))
    return {}


def _templated(text: str, start: int, end: int, imports: dict[str, str]) -> dict[str, Value]:
    """Read the attributes of a tag whose values hold template expressions."""
    found: dict[str, Value] = {}
    for match in _TEMPLATED_PAIR.finditer(text, start, end):
        group = next(g for g in ("d", "s", "j") if match[g] is not None)
        name = match["key"].lower()
        value, (from_, to) = match[group], match.span(group)
        if name in ("src", "data-src"):
            plain = _plain(value) if "{{" in value else _called(value)
            plain = imports.get(plain.strip("{} "), plain)
            at = value.find(plain)
            if plain and at >= 0:
                from_, to = from_ + at, from_ + at + len(plain)
            found["src"] = Value(plain, from_, to)
        else:
            found[name] = Value(unescape(value), from_, to)
    return {k: v for k, v in found.items() if k in ("src", "alt", "title", "class")}


def _called(value: str) -> str:
    """Return the file that code names: `{require("./a.jpg").default}`, `withBase('/a.jpg')`."""
    quoted = _QUOTED.search(value) if "(" in value else None
    inside = (quoted[1] or quoted[2] or "") if quoted else ""
    return inside if is_picture(inside) else value


def _plain(value: str) -> str:
    """Return a reference without template expressions, or the text quoted in the only one."""
    if "{{" not in value:
        return value
    quoted = _QUOTED.search(value)
    bare = _EXPRESSION.sub("", value).strip()
    inside = (quoted[1] or quoted[2]) if quoted else ""
    return bare or (inside if " " in inside or is_picture(inside) else value)
