"""How well credits are understood, and how fast: python benchmarks/credits.py [CORPUS]

Prints four figures, each against its target:

1. of the strings of `content/credits.tsv` that name a known agency, the share in which every
   agency is found, with the misses. What a string names is settled by a plain search for whole
   words, which knows nothing of the parser's grammar.
2. exact agreement with the 300 strings labelled by hand in `credits_labelled.tsv`.
3. credits invented in prose: paragraphs of `content/eleventy-site` and of the WordPress exports.
4. the cost of a caption as a multiple of `re.findall(r"\\w+", text)` on the same text.

CORPUS is the folder `corpus` (default: `shared/corpus` beside the repository).
"""

from __future__ import annotations

import csv
import hashlib
import re
import sys
import timeit
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from captionaudit.text.agencies import AgencyKind, AgencyTable, builtin_agencies
from captionaudit.text.anatomy import dissect
from captionaudit.text.credit import parse_credit
from captionaudit.text.grammar import forget
from captionaudit.text.parts import ClauseKind, Credit

_HERE = Path(__file__).resolve().parent
_CORPUS = _HERE.parent.parent / "shared" / "corpus"
_MISSES_SHOWN = 40
_CAPTIONS = 600
_SENTENCES = re.compile(r"[A-Z][^{}\[\]<>|`#*_:/]{40,220}\.(?= |$)")


@dataclass(frozen=True)
class Label:
    """What a person found in a credit string; all but agencies are texts."""

    text: str
    persons: frozenset[str]
    organisations: frozenset[str]
    agencies: frozenset[str]
    roles: frozenset[str]
    clients: frozenset[str]


def main(argv: list[str]) -> int:
    corpus = Path(argv[0]) if argv else _CORPUS
    table = builtin_agencies()
    strings = list(_strings(corpus / "content" / "credits.tsv"))
    if strings:
        _print_recall(strings, table)
        _print_agreement(list(_labels(strings)), table)
    prose = list(_prose(corpus / "content"))
    if prose:
        _print_invented(prose, table)
    captions = list(_captions(prose, strings))
    if captions:
        _print_speed(captions, table)
    return 0


def _strings(path: Path) -> Iterator[str]:
    if not path.is_file():
        print(f"no {path.name}: recall, agreement and speed are skipped")
        return
    for line in path.read_text(encoding="utf-8").split("\n")[1:]:
        if "\t" in line:
            yield line.split("\t", 1)[1]


def _print_recall(strings: list[str], table: AgencyTable) -> None:
    named = _namer(table)
    misses = []
    total = 0
    for text in strings:
        wanted = named(text)
        if not wanted:
            continue
        total += 1
        missing = wanted - set(parse_credit(text, table).agencies)
        if missing:
            misses.append(f"{text}  [{', '.join(sorted(missing))}]")
    print(f"all agencies found: {_share(total - len(misses), total)} of the strings that name one")
    for miss in misses[:_MISSES_SHOWN]:
        print(f"    {miss}")


def _namer(table: AgencyTable) -> Callable[[str], set[str]]:
    """Return a function that says which agencies a string names, by a search for whole words.

    Aliases that are words of their own count only between separators or the ends of the string.
    """
    plain, bounded = {}, {}
    for agency in table.agencies.values():
        if agency.kind is AgencyKind.HANDOUT:
            continue
        for alias in agency.aliases:
            (bounded if alias in agency.words else plain)[alias] = agency.slug
    free = re.compile(rf"(?<![\w-])(?:{_either(plain)})(?![\w-])")
    tied = re.compile(rf"(?:^|(?<=[/|(,:©]))\s*({_either(bounded)})\s*(?=$|[/|),])")

    def named(text: str) -> set[str]:
        found = {plain[m.group()] for m in free.finditer(text)}
        return found | {bounded[m.group(1)] for m in tied.finditer(text)}

    return named


def _either(aliases: Iterable[str]) -> str:
    return "|".join(re.escape(alias) for alias in sorted(aliases, key=len, reverse=True))


