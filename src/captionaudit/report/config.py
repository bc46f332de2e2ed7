"""The configuration of a run as text: every value, and where it was set."""

from __future__ import annotations

import json
from dataclasses import asdict, is_dataclass
from typing import Any, TextIO

from captionaudit.config import Config
from captionaudit.config.model import MEANING


def write_config(config: Config, stream: TextIO) -> None:
    """Write every key with its value, its origin and its meaning."""
    print(f"file: {config.path or 'none (defaults)'}", file=stream)
    for key, meaning in MEANING.items():
        if key == "extend":
            continue
        origin = config.origins.get(key, "default")
        print(f"\n{key} = {_value(getattr(config, key))}", file=stream)
        print(f"  {origin}; {meaning}", file=stream)


def _value(value: Any) -> str:
    return json.dumps(_plain(value), ensure_ascii=False)


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(own) for name, own in asdict(value).items() if own}
    if isinstance(value, dict):
        return {str(name): _plain(own) for name, own in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(own) for own in value]
    return value
