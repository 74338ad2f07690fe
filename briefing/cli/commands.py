"""The table of commands. Each is imported when it is run or its help is asked for."""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS: dict[str, str] = {
    "open": "briefing.cli.open",
    "show": "briefing.cli.show",
    "export": "briefing.cli.export",
    "figures": "briefing.cli.findings",
    "quotes": "briefing.cli.findings",
    "dates": "briefing.cli.findings",
    "themes": "briefing.cli.themes",
    "info": "briefing.cli.info",
}
"""Command to the module that has a `click.Command` of that name. "open" is what happens without a command."""

_HELP = """Read wire stories: who said what, how many, when; each line leads back to the sentence it came from.

Without a command the reading desk opens on what is named, or on the articles that came with briefing. Where standard
output is no terminal, the briefing is printed as text instead. A file that is called like a command is named ./show.

\b
Examples:
  briefing                               the articles that came with briefing
  briefing morning/ flash.txt            a folder and a file, side by side
  cat flash.txt | briefing               what comes through a pipe
  briefing show flash.txt                the article with its findings, as plain text
  briefing export -o briefs/ morning/    a Markdown brief of each
  briefing figures morning/ | grep deaths

\b
Exit codes:
  0    done
  1    an input failed, or an export could not be written; the rest was done
  2    wrong usage or configuration
  130  interrupted
  141  nobody was left to read the output
"""


class Commands(click.Group):
    """A group that knows its commands by name only."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the table."""
        return [name for name in COMMANDS if name != "open"]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, None for one that is none."""
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(import_module(module), f"{cmd_name}_command")
        return command

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Both ways of calling it."""
        formatter.write_usage("briefing", "[--received DATE] [--theme NAME] [FILE|FOLDER|-]...")
        formatter.write_usage("briefing", "COMMAND [OPTIONS] [FILE|FOLDER|-]...", prefix="       ")


def _version(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted:
        from briefing import __version__

        click.echo(f"briefing {__version__}")
        ctx.exit()


@click.group(
    cls=Commands,
    help=_HELP,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    options_metavar="",
)
@click.option("--version", is_flag=True, expose_value=False, callback=_version, help="Print the version and leave.")
def cli() -> None:
    """Briefing: see `_HELP`."""
