"""JSON: an array of articles with their analyses, indented for reading (docs/json.md)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from briefing.export import ExportOptions
from briefing.model import Brief
from briefing.model.codec import encode
from briefing.text.patterns import Pattern

_SPAN = Pattern(r"\[\n +(\d+),\n +(\d+)\n +\]")


def render(briefs: Iterable[Brief], options: ExportOptions) -> Iterator[str]:
    """The array, an element a piece; an empty one for no briefs."""
    before = "[\n"
    for brief in briefs:
        # A line break is never inside a string of JSON, so what this finds is a span, or two numbers in a list.
        yield before + _SPAN.compiled.sub(r"[\1, \2]", msgspec.json.format(encode(brief), indent=2).decode())
        before = ",\n"
    yield "\n]\n" if before == ",\n" else "[]\n"
