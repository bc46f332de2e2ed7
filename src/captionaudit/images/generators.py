"""What image generators write into their pictures: which system it was, and the prompt.

`parameters` is that of the Stable Diffusion web interfaces, which write the same into the
UserComment of Exif; `prompt` and `workflow` are ComfyUI's, `invokeai_…`, `sd-metadata` and `Dream`
InvokeAI's, `Comment` is NovelAI's, a `Description` that ends in a job Midjourney's.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Generated(NamedTuple):
    """The system that a generator's text names, and the prompt; "" for what is not said."""

    system: str = ""
    prompt: str = ""


_PARAMETERS = re.compile(r"(?:^|\n)(?:Negative prompt: |Steps: \d+, )")
_STEPS = re.compile(r"(?:^|\n)Steps: \d+, Sampler: ")
_MODEL = re.compile(r", Model: ([^,\n]{1,200})")
_NODES = re.compile(r"\"(?:class_type|nodes)\"\s*:")
_DREAM = re.compile(r"\A\"(?P<prompt>.+?)\" -s ?\d+ ", re.DOTALL)
_JOB = re.compile(r"\s+Job ID: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
_NOVEL = re.compile(r"\"(?:sampler|noise_schedule)\"\s*:")
_PROMPT = re.compile(r"\"prompt\"\s*:\s*\"(?P<prompt>(?:[^\"\\]|\\.)*)\"")

_INVOKE = frozenset({"invokeai_metadata", "invokeai_graph", "invokeai_workflow", "sd-metadata"})
_COMFY = frozenset({"prompt", "workflow"})
#: The keywords of PNG texts that may be a generator's; `UserComment` stands for the tag of Exif.
KEYWORDS = _INVOKE | _COMFY | {"parameters", "UserComment", "Dream", "Comment", "Description"}


def generator_of(keyword: str, text: str) -> Generated:
    """Return what a text under one of the keywords tells of a generator: most tell nothing."""
    if keyword in _INVOKE:
        return Generated("InvokeAI") if text.startswith("{") else Generated()
    if keyword in _COMFY:
        return Generated("ComfyUI" if text.startswith("{") and _NODES.search(text) else "")
    if keyword in ("parameters", "UserComment"):
        return _web_interface(text)
    if keyword == "Dream":
        found = _DREAM.match(text)
        return Generated("InvokeAI", found["prompt"].strip()) if found else Generated()
    if keyword == "Comment":
        found = _PROMPT.search(text) if text.startswith("{") and _NOVEL.search(text) else None
        return Generated("NovelAI", found["prompt"]) if found else Generated()
    found = _JOB.search(text) if keyword == "Description" else None
    return Generated("Midjourney", text[: found.start()].strip()) if found else Generated()


def _web_interface(text: str) -> Generated:
    if not _STEPS.search(text):
        return Generated()
    model = _MODEL.search(text)
    prompt = _PARAMETERS.split(text, maxsplit=1)[0].strip()
    return Generated(model[1].strip() if model else "Stable Diffusion", prompt)
