"""Rules over galleries: from subjects to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, cast

from captionaudit.engine.arguments import UNIQUE
from captionaudit.engine.calls import resolve
from captionaudit.engine.fixes import suggest
from captionaudit.engine.formatter import MessageError, say
from captionaudit.engine.groups import (
    CorpusCheck,
    Record,
    Verdict,
    judge_unique,
    ordered,
    related,
    unique_key,
)
from captionaudit.engine.hit import Hit
from captionaudit.engine.operators import OPERATORS
from captionaudit.engine.rule import Condition, Rule, Scope
from captionaudit.engine.subject import Reader, Subject
from captionaudit.errors import UserError
from captionaudit.model import Edit, Finding, Gallery, Mark, Place, Related


class GalleryView(NamedTuple):
    """What a gallery check sees: the gallery, and the items that meet the rule's conditions."""

    gallery: Gallery
    subjects: Sequence[Subject]


class Fault(NamedTuple):
    """A hit on one item, with the message that it earns."""

    subject: Subject
    hit: Hit
    data: Mapping[str, Any]
    message: str


def subjects_of(gallery: Gallery, reader: Reader) -> tuple[Subject, ...]:
    """Return the items of a gallery as rules see them."""
    return tuple(Subject(gallery, item, reader) for item in gallery.items)


def judge_gallery(rules: Iterable[Rule], view: GalleryView) -> Iterator[Finding]:
    """Yield what the item and gallery rules find in one gallery."""
    for rule in rules:
        if rule.scope is Scope.ITEM:
            yield from _judge_items(rule, view)
        elif rule.scope is Scope.GALLERY:
            yield from _judge_whole(rule, view)


def records_of(rules: Iterable[Rule], view: GalleryView) -> Iterator[tuple[str, str, Record]]:
    """Yield (rule id, key, record) for the corpus rules: the map half."""
    for rule in rules:
        if rule.scope is Scope.CORPUS:
            for subject in view.subjects:
                if _applies(rule, subject):
                    for key, record in _corpus_keys(rule, subject):
                        yield rule.id, key, record


def judge_group(rule: Rule, group: Iterable[Record]) -> Iterator[Finding]:
    """Yield what a corpus rule finds in the records that share a key: the reduce half."""
    records = ordered(group)
    if rule.check.test:
        verdicts = judge_unique(records)
    else:
        check = resolve(rule.check.call, rule.scope)
        assert isinstance(check, CorpusCheck)  # resolve() made sure
        verdicts = check.judge(records, rule.options)
    for verdict in verdicts:
        yield _group_finding(rule, verdict)


def _judge_items(rule: Rule, view: GalleryView) -> Iterator[Finding]:
    faults: list[Fault] = []
    total = len(view.subjects)
    find = _finder(rule)
    for subject in view.subjects:
        if _applies(rule, subject):
            for hit in find(subject):
                faults.append(_fault(rule, subject, hit, total))
    if _holds_throughout(rule, faults, total):
        yield _folded(rule, view, faults)
    else:
        yield from (_item_finding(rule, fault) for fault in faults)


def _finder(rule: Rule) -> Callable[[Subject], Iterable[Hit]]:
    """Return the rule's test of one item, made once for all items."""
    test, options = rule.check.test, rule.options
    if test is None:
        check = cast(Callable[..., Iterable[Hit]], resolve(rule.check.call, rule.scope))
        return lambda subject: check(subject, options)

    def judge(subject: Subject) -> Iterable[Hit]:
        hit = _test(test, subject)
        return (hit,) if hit else ()

    return judge


def _test(test: Condition, subject: Subject) -> Hit | None:
    text = subject.text(test.property)
    if text is None and test.operator != "present":
        return None  # a blank value is the business of `present` alone
    return OPERATORS[test.operator](text, test.argument, subject)


def _applies(rule: Rule, subject: Subject) -> bool:
    for condition in rule.check.when:
        blank = subject.text(condition.property) is None and condition.operator != "present"
        if blank or _test(condition, subject) is not None:
            return False
    return True


def _fault(rule: Rule, subject: Subject, hit: Hit, total: int) -> Fault:
    data = {
        "value": hit.text.value if hit.text else "",
        "item": subject.item.number,
        "items": total,
        "property": rule.check.property,
    } | dict(hit.data)
    return Fault(subject, hit, data, _say(rule, rule.check.message, data))


def _say(rule: Rule, template: str, data: Mapping[str, Any]) -> str:
    try:
        return say(template, data)
    except MessageError as error:
        message = f"message {template!r}: {error}"
        line, hint = rule.check.line, error.hint
        raise UserError(message, path=rule.path, line=line, hint=hint) from None


