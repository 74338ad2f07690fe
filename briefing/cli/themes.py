"""`briefing themes`: which there are, where they are read from, and what is wrong with the others."""

from __future__ import annotations

import click

from briefing.cli.streams import complain, one_line, write_data


@click.command("themes")
def themes_command() -> int:
    """List the themes.

    A theme a line: name, title and file, separated by tabs. Your own are YAML files in the folder `themes` among your
    settings (`briefing info` says where). One that is invalid is reported with file, line and the nearest right name,
    and the exit code is 2.

    \b
    Examples:
      briefing themes
      briefing --theme paper-light
    """
    from briefing.themes import load_themes

    found = load_themes()
    for theme in found.themes.values():
        write_data("\t".join(one_line(str(cell)) for cell in (theme.name, theme.title, theme.source)) + "\n")
    for failure in found.failures:
        complain(str(failure))
    return 2 if found.failures else 0
