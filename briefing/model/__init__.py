"""What an article is and what was found in it; no word of where it came from or how it is shown."""

from __future__ import annotations

from briefing.model.analysis import (
    Analysis,
    Brief,
    Check,
    DateMention,
    Figure,
    Finding,
    Point,
    Quote,
    Speaker,
)
from briefing.model.article import (
    Agency,
    Article,
    Block,
    BlockKind,
    Byline,
    Caption,
    Dateline,
    Headline,
    Problem,
    Published,
    Section,
    Source,
    Stage,
    Strength,
)

__all__ = [
    "Agency",
    "Analysis",
    "Article",
    "Block",
    "BlockKind",
    "Brief",
    "Byline",
    "Caption",
    "Check",
    "DateMention",
    "Dateline",
    "Figure",
    "Finding",
    "Headline",
    "Point",
    "Problem",
    "Published",
    "Quote",
    "Section",
    "Source",
    "Speaker",
    "Stage",
    "Strength",
]
