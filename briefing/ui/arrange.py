"""Which panes there are at a size, and how wide. Pure numbers: the desk applies them."""

from __future__ import annotations

from typing import NamedTuple

READER, READER_ALONE, READER_LISTED = 36, 44, 60
"""Columns a reader has before anything else gets a place: each of two; one alone beside a summary; one alone beside a
list. Of these 9 are frame and gutter. So there are two readers from 72 columns, the summary beside them from 100 and
the list from 128."""
SIDE = 28
"""Columns that a list or a summary takes at least."""


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
    """What to show at a size of `width` columns and `height` lines.

    The text comes first: summary and list have a place of their own once every reader has its columns. A summary that
    was asked for takes the place of the second reader, or of everything where even that is too narrow.
    """
    if wish.zen:
        return Arrangement(0, 0, 1, list_over=False, summary_over=False, framed=False, header=False, status=False)
    readers = 2 if wish.two and width >= 2 * READER else 1
    placed = width >= (2 * READER if readers == 2 else READER_ALONE) + SIDE
    if wish.asked_summary and not placed and width >= READER_ALONE + SIDE:
        readers, placed = 1, True
    beside = wish.summary and placed
    listed = width >= (2 * READER if readers == 2 else READER_LISTED) + SIDE * (1 + beside)
    list_width, summary_width = _sides(width, readers, wish, listed=listed, placed=placed)
    return Arrangement(
        list_width,
        summary_width,
        readers,
        list_over=bool(list_width) and not listed,
        summary_over=bool(summary_width) and not placed,
        framed=width >= 44 and height >= 12,
        header=height >= 18 and width >= 60,
        status=height >= 6,
    )


def _sides(width: int, readers: int, wish: Wish, *, listed: bool, placed: bool) -> tuple[int, int]:
    """Columns of list and summary; what lies over the readers covers them all."""
    spare = max(0, width - (2 * READER if readers == 2 else READER_ALONE) - SIDE * (listed + (placed and wish.summary)))
    if placed:
        summary = min(_between(SIDE, width * 22 // 100, 46), SIDE + spare) if wish.summary else 0
    else:
        summary = width if wish.asked_summary and not (wish.asked_list and not listed) else 0
    if listed:
        spare -= max(0, summary - SIDE) if placed else 0
        return min(_between(SIDE, width * 18 // 100, 36), SIDE + max(0, spare)), summary
    return (width if wish.asked_list else 0), summary


def _between(low: int, value: int, high: int) -> int:
    return max(low, min(value, high))
