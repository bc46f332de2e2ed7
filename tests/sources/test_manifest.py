"""Data files: what is a gallery in YAML, JSON and tables, and what is not."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

import pytest
import yaml

from captionaudit.model import Gallery, Origin, Property
from captionaudit.sources import KeyMap
from captionaudit.sources.keys import known_names
from tests.sources.helpers import cut, read, said, values

ITEMS = [
    {
        "image": "images/a.jpg",
        "caption": "Two divers mend a net on the beach",
        "alt": "Two people hold a green net",
        "credit": "Ann Lee / Reuters",
    },
    {
        "image": "images/b.jpg",
        "caption": "A ferry leaves the harbour at dawn",
        "alt": "A white ship between two piers",
        "credit": "Ben Okoro / AFP",
    },
]


def as_csv(items: list[dict[str, str]], separator: str = ",") -> str:
    rows = [list(items[0]), *(list(i.values()) for i in items)]
    return "\n".join(separator.join(f'"{v}"' for v in row) for row in rows) + "\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.yml", yaml.safe_dump({"items": ITEMS})),
        ("a.yaml", yaml.safe_dump(ITEMS, default_flow_style=True, width=30)),
        ("a.json", json.dumps({"title": "x", "pictures": ITEMS})),
        ("b.json", json.dumps(ITEMS, indent=2)),
        ("a.jsonl", "\n".join(json.dumps(i) for i in ITEMS)),
        ("a.csv", as_csv(ITEMS)),
        ("b.csv", as_csv(ITEMS, ";").replace("\n", "\r\n")),
        ("a.tsv", as_csv(ITEMS, "\t")),
    ],
)
def test_the_same_items_in_every_notation(tmp_path: Path, name: str, text: str) -> None:
    galleries = read(tmp_path, name, text)
    items = [item for gallery in galleries for item in gallery.items]
    assert [said(i) for i in items] == ITEMS
    assert all(not g.problems for g in galleries)
    for item in items:
        assert item.first(Property.ALT, Origin.ALT)
        for statement in item.statements:
            assert " ".join(cut(statement, tmp_path / name).split()) == statement.value


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("package.json", {"name": "x", "author": "A", "files": ["a.png"], "description": "A tool"}),
        ("tsconfig.json", {"compilerOptions": {"paths": {"@/*": ["src/*"]}}}),
        ("manifest.json", {"icons": [{"src": "icon.png", "sizes": "48x48", "type": "image/png"}]}),
        ("menu.yml", [{"title": "Home", "url": "/"}, {"title": "About us", "url": "/about"}]),
        ("bank.json", [{"credit": 100, "debit": 0, "description": "Rent"}, {"credit": 5}]),
        ("geo.json", [{"lat": 1.5, "lon": 2.5, "alt": 35}, {"lat": 1, "lon": 2, "alt": 40}]),
        ("grid.json", {"columns": [{"caption": "Name", "field": "n"}, {"caption": "Age"}]}),
        ("i18n.json", {"gallery": {"caption": "Caption", "credit": "Credit", "alt": "Alt text"}}),
        (
            "teasers.json",
            [
                {"title": "One", "image": "a.jpg", "alt": "One", "url": "/one"},
                {"title": "Two", "image": "b.jpg", "alt": "Two", "url": "/two"},
            ],
        ),
        ("films.yml", [{"src": "a.mp4", "caption": "A film of a ferry"}]),
        ("site.yml", {"logo": {"src": "logo.png", "alt": "The name"}, "icon": "i.png"}),
        (
            "openapi.json",
            {"parameters": [{"name": "caption", "in": "query", "description": "The caption"}]},
        ),
    ],
)
def test_what_is_no_gallery(tmp_path: Path, name: str, data: object) -> None:
    text = json.dumps(data) if name.endswith("json") else yaml.safe_dump(data)
    assert read(tmp_path, name, text) == ()


def one(folder: Path, text: str, *key_maps: KeyMap) -> Gallery:
    (gallery,) = read(folder, "a.yml", textwrap.dedent(text), *key_maps)
    return gallery


def test_hugo_resources_and_nested_parameters(tmp_path: Path) -> None:
    gallery = one(
        tmp_path,
        """
        title: Harvest
        resources:
          - src: a.jpg
            title: Lemons
            params: {alt: Two crates of lemons, credit: Ann Lee}
        """,
    )
    assert gallery.title == "Harvest"
    (item,) = gallery.items
    assert said(item) == {
        "image": "a.jpg",
        "title": "Lemons",
        "alt": "Two crates of lemons",
        "credit": "Ann Lee",
    }
    assert item.all(Property.CREDIT)[0].place.pointer == "/resources/0/params/credit"


@pytest.mark.parametrize(
    ("line", "value", "column"),
    [
        ("credit: Ann Lee / AFP", "Ann Lee / AFP", 9),
        ("credits: 'All photos: Ann Lee / AFP'", "Ann Lee / AFP", 23),
        ("all_photos: Ann Lee / AFP", "Ann Lee / AFP", 13),
        ("description: Dawn in port. All photos by Ann Lee / AFP.", "Ann Lee / AFP", 42),
        ("photo_credit: {name: Ann Lee / AFP}", "Ann Lee / AFP", 22),
    ],
)
def test_a_credit_beside_the_list_holds_for_every_item(
    tmp_path: Path, line: str, value: str, column: int
) -> None:
    gallery = one(
        tmp_path, f"{line}\nphotos:\n  - {{src: a.jpg, caption: x}}\n  - {{src: b.jpg}}\n"
    )
    (shared,) = gallery.statements
    assert (shared.value, shared.origin, shared.property) == (
        value,
        Origin.GALLERY,
        Property.CREDIT,
    )
    assert (shared.place.line, shared.place.column) == (1, column)
    assert cut(shared, tmp_path / "a.yml") == value
    assert all(shared in item.statements for item in gallery.items)


def test_the_author_of_a_page_is_not_the_photographer(tmp_path: Path) -> None:
    gallery = one(
        tmp_path, "author: Cy Doe\nsource: The desk\ngallery:\n  - {src: a.jpg, alt: x}\n"
    )
    assert gallery.statements == ()


def test_a_credit_in_several_keys(tmp_path: Path) -> None:
    gallery = one(
        tmp_path,
        """
        photos:
          - {src: a.jpg, photographer: Ann Lee, agency: Reuters}
          - {src: b.jpg, credit: Ben Okoro / AFP, agency: AFP}
          - {src: c.jpg, photographers: [Ann Lee, Ben Okoro], credit: {name: EPA}}
        """,
    )
    first, second, third = (said(i) for i in gallery.items)
    assert (first["creator"], first["credit"]) == ("Ann Lee", "Reuters")
    assert (second["credit"], second["source"]) == ("Ben Okoro / AFP", "AFP")
    assert values(gallery.items[2], Property.CREATOR) == ["Ann Lee", "Ben Okoro"]
    assert third["credit"] == "EPA"


def test_values_of_other_types_are_words_or_blank_but_never_an_error(tmp_path: Path) -> None:
    gallery = one(
        tmp_path,
        """
        photos:
          - {src: a.jpg, caption: 5, alt: , credit: [], date: 2022-02-18}
          - {src: b.jpg, caption: [One line, and more], alt: true, credit: {x: {y: z}}}
          - {src: [c.jpg], caption: {en: In the port}}
          - null
          - 7
          - d.jpg
        """,
    )
    assert [said(i) for i in gallery.items][:4] == [
        {"image": "a.jpg", "caption": "5", "alt": "", "date_created": "2022-02-18"},
        {"image": "b.jpg", "caption": "One line and more"},
        {"image": "c.jpg", "caption": "In the port"},
        {"image": "d.jpg"},
    ]
    assert values(gallery.items[1], Property.CAPTION) == ["One line and more"]


def test_galleries_in_galleries_and_several_in_a_file(tmp_path: Path) -> None:
    galleries = read(
        tmp_path,
        "a.json",
        json.dumps(
            {
                "galleries": [
                    {"title": "One", "credit": "EPA", "photos": ITEMS},
                    {"title": "Two", "photos": ITEMS[:1]},
                ]
            }
        ),
    )
    assert [(g.id, g.title, len(g.items)) for g in galleries] == [
        ("/galleries/0/photos", "One", 2),
        ("/galleries/1/photos", "Two", 1),
    ]


def test_single_pictures_by_role(tmp_path: Path) -> None:
    galleries = read(
        tmp_path,
        "a.yml",
        textwrap.dedent(
            """
            title: A page
            hero_image: hero.jpg
            hero_image_alt: A ship
            cover: {image: cover.jpg, caption: Dawn in the port, alt: Dawn}
            og_image: share.jpg
            og_image_alt: Share
            thumbnail: t.jpg
            """
        ),
    )
    assert [said(g.items[0]) for g in galleries] == [
        {"image": "hero.jpg", "alt": "A ship", "title": "A page"},
        {"image": "cover.jpg", "caption": "Dawn in the port", "alt": "Dawn"},
    ]


def test_a_mapping_by_file_name(tmp_path: Path) -> None:
    gallery = one(tmp_path, "a.jpg: {alt: A ship}\nb.jpg: {caption: Dawn}\n")
    assert [said(i) for i in gallery.items] == [
        {"image": "a.jpg", "alt": "A ship"},
        {"image": "b.jpg", "caption": "Dawn"},
    ]


def test_a_key_map_reads_any_file(tmp_path: Path) -> None:
    key_map = KeyMap(
        ("*.yml",),
        "story.shots",
        (
            (Property.CAPTION, "texts.long"),
            (Property.CREATOR, "people[].name"),
            (Property.IMAGE, "f"),
        ),
        credit="story.by",
        title="story.head",
    )
    gallery = one(
        tmp_path,
        """
        story:
          by: EPA
          head: Port
          shots:
            - {f: a, texts: {long: A caption}, people: [{name: Ann Lee}, {name: Bo}, {}]}
            - {f: b}
        """,
        key_map,
    )
    assert gallery.title == "Port"
    assert values(gallery.items[0], Property.CREATOR) == ["Ann Lee", "Bo"]
    assert [said(i) for i in gallery.items] == [
        {"caption": "A caption", "creator": "Ann Lee", "image": "a", "credit": "EPA"},
        {"image": "b", "credit": "EPA"},
    ]
    assert gallery.items[0].statements[0].place.pointer == "/story/shots/0/texts/long"


def test_a_key_map_that_leads_nowhere_is_a_problem(tmp_path: Path) -> None:
    gallery = one(tmp_path, "a: 1\n", KeyMap(("*.yml",), "story.shots"))
    assert [p.message for p in gallery.problems] == [
        "the key map's items path 'story.shots' leads nowhere in this file"
    ]


def test_a_key_map_without_fields_goes_by_the_usual_names(tmp_path: Path) -> None:
    gallery = one(tmp_path, "x:\n  - {title: T}\n  - {text: Words}\n", KeyMap(("*.yml",), "x"))
    assert [said(i) for i in gallery.items] == [{"title": "T"}, {"caption": "Words"}]


def test_a_doubled_key_is_a_problem_of_the_gallery(tmp_path: Path) -> None:
    gallery = one(tmp_path, "photos:\n  - src: a.jpg\n    alt: x\n    alt: y\n")
    assert said(gallery.items[0])["alt"] == "y"
    (problem,) = gallery.problems
    assert "key 'alt' is there twice" in problem.message
    assert problem.place.line == 4


def test_a_truncated_file_is_a_problem_and_its_whole_items_are_read(tmp_path: Path) -> None:
    (gallery,) = read(tmp_path, "a.json", json.dumps(ITEMS)[:-60])
    assert [said(i) for i in gallery.items] == ITEMS[:1]
    assert len(gallery.problems) == 1


def test_a_file_that_does_not_parse_is_only_a_problem_where_it_may_be_a_gallery(
    tmp_path: Path,
) -> None:
    assert read(tmp_path, "tsconfig.json", '{ // comment\n "strict": true }') == ()
    assert read(tmp_path, "chart.yml", "a: {{ .Values.x }}: b\n  - c") == ()
    assert read(tmp_path, "named.json", '{ // comment\n "strict": true }', explicit=True)[
        0
    ].problems
    assert read(tmp_path, "smells.json", '{ "caption": "A')[0].problems


def test_a_billion_laughs_cost_nothing(tmp_path: Path) -> None:
    lines = ['a: &a ["caption", "lol", "lol"]']
    for here, before in zip("bcdefghijkl", "abcdefghijk", strict=True):
        refs = ",".join([f"*{before}"] * 9)
        lines.append(f"{here}: &{here} [{refs}]")
    lines.append("photos:\n  - {src: x.jpg, caption: A ferry, params: *l}")
    gallery = one(tmp_path, "\n".join(lines))
    assert said(gallery.items[0]) == {"image": "x.jpg", "caption": "A ferry"}


def test_a_bomb_of_nested_parameters_is_bounded(tmp_path: Path) -> None:
    keys = ("params", "attributes", "fields", "meta", "metadata", "data", "acf", "custom")
    lines = ["n0: &n0 {caption: A ferry}"]
    for number in range(1, 12):
        refs = ", ".join(f"{k}: *n{number - 1}" for k in keys)
        lines.append(f"n{number}: &n{number} {{{refs}}}")
    lines.append("photos:\n  - {src: x.jpg, caption: A ferry, params: *n11}")
    assert said(one(tmp_path, "\n".join(lines)).items[0])["caption"] == "A ferry"


@pytest.mark.parametrize("name", ["deep.json", "deep.yml"])
def test_100_000_levels_are_a_problem(tmp_path: Path, name: str) -> None:
    (gallery,) = read(tmp_path, name, '{"caption": ' + "[" * 100_000)
    assert "nested deeper than" in gallery.problems[0].message


def test_tables_with_lines_in_cells_and_no_gallery(tmp_path: Path) -> None:
    text = 'file,caption,credit\na.jpg,"Two lines\nin a ""cell""",EPA\nb.jpg,Next,AP\n'
    (gallery,) = read(tmp_path, "a.csv", text)
    first, second = gallery.items
    assert said(first)["caption"] == 'Two lines\nin a "cell"'
    assert first.all(Property.CREDIT)[0].place.line == 3
    place = second.all(Property.CAPTION)[0].place
    assert (place.line, place.column) == (4, 7)
    assert read(tmp_path, "sales.csv", "date,credit,debit\n2022-01-01,100,0\n") == ()
    assert read(tmp_path, "named.csv", "a,b\n1,2\n", explicit=True) == ()


