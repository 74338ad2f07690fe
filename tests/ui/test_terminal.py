"""The desk in a real terminal: a pty, the whole program, and what it leaves behind."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pyte
import pytest

ROOT = Path(__file__).parents[2]
DESK = """import sys
from briefing.ui import open_desk
sys.exit(open_desk(sys.argv[1:], complain=lambda line: print("told:", line, file=sys.stderr)))
"""
PIPED = "import sys; from briefing.ui import open_desk; sys.exit(open_desk(['-'], stdin=sys.stdin.buffer.read()))"
STORY = "Ferry line reopens\n\nThe ferry to Aldermere reopened on Tuesday after 12 days, the harbour board said.\n"


class Terminal:
    """A program in a pty of its own, with the screen it draws."""

    def __init__(
        self, command: Sequence[str], *, size: tuple[int, int], environment: dict[str, str], stdin: bytes | None
    ):
        self.master, slave = pty.openpty()
        self.slave = slave
        self.before = termios.tcgetattr(slave)
        self.resize(*size)
        reading, writing = os.pipe() if stdin is not None else (slave, -1)
        self.process = subprocess.Popen(
            command,
            stdin=reading,
            stdout=slave,
            stderr=slave,
            cwd=ROOT,
            env=environment,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(slave, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - it needs this terminal as its own
        )
        if stdin is not None:
            os.close(reading)
            os.write(writing, stdin)
            os.close(writing)
        self.raw = b""
        self.screen = pyte.Screen(*size)
        self.stream = pyte.ByteStream(self.screen)

    def resize(self, columns: int, lines: int) -> None:
        """Another size, as a window manager tells it."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def read(self, seconds: float) -> bool:
        """Take what comes within so many seconds; whether anything came."""
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.master, 65_536)
        except OSError:
            return False
        self.raw += data
        # pyte has no private modes with "$"; Textual asks for some.
        self.stream.feed(
            data.replace(b"\x1b[?2026$p", b"")
            .replace(b"\x1b[?2048$p", b"")
            .replace(b"\x1b[>25u", b"")
            .replace(b"\x1b[<u", b"")
        )
        return bool(data)

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join(self.screen.display)

    def wait_for(self, words: str, seconds: float = 20) -> None:
        """Until some words are on the screen."""
        end = time.monotonic() + seconds
        while words not in self.text:
            assert time.monotonic() < end, f"no {words!r} on:\n{self.text}"
            self.read(0.1)

    def wait_until_gone(self, words: str, seconds: float = 20) -> None:
        """Until some words are no longer on the screen."""
        end = time.monotonic() + seconds
        while words in self.text:
            assert time.monotonic() < end, f"still {words!r} on:\n{self.text}"
            self.read(0.1)

    def send(self, keys: str) -> None:
        """Press keys."""
        os.write(self.master, keys.encode())

    def wait_for_end(self, seconds: float = 15) -> int:
        """Until the program is gone; its exit code."""
        end = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < end, "the program did not end"
            self.read(0.05)
        while self.read(0.05):
            pass
        return self.process.returncode

    def assert_given_back(self) -> None:
        """As it was: line mode and echo, main screen, cursor, no mouse, no focus reports, no paste marks."""
        assert termios.tcgetattr(self.slave)[3] == self.before[3]
        for mode in (b"1049", b"1000", b"1003", b"1006", b"1004", b"2004"):
            assert self.raw.rfind(b"\x1b[?" + mode + b"l") > self.raw.rfind(b"\x1b[?" + mode + b"h"), mode
        assert self.raw.rfind(b"\x1b[?25h") > self.raw.rfind(b"\x1b[?25l")

    def close(self) -> None:
        """End what is left."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self.slave)


class Opener:
    """Opens terminals, and closes them all at the end of a test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.terminals: list[Terminal] = []

    def __call__(
        self,
        *arguments: str,
        code: str = DESK,
        size: tuple[int, int] = (100, 30),
        stdin: bytes | None = None,
        **environment: str,
    ) -> Terminal:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        kept |= {
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": str(self.folder),
        }
        command = [sys.executable, "-c", code, *arguments]
        terminal = Terminal(command, size=size, environment=kept | environment, stdin=stdin)
        self.terminals.append(terminal)
        return terminal


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opener]:
    """Opens the desk in a terminal: `opened(file)`."""
    opener = Opener(tmp_path / "config")
    yield opener
    for terminal in opener.terminals:
        terminal.close()


@pytest.fixture
def story(tmp_path: Path) -> str:
    """A file with a short story."""
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    return str(path)


def test_it_starts_reads_and_quits_with_the_terminal_given_back(opened: Opener, story: str) -> None:
    terminal = opened(story)
    terminal.wait_for("FIGURES")
    assert "Ferry line reopens" in terminal.text
    terminal.send("?")
    terminal.wait_for("One line or row down")
    terminal.send("q")
    terminal.wait_until_gone("One line or row down")
    terminal.send("q")
    assert terminal.wait_for_end() == 0
    terminal.assert_given_back()


