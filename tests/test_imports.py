"""Imports point one way: a package may import those before it in ORDER, never those after."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "captionaudit"
ORDER = (
    ("__init__", "errors", "terms", "model", "data", "tomlfile"),
    ("text",),
    ("discover",),
    ("sources",),
    ("images",),
    ("engine",),
    ("config",),
    ("settle",),
    ("report",),
    ("gather",),
    ("audit",),
    ("propose",),
    ("init",),
    ("cli",),
    ("__main__",),
)
RANK = {name: rank for rank, names in enumerate(ORDER) for name in names}
MODULES = sorted(SOURCE.rglob("*.py"))


def package_of(path):
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imported(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names = [node.module]
            if node.module == "captionaudit":
                names = [f"captionaudit.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            head, _, rest = name.partition(".")
            if head == "captionaudit":
                first = rest.partition(".")[0]
                yield first if first in RANK else "__init__"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_imports_point_one_way(path):
    own = RANK[package_of(path)]
    backwards = sorted({name for name in imported(path) if RANK[name] > own})
    assert backwards == []


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_help_and_version_load_nothing_heavy(argument):
    code = (
        "import sys\n"
        "from captionaudit.__main__ import main\n"
        "try:\n"
        f"    main([{argument!r}])\n"
        "except SystemExit as end:\n"
        "    assert not end.code, end.code\n"
        "heavy = {'PIL', 'tabulate', 'lxml', 'yaml', 'rapidfuzz', 'pathspec'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_version_loads_no_command_line():
    code = (
        "import sys\n"
        "from captionaudit.__main__ import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
        "assert 'typer' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
