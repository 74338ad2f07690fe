"""The only door from text that strangers wrote to the screen.

Textual and Rich read markup in strings (`[sic]` vanishes, `[@click=...]` is an action), and let ESC, C1 and direction
overrides through. Here every string is made harmless and becomes a Segment with a style of ours; no other module of
the desk makes one.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

__all__ = [
    "Piece",
    "Strip",
    "Style",
    "blank",
    "cells",
    "clip",
    "index_at",
    "join",
    "line",
    "one_cell",
    "visible",
]

Piece: TypeAlias = tuple[str, Style]
"""Words and how they look."""

_HARMLESS_INVISIBLE = frozenset("\u200c\u200d\ufe0f\ufe0e\u00ad\u2060")
_FORM_CHOOSERS = {0xFE0E: None, 0xFE0F: None}
_HIDDEN = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡"} | dict.fromkeys(range(0x80, 0xA0), "·")
_HIDDEN |= dict.fromkeys(
    (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029, 0xFEFF), "·"
)
_HIDDEN |= dict.fromkeys((*range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)), "·")


def visible(text: str) -> str:
    """The same number of code points, with everything that could steer a terminal replaced by a sign for it."""
    if text.isprintable():
        return text
    text = text.translate(_HIDDEN)
    return "".join("·" if "\ud800" <= sign <= "\udfff" else sign for sign in text) if not text.isprintable() else text


def drawn(text: str) -> str:
    """What is sent to the terminal: visible, without the signs that choose the form of an emoji.

    Terminals disagree on whether those make it one cell or two wide; without them all agree.
    """
    text = visible(text)
    return text if text.isascii() else text.translate(_FORM_CHOOSERS)


def cells(text: str) -> int:
    """Cells that a text takes on the screen."""
    return len(text) if text.isascii() else cell_len(drawn(text))


def clip(text: str, width: int) -> str:
    """A text in at most `width` cells, cut with an ellipsis."""
    text = drawn(text)
    if cells(text) <= width:
        return text
    return "" if width < 1 else set_cell_size(text, width - 1).rstrip() + "…"


def line(pieces: Iterable[Piece], width: int, fill: Style) -> Strip:
    """A finished line of exactly `width` cells; what is too long is cut, the rest filled."""
    words: list[str] = []
    styles: list[Style] = []
    used = 0
    for text, style in (*pieces, (" " * width, fill)):
        text = drawn(text)
        size = cells(text)
        if used + size > width:
            text = set_cell_size(text, width - used)
            size = width - used
        if not text:
            continue
        used += size
        # Neighbours that look alike are one: fewer escape codes, a third of the bytes of a page.
        if styles and (style is styles[-1] or (text.isspace() and _same_ground(style, styles[-1]))):
            words[-1] += text
        else:
            words.append(text)
            styles.append(style)
    return Strip(map(Segment, words, styles), width)


def _same_ground(style: Style, other: Style) -> bool:
    """Whether blanks look the same in both: no line under them and nothing turned over."""
    if style.underline or other.underline or style.reverse or other.reverse:
        return False
    return style.bgcolor == other.bgcolor


def blank(width: int, style: Style) -> Strip:
    """A line of nothing."""
    return Strip.blank(width, style)


@lru_cache(64)
def one_cell(sign: str, style: Style) -> Strip:
    """A sign of the desk's own, kept finished: frames draw the same few at every line."""
    return Strip([Segment(sign, style)], 1)


def join(strips: Iterable[Strip]) -> Strip:
    """Lines side by side as one."""
    return Strip.join(strips)


def index_at(text: str, column: int, first: int) -> int | None:
    """The offset of the sign under a cell, `first` being that of the text's own first sign; None beside the text."""
    used = 0
    for index, sign in enumerate(text):
        used += cells(sign)
        if column < used:
            return first + index if column >= 0 else None
    return None