def test_two_columns_of_a_name_are_a_problem(tmp_path: Path) -> None:
    (gallery,) = read(tmp_path, "a.csv", "file,caption,caption\na.jpg,One,Two\n")
    assert said(gallery.items[0])["caption"] == "One"
    (problem,) = gallery.problems
    assert problem.message == "there are two columns 'caption'; the first one counts"
    assert problem.place.column == 14


def test_a_quote_that_never_closes_is_a_problem(tmp_path: Path) -> None:
    (gallery,) = read(tmp_path, "a.csv", 'file,caption\na.jpg,A ferry\nb.jpg,"Never\n')
    assert gallery.problems[0].message == "a quoted cell is never closed"
    assert len(gallery.items) == 1


def test_the_page_on_sources_lists_every_name() -> None:
    page = (Path(__file__).parents[2] / "docs" / "sources.md").read_text(encoding="utf-8")
    for prop, listed in known_names().items():
        assert f"| {prop.value} | {', '.join(f'`{name}`' for name in listed)} |" in page


def credits_of(tmp_path: Path, credit: str) -> tuple[list[str], list[str]]:
    gallery = one(tmp_path, f"photos:\n  - {{src: a.jpg, caption: Dawn, {credit}}}\n")
    (item,) = gallery.items
    return values(item, Property.CREATOR), values(item, Property.CREDIT)


