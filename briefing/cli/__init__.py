"""The commands: stdout carries data, stderr words to the person, and the exit code says how it went.

0 done; 1 an input failed or an export could not be written, the rest was done; 2 wrong usage or configuration;
130 interrupted; 141 nobody was left to read the output. Each command is a module; this one turns what
they raise into words.
"""

from __future__ import annotations

from collections.abc import Sequence

import click

from briefing.cli.commands import COMMANDS, cli
from briefing.cli.streams import complain, discard_output, flush_output, use_utf_8
from briefing.errors import BriefingError, ConfigError, UsageError

__all__ = ["run"]

DONE, FAILED, WRONG_USAGE, INTERRUPTED, NO_READER = 0, 1, 2, 130, 141


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; the exit code. Raises nothing for what a person or an article can cause."""
    use_utf_8()
    try:
        code = _dispatch(list(arguments))
        flush_output()
    except BrokenPipeError:
        discard_output()
        return NO_READER
    except (KeyboardInterrupt, click.Abort):
        discard_output()
        return INTERRUPTED
    except (click.UsageError, UsageError, ConfigError) as error:
        complain(_words(error))
        return WRONG_USAGE
    except BriefingError as error:
        complain(str(error))
        return FAILED
    except OSError as error:
        # Only the writing of stdout gets here: what reads and saves files has errors of its own.
        discard_output()
        complain(f"standard output could not be written: {(error.strerror or str(error)).lower()}")
        return FAILED
    return code


def _dispatch(arguments: list[str]) -> int:
    """A first word that is no command names something to open."""
    if not arguments or arguments[0] not in {*COMMANDS, "--help", "-h", "--version"}:
        arguments = ["open", *arguments]
    # Not `cli.main`, which ends the process with its own code when a pipe breaks or a key interrupts.
    try:
        with cli.make_context("briefing", arguments) as context:
            result = cli.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    return result if isinstance(result, int) else DONE


def _words(error: click.UsageError | BriefingError) -> str:
    if isinstance(error, BriefingError):
        return str(error)
    message = error.format_message().rstrip(".")
    message = message[:1].lower() + message[1:]
    if message.endswith("?"):
        return message
    command = error.ctx.command_path.removesuffix(" open") if error.ctx else "briefing"
    return f"{message}; {command} --help shows how"
