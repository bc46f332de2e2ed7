"""Every example of every rule file comes out as the file says; a new rule needs no new test."""

import pytest

from captionaudit.audit import prepare
from captionaudit.config import Config
from captionaudit.engine.examples import run_examples
from captionaudit.engine.ruleset import load_rules

RULES = load_rules()


@pytest.fixture(scope="module")
def reader():
    return prepare(Config()).reader


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples_hold(rule, reader):
    failures = [f"{f.rule.path}:{f.example.line}: {f.message}" for f in run_examples(rule, reader)]
    assert failures == []


def test_there_are_rules():
    assert len(RULES) >= 30


@pytest.mark.parametrize("rule", [r for r in RULES if r.fix], ids=lambda rule: rule.id)
def test_a_rule_with_a_fix_shows_what_it_corrects(rule):
    assert any(example.fixed for example in rule.examples)
