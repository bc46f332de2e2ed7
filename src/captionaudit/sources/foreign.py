"""What looks like a gallery and is none: other programs' files, and templates to be filled in."""

from __future__ import annotations

import os
import re
from dataclasses import replace

from captionaudit.model import Gallery, Item, Property
from captionaudit.sources.trees import Mapping, Tree

#: Documents about a repository, which are no pages of a site.
_ABOUT = frozenset(
    {"readme", "changelog", "changes", "contributing", "license", "code_of_conduct", "security"}
)
#: Settings of site generators, and Xcode's catalogues of app icons.
_SETTINGS = re.compile(r"(?:_?config|hugo|contents)\.(?:toml|ya?ml|json)\Z", re.IGNORECASE)
#: Keys at the top of a document that tell what it is: API descriptions, picture data sets.
_MARKS = (
    frozenset({"openapi"}),
    frozenset({"swagger"}),
    frozenset({"asyncapi"}),
    frozenset({"annotations", "images"}),
)
_MARKING = frozenset().union(*_MARKS)
_TEMPLATE = re.compile(
    r"\s*(?:(?:\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\$\{.*?\}|\{[^{}]*\})\s*)+", re.DOTALL
)
_SAID = (Property.CAPTION, Property.ALT, Property.CREDIT, Property.IMAGE)


def is_about_repository(path: str) -> bool:
    """Return whether a file tells of the repository itself (README and its like)."""
    return os.path.splitext(os.path.basename(path))[0].lower() in _ABOUT


def is_other_programs(tree: Tree, path: str) -> bool:
    """Return whether a data file belongs to a program that has nothing to do with galleries."""
    if _SETTINGS.match(path.rpartition("/")[2]):
        return True
    for _, root in tree.documents():
        if isinstance(root, Mapping):
            named = {key.value for key, _ in root.entries if key.value in _MARKING}
            return bool(named) and any(marks <= named for marks in _MARKS)
    return False


def without_templates(gallery: Gallery) -> Gallery | None:
    """Return a gallery without values that a template engine fills in, None if none is left."""
    if not any(_TEMPLATE.fullmatch(s.value) for item in gallery.items for s in item.statements):
        return gallery
    kept: list[Item] = []
    for item in gallery.items:
        said = tuple(s for s in item.statements if not _TEMPLATE.fullmatch(s.value))
        if any(s.property in _SAID for s in said):
            kept.append(replace(item, number=len(kept) + 1, statements=said))
    if not kept and not gallery.problems:
        return None
    return replace(gallery, items=tuple(kept))
