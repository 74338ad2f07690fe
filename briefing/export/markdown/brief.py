"""The body of a brief: sections in a fixed order, empty ones left out."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.export import ExportOptions
from briefing.export.markdown.escape import escape, escape_cell, escape_heading, escape_start
from briefing.export.markdown.references import References
from briefing.export.markdown.tables import table
from briefing.model import Brief
from briefing.view.rows import Masthead, PointRow, Rows, SentenceRow, SpeakerRow, make_rows
from briefing.view.wording import counted


def article_brief(brief: Brief, options: ExportOptions, *, number: int | None) -> tuple[Rows, str]:
    """The rows of an article and the Markdown made of them.

    number: of the article among several, None when it is alone.
    """
    rows = make_rows(brief, ordinals=options.ordinals)
    references = References(brief.article, options, number)
    title = escape_heading(rows.masthead.title)
    parts = [f"# {title}" if number is None else f"# {number}. {title}", _masthead(rows.masthead)]
    for part in (_points, _figures, _speakers, _dates, _checks):
        parts.extend(part(rows, references))
    definitions = "\n".join(references.definitions())
    if definitions:
        parts.append(definitions)
    return rows, "".join(f"\n{part.rstrip()}\n" for part in parts)


def _masthead(head: Masthead) -> str:
    line = escape(head.line)
    if head.date_note:
        line += f" ({head.date_note})"
    byline = f"By {escape(head.byline)}" if head.byline else ""
    return " · ".join(part for part in (byline, line, f"{counted(head.words, 'word')}, {head.minutes} min") if part)


def _points(rows: Rows, references: References) -> Iterator[str]:
    for point in rows.points[:1]:
        yield f"**{escape(point.text)}**{references.after(point.place)}"
    if len(rows.points) > 1:
        yield "## Key points"
        yield "\n".join(_point(point, references) for point in rows.points[1:])


def _point(point: PointRow, references: References) -> str:
    words = f"**{escape(point.label)}:** {escape(point.text)}" if point.label else escape_start(point.text)
    return f"- {words}{references.after(point.place)}"


def _figures(rows: Rows, references: References) -> Iterator[str]:
    if rows.figures:
        yield "## Figures"
        yield table(
            ("Value", "As written", "Ref"),
            ("right", "left", "left"),
            [(escape_cell(row.value), escape_cell(row.as_written), references.to(row.place)) for row in rows.figures],
        )


def _speakers(rows: Rows, references: References) -> Iterator[str]:
    if rows.speakers:
        yield "## Speakers"
        yield _speaker_table("Speaker", rows.speakers, references)
        yield from (_sentence(row, references) for row in rows.sentences)
    if rows.bodies:
        yield "## Bodies and documents"
        yield _speaker_table("Source", rows.bodies, references)


def _speaker_table(who: str, rows: tuple[SpeakerRow, ...], references: References) -> str:
    return table(
        (who, "Role, as given", "Quoted", "Reported", "Ref"),
        ("left", "left", "right", "right", "left"),
        [
            (
                escape_cell(row.name),
                escape_cell(row.roles) or "–",
                row.quoted,
                row.reported,
                references.to(*row.places),
            )
            for row in rows
        ],
    )


def _sentence(row: SentenceRow, references: References) -> str:
    reported = " (reported)" if row.reported else ""
    return f"> **{escape(row.name)}{reported}:** {escape(row.text)}{references.after(row.place)}"


def _dates(rows: Rows, references: References) -> Iterator[str]:
    if rows.dates:
        yield "## When"
        yield table(
            ("As written", "Date", "In the words of the article", "Ref"),
            ("left", "left", "left", "left"),
            [
                (escape_cell(row.as_written), row.when, escape_cell(row.context), references.to(row.place))
                for row in rows.dates
            ],
        )


def _checks(rows: Rows, references: References) -> Iterator[str]:
    if rows.checks:
        yield "## Check before use"
        yield "\n".join(f"- {escape_start(row.message)}{references.after(*row.places)}" for row in rows.checks)
