"""The reading desk. Importing this costs nothing: Textual (0.3 s) is imported when a desk is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

__all__ = ["open_desk"]


def open_desk(
    arguments: Sequence[str],
    *,
    received: date | None = None,
    stdin: bytes | None = None,
    theme: str | None = None,
    complain: Callable[[str], object] | None = None,
) -> int:
    """Open files and folders in the reading desk and stay until it is left; gives the exit code.

    It is 1 when an input could not be read and 130 after an interrupt. Where nothing could be read the desk closes.
    stdin: the bytes meant by "-", read already. theme: its name; None for one that the terminal can show.
    complain: told a line for each input that could not be read, once the terminal is given back; None for nobody.
    Raises ConfigError for a theme that there isn't, UsageError where there is no terminal to draw on.
    """
    from briefing.ui.start import start_desk

    return start_desk(arguments, received=received, stdin=stdin, theme=theme, complain=complain)
