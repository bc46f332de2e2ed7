"""The machine report, version 1: schema/report.schema.json is its contract."""

from __future__ import annotations

import json
from typing import Any, TextIO

from captionaudit.model import Finding, Place, Related
from captionaudit.settle.result import Result

VERSION = 1


def write(result: Result, stream: TextIO) -> None:
    """Write the result as one JSON document."""
    json.dump(document(result), stream, ensure_ascii=False, indent=2)
    stream.write("\n")


def document(result: Result) -> dict[str, Any]:
    """Return the result as plain data."""
    summary = result.summary
    return {
        "version": VERSION,
        "summary": {
            "galleries": summary.galleries,
            "items": summary.items,
            "pictures": summary.pictures,
            "findings": len(result.findings),
            "agencies": dict(summary.agencies),
        },
        "findings": [_finding(finding) for finding in result.findings],
        "unchecked": [{"what": what, "why": why} for what, why in result.unchecked],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    fix = finding.fix
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        **_place(finding.place),
        "gallery": finding.gallery,
        "item": finding.item,
        "related": [_related(related) for related in finding.related],
        "fingerprint": finding.fingerprint,
        "fix": fix and {"property": fix.property, "old": fix.old, "new": fix.new, "safe": fix.safe},
    }


def _related(related: Related) -> dict[str, Any]:
    return {**_place(related.place), "item": related.item, "label": related.label}


def _place(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "pointer": place.pointer,
    }
