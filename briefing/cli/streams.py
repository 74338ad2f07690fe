"""Standard output and error: always UTF-8, and one door through which everything passes that a person may see.

Names of files and words of articles are written by strangers. What could move a cursor, ring, reorder or hide is taken
out here, whatever came before.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

from briefing.errors import ExportError
from briefing.text.clean import clean_text


def use_utf_8() -> None:
    """Write UTF-8 whatever the locale says, and never fail on a character."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def printable(text: str) -> str:
    """A text without anything that steers a terminal; line feeds stay."""
    if text.isascii() and text.isprintable():
        return text
    return clean_text(text)[0]


def one_line(text: str) -> str:
    """The same on a single line, without tabs: a cell, a message."""
    return " ".join(printable(text).split("\n"))


def write(text: str) -> None:
    """Data for standard output, made fit to be seen.

    Raises OSError when it can't be written, ExportError when there is no standard output.
    """
    write_data(printable(text))


def write_data(text: str) -> None:
    """Data of a format that escapes by itself, as it is. Raises as `write`."""
    if sys.stdout is None:
        raise ExportError("standard output is closed", hint="-o FILE writes to a file")
    sys.stdout.write(text)


def complain(message: str) -> None:
    """A line to the person, on standard error; what was written to standard output stands before it."""
    if sys.stderr is None:
        return
    try:
        flush_output()
        sys.stderr.write(f"briefing: {one_line(message)}\n")
        sys.stderr.flush()
    except OSError:
        # Nobody can be told; the exit code still says it.
        discard_output()


def flush_output() -> None:
    """Hand on what is still held back. Raises OSError."""
    if sys.stdout is not None:
        sys.stdout.flush()


def discard_output() -> None:
    """Let go of what can't be written, so that closing the stream raises nothing more."""
    if sys.stdout is None:
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        sys.stdout = None


def is_terminal(stream: object) -> bool:
    """Whether a stream is one, and open."""
    isatty = getattr(stream, "isatty", None)
    try:
        return bool(isatty and isatty())
    except ValueError:
        return False
