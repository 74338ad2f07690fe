"""Starting the desk: workers first, then Textual, then the terminal."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from briefing.errors import UsageError
from briefing.ui.ahead import work_ahead

if TYPE_CHECKING:
    from briefing.ui.jobs import Jobs

_SWITCH_S = 0.001
"""How long a worker may keep the interpreter from a key: a fifth of Python's own measure."""


def start_desk(
    arguments: Sequence[str],
    *,
    received: date | None,
    stdin: bytes | None,
    theme: str | None,
    complain: Callable[[str], object] | None,
) -> int:
    """As `briefing.ui.open_desk`."""
    with _terminal():
        # Before anything else is imported: the process ahead is to be at work meanwhile, and small when it is made.
        ahead = work_ahead(arguments, received=received, stdin=stdin)
        from briefing.ui.jobs import Jobs

        jobs = Jobs(arguments, received=received, stdin=stdin)
        jobs.start(ahead)
        sys.setswitchinterval(_SWITCH_S)
        try:
            code = _run(jobs, theme)
        finally:
            jobs.stop()
    for failure in jobs.failures:
        if complain is not None:
            complain(str(failure.error))
    return code or int(bool(jobs.failures))


def _run(jobs: Jobs, theme: str | None) -> int:
    from briefing.themes import DEFAULT, load_theme

    chosen = load_theme(theme or (DEFAULT if _has_colours() else "terminal16"))
    # The imports make half a million objects of which none dies: looking through them is a fifth of the start.
    gc.disable()
    from briefing.ui.app import DeskApp
    from briefing.ui.paint import Paint

    gc.freeze()
    gc.enable()
    if jobs.has_nothing:
        return 1
    app = DeskApp(jobs, Paint(chosen, colour="NO_COLOR" not in os.environ))
    app.run()
    return app.return_value if app.return_value is not None else (app.return_code or 0)


def _has_colours() -> bool:
    """Whether the terminal has more than its own sixteen colours."""
    term, depth = os.environ.get("TERM", ""), os.environ.get("COLORTERM", "")
    return depth in ("truecolor", "24bit") or "256" in term or term.startswith(("xterm-kitty", "alacritty", "foot"))


@contextmanager
def _terminal() -> Iterator[None]:
    """Keyboard on standard input, screen on standard error, where Textual draws; both are put back afterwards."""
    if not os.isatty(1):
        raise UsageError("there is no terminal to open the desk on", hint="`briefing show` prints the text")
    kept: list[tuple[int, int]] = []
    try:
        if not os.isatty(0):
            kept.append((0, os.dup(0)))
            _reopen(0, os.O_RDONLY)
        if not os.isatty(2):
            sys.stderr.flush()
            kept.append((2, os.dup(2)))
            os.dup2(1, 2)
        yield
    finally:
        for number, copy in kept:
            os.dup2(copy, number)
            os.close(copy)


def _reopen(number: int, flags: int) -> None:
    try:
        opened = os.open("/dev/tty", flags)
    except OSError as error:
        raise UsageError(f"the terminal could not be opened for the keyboard ({error.strerror})") from error
    os.dup2(opened, number)
    os.close(opened)
