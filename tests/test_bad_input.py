"""Whatever a file holds: a clear finding or error, and nothing lost from the rest of the run."""

import os

import pytest

GOOD = """\
items:
  - caption: A diver waves at Rasdhoo. Epa
    alt: A diver under water
  - caption: A boat leaves the harbour of Portwick. Maren Oduya / AP
    alt: A boat
"""


def bomb():
    lines = ["a0: &a0 [caption, caption]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    return "\n".join([*lines, "items: *a11", "caption: x", "alt: y", "credit: z"])


BAD = {
    "truncated.json": '{"items": [{"caption": "A diver", "alt": "x", "credit": "A',
    "deep.json": '{"caption": ' + "[" * 200_000,
    "broken.yml": "items:\n  - caption: 'A diver\n    credit: AP\n",
    "nul.yml": b"items:\n  - caption: A di\x00ver\n",
    "latin1.yml": "items:\n  - caption: Caf\u00e9 owners wave. AP\n    alt: x\n".encode("latin-1"),
    "binary.csv": bytes(range(256)) * 64,
    "empty.jpg": b"",
    "text.jpg": b"this is no picture",
    "cut.jpg": b"\xff\xd8\xff\xe0\x00\x10JF",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_reported_and_the_good_one_too(run, site, name):
    site("good.yml", GOOD)
    site(name, BAD[name])
    ran = run("check", "good.yml", name, "--format", "json")
    assert ran.code in (1, 2)
    rules = ran.rules()
    assert "agency-miscased" in rules
    wanted = "unreadable-image" if name.endswith(".jpg") else "unreadable-gallery"
    [finding] = [f for f in ran.json["findings"] if f["rule"] == wanted]
    assert name in finding["path"]
    assert finding["message"]


def test_a_bomb_of_aliases_neither_hangs_nor_hides_the_rest(run, site):
    site("good.yml", GOOD)
    site("bomb.yml", bomb())
    assert "agency-miscased" in run("check", ".", "--format", "json").rules()


def test_the_readable_part_of_a_file_in_the_wrong_charset_is_judged(run, site):
    site("latin1.yml", BAD["latin1.yml"].replace(b"AP", b"Epa"))
    assert {"unreadable-gallery", "agency-miscased"} <= set(
        run("check", "latin1.yml", "--format", "json").rules()
    )


def test_a_line_longer_than_any_gallery(run, site, tmp_path):
    site("good.yml", GOOD)
    with open(tmp_path / "long.json", "wb") as file:
        file.write(b'{"caption": "')
        file.truncate(200 * 1024 * 1024)
    ran = run("check", "good.yml", "long.json", "--format", "json")
    assert {"agency-miscased", "unreadable-gallery"} <= set(ran.rules())


def test_a_folder_that_links_to_itself(run, site, tmp_path):
    site("a/good.yml", GOOD)
    os.symlink(tmp_path, tmp_path / "a" / "loop")
    os.symlink("self", tmp_path / "self")
    ran = run("check", ".", "--format", "json")
    assert ran.json["summary"]["galleries"] == 1


def test_a_folder_that_nobody_may_read(run, site, tmp_path, monkeypatch):
    site("good.yml", GOOD)
    (tmp_path / "closed").mkdir()
    real = os.scandir

    def scandir(path="."):
        if os.path.basename(os.fspath(path)) == "closed":
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    ran = run("check", ".", "--format", "json")
    [finding] = [f for f in ran.json["findings"] if f["rule"] == "unreadable-gallery"]
    assert "closed" in finding["path"]
    assert "agency-miscased" in ran.rules()


def test_other_peoples_files_are_none_of_our_business(run, site):
    site("good.yml", GOOD)
    site("tsconfig.json", '{\n  // comments are not JSON\n  "compilerOptions": {}\n}\n')
    site("chart/templates/deploy.yaml", "{{- if .Values.enabled }}\nkind: Deployment\n{{- end }}\n")
    site("package.json", '{"name": "site", "description": "A site", "author": "Ines Calder"}')
    site("notes.txt", "To do:\n* call AP\n* pay AFP\n")
    ran = run("check", ".", "--format", "json")
    assert ran.json["summary"]["galleries"] == 1
    assert "unreadable-gallery" not in ran.rules()


def test_captions_cannot_write_to_the_terminal(run, site):
    site(
        "evil.yml",
        'items:\n  - caption: "A diver \\e[2J\\e]0;x\\a &amp; waves.\\u202e AP"\n    alt: x\n',
    )
    out = run("check", "evil.yml").out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "\\u001b[2J" in out
