"""How often an edited caption is called a contradiction, and how often an exchanged fact is found.

There is no public collection of page captions beside those of their files. So pairs are made of
prose: of each paragraph an edited copy, as desks edit, and a copy with one fact exchanged for one
of another paragraph. Nothing may be found in the first, and something in the second.

The photographers of a list of credits, where there is one, are compared with other forms of their
own names and with each other.

Run: .venv/bin/python benchmarks/contradictions.py [FOLDER OF MARKDOWN AND WXR] [--show KIND]
"""

from __future__ import annotations

import argparse
import html
import random
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from unicodedata import combining, normalize

from captionaudit.audit import prepare
from captionaudit.config import Config
from captionaudit.engine.checks.quantities import words_of
from captionaudit.engine.checks.retelling import contradiction
from captionaudit.engine.checks.same_person import may_be_one
from captionaudit.text.credit import parse_credit
from captionaudit.text.date_words import MONTHS, WEEKDAYS
from captionaudit.text.dates import written_dates

CONTENT = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "content"
SEED = 20260127

Edit = Callable[[str], str]
_SENTENCES = re.compile(r"(?<=[.!?]) +(?=[A-Z“\"])")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}(?: [A-Z][a-z]{2,})?(?=[ ,.])")
_NUMBER = re.compile(r"(?<![\w.,$/:-])\d{1,3}(?:,\d{3})?(?![\w.,/:%-]*\d)(?![\w%])")
_SPELT = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")


