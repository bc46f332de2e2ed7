"""Pictures that agencies have withdrawn, by a list of the site's own."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from captionaudit.engine.fold import fold
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.errors import UserError
from captionaudit.model import Property

#: SHA-256, as `sha256sum` prints it.
_DIGEST = re.compile(r"[0-9a-f]{64}")


def killed(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture that an agency has withdrawn, by its number, digest, file name or caption."""
    listed = options.get("killed", ())
    file = options.get("file", "")
    keys = _kill_keys(tuple(listed), file) if listed or file else frozenset()
    if not keys:
        return
    for shown, text in _marks_of(subject, digest=any(map(_DIGEST.fullmatch, keys))):
        if fold(shown) in keys:
            yield Hit({"found": shown}, text, place=None if text else subject.place)
            return


@lru_cache(maxsize=4)
def _kill_keys(listed: tuple[str, ...], file: str) -> frozenset[str]:
    """Return the folded marks of withdrawn pictures; raises UserError for a list that is lost."""
    lines = list(listed)
    if file:
        try:
            lines += Path(file).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise UserError(f"the kill list cannot be read: {error}", path=file) from None
    marks = (line.partition(" # ")[0] for line in lines if not line.startswith("#"))
    return frozenset(filter(None, map(fold, marks)))


def _marks_of(subject: Subject, *, digest: bool) -> Iterator[tuple[str, Text | None]]:
    """Yield everything by which a kill list may name a picture; digests cost the most."""
    path = subject.item.picture.path
    if digest and path:
        with suppress(OSError):  # that a picture is missing is another rule's business
            yield hashlib.sha256(Path(path).read_bytes()).hexdigest(), None
    for prop in (Property.TRANSMISSION_REFERENCE, Property.TITLE, Property.IMAGE, Property.CAPTION):
        for statement in subject.item.all(prop):
            text = Text(statement, 0, len(statement.value))
            yield statement.value, text
            if prop is Property.IMAGE:
                name = statement.value.rpartition("/")[2].partition("?")[0]
                yield name, text
                yield name.rpartition(".")[0], text
    body = subject.text("caption.body")
    if body:
        yield body.value, body
    for number in subject.anatomy.ids if subject.anatomy else ():
        yield number, None
