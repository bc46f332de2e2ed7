"""What a run has looked at, counted as it goes, and what it did not look into."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from captionaudit.engine.rule import Rule
from captionaudit.engine.subject import Subject
from captionaudit.model import Finding, Property
from captionaudit.settle.result import Result, Summary, Unchecked
from captionaudit.sources import Reading
from captionaudit.text.agencies import AgencyTable


class Tally:
    """Counts of one run; `result()` turns them into the summary."""

    def __init__(self, agencies: AgencyTable) -> None:
        self._table = agencies
        self._agencies: Counter[str] = Counter()
        self._names: dict[str, dict[str, None]] = {}
        self._galleries = self._items = self._pictures = self._files = self._remote = 0
        self._skipped: list[tuple[str, str]] = []
        self._without_pictures: list[str] = []
        self._beside: Counter[tuple[str, str]] = Counter()

    def read(self, path: str, reading: Reading) -> None:
        """Count a content file."""
        self._files += 1
        if reading.skipped:
            self._skipped.append((path, reading.skipped))

    def add(self, subjects: Sequence[Subject]) -> None:
        """Count a gallery."""
        if not subjects:
            return
        self._galleries += 1
        self._items += len(subjects)
        named = 0
        for subject in subjects:
            for agency in {self._table[slug].id for slug in subject.agencies}:
                self._agencies[agency] += 1
            for slug in subject.agencies:
                self._names.setdefault(self._table[slug].id, {})[self._table[slug].name] = None
            picture = subject.item.picture
            self._pictures += bool(picture.path and not picture.missing)
            image = subject.item.first(Property.IMAGE)
            named += bool(image)
            self._remote += bool(image and not picture.path and not picture.missing)
        if not named:
            self._without_pictures.append(subjects[0].gallery.name)

    def beside(self, folder: str, why: str, count: int = 1) -> None:
        """Count pictures of a folder that belong to no gallery."""
        self._beside[folder, why] += count

    def result(self, findings: tuple[Finding, ...], rules: Sequence[Rule]) -> Result:
        """Return the result of the run."""
        agencies = dict(sorted(self._agencies.items(), key=lambda pair: (-pair[1], pair[0])))
        found = {finding.rule for finding in findings}
        return Result(
            findings=findings,
            summary=Summary(self._galleries, self._items, self._pictures, self._files, agencies),
            unchecked=tuple(self._unchecked()),
            rules={rule.id: rule.summary for rule in rules if rule.id in found},
            names={agency: ", ".join(self._names[agency]) for agency in agencies},
            skipped=tuple(self._skipped),
        )

    def _unchecked(self) -> list[Unchecked]:
        notes = []
        without = self._without_pictures
        if without:
            what = without[0] if len(without) == 1 else f"{len(without)} galleries"
            notes.append(Unchecked(f"picture files of {what}", "no picture is named there"))
        if self._remote:
            what = f"{self._remote} {_pictures(self._remote)}"
            notes.append(Unchecked(what, "not in the repository, and nothing is ever fetched"))
        for (folder, why), count in sorted(self._beside.items()):
            notes.append(Unchecked(f"{count} {_pictures(count)} in {folder}", why))
        return notes


def _pictures(count: int) -> str:
    return "picture" if count == 1 else "pictures"