def _labels(strings: list[str]) -> Iterator[Label]:
    by_key = {hashlib.sha256(text.encode()).hexdigest()[:16]: text for text in strings}
    path = _HERE / "credits_labelled.tsv"
    rows = (line for line in path.read_text(encoding="utf-8").splitlines() if line[:1] != "#")
    for row in csv.DictReader(rows, delimiter="\t"):
        text = by_key.get(row["key"])
        if text is None:
            print(f"label {row['key']} has no string in this corpus")
            continue
        spans = {name: _texts(text, row[name]) for name in row if name not in ("key", "agencies")}
        yield Label(text=text, agencies=frozenset(row["agencies"].split()), **spans)


def _texts(text: str, spans: str) -> frozenset[str]:
    pairs = (span.split("-") for span in spans.split())
    return frozenset(text[int(start) : int(end)] for start, end in pairs)


def _print_agreement(labels: list[Label], table: AgencyTable) -> None:
    for name in ("persons", "agencies", "roles", "organisations", "clients"):
        wrong = []
        for label in labels:
            found = _found(parse_credit(label.text, table), name)
            if found != getattr(label, name):
                wrong.append(f"{label.text}  {sorted(found)}, not {sorted(getattr(label, name))}")
        print(f"{name} as labelled by hand: {_share(len(labels) - len(wrong), len(labels))}")
        for line in wrong[:_MISSES_SHOWN]:
            print(f"    {line}")


def _found(credit: Credit, name: str) -> frozenset[str]:
    if name == "clients":
        return frozenset(c.text for c in credit.clauses if c.kind is ClauseKind.CLIENT)
    return frozenset(getattr(credit, name))


def _prose(content: Path) -> Iterator[str]:
    pages = [
        *sorted((content / "eleventy-site").rglob("*.md")),
        *sorted((content / "wordpress").glob("*.xml")),
    ]
    if not pages:
        print("no prose: the count of invented credits is skipped")
    for page in pages:
        text = re.sub(r"<[^<>]*>|<!\[CDATA\[|\]\]>", " ", page.read_text(encoding="utf-8"))
        for paragraph in re.split(r"\n\s*\n", text):
            prose = " ".join(paragraph.split())
            if 40 <= len(prose) <= 2000 and " " in prose:
                yield prose


def _captions(prose: list[str], strings: list[str]) -> Iterator[str]:
    """Make captions of the length that is usual in print: a sentence or two, and a credit."""
    sentences = (_SENTENCES.match(paragraph) for paragraph in prose)
    bodies = [match.group() for match in sentences if match]
    step = max(1, len(strings) // _CAPTIONS)
    for body, credit in zip(bodies, strings[::step], strict=False):
        yield f"{body} {credit}"


def _print_invented(prose: list[str], table: AgencyTable) -> None:
    found = [
        (paragraph[-90:], credit.agencies or credit.text)
        for paragraph in prose
        for credit in dissect(paragraph, table).credits
    ]
    agencies = [pair for pair in found if isinstance(pair[1], tuple)]
    print(f"credits found in {len(prose)} paragraphs of prose: {len(found)}")
    print(f"    of them with an agency: {len(agencies)}")
    for text, what in found[:_MISSES_SHOWN]:
        print(f"    ...{text}  {what}")


def _print_speed(captions: list[str], table: AgencyTable) -> None:
    words = re.compile(r"\w+")

    def floor() -> None:
        for text in captions:
            words.findall(text)

    def work() -> None:
        for text in captions:
            dissect(text, table)

    def fresh() -> None:
        forget()
        work()

    fresh()
    # Short rounds in turn, in processor time, and the best of each: other work weighs least so.
    jobs = (floor, fresh, work)
    times = [[timeit.timeit(job, timer=process_time, number=1) for job in jobs] for _ in range(25)]
    base, first, again = (min(column) for column in zip(*times, strict=True))
    micros = first / len(captions) * 1e6
    print(f"a caption costs {micros:.0f} µs, {first / base:.1f} x re.findall (at most 40);")
    print(f"    a caption whose credit was met before: {again / base:.1f} x")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2%} ({part} of {whole})" if whole else "nothing to measure"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