def paragraphs(folder: Path) -> list[str]:
    """Return the paragraphs of prose of 60 to 700 characters, each once, in a stable order."""
    found: dict[str, None] = {}
    for path in sorted(folder.rglob("*.md")):
        text = re.sub(r"\A---.*?\n---", "", path.read_text("utf-8", "replace"), flags=re.S)
        for piece in re.split(r"\n\s*\n", text):
            found.setdefault(_bare(re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", piece)))
    for path in sorted(folder.rglob("*.xml")):
        text = path.read_text("utf-8", "replace")
        for body in re.findall(r"<content:encoded><!\[CDATA\[(.*?)\]\]>", text, flags=re.S):
            for piece in re.split(r"\n|</p>|<br", re.sub(r"<!--.*?-->", "", body, flags=re.S)):
                found.setdefault(_bare(html.unescape(re.sub(r"\[[^\]]*\]", "", piece))))
    return [text for text in found if 60 <= len(text) <= 700]


def _bare(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>|[*_#>`]|\{[^}]*\}", "", text).split())


def _first_sentence(text: str) -> str:
    return _SENTENCES.split(text)[0]


def _reversed(text: str) -> str:
    return " ".join(reversed(_SENTENCES.split(text)))


def _thinned(text: str) -> str:
    return " ".join(word for n, word in enumerate(text.split()) if n % 7 != 6)


def _quoted(text: str) -> str:
    return text.translate(str.maketrans("’‘“”", "''\"\""))


def _capitals(text: str) -> str:
    words = text.split()
    return " ".join([*(word.upper() for word in words[:3]), *words[3:]])


def _tail(text: str) -> str:
    words = text.split()
    return " ".join(words[len(words) // 3 :])


def _retold(text: str) -> str:
    for old, new in ((" told reporters", " said"), (" had ", " has "), (" a ", " the ")):
        text = text.replace(old, new)
    return text


def _titled(text: str) -> str:
    """Put a title in the place of a first name."""
    return re.sub(r"(?<=[a-z,] )[A-Z][a-z]{2,} (?=[A-Z][a-z]{3,}[ ,.])", "Mr ", text, count=1)


def _surnames(text: str) -> str:
    return re.sub(r"(?<=[a-z,] )[A-Z][a-z]{2,} (?=[A-Z][a-z]{3,}[ ,.])", "", text)


def _spaced_thousands(text: str) -> str:
    return re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "\u202f", text)


def _spelt_numbers(text: str) -> str:
    return re.sub(r"(?<![\w.,$/:-])(?:[2-9]|1[01])(?= [a-z])", lambda n: _SPELT[int(n[0])], text)


def _other_dates(text: str) -> str:
    """Write `March 14, 2015` as `14 March 2015`."""
    return re.sub(r"\b([A-Z][a-z]+) (\d{1,2}), (\d{4})", r"\2 \1 \3", text)


def _without_years(text: str) -> str:
    return re.sub(r"\b([A-Z][a-z]+ \d{1,2}), \d{4}", r"\1", text)


def _datelined(text: str) -> str:
    return f"PORTWICK, Maldives (EPA) — {text}"


def _located(text: str) -> str:
    return f"{text.rstrip('.')} in Portwick on Monday, 5 May 2025."


EDITS: dict[str, Edit] = {
    "the first sentence alone": _first_sentence,
    "every seventh word left out": _thinned,
    "sentences in reverse order": _reversed,
    "other apostrophes and quotation marks": _quoted,
    "the first three words in capitals": _capitals,
    "the first third left out": _tail,
    "`said` for `told reporters`, `has` for `had`, `the` for `a`": _retold,
    "`Mr` for a first name": _titled,
    "first names left out": _surnames,
    "`1 200` for `1,200`": _spaced_thousands,
    "small numbers spelt out": _spelt_numbers,
    "`14 March 2015` for `March 14, 2015`": _other_dates,
    "years of dates left out": _without_years,
    "a dateline added": _datelined,
    "a place and a day added": _located,
}


def exchanges(texts: list[str], chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """Yield (kind, text, text with one fact exchanged for another paragraph's)."""
    names = sorted({m[0] for text in texts for m in _NAME.finditer(text) if not _is_date(m[0])})
    for text in texts:
        if (found := _pick(_NUMBER, text)) and found[0] not in ("1", "0"):
            other = str(int(found[0].replace(",", "")) + chance.randint(2, 9))
            yield "one number exchanged", text, _put(text, found, other)
        found = _pick(_NAME, text)
        if found and not _is_date(found[0]):
            alike = [
                name for name in chance.sample(names, 40) if name.count(" ") == found[0].count(" ")
            ]
            if alike:
                yield "one name exchanged", text, _put(text, found, alike[0])
        days = [d for d in written_dates(text) if d.day and d.is_possible]
        if len(days) == 1:
            date = text[days[0].start : days[0].end]
            day = str((days[0].day + 8) % 28 + 1)  # a day more or less is let pass
            moved = re.sub(rf"(?<!\d){days[0].day}(?!\d)", day, date, count=1)
            yield "one date exchanged", text, text.replace(date, moved)


def shortened(pairs: list[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """Yield the exchanges of names whose first sentence has the other name, with that alone."""
    for kind, text, changed in pairs:
        short = _first_sentence(changed)
        if kind == "one name exchanged" and short != changed and short not in text:
            yield "one name exchanged, the first sentence alone", text, short


def short_strangers(texts: list[str], chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """Yield pairs of sentences of two paragraphs, two names in one and one in the other."""
    sentences = [s for text in texts for s in _SENTENCES.split(text) if 25 <= len(s) <= 110]
    named = [(s, len({w.plain for w in words_of(s) if w.is_name})) for s in sentences]
    one = [s for s, names in named if names == 1]
    more = [s for s, names in named if names >= 2]
    for each, other in zip(
        chance.sample(one, len(one)), chance.choices(more, k=len(one)), strict=True
    ):
        yield "two different sentences, two names in one and one in the other", each, other


def neighbours(texts: list[str]) -> list[tuple[str, str]]:
    """Return the short sentences that follow each other in a paragraph.

    They speak of one thing in other words, more differently than two captions of a picture do:
    how many are called strangers is the most that may be wrong.
    """
    told = ([s for s in _SENTENCES.split(text) if 25 <= len(s) <= 110] for text in texts)
    return [pair for sentences in told for pair in pairwise(sentences)]


def strangers(texts: list[str], chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """Yield pairs of different paragraphs with two names or more in each."""
    named = [t for t in texts if len({w.plain for w in words_of(t) if w.is_name}) >= 2]
    others = chance.sample(named, len(named))
    for one, other in zip(named, others, strict=True):
        if one != other:
            yield "two different paragraphs", one, other


#: Forms in which by-lines print one name.
FORMS: dict[str, Edit] = {
    "in capitals": str.upper,
    "in plain letters": lambda name: _plain(name),
    "with an initial": lambda name: f"{name[0]}. {name.split(' ', 1)[1]}",
    "inverted": lambda name: f"{name.split()[-1]}, {' '.join(name.split()[:-1])}",
    "the surname alone": lambda name: name.split()[-1],
    "with a second surname": lambda name: f"{name}-Oduya",
    "with a middle initial": lambda name: f"{name.split()[0]} M. {name.split(' ', 1)[1]}",
    "with a short form": lambda name: _with_short_form(name),
    "umlauts written out": lambda name: re.sub("[äöü]", lambda m: _plain(m[0]) + "e", name),
}


#: What some first names are called for short.
_SHORT = {
    "Michael": "Mike",
    "William": "Bill",
    "Robert": "Bob",
    "Thomas": "Tom",
    "Alexander": "Sasha",
    "Johannes": "Hans",
    "Christopher": "Chris",
    "Daniel": "Dan",
    "David": "Dave",
    "James": "Jim",
    "Joseph": "Joe",
    "Matthew": "Matt",
    "Andrew": "Drew",
    "Richard": "Dick",
    "Stephen": "Steve",
    "Anthony": "Tony",
    "Edward": "Ted",
    "Charles": "Chuck",
    "Francisco": "Paco",
    "Giuseppe": "Beppe",
    "Elizabeth": "Beth",
    "Katherine": "Kate",
    "Susan": "Sue",
    "Margaret": "Peggy",
}


def _with_short_form(name: str) -> str:
    first, _, rest = name.partition(" ")
    return f"{_SHORT.get(first, first)} {rest}"


def _plain(name: str) -> str:
    return "".join(c for c in normalize("NFKD", name) if not combining(c))


def photographers(path: Path) -> list[str]:
    """Return the full names in the second column of a list of credits, each once, in order."""
    reader = prepare(Config()).reader
    found: set[str] = set()
    for line in path.read_text("utf-8").splitlines()[1:]:
        credit = parse_credit(line.split("\t")[1], reader.agencies, house=reader.house)
        found.update(name for name in credit.persons if " " in name)
    return sorted(found)


def _compare_names(names: list[str], chance: random.Random, pairs: int = 40_000) -> None:
    print(f"{len(names)} photographers")
    for form, change in FORMS.items():
        made = [(name, changed) for name in names if (changed := change(name)) != name]
        wrong = sum(not may_be_one(name, changed) for name, changed in made)
        print(f"| {form} | {len(made):,} | {wrong:,} taken for another's |")
    drawn = [chance.sample(names, 2) for _ in range(pairs)]
    drawn = [
        (a, b) for a, b in drawn if a[0].isascii() == b[0].isascii() and a.upper() != b.upper()
    ]
    related = [
        (a, f"{b.split()[0]} {a.split(' ', 1)[1]}")
        for a, b in drawn
        if a.isascii() and b.isascii() and a.split()[0].upper() != b.split()[0].upper()
    ]
    told = sum(not may_be_one(a, b) for a, b in related)
    share = told / len(related)
    print(
        f"| another's first name before one surname | {len(related):,} | {told:,} ({share:.0%}) |"
    )
    alike = sum(may_be_one(a, b) for a, b in drawn)
    share = alike / len(drawn)
    print(f"| two of one script | {len(drawn):,} | {alike:,} taken for one ({share:.1%}) |")


def _is_date(name: str) -> bool:
    return any(word.lower() in MONTHS or word.lower() in WEEKDAYS for word in name.split())


def _pick(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the first match of a pattern whose text stands only once."""
    return next((m for m in pattern.finditer(text) if text.count(m[0]) == 1), None)


def _put(text: str, found: re.Match[str], other: str) -> str:
    return text[: found.start()] + other + text[found.end() :]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=CONTENT)
    parser.add_argument("--show", default="", help="print the pairs of a kind that go wrong")
    args = parser.parse_args()
    texts = paragraphs(args.folder) if args.folder.is_dir() else []
    if not texts:
        raise SystemExit(f"{args.folder} holds no prose: name a folder of Markdown files")
    print(f"{len(texts)} paragraphs")
    pairs = {kind: [(edit(t), t) for t in texts] for kind, edit in EDITS.items()}
    pairs = {kind: [(a, b) for a, b in made if a != b] for kind, made in pairs.items()}
    total = wrong = 0
    for kind, made in pairs.items():
        found = [(a, b, said) for a, b in made if (said := contradiction(a, b))]
        total, wrong = total + len(made), wrong + len(found)
        print(f"| {kind} | {len(made):,} | {len(found):,} |")
        _show(args.show, kind, [f"{said.one!r} / {said.other!r}: {a}" for a, _, said in found])
    print(f"| **edited copies together: false alarms** | **{total:,}** | **{wrong:,}** |")
    near = neighbours(texts)
    told = [(a, b) for a, b in near if (said := contradiction(a, b)) and not said.one]
    print(f"| two short sentences of one paragraph | {len(near):,} | {len(told):,} strangers |")
    chance = random.Random(SEED)
    real: dict[str, list[tuple[str, str]]] = {}
    exchanged = [*exchanges(texts, chance), *strangers(texts, chance)]
    more = (*shortened(exchanged), *short_strangers(texts, random.Random(SEED)))
    for kind, a, b in (*exchanged, *more):
        real.setdefault(kind, []).append((b, a))
    if (args.folder / "credits.tsv").is_file():
        _compare_names(photographers(args.folder / "credits.tsv"), chance)
    for kind, made in real.items():
        missed = [(a, b) for a, b in made if contradiction(a, b) is None]
        count = len(made) - len(missed)
        print(f"| {kind} | {len(made):,} | {count:,} ({count / len(made):.0%}) |")
        _show(args.show, kind, [f"{a}\n    {b}" for a, b in missed])


def _show(wanted: str, kind: str, lines: list[str]) -> None:
    if wanted and wanted in kind:
        for line in lines[:40]:
            print("   ", line)


if __name__ == "__main__":
    main()
