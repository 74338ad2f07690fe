"""Check before use: what a careful editor would query."""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.model import Check, Figure, Problem, Quote, Speaker


def find_checks(
    doc: Document,
    figures: tuple[Figure, ...],
    quotes: tuple[Quote, ...],
    speakers: tuple[Speaker, ...],
    problems: tuple[Problem, ...],
) -> tuple[Check, ...]:
    """Checks in a fixed order of kinds."""
    return ()
