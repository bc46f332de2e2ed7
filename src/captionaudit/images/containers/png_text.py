"""What the texts of a PNG say beside its metadata blocks: whose it is, and what generated it.

Keywords: PNG third edition, 11.3.3.1; `parameters` is that of the Stable Diffusion web interfaces,
`prompt` and `workflow` are those of ComfyUI.
"""

from __future__ import annotations

import re

from captionaudit.images.charset import guess_text
from captionaudit.images.records import Blocks, Value
from captionaudit.model import Origin, Property

_PLAIN = {
    b"Author": Property.CREATOR,
    b"Copyright": Property.COPYRIGHT,
    b"Description": Property.CAPTION,
    b"Software": Property.SOFTWARE,
}
_GENERATED = frozenset({b"parameters", b"prompt", b"workflow", b"invokeai_metadata"})
KEYWORDS = frozenset(_PLAIN) | _GENERATED
#: Enough to find what a generator writes.
_MOST = 65536
_PARAMETERS = re.compile(r"(?:^|\n)(?:Negative prompt: |Steps: \d+, )")
_STEPS = re.compile(r"(?:^|\n)Steps: \d+, Sampler: ")
_MODEL = re.compile(r", Model: ([^,\n]{1,200})")
_NODES = re.compile(r"\"(?:class_type|nodes)\"\s*:")


def take_text(keyword: bytes, data: bytes, blocks: Blocks) -> None:
    """Take a text: it counts where no block of metadata says the same of the picture."""
    text = guess_text(data[: _MOST * 4].strip(b"\0"))[0].strip()
    if not text:
        return
    tag = f"png:{keyword.decode('latin-1')}"
    if prop := _PLAIN.get(keyword):
        blocks.weak.append(Value(prop, text, Origin.EXIF, tag))
        return
    system, prompt = _generator(keyword, text)
    if system:
        blocks.weak.append(Value(Property.AI_SYSTEM_USED, system, Origin.EXIF, tag))
    if prompt:
        blocks.weak.append(Value(Property.AI_PROMPT, prompt, Origin.EXIF, tag))


def _generator(keyword: bytes, text: str) -> tuple[str, str]:
    """Return the system that a generator's text names, and the prompt; "" for what is not said."""
    if keyword == b"invokeai_metadata":
        return "InvokeAI", ""
    if keyword != b"parameters":
        return ("ComfyUI", "") if text.startswith("{") and _NODES.search(text) else ("", "")
    if not _STEPS.search(text):
        return "", ""
    model = _MODEL.search(text)
    prompt = _PARAMETERS.split(text, maxsplit=1)[0].strip()
    return (model[1].strip() if model else "Stable Diffusion"), prompt
