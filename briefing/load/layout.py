"""Lines to pieces: how a plain text marks its paragraphs, and their unwrapping.

Three habits are told apart: an empty line between paragraphs, one line a paragraph, and lines broken at a width, with
or without
indents. Lines are joined without changing words. Source: the way the agencies' terminals, mail and web copies set
their text.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from briefing.text.patterns import Pattern

# Nobody wraps wider than this; a longer line is a paragraph of its own.
_WIDEST_WRAP = 132
_LONGEST_FURNITURE = 200
_STOPS = (".", "!", "?", '"', "”", "’", "'", ":", ")", "]", "»", "…")
_BULLET = Pattern(r"(?:[*•▪◦●‣·–—-]|\d{1,2}[.)])[ \t]+\S")
# "two- and three-year": the hyphen hangs, a space follows.
_HANGING = ("and ", "or ", "to ", "und ", "et ")


class Piece(msgspec.Struct, frozen=True):
    """A run of lines that belong together, unwrapped.

    line: 1-based line of the source. count: how many lines it had.
    """

    text: str
    line: int
    count: int = 1


def split_pieces(text: str, stands_alone: Callable[[str, str, bool], bool]) -> list[Piece]:
    """The pieces of a text, in order, none of them empty; white space is kept as it came but at the ends of lines.

    stands_alone: whether a line below another is a piece of its own, near the head (True: byline, stamp) or the end
    (False: sign-off).
    """
    lines = text.split("\n")
    groups = _groups(lines)
    if not groups:
        return []
    alone = _prose_alone(lines, groups)
    unwrapped = alone is not None and _is_unwrapped(lines[alone[0] : alone[1]])
    pieces: list[Piece] = []
    last_prose = max((index for index, group in enumerate(groups) if _is_prose(lines, *group)), default=0)
    for index, (start, end) in enumerate(groups):
        if end - start == 1:
            _add(pieces, lines, start, end)
            continue
        starts = _starts(lines, start, end, unwrapped=unwrapped, alone=(start, end) == alone)
        starts |= _special_starts(lines, start, end, stands_alone, head=index <= 2, tail=index >= last_prose)
        ordered = sorted(starts | {start})
        for begin, stop in zip(ordered, [*ordered[1:], end], strict=True):
            _add(pieces, lines, begin, stop)
    return pieces


def _groups(lines: list[str]) -> list[tuple[int, int]]:
    """Runs of lines that aren't empty, as half-open ranges of line numbers."""
    groups: list[tuple[int, int]] = []
    start = -1
    for number, line in enumerate(lines):
        blank = not line or line.isspace()
        if blank and start >= 0:
            groups.append((start, number))
            start = -1
        elif not blank and start < 0:
            start = number
    if start >= 0:
        groups.append((start, len(lines)))
    return groups


