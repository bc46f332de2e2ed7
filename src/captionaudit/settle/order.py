"""Findings made final: one for each fault, the site's severities, an order, fingerprints."""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from captionaudit.model import Finding
from captionaudit.settle.overrides import Policy

# Numbers at the end of a step are positions: `/items/3`, `img[7]`, `line-12`, `Shots!B7`.
_INDEX = re.compile(r"\d+(?=[/\]]|\Z)")
_SPACE = re.compile(r"\s+")


def settle(
    findings: Iterable[Finding], policy: Policy, supersedes: Mapping[str, Sequence[str]]
) -> tuple[Finding, ...]:
    """Return the findings that the site's policy leaves, sorted and fingerprinted.

    `supersedes` maps a rule to those that say less of the same fault of the same item.
    """
    found = [kept for finding in findings if (kept := policy.apply(finding)) is not None]
    lesser = {(f.gallery, f.item, rule) for f in found for rule in supersedes.get(f.rule, ())}
    final = [f for f in found if (f.gallery, f.item, f.rule) not in lesser]
    return _fingerprinted(sorted(final, key=_order), policy.folder)


def _order(finding: Finding) -> tuple[str, int, int, str, int, int, str, str, str]:
    place = finding.place
    return (
        finding.gallery,
        finding.item or 0,
        finding.severity.rank,
        place.path,
        place.line or 0,
        place.column or 0,
        finding.rule,
        place.pointer,
        finding.message,
    )


def _fingerprinted(findings: Iterable[Finding], folder: str) -> tuple[Finding, ...]:
    """Give each finding a name that survives edits above it, on whatever machine.

    It is made of the rule, the path from `folder` (however it was typed), the pointer without list
    positions and the normalised text, or the picture's reference where no text is at fault;
    findings that agree in all of these are told apart by their order.
    """
    seen: Counter[str] = Counter()
    final = []
    for finding in findings:
        text = _SPACE.sub(" ", finding.mark.value if finding.mark else finding.image).strip()
        path = os.path.relpath(finding.place.path, folder).replace(os.sep, "/")
        key = "\0".join((finding.rule, path, _lasting_pointer(finding), text))
        seen[key] += 1
        named = f"{key}\0{seen[key]}" if seen[key] > 1 else key
        digest = hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:20]
        final.append(replace(finding, fingerprint=digest))
    return tuple(final)


def _lasting_pointer(finding: Finding) -> str:
    """Return the pointer without what moves when something is inserted above.

    A whole gallery has none: the first of a file gets a name only once there is a second.
    """
    if finding.item is None and finding.mark is None:
        return ""
    return _INDEX.sub("*", finding.place.pointer)
