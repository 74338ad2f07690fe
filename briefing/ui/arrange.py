"""Which panes there are at a size, and how wide. Pure numbers: the desk applies them."""

from __future__ import annotations

from typing import NamedTuple

LIST_FROM, SUMMARY_FROM, TWO_FROM = 120, 90, 60
"""Columns from which the list, the summary and a second reader have a place of their own."""


class Wish(NamedTuple):
    """What the person asked for, whatever the size.

    asked_list, asked_summary: shown over the text where they have no place.
    """

    two: bool = True
    summary: bool = True
    asked_list: bool = False
    asked_summary: bool = False
    zen: bool = False


class Arrangement(NamedTuple):
    """Widths in columns; 0 is not shown.

    list_over, summary_over: they lie over the readers. framed: panes have borders.
    """

    list_width: int
    summary_width: int
    readers: int
    list_over: bool
    summary_over: bool
    framed: bool
    header: bool
    status: bool


def arrange(width: int, height: int, wish: Wish) -> Arrangement:
    """What to show at a size of `width` columns and `height` lines."""
    if wish.zen:
        return Arrangement(0, 0, 1, list_over=False, summary_over=False, framed=False, header=False, status=False)
    listed, placed = width >= LIST_FROM, width >= SUMMARY_FROM
    over = width if width < 48 else min(44, width - 8)
    list_width = _between(28, width * 18 // 100, 36) if listed else over if wish.asked_list else 0
    if placed:
        summary_width = _between(28, width * 22 // 100, 46) if wish.summary else 0
    else:
        summary_width = over if wish.asked_summary and not (wish.asked_list and not listed) else 0
    return Arrangement(
        list_width,
        summary_width,
        2 if wish.two and width >= TWO_FROM else 1,
        list_over=bool(list_width) and not listed,
        summary_over=bool(summary_width) and not placed,
        framed=width >= 44 and height >= 12,
        header=height >= 18 and width >= 60,
        status=height >= 6,
    )


def _between(low: int, value: int, high: int) -> int:
    return max(low, min(value, high))
