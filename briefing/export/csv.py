"""CSV: a table of figures, quotations or dates, a finding a line, for spreadsheets and scripts.

Comma-separated, UTF-8, a line feed after each line, quoted where needed. Source: RFC 4180, but for the line ends.
No cell is ever a formula: an apostrophe before it keeps as text what a spreadsheet would run.
Source: OWASP, "CSV Injection".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.export import ExportOptions
from briefing.model import Article, Brief
from briefing.model.codec import plain_decimal
from briefing.text.patterns import Pattern
from briefing.view.figures import figure_rows
from briefing.view.places import Places
from briefing.view.quotes import quote_rows
from briefing.view.timeline import date_rows

_PLACE = ("file", "part", "article", "paragraph", "line")
COLUMNS: dict[str, tuple[str, ...]] = {
    "figures": (
        *_PLACE,
        "low",
        "high",
        "unit",
        "kind",
        "modifier",
        "per",
        "change",
        "counts",
        "as_written",
        "strength",
        "rule",
    ),
    "quotes": (*_PLACE, "speaker", "role", "kind", "cue", "negated", "words", "text", "strength", "rule"),
    "dates": (*_PLACE, "as_written", "first", "last", "grain", "approximate", "context", "strength", "rule"),
}
"""The columns of each table, in order. New ones are only added at the end."""

_NUMBER = Pattern(r"[-+]?\d{1,400}(?:\.\d{1,400})?")
_FORMULA = Pattern(r"(?:(?<![^,;\n])|(?<=[,;\n][\"']))(?=[=+@\t\r-])")
_NEEDS_QUOTES = Pattern(r"[\",\r\n;\t]|^\s|\s$")


def render(briefs: Iterable[Brief], options: ExportOptions) -> Iterator[str]:
    """The head and a line a finding, article by article."""
    yield _line(COLUMNS[options.table])
    lines = {"figures": _figures, "quotes": _quotes, "dates": _dates}[options.table]
    for brief in briefs:
        for cells in lines(brief, options):
            yield _line(cells)


def cell(value: object) -> str:
    """A value as a cell: None is empty, truth is yes or no, numbers are bare, text can't become a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = " ".join(str(value).split())
    if _NUMBER.fullmatch(text):
        return text.removeprefix("+")
    # Also after a separator inside the text: a program that splits at ";" would find a formula there.
    text = _FORMULA.compiled.sub("'", text)
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text


def _line(cells: Iterable[object]) -> str:
    return ",".join(cell(value) for value in cells) + "\n"


def _place(article: Article, places: Places, offset: int) -> tuple[object, ...]:
    place = places.at(offset)
    return (
        article.source.uri,
        article.source.part,
        article.title,
        place.paragraph if place else None,
        place.line if place else None,
    )


def _figures(brief: Brief, options: ExportOptions) -> Iterator[tuple[object, ...]]:
    article, analysis = brief.article, brief.analysis
    places = Places(article)
    for row in figure_rows(brief, places, ordinals=options.ordinals):
        figure = analysis.figures[row.index]
        yield (
            *_place(article, places, figure.span.start),
            plain_decimal(figure.low),
            plain_decimal(figure.high),
            figure.unit,
            figure.kind,
            figure.modifier,
            figure.per,
            figure.change,
            figure.counts.of(article.text) if figure.counts else None,
            figure.as_written.of(article.text),
            figure.strength,
            figure.rule,
        )


def _quotes(brief: Brief, options: ExportOptions) -> Iterator[tuple[object, ...]]:
    places = Places(brief.article)
    for row in quote_rows(brief, places):
        yield (
            *_place(brief.article, places, row.span.start),
            row.name,
            row.role,
            row.kind,
            row.cue,
            row.negated,
            row.words,
            row.text,
            row.strength,
            brief.analysis.quotes[row.index].rule,
        )


def _dates(brief: Brief, options: ExportOptions) -> Iterator[tuple[object, ...]]:
    places = Places(brief.article)
    for row in date_rows(brief, places):
        found = None if row.index is None else brief.analysis.dates[row.index]
        yield (
            *_place(brief.article, places, row.span.start),
            row.as_written,
            row.first,
            row.last,
            found.grain if found else "day",
            row.approximate,
            row.context,
            row.strength,
            found.rule if found else "dateline",
        )
