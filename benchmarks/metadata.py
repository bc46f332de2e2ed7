"""How fast picture metadata is read, and whether ExifTool reads the same.

    python benchmarks/metadata.py PICTURES                          the speed table
    python benchmarks/metadata.py --agreement TRUTH.json PICTURES   agreement with ExifTool

PICTURES is a folder. TRUTH.json maps paths below it to what `exiftool -json -G1 -struct -n` says.
Nothing is installed: a program that is not there is left out of the table, and named.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from agreement import MORE, PROPERTIES, compare, is_picture

from captionaudit.images.read import read_picture


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--agreement", metavar="TRUTH.json", type=Path)
    parser.add_argument("pictures", type=Path)
    options = parser.parse_args()
    if options.agreement:
        print_agreement(options.agreement, options.pictures)


def print_agreement(truth: Path, folder: Path) -> None:
    """Print how many of ExifTool's values we read alike, and every value we do not."""
    reports = json.loads(truth.read_text(encoding="utf-8"))
    for title, names in (("The 30 properties", PROPERTIES), ("Further properties", MORE)):
        print(f"{title}\n")
        same: Counter[str] = Counter()
        missed: Counter[str] = Counter()
        for path, report in sorted(reports.items()):
            if not is_picture(report):
                continue
            right, differing, extra = compare(report, read_picture(folder / path), names)
            same["all"] += right
            missed["all"] += len(differing)
            for each in differing:
                print(f"  {path}  {each.name}")
                print(f"    exiftool {each.exiftool!r:.200}\n    ours     {each.ours!r:.200}")
            for each in extra:
                print(f"  {path}  {each.name}: only ours {each.ours!r:.120}")
        total = same["all"] + missed["all"]
        print(f"\n  {same['all']} of {total} values agree ({same['all'] / max(total, 1):.2%})\n")


if __name__ == "__main__":
    main()
