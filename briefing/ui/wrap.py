"""Lines of a paragraph for a width in terminal cells, as offsets: nothing is copied."""

from __future__ import annotations

from rich.cells import cell_len, split_graphemes

from briefing.text.patterns import Pattern

# All but what is surely one cell wide: a paragraph without any is wrapped by counting code points, 50 times faster.
_NOT_PLAIN = Pattern(r"[^\n -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2199]")
_SLICE = 4096
"""Code points measured at a time: graphemes of a whole megabyte would be a list of a million tuples."""


def is_plain(text: str, start: int, end: int) -> bool:
    """Whether every code point of text[start:end] takes exactly one cell."""
    return _NOT_PLAIN.search(text, start, end) is None


def wrap(text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
    """Half-open ranges of text[start:end] that fit `width` cells (at least 2).

    Broken at spaces, longer words and CJK anywhere. Spaces at a break are in no line, a newline ends one. Never empty.
    """
    width = max(2, width)
    lines: list[tuple[int, int]] = []
    for first, last in _rows(text, start, end):
        if is_plain(text, first, last):
            _wrap_plain(text, first, last, width, lines)
        else:
            _wrap_cells(text, first, last, width, lines)
    return lines or [(start, start)]


def _rows(text: str, start: int, end: int) -> list[tuple[int, int]]:
    rows = []
    while (newline := text.find("\n", start, end)) >= 0:
        rows.append((start, newline))
        start = newline + 1
    rows.append((start, end))
    return rows


def _wrap_plain(text: str, start: int, end: int, width: int, lines: list[tuple[int, int]]) -> None:
    find_last = text.rfind
    while end - start > width:
        cut = find_last(" ", start + 1, start + width + 1)
        if cut < 0:
            lines.append((start, start + width))
            start += width
            continue
        stop = cut
        while stop > start and text[stop - 1] == " ":
            stop -= 1
        lines.append((start, stop))
        start = cut + 1
        while start < end and text[start] == " ":
            start += 1
    if start < end:
        lines.append((start, end))


def _wrap_cells(text: str, start: int, end: int, width: int, lines: list[tuple[int, int]]) -> None:
    line, used = start, 0
    break_end, break_next, used_after_break = -1, -1, 0
    at = start
    while at < end:
        cells, _ = split_graphemes(text[at : min(at + _SLICE, end)])
        last = at + _SLICE >= end
        # The last grapheme of a slice may go on in the next one.
        for first, after, told in cells if last or len(cells) == 1 else cells[:-1]:
            here, following = at + first, at + after
            # A joiner with nothing before it joins nothing: what follows is as wide as ever.
            size = told or sum(map(cell_len, text[here:following]))
            if text[here:following] == " ":
                break_end = break_end if break_next == here else here
                break_next, used_after_break = following, 0
                used += size
                continue
            if size == 2 and here > line and break_next != here:
                break_end, break_next, used_after_break = here, here, 0
            while used + size > width and here > line:
                cut_end, cut_next = (break_end, break_next) if break_end > line else (here, here)
                lines.append((line, cut_end))
                line = cut_next
                used = used_after_break if cut_next == break_next else 0
                break_end = break_next = -1
                used_after_break = used
            used += size
            used_after_break += size
        at += cells[-1][1] if last or len(cells) == 1 else cells[-1][0]
    if line < end:
        lines.append((line, end))