@pytest.mark.parametrize(
    ("credit", "creators", "suppliers"),
    [
        ("credit: {photographer: Ines Calder, agency: EPA}", ["Ines Calder"], ["EPA"]),
        ("credit: {name: Ines Calder, organisation: EPA}", ["Ines Calder"], ["EPA"]),
        ("credit: {byline: Ines Calder, source: EPA, url: x}", ["Ines Calder"], ["EPA"]),
        ("credit: {photographer: Ines Calder}", ["Ines Calder"], []),
        ("credit: {name: EPA}", [], ["EPA"]),
        ("credit: [{name: Ines Calder}, {name: Bo Lind}]", [], ["Ines Calder", "Bo Lind"]),
        ("credits: [Ines Calder, EPA]", [], ["Ines Calder", "EPA"]),
        (
            "credits: {by: [{name: Ines Calder}, {name: Bo Lind}], affiliation: [{name: EPA}]}",
            ["Ines Calder", "Bo Lind"],
            ["EPA"],
        ),
        ("credits: {by: [{name: Ines Calder}]}", [], ["Ines Calder"]),
        ("quelle: dpa, fotograf: Bo Lind", ["Bo Lind"], ["dpa"]),
        ("bildquelle: dpa", [], ["dpa"]),
        ("crédit_photo: Bo Lind / AFP", [], ["Bo Lind / AFP"]),
        ("créditos: EFE, fotógrafo: Bo Lind", ["Bo Lind"], ["EFE"]),
        ("fotografo: Bo Lind, fonte: ANSA", ["Bo Lind"], ["ANSA"]),
    ],
)
def test_no_part_of_a_credit_is_lost(
    tmp_path: Path, credit: str, creators: list[str], suppliers: list[str]
) -> None:
    assert credits_of(tmp_path, credit) == (creators, suppliers)


