"""The agencies of `rules/agencies/`, and how a printed token is looked up among them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from captionaudit.data import rules_dir
from captionaudit.text.agency import Agency, AgencyKind, Found, Spelling, Validity
from captionaudit.text.fold import clean, fold
from captionaudit.text.labels import is_behind_label
from captionaudit.text.parts import Match

__all__ = [
    "Agency",
    "AgencyKind",
    "AgencyTable",
    "Found",
    "Validity",
    "agency_table",
    "builtin_agencies",
    "load_agencies",
]

#: Shorter keys than this are compared letter by letter only: one wrong letter in `AAP` is `AFP`.
_SHORTEST_FUZZY = 6
#: What is an agency's own in its name must be so long to have a slip in it: a shorter name is one
#: letter away from another, as `Magnus Photos` is. `Getty Imagse` keeps its own letters.
_SHORTEST_STEM = 7
_GENERIC = re.compile(
    r"(?:images?|pictures?|photos?|foto|press|news|agency|archives?|wire|media)+(?:com)?$"
)
#: Shorter aliases that are also words must be printed letter by letter: a map is not `MAP`.
_SHORTEST_WORD = 5
#: A name that was cut off must have kept as many letters and digits.
_SHORTEST_CUT = 7
#: `Gettyimages.com`, `www.photosport.nz`: an agency by its address.
_ADDRESS = re.compile(r"(?:www\.)?([\w-]{4,})\.(?:com|net|org|de|fr|it|nz|ie|nl|co\.uk)", re.ASCII)
#: `AFPpic`, `REUTERSpix`: an agency with a word for picture run into it.
_PICTURE = re.compile(r"([A-Z]{2,9})(?:pic|pix|photo|foto)s?")
#: `ZUMA Press, Inc.`, `NurPhoto SRL`: an agency with the form of its company.
_FIRM = re.compile(
    r"([^,]{3,40}),? (?:Inc|INC|Ltd|LTD|Limited|LLC|GmbH|SRL|Srl|S\.r\.l|AG|PLC|plc|Corp|SA|SAS)\.?"
)
#: What a match of the two ends in, to tell at once that there is none.
_DRESSED = (
    *("pic", "pics", "pix", "photo", "photos", "foto", "fotos"),
    *("Inc", "INC", "Ltd", "LTD", "Limited", "LLC", "GmbH", "SRL", "Srl", ".l", "AG", "PLC", "plc"),
    *("Corp", "SA", "SAS", "."),
)
#: Two slips would take Rutgers for Reuters.
_MOST_SLIPS = 1
#: Letters in which a misspelling that has been seen may differ from the form that was meant.
_MOST_LETTERS = 3


@dataclass(frozen=True, slots=True, eq=False)
class AgencyTable:
    """All agencies of a run, by slug and by spelling. Make one with `agency_table`.

    A table equals itself only, so that what is parsed with it can be remembered.
    """

    agencies: Mapping[str, Agency]
    exact: Mapping[str, Spelling] = field(repr=False)
    folded: Mapping[str, tuple[Spelling, ...]] = field(repr=False)
    wrong: Mapping[str, Agency] = field(repr=False)
    long: Mapping[tuple[str, int], tuple[str, ...]] = field(repr=False)
    friends: frozenset[str] = field(repr=False)
    keys: tuple[str, ...] = field(repr=False)
    first_words: frozenset[str] = field(repr=False)
    last_words: frozenset[str] = field(repr=False)
    longest: int = 5

    def __getitem__(self, slug: str) -> Agency:
        return self.agencies[slug]

    def find(self, token: str, *, fuzzy: bool = False) -> Found | None:
        """Look up a whole token; `fuzzy` also forgives one slip in long names.

        Ask for fuzzy matching only where an agency is expected: photographers' names are near to
        agencies' names more often than agencies' names are misspelt.
        """
        spelling = self.exact.get(token)
        if spelling is not None:
            return Found(spelling.agency, Match.EXACT, spelling.text, spelling.word)
        if token in self.friends or is_behind_label(token):
            return None
        key = fold(token)
        agency = self.wrong.get(clean(token)) or self.wrong.get(key)
        if agency is not None:
            return Found(agency, Match.MISSPELT, _closest(token, agency.aliases) or agency.name)
        spellings = self.folded.get(key)
        if spellings is not None:
            return _loose(clean(token), key, spellings)
        if "." in token and (address := _ADDRESS.fullmatch(token)) is not None:
            return self.find(address[1].replace("-", " "))
        if token.endswith(_DRESSED):
            dressed = _PICTURE.fullmatch(token) or _FIRM.fullmatch(token)
            if dressed is not None:
                return self.find(dressed[1])
        return self._near(token, key) if fuzzy and len(key) >= _SHORTEST_FUZZY else None

    def find_cut_off(self, token: str) -> Found | None:
        """Look up the beginning of a name: fields of 32 octets end in `Press Associati`.

        Ask only at the end of a credit and where an agency is expected.
        """
        key = fold(token)
        at = bisect_left(self.keys, key)
        if len(key) < _SHORTEST_CUT or not self.keys[at : at + 1]:
            return None
        whole = self.keys[at]
        if not whole.startswith(key) or len(key) * 2 < len(whole):
            return None
        spelling = self.folded[whole][0]
        if not spelling.agency.misspellings:
            return None  # `Contrast` is a word, too
        return Found(spelling.agency, Match.MISSPELT, spelling.text)

    def may_start(self, word: str) -> bool:
        """Tell whether a word begins the spelling of an agency, to save looking further."""
        return fold(word) in self.first_words

    def may_end(self, word: str) -> bool:
        """Tell whether a word ends the spelling of an agency."""
        return fold(word) in self.last_words

    def _near(self, token: str, key: str) -> Found | None:
        from rapidfuzz.distance import OSA

        for length in range(len(key) - _MOST_SLIPS, len(key) + _MOST_SLIPS + 1):
            for other in self.long.get((key[0], length), ()):
                if OSA.distance(key, other, score_cutoff=_MOST_SLIPS) > _MOST_SLIPS:
                    continue
                stem = _GENERIC.sub("", other)
                if len(stem) >= _SHORTEST_STEM or key.startswith(stem):
                    spellings = self.folded[other]
                    wanted = _closest(token, [s.text for s in spellings])
                    return Found(spellings[0].agency, Match.MISSPELT, wanted)
        return None


def agency_table(agencies: Iterable[Agency]) -> AgencyTable:
    """Index agencies by every spelling; of two with the same spelling the first wins."""
    by_slug: dict[str, Agency] = {}
    exact: dict[str, Spelling] = {}
    folded: dict[str, list[Spelling]] = {}
    wrong: dict[str, Agency] = {}
    for agency in agencies:
        by_slug[agency.slug] = agency
        for alias in agency.aliases:
            spelling = Spelling(agency, alias, alias in agency.words)
            exact.setdefault(alias, spelling)
            folded.setdefault(fold(alias), []).append(spelling)
        for misspelling in agency.misspellings:
            wrong.setdefault(clean(misspelling), agency)
            wrong.setdefault(fold(misspelling), agency)
    long: dict[tuple[str, int], list[str]] = {}
    for key, spellings in folded.items():
        # Slips are looked for in names that are known to be misspelt: of hundreds of small
        # agencies each is a letter away from somebody's surname or from a word.
        known = any(s.agency.misspellings for s in spellings)
        if len(key) >= _SHORTEST_FUZZY and known and not any(s.word for s in spellings):
            long.setdefault((key[0], len(key)), []).append(key)
    spelt = [
        name.split() for name in (*exact, *(m for a in by_slug.values() for m in a.misspellings))
    ]
    return AgencyTable(
        agencies=by_slug,
        exact=exact,
        folded={key: tuple(found) for key, found in folded.items()},
        wrong={key: agency for key, agency in wrong.items() if key not in folded},
        long={key: tuple(found) for key, found in long.items()},
        friends=frozenset(f for a in by_slug.values() for f in a.false_friends) - exact.keys(),
        keys=tuple(sorted(folded)),
        first_words=frozenset(fold(words[0]) for words in spelt),
        last_words=frozenset(fold(words[-1]) for words in spelt),
        longest=max((len(words) for words in spelt), default=0),
    )


def _loose(token: str, key: str, spellings: tuple[Spelling, ...]) -> Found | None:
    """Judge a token whose letters are those of an agency, but whose case or stops may differ."""
    for spelling in spellings:
        if clean(spelling.text) == token:
            return Found(spelling.agency, Match.EXACT, spelling.text, spelling.word)
    spelling = spellings[0]
    if _is_initials(key, token):
        return None
    if spelling.word and (len(key) < _SHORTEST_WORD or token.islower()):
        return None
    folded = token.casefold()
    for other in spellings:
        if other.text.casefold() == folded:
            return Found(other.agency, Match.CASE, other.text, other.word)
    if spelling.word:
        return None
    # Arabic initials are printed with stops or with spaces, and hamza as one likes.
    match = Match.EXACT if "\u0600" <= key[0] <= "\u06ff" else Match.PUNCTUATION
    return Found(spelling.agency, match, spelling.text)


def _closest(token: str, spellings: Iterable[str]) -> str:
    """Return the right spelling that differs least from a wrong one, "" if none is like it."""
    from rapidfuzz.distance import OSA

    key = fold(token)
    near = [(OSA.distance(key, fold(s)), OSA.distance(token, s), s) for s in spellings]
    slips, _, best = min(near, key=lambda one: one[:2])
    return best if slips <= _MOST_LETTERS else ""


def _is_initials(key: str, token: str) -> bool:
    """Tell whether a short Latin token is not written as an acronym: `ap`, `S.p.A.`, `Pa`."""
    return (
        len(key) <= 3
        and token.isascii()
        and not token.isupper()
        and ((len(key) == 2 and token[:1].islower()) or not token.isalnum())
    )


def load_agencies(*folders: Path) -> AgencyTable:
    """Read every `*.toml` of the folders, later folders replacing agencies of earlier ones.

    Raises:
        UserError: a file is broken; it names the file, the line and what is wrong.

    """
    from captionaudit.text.agency_file import read_agency

    found: dict[str, Agency] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            found[path.stem] = read_agency(path)
    return agency_table(found.values())


@cache
def builtin_agencies() -> AgencyTable:
    """Return the agencies that come with the tool."""
    return load_agencies(rules_dir() / "agencies")
