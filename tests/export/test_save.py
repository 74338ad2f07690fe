"""Files are written whole or not at all, and nothing is replaced unasked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import ExportError
from briefing.export.names import safe_name, unique_name
from briefing.export.save import save


def test_a_file_is_written_as_utf_8(tmp_path: Path) -> None:
    save(["a ", "é\n"], tmp_path / "out.md")
    assert (tmp_path / "out.md").read_bytes() == b"a \xc3\xa9\n"
    assert [path.name for path in tmp_path.iterdir()] == ["out.md"]


def test_an_existing_file_is_kept_unless_forced(tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    target.write_text("old")
    target.chmod(0o640)
    with pytest.raises(ExportError, match="exists already"):
        save(["new"], target)
    assert target.read_text() == "old"
    save(["new"], target, force=True)
    assert (target.read_text(), target.stat().st_mode & 0o777) == ("new", 0o640)


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("kind", ["link", "dangling link", "folder", "fifo"])
def test_nothing_but_a_regular_file_is_replaced(tmp_path: Path, kind: str, force: bool) -> None:
    target, other = tmp_path / "out.md", tmp_path / "other"
    kept = "mine" if kind == "link" else None
    if kind == "link":
        other.write_text("mine")
        target.symlink_to(other)
    elif kind == "dangling link":
        target.symlink_to(other)
    elif kind == "folder":
        target.mkdir()
    else:
        os.mkfifo(target)
    before = target.lstat()
    with pytest.raises(ExportError):
        save(["new"], target, force=force)
    assert target.lstat().st_ino == before.st_ino
    assert (other.read_text() if other.exists() else None) == kept


def test_a_failure_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "half"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save(pieces(), tmp_path / "out.md")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_an_error_with_a_hint(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        save(["x"], tmp_path / "none" / "out.md")
    assert caught.value.hint == "make it first"


WRITER = """
import sys, pathlib, itertools
from briefing.export.save import save
def pieces():
    for n in itertools.count():
        yield "line\\n" * 100_000
        print(n, flush=True)
save(pieces(), pathlib.Path(sys.argv[1]), force=True)
"""


def test_a_killed_writer_leaves_the_old_file_and_the_next_one_sweeps(tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    target.write_text("old")
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE)
    assert writer.stdout is not None
    writer.stdout.readline()
    writer.kill()
    writer.wait()
    writer.stdout.close()
    assert target.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 2
    save(["new"], target, force=True)
    assert [path.name for path in tmp_path.iterdir()] == ["out.md"]


def test_a_file_size_limit_is_one_error_and_no_file(tmp_path: Path) -> None:
    script = (
        "import resource, pathlib, sys\n"
        "from briefing.export.save import save\n"
        "from briefing.errors import ExportError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: save(['x' * 5000], pathlib.Path(sys.argv[1]))\n"
        "except ExportError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "out.md")], capture_output=True, text=True, check=True
    )
    assert done.stdout.endswith("out.md: could not be written: file too large\n")
    assert list(tmp_path.iterdir()) == []


def test_a_terminated_writer_makes_no_half_file(tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE)
    assert writer.stdout is not None
    writer.stdout.readline()
    time.sleep(0.02)
    writer.send_signal(signal.SIGTERM)
    assert writer.wait() == -signal.SIGTERM
    writer.stdout.close()
    assert not target.exists()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ferry line to Aldermere reopens", "Ferry-line-to-Aldermere-reopens"),
        ("../../etc/passwd", "etc-passwd"),
        ("--force", "force"),
        ("$(rm -rf ~); `id`", "rm-rf-id"),
        ("nul.txt", "article-nul.txt"),
        ("COM1", "article-COM1"),
        ("\u202egnp.exe", "gnp.exe"),
        ("...", "article"),
        (" lead and trail . ", "lead-and-trail"),
        ("Zoë", "Zoë"),
        ("Zoe\u0308", "Zoë"),
    ],
)
def test_names_are_safe_and_still_readable(words: str, name: str) -> None:
    assert safe_name(words) == name


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300))
def test_any_words_make_a_safe_name(words: str) -> None:
    name = safe_name(words)
    assert name
    assert len(name.encode()) <= 128
    assert name[0] not in ".-_~ "
    assert name[-1] not in ". "
    assert not set(name) & set('<>:"/\\|?*\n\t$`;&')
    assert safe_name(name) == name


def test_names_are_unique_also_where_case_is_not_told() -> None:
    taken: set[str] = set()
    names = [unique_name(stem, ".md", taken) for stem in ("Ferry", "ferry", "FERRY", "quay")]
    assert names == ["Ferry.md", "ferry-2.md", "FERRY-3.md", "quay.md"]


@pytest.mark.parametrize("there", [False, True])
def test_a_file_system_without_hard_links_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    target = tmp_path / "out.md"

    def refuse(self: Path, other: Path) -> None:
        if there:
            target.write_text("came meanwhile")
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    if there:
        with pytest.raises(ExportError, match="exists already"):
            save(["new"], target)
        assert target.read_text() == "came meanwhile"
    else:
        save(["new"], target)
        assert target.read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["out.md"]