@pytest.mark.parametrize(
    "beside",
    [
        "photographer: Ines Calder\nagency: EPA\n",
        "photos_by: Ines Calder\nagency: EPA\n",
        "credit: {photographer: Ines Calder, agency: EPA}\n",
        "fotograf: Ines Calder\nquelle: EPA\n",
    ],
)
def test_photographer_and_agency_beside_the_list(tmp_path: Path, beside: str) -> None:
    gallery = one(
        tmp_path, f"{beside}photos:\n  - {{src: a.jpg, caption: x}}\n  - {{src: b.jpg}}\n"
    )
    found = [(s.property, s.value) for s in gallery.items[1].statements if s.origin == "gallery"]
    assert found == [(Property.CREATOR, "Ines Calder"), (Property.CREDIT, "EPA")]


def test_a_caption_in_parts_is_one(tmp_path: Path) -> None:
    text = "photos:\n  - src: a.jpg\n    caption: [Dawn in the port., A ferry leaves. EPA]\n"
    (caption,) = one(tmp_path, text).items[0].all(Property.CAPTION)
    assert caption.value == "Dawn in the port. A ferry leaves. EPA"
    assert (caption.place.column, caption.verbatim) == (15, False)


@pytest.mark.parametrize(
    "text",
    [
        "images:\n  a: {src: a.jpg, caption: Dawn}\n  b: {src: b.jpg, credit: AFP}\n",
        "plates:\n  a: {src: a.jpg, caption: Dawn}\n  b: {src: b.jpg, credit: AFP}\n",
        "a: {src: a.jpg, caption: Dawn}\nb: {src: b.jpg, credit: AFP}\n",
    ],
)
def test_a_mapping_of_items_is_one_gallery(tmp_path: Path, text: str) -> None:
    assert [said(i) for i in one(tmp_path, text).items] == [
        {"image": "a.jpg", "caption": "Dawn"},
        {"image": "b.jpg", "credit": "AFP"},
    ]


