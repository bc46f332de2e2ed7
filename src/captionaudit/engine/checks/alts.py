"""Alt texts that are no alt texts: file names, credits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import Subject, Text
from captionaudit.model import FILE_ORIGINS, Property

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
