"""What the commands read: their arguments and options in common, standard input, and briefs one by one."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, TypeVar

import click

from briefing.cli.streams import complain, is_terminal
from briefing.errors import InputError, UsageError
from briefing.model import Brief

POINTS = 4
_PATIENCE_S = 1.0
"""Longer than a program in front of the pipe takes to start."""

_Function = TypeVar("_Function", bound=Callable[..., Any])


class Briefs:
    """The briefs of the inputs, in order.

    What can't be read costs a line on standard error; `failed` is True afterwards.
    """

    def __init__(self, arguments: Sequence[str], *, received: date | None, points: int = POINTS) -> None:
        self.failed = False
        self._arguments = tuple(arguments)
        self._received = received
        self._points = points

    def __iter__(self) -> Iterator[Brief]:
        from briefing.pipeline import Failure, brief_inputs

        arguments, stdin = self._arguments, None
        if "-" in arguments:
            try:
                stdin = read_stdin()
            except InputError as error:
                self._fail(error)
                arguments = tuple(argument for argument in arguments if argument != "-")
        for found in brief_inputs(arguments, received=self._received, stdin=stdin, points=self._points):
            if isinstance(found, Failure):
                self._fail(found.error)
            else:
                yield found

    def _fail(self, error: InputError) -> None:
        self.failed = True
        complain(str(error))


def inputs_and_received(command: _Function) -> _Function:
    """The argument and the option that every reading command has."""
    command = click.option(
        "--received",
        metavar="DATE",
        callback=_date,
        help="The day the copy came, as 2024-05-31: evidence for a year that is not printed. Default: the file's time.",
    )(command)
    return click.argument("inputs", metavar="[FILE|FOLDER|-]...", nargs=-1)(command)


def needed(inputs: Sequence[str]) -> tuple[str, ...]:
    """The inputs, or standard input where none is named and something is piped in.

    Raises UsageError when there is nothing to read.
    """
    if inputs:
        return tuple(inputs)
    if is_piped(sys.stdin):
        return ("-",)
    raise UsageError("there is nothing to read", hint="name a FILE, a FOLDER or - for standard input")


def what_there_is() -> tuple[str, ...]:
    """What is read where nothing is named: what is piped in, were it nothing, else the articles that came with us."""
    if is_piped(sys.stdin):
        return ("-",)
    from briefing.resources import shipped

    return (str(shipped("seeds")),)


def is_piped(stream: Any) -> bool:
    """Whether a stream is a pipe or a file: something that was meant to be read."""
    if stream is None or is_terminal(stream):
        return False
    try:
        mode = os.fstat(stream.fileno()).st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)


def read_stdin() -> bytes:
    """All of standard input; one byte more than any article may have where it is larger, so that the loader says so.

    A person who waits for something is told what for. Raises InputError when it is closed or can't be read.
    """
    from briefing.load.source import SIZE_LIMIT_BYTES

    if sys.stdin is None:
        raise InputError("is closed", where="-")
    try:
        _say_what_is_waited_for()
        return sys.stdin.buffer.read(SIZE_LIMIT_BYTES + 1)
    except OSError as error:
        raise InputError(f"could not be read: {(error.strerror or str(error)).lower()}", where="-") from error


def _say_what_is_waited_for() -> None:
    if is_terminal(sys.stdin):
        complain("reading standard input; end with ctrl+d")
    elif is_terminal(sys.stderr):
        from select import select

        if not select([sys.stdin], [], [], _PATIENCE_S)[0]:
            complain("waiting for standard input")


def _date(_context: click.Context, _parameter: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date; write it as 2024-05-31") from None