def test_a_mapping_of_roles_or_languages_is_no_list(tmp_path: Path) -> None:
    roles = "hero: {src: a.jpg, alt: A ship}\nbanner: {src: b.jpg, alt: A port}\n"
    assert [len(g.items) for g in read(tmp_path, "a.yml", roles)] == [1, 1]
    languages = "en: {caption: Dawn in the old port}\nde: {caption: Im alten Hafen am Morgen}\n"
    assert read(tmp_path, "b.yml", languages) == ()


def test_json_lines_are_one_gallery(tmp_path: Path) -> None:
    text = '{"src": "a.jpg", "caption": "Dawn"}\n{"src": "b.jpg", "credit": "AFP"}\n'
    for name in ("a.jsonl", "a.ndjson"):
        (gallery,) = read(tmp_path, name, text)
        assert [i.number for i in gallery.items] == [1, 2]
        assert gallery.items[1].statements[1].place.pointer == "/1/credit"


def test_galleries_in_json_lines_stay_apart(tmp_path: Path) -> None:
    line = '{"photos": [{"src": "a.jpg", "caption": "Dawn"}, {"src": "b.jpg"}]}\n'
    assert [len(g.items) for g in read(tmp_path, "a.jsonl", line * 2)] == [2, 2]


def test_captions_by_file_name(tmp_path: Path) -> None:
    text = "a.jpg: A ferry leaves the port. EPA\nb.jpg: Lemons in a crate. AP\nc.jpg:\n"
    assert [said(i) for i in one(tmp_path, text).items] == [
        {"image": "a.jpg", "caption": "A ferry leaves the port. EPA"},
        {"image": "b.jpg", "caption": "Lemons in a crate. AP"},
        {"image": "c.jpg", "caption": ""},
    ]
    text = "alt:\n  a.jpg: A white ship\n  b.jpg: Boxes\n"
    assert [said(i) for i in one(tmp_path, text).items] == [
        {"image": "a.jpg", "alt": "A white ship"},
        {"image": "b.jpg", "alt": "Boxes"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a.jpg: a.5f3c.jpg\nb.jpg: b.77aa.jpg\n",
        "a.jpg: 5f3c77aa\nb.jpg: 99bb00cc\n",
        "a.jpg: 1200\nb.jpg: 800\n",
    ],
)
def test_a_table_of_hashes_sizes_or_paths_is_no_gallery(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, "a.yml", text) == ()


