"""The command line as users meet it: exit codes, messages, streams."""

import json
import os
import subprocess
import sys

import pytest

from captionaudit import __version__

CLEAN = """\
items:
  - caption: Snow ploughs clear the high pass above Andermatt at dawn.
    alt: Two orange ploughs between walls of snow
    credit: Urs Halder / Reuters
  - caption: A driver digs out his car at the foot of the pass.
    alt: A man with a shovel beside a white heap
    credit: Urs Halder / Reuters
"""
REVIEW = CLEAN.replace("Urs Halder / Reuters", "Reuters", 1)
WARNING = CLEAN.replace("Urs Halder / Reuters", "Urs Halder / Afp", 1)
ERROR = CLEAN.replace("Snow ploughs clear", "Caf&eacute; owners clear", 1)


def test_a_clean_gallery_ends_with_0(run, site):
    site("gallery.yml", CLEAN)
    ran = run("check", "gallery.yml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("1 gallery, 2 items: nothing to complain of\n")


@pytest.mark.parametrize(
    ("text", "fail_on", "code"),
    [
        (REVIEW, "review", 1),
        (REVIEW, "warning", 0),
        (WARNING, "warning", 1),
        (WARNING, "error", 0),
        (ERROR, "error", 1),
        (ERROR, "never", 0),
    ],
)
@pytest.mark.parametrize("format", ["text", "json"])
def test_fail_on_decides_the_exit_code_in_every_format(run, site, text, fail_on, code, format):
    site("gallery.yml", text)
    ran = run("check", "gallery.yml", "--fail-on", fail_on, "--format", format)
    assert (ran.code, ran.err) == (code, "")


def test_warnings_fail_by_default_and_reviews_do_not(run, site):
    site("review.yml", REVIEW)
    site("warning.yml", WARNING)
    assert run("check", "review.yml").code == 0
    assert run("check", "warning.yml").code == 1


def test_a_path_alone_is_checked(run, site):
    site("gallery.yml", WARNING)
    assert run("gallery.yml").out == run("check", "gallery.yml").out


def test_a_missing_path_ends_with_2_and_loses_nothing(run, site):
    site("gallery.yml", WARNING)
    ran = run("check", "gallery.yml", "gone.yml", "--format", "json")
    assert ran.code == 2
    assert {"agency-miscased", "unreadable-gallery"} <= set(ran.rules())


@pytest.mark.parametrize(
    ("args", "says", "hint"),
    [
        (["check", "gallery.yml", "--select", "alt-mising"], "alt-mising", "alt-missing"),
        (["check", "gallery.yml", "--ignore", "alt-mising"], "alt-mising", "alt-missing"),
        (["check", "gallery.yml", "--format", "jsno"], "jsno", "json"),
        (["check", "gallery.yml", "--fail-on", "warnings"], "warnings", "warning"),
        (["explain", "alt-mising"], "alt-mising", "alt-missing"),
        (["chekc", "gallery.yml"], "chekc", "check"),
        (["check"], "PATHS", ""),
        (["check", "gallery.yml", "--config", "none.toml"], "none.toml", ""),
        (["rules", "test", "none/"], "none", ""),
    ],
)
def test_a_slip_is_answered_with_the_right_word_and_2(run, site, args, says, hint):
    site("gallery.yml", CLEAN)
    ran = run(*args)
    assert ran.code == 2
    assert ran.out == ""
    assert says.lower() in ran.err.lower()
    assert hint in ran.err


def test_nothing_to_audit_ends_with_2_and_the_reason(run, site):
    site("page.txt", "A page without pictures.\n\nIt says this and that.\n")
    ran = run("check", "page.txt")
    assert (ran.code, ran.out) == (2, "")
    assert "nothing to audit" in ran.err
    assert "page.txt" in ran.err


def test_an_empty_folder_is_nothing_to_audit(run, site, tmp_path):
    assert run("check", tmp_path).code == 2


def test_select_and_ignore(run, site):
    site("gallery.yml", WARNING.replace("Two orange", "DSC_0012.JPG"))
    both = run("check", "gallery.yml", "--format", "json").rules()
    assert "agency-miscased" in both
    assert run("check", "gallery.yml", "--ignore", "agency").code == 0
    only = run("check", "gallery.yml", "--select", "agency-miscased", "--format", "json")
    assert only.rules() == ["agency-miscased"]


def test_the_configuration_next_to_the_galleries_counts(run, site):
    site("gallery.yml", WARNING)
    site("captionaudit.toml", '[severity]\nagency-miscased = "review"\n')
    assert run("check", "gallery.yml").code == 0
    site("captionaudit.toml", '[severity]\nagency-miscase = "review"\n')
    ran = run("check", "gallery.yml")
    assert ran.code == 2
    assert "agency-miscased" in ran.err


def test_house_rules_are_loaded_tested_and_explained(run, site):
    rule = """\
summary = "A caption of the house ends in a full stop"
severity = "warning"
scope = "item"
source = "House style"
why = "So we decided."
[check]
property = "caption.body"
matches = '[.!?]$'
message = "no full stop after {value!r}"
[[examples]]
pass = { caption = "A diver." }
[[examples]]
fail = { caption = "A diver" }
says = "no full stop after 'A diver'"
"""
    site("house/style/caption-stop.toml", rule)
    site("captionaudit.toml", 'rules = ["house"]\n')
    site("gallery.yml", CLEAN.replace("foot of the pass.", "foot of the pass"))
    assert run("rules", "test", "house").code == 0
    assert "So we decided." in run("explain", "caption-stop").out
    assert "caption-stop" in run("rules", "list").out
    ran = run("check", "gallery.yml", "--format", "json")
    assert ran.rules() == ["caption-stop"]
    site("house/style/caption-stop.toml", rule.replace("no full stop after 'A diver'", "none"))
    failed = run("rules", "test", "house")
    assert failed.code == 1
    assert "caption-stop.toml:12" in failed.out


def test_house_agencies_are_found(run, site):
    site("house/agencies/lagoon.toml", 'name = "Lagoon Press"\nkind = "photo"\n')
    site("gallery.yml", CLEAN.replace("Reuters", "Lagoon Press"))
    assert "agency-unknown" in run("check", "gallery.yml", "--format", "json").rules()
    site("captionaudit.toml", 'rules = ["house"]\n')
    ran = run("check", "gallery.yml", "--format", "json")
    assert ran.rules() == []
    assert ran.json["summary"]["agencies"] == {"lagoon": 2}


def test_house_agencies_are_tested(run, site):
    agency = 'name = "Lagoon Press"\nkind = "photo"\n\n[[examples]]\n'
    agency += 'credit = "Ines Calder / Lagoon Press"\nagencies = ["lagoon"]\n'
    site("house/agencies/lagoon.toml", agency + 'persons = ["Ines Calder"]\n')
    assert run("rules", "test", "house").code == 0
    site("house/agencies/lagoon.toml", agency + 'persons = ["Tom Lund"]\n')
    ran = run("rules", "test", "house")
    assert ran.code == 1
    assert "lagoon.toml" in ran.out
    assert "['Tom Lund']" in ran.out


def test_parse_reads_lines_and_writes_lines(run):
    ran = run("parse", stdin="A diver waves. EPA/INES CALDER\n\nInes Calder / AFP\n")
    assert ran.code == 0
    captioned, blank, credit = ran.lines
    assert (captioned["body"], captioned["agencies"]) == ("A diver waves.", ["epa"])
    assert captioned["persons"] == ["INES CALDER"]
    assert (blank["text"], blank["credit"]) == ("", None)
    assert (credit["body"], credit["agencies"], credit["persons"]) == ("", ["afp"], ["Ines Calder"])


def test_the_parts_of_a_line_are_the_line(run):
    text = "TOPSHOT - PORTWICK, Sulmar - A diver. (Photo by Ines Calder/AFP) NO RESALES epa10987654"
    [parsed] = run("parse", stdin=f"{text}\n").lines
    assert "".join(part["text"] for part in parsed["parts"]) == text
    assert all(text[part["start"] : part["end"]] == part["text"] for part in parsed["parts"])
    names = [part["name"] for part in parsed["parts"] if part["name"] != "space"]
    assert names == ["prefix", "dateline", "body", "credit", "instruction", "id"]
    assert parsed["ids"] == ["epa10987654"]


def test_version():
    done = subprocess.run(
        [sys.executable, "-m", "captionaudit", "--version"], capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, f"captionaudit {__version__}\n")


def test_a_closed_pipe_is_no_traceback(site, tmp_path):
    site("gallery.yml", CLEAN * 1)
    code = f"{sys.executable} -m captionaudit rules list | head -1"
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True, cwd=tmp_path)
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def test_a_fault_of_ours_is_one_sentence_and_2(run, site, monkeypatch):
    site("gallery.yml", CLEAN)
    monkeypatch.delenv("CAPTIONAUDIT_DEBUG", raising=False)

    def fail(*_):
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("captionaudit.audit.settle", fail)
    ran = run("check", "gallery.yml")
    assert (ran.code, ran.out) == (2, "")
    assert "internal fault: ZeroDivisionError: by zero" in ran.err


