"""How long the command line takes to answer, against `python -c pass` in the same run.

Run: .venv/bin/python benchmarks/startup.py
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence

ROUNDS = 15
COMMANDS = {
    "python -c pass": ["-c", "pass"],
    "captionaudit --version": ["-m", "captionaudit", "--version"],
    "captionaudit --help": ["-m", "captionaudit", "--help"],
    "captionaudit check examples": ["-m", "captionaudit", "check", "examples"],
}


def fastest(commands: dict[str, Sequence[str]]) -> dict[str, float]:
    """Return the least seconds of each command over interleaved rounds."""
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(ROUNDS):
        for name, argv in commands.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, *argv], capture_output=True, check=False)
            best[name] = min(best[name], time.perf_counter() - start)
    return best


def main() -> None:
    best = fastest(COMMANDS)
    floor = best["python -c pass"]
    for name, seconds in best.items():
        print(f"{name:32} {seconds * 1000:7.1f} ms  {seconds / floor:5.1f} x")


if __name__ == "__main__":
    main()
