"""What the documents say is what the program does."""

import importlib.util
import re
from pathlib import Path

import pytest

from captionaudit.cli import app
from captionaudit.engine.ruleset import load_rules
from captionaudit.model import Severity

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def build():
    spec = importlib.util.spec_from_file_location("docs_build", ROOT / "docs" / "build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_rules_page_is_current(build):
    assert (ROOT / "docs" / "rules.md").read_text("utf-8") == build.rules_page()


def test_the_commands_page_is_current(build):
    assert (ROOT / "docs" / "cli.md").read_text("utf-8") == build.cli_page()


def test_every_command_is_documented_and_has_an_example(build):
    commands = [(info.name or info.callback.__name__, info) for info in app.registered_commands]
    for group in app.registered_groups:
        for info in group.typer_instance.registered_commands:
            commands.append((f"{group.name} {info.name}", info))
    assert commands
    for name, info in commands:
        assert tuple(name.split()) in build.COMMANDS, name
        assert info.epilog.startswith("Example: "), name
        assert "captionaudit" in info.epilog, name
        assert info.callback.__doc__, name


def test_a_readme_command_runs_the_tests_as_ci_does():
    readme = (ROOT / "README.md").read_text("utf-8").splitlines()
    for end in ("captionaudit check examples", "pytest"):
        assert [
            line for line in readme if line.startswith("python3 -m venv") and line.endswith(end)
        ]


def test_the_report_in_the_readme_is_what_is_printed(run, monkeypatch):
    monkeypatch.chdir(ROOT)
    readme = (ROOT / "README.md").read_text("utf-8")
    _, _, shown = readme.partition("$ captionaudit check examples/reef\n")
    assert shown.partition("\n```")[0] + "\n" == run("check", "examples/reef").out


def test_the_rule_in_the_readme_is_whole(run, site):
    readme = (ROOT / "README.md").read_text("utf-8")
    _, _, rule = readme.partition("This one is whole:\n\n```toml\n")
    site("house/style/full-stop.toml", rule.partition("```")[0])
    assert run("rules", "test", "house").code == 0


def test_the_configuration_in_the_readme_is_read(run, site):
    readme = (ROOT / "README.md").read_text("utf-8")
    _, _, text = readme.partition("counts.\n\n```toml\n")
    site("captionaudit.toml", text.partition("```")[0].replace('rules   = ["house-rules"]', ""))
    assert 'fail_on = "error"' in run("config", "show").out


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.id)
def test_the_precision_of_a_rule_is_told_with_its_severity(rule):
    rows = (ROOT / "docs" / "precision.md").read_text("utf-8").splitlines()
    cells = [row.strip("| ").split(" | ") for row in rows if row.startswith("| ")]
    told = [row[-1] for row in cells if rule.id in re.split(r"[ ,]+", row[0])]
    assert told or rule.severity is Severity.REVIEW
    assert all(rule.severity in cell.partition(":")[0] for cell in told)


CONFIGURATION = (ROOT / "docs" / "configuration.md").read_text("utf-8")
FORM_ROWS = re.findall(r"^\| (?:`([\w-]+)`)? ?\| `([^`|]+)` \| `([^`|]+)` \|$", CONFIGURATION, re.M)


def test_the_configurations_in_the_documents_are_taken(run, site):
    blocks = re.findall(r"```toml\n(.*?)```", CONFIGURATION, re.S)
    assert len(blocks) > 5
    site("gallery.yml", "items:\n  - {caption: A diver waves., credit: Ines Calder / AFP}\n")
    for block in blocks:
        site("captionaudit.toml", block)
        assert run("check", "gallery.yml").code in (0, 1), block


def test_the_table_of_profiles_is_true(run, site):
    profile = ""
    assert len(FORM_ROWS) > 10
    for name, right, wrong in FORM_ROWS:
        profile = name or profile
        site("captionaudit.toml", f'credit-profile = "{profile}"\n')
        for credit, said in ((right, []), (wrong, ["credit-off-profile"])):
            site("gallery.yml", f'items:\n  - {{caption: A diver waves., credit: "{credit}"}}\n')
            ran = run("check", "gallery.yml", "--select", "credit-off-profile", "--format", "json")
            assert ran.rules() == said, (profile, credit)
