"""How fast picture metadata is read, and whether ExifTool reads the same.

    python benchmarks/metadata.py PICTURES                          the speed table
    python benchmarks/metadata.py --many PICTURES                   one process against several
    python benchmarks/metadata.py --agreement TRUTH.json PICTURES   agreement with ExifTool

PICTURES is a folder. TRUTH.json maps paths below it to what `exiftool -json -G1 -struct -n` says.
Nothing is installed: a program that is not there is left out of the table, and named. Only the
ratios of one run mean anything; every reader is timed in turn, and its best round counts.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from agreement import MORE, PROPERTIES, compare, is_picture

from captionaudit.images.many import map_files
from captionaudit.images.read import read_picture
from captionaudit.images.show import record_of

_HEAD = 64 * 1024
_CHUNK = 500
_MANY = 5000
#: The readers that take milliseconds get several turns a round, or one noise would decide.
_TURNS = 10
#: At least this many times as fast as the other (as a share: of the speed of the bare loop).
TARGETS = {"open, read 64 KiB, close": 0.15, "exiftool -fast2 -json": 80, "exiv2 -PEIXkt": 2.5}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--agreement", metavar="TRUTH.json", type=Path)
    parser.add_argument("--many", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("pictures", type=Path)
    options = parser.parse_args()
    if options.agreement:
        print_agreement(options.agreement, options.pictures)
    elif options.many:
        print_many(options.pictures, options.rounds)
    else:
        print_speed(options.pictures, options.rounds)


def print_agreement(truth: Path, folder: Path) -> None:
    """Print how many of ExifTool's values we read alike, and every value we do not."""
    reports = json.loads(truth.read_text(encoding="utf-8"))
    pictures = {path: report for path, report in reports.items() if is_picture(report)}
    for title, names in (("The 30 properties", PROPERTIES), ("Further properties", MORE)):
        print(f"{title}, {len(pictures)} files\n")
        same = missed = 0
        for path, report in sorted(pictures.items()):
            right, differing, extra = compare(report, read_picture(folder / path), names)
            same += right
            missed += len(differing)
            for each in differing:
                print(f"  {path}  {each.name}")
                print(f"    exiftool {each.exiftool!r:.200}\n    ours     {each.ours!r:.200}")
            for each in extra:
                print(f"  {path}  {each.name}: only ours {each.ours!r:.120}")
        print(f"\n  {same} of {same + missed} agree ({same / max(same + missed, 1):.2%})\n")


def print_speed(folder: Path, rounds: int) -> None:
    """Print what each reader takes for a file, and how many times as fast we are."""
    paths = pictures_below(folder)
    readers: dict[str, Callable[[list[str]], None]] = {
        "open, read 64 KiB, close": read_heads,
        "captionaudit": read_all,
    }
    for name, run in (("exiftool -fast2 -json", run_exiftool), ("exiv2 -PEIXkt", run_exiv2)):
        if shutil.which(name.split()[0]):
            readers[name] = run
        else:
            print(f"{name.split()[0]} is not installed: its row is left out")
    best = dict.fromkeys(readers, float("inf"))
    for _ in range(rounds):
        for name, run in readers.items():
            for _ in range(1 if run in (run_exiftool, run_exiv2) else _TURNS):
                start = time.perf_counter()
                run(paths)
                best[name] = min(best[name], time.perf_counter() - start)
    megabytes = sum(os.path.getsize(path) for path in paths) / 1e6
    print(f"{len(paths)} pictures, {megabytes:.0f} MB, best of {rounds} rounds\n")
    print(f"{'reader':<28}{'µs a file':>12}{'captionaudit is':>20}{'target':>10}")
    for name, seconds in best.items():
        ratio = seconds / best["captionaudit"]
        target = f"{TARGETS[name]:g} ×" if name in TARGETS else ""
        print(f"{name:<28}{seconds / len(paths) * 1e6:>12.1f}{ratio:>14.2f} × as fast{target:>8}")


def print_many(folder: Path, rounds: int) -> None:
    """Print how much faster several processes make JSON records of many files, with their start."""
    paths = pictures_below(folder)
    paths *= _MANY // len(paths) + 1
    best: dict[int, float] = {}
    for _ in range(rounds):
        for workers in sorted({1, 2, os.cpu_count() or 1}):
            start = time.perf_counter()
            count = sum(1 for _ in map_files(record_line, paths, workers))
            seconds = time.perf_counter() - start
            assert count == len(paths)
            best[workers] = min(best.get(workers, seconds), seconds)
    print(f"{len(paths)} files, best of {rounds} rounds\n")
    for workers, seconds in best.items():
        print(f"{workers} processes: {seconds:6.2f} s, {best[1] / seconds:.2f} × as fast as one")


def record_line(path: str | os.PathLike[str]) -> str:
    return json.dumps(record_of(str(path), read_picture(path)))


def pictures_below(folder: Path) -> list[str]:
    """Return the files that begin as one of the formats that are read, sorted."""
    files = (str(path) for path in sorted(folder.rglob("*")) if path.is_file())
    unread = {"format-not-read"}
    readings = ((path, read_picture(path)) for path in files)
    return [p for p, r in readings if r.format and not unread & {n.code for n in r.notes}]


def read_heads(paths: list[str]) -> None:
    for path in paths:
        fd = os.open(path, os.O_RDONLY)
        os.read(fd, _HEAD)
        os.close(fd)


def read_all(paths: list[str]) -> None:
    for path in paths:
        read_picture(path)


def run_exiftool(paths: list[str]) -> None:
    """One process for all files, which is how it is fastest."""
    with tempfile.NamedTemporaryFile("w", suffix=".args") as list_file:
        list_file.write("\n".join(paths))
        list_file.flush()
        _run(["exiftool", "-fast2", "-json", "-@", list_file.name])


def run_exiv2(paths: list[str]) -> None:
    for chunk in _chunks(paths):
        _run(["exiv2", "-PEIXkt", *chunk])


def _chunks(paths: list[str]) -> Iterator[list[str]]:
    return (paths[i : i + _CHUNK] for i in range(0, len(paths), _CHUNK))


def _run(command: list[str]) -> None:
    """Run a program whose faults with single files are no matter here."""
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


if __name__ == "__main__":
    main()
