"""A brief as plain rows: what lists, sidebars and exports show, in the order and the words they show it in.

No width and no terminal is known here. Each row carries the span that is its evidence and the id of its finding:
"figure:3", "speaker:<id>", "quote:2", "date:0", "dateline", "point:1", "check:0", "problem:0"; the number is its place
in the analysis.
"""

from __future__ import annotations

import msgspec

from briefing.model import Brief, Check, Point, Problem
from briefing.text.spans import Span
from briefing.view.figures import FigureRow, figure_rows
from briefing.view.masthead import Masthead, masthead
from briefing.view.places import Place, Places
from briefing.view.quotes import QuoteRow, quote_rows
from briefing.view.speakers import GROUPS, SentenceRow, SpeakerRow, sentence_rows, speaker_rows
from briefing.view.timeline import DateRow, date_rows

__all__ = [
    "CheckRow",
    "DateRow",
    "FigureRow",
    "Masthead",
    "Place",
    "Places",
    "PointRow",
    "QuoteRow",
    "Rows",
    "SentenceRow",
    "SpeakerRow",
    "make_rows",
    "masthead",
]


class PointRow(msgspec.Struct, frozen=True, kw_only=True):
    """A key point. bottom_line: the one that tells the story. label: lead-in without colon, None without one."""

    id: str
    span: Span
    place: Place | None
    text: str
    label: str | None
    rank: int
    bottom_line: bool


class CheckRow(msgspec.Struct, frozen=True, kw_only=True):
    """What to check before use.

    kind: of the check, or "load" and the like for damage met on the way. span: None when it concerns the whole.
    """

    id: str
    span: Span | None
    places: tuple[Place, ...]
    kind: str
    message: str


class Rows(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a briefing of one article shows.

    points: the bottom line first, then in order of reading. speakers: people. bodies: bodies and documents.
    """

    masthead: Masthead
    points: tuple[PointRow, ...]
    figures: tuple[FigureRow, ...]
    speakers: tuple[SpeakerRow, ...]
    bodies: tuple[SpeakerRow, ...]
    sentences: tuple[SentenceRow, ...]
    quotes: tuple[QuoteRow, ...]
    dates: tuple[DateRow, ...]
    checks: tuple[CheckRow, ...]


def make_rows(brief: Brief, *, ordinals: bool = False) -> Rows:
    """The rows of a brief. ordinals: list "first" and "third" among the figures. Linear in the number of findings."""
    places = Places(brief.article)
    everybody = speaker_rows(brief, places)
    return Rows(
        masthead=masthead(brief),
        points=_point_rows(brief, places),
        figures=figure_rows(brief, places, ordinals=ordinals),
        speakers=tuple(row for row in everybody if GROUPS[row.kind] == "speakers"),
        bodies=tuple(row for row in everybody if GROUPS[row.kind] != "speakers"),
        sentences=sentence_rows(brief, places),
        quotes=quote_rows(brief, places),
        dates=date_rows(brief, places),
        checks=_check_rows(brief, places),
    )


def _point_rows(brief: Brief, places: Places) -> tuple[PointRow, ...]:
    points = brief.analysis.points
    first = min((point.rank for point in points), default=1)
    rows = [_point_row(index, point, brief, places, first) for index, point in enumerate(points)]
    return tuple(sorted(rows, key=lambda row: not row.bottom_line))


def _point_row(index: int, point: Point, brief: Brief, places: Places, first: int) -> PointRow:
    return PointRow(
        id=f"point:{index}",
        span=point.span,
        place=places.at(point.span.start),
        text=" ".join(point.span.of(brief.article.text).split()),
        label=point.label,
        rank=point.rank,
        bottom_line=point.rank == first,
    )


def _check_rows(brief: Brief, places: Places) -> tuple[CheckRow, ...]:
    """Checks, then the damage met on the way that no check has told already."""
    told = {span for check in brief.analysis.checks for span in check.spans}
    checks = [_check_row(index, check, places) for index, check in enumerate(brief.analysis.checks)]
    problems = [
        _problem_row(index, problem, places)
        for index, problem in enumerate((*brief.article.problems, *brief.analysis.problems))
        if problem.span is None or problem.span not in told
    ]
    return (*checks, *problems)


def _check_row(index: int, check: Check, places: Places) -> CheckRow:
    found = [places.at(span.start) for span in check.spans] + [
        places.of_paragraph(number) for number in check.paragraphs
    ]
    return CheckRow(
        id=f"check:{index}",
        span=check.spans[0] if check.spans else None,
        places=_once(found),
        kind=check.kind,
        message=_sentence(check.message),
    )


def _problem_row(index: int, problem: Problem, places: Places) -> CheckRow:
    message = f"{problem.message}; {problem.hint}" if problem.hint else problem.message
    return CheckRow(
        id=f"problem:{index}",
        span=problem.span,
        places=_once([places.at(problem.span.start)]) if problem.span else (),
        kind=problem.stage,
        message=_sentence(message),
    )


def _once(found: list[Place | None]) -> tuple[Place, ...]:
    """Each place once, in order of reading; of a paragraph's dateline and body the first."""
    by_label: dict[str, Place] = {}
    for place in sorted((place for place in found if place), key=lambda place: place.block):
        by_label.setdefault(place.label, place)
    return tuple(by_label.values())


def _sentence(message: str) -> str:
    """A message as a sentence of its own: capital first, full stop last."""
    message = message.strip()
    message = message[:1].upper() + message[1:]
    return message if message.endswith((".", "!", "?", '."')) else message + "."
