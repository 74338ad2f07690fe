"""Figures: quantities, what they count, and how sure the copy is of them."""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.model import DateMention, Figure


def find_figures(doc: Document, dates: tuple[DateMention, ...]) -> tuple[Figure, ...]:
    """Figures, sorted and disjoint; what stands in a date is none."""
    return ()
