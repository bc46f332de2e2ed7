"""`captionaudit init`: the key maps that it proposes for data files with keys of their own."""

from __future__ import annotations

import json
from typing import Any

from captionaudit.config import load_config

STORY = {
    "story": {
        "shots": [
            {"datei": "a.jpg", "worte": {"lang": "Divers clear torn nets off the reef at dawn."},
             "wer": "Ann Lee / EPA"},
            {"datei": "b.jpg", "worte": {"lang": "A ferry leaves the harbour as the wind rises."},
             "wer": "Ben Okoro / Afp"},
        ]
    }
}  # fmt: skip


def test_a_key_map_is_proposed_and_finds_the_gallery(run: Any, site: Any) -> None:
    site("data/one.json", json.dumps(STORY))
    site("data/two.json", json.dumps(STORY))
    assert run("check", ".").code == 2
    assert run("init").code == 0
    (key_map,) = load_config().galleries
    assert key_map.paths == ("/data/*.json",)
    assert key_map.items == "/story/shots"
    assert dict(key_map.fields) == {
        "image": "datei",
        "caption": "worte.lang",
        "credit": "wer",
    }
    rules = run("check", ".", "--format", "json").rules()
    assert rules.count("agency-miscased") == 2


def test_what_is_doubtful_is_a_comment(run: Any, site: Any) -> None:
    shots = [dict(shot, mehr="Something else about it in as many words.")
             for shot in STORY["story"]["shots"]]  # fmt: skip
    site("one.json", json.dumps(shots))
    site("known.yml", "- {image: c.jpg, caption: A choir sings in the square., credit: EPA}\n")
    out = run("init").out
    assert '# paths = ["/one.json"]' in out
    assert load_config().galleries == ()


def test_other_lists_are_no_proposals(run: Any, site: Any) -> None:
    site("people.json", json.dumps([
        {"wer": "Ann Lee", "was": "She covers the coast and all that happens there."},
        {"wer": "Cy Doe", "was": "He covers the town and all that happens there."},
    ]))  # fmt: skip
    site("icons.json", json.dumps([{"datei": f"{n}.png", "wer": "Ann"} for n in range(3)]))
    site("known.yml", "- {image: c.jpg, caption: A choir sings in the square., credit: EPA}\n")
    assert "[[galleries]]" not in run("init").out
