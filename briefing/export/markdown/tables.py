"""Tables whose columns line up unrendered."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Literal

Align = Literal["left", "right"]

_WIDEST = 100
"""Columns of a terminal; a longer cell sticks out instead of padding all others."""


def table(head: Sequence[str], align: Sequence[Align], rows: Sequence[Sequence[str]]) -> str:
    """A table in GitHub's form, its cells already escaped."""
    widths = [max(3, *(min(_WIDEST, cell_width(row[column])) for row in (head, *rows))) for column in range(len(head))]
    rule = "|".join(
        "-" * (width + 1) + ":" if side == "right" else "-" * (width + 2)
        for width, side in zip(widths, align, strict=True)
    )
    lines = [_line(head, widths, align), f"|{rule}|", *(_line(row, widths, align) for row in rows)]
    return "\n".join(lines) + "\n"


def cell_width(text: str) -> int:
    """Columns of a terminal that a text takes: two for wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _line(cells: Sequence[str], widths: Sequence[int], align: Sequence[Align]) -> str:
    padded = []
    for text, width, side in zip(cells, widths, align, strict=True):
        space = " " * max(0, width - cell_width(text))
        padded.append(space + text if side == "right" else text + space)
    return f"| {' | '.join(padded)} |"
