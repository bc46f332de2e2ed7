"""What a run has looked at, counted as it goes, and what it did not look into."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from captionaudit.engine.rule import Rule
from captionaudit.engine.subject import Subject
from captionaudit.model import Finding, Gallery, Property
from captionaudit.settle.result import Result, Summary, Unchecked
from captionaudit.sources import Reading
from captionaudit.sources.references import is_remote
from captionaudit.sources.sidecar import is_sidecar
from captionaudit.text.agencies import AgencyTable

#: The rule that reports files which could not be read.
UNREADABLE = "unreadable-gallery"
#: So many pictures are named where some are passed over.
_NAMED = 3


class Tally:
    """Counts of one run; `result()` turns them into the summary."""

    def __init__(self, agencies: AgencyTable) -> None:
        self._table = agencies
        self._agencies: Counter[str] = Counter()
        self._credited: Counter[str] = Counter()
        self._galleries = self._items = self.pictures = self.owed = self._files = self._remote = 0
        self._skipped: list[tuple[str, str]] = []
        self._doubtful: set[str] = set()
        self._without_pictures: list[str] = []
        self._beside: dict[tuple[str, str], list[str]] = {}
        self._troubled: list[str] = []

    def read(self, path: str, reading: Reading) -> None:
        """Count a content file."""
        self._files += 1
        if reading.skipped:
            self._skipped.append((path, reading.skipped))
            if reading.suspicious and not is_sidecar(path):
                self._doubtful.add(path)

    def add(self, subjects: Sequence[Subject]) -> None:
        """Count a gallery."""
        if not subjects:
            return
        self._galleries += 1
        self._items += len(subjects)
        named = 0
        for subject in subjects:
            self._agencies.update({self._table[slug].id for slug in subject.agencies})
            self._credited.update({self._table[slug].name for slug in subject.agencies})
            picture = subject.item.picture
            self.pictures += bool(picture.path and not picture.missing)
            self.owed += picture.missing and not picture.served
            image = subject.item.first(Property.IMAGE)
            named += bool(image)
            self._remote += bool(image and is_remote(image.value))
        if not named:
            self._without_pictures.append(subjects[0].gallery.name)

    def beside(self, folder: str, why: str, *names: str) -> None:
        """Note pictures of a folder that belong to no gallery."""
        self._beside.setdefault((folder, why), []).extend(names)

    def problems(self, gallery: Gallery) -> None:
        """Note a file that could not be read, or not all of it."""
        if gallery.problems:
            self._troubled.append(gallery.path)

    def result(
        self,
        findings: tuple[Finding, ...],
        rules: Sequence[Rule],
        unchecked: Sequence[Unchecked] = (),
    ) -> Result:
        """Return the result of the run; `unchecked` comes before what was counted here."""
        agencies = _most_first(self._agencies)
        found = {finding.rule for finding in findings}
        return Result(
            findings=findings,
            summary=Summary(self._galleries, self._items, self.pictures, self._files, agencies),
            unchecked=(*unchecked, *self._unchecked(rules)),
            rules={rule.id: rule.summary for rule in rules if rule.id in found},
            credited=_most_first(self._credited),
            skipped=tuple(self._skipped),
        )

    def _unchecked(self, rules: Sequence[Rule]) -> list[Unchecked]:
        notes = []
        reported = any(rule.id == UNREADABLE for rule in rules)
        for path in self._troubled if not reported else ():
            notes.append(Unchecked(path, f"it could not be read, and {UNREADABLE} is ignored"))
        without = self._without_pictures
        if without:
            what = without[0] if len(without) == 1 else f"{len(without)} galleries"
            notes.append(Unchecked(f"picture files of {what}", "no picture is named there"))
        if self._remote:
            what = f"{self._remote} {_pictures(self._remote)}"
            notes.append(Unchecked(what, "at other addresses, and nothing is ever fetched"))
        for (folder, why), names in sorted(self._beside.items()):
            what = f"{len(names)} {_pictures(len(names))} in {folder or '.'}"
            notes.append(Unchecked(f"{what}: {_some(names)}", why))
        for path, why in self._skipped:
            if path in self._doubtful:
                notes.append(Unchecked(path, f"no gallery in it: {why}"))
        return notes


def _most_first(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def _pictures(count: int) -> str:
    return "picture" if count == 1 else "pictures"
