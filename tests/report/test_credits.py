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


def test_the_table_counts_what_is_there_and_what_is_not(run, site):
    site("gallery.yml", GALLERY)
    out = run("credits", "gallery.yml").out
    assert out.endswith("4 credits in 3 forms, 2 not wholly known; 1 items without a credit\n")
    assert "EPA" in out
