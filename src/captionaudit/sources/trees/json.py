"""JSON to a tree with places; what stands before an error is kept.

The strings are read by the C scanner of the standard library; the structure is walked here,
because no parser at hand gives the offsets of values and survives a truncated file.
"""

from __future__ import annotations

import re
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]

from captionaudit.sources.lines import Lines
from captionaudit.sources.trees import Kind, Scalar, Tree
from captionaudit.sources.trees.builder import BadDocumentError, Builder

# Most strings have no escapes: one match reads a key with its colon, or a text, and the spaces.
_PLAIN_KEY = re.compile(r'"([^"\\]*+)"[ \t\n\r]*:[ \t\n\r]*')
_PLAIN_TEXT = re.compile(r'"([^"\\]*+)"[ \t\n\r]*')
_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?")
_WORD = re.compile(r"true|false|null")
_WORDS = {"true": Kind.BOOLEAN, "false": Kind.BOOLEAN, "null": Kind.NULL}

_COMMENT = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\r\n]*|/\*.*?(?:\*/|\Z)', re.DOTALL)
_JSON5 = re.compile(r"'|[A-Za-z_$][\w$]*\s*:")
_VISIBLE = re.compile(r"[^\r\n]")

#: How the messages of the standard library begin, what they mean, and what to do.
_STRING_FAULTS = (
    ("Unterminated", "no quotation mark closes the string that begins at", 'add the missing "'),
    ("Invalid \\", "a backslash has no meaning there, at", "write it twice"),
)


def parse(text: str, path: str, *, many: bool = False) -> Tree:
    """Parse a document (`many`: one after the other, as in JSON Lines); never raises."""
    return _parse(Lines(text, path), text, 0, many=many)


def parse_part(lines: Lines, start: int, end: int) -> Tree:
    """Parse the document between two offsets of a text; places are those in the whole text."""
    return _parse(lines, lines.text[:end], start, many=False)


def _parse(
    lines: Lines, text: str, start: int, *, many: bool, builder: Builder | None = None
) -> Tree:
    is_first, builder = builder is None, builder or Builder(lines)
    try:
        at = _SPACE.match(text, start).end()  # type: ignore[union-attr]
        while True:
            at = _document(text, at, builder)
            if at == len(text):
                break
            if not many:
                raise BadDocumentError("there is more after the end of the JSON document", at)
    except BadDocumentError as error:
        if is_first and text.startswith(("//", "/*"), error.offset):
            again = Builder(lines)
            if not lines.path.lower().endswith(".jsonc"):
                message = "there is a comment, which JSON does not know"
                again.note(message, error.offset, "take it out, or name the file .jsonc")
            return _parse(lines, _without_comments(text), start, many=many, builder=again)
        builder.fail(error)
    return builder.tree()


def _without_comments(text: str) -> str:
    """Return a text with blanks for its comments, so that all else stays where it is."""
    return _COMMENT.sub(lambda m: m[1] or _VISIBLE.sub(" ", m[0]), text)


def _document(text: str, at: int, builder: Builder) -> int:
    """Read one value, whatever its depth; return the offset of what follows it and its spaces."""
    space = _SPACE.match
    closers: list[str] = []
    while True:
        char = text[at : at + 1]
        if char in ("{", "["):
            builder.open(mapping=char == "{", offset=at)
            closers.append("}" if char == "{" else "]")
            at = space(text, at + 1).end()  # type: ignore[union-attr]
            if text[at : at + 1] != closers[-1]:
                at = _key(text, at, builder) if char == "{" else at
                continue
        else:
            plain = _PLAIN_TEXT.match(text, at)
            if plain is not None:
                builder.scalar(Scalar(plain[1], *plain.span(1)))
                at = plain.end()
            else:
                at = _scalar(text, at, builder)
                at = space(text, at).end()  # type: ignore[union-attr]
        while closers and text[at : at + 1] == closers[-1]:
            builder.close()
            closers.pop()
            at = space(text, at + 1).end()  # type: ignore[union-attr]
        if not closers:
            return at
        at = _comma(text, at, closers[-1])
        if closers[-1] == "}":
            at = _key(text, at, builder)


def _comma(text: str, at: int, closer: str) -> int:
    if text[at : at + 1] != ",":
        raise _expected(text, at, f"a comma or {closer!r}")
    at = _SPACE.match(text, at + 1).end()  # type: ignore[union-attr]
    if text[at : at + 1] in ("}", "]"):
        raise BadDocumentError("there is a comma before the end of a list or an object", at)
    return at


def _key(text: str, at: int, builder: Builder) -> int:
    plain = _PLAIN_KEY.match(text, at)
    if plain is not None:
        builder.scalar(Scalar(plain[1], *plain.span(1)))
        return plain.end()
    if text[at : at + 1] != '"':
        raise _expected(text, at, "a key in double quotes")
    at = _string(text, at, builder)
    at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
    if text[at : at + 1] != ":":
        raise _expected(text, at, "a colon")
    return _SPACE.match(text, at + 1).end()  # type: ignore[union-attr]


def _scalar(text: str, at: int, builder: Builder) -> int:
    if text[at : at + 1] == '"':
        return _string(text, at, builder)
    if match := _NUMBER.match(text, at):
        builder.scalar(Scalar(match[0], at, match.end(), Kind.NUMBER))
        return match.end()
    if match := _WORD.match(text, at):
        builder.scalar(Scalar(match[0], at, match.end(), _WORDS[match[0]]))
        return match.end()
    raise _expected(text, at, "a value")


def _string(text: str, at: int, builder: Builder) -> int:
    try:
        value, end = scanstring(text, at + 1, False)
        after = int(end)
    except JSONDecodeError as error:
        raise _bad_string(error) from None
    builder.scalar(Scalar(value, at + 1, after - 1))
    return after


def _bad_string(error: JSONDecodeError) -> BadDocumentError:
    where = f"line {error.lineno}, column {error.colno}"
    for start, fault, hint in _STRING_FAULTS:
        if error.msg.startswith(start):
            return BadDocumentError(f"the JSON breaks: {fault} {where}", error.pos, hint)
    message = error.msg.lower().removesuffix(" at")
    return BadDocumentError(f"the JSON breaks: {message} at {where}", error.pos)


def _expected(text: str, at: int, what: str) -> BadDocumentError:
    if at >= len(text):
        return BadDocumentError(f"the JSON ends where {what} should follow: is it cut off?", at)
    hint = (
        "JSON5 is not read: put keys and texts in double quotes" if _JSON5.match(text, at) else ""
    )
    return BadDocumentError(f"the JSON breaks at {text[at]!r}: {what} should stand here", at, hint)
