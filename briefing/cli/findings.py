"""`briefing figures`, `quotes` and `dates`: one finding a line, for grep, sort and awk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import click
import msgspec

from briefing.cli.inputs import Briefs, inputs_and_received, needed
from briefing.cli.streams import one_line, write_data
from briefing.model import Brief
from briefing.model.codec import date_fields, figure_fields, quote_fields
from briefing.view.figures import figure_rows
from briefing.view.places import Place, Places
from briefing.view.quotes import quote_rows
from briefing.view.timeline import date_rows

Finding = tuple[Place | None, tuple[str | None, ...], dict[str, Any]]
"""Where it stands, its columns between paragraph and file, and its fields as JSON has them."""

_json = click.option("--json", "as_json", is_flag=True, help="One JSON object a line, with all fields (docs/json.md).")


@click.command("figures")
@inputs_and_received
@_json
@click.option("--ordinals", is_flag=True, help='List "first" and "third" too.')
def figures_command(inputs: tuple[str, ...], received: date | None, as_json: bool, ordinals: bool) -> int:
    """List figures, one a line.

    Columns, separated by tabs, empty where unknown; new ones are only added at the end:

    \b
      1  paragraph   its number, or "caption", "headline" and the like
      2  value       digits; a range as 500-1000
      3  unit        ISO currency, %, or a singular noun
      4  modifier    over, under, about, nearly, at_least, up_to, plus_minus
      5  counts      the noun phrase that is counted
      6  as written  modifier, number and noun as the article has them
      7  file

    Figures of a headline or caption that the body repeats are left out.

    \b
    Examples:
      briefing figures flash.txt
      briefing figures morning/ | awk -F'\\t' '$3 == "USD"'
      briefing figures morning/ | cut -f2,5,7 | sort -n
    """
    return _list(inputs, received, lambda brief: _figures(brief, ordinals=ordinals), as_json=as_json)


@click.command("quotes")
@inputs_and_received
@_json
def quotes_command(inputs: tuple[str, ...], received: date | None, as_json: bool) -> int:
    """List quotations and reported speech, one a line.

    Columns, separated by tabs, empty where unknown; new ones are only added at the end:

    \b
      1  paragraph   its number, or "caption", "headline" and the like
      2  speaker     full name as the article gives it
      3  role        office as the article gives it
      4  kind        direct, mixed, indirect
      5  cue         the reporting words: said, according to
      6  words       as they stand; parts joined by " … "
      7  file

    \b
    Examples:
      briefing quotes flash.txt
      briefing quotes morning/ | awk -F'\\t' '$4 == "direct"'
      briefing quotes morning/ | cut -f2 | sort | uniq -c | sort -rn
    """
    return _list(inputs, received, _quotes, as_json=as_json)


@click.command("dates")
@inputs_and_received
@_json
def dates_command(inputs: tuple[str, ...], received: date | None, as_json: bool) -> int:
    """List dates in the order of the calendar, one a line.

    Columns, separated by tabs, empty where unknown; new ones are only added at the end:

    \b
      1  paragraph   its number, or "caption", "headline" and the like
      2  first       day, as 2024-05-31
      3  last        day; the same unless a span of time
      4  grain       day, week, month, quarter, season, year, decade
      5  as written
      6  context     the words around it
      7  file

    \b
    Examples:
      briefing dates flash.txt
      briefing dates morning/ | sort -t"$(printf '\\t')" -k2
    """
    return _list(inputs, received, _dates, as_json=as_json)


def _list(
    inputs: tuple[str, ...], received: date | None, findings: Callable[[Brief], Iterator[Finding]], *, as_json: bool
) -> int:
    briefs = Briefs(needed(inputs), received=received)
    for brief in briefs:
        source = brief.article.source
        for place, columns, fields in findings(brief):
            if as_json:
                where = {
                    "file": source.uri,
                    "part": source.part,
                    "article": brief.article.id,
                    "paragraph": place.paragraph if place else None,
                    "line": place.line if place else None,
                }
                write_data(msgspec.json.encode({**where, **fields}).decode() + "\n")
            else:
                where_words = str(place.paragraph or place.label) if place else ""
                cells = (where_words, *columns, source.uri)
                write_data("\t".join(one_line(cell or "").replace("\t", " ") for cell in cells) + "\n")
    return int(briefs.failed)


def _figures(brief: Brief, *, ordinals: bool) -> Iterator[Finding]:
    text = brief.article.text
    for row in figure_rows(brief, Places(brief.article), ordinals=ordinals):
        figure = brief.analysis.figures[row.index]
        fields = figure_fields(figure, text)
        value = fields["low"] if fields["low"] == fields["high"] else f"{fields['low']}-{fields['high']}"
        counts = figure.counts.of(text) if figure.counts else None
        yield row.place, (value, figure.unit, figure.modifier, counts, row.as_written), fields


def _quotes(brief: Brief) -> Iterator[Finding]:
    for row in quote_rows(brief, Places(brief.article)):
        quote = brief.analysis.quotes[row.index]
        fields = {**quote_fields(quote, brief.article.text), "name": row.name, "role": row.role}
        yield row.place, (row.name, row.role, row.kind, row.cue, row.text), fields


def _dates(brief: Brief) -> Iterator[Finding]:
    for row in date_rows(brief, Places(brief.article)):
        if row.index is None:
            continue
        found = brief.analysis.dates[row.index]
        first, last = (day.isoformat() if day else None for day in (found.first, found.last))
        columns = (first, last, found.grain, row.as_written, row.context)
        yield row.place, columns, date_fields(found, brief.article.text)
