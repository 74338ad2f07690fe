"""`briefing show`: the article with its findings as linear text."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import date

import click

from briefing.cli.inputs import Briefs, inputs_and_received, what_there_is
from briefing.cli.streams import is_terminal, printable, write, write_data
from briefing.view.linear import linear

_WIDEST = 88
"""Columns: longer lines are hard to read, and nothing here is a table."""


@click.command("show")
@inputs_and_received
@click.option("--ordinals", is_flag=True, help='List "first" and "third" among the figures.')
def show_command(inputs: tuple[str, ...], received: date | None, ordinals: bool) -> int:
    """Print articles with their findings as plain text.

    Each line says what it is; there are no columns and no rules, so that a screen reader can follow and a pipe can
    filter. Paragraphs are numbered, and every finding names its paragraph. Lines are wrapped only for a terminal.
    Without an input: what is piped in, or the articles that came with briefing.

    \b
    Examples:
      briefing show flash.txt
      briefing show morning/ | less
      curl -s https://example.com/flash.txt | briefing show
    """
    return show(inputs or what_there_is(), received=received, ordinals=ordinals)


def show(inputs: Sequence[str], *, received: date | None, ordinals: bool = False) -> int:
    """Print the articles; the exit code."""
    briefs = Briefs(inputs, received=received)
    width = _width() if is_terminal(sys.stdout) else None
    bold = width is not None and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"
    for number, brief in enumerate(briefs, 1):
        if number > 1:
            write("\n\n")
        for line in linear(brief, ordinals=ordinals):
            text = f"Article {number}: {line.text}" if line.kind == "title" and number > 1 else line.text
            text = _wrapped(printable(text), width, "- " if line.kind == "item" else "")
            write_data(f"\x1b[1m{text}\x1b[0m\n" if bold and line.kind in ("title", "section") else f"{text}\n")
    return int(briefs.failed)


def _width() -> int:
    """Columns to wrap at."""
    from shutil import get_terminal_size

    return max(20, min(_WIDEST, get_terminal_size().columns - 1))


def _wrapped(text: str, width: int | None, mark: str) -> str:
    """The text with its mark, in lines of at most `width` columns; in one line for None."""
    if width is None or len(text) + len(mark) <= width:
        return mark + text
    from textwrap import wrap

    return "\n".join(
        wrap(
            text,
            width,
            initial_indent=mark,
            subsequent_indent=" " * len(mark),
            break_long_words=False,
            break_on_hyphens=False,
        )
    )
