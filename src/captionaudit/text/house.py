"""What a site says of itself in its configuration: its own credits and its photographers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from captionaudit.text.fold import fold


@dataclass(frozen=True, slots=True)
class House:
    """A site's own credits, such as `The Harbour Post`, and the photographers it knows."""

    credits: tuple[str, ...] = ()
    photographers: tuple[str, ...] = ()

    def owns(self, token: str) -> bool:
        """Tell whether a token is one of the site's own credits, whatever its case and stops."""
        return bool(self.credits) and fold(token) in _keys(self.credits)

    def knows(self, token: str) -> bool:
        """Tell whether a token is the name of a known photographer."""
        return bool(self.photographers) and fold(token) in _keys(self.photographers)


#: A site that has said nothing.
NO_HOUSE = House()


@lru_cache(maxsize=32)
def _keys(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(name) for name in names)
