"""Whatever a picture file says, as often as it likes and in each container, no check raises."""

from collections import defaultdict
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from captionaudit.audit import prepare
from captionaudit.config import Config
from captionaudit.engine.judge import (
    GalleryView,
    judge_gallery,
    judge_group,
    records_of,
    subjects_of,
)
from captionaudit.engine.ruleset import load_rules
from captionaudit.model import (
    FILE_ORIGINS,
    Gallery,
    Item,
    Origin,
    Picture,
    Place,
    Property,
    Statement,
)

RULES = load_rules()
FILES = sorted(FILE_ORIGINS)
#: Few values, so that containers often have the same, one of the same, a cut or a spoilt one.
_LONG = "Maximiliana Wohlgemuth-Brandstätter"
_NAMES = (
    *("Ines Calder", "INES CALDER", "Calder, Ines", "Maren Oduya", "Ines Calder; Maren Oduya"),
    *(_LONG, _LONG[:31], "Иван Петренко", "山田 太郎", "J?rgen Gro?", "Jürgen Groß", "EPA", "AFP"),
    *("Stringer", ";", " ", "", "?", "\0", "\ud83d", "\ufffd", "©", "X80003", "2024"),
)
_TEXTS = (
    *("Gulls rest on a pier in Marlow on 12 March 2024.", "Gulls (left) rest, 31 April 2024. EPA"),
    *("Чайки в Костроме 12 марта 2024 года", "نوارس في حمص 12 مارس", "COMBO", "(EPA/INES CALDER)"),
)
_DATES = ("2024-03-12", "2024", "0000-00-00", "20240312", "2062-01-01", "yesterday", "12:00")
_PLACES = ("Köln", "Cologne", "Marlow", "CA", "GER", "Germany", "SUI", "BRN", "4.26, 72.9", "0, 0")
VALUES = st.sampled_from(_NAMES + _TEXTS + _DATES + _PLACES) | st.text(max_size=6)
PROPERTIES = st.sampled_from(list(Property))
RAWS = st.none() | st.binary(max_size=12)


@cache
def _reader():
    return prepare(Config()).reader  # not a fixture: hypothesis would print all of it


def _said(origins, most):
    copies = st.tuples(st.sampled_from(origins), st.lists(st.tuples(VALUES, RAWS), max_size=3))
    told = st.tuples(PROPERTIES, st.lists(copies, min_size=1, max_size=3))
    return st.lists(told, max_size=most).map(
        lambda rows: tuple(
            Statement(prop, value, origin, Place("reef.jpg", pointer=f"{origin}:{prop}"), raw=raw)
            for prop, sides in rows
            for origin, values in sides
            for value, raw in values
        )
    )


ITEMS = st.builds(
    lambda file, page, overruled, digest: Item(
        1,
        page + file,
        Picture("reef.jpg", format="JPEG", overruled=overruled, iptc_digest_matches=digest),
    ),
    _said(FILES, 5),
    _said([Origin.PAGE, Origin.ALT, Origin.SIDECAR, Origin.JSONLD], 2),
    _said(FILES, 2),
    st.sampled_from([None, True, False]),
)


def _judge(item):
    gallery = Gallery("g.yml", "", "test", (item,))
    view = GalleryView(gallery, subjects_of(gallery, _reader()))
    findings = list(judge_gallery(RULES, view))
    groups = defaultdict(list)
    for name, key, record in records_of(RULES, view):
        groups[name, key].append(record)
    for rule in RULES:
        for name, key in groups:
            if name == rule.id:
                findings += judge_group(rule, groups[name, key] * 2)
    return findings


@given(item=ITEMS)
@settings(max_examples=300, deadline=None)
def test_no_check_raises_on_any_file(item):
    for finding in _judge(item):
        assert finding.message
        if finding.mark:
            assert 0 <= finding.mark.start <= finding.mark.end <= len(finding.mark.value)


LISTED = [
    Property.CREATOR,
    Property.CREATOR_TITLE,
    Property.PERSON_SHOWN,
    Property.KEYWORDS,
    Property.CREDIT,
    Property.COPYRIGHT,
]


@given(
    prop=st.sampled_from(LISTED),
    sides=st.fixed_dictionaries({o: st.lists(st.sampled_from(_NAMES), max_size=3) for o in FILES}),
)
@settings(max_examples=300, deadline=None)
def test_no_check_raises_on_lists_in_each_container(prop, sides):
    statements = tuple(
        Statement(prop, value, origin, Place("reef.jpg", pointer=f"{origin}:{prop}"))
        for origin, values in sides.items()
        for value in values
    )
    for finding in _judge(Item(1, statements, Picture("reef.jpg", format="JPEG"))):
        assert finding.message