def test_a_row_with_more_cells_than_the_header_is_a_problem(tmp_path: Path) -> None:
    text = "file,caption,credit\na.jpg,Dawn,EPA,,\nb.jpg,Nets, boats and a ferry,AP\n"
    (gallery,) = read(tmp_path, "a.csv", text)
    (problem,) = gallery.problems
    assert problem.message == "the row has 4 cells and the header 3"
    assert problem.hint == "put a text that holds the separator in double quotes"
    assert (problem.place.line, problem.place.column) == (3, 31)


@pytest.mark.parametrize(
    "above", ["sep=;\n", "sep=;\r\n", "Harbour gallery\n", "Harbour, at dawn; 12 pictures\n\n"]
)
def test_lines_above_the_header_of_a_table(tmp_path: Path, above: str) -> None:
    text = f"{above}file;caption;credit\na.jpg;Nets, boats, ropes and a ferry;EPA\n"
    (gallery,) = read(tmp_path, "a.csv", text)
    (item,) = gallery.items
    assert said(item) == {
        "image": "a.jpg",
        "caption": "Nets, boats, ropes and a ferry",
        "credit": "EPA",
    }
    assert gallery.problems == ()


PARALLEL = """\
photos: [a.jpg, b.jpg]
captions:
  - Two divers mend a net
  - "A ferry leaves"
alt_texts: [A net, ""]
credits: [Ann Lee / EPA, Ben Okoro / AFP]
"""


