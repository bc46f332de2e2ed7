"""Running the command line as a user does, and the shared material where it lies beside us."""

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

from captionaudit.__main__ import main

# How fast examples are made says something of the machine and nothing of the code.
settings.register_profile(
    "any-machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any-machine")

SHARED = Path(__file__).resolve().parents[2] / "shared"


class Ran(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]

    def rules(self):
        return [finding["rule"] for finding in self.json["findings"]]


@pytest.fixture
def run(capsys, monkeypatch):
    """Run `captionaudit ARGS`, with standard input if given."""

    def call(*args, stdin=None):
        if stdin is not None:
            import io

            stream = io.TextIOWrapper(io.BytesIO(stdin.encode("utf-8")), encoding="utf-8")
            monkeypatch.setattr("sys.stdin", stream)
        with pytest.raises(SystemExit) as end:
            main([str(arg) for arg in args])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Ran(int(end.value.code or 0), captured.out, captured.err)

    return call


@pytest.fixture
def site(tmp_path, monkeypatch):
    """An empty folder that is the current one; `site(name, text)` writes a file there."""
    monkeypatch.chdir(tmp_path)

    def write(name, content):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


@pytest.fixture
def shared():
    if not SHARED.is_dir():
        pytest.skip("the shared material does not lie beside this checkout")
    return SHARED
