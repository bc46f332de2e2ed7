"""The one door to Python from a rule file: `call = "module.function"` in engine/checks/."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from inspect import getmembers, isfunction
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from captionaudit.engine import checks
from captionaudit.engine.groups import CorpusCheck
from captionaudit.engine.rule import Scope
from captionaudit.errors import nearest


@cache
def resolve(call: str, scope: Scope) -> Callable[..., Any] | CorpusCheck:
    """Return the check that a rule names.

    Raises LookupError(message, hint) if there is none, or none for the scope.
    """
    modules = [module.name for module in iter_modules(checks.__path__)]
    name, _, function = call.partition(".")
    if name not in modules:
        raise LookupError(f"no module {name!r} in engine/checks", nearest(name, modules))
    found = _public(import_module(f"{checks.__name__}.{name}"))
    if function not in found:
        raise LookupError(f"no check {function!r} in {name}", nearest(function, found))
    check: Callable[..., Any] | CorpusCheck = found[function]
    if isinstance(check, CorpusCheck) is not (scope is Scope.CORPUS):
        raise LookupError(f"{call!r} is not a check of scope {scope.value!r}", "")
    return check


def _public(module: ModuleType) -> dict[str, Any]:
    own = {n: f for n, f in getmembers(module, isfunction) if f.__module__ == module.__name__}
    corpus = {n: c for n, c in getmembers(module) if isinstance(c, CorpusCheck)}
    return {name: check for name, check in (own | corpus).items() if not name.startswith("_")}
