"""The whole pipeline on one screen: paths, galleries, pictures, findings, result."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from captionaudit.config import Config
from captionaudit.data import rules_dir
from captionaudit.discover import Found, discover
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
from captionaudit.engine.ruleset import load_rules, select_rules
from captionaudit.engine.subject import Reader
from captionaudit.errors import UserError, nearest
from captionaudit.images.join import attach
from captionaudit.model import Finding, Gallery, Property
from captionaudit.settle.order import settle
from captionaudit.settle.overrides import Policy, policy_of
from captionaudit.settle.result import Result
from captionaudit.settle.tally import Tally
from captionaudit.sources import Context, read_file
from captionaudit.sources.folder import folder_galleries, is_picture
from captionaudit.text.agencies import load_agencies

#: Called with the number of files read so far and the number of all.
Progress = Callable[[int, int], None]


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
    return Run(config, chosen, reader, policy)


def _with_options(rule: Rule, config: Config) -> Rule:
    try:
        return with_options(rule, config.options.get(rule.id, {}))
    except LookupError as error:
        name, message, known = error.args
        raise config.fault(message, f"options.{rule.id}", nearest(name, known)) from None


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
    tally = Tally(run.reader.agencies)
    findings: list[Finding] = []
    groups: defaultdict[tuple[str, str], list[Record]] = defaultdict(list)
    for view in views(paths, run, tally, progress):
        findings += judge_gallery(run.rules, view)
        for rule, key, record in records_of(run.rules, view):
            groups[rule, key].append(record)
    by_id = {rule.id: rule for rule in run.rules}
    for (rule, _), group in groups.items():
        if len(group) > 1:
            findings += judge_group(by_id[rule], group)
    supersedes = {rule.id: rule.supersedes for rule in run.rules}
    settled = settle(findings, run.policy, supersedes)
    return tally.result(settled, run.rules)


def views(
    paths: Sequence[str], run: Run, tally: Tally, progress: Progress | None = None
) -> Iterator[GalleryView]:
    """Yield every gallery under `paths` with its items as the rules see them, counted."""
    for gallery in galleries(paths, run, tally, progress):
        view = GalleryView(gallery, subjects_of(gallery, run.reader))
        tally.add(view.subjects)
        yield view


def galleries(
    paths: Sequence[str], run: Run, tally: Tally, progress: Progress | None = None
) -> Iterator[Gallery]:
    """Yield every gallery under `paths`, joined with its picture files.

    Content files come first: a picture that one of them names belongs to that gallery, and what
    is left in the folders of pictures makes galleries of its own.
    """
    config = run.config
    context = Context(run.reader.agencies, config.galleries, roots=config.picture_roots)
    found = list(_discover(paths, config))
    pictures = [f for f in found if is_picture(f.path) and not f.problem]
    claimed: set[str] = set()
    done = 0
    for file in found:
        if file not in pictures:
            for gallery in _read(file, context, tally):
                joined = attach(gallery, config.picture_roots)
                claimed |= {i.picture.path for i in joined.items if i.picture.path}
                yield joined
            done += 1
            if progress:
                progress(done, len(found))
    named = {posixpath.normpath(path) for path in paths}
    for gallery in folder_galleries(_unclaimed(pictures, claimed, tally)):
        joined = attach(gallery, config.picture_roots)
        if posixpath.normpath(gallery.path) in named or _speaks(joined):
            yield joined
        else:
            tally.beside(gallery.path, "they say nothing of themselves", len(gallery.items))
        done += len(gallery.items)
        if progress:
            progress(done, len(found))


def _discover(paths: Sequence[str], config: Config) -> Iterator[Found]:
    base = str(config.folder)
    return discover(paths, include=config.include, exclude=config.exclude, base=base)


def _read(file: Found, context: Context, tally: Tally) -> tuple[Gallery, ...]:
    reading = read_file(file, context)
    tally.read(file.path, reading)
    return reading.galleries


def _unclaimed(pictures: Sequence[Found], claimed: set[str], tally: Tally) -> list[str]:
    """Return the pictures that make galleries of their own.

    Where a gallery names some pictures of a folder, the others there are not one: they are left
    out, and counted, for a folder of a site's assets is no gallery.
    """
    governed = {posixpath.dirname(path) for path in claimed}
    free = []
    for picture in pictures:
        folder = posixpath.dirname(picture.path)
        if folder not in governed:
            free.append(picture.path)
        elif picture.path not in claimed:
            tally.beside(folder, "a gallery names their neighbours and not them")
    return free


def _speaks(gallery: Gallery) -> bool:
    """Whether any picture of a folder carries words, or is broken.

    A site's folder of icons and logos is no gallery; a photo desk's folder always says something.
    A folder that the user names is a gallery whatever it holds.
    """
    words = (Property.CAPTION, Property.HEADLINE, Property.CREDIT, Property.CREATOR)
    said = (item.first(word) for item in gallery.items for word in words)
    return any(said) or any(item.picture.error for item in gallery.items)
