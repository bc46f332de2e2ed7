"""The JSON Schema of the configuration, for editors; schema/config.schema.json holds a copy."""

from __future__ import annotations

from typing import Any

from captionaudit.config.model import FAIL_ON, MEANING
from captionaudit.engine.profiles import PROFILES
from captionaudit.model import Property, Severity

_WORDS: dict[str, Any] = {"type": "array", "items": {"type": "string"}}
_LEVELS: dict[str, Any] = {
    "type": "object",
    "additionalProperties": {"enum": [level.value for level in Severity]},
}
_TEXT: dict[str, Any] = {"type": "string"}


def config_schema() -> dict[str, Any]:
    """Return the schema: every key with its type and meaning."""
    keys = {key: {**_types()[key], "description": why} for key, why in MEANING.items()}
    hyphened = {key.replace("_", "-"): value for key, value in keys.items() if "_" in key}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "captionaudit.toml, or [tool.captionaudit] in pyproject.toml",
        **_table(keys | hyphened),
    }


def _types() -> dict[str, dict[str, Any]]:
    gallery = {
        "paths": _WORDS,
        "items": _TEXT,
        "fields": _table({prop.value: _TEXT for prop in Property}),
        "credit": _TEXT,
        "title": _TEXT,
    }
    override = {"paths": _WORDS, "ignore": _WORDS, "severity": _LEVELS}
    lists = ("select", "ignore", "rules", "include", "exclude", "roots")
    return {
        "extend": _TEXT,
        "edition": {"type": "integer", "minimum": 1},
        **dict.fromkeys(lists, _WORDS),
        "severity": _LEVELS,
        "options": {"type": "object", "additionalProperties": {"type": "object"}},
        "fail_on": {"enum": [str(level) for level in FAIL_ON]},
        "credit_profile": {"type": "string", "examples": list(PROFILES)},
        "house": _table({"credits": _WORDS, "photographers": _WORDS}),
        "galleries": {"type": "array", "items": _table(gallery, "paths")},
        "overrides": {"type": "array", "items": _table(override, "paths")},
    }


def _table(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        **({"required": list(required)} if required else {}),
    }
