"""The parsers that keep places, held against the parsers of the libraries."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.sources.trees import Kind, Mapping, Node, Scalar, Sequence, find
from captionaudit.sources.trees import csv as csv_tree
from captionaudit.sources.trees import json as json_tree
from captionaudit.sources.trees import toml as toml_tree
from captionaudit.sources.trees import yaml as yaml_tree
from captionaudit.sources.trees.builder import MAX_DEPTH

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=20)
DATA = st.recursive(
    st.one_of(TEXTS, st.integers(-999, 999), st.booleans(), st.none()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=15,
)


def plain(node: Node) -> Any:
    """Return a tree as the standard library would."""
    if isinstance(node, Mapping):
        return {e.key.value: plain(e.node) for e in node.entries}
    if isinstance(node, Sequence):
        return [plain(n) for n in node.nodes]
    if node.kind is Kind.NULL:
        return None
    if node.kind is Kind.BOOLEAN:
        return node.value.lower() == "true"
    return int(node.value) if node.kind is Kind.NUMBER else node.value


@given(DATA, st.sampled_from([None, 2]))
def test_json_is_read_as_the_standard_library_reads_it(data: Any, indent: int | None) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    tree = json_tree.parse(text, "a.json")
    assert tree.problems == ()
    assert [plain(root) for root in tree.roots] == [data]


@given(st.dictionaries(TEXTS.filter(str.strip), TEXTS, min_size=1, max_size=4), st.booleans())
def test_yaml_text_is_read_as_the_library_reads_it(data: dict[str, str], flow: bool) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow)
    tree = yaml_tree.parse(text, "a.yml")
    assert tree.problems == ()
    (root,) = tree.roots
    assert isinstance(root, Mapping)
    assert {e.key.value: e.node.value for e in root.entries if isinstance(e.node, Scalar)} == data


@given(st.text(max_size=60))
def test_json_takes_any_text(text: str) -> None:
    tree = json_tree.parse(text, "a.json")
    try:
        json.loads(text, strict=False)
    except ValueError:
        assert tree.problems
    else:
        assert not tree.problems or text.strip(" \t\r\n") in ("NaN", "Infinity", "-Infinity")


@given(st.text("{}[]\",:'a-\n |>&*!?#%@<1", max_size=60))
def test_yaml_takes_any_text(text: str) -> None:
    tree = yaml_tree.parse(text, "a.yml")
    try:
        list(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.YAMLError:
        assert tree.problems
    else:
        assert not tree.problems


@given(
    st.lists(
        st.lists(st.text('ab"\n,; é', max_size=6), min_size=2, max_size=4),
        min_size=1,
        max_size=5,
    )
)
def test_csv_is_read_as_the_standard_library_reads_it(table: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(table)
    cells, error = csv_tree.rows(out.getvalue(), ",")
    assert error is None
    assert [[cell.value for cell in row] for row in cells] == table


@pytest.mark.parametrize("header", ["a,b", "a;b", "a\tb", "a|b", '"a,x,y";b;c;d'])
def test_the_delimiter_is_guessed_from_the_header(header: str) -> None:
    tree = csv_tree.parse(header + "\n", "a.csv")
    cells, _ = csv_tree.rows(header, csv_tree.delimiter(header))
    assert tree.problems == ()
    assert len(cells[0]) == header.count(csv_tree.delimiter(header)) + 1


def test_places_count_characters_and_all_kinds_of_line_ends() -> None:
    tree = yaml_tree.parse("a: 😀 x\r\nb: 'é'\n", "a.yml")
    (root,) = tree.roots
    assert isinstance(root, Mapping)
    node = root.get("b")
    assert isinstance(node, Scalar)
    assert tree.lines.at(node.start) == (2, 5)


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        (
            '{"a": "x',
            "the JSON breaks: no quotation mark closes the string that begins at line 1, column 7",
            1,
            7,
        ),
        ('{"a": 1,\n "b"', "the JSON ends where a colon should follow: is it cut off?", 2, 5),
        ("[1, 2", "the JSON ends where a comma or ']' should follow: is it cut off?", 1, 6),
        ("[1,]", "there is a comma before the end of a list or an object", 1, 4),
        ("{} x", "there is more after the end of the JSON document", 1, 4),
        ("// c\n{}", "there is a comment, which JSON does not know", 1, 1),
        ('{\n"a": 1, /* b */ "c": 2}', "there is a comment, which JSON does not know", 2, 9),
        ("{a: 1}", "the JSON breaks at 'a': a key in double quotes should stand here", 1, 2),
    ],
)
def test_broken_json_is_named_by_place(text: str, message: str, line: int, column: int) -> None:
    (problem,) = json_tree.parse(text, "a.json").problems
    assert problem.message == message
    assert (problem.place.line, problem.place.column) == (line, column)


def test_comments_in_json_are_read_over_and_texts_that_look_like_them_kept() -> None:
    text = '{ // one\n"a": "http://x/*y*/", /* two\n lines */ "b": 1 // three\n}'
    tree = json_tree.parse(text, "a.json")
    assert [plain(r) for r in tree.roots] == [{"a": "http://x/*y*/", "b": 1}]
    assert len(tree.problems) == 1
    assert json_tree.parse(text, "a.jsonc").problems == ()
    found = find(tree.roots[0], "b")
    assert found is not None
    assert isinstance(found[1], Scalar)
    assert tree.lines.at(found[1].start) == (3, 16)


def test_what_stands_before_the_break_is_kept_but_for_the_element_it_breaks_in() -> None:
    tree = json_tree.parse('{"items": [{"a": "1"}, {"a": "2"}, {"a": "3", "b', "a.json")
    assert [plain(r) for r in tree.roots] == [{"items": [{"a": "1"}, {"a": "2"}]}]


@pytest.mark.parametrize("opening", ["[", '{"a":', "- ", "? ", "{a: "])
def test_deep_nesting_is_a_problem(opening: str) -> None:
    parse = json_tree.parse if opening in ("[", '{"a":') else yaml_tree.parse
    (problem,) = parse(opening * 100_000, "a").problems
    assert problem.message == f"it is nested deeper than {MAX_DEPTH} levels"


def test_a_doubled_key_is_noted_and_the_last_one_counts() -> None:
    for tree in (
        json_tree.parse('{"a": "1",\n"a": "2"}', "a.json"),
        yaml_tree.parse("a: '1'\na: '2'\n", "a.yml"),
    ):
        assert [plain(r) for r in tree.roots] == [{"a": "2"}]
        (problem,) = tree.doubled
        assert problem.message == "key 'a' is there twice (first on line 1); the last one counts"
        assert problem.place.line == 2


def test_aliases_and_merge_keys_are_resolved() -> None:
    text = "base: &b {credit: EPA, alt: x}\nitem:\n  <<: *b\n  alt: y\ncopy: *b\n"
    (root,) = yaml_tree.parse(text, "a.yml").roots
    item, copy = find(root, "item"), find(root, "copy")
    assert item is not None
    assert copy is not None
    assert plain(item[1]) == {"<<": {"credit": "EPA", "alt": "x"}, "alt": "y", "credit": "EPA"}
    assert plain(copy[1]) == {"credit": "EPA", "alt": "x"}


def test_a_recursive_alias_is_null() -> None:
    (root,) = yaml_tree.parse("&a [1, *a]", "a.yml").roots
    assert plain(root) == [1, None]


@pytest.mark.parametrize(
    ("path", "pointer"),
    [("a.b", "/a/b"), ("/a/b", "/a/b"), ("a.l.1", "/a/l/1"), ("/s~1l", "/s~1l"), ("", "")],
)
def test_nodes_are_found_by_pointer_and_by_dotted_path(path: str, pointer: str) -> None:
    (root,) = json_tree.parse('{"a": {"b": 1, "l": [1, 2]}, "s/l": 2}', "a.json").roots
    found = find(root, path)
    assert found is not None
    assert found[0] == pointer


def test_a_path_that_leads_nowhere_finds_nothing() -> None:
    (root,) = json_tree.parse('{"a": [1]}', "a.json").roots
    assert [find(root, path) for path in ("b", "a.1", "a.x", "a.0.c")] == [None] * 4


WORDS = st.text("ab =.é", min_size=1, max_size=6)


@given(
    st.lists(
        st.dictionaries(st.sampled_from(["a", "b", "ab", "b-a"]), WORDS, min_size=1),
        min_size=1,
        max_size=3,
    )
)
def test_toml_values_stand_where_they_are_said_to(tables: list[dict[str, str]]) -> None:
    text = "".join(
        "[[t]]\n" + "".join(f'{k} = "{v}"\n' for k, v in table.items()) for table in tables
    )
    tree = toml_tree.parse(text, "a.toml")
    (root,) = tree.roots
    found = find(root, "t")
    assert found is not None
    assert plain(found[1]) == tables
    assert isinstance(found[1], Sequence)
    line = 0
    for table in found[1].nodes:
        assert isinstance(table, Mapping)
        line += 1
        for entry in table.entries:
            line += 1
            assert isinstance(entry.node, Scalar)
            assert text[entry.node.start : entry.node.end] == entry.node.value
            assert tree.lines.at(entry.node.start)[0] == line


@pytest.mark.parametrize(("text", "line"), [("a = 1\nb = [", 2), ("a = 1\na = 2\n", 2)])
def test_broken_toml_is_named_by_place(text: str, line: int) -> None:
    (problem,) = toml_tree.parse(text, "a.toml").problems
    assert problem.message.startswith("the TOML breaks: ")
    assert problem.place.line == line


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            '[{"a": 1},\n {"b": "cut off',
            "the JSON breaks: no quotation mark closes the string that begins at line 2, column 8",
            'add the missing "',
        ),
        (
            '["a\\q"]',
            "the JSON breaks: a backslash has no meaning there, at line 1, column 4",
            "write it twice",
        ),
    ],
)
def test_a_bad_string_of_json_is_said_in_a_sentence(text: str, message: str, hint: str) -> None:
    (problem,) = json_tree.parse(text, "a.json").problems
    assert (problem.message, problem.hint) == (message, hint)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("caption: Dawn: a ferry\n", "put the value in quotes: it holds a colon"),
        ("caption: @home in port\n", "put the value in quotes: it begins with a sign of YAML"),
        ('caption: "Dawn\n', "add the missing quotation mark"),
    ],
)
def test_a_fault_of_yaml_says_what_to_do(text: str, hint: str) -> None:
    (problem,) = yaml_tree.parse(text, "a.yml").problems
    assert problem.hint == hint
