"""Galleries made of tables, as in the examples of rule files."""

import pytest

from captionaudit.audit import prepare
from captionaudit.config import Config
from captionaudit.engine.examples import example_galleries
from captionaudit.engine.judge import GalleryView, judge_gallery, subjects_of
from captionaudit.engine.rule import Check, Condition, Example, Rule, Scope
from captionaudit.model import Severity


@pytest.fixture(scope="session")
def reader():
    return prepare(Config()).reader


def make_rule(scope="item", fix=None, options=None, **check):
    """A rule in memory; `test` is (property, operator, argument), `when` a list of such."""
    test = check.pop("test", None)
    when = tuple(Condition(*condition) for condition in check.pop("when", ()))
    return Rule(
        id="house-rule",
        topic="house",
        path="house-rule.toml",
        summary="A house rule",
        severity=Severity.WARNING,
        scope=Scope(scope),
        check=Check(test=Condition(*test) if test else None, when=when, **check),
        why="Because.",
        source="The house.",
        options=options or {},
        fix=fix,
    )


@pytest.fixture
def judge(reader):
    """Judge items, given as tables, by one rule: the findings."""

    def run(rule, *items):
        galleries = example_galleries(rule, Example(tuple(items), passes=True))
        views = [GalleryView(gallery, subjects_of(gallery, reader)) for gallery in galleries]
        return [finding for view in views for finding in judge_gallery([rule], view)]

    return run
