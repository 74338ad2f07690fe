"""`briefing info`: what runs, and where it reads from."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator

import click

from briefing.cli.streams import one_line, write_data


@click.command("info")
def info_command() -> int:
    """Say what runs and where it reads from.

    A name and a value a line, separated by a tab.

    \b
    Example:
      briefing info
    """
    for name, value in _facts():
        write_data(f"{name}\t{one_line(value)}\n")
    return 0


def _facts() -> Iterator[tuple[str, str]]:
    from briefing import __version__
    from briefing.export import EXPORTERS
    from briefing.pipeline import Failure, load_inputs
    from briefing.resources import shipped, user_folder

    seeds, themes = str(shipped("seeds")), str(shipped("themes"))
    articles = sum(not isinstance(found, Failure) for found in load_inputs([seeds]))
    yield "version", __version__
    yield "python", f"{platform.python_version()} ({sys.executable})"
    yield "system", f"{platform.system()} {platform.release()}"
    yield "articles", f"{seeds} ({articles} shipped)"
    yield "themes", themes
    yield "own themes", str(user_folder("themes"))
    yield "export formats", ", ".join(exporter.name for exporter in EXPORTERS)
