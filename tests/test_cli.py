"""The command line from outside: what goes to stdout, what to stderr, and the exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

from briefing import __version__

STORY = """Ferry line to Aldermere reopens

PORT WESSEL, May 4 (Norvik) - The ferry line to Aldermere reopened on Tuesday after 12 days.

More than 1,500 passengers crossed in the first six hours, harbour master Tove Lund said.

"We will never again close it for so long," said Lund.
"""


ENVIRONMENT = {
    # Bytecode is written and used: compiling the program anew for each run takes longer than all the tests.
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
}


class Ran:
    """How a run ended."""

    def __init__(self, done: subprocess.CompletedProcess[bytes]) -> None:
        self.code = done.returncode
        self.out = done.stdout.decode()
        self.err = done.stderr.decode()
        self.complaints = self.err.splitlines()


def briefing(
    *arguments: str | bytes, stdin: bytes | None = None, cwd: Path | None = None, env: dict[str, str] | None = None
) -> Ran:
    return Ran(
        subprocess.run(
            [sys.executable, "-m", "briefing", *arguments],
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            timeout=30,
            check=False,
            cwd=cwd,
            env={**ENVIRONMENT, **(env or {})},
        )
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two stories; the second says more."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(STORY)
    (tmp_path / "in" / "b.txt").write_text(STORY.replace("1,500", "2,500"))
    return tmp_path


def test_version_is_one_line() -> None:
    ran = briefing("--version")
    assert (ran.code, ran.out, ran.err) == (0, f"briefing {__version__}\n", "")


@pytest.mark.parametrize("command", ["", "show", "export", "figures", "quotes", "dates", "themes", "info"])
def test_help_of_every_command_has_examples(command: str) -> None:
    ran = briefing(*filter(None, [command]), "--help")
    assert (ran.code, ran.err) == (0, "")
    assert "Example" in ran.out
    assert f"  briefing {command}".rstrip() in ran.out


def test_show_prints_the_article_and_its_findings(folder: Path) -> None:
    ran = briefing("show", "in/a.txt", cwd=folder)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "Ferry line to Aldermere reopens"
    assert "¶1 PORT WESSEL, May 4 (Norvik) - The ferry line to Aldermere reopened on Tuesday after 12 days." in lines
    assert "- More than 1,500 passengers [¶2]" in lines
    assert '- "We will never again close it for so long," [¶3]' in lines
    assert "\x1b" not in ran.out


def test_without_a_terminal_naming_a_file_shows_it(folder: Path) -> None:
    assert briefing("in/a.txt", cwd=folder).out == briefing("show", "in/a.txt", cwd=folder).out


def test_without_anything_the_shipped_articles_are_shown() -> None:
    ran = briefing()
    assert ran.code == 0
    assert ran.out.startswith("Chinese medical team arrives in Kazakhstan with supplies\n")
    assert "\nArticle 2: " in ran.out


@pytest.mark.parametrize("arguments", [["show"], ["show", "-"], []], ids=["show", "show -", "nothing"])
def test_what_is_piped_in_is_read(folder: Path, arguments: list[str]) -> None:
    ran = briefing(*arguments, stdin=STORY.encode())
    assert (ran.code, ran.out.splitlines()[0]) == (0, "Ferry line to Aldermere reopens")


@pytest.mark.parametrize("piped", [b"", b"\n \n"], ids=["nothing", "blank lines"])
@pytest.mark.parametrize("arguments", [[], ["show"], ["show", "-"], ["export"], ["figures"]], ids=" ".join)
def test_a_pipe_with_nothing_in_it_is_said_to_be_empty(folder: Path, arguments: list[str], piped: bytes) -> None:
    ran = briefing(*arguments, stdin=piped, cwd=folder)
    assert (ran.code, ran.out, ran.complaints) == (1, "", ["briefing: standard input is empty"])


def test_what_is_wrong_with_standard_input_does_not_stop_the_others(folder: Path) -> None:
    ran = briefing("show", "-", "in/a.txt", stdin=b"%PDF-1.7", cwd=folder)
    assert (ran.code, ran.out.splitlines()[0]) == (1, "Ferry line to Aldermere reopens")
    assert ran.complaints == ["briefing: standard input is a PDF, not text; give the article as plain text"]


@pytest.mark.parametrize("closed", ["<&-", "0> unread"], ids=["closed", "opened for writing"])
def test_standard_input_that_can_not_be_read_does_not_stop_the_others(folder: Path, closed: str) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" -m briefing show - in/a.txt {closed}'],
        cwd=folder,
        capture_output=True,
        timeout=30,
        check=False,
        env=ENVIRONMENT,
    )
    assert (done.returncode, done.stdout.splitlines()[0]) == (1, b"Ferry line to Aldermere reopens")
    assert done.stderr.startswith(b"briefing: standard input ")
    assert done.stderr.count(b"\n") == 1


def test_a_bad_input_costs_one_line_and_the_others_go_on(folder: Path) -> None:
    (folder / "in" / "c.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8)
    ran = briefing("export", "-f", "jsonl", "missing.txt", "in", cwd=folder)
    assert ran.code == 1
    assert [json.loads(line)["source"]["uri"] for line in ran.out.splitlines()] == ["in/a.txt", "in/b.txt"]
    assert len(ran.complaints) == 2
    assert ran.complaints[0].startswith("briefing: missing.txt: ")
    assert ran.complaints[1].startswith("briefing: in/c.txt: ")


def test_figures_are_tab_separated_columns(folder: Path) -> None:
    ran = briefing("figures", "in/a.txt", cwd=folder)
    assert [line.split("\t") for line in ran.out.splitlines()] == [
        ["1", "12", "day", "", "", "12 days", "in/a.txt"],
        ["2", "1500", "", "over", "passengers", "More than 1,500 passengers", "in/a.txt"],
        ["2", "6", "hour", "", "", "six hours", "in/a.txt"],
    ]


def test_quotes_and_dates_are_tab_separated_columns(folder: Path) -> None:
    quotes = [line.split("\t") for line in briefing("quotes", "in/a.txt", cwd=folder).out.splitlines()]
    assert quotes[-1] == [
        "3",
        "Tove Lund",
        "harbour master",
        "direct",
        "said",
        '"We will never again close it for so long,"',
        "in/a.txt",
    ]
    ran = briefing("dates", "--received", "2021-05-05", "in/a.txt", cwd=folder)
    dates = [line.split("\t") for line in ran.out.splitlines()]
    assert dates[0][:5] == ["1", "2021-05-04", "2021-05-04", "day", "Tuesday"]


@pytest.mark.parametrize("command", ["figures", "quotes", "dates"])
def test_findings_as_json_are_objects_that_lead_back(folder: Path, command: str) -> None:
    rows = [json.loads(line) for line in briefing(command, "--json", "in/a.txt", cwd=folder).out.splitlines()]
    assert rows
    assert {row["file"] for row in rows} == {"in/a.txt"}
    assert all(row["paragraph"] and row["line"] and row["rule"] and row["strength"] for row in rows)


def test_export_is_markdown_unless_asked_otherwise(folder: Path) -> None:
    ran = briefing("export", "in/a.txt", cwd=folder)
    assert ran.out.startswith('---\nschema: briefing/brief-1\ntitle: "Ferry line to Aldermere reopens"\n')
    assert "[¶2]: in/a.txt#L5\n" in ran.out


def test_points_asks_for_that_many(folder: Path) -> None:
    for points in (1, 2):
        row = json.loads(briefing("export", "-f", "jsonl", "--points", str(points), "in/a.txt", cwd=folder).out)
        assert len(row["points"]) == points


def test_csv_lists_the_table_asked_for(folder: Path) -> None:
    ran = briefing("export", "-f", "csv", "--table", "quotes", "in", cwd=folder)
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert {row["file"] for row in rows} == {"in/a.txt", "in/b.txt"}
    assert {row["speaker"] for row in rows} == {"Tove Lund"}


def test_a_folder_takes_a_file_each_and_keeps_what_is_there(folder: Path) -> None:
    first = briefing("export", "-o", "out/", "in", cwd=folder)
    assert (first.code, first.out, first.err) == (0, "", "")
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["a.md", "b.md"]
    assert "[¶1]: ../in/a.txt#L3\n" in (folder / "out" / "a.md").read_text()
    (folder / "out" / "a.md").write_text("mine")
    (folder / "out" / "b.md").unlink()
    again = briefing("export", "-o", "out", "in", cwd=folder)
    assert again.code == 1
    assert again.complaints == ["briefing: out/a.md: exists already and was not replaced; --force replaces it"]
    assert (folder / "out" / "a.md").read_text() == "mine"
    assert (folder / "out" / "b.md").exists()
    assert briefing("export", "-o", "out", "--force", "in", cwd=folder).code == 0
    assert (folder / "out" / "a.md").read_text() != "mine"


def source_of(export: Path) -> Path:
    """Where the reference to the first paragraph leads, from the folder the export is in."""
    text = export.read_text()
    target = text.partition("[¶1]: ")[2].partition("#L3\n")[0]
    assert yaml.safe_load(text.split("---\n")[1])["file"] == target
    # Not `resolve` of the whole: a system follows links as it goes.
    return Path(os.path.realpath(export.parent)) / target


@pytest.mark.parametrize("absolute", [False, True], ids=["relative", "absolute"])
@pytest.mark.parametrize(
    "output", ["brief.md", "in/brief.md", "deep/er/brief.md", "linked/brief.md", "deep/", "linked/"]
)
def test_references_lead_to_the_file_from_wherever_the_export_is(folder: Path, output: str, absolute: bool) -> None:
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "linked").symlink_to(folder / "deep" / "er")
    source = folder / "in" / "a.txt"
    ran = briefing("export", "-o", output, str(source) if absolute else "in/a.txt", cwd=folder)
    assert (ran.code, ran.err) == (0, "")
    made = folder / output
    found = source_of(made / "a.md" if output.endswith("/") else made)
    assert found.samefile(source)


def test_one_file_takes_all_and_is_not_made_for_none(folder: Path) -> None:
    assert briefing("export", "-f", "json", "-o", "all.json", "in", cwd=folder).code == 0
    assert len(json.loads((folder / "all.json").read_text())) == 2
    assert briefing("export", "-o", "none.md", "missing.txt", cwd=folder).code == 1
    assert not (folder / "none.md").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["export"], "there is nothing to read; name a FILE, a FOLDER or - for standard input"),
        (["export", "-f", "docx", "a"], "briefing export --help"),
        (["export", "--table", "dates", "a"], "--table chooses the table of a CSV; add -f csv"),
        (["export", "--force", "a"], "add -o FILE"),
        (["show", "--received", "yesterday", "a"], "'yesterday' is no date; write it as 2024-05-31"),
        (["--points", "3", "a"], "no such option"),
        (["export", "-f", "html", "a"], "'html' is not one of 'markdown', 'json', 'jsonl', 'csv'"),
        (["exprot", "a"], "'exprot' is neither a command nor a file; did you mean 'export'?"),
        (["compare", "in/a.txt", "in/b.txt"], "'compare' is neither a command nor a file; briefing --help lists"),
        (["keys"], "'keys' is neither a command nor a file"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage_is_one_line_and_exit_code_2(folder: Path, arguments: list[str], said: str) -> None:
    ran = briefing(*arguments, cwd=folder)
    assert (ran.code, ran.out, len(ran.complaints)) == (2, "", 1)
    assert said in ran.err


def test_a_file_called_like_a_command_is_named_with_its_folder(folder: Path) -> None:
    (folder / "show").write_text(STORY)
    assert briefing("./show", cwd=folder).out.startswith("Ferry line to Aldermere reopens\n")


@pytest.mark.parametrize("name", [b"a\x1b]2;x\x07.txt", b"a\nb.txt", b"\xff.txt", "a\u202eb.txt".encode()])
def test_names_of_files_do_not_reach_the_terminal_as_they_are(folder: Path, name: bytes) -> None:
    missing = briefing("show", b"missing-" + name, cwd=folder)
    assert missing.code == 1
    assert len(missing.complaints) == 1
    (folder / os.fsdecode(name)).write_text(STORY)
    for arguments in (["figures"], ["export"], ["export", "-f", "csv"]):
        ran = briefing(*arguments, name, cwd=folder)
        assert ran.code == 0
        for text in (ran.out, ran.err, missing.err):
            assert not {"\x1b", "\x07", "\u202e", "\r"} & set(text)


def test_output_is_the_same_in_every_locale_and_on_every_run(folder: Path) -> None:
    plain = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PYTHONHASHSEED": "1"}
    turkish = {"LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "77", "TZ": "Pacific/Kiritimati"}
    for arguments in (["show", "in"], ["export", "in"], ["export", "-f", "csv", "in"], ["export", "-f", "jsonl", "in"]):
        outputs = {briefing(*arguments, cwd=folder, env=env).out for env in ({}, plain, turkish)}
        assert len(outputs) == 1
        assert "é" not in outputs.pop()


def start(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "briefing", *arguments],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
    )


def test_a_reader_that_leaves_is_no_error(folder: Path) -> None:
    run = start(folder, "export", "-f", "jsonl", *["in"] * 60)
    assert run.stdout is not None
    run.stdout.read(10)
    run.stdout.close()
    run.stdout = None
    _, complaints = run.communicate(timeout=30)
    assert (run.returncode, complaints) == (141, b"")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, -15), (signal.SIGHUP, -1)])
def test_a_signal_ends_it_quietly_and_leaves_no_half_file(folder: Path, number: signal.Signals, code: int) -> None:
    # Reading standard input keeps it waiting in the middle of its work.
    run = start(folder, "export", "-o", "out.md", "in", "-")
    time.sleep(0.6)
    run.send_signal(number)
    out, err = run.communicate(timeout=30)
    assert (run.returncode, out, err) == (code, b"", b"")
    assert not (folder / "out.md").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_one_line(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "briefing", "figures", "in"],
            cwd=folder,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env=ENVIRONMENT,
        )
    assert done.returncode == 1
    assert done.stderr == b"briefing: standard output could not be written: no space left on device\n"


def on_a_terminal(folder: Path, *arguments: str, term: str | None) -> tuple[int, str]:
    """Run with a terminal on stdin and stdout; exit code and all that was written there."""
    env = {key: value for key, value in ENVIRONMENT.items() if key not in ("TERM", "NO_COLOR")}
    if term is not None:
        env["TERM"] = term
    ours, theirs = pty.openpty()
    run = subprocess.Popen(
        [sys.executable, "-m", "briefing", *arguments], cwd=folder, env=env, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    written = b""
    try:
        while piece := os.read(ours, 65536):
            written += piece
    except OSError:
        pass  # Linux reports the closed terminal as an error.
    os.close(ours)
    return run.wait(30), written.decode()


@pytest.mark.parametrize("term", [None, "dumb"])
def test_a_terminal_that_can_not_do_it_is_told_what_can(folder: Path, term: str | None) -> None:
    code, written = on_a_terminal(folder, "in/a.txt", term=term)
    assert code == 2
    assert "`briefing show` prints the same as plain text" in written
    assert "\x1b" not in written


def test_show_on_a_terminal_wraps_and_sets_off_headings(folder: Path) -> None:
    code, written = on_a_terminal(folder, "show", "in/a.txt", term="xterm")
    lines = written.replace("\r\n", "\n").splitlines()
    assert code == 0
    assert lines[0] == "\x1b[1mFerry line to Aldermere reopens\x1b[0m"
    assert max(map(len, lines)) <= 88
    code, plain = on_a_terminal(folder, "show", "in/a.txt", term="dumb")
    assert "\x1b" not in plain


def test_one_who_types_an_article_is_told_how_to_end_it(folder: Path) -> None:
    ours, theirs = pty.openpty()
    run = subprocess.Popen(
        [sys.executable, "-m", "briefing", "figures", "-"],
        env=ENVIRONMENT,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
    )
    os.close(theirs)
    told = os.read(ours, 1000)
    os.write(ours, STORY.encode() + b"\x04")
    out, _ = run.communicate(timeout=30)
    os.close(ours)
    assert told == b"briefing: reading standard input; end with ctrl+d\r\n"
    assert run.returncode == 0
    assert b"1500\t\tover\tpassengers" in out


def test_a_pipe_that_brings_nothing_is_said_to_be_waited_for(folder: Path) -> None:
    ours, theirs = pty.openpty()
    run = subprocess.Popen(
        [sys.executable, "-m", "briefing"],
        env={**ENVIRONMENT, "TERM": "xterm-256color"},
        stdin=subprocess.PIPE,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    told = os.read(ours, 1000)
    run.communicate(b"", timeout=30)
    empty = os.read(ours, 1000)
    os.close(ours)
    assert (told, run.returncode) == (b"briefing: waiting for standard input\r\n", 1)
    assert empty == b"briefing: standard input is empty\r\n"


DESK = """
import os, pty, sys, time
pid, terminal = pty.fork()
if pid == 0:
    if sys.argv[1] == "piped":
        read, write = os.pipe()
        os.write(write, open("in/a.txt", "rb").read())
        os.close(write)
        os.dup2(read, 0)
        arguments = []
    else:
        arguments = ["in/a.txt"]
    os.execve(sys.executable, [sys.executable, "-m", "briefing", *arguments],
              {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30"})
seen, pressed = b"", False
while True:
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        break
    if not piece:
        break
    seen += piece
    if b"Aldermere" in seen and not pressed:
        pressed = True
        time.sleep(0.5)
        os.write(terminal, b"q")
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), b"Aldermere" in seen, b"Traceback" in seen)
"""


@pytest.mark.parametrize("source", ["named", "piped"])
def test_the_desk_opens_and_takes_keys_from_the_terminal(folder: Path, source: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DESK, source],
        cwd=folder,
        capture_output=True,
        timeout=60,
        check=True,
        env=ENVIRONMENT,
    )
    assert done.stdout == b"0 True False\n"


def test_an_input_is_not_replaced_by_its_export(folder: Path) -> None:
    ran = briefing("export", "-o", "in/a.txt", "--force", "in/a.txt", cwd=folder)
    assert (ran.code, ran.complaints) == (2, ["briefing: in/a.txt is one of the inputs; name another file"])
    assert (folder / "in" / "a.txt").read_text() == STORY
