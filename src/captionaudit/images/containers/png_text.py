"""What the texts of a PNG say beside its metadata blocks: whose it is, and what generated it.

Keywords: PNG third edition, 11.3.3.1; those of generators in `images.generators`.
"""

from __future__ import annotations

from captionaudit.images.charset import guess_text
from captionaudit.images.generators import KEYWORDS as GENERATORS
from captionaudit.images.generators import generator_of
from captionaudit.images.records import Blocks, Value
from captionaudit.model import Origin, Property

_PLAIN = {
    "Author": Property.CREATOR,
    "Copyright": Property.COPYRIGHT,
    "Description": Property.CAPTION,
    "Software": Property.SOFTWARE,
}
KEYWORDS = frozenset(keyword.encode() for keyword in _PLAIN.keys() | GENERATORS)
#: Enough to find what a generator writes.
_MOST = 65536


def take_text(keyword: bytes, data: bytes, blocks: Blocks) -> None:
    """Take a text: it counts where no block of metadata says the same of the picture."""
    text = guess_text(data[: _MOST * 4].strip(b"\0"))[0].strip()
    name = keyword.decode("latin-1")
    made = generator_of(name, text)
    said = {_PLAIN.get(name): text, Property.AI_SYSTEM_USED: made.system}
    said[Property.AI_PROMPT] = made.prompt
    blocks.weak += [
        Value(prop, value, Origin.EXIF, f"png:{name}")
        for prop, value in said.items()
        if prop and value
    ]