def _holds_throughout(rule: Rule, faults: Sequence[Fault], total: int) -> bool:
    """Whether one finding on the gallery says as much as one on each of its items."""
    if total < 2 or {f.subject.item.number for f in faults} != set(range(1, total + 1)):
        return False
    return bool(rule.check.message_all) or len({f.message for f in faults}) == 1


def _folded(rule: Rule, view: GalleryView, faults: Sequence[Fault]) -> Finding:
    first = faults[0]
    # What an item's message quotes may hold braces: only the rule's own words are filled in.
    whole = rule.check.message_all
    everywhere = f"{first.message} (all {first.data['items']} items)"
    message = _say(rule, whole, first.data) if whole else everywhere
    places = tuple(Related(_place(f.subject, f.hit), f.subject.item.number) for f in faults)
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        message=message,
        place=Place(view.gallery.path, first.subject.place.line, pointer=view.gallery.id),
        gallery=view.gallery.name,
        related=places,
    )


def _item_finding(rule: Rule, fault: Fault) -> Finding:
    hit, subject = fault.hit, fault.subject
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        message=fault.message,
        place=_place(subject, hit),
        gallery=subject.gallery.name,
        item=subject.item.number,
        image=subject.image,
        mark=hit.mark,
        related=hit.related,
        fix=_suggested(rule, fault),
    )


def _suggested(rule: Rule, fault: Fault) -> Edit | None:
    try:
        return suggest(rule.fix, fault.hit, fault.data, fault.subject) if rule.fix else None
    except MessageError as error:
        raise UserError(f"[fix] put: {error}", path=rule.path, hint=error.hint) from None


def _place(subject: Subject, hit: Hit) -> Place:
    if hit.place:
        return hit.place
    if hit.text and hit.mark:
        return hit.text.statement.part(hit.mark.start, hit.mark.end)
    return subject.place


def _judge_whole(rule: Rule, view: GalleryView) -> Iterator[Finding]:
    subjects = tuple(s for s in view.subjects if _applies(rule, s))
    if rule.check.test:
        yield from _unique_in_gallery(rule, rule.check.test, subjects)
        return
    check = resolve(rule.check.call, rule.scope)
    for hit in check(GalleryView(view.gallery, subjects), rule.options):  # type: ignore[operator]
        data = {"items": len(view.subjects), "value": hit.text.value if hit.text else ""}
        yield Finding(
            rule=rule.id,
            severity=rule.severity,
            message=_say(rule, rule.check.message, data | dict(hit.data)),
            place=hit.place or (hit.text and hit.text.statement.place) or Place(view.gallery.path),
            gallery=view.gallery.name,
            item=hit.item,
            image=next((s.image for s in subjects if s.item.number == hit.item), ""),
            mark=hit.mark,
            related=hit.related,
        )


def _unique_in_gallery(
    rule: Rule, test: Condition, subjects: Iterable[Subject]
) -> Iterator[Finding]:
    groups: dict[str, list[Record]] = {}
    for subject in subjects:
        for key, record in unique_key(test.property, subject):
            groups.setdefault(key, []).append(record)
    for group in groups.values():
        for verdict in judge_unique(ordered(group)):
            yield _group_finding(rule, verdict)


def _corpus_keys(rule: Rule, subject: Subject) -> Iterable[tuple[str, Record]]:
    if rule.check.test and rule.check.test.operator == UNIQUE:
        return unique_key(rule.check.test.property, subject)
    check = resolve(rule.check.call, rule.scope)
    assert isinstance(check, CorpusCheck)  # resolve() made sure
    return check.key(subject, rule.options)


def _group_finding(rule: Rule, verdict: Verdict) -> Finding:
    first = verdict.records[0]
    value = first.statement.value
    others = _others(verdict.records)
    data = {"value": value, "count": len(verdict.records), "others": others} | dict(verdict.data)
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        message=_say(rule, rule.check.message, data),
        place=first.statement.place,
        gallery=first.gallery,
        item=first.item,
        image=first.image,
        mark=Mark(value, 0, len(value)),
        related=related(verdict.records),
    )


def _others(records: Sequence[Record]) -> str:
    """Name the records after the first: items of the same gallery by number alone."""
    home = records[0].gallery
    names = [
        f"item {r.item}" if r.gallery == home else f"item {r.item} of {r.gallery}"
        for r in records[1:6]
    ]
    more = len(records) - 1 - len(names)
    return ", ".join(names) + (f" and {more} more" if more else "")
