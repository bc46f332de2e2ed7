"""The whole pipeline on one screen: paths, galleries, pictures, findings, result."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from captionaudit.config import Config
from captionaudit.data import rules_dir
from captionaudit.engine.examples import check_messages
from captionaudit.engine.groups import Record
from captionaudit.engine.judge import (
    GalleryView,
    judge_gallery,
    judge_group,
    records_of,
    subjects_of,
)
from captionaudit.engine.options import with_options
from captionaudit.engine.rule import Rule
from captionaudit.engine.ruleset import is_builtin, load_rules, select_rules
from captionaudit.engine.subject import Reader
from captionaudit.errors import UserError, nearest
from captionaudit.gather import Progress, galleries
from captionaudit.model import Finding
from captionaudit.settle.elsewhere import without_elsewhere
from captionaudit.settle.faults import Faults
from captionaudit.settle.order import settle
from captionaudit.settle.overrides import Policy, policy_of
from captionaudit.settle.result import Result
from captionaudit.settle.tally import Tally
from captionaudit.text.agencies import load_agencies


class Run(NamedTuple):
    """What a run works with, made once from the configuration."""

    config: Config
    rules: tuple[Rule, ...]
    reader: Reader
    policy: Policy


def prepare(config: Config, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> Run:
    """Load the rules and the agencies of a run; `select` replaces the configuration's."""
    folders = [config.folder / folder for folder in config.rules]
    rules = load_rules(folders)
    policy = policy_of(config, rules)
    chosen = select_rules(rules, select or config.select, (*config.ignore, *ignore))
    _check_settings(config, rules)
    chosen = tuple(_with_options(r, config) for r in chosen if r.edition <= config.edition)
    if not chosen:
        hint = "select and ignore leave none over"
        raise UserError("there is no rule to run", path=config.path, hint=hint)
    tables = [folder / "agencies" for folder in folders if (folder / "agencies").is_dir()]
    agencies = load_agencies(rules_dir() / "agencies", *tables)
    reader = Reader(agencies, config.house, config.credit_profile, date.today())
    if folders:
        check_messages((rule for rule in chosen if not is_builtin(rule)), reader)
    return Run(config, chosen, reader, policy)


def _with_options(rule: Rule, config: Config) -> Rule:
    try:
        return with_options(rule, config.options.get(rule.id, {}))
    except LookupError as error:
        name, message, known = error.args
        raise config.fault(message, f"options.{rule.id}.{name}", nearest(name, known)) from None


def _check_settings(config: Config, rules: Sequence[Rule]) -> None:
    """Refuse settings that could only be slips: they would silently check less."""
    newest = max((rule.edition for rule in rules), default=1)
    if config.edition > newest:
        raise config.fault(f"edition {config.edition}: the newest is {newest}", "edition")
    for root in config.roots:
        if not (config.folder / root).is_dir():
            raise config.fault(f"roots: there is no folder {root!r}", "roots")


def audit(paths: Sequence[str], run: Run, progress: Progress | None = None) -> Result:
    """Audit everything under `paths` and return the settled result."""
    tally, faults = Tally(run.reader.agencies), Faults()
    findings: list[Finding] = []
    groups: defaultdict[tuple[str, str], list[Record]] = defaultdict(list)
    thumbnails = any(_compares_thumbnails(rule) for rule in run.rules)
    for view in views(paths, run, tally, progress, thumbnails=thumbnails):
        for rule in run.rules:
            with faults.watching(rule.id, view.gallery.path):
                findings += judge_gallery([rule], view)
                for _, key, record in records_of([rule], view):
                    groups[rule.id, key].append(record)
    by_id = {rule.id: rule for rule in run.rules}
    for (name, _), group in groups.items():
        with faults.watching(name, group[0].statement.place.path):
            findings += judge_group(by_id[name], group)
    findings, elsewhere = without_elsewhere(findings, tally.pictures, tally.owed)
    supersedes = {rule.id: rule.supersedes for rule in run.rules}
    settled = settle(findings, run.policy, supersedes)
    result = tally.result(settled, run.rules, (*faults.unchecked(), *elsewhere))
    return replace(result, faults=len(faults))


def _compares_thumbnails(rule: Rule) -> bool:
    """Whether a rule wants every picture that has a thumbnail decoded, which takes its time."""
    return rule.check.call == "privacy.thumbnail_leak" and bool(rule.options.get("pixels", True))


def views(
    paths: Sequence[str],
    run: Run,
    tally: Tally,
    progress: Progress | None = None,
    *,
    thumbnails: bool = False,
) -> Iterator[GalleryView]:
    """Yield every gallery under `paths` with its items as the rules see them, counted.

    `thumbnails` says that pictures are compared with the thumbnails inside their files.
    """
    config, agencies = run.config, run.reader.agencies
    for gallery in galleries(paths, config, agencies, tally, progress, thumbnails=thumbnails):
        view = GalleryView(gallery, subjects_of(gallery, run.reader))
        tally.problems(gallery)
        tally.add(view.subjects)
        yield view