@pytest.mark.parametrize("key", ["photos", "images", "gallery"])
def test_captions_in_a_list_of_their_own_are_matched_by_order(tmp_path: Path, key: str) -> None:
    (gallery,) = read(tmp_path, "a.yml", PARALLEL.replace("photos", key))
    assert [said(item) for item in gallery.items] == [
        {"image": "a.jpg", "caption": "Two divers mend a net", "alt": "A net"}
        | {"credit": "Ann Lee / EPA"},
        {"image": "b.jpg", "caption": "A ferry leaves", "alt": "", "credit": "Ben Okoro / AFP"},
    ]
    assert [len(item.all(Property.CREDIT)) for item in gallery.items] == [1, 1]
    caption = gallery.items[1].all(Property.CAPTION)[0]
    assert caption.place.pointer == "/captions/1"
    assert cut(caption, tmp_path / "a.yml") == "A ferry leaves"
    assert gallery.problems == ()


def test_a_list_of_captions_of_another_length_is_a_problem(tmp_path: Path) -> None:
    text = "photos: [a.jpg, b.jpg, c.jpg]\ncaptions: [Two divers mend a net, A ferry leaves]\n"
    (gallery,) = read(tmp_path, "a.yml", text)
    assert [said(item) for item in gallery.items] == [{"image": f"{n}.jpg"} for n in "abc"]
    (problem,) = gallery.problems
    assert problem.message == "'captions' has 2 texts for 3 pictures"
    assert (problem.place.line, problem.place.column) == (2, 1)


@pytest.mark.parametrize(
    "header",
    [
        "Datei;Bildunterschrift;Bildnachweis",
        "Bilddatei;Bildunterschrift;Bildnachweis",
        "fichier;légende;crédit photo",
        "archivo;leyenda;crédito",
        "immagine;didascalia;crediti",
        "imagem;legenda;créditos",
        "bestand;bijschrift;credit",
    ],
)
def test_tables_in_other_languages(tmp_path: Path, header: str) -> None:
    (gallery,) = read(tmp_path, "a.csv", f"{header}\na.jpg;Zwei Taucher im Hafen;Ann Lee / dpa\n")
    assert said(gallery.items[0]) == {
        "image": "a.jpg",
        "caption": "Zwei Taucher im Hafen",
        "credit": "Ann Lee / dpa",
    }


COMMENTED = """\
{ // the reef
  "gallery": [ /* two pictures */
    {"image": "a.jpg", "caption": "Two divers mend a net", "credit": "EPA"},
    {"image": "b.jpg", "caption": "A ferry leaves", "credit": "AFP"}
  ]
}
"""


def test_json_with_comments_is_read_and_the_comments_are_a_problem(tmp_path: Path) -> None:
    (gallery,) = read(tmp_path, "a.json", COMMENTED)
    assert [said(item)["image"] for item in gallery.items] == ["a.jpg", "b.jpg"]
    assert [p.message for p in gallery.problems] == ["there is a comment, which JSON does not know"]
    (gallery,) = read(tmp_path, "a.jsonc", COMMENTED)
    assert len(gallery.items) == 2
    assert gallery.problems == ()


def test_settings_with_comments_are_passed_over(tmp_path: Path) -> None:
    assert read(tmp_path, "tsconfig.json", '{ // strict\n "strict": true }') == ()
