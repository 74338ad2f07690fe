"""`briefing export`: briefs in a format, to standard output or to files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import click

from briefing.cli.inputs import POINTS, Briefs, inputs_and_received, needed
from briefing.cli.streams import complain, write, write_data
from briefing.errors import ExportError, UsageError
from briefing.export import EXPORTERS, Exporter, ExportOptions, Table, exporter_named
from briefing.model import Brief

if TYPE_CHECKING:
    from pathlib import Path

_ESCAPED_BY_ITSELF = frozenset({"json", "jsonl"})


@click.command("export")
@inputs_and_received
@click.option(
    "-f",
    "--format",
    "format_name",
    type=click.Choice([exporter.name for exporter in EXPORTERS]),
    default=EXPORTERS[0].name,
    show_default=True,
    help="What to write.",
)
@click.option("-o", "--output", metavar="FILE|FOLDER", help="Write there; to a FOLDER, a file for each article.")
@click.option("--force", is_flag=True, help="Replace files that exist.")
@click.option("--points", type=click.IntRange(1, 100), default=POINTS, show_default=True, help="Key points at most.")
@click.option(
    "--table", type=click.Choice(["figures", "quotes", "dates"]), help="What a CSV lists.  [default: figures]"
)
@click.option("--ordinals", is_flag=True, help='List "first" and "third" among the figures.')
def export_command(  # noqa: PLR0917 - click passes them by name
    inputs: tuple[str, ...],
    received: date | None,
    format_name: str,
    output: str | None,
    force: bool,
    points: int,
    table: Table | None,
    ordinals: bool,
) -> int:
    """Write briefs as Markdown, JSON, JSON lines or CSV.

    Several articles go one after the other into one document, or with -o FOLDER/ into a file each, called as the file
    they are from. A FOLDER is one that exists or a name that ends in a slash. Files are written whole or not at all.

    \b
    Formats:
      markdown  a brief to read, edit and send; each line leads to its paragraph
      json      an array of articles with all findings, indented
      jsonl     the same, one article a line
      csv       a table of figures, quotations or dates

    \b
    Examples:
      briefing export flash.txt > brief.md
      briefing export -o briefs/ morning/
      briefing export -f jsonl morning/ | jq -r '.speakers[].name'
      briefing export -f csv --table quotes -o quotes.csv morning/
    """
    if table and format_name != "csv":
        raise UsageError("--table chooses the table of a CSV", hint="add -f csv")
    if output == "-":
        output = None
    if force and output is None:
        raise UsageError("--force replaces files, and none is named", hint="add -o FILE or -o FOLDER")
    exporter = exporter_named(format_name)
    options = ExportOptions(table=table or "figures", ordinals=ordinals)
    briefs = Briefs(needed(inputs), received=received, points=points)
    if output is None:
        emit = write_data if format_name in _ESCAPED_BY_ITSELF else write
        for piece in exporter.render(briefs, options):
            emit(piece)
        return int(briefs.failed)
    if output.endswith(os.sep) or os.path.isdir(output):  # noqa: PTH112 - pathlib costs a tenth of a start
        saved = _save_each(briefs, exporter, options, output, force=force)
    else:
        saved = _save_all(briefs, exporter, options, output, inputs=inputs, force=force)
    return int(briefs.failed or not saved)


def _save_all(
    briefs: Iterable[Brief],
    exporter: Exporter,
    options: ExportOptions,
    target: str,
    *,
    inputs: tuple[str, ...],
    force: bool,
) -> bool:
    """One file of all; none when there is no article. Whether it was made."""
    from itertools import chain
    from pathlib import Path

    from briefing.export.save import save

    path = Path(target)
    if any(path.exists() and Path(name).exists() and path.samefile(name) for name in inputs):
        raise UsageError(f"{target} is one of the inputs", hint="name another file")
    found = iter(briefs)
    first = next(found, None)
    if first is None:
        return False
    options = _standing_in(options, path.parent)
    save(exporter.render(chain([first], found), options), path, force=force)
    return True


def _save_each(
    briefs: Iterable[Brief], exporter: Exporter, options: ExportOptions, folder: str, *, force: bool
) -> bool:
    """A file for each article; what can't be written costs a line. Whether all were made."""
    from pathlib import Path

    from briefing.export.names import file_stem, unique_name
    from briefing.export.save import make_folder, save

    path = make_folder(Path(folder))
    options = _standing_in(options, path)
    taken: set[str] = set()
    done = True
    for brief in briefs:
        target = path / unique_name(file_stem(brief.article), exporter.suffix, taken)
        try:
            save(exporter.render([brief], options), target, force=force)
        except ExportError as error:
            complain(str(error))
            done = False
    return done


def _standing_in(options: ExportOptions, folder: Path) -> ExportOptions:
    # Where it really is: from a folder that is a link, ".." leads out of what it links to.
    return ExportOptions(table=options.table, ordinals=options.ordinals, folder=str(folder.resolve()))
