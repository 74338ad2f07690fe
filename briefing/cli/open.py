"""What happens without a command: the reading desk, or the text of it where there is no terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import date

import click

from briefing.cli.inputs import inputs_and_received, read_stdin, what_there_is
from briefing.cli.streams import complain, is_terminal
from briefing.errors import InputError, UsageError


@click.command("open", hidden=True, options_metavar="[OPTIONS]")
@inputs_and_received
@click.option("--theme", metavar="NAME", help="The theme of the desk; `briefing themes` lists them.")
@click.pass_context
def open_command(context: click.Context, inputs: tuple[str, ...], received: date | None, theme: str | None) -> int:
    """Open the reading desk."""
    _catch_mistyped(inputs)
    inputs = inputs or what_there_is()
    if not is_terminal(sys.stdout):
        from briefing.cli.show import show

        return show(inputs, received=received)
    _need_capable_terminal()
    stdin = read_stdin() if "-" in inputs else None
    if inputs == ("-",) and not (stdin and stdin.strip()):
        raise InputError("is empty", where="-")
    if not is_terminal(sys.stdin):
        _reopen_terminal()
    from briefing.ui import open_desk

    return open_desk(inputs, received=received, stdin=stdin, theme=theme, complain=complain)


def _catch_mistyped(inputs: Sequence[str]) -> None:
    """A first word that is no file was meant as a command: a file that is missing has a dot or a slash in its name."""
    first = inputs[0] if inputs else "-"
    if first == "-" or "." in first or os.sep in first or os.path.lexists(first):
        return
    from difflib import get_close_matches

    from briefing.cli.commands import COMMANDS

    near = get_close_matches(first, [name for name in COMMANDS if name != "open"], n=1)
    hint = f"did you mean {near[0]!r}?" if near else "briefing --help lists the commands"
    raise UsageError(f"{first!r} is neither a command nor a file", hint=hint)


def _need_capable_terminal() -> None:
    if os.environ.get("TERM", "") in ("", "dumb", "unknown"):
        name = os.environ.get("TERM") or "not set"
        raise UsageError(
            f"the reading desk needs a terminal that can move its cursor, and TERM is {name}",
            hint="`briefing show` prints the same as plain text",
        )


def _reopen_terminal() -> None:
    """Standard input was read to its end; keys come from the terminal itself.

    Raises UsageError when there is none.
    """
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        raise UsageError(
            "there is no terminal to take keys from", hint="`briefing show` prints the same as plain text"
        ) from None
    os.dup2(terminal, 0)
    os.close(terminal)
    sys.stdin = open(0, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
