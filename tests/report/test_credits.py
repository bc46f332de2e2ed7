"""`captionaudit credits`: every credit with its count, those that are not wholly known first."""

GALLERY = """\
items:
  - {caption: Boats leave the harbour at dawn., credit: Ines Calder / EPA}
  - {caption: Boats come home at dusk., credit: Ines Calder / EPA}
  - {caption: A gull waits on the quay., credit: Ines Calder / The Portwick Post}
  - {caption: The lighthouse at night., credit: Tom Lund / Lagoon Wire}
  - {caption: The harbour master waves.}
"""


def test_unknown_credits_come_first(run, site):
    site("gallery.yml", GALLERY)
    rows = run("credits", "gallery.yml", "--format", "jsonl").lines
    assert [(row["credit"], row["count"], row["unknown"]) for row in rows] == [
        ("Ines Calder / The Portwick Post", 1, True),
        ("Tom Lund / Lagoon Wire", 1, True),
        ("Ines Calder / EPA", 2, False),
    ]
    assert rows[2]["agencies"] == ["EPA"]
    assert rows[2]["persons"] == ["Ines Calder"]
    assert rows[0]["first"] == "gallery.yml:4"


def test_the_list_shrinks_as_the_site_names_its_own(run, site):
    site("gallery.yml", GALLERY)
    site("captionaudit.toml", '[house]\ncredits = ["The Portwick Post"]\n')
    rows = run("credits", "gallery.yml", "--format", "jsonl").lines
    assert [row["credit"] for row in rows if row["unknown"]] == ["Tom Lund / Lagoon Wire"]
    site(
        "captionaudit.toml",
        '[house]\ncredits = ["The Portwick Post"]\nphotographers = ["Ines Calder"]\n',
    )
    rows = run("credits", "gallery.yml", "--format", "jsonl").lines
    assert [row["credit"] for row in rows if row["unknown"]] == ["Tom Lund / Lagoon Wire"]


def test_the_table_counts_what_is_there_and_names_what_is_not(run, site):
    site("gallery.yml", GALLERY)
    out = run("credits", "gallery.yml").out
    assert "4 credits in 3 forms: 0 unknown, 0 irregular, 2 organisation, 2 known" in out
    assert out.endswith("1 items without a credit:\n  gallery.yml:6\n")
    assert "EPA" in out


def rows_of(run, site, *items, config=""):
    """Write a gallery of these items and return the rows of its credits."""
    site("gallery.yml", "items:\n" + "".join(f"  - {{{item}}}\n" for item in items))
    site("captionaudit.toml", config)
    return run("credits", "gallery.yml", "--format", "jsonl").lines


def test_every_value_of_a_field_is_a_credit(run, site):
    rows = rows_of(run, site, 'caption: A gull., credit: ["Tom Lund / AFP", "Ana Beltz / EPA"]')
    assert sorted(row["credit"] for row in rows) == ["Ana Beltz / EPA", "Tom Lund / AFP"]


def test_the_photographer_of_another_key_belongs_to_the_credit(run, site):
    gull = "caption: A gull., photographer: Tom Lund, agency: Getty Images"
    duck = "caption: A duck., photographer: Ana Beltz, agency: Getty Images"
    rows = rows_of(run, site, gull, duck)
    assert [(row["credit"], row["persons"]) for row in rows] == [
        ("Getty Images", ["Ana Beltz"]),
        ("Getty Images", ["Tom Lund"]),
    ]


def test_an_item_with_a_by_line_alone_has_a_credit(run, site):
    [row] = rows_of(run, site, "caption: A gull., photographer: Tom Lund")
    assert (row["credit"], row["persons"]) == ("Tom Lund", ["Tom Lund"])


def test_what_is_written_wrongly_comes_behind_what_nobody_knows(run, site):
    rows = rows_of(
        run,
        site,
        "caption: A gull., credit: Ines Calder / EPA",
        "caption: A gull., credit: Ines Calder  / EPA",
        "caption: A gull., credit: Ines Calder / afp",
        "caption: A gull., credit: Retuers",
        'caption: A gull., credit: "Foto: privat"',
        "caption: A gull., credit: Harbour Ministry / AFP",
        "caption: A gull., credit: Lagoon Wire",
    )
    assert [(row["credit"], row["status"]) for row in rows] == [
        ("Foto: privat", "unknown"),
        ("Ines Calder  / EPA", "irregular"),
        ("Ines Calder / afp", "irregular"),
        ("Retuers", "irregular"),
        ("Lagoon Wire", "organisation"),
        ("Harbour Ministry / AFP", "organisation"),
        ("Ines Calder / EPA", "known"),
    ]


def test_the_sites_own_word_is_known(run, site):
    rows = rows_of(
        run,
        site,
        'caption: A gull., credit: "Foto: privat"',
        config='[house]\ncredits = ["privat"]\nphotographers = ["Ines Calder"]\n',
    )
    assert [row["status"] for row in rows] == ["known"]


def test_what_may_be_a_credit_at_the_end_of_a_caption_is_listed_as_unknown(run, site):
    item = 'caption: "A gull waits on the quay. (Lagoon Q4)"'
    [row] = rows_of(run, site, item)
    assert (row["credit"], row["first"]) == ("(Lagoon Q4)", "gallery.yml:2")
    [row] = rows_of(run, site, item, config='[house]\ncredits = ["Lagoon Q4"]\n')
    assert row["status"] == "known"


def test_what_is_not_understood_in_a_credit_is_shown(run, site):
    [row] = rows_of(run, site, 'caption: A gull., credit: "?? no idea"')
    assert (row["status"], row["others"]) == ("unknown", ["?? no idea"])