def test_a_rule_that_fails_loses_nothing_that_the_others_find(run, site, monkeypatch):
    from captionaudit.engine import judge

    site("gallery.yml", WARNING)
    before = run("check", "gallery.yml")

    def fail(*_):
        raise KeyError(1)

    def resolve(call, scope):
        return fail if call == "metadata.copyright_year" else known(call, scope)

    known = judge.resolve
    monkeypatch.setattr(judge, "resolve", resolve)
    monkeypatch.delenv("CAPTIONAUDIT_DEBUG", raising=False)
    ran = run("check", "gallery.yml")
    said = "not checked: copyright-year-wrong in gallery.yml (internal fault: KeyError: 1; please"
    assert (before.code, ran.code, ran.err) == (1, 2, before.err)
    assert said in ran.out
    lines = before.out.splitlines()
    assert [line for line in ran.out.splitlines() if "copyright-year-wrong" not in line] == lines
    assert run("check", "gallery.yml", "--fail-on", "never").code == 2
    monkeypatch.setenv("CAPTIONAUDIT_DEBUG", "1")
    with pytest.raises(KeyError):
        run("check", "gallery.yml")


@pytest.mark.skipif(os.name == "nt", reason="no terminals of this kind there")
def test_colour_on_a_terminal_and_none_where_nobody_wants_it(site, tmp_path):
    import pty

    site("gallery.yml", WARNING)

    def on_terminal(**more):
        parent, child = pty.openpty()
        environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "TERM")}
        done = subprocess.Popen(
            [sys.executable, "-m", "captionaudit", "gallery.yml"],
            stdout=child,
            cwd=tmp_path,
            env={**environment, "TERM": "xterm", **more},
        )
        os.close(child)
        shown = b""
        try:
            while chunk := os.read(parent, 4096):
                shown += chunk
        except OSError:
            pass  # the terminal closes when the program ends
        done.wait()
        os.close(parent)
        return shown

    assert b"\x1b[33;1mwarning" in on_terminal()
    assert b"\x1b[" not in on_terminal(NO_COLOR="1")