@pytest.mark.parametrize(
    "number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT], ids=lambda number: number.name
)
def test_a_signal_ends_it_with_the_terminal_given_back(opened: Opener, story: str, number: signal.Signals) -> None:
    terminal = opened(story)
    terminal.wait_for("FIGURES")
    terminal.process.send_signal(number)
    assert terminal.wait_for_end() == 128 + number
    terminal.assert_given_back()


@pytest.mark.skipif(not Path("/proc/self/stat").is_file(), reason="asks /proc whether the program is stopped")
def test_ctrl_z_gives_the_terminal_back_until_it_is_continued(opened: Opener, story: str) -> None:
    terminal = opened(story)
    terminal.wait_for("FIGURES")
    terminal.send("\x1a")
    end = time.monotonic() + 15
    while Path(f"/proc/{terminal.process.pid}/stat").read_text().rpartition(")")[2].split()[0] != "T":
        assert time.monotonic() < end, "it was not stopped"
        terminal.read(0.05)
    while terminal.read(0.2):
        pass
    terminal.assert_given_back()
    terminal.raw = b""
    before, terminal.screen = terminal.text, pyte.Screen(100, 30)
    terminal.stream = pyte.ByteStream(terminal.screen)
    terminal.process.send_signal(signal.SIGCONT)
    while terminal.text != before:
        assert time.monotonic() < end, "it was not drawn again"
        terminal.read(0.05)
    terminal.send("\x11")
    assert terminal.wait_for_end() == 0
    terminal.assert_given_back()


def test_another_size_is_drawn_anew(opened: Opener, story: str) -> None:
    terminal = opened(story, size=(100, 30))
    terminal.wait_for("FIGURES")
    terminal.screen.resize(20, 70)
    terminal.resize(70, 20)
    terminal.process.send_signal(signal.SIGWINCH)
    end = time.monotonic() + 15
    while "FIGURES" in terminal.text or "quit" in terminal.text or "Ferry" not in terminal.text:
        assert time.monotonic() < end, terminal.text
        terminal.read(0.1)
    terminal.send("\x11")
    assert terminal.wait_for_end() == 0


def test_no_color_writes_no_colour_at_all(opened: Opener, story: str) -> None:
    terminal = opened(story, NO_COLOR="1")
    terminal.wait_for("FIGURES")
    terminal.send("/ferry\r")
    terminal.wait_for("1/2")
    terminal.send("\x11")
    assert terminal.wait_for_end() == 0
    for row in terminal.screen.buffer.values():
        assert {(cell.fg, cell.bg) for cell in row.values()} <= {("default", "default")}
    assert b"38;2" not in terminal.raw
    assert b"48;2" not in terminal.raw
    assert b"\x1b[4m" in terminal.raw or b";4m" in terminal.raw


def test_sixteen_colours_are_enough(opened: Opener, story: str) -> None:
    terminal = opened(story, TERM="xterm", COLORTERM="")
    terminal.wait_for("FIGURES")
    terminal.send("\x11")
    assert terminal.wait_for_end() == 0
    assert b"terminal16" in terminal.raw
    assert b"38;2" not in terminal.raw
    assert b"38;5" not in terminal.raw


def test_piped_text_is_read_and_the_keys_come_from_the_terminal(opened: Opener) -> None:
    terminal = opened(code=PIPED, stdin=STORY.encode())
    terminal.wait_for("FIGURES")
    terminal.send("\x11")
    assert terminal.wait_for_end() == 0
    terminal.assert_given_back()


def test_a_missing_file_costs_a_line_and_the_rest_is_shown(opened: Opener, story: str) -> None:
    terminal = opened("no-such-file.txt", story, size=(160, 30))
    terminal.wait_for("FIGURES")
    assert "no-such-file.txt" in terminal.text
    assert b"told:" not in terminal.raw
    terminal.send("\x11")
    assert terminal.wait_for_end() == 1
    terminal.assert_given_back()
    told = terminal.raw[terminal.raw.rfind(b"\x1b[?1049l") :]
    assert b"told: no-such-file.txt: " in told


def test_where_nothing_can_be_read_the_reason_is_told_and_no_desk_stays_open(opened: Opener) -> None:
    terminal = opened("no-such-file.txt")
    assert terminal.wait_for_end() == 1
    assert b"told: no-such-file.txt: " in terminal.raw


def test_what_an_article_contains_never_reaches_the_terminal_raw(opened: Opener, tmp_path: Path) -> None:
    path = tmp_path / "e\x1b[31mvil.txt"
    evil = "\x1b]52;c;ZXZpbA==\x07\x1b[2J\x9b31m\u202e[@click=app.quit]x[/] \x1b]0;owned\x07"
    path.write_text(f"Head {evil}\n\nThe ferry reopened after 12 days {evil}, the board said.\n", "utf-8")
    terminal = opened(str(path), size=(160, 30))
    terminal.wait_for("FIGURES")
    terminal.send("\x11")
    assert terminal.wait_for_end() == 0
    for sequence in (b"\x1b]52", b"\x1b]0;", b"\xc2\x9b", "\u202e".encode(), b"\x1b[31mvil"):
        assert sequence not in terminal.raw