def _prose_alone(lines: list[str], groups: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The one group that holds prose; None where empty lines part the prose.

    Empty lines between paragraphs are the mark of a paragraph, and the lines between them belong together.
    """
    start, end = max(groups, key=lambda group: group[1] - group[0])
    others = [group for group in groups if group != (start, end)]
    if end - start < 2 or any(_is_prose(lines, *group) for group in others):
        return None
    before = sum(_is_sentence(lines, *group) for group in others if group[0] < start)
    after = any(_is_sentence(lines, *group) for group in others if group[0] > start)
    return None if before > 2 or after else (start, end)


def _is_prose(lines: list[str], start: int, end: int) -> bool:
    """Whether a group of lines is no headline, byline or stamp but text."""
    return end - start > 3 or sum(len(line) for line in lines[start:end]) > _LONGEST_FURNITURE


def _is_sentence(lines: list[str], start: int, end: int) -> bool:
    """Whether a group of lines is prose of one sentence, not a bracketed note."""
    first, last = lines[start].lstrip(), lines[end - 1].rstrip()
    return last.endswith(_STOPS) and not first.startswith(("(", "[", "*")) and sum(map(len, lines[start:end])) > 40


def _is_unwrapped(lines: list[str]) -> bool:
    """Whether each line is a paragraph: too long for a wrap, or nearly all end as sentences do."""
    if max(map(len, lines)) > _WIDEST_WRAP:
        # One long link in wrapped copy is not enough.
        return 2 * sum(len(line) > _WIDEST_WRAP for line in lines) >= len(lines) - 2 or _ends_as_sentences(lines)
    return len(lines) >= 3 and _ends_as_sentences(lines)


def _ends_as_sentences(lines: list[str]) -> bool:
    body = lines[1:] or lines
    return sum(line.rstrip().endswith(_STOPS) for line in body) >= 0.8 * len(body)


def _starts(lines: list[str], start: int, end: int, *, unwrapped: bool, alone: bool) -> set[int]:
    """Where the lines of one group part. alone: it holds all the prose, and no empty line says where paragraphs end."""
    if unwrapped and _lines_are_long(lines, start, end):
        return set(range(start, end))
    indents = [len(line) - len(line.lstrip(" ")) for line in lines[start:end]]
    bulleted = _bulleted(lines, start, indents)
    base = min(indents)
    deeper = {start + n for n, indent in enumerate(indents) if indent >= base + 2}
    if bulleted and not bulleted <= deeper:
        only_items = len(bulleted) == end - start
        return bulleted | (_after_short_lines(lines, start, end) if alone and not only_items else set())
    if bulleted or (deeper and len(deeper) < end - start - (not alone)):
        # All lines but the first set in is one paragraph with a hanging indent, where empty lines part the paragraphs.
        return deeper
    return _after_short_lines(lines, start, end) if alone and end - start > 3 else set()


def _bulleted(lines: list[str], start: int, indents: list[int]) -> set[int]:
    """Lines that open an item of a list.

    A dash or number does so only after a closed line or below another, as wrapped prose has them too.
    """
    found: set[int] = set()
    deepest = min(indents) + 4
    first = lines[start].lstrip(" ")[:1]
    marked = first in "–—-" and _BULLET.match(lines[start].lstrip(" ")) is not None
    for number, indent in enumerate(indents, start):
        line = lines[number].lstrip(" ")
        if indent > deepest or not _BULLET.match(line):
            continue
        if (
            line[0] in "*•▪◦●‣·"
            or number == start
            or (marked and line[0] == first)
            or lines[number - 1].rstrip().endswith((*_STOPS, ";"))
        ):
            found.add(number)
    return found


def _lines_are_long(lines: list[str], start: int, end: int) -> bool:
    """A few short lines together in copy with long paragraphs are one item.

    A headline in two decks, a list of links.
    """
    return end - start > 3 or max(len(line) for line in lines[start:end]) > 80 or _ends_as_sentences(lines[start:end])


def _after_short_lines(lines: list[str], start: int, end: int) -> set[int]:
    """Lines before which a wrapped paragraph ended: into the line above, the next word would have fitted.

    Where nearly all such lines close a sentence, a program filled the text, and each of them is an end. Where not, it
    was broken by hand, and only closed lines that are short by far are.
    """
    width = max(len(line) for line in lines[start:end])
    room = {
        number: width - len(lines[number - 1].rstrip()) - 1 - _first_word(lines[number])
        for number in range(start + 1, end)
    }
    short = [number for number, left in room.items() if left >= 0 and not lines[number].lstrip()[:1].islower()]
    closed = [number for number in short if lines[number - 1].rstrip().endswith(_STOPS)]
    if len(short) - len(closed) <= 1 + len(short) // 8:
        return set(short)
    return {number for number in closed if room[number] >= width // 5}


def _first_word(line: str) -> int:
    return len(line.split(None, 1)[0])


def _special_starts(
    lines: list[str], start: int, end: int, stands_alone: Callable[[str, str, bool], bool], *, head: bool, tail: bool
) -> set[int]:
    found: set[int] = set()
    near_head = range(start, min(start + 6, end)) if head else range(0)
    near_tail = range(max(end - 4, start), end) if tail else range(0)
    for number in (*near_head, *near_tail):
        above = lines[number - 1].strip() if number > start else ""
        if stands_alone(lines[number].strip(), above, number in near_head):
            found.update((number, number + 1))
    return {number for number in found if start < number < end}


def _add(pieces: list[Piece], lines: list[str], start: int, end: int) -> None:
    # Inside a line the characters stay as they came, so that what is quoted from it is verbatim.
    text = lines[start].strip() if end - start == 1 else _join(lines[start:end])
    if text:
        pieces.append(Piece(text, start + 1, end - start))


def _join(lines: list[str]) -> str:
    """Lines as one, with a space between; a word broken after its hyphen is closed, the hyphen kept as printed."""
    parts = [lines[0].strip()]
    for line in lines[1:]:
        line = line.strip()
        if (
            parts[-1][-1:] == "-"
            and line[:1].islower()
            and parts[-1][-2:-1].isalnum()
            and not line.startswith(_HANGING)
        ):
            parts.append(line)
        else:
            parts.append(" ")
            parts.append(line)
    return "".join(parts)
