"""A first configuration for a repository: what is in it, and what the site should decide."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from captionaudit.engine.judge import GalleryView
from captionaudit.propose import Proposal
from captionaudit.text.parts import ClauseKind

#: An organisation credited so often is the site's own, or one that it uses on purpose.
_OFTEN = 3


@dataclass(slots=True)
class Survey:
    """What was found in a repository."""

    sources: Counter[str] = field(default_factory=Counter)
    items: int = 0
    paths: set[str] = field(default_factory=set)
    folders: Counter[str] = field(default_factory=Counter)
    organisations: Counter[str] = field(default_factory=Counter)

    @property
    def regular(self) -> list[str]:
        """The unknown organisations that are credited regularly."""
        return sorted(name for name, n in self.organisations.items() if n >= _OFTEN)


def survey(views: Iterable[GalleryView]) -> Survey:
    """Count the formats, the folders and the unknown credits of a repository."""
    found = Survey()
    for view in views:
        if not view.subjects:
            continue
        found.sources[view.gallery.source] += 1
        found.items += len(view.subjects)
        found.paths.add(view.gallery.path)
        found.folders[view.gallery.path.partition("/")[0]] += 1
        for subject in view.subjects:
            for clause in subject.credit.credit.clauses if subject.credit else ():
                if clause.kind is ClauseKind.ORGANISATION:
                    found.organisations[clause.text] += 1
    return found


def draft(found: Survey, proposals: Sequence[Proposal] = ()) -> str:
    """Return the text of a small captionaudit.toml for what was found, with proposed key maps."""
    formats = ", ".join(f"{name} ({n})" for name, n in found.sources.most_common()) or "none"
    lines = [
        f"# Galleries found: {formats}; {found.items} items.",
        "# Every key: `captionaudit config show`; for editors: `captionaudit config schema`.",
        "edition = 1",
        "",
        "# What fails a run: error, warning, review or never.",
        'fail-on = "warning"',
    ]
    if found.regular:
        lines += [
            "",
            "[house]",
            "# Credited three times or more and no known agency: delete what should be reported.",
            "credits = [",
            *(f"  {json.dumps(name, ensure_ascii=False)}," for name in found.regular),
            "]",
        ]
    for proposal in proposals:
        why = "Lists of pictures under keys that are not known; see that each field is right."
        lines += ["", f"# {why}", proposal.toml()]
    return "\n".join(lines) + "\n"
