"""Messages of rules, filled from data: names and format specs only, no attributes, no indexes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from string import Formatter
from typing import Any

from captionaudit.errors import nearest


class MessageError(ValueError):
    """A message template that cannot be used; the text says why, `hint` names the right word."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


def unknown(name: str, known: Iterable[str]) -> MessageError:
    """Return the error of a name that nothing stands behind, with those that may be meant."""
    names = sorted(known)
    close = nearest(name, names)
    listed = f"known: {', '.join(names)}"
    hint = close if close == listed else f"{close} ({listed})"
    return MessageError(f"there is no {{{name}}}", hint)


class _Strict(Formatter):
    def get_value(self, key: int | str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        if isinstance(key, int):
            raise MessageError("a placeholder needs a name, as in {value}")
        if key not in kwargs:
            raise unknown(key, kwargs)
        return kwargs[key]

    def get_field(self, field_name: str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        return self.get_value(field_name, args, kwargs), field_name


_FORMATTER = _Strict()


def check_message(template: str, known: Collection[str] = ()) -> None:
    """Raise MessageError if a template is malformed, reaches into a value or names no known one.

    Where nothing is `known`, every name may be right.
    """
    try:
        fields = [name for _, name, _, _ in _FORMATTER.parse(template) if name is not None]
    except ValueError as error:
        raise MessageError(str(error)) from None
    for name in fields:
        if not name.isidentifier():
            raise MessageError(f"{{{name}}}: only plain names may stand in braces")
        if known and name not in known:
            raise unknown(name, known)


#: Characters of a text that a message quotes: the value itself stands beside it in a report.
_QUOTED = 120


def say(template: str, data: Mapping[str, Any]) -> str:
    """Fill a message from data, with long texts cut short; raises MessageError as `fill` does."""
    return fill(template, {name: _shortened(value) for name, value in data.items()})


def _shortened(value: Any) -> Any:
    if isinstance(value, str) and len(value) > _QUOTED:
        return value[: _QUOTED - 1] + "…"
    return value


def fill(template: str, data: Mapping[str, Any]) -> str:
    """Fill a template from data; raises MessageError for a name that the data do not have."""
    try:
        return _FORMATTER.vformat(template, (), data)
    except MessageError:
        raise
    except (ValueError, TypeError) as error:
        raise MessageError(f"{template!r}: {error}") from None
