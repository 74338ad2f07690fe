"""JSON lines: one article with its analysis a line (docs/json.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.export import ExportOptions
from briefing.model import Brief
from briefing.model.codec import encode


def render(briefs: Iterable[Brief], options: ExportOptions) -> Iterator[str]:
    """A line each, in the order of the briefs, as they come."""
    for brief in briefs:
        yield encode(brief).decode() + "\n"
