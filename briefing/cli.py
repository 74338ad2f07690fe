"""The commands: stdout carries data, stderr words to the person."""

from __future__ import annotations

import click


@click.group()
def cli() -> None:
    """A news-briefing reader for the terminal."""


@cli.command()
@click.argument("inputs", nargs=-1)
@click.option("-f", "format_", default="jsonl")
@click.option("--points", default=4)
def export(inputs: tuple[str, ...], format_: str, points: int) -> None:
    from briefing.model.codec import encode
    from briefing.pipeline import Failure, brief_inputs

    for found in brief_inputs(inputs, points=points):
        if isinstance(found, Failure):
            click.echo(str(found.error), err=True)
        else:
            click.echo(encode(found))