def test_no_rule_left_to_run_is_no_clean_bill(run, site):
    site("gallery.yml", CLEAN)
    ran = run("check", "gallery.yml", "--select", "caption", "--ignore", "caption")
    assert (ran.code, ran.out) == (2, "")
    assert "no rule to run" in ran.err


def test_a_run_that_could_read_nothing_ends_with_2(run, site):
    site("broken.yml", "items:\n  - caption: 'A diver\n    credit: AP\n")
    ran = run("check", "broken.yml", "--fail-on", "never")
    assert ran.code == 2
    assert "unreadable-gallery" in ran.out


@pytest.mark.parametrize("command", [["check", "--format", "json"], ["items"], ["check"]])
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_any_text_is_printed_whatever_the_charset_of_the_output(site, tmp_path, command, encoding):
    site(
        "g.json", '[{"caption": "Bad \\ud83d 国 🙂 “x”\\nA diver. Epa", "alt": "x", "credit": "y"}]'
    )
    done = subprocess.run(
        [sys.executable, "-m", "captionaudit", *command, "g.json"],
        capture_output=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    assert done.stderr == b""
    if command != ["check"]:
        text = done.stdout.decode("utf-8")
        record = json.loads(text)
        assert "\ud83d 国 🙂" in json.dumps(record, ensure_ascii=False)


def test_a_full_disk_is_one_sentence(site, tmp_path):
    site("gallery.yml", WARNING)
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "captionaudit", "gallery.yml"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            text=True,
        )
    assert done.returncode == 2
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr
    assert "internal fault" not in done.stderr


def test_a_place_that_ends_like_an_agency_is_no_credit(run):
    [parsed] = run("parse", stdin="Snow in Allentown, PA\n").lines
    assert (parsed["credit"], parsed["agencies"]) == (None, [])


def test_a_message_with_a_slip_names_the_line_and_the_right_word(run, site):
    rule = (
        'summary = "x"\nseverity = "review"\nscope = "item"\nsource = "x"\nwhy = "x"\n\n[check]\n'
        'property = "caption"\nnot_matches = "zz"\nmessage = "{valeu}"\n\n'
        '[[examples]]\npass = { caption = "a" }\n\n'
        '[[examples]]\nfail = { caption = "zz" }\nsays = "zz"\n'
    )
    site("house/x/no-zz.toml", rule)
    ran = run("rules", "test", "house")
    assert ran.code == 2
    assert "no-zz.toml:10: " in ran.err
    assert "did you mean 'value'?" in ran.err
    site("captionaudit.toml", 'rules = ["house"]\n')
    site("gallery.yml", CLEAN)
    ran = run("check", "gallery.yml")
    assert (ran.code, ran.out) == (2, "")  # before anything is found
    assert "no-zz.toml:10: " in ran.err
    site("house/x/no-zz.toml", rule.replace("valeu", "value"))
    assert run("check", "gallery.yml").code == 0
    assert run("rules", "test", "house").out.startswith("1 rule, 2 examples: 2 hold, 0 fail\n")
    site("house/x/no-zz.toml", rule.replace("valeu", "value").replace('caption"', 'caption.bdy"'))
    ran = run("rules", "test", "house")
    assert ran.code == 2
    assert "no-zz.toml:8: " in ran.err
    assert "did you mean 'caption.body'?" in ran.err
