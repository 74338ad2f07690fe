"""Finding and reading inputs: what is read, in which order, and what is refused with which words."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from briefing.errors import InputError
from briefing.load import find_inputs, load_input
from briefing.load import source as source_module
from briefing.load.source import Input, read_source

needs_rights = pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")


def uris(*arguments: Path | str, stdin: bytes | None = None) -> list[str]:
    return [found.uri for found in find_inputs([str(argument) for argument in arguments], stdin=stdin)]


def refusal(path: Path) -> str:
    (found,) = find_inputs([str(path)])
    with pytest.raises(InputError) as caught:
        list(load_input(found))
    line = str(caught.value)
    assert line.startswith(f"{path}: ")
    assert "\n" not in line
    return line.removeprefix(f"{path}: ")


def test_folder_is_read_in_order_of_name_with_its_subfolders(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/y.TXT", "c/d/e.txt", ".hidden.txt", ".git/x.txt", "INDEX.yaml", "photo.jpg"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("words")
    base = str(tmp_path)
    assert uris(base) == [f"{base}/a/y.TXT", f"{base}/a/z.txt", f"{base}/b.txt", f"{base}/c/d/e.txt"]
    assert uris(base + "/") == uris(base)


def test_links_to_folders_are_left_out_and_links_to_files_read(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.txt").write_text("words")
    (tmp_path / "inner" / "loop").symlink_to(tmp_path)
    (tmp_path / "link.txt").symlink_to(tmp_path / "inner" / "a.txt")
    (tmp_path / "folder.txt").symlink_to(tmp_path / "inner")
    assert uris(tmp_path) == [f"{tmp_path}/inner/a.txt", f"{tmp_path}/link.txt"]


def test_folder_deeper_than_python_recurses_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(1200):
        Path("d").mkdir()
        os.chdir("d")
    Path("a.txt").write_text("words")
    try:
        assert len(list(find_inputs([str(tmp_path)]))) == 1
    finally:
        # pytest clears its folders by recursion.
        Path("a.txt").unlink()
        for _ in range(1200):
            os.chdir("..")
            Path("d").rmdir()


def test_empty_folder_is_a_failure_of_its_own(tmp_path: Path) -> None:
    assert "no article was found" in refusal(tmp_path)


@needs_rights
def test_folder_that_cannot_be_read_is_a_failure_and_the_others_go_on(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    (tmp_path / "open.txt").write_text("words")
    try:
        assert uris(tmp_path) == [f"{tmp_path}/closed", f"{tmp_path}/open.txt"]
    finally:
        closed.chmod(0o700)


def test_missing_file_is_refused(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "absent.txt")


def test_fifo_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is a pipe, not a regular file" in refusal(tmp_path / "pipe.txt")


def test_device_is_refused_and_named() -> None:
    assert "is a device" in refusal(Path("/dev/zero"))


def test_socket_is_refused_as_unreadable(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s.txt"))
        assert "could not be read" in refusal(tmp_path / "s.txt")


def test_too_large_a_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_module, "SIZE_LIMIT_BYTES", 2 * 1024 * 1024)
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(3 * 1024 * 1024)
    assert "is larger than 2 MB (3 MB or more); split it" in refusal(tmp_path / "huge.txt")


@pytest.mark.parametrize("data", [b"", b" \n\n\t \n"], ids=["no byte", "white space"])
def test_empty_file_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert refusal(tmp_path / "a.txt") == "is empty"


def test_standard_input_is_a_dash() -> None:
    (found,) = find_inputs(["-"], stdin=b"Words from a pipe.")
    (article,) = load_input(found)
    assert (article.source.uri, article.text) == ("-", "Words from a pipe.")


def test_dash_without_standard_input_is_refused() -> None:
    (found,) = find_inputs(["-"])
    with pytest.raises(InputError, match="standard input was not given"):
        read_source(found)


def test_name_with_controls_or_bytes_that_are_no_text_is_shown_harmless(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/a\n\x1b[31m\xff.txt"
    Path(os.fsdecode(path)).write_text("Words.")
    (found,) = find_inputs([os.fsdecode(path)])
    assert found.uri == f"{tmp_path}/a\ufffd\ufffd[31m\ufffd.txt"
    assert [article.text for article in load_input(found)] == ["Words."]


def test_name_with_a_nul_is_refused_as_no_name() -> None:
    with pytest.raises(InputError, match="no name of a file"):
        read_source(Input(uri="x", path="a\0b"))
